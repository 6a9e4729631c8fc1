// The calls of tiktok-api.md A.3, A.5 and A.6.

#include "sandbox/call.h"
#include "sandbox/developer_app.h"
#include "sandbox/random_hex.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace remarketeer::sandbox {

namespace {

/// 40113 for another app than the sandbox's own, 40101 for a secret that is not its.
std::optional<Refusal> wrongApp(const QString &appId, const QString &secret)
{
    if (appId != app::id)
        return Refusal{40113, messageOf(40113)};
    if (secret != app::secret)
        return Refusal{40101, messageOf(40101)};
    return std::nullopt;
}

QJsonObject infoOf(const SeededAdvertiser &advertiser)
{
    // The 29 keys of a live record; what is personal comes masked, what is unknown comes as null.
    const QJsonValue null = QJsonValue::Null;
    return {{QStringLiteral("advertiser_id"), advertiser.id},
            {QStringLiteral("name"), advertiser.name},
            {QStringLiteral("currency"), advertiser.currency},
            {QStringLiteral("country"), advertiser.country},
            {QStringLiteral("display_timezone"), advertiser.timeZone},
            {QStringLiteral("timezone"), advertiser.posixTimeZone},
            {QStringLiteral("status"), advertiser.status},
            {QStringLiteral("create_time"), advertiser.createTime},
            {QStringLiteral("company"), advertiser.name},
            {QStringLiteral("advertiser_account_type"), QStringLiteral("AUCTION")},
            {QStringLiteral("balance"), 0},
            {QStringLiteral("promotion_area"), QStringLiteral("0")},
            {QStringLiteral("language"), QString()},
            {QStringLiteral("contacter"), QStringLiteral("S***r")},
            {QStringLiteral("email"), QStringLiteral("s***m")},
            {QStringLiteral("cellphone_number"), null},
            {QStringLiteral("telephone_number"), null},
            {QStringLiteral("license_city"), null},
            {QStringLiteral("license_no"), null},
            {QStringLiteral("license_province"), null},
            {QStringLiteral("license_url"), null},
            {QStringLiteral("industry"), QStringLiteral("290101")},
            {QStringLiteral("promotion_center_city"), null},
            {QStringLiteral("promotion_center_province"), null},
            {QStringLiteral("address"), null},
            {QStringLiteral("rejection_reason"), QString()},
            {QStringLiteral("brand"), null},
            {QStringLiteral("role"), QStringLiteral("ROLE_ADVERTISER")},
            {QStringLiteral("description"), QString()}};
}

} // namespace

Answer accessToken(const Call &call)
{
    const auto appId = call.text(QStringLiteral("app_id"));
    const auto secret = call.text(QStringLiteral("secret"));
    const auto authCode = call.text(QStringLiteral("auth_code"));
    for (const auto *field : {&appId, &secret, &authCode}) {
        if (!*field)
            return tl::unexpected(field->error());
    }
    const QJsonValue withAdvertisers = call.body.value(u"return_advertiser_ids");
    if (!withAdvertisers.isUndefined() && !withAdvertisers.isBool())
        return refuse(40002, QStringLiteral("return_advertiser_ids: Not a valid boolean."));
    if (const auto wrong = wrongApp(*appId, *secret))
        return tl::unexpected(*wrong);

    World &world = call.world;
    const QDateTime now = world.clock().now();
    const auto found = world.codes.find(hashOf(*authCode));
    if (found == world.codes.end() || found->issued.secsTo(now) > World::codeLifetimeSeconds)
        return refuse(40110);
    const AuthCode code = *found;
    world.codes.erase(found);

    const QString text = QString::fromLatin1(randomHex(40));
    world.tokens.insert(hashOf(text), {code.advertisers, code.user, now, Token::State::Live});
    world.save();
    QJsonObject data{{QStringLiteral("access_token"), text}, {QStringLiteral("scope"), QJsonArray{1, 2, 3, 4}}};
    if (withAdvertisers.toBool(true))
        data.insert(QStringLiteral("advertiser_ids"), QJsonArray::fromStringList(code.advertisers));
    return data;
}

Answer revokeToken(const Call &call)
{
    const auto appId = call.text(QStringLiteral("app_id"));
    const auto secret = call.text(QStringLiteral("secret"));
    const auto text = call.text(QStringLiteral("access_token"));
    for (const auto *field : {&appId, &secret, &text}) {
        if (!*field)
            return tl::unexpected(field->error());
    }
    if (const auto wrong = wrongApp(*appId, *secret))
        return tl::unexpected(*wrong);
    const auto token = call.world.tokens.find(hashOf(*text));
    if (token == call.world.tokens.end() || token->state == Token::State::Revoked)
        return refuse(40105);
    token->state = Token::State::Revoked;
    call.world.save();
    return QJsonObject{{QStringLiteral("app_id"), *appId},
                       {QStringLiteral("advertiser_ids"), QJsonArray::fromStringList(token->advertisers)}};
}

Answer advertiserGet(const Call &call)
{
    const auto appId = call.parameter(QStringLiteral("app_id"));
    const auto secret = call.parameter(QStringLiteral("secret"));
    for (const auto *field : {&appId, &secret}) {
        if (!*field)
            return tl::unexpected(field->error());
    }
    if (*appId != app::id)
        return refuse(40000, QStringLiteral("The app_id does not match the access token."));
    if (*secret != app::secret)
        return refuse(40101);
    QJsonArray list;
    for (const QString &id : qAsConst(call.token->advertisers)) {
        if (const SeededAdvertiser *advertiser = call.world.advertiser(id))
            list.append(QJsonObject{{QStringLiteral("advertiser_id"), id},
                                    {QStringLiteral("advertiser_name"), advertiser->name}});
    }
    return QJsonObject{{QStringLiteral("list"), list}};
}

Answer advertiserInfo(const Call &call)
{
    const auto present = call.parameter(QStringLiteral("advertiser_ids"));
    const auto ids = call.listParameter(QStringLiteral("advertiser_ids"), 100);
    const auto fields = call.listParameter(QStringLiteral("fields"), 100);
    if (!present)
        return tl::unexpected(present.error());
    for (const auto *list : {&ids, &fields}) {
        if (!*list)
            return tl::unexpected(list->error());
    }
    QJsonArray list;
    for (const QString &id : *ids) {
        if (const auto forbidden = call.forbidden(id))
            return tl::unexpected(*forbidden);
        const SeededAdvertiser *advertiser = call.world.advertiser(id);
        if (!advertiser)
            return refuse(40001);
        const QJsonObject info = infoOf(*advertiser);
        QJsonObject shown = fields->isEmpty() ? info : QJsonObject{{QStringLiteral("advertiser_id"), id}};
        for (const QString &field : *fields) {
            if (!info.contains(field))
                return refuse(40002, QStringLiteral("fields: %1 is not supported.").arg(field));
            shown.insert(field, info.value(field));
        }
        list.append(shown);
    }
    return QJsonObject{{QStringLiteral("list"), list}};
}

Answer userInfo(const Call &call)
{
    const SandboxUser user = call.world.users().value(call.token->user);
    return QJsonObject{{QStringLiteral("core_user_id"), user.id},
                       {QStringLiteral("display_name"), user.name},
                       {QStringLiteral("email"), QStringLiteral("s***m")},
                       {QStringLiteral("create_time"), 1'684'000'000}};
}

} // namespace remarketeer::sandbox
