#include "tiktok/tiktok_api.h"
#include "tiktok/tiktok_call.h"
#include "tiktok/tiktok_json.h"

#include <QJsonArray>
#include <QSet>

// Custom audiences by the file route (tiktok-api.md B).

namespace remarketeer {

namespace {

constexpr std::chrono::milliseconds uploadTimeout{120'000}; ///< TikTok checks 50 MB before it answers

QCoro::Task<Result<QString>> uploadPartCall(TikTokApi::Context context, Redacted token, AdvertiserId advertiser,
                                            QString file, QString md5, QString calculateType,
                                            std::function<void(qint64 sent, qint64 total)> progress)
{
    HttpRequest request = getRequest(apiUrl(context.app, QStringLiteral("/dmp/custom_audience/file/upload/")), token);
    request.method = HttpRequest::Method::Post;
    // The name on this computer is nobody else's business; TikTok wants one that ends in .csv.
    request.multipart = HttpRequest::Multipart{{{"advertiser_id", advertiser.toString().toLatin1()},
                                                {"file_signature", md5.toLatin1()},
                                                {"calculate_type", calculateType.toLatin1()}},
                                               "file",
                                               file,
                                               QStringLiteral("audience.csv")};
    request.timeout = uploadTimeout;
    request.uploadProgress = std::move(progress);
    const auto data = co_await callTikTok(context, std::move(request), Repeat::AlsoLost);
    if (!data)
        co_return fail(data.error());
    co_return textFrom(*data, QStringLiteral("file_path"));
}

QCoro::Task<Result<AudienceId>> createAudienceCall(TikTokApi::Context context, Redacted token, AdvertiserId advertiser,
                                                   AudienceName name, QString calculateType, QStringList filePaths)
{
    const QJsonObject body{{QStringLiteral("advertiser_id"), advertiser.toString()},
                           {QStringLiteral("custom_audience_name"), name.toString()},
                           {QStringLiteral("calculate_type"), calculateType},
                           {QStringLiteral("file_paths"), QJsonArray::fromStringList(filePaths)}};
    HttpRequest request = postRequest(apiUrl(context.app, QStringLiteral("/dmp/custom_audience/create/")), token, body);
    const auto data = co_await callTikTok(context, std::move(request), Repeat::WhenRefused);
    if (!data)
        co_return fail(data.error());
    co_return createdAudienceFrom(*data);
}

QString actionWord(FileAction action)
{
    switch (action) {
    case FileAction::Append:
        return QStringLiteral("APPEND");
    case FileAction::Remove:
        return QStringLiteral("REMOVE");
    case FileAction::Replace:
        return QStringLiteral("REPLACE");
    }
    Q_UNREACHABLE();
}

QCoro::Task<Result<void>> updateAudienceCall(TikTokApi::Context context, Redacted token, AdvertiserId advertiser,
                                             AudienceId audience, FileAction action, QStringList filePaths)
{
    // Without an action TikTok would replace.
    const QJsonObject body{{QStringLiteral("advertiser_id"), advertiser.toString()},
                           {QStringLiteral("custom_audience_id"), audience.toString()},
                           {QStringLiteral("action"), actionWord(action)},
                           {QStringLiteral("file_paths"), QJsonArray::fromStringList(filePaths)}};
    HttpRequest request = postRequest(apiUrl(context.app, QStringLiteral("/dmp/custom_audience/update/")), token, body);
    const auto data = co_await callTikTok(context, std::move(request), Repeat::AlsoLost);
    if (!data)
        co_return fail(data.error());
    co_return Result<void>();
}

QCoro::Task<Result<QList<Audience>>> audiencesCall(TikTokApi::Context context, Redacted token, AdvertiserId advertiser)
{
    QList<Audience> all;
    QSet<AudienceId> seen; // one that is created meanwhile moves the others to the next page
    for (int page = 1, pages = 1; page <= pages && page <= mostPages; ++page) {
        const Query query{{QStringLiteral("advertiser_id"), advertiser.toString()},
                          {QStringLiteral("page"), QString::number(page)},
                          {QStringLiteral("page_size"), QString::number(rowsPerPage)}};
        HttpRequest request =
            getRequest(apiUrl(context.app, QStringLiteral("/dmp/custom_audience/list/"), query), token);
        const auto data = co_await callTikTok(context, std::move(request), Repeat::WhileSomeoneWaits);
        if (!data)
            co_return fail(data.error());
        const auto found = audiencePageFrom(*data);
        if (!found)
            co_return fail(found.error());
        pages = found->pages;
        for (const Audience &audience : found->audiences) {
            if (seen.contains(audience.id))
                continue;
            seen.insert(audience.id);
            all.append(audience);
        }
    }
    co_return all;
}

} // namespace

QCoro::Task<Result<QString>> TikTokApi::uploadPart(Redacted token, AdvertiserId advertiser, QString file, QString md5,
                                                   QString calculateType,
                                                   std::function<void(qint64 sent, qint64 total)> progress)
{
    return uploadPartCall(m_context, std::move(token), std::move(advertiser), std::move(file), std::move(md5),
                          std::move(calculateType), std::move(progress));
}

QCoro::Task<Result<AudienceId>> TikTokApi::createAudience(Redacted token, AdvertiserId advertiser, AudienceName name,
                                                          QString calculateType, QStringList filePaths)
{
    return createAudienceCall(m_context, std::move(token), std::move(advertiser), std::move(name),
                              std::move(calculateType), std::move(filePaths));
}

QCoro::Task<Result<void>> TikTokApi::updateAudience(Redacted token, AdvertiserId advertiser, AudienceId audience,
                                                    FileAction action, QStringList filePaths)
{
    return updateAudienceCall(m_context, std::move(token), std::move(advertiser), std::move(audience), action,
                              std::move(filePaths));
}

QCoro::Task<Result<QList<Audience>>> TikTokApi::audiences(Redacted token, AdvertiserId advertiser)
{
    return audiencesCall(m_context, std::move(token), std::move(advertiser));
}

} // namespace remarketeer
