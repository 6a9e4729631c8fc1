#include "tiktok/tiktok_api.h"
#include "tiktok/tiktok_call.h"
#include "tiktok/tiktok_json.h"

#include <QCoreApplication>
#include <QJsonArray>

// What is done with audiences that are there: sizes, details, names, lookalikes, sharing (tiktok-api.md B.4 to B.8).

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::TikTokAudienceCare)
};

template <class Id> QStringList textsOf(const QList<Id> &ids)
{
    QStringList texts;
    for (const Id &id : ids)
        texts.append(id.toString());
    return texts;
}

/// The call may have been carried out although no answer came.
bool maybeDone(const Error &error)
{
    return error.code == ErrorCode::Offline || error.code == ErrorCode::ServerTrouble;
}

QCoro::Task<Result<void>> post(TikTokApi::Context context, Redacted token, QString path, QJsonObject body,
                               Repeat repeat)
{
    HttpRequest request = postRequest(apiUrl(context.app, QStringLiteral("/dmp/custom_audience") + path), token, body);
    const auto data = co_await callTikTok(context, std::move(request), repeat);
    if (!data)
        co_return fail(data.error());
    co_return Result<void>();
}

QCoro::Task<Result<QJsonObject>> read(TikTokApi::Context context, Redacted token, QString path, Query query)
{
    HttpRequest request = getRequest(apiUrl(context.app, QStringLiteral("/dmp/custom_audience") + path, query), token);
    co_return co_await callTikTok(context, std::move(request), Repeat::WhileSomeoneWaits);
}

QCoro::Task<Result<QList<Audience>>> audiencesByIdCall(TikTokApi::Context context, Redacted token,
                                                       AdvertiserId advertiser, QList<AudienceId> audiences)
{
    QList<Audience> all;
    for (qsizetype i = 0; i < audiences.size(); i += limits::audiencesPerCall) {
        const QList<AudienceId> batch = audiences.mid(i, limits::audiencesPerCall);
        const Query query{{QStringLiteral("advertiser_id"), advertiser.toString()},
                          {QStringLiteral("custom_audience_ids"), jsonList(textsOf(batch))},
                          {QStringLiteral("page_size"), QString::number(rowsPerPage)}};
        const auto data = co_await read(context, token, QStringLiteral("/list/"), query);
        if (!data)
            co_return fail(data.error());
        const auto page = audiencePageFrom(*data);
        if (!page)
            co_return fail(page.error());
        all += page->audiences;
    }
    co_return all;
}

QCoro::Task<Result<AudienceDetails>> audienceDetailsCall(TikTokApi::Context context, Redacted token,
                                                         AdvertiserId advertiser, AudienceId audience)
{
    const Query query{{QStringLiteral("advertiser_id"), advertiser.toString()},
                      {QStringLiteral("custom_audience_ids"), jsonList({audience.toString()})},
                      {QStringLiteral("history_size"), QString::number(limits::historyEntries)}};
    const auto data = co_await read(context, token, QStringLiteral("/get/"), query);
    if (!data)
        co_return fail(data.error());
    co_return audienceDetailsFrom(*data);
}

QCoro::Task<Result<void>> deleteAudiencesCall(TikTokApi::Context context, Redacted token, AdvertiserId advertiser,
                                              QList<AudienceId> audiences)
{
    if (audiences.isEmpty() || audiences.size() > limits::audiencesPerCall)
        co_return fail(ErrorCode::InvalidInput,
                       Tr::tr("Choose 1 to %1 audiences to delete.").arg(limits::audiencesPerCall));
    while (true) {
        const QJsonObject body{{QStringLiteral("advertiser_id"), advertiser.toString()},
                               {QStringLiteral("custom_audience_ids"), QJsonArray::fromStringList(textsOf(audiences))}};
        const auto deleted = co_await post(context, token, QStringLiteral("/delete/"), body, Repeat::WhenRefused);
        if (deleted || !(maybeDone(deleted.error()) || deleted.error().code == ErrorCode::AudienceGone))
            co_return deleted;
        const auto left = co_await audiencesByIdCall(context, token, advertiser, audiences);
        if (!left)
            co_return deleted;
        if (left->isEmpty())
            co_return Result<void>();
        if (left->size() == audiences.size())
            co_return deleted;
        audiences.clear();
        for (const Audience &audience : *left)
            audiences.append(audience.id);
    }
}

