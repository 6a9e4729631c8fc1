#include "tiktok/tiktok_api.h"

#include "tiktok/tiktok_call.h"
#include "tiktok/tiktok_json.h"

#include <QHash>

// Sign-in and ad accounts (tiktok-api.md A); the audiences are in tiktok_audiences.cpp.

namespace remarketeer {

namespace {

constexpr qsizetype advertisersPerCall = 100;

QCoro::Task<Result<TokenGrant>> exchangeCodeCall(TikTokApi::Context context, Redacted appSecret, Redacted authCode)
{
    const QJsonObject body{{QStringLiteral("app_id"), context.app.id},
                           {QStringLiteral("secret"), QString::fromUtf8(appSecret.expose())},
                           {QStringLiteral("auth_code"), QString::fromUtf8(authCode.expose())},
                           {QStringLiteral("return_advertiser_ids"), true}};
    HttpRequest request = postRequest(apiUrl(context.app, QStringLiteral("/oauth2/access_token/")), {}, body);
    const auto data = co_await callTikTok(context, std::move(request), Repeat::Never);
    if (!data)
        co_return fail(data.error());
    co_return tokenGrantFrom(*data);
}

QCoro::Task<Result<void>> revokeCall(TikTokApi::Context context, Redacted appSecret, Redacted token)
{
    const QJsonObject body{{QStringLiteral("app_id"), context.app.id},
                           {QStringLiteral("secret"), QString::fromUtf8(appSecret.expose())},
                           {QStringLiteral("access_token"), QString::fromUtf8(token.expose())}};
    HttpRequest request = postRequest(apiUrl(context.app, QStringLiteral("/oauth2/revoke_token/")), token, body);
    const auto data = co_await callTikTok(context, std::move(request), Repeat::AlsoLost);
    if (!data && !needsReconnect(data.error().code))
        co_return fail(data.error());
    co_return Result<void>();
}

QCoro::Task<Result<QList<Advertiser>>> advertiserInfoCall(TikTokApi::Context context, Redacted token,
                                                          QList<AdvertiserId> ids)
{
    // Only what is shown: the record also holds addresses and telephone numbers.
    const QString fields =
        jsonList({QStringLiteral("advertiser_id"), QStringLiteral("name"), QStringLiteral("currency"),
                  QStringLiteral("display_timezone"), QStringLiteral("status")});
    QList<QList<AdvertiserId>> waiting;
    for (qsizetype i = 0; i < ids.size(); i += advertisersPerCall)
        waiting.append(ids.mid(i, advertisersPerCall));
    QHash<AdvertiserId, Advertiser> found;
    while (!waiting.isEmpty()) {
        const QList<AdvertiserId> batch = waiting.takeFirst();
        QStringList texts;
        for (const AdvertiserId &id : batch)
            texts.append(id.toString());
        const Query query{{QStringLiteral("advertiser_ids"), jsonList(texts)}, {QStringLiteral("fields"), fields}};
        HttpRequest request = getRequest(apiUrl(context.app, QStringLiteral("/advertiser/info/"), query), token);
        const auto data = co_await callTikTok(context, std::move(request), Repeat::WhileSomeoneWaits);
        if (!data && data.error().code != ErrorCode::PermissionDenied)
            co_return fail(data.error());
        if (!data) {
            // One account that the token may not read spoils its whole batch: halve until only that one is left out.
            if (batch.size() > 1) {
                const qsizetype half = batch.size() / 2;
                waiting.prepend(batch.mid(half));
                waiting.prepend(batch.first(half));
            }
            continue;
        }
        const auto advertisers = advertisersFrom(*data);
        if (!advertisers)
            co_return fail(advertisers.error());
        for (const Advertiser &advertiser : *advertisers)
            found.insert(advertiser.id, advertiser);
    }
    QList<Advertiser> all;
    for (const AdvertiserId &id : std::as_const(ids)) {
        const Advertiser unreadable{
            .id = id, .name = {}, .currency = {}, .timeZone = {}, .status = {}, .readable = false};
        all.append(found.value(id, unreadable));
    }
    co_return all;
}

QCoro::Task<Result<QList<Advertiser>>> advertisersCall(TikTokApi::Context context, Redacted appSecret, Redacted token)
{
    const Query query{{QStringLiteral("app_id"), context.app.id},
                      {QStringLiteral("secret"), QString::fromUtf8(appSecret.expose())}};
    HttpRequest request = getRequest(apiUrl(context.app, QStringLiteral("/oauth2/advertiser/get/"), query), token);
    const auto data = co_await callTikTok(context, std::move(request), Repeat::WhileSomeoneWaits);
    if (!data)
        co_return fail(data.error());
    const auto named = advertiserNamesFrom(*data);
    if (!named)
        co_return fail(named.error());
    QList<AdvertiserId> ids;
    for (const Advertiser &advertiser : *named)
        ids.append(advertiser.id);
    auto all = co_await advertiserInfoCall(context, token, ids);
    if (!all)
        co_return fail(all.error());
    for (qsizetype i = 0; i < all->size(); ++i) {
        if ((*all)[i].name.isEmpty())
            (*all)[i].name = named->at(i).name;
    }
    co_return all;
}

} // namespace

TikTokApi::TikTokApi(HttpClient &http, DeveloperApp app, BackoffPolicy backoff)
    : m_context{&http, std::move(app), backoff, nullptr}
{
}

void TikTokApi::setCancellation(std::shared_ptr<Cancellation> cancellation)
{
    m_context.cancellation = std::move(cancellation);
}

QUrl TikTokApi::authorizationUrl(const QString &state) const
{
    const Query query{{QStringLiteral("app_id"), app().id},
                      {QStringLiteral("state"), state},
                      {QStringLiteral("redirect_uri"), app().redirectUri.toString(QUrl::FullyEncoded)}};
    return serverUrl(app(), QStringLiteral("/portal/auth"), query);
}

QCoro::Task<Result<TokenGrant>> TikTokApi::exchangeCode(Redacted appSecret, Redacted authCode)
{
    return exchangeCodeCall(m_context, std::move(appSecret), std::move(authCode));
}

QCoro::Task<Result<void>> TikTokApi::revoke(Redacted appSecret, Redacted token)
{
    return revokeCall(m_context, std::move(appSecret), std::move(token));
}

QCoro::Task<Result<QList<Advertiser>>> TikTokApi::advertisers(Redacted appSecret, Redacted token)
{
    return advertisersCall(m_context, std::move(appSecret), std::move(token));
}

QCoro::Task<Result<QList<Advertiser>>> TikTokApi::advertiserInfo(Redacted token, QList<AdvertiserId> ids)
{
    return advertiserInfoCall(m_context, std::move(token), std::move(ids));
}

} // namespace remarketeer