QCoro::Task<Result<QList<AudienceUse>>> audienceUsesCall(TikTokApi::Context context, Redacted token,
                                                         AdvertiserId advertiser, QList<AudienceId> audiences)
{
    QList<AudienceUse> all;
    for (int page = 1, pages = 1; page <= pages && page <= mostPages; ++page) {
        const Query query{{QStringLiteral("advertiser_id"), advertiser.toString()},
                          {QStringLiteral("custom_audience_ids"), jsonList(textsOf(audiences))},
                          {QStringLiteral("page"), QString::number(page)},
                          {QStringLiteral("page_size"), QString::number(rowsPerPage)}};
        const auto data = co_await read(context, token, QStringLiteral("/apply/log/"), query);
        if (!data)
            co_return fail(data.error());
        const auto found = audienceUsePageFrom(*data);
        if (!found)
            co_return fail(found.error());
        pages = found->pages;
        all += found->uses;
    }
    co_return all;
}

QString breadthWord(LookalikeBreadth breadth)
{
    switch (breadth) {
    case LookalikeBreadth::Narrow:
        return QStringLiteral("NARROW");
    case LookalikeBreadth::Balanced:
        return QStringLiteral("BALANCED");
    case LookalikeBreadth::Broad:
        return QStringLiteral("BROAD");
    }
    Q_UNREACHABLE();
}

QString systemWord(MobileOs system)
{
    switch (system) {
    case MobileOs::All:
        return QStringLiteral("ALL");
    case MobileOs::Android:
        return QStringLiteral("ANDROID");
    case MobileOs::Ios:
        return QStringLiteral("IOS");
    }
    Q_UNREACHABLE();
}

QCoro::Task<Result<AudienceId>> createLookalikeCall(TikTokApi::Context context, Redacted token, AdvertiserId advertiser,
                                                    LookalikeRequest wanted)
{
    if (wanted.locationIds.isEmpty())
        co_return fail(ErrorCode::InvalidInput, Tr::tr("Choose at least one country for the lookalike audience."));
    const QJsonObject spec{{QStringLiteral("source_audience_id"), wanted.source.toString()},
                           {QStringLiteral("include_source"), wanted.includeSource},
                           {QStringLiteral("mobile_os"), systemWord(wanted.mobileOs)},
                           {QStringLiteral("placements"), QJsonArray{QStringLiteral("TikTok")}},
                           {QStringLiteral("location_ids"), QJsonArray::fromStringList(wanted.locationIds)},
                           {QStringLiteral("audience_size"), breadthWord(wanted.breadth)}};
    const QJsonObject body{{QStringLiteral("advertiser_id"), advertiser.toString()},
                           {QStringLiteral("custom_audience_name"), wanted.name.toString()},
                           {QStringLiteral("lookalike_spec"), spec}};
    HttpRequest request =
        postRequest(apiUrl(context.app, QStringLiteral("/dmp/custom_audience/lookalike/create/")), token, body);
    const auto data = co_await callTikTok(context, std::move(request), Repeat::WhenRefused);
    if (!data)
        co_return fail(data.error());
    co_return createdAudienceFrom(*data);
}

QCoro::Task<Result<void>> shareAudiencesCall(TikTokApi::Context context, Redacted token, AdvertiserId advertiser,
                                             QList<AudienceId> audiences, QList<AdvertiserId> with)
{
    if (audiences.isEmpty() || audiences.size() > limits::audiencesPerShare || with.isEmpty() ||
        with.size() > limits::accountsPerShare)
        co_return fail(ErrorCode::InvalidInput, Tr::tr("TikTok shares 1 to %1 audiences with 1 to %2 ad accounts at a "
                                                       "time. Choose fewer.")
                                                    .arg(limits::audiencesPerShare)
                                                    .arg(limits::accountsPerShare));
    const QJsonObject body{{QStringLiteral("advertiser_id"), advertiser.toString()},
                           {QStringLiteral("custom_audience_ids"), QJsonArray::fromStringList(textsOf(audiences))},
                           {QStringLiteral("shared_advertiser_ids"), QJsonArray::fromStringList(textsOf(with))}};
    co_return co_await post(context, token, QStringLiteral("/share/"), body, Repeat::WhenRefused);
}

QCoro::Task<Result<QList<AudienceShare>>> audienceSharesCall(TikTokApi::Context context, Redacted token,
                                                             AdvertiserId advertiser, AudienceId audience)
{
    const Query query{{QStringLiteral("advertiser_id"), advertiser.toString()},
                      {QStringLiteral("custom_audience_id"), audience.toString()}};
    const auto data = co_await read(context, token, QStringLiteral("/share/log/"), query);
    if (!data)
        co_return fail(data.error());
    co_return audienceSharesFrom(*data);
}

} // namespace

QCoro::Task<Result<QList<Audience>>> TikTokApi::audiencesById(Redacted token, AdvertiserId advertiser,
                                                              QList<AudienceId> audiences)
{
    return audiencesByIdCall(m_context, std::move(token), std::move(advertiser), std::move(audiences));
}

QCoro::Task<Result<AudienceDetails>> TikTokApi::audienceDetails(Redacted token, AdvertiserId advertiser,
                                                                AudienceId audience)
{
    return audienceDetailsCall(m_context, std::move(token), std::move(advertiser), std::move(audience));
}

QCoro::Task<Result<void>> TikTokApi::renameAudience(Redacted token, AdvertiserId advertiser, AudienceId audience,
                                                    AudienceName name)
{
    const QJsonObject body{{QStringLiteral("advertiser_id"), advertiser.toString()},
                           {QStringLiteral("custom_audience_id"), audience.toString()},
                           {QStringLiteral("custom_audience_name"), name.toString()}};
    return post(m_context, std::move(token), QStringLiteral("/update/"), body, Repeat::AlsoLost);
}

QCoro::Task<Result<void>> TikTokApi::deleteAudiences(Redacted token, AdvertiserId advertiser,
                                                     QList<AudienceId> audiences)
{
    return deleteAudiencesCall(m_context, std::move(token), std::move(advertiser), std::move(audiences));
}

QCoro::Task<Result<QList<AudienceUse>>> TikTokApi::audienceUses(Redacted token, AdvertiserId advertiser,
                                                                QList<AudienceId> audiences)
{
    return audienceUsesCall(m_context, std::move(token), std::move(advertiser), std::move(audiences));
}

QCoro::Task<Result<AudienceId>> TikTokApi::createLookalike(Redacted token, AdvertiserId advertiser,
                                                           LookalikeRequest request)
{
    return createLookalikeCall(m_context, std::move(token), std::move(advertiser), std::move(request));
}

QCoro::Task<Result<void>> TikTokApi::shareAudiences(Redacted token, AdvertiserId advertiser,
                                                    QList<AudienceId> audiences, QList<AdvertiserId> with)
{
    return shareAudiencesCall(m_context, std::move(token), std::move(advertiser), std::move(audiences),
                              std::move(with));
}

QCoro::Task<Result<void>> TikTokApi::cancelShare(Redacted token, AdvertiserId advertiser, AudienceId audience,
                                                 AdvertiserId with)
{
    const QJsonObject body{{QStringLiteral("advertiser_id"), advertiser.toString()},
                           {QStringLiteral("custom_audience_id"), audience.toString()},
                           {QStringLiteral("shared_advertiser_id"), with.toString()}};
    return post(m_context, std::move(token), QStringLiteral("/share/cancel/"), body, Repeat::WhenRefused);
}

QCoro::Task<Result<QList<AudienceShare>>> TikTokApi::audienceShares(Redacted token, AdvertiserId advertiser,
                                                                    AudienceId audience)
{
    return audienceSharesCall(m_context, std::move(token), std::move(advertiser), std::move(audience));
}

} // namespace remarketeer
