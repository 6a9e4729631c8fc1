#include "tiktok/tiktok_json.h"

#include "tiktok/tiktok_errors.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace remarketeer {

namespace {

tl::unexpected<Error> misfit(const QString &field)
{
    return fail(unexpectedAnswer(QStringLiteral("field %1 is missing or of another kind").arg(field)));
}

template <class Id> Result<Id> idFrom(const QJsonValue &value, const QString &field)
{
    const auto id = Id::from(value.toString());
    if (!id)
        return misfit(field);
    return *id;
}

Result<QJsonArray> listFrom(const QJsonObject &data)
{
    const QJsonValue list = data.value(QLatin1StringView("list"));
    if (!list.isArray())
        return misfit(QStringLiteral("list"));
    return list.toArray();
}

/// "2026-05-26 11:05:31", in UTC without saying so.
QDateTime timeFrom(const QJsonValue &value)
{
    QDateTime time = QDateTime::fromString(value.toString(), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

/// `type` is the name of the field in which this list keeps the audience's type.
Result<Audience> audienceFrom(const QJsonObject &item, QLatin1StringView type)
{
    const auto id = idFrom<AudienceId>(item.value(QLatin1StringView("audience_id")), QStringLiteral("audience_id"));
    if (!id)
        return fail(id.error());
    return Audience{.id = *id,
                    .name = item.value(QLatin1StringView("name")).toString(),
                    .type = item.value(type).toString(),
                    .calculateType = item.value(QLatin1StringView("calculate_type")).toString(),
                    .size = item.value(QLatin1StringView("cover_num")).toInteger(),
                    .createdAt = timeFrom(item.value(QLatin1StringView("create_time"))),
                    .expiresAt = timeFrom(item.value(QLatin1StringView("expired_time"))),
                    .valid = item.value(QLatin1StringView("is_valid")).toBool(),
                    .expiring = item.value(QLatin1StringView("is_expiring")).toBool(),
                    .creator = item.value(QLatin1StringView("is_creator")).toBool(true),
                    .shared = item.value(QLatin1StringView("shared")).toBool()};
}

int pagesFrom(const QJsonObject &data)
{
    return data.value(QLatin1StringView("page_info"))[QLatin1StringView("total_page")].toInt(1);
}

QString textOf(const QJsonValue &object, QLatin1StringView field)
{
    return object[field].toString();
}

} // namespace

Result<TokenGrant> tokenGrantFrom(const QJsonObject &data)
{
    TokenGrant grant;
    grant.accessToken = Redacted(data.value(QLatin1StringView("access_token")).toString().toUtf8());
    if (grant.accessToken.isEmpty())
        return misfit(QStringLiteral("access_token"));
    const QJsonArray scope = data.value(QLatin1StringView("scope")).toArray();
    grant.scope = QString::fromUtf8(QJsonDocument(scope).toJson(QJsonDocument::Compact));
    for (const QJsonValue &value : data.value(QLatin1StringView("advertiser_ids")).toArray()) {
        const auto id = idFrom<AdvertiserId>(value, QStringLiteral("advertiser_ids"));
        if (!id)
            return fail(id.error());
        grant.advertisers.append(*id);
    }
    return grant;
}

Result<QList<Advertiser>> advertiserNamesFrom(const QJsonObject &data)
{
    const auto list = listFrom(data);
    if (!list)
        return fail(list.error());
    QList<Advertiser> advertisers;
    for (const QJsonValue &item : *list) {
        const auto id = idFrom<AdvertiserId>(item[QLatin1StringView("advertiser_id")], QStringLiteral("advertiser_id"));
        if (!id)
            return fail(id.error());
        advertisers.append(Advertiser{.id = *id,
                                      .name = item[QLatin1StringView("advertiser_name")].toString(),
                                      .currency = {},
                                      .timeZone = {},
                                      .status = {},
                                      .readable = false});
    }
    return advertisers;
}

Result<QList<Advertiser>> advertisersFrom(const QJsonObject &data)
{
    const auto list = listFrom(data);
    if (!list)
        return fail(list.error());
    QList<Advertiser> advertisers;
    for (const QJsonValue &item : *list) {
        const auto id = idFrom<AdvertiserId>(item[QLatin1StringView("advertiser_id")], QStringLiteral("advertiser_id"));
        if (!id)
            return fail(id.error());
        advertisers.append(Advertiser{.id = *id,
                                      .name = item[QLatin1StringView("name")].toString(),
                                      .currency = item[QLatin1StringView("currency")].toString(),
                                      .timeZone = item[QLatin1StringView("display_timezone")].toString(),
                                      .status = item[QLatin1StringView("status")].toString(),
                                      .readable = true});
    }
    return advertisers;
}

Result<AudiencePage> audiencePageFrom(const QJsonObject &data)
{
    const auto list = listFrom(data);
    if (!list)
        return fail(list.error());
    AudiencePage page;
    for (const QJsonValue &item : *list) {
        auto audience = audienceFrom(item.toObject(), QLatin1StringView("audience_type"));
        if (!audience)
            return fail(audience.error());
        page.audiences.append(*std::move(audience));
    }
    page.pages = pagesFrom(data);
    return page;
}

Result<AudienceDetails> audienceDetailsFrom(const QJsonObject &data)
{
    const auto list = listFrom(data);
    if (!list)
        return fail(list.error());
    if (list->isEmpty())
        return fail(tikTokError(40007, {}, {}));
    const QJsonObject details = list->first()[QLatin1StringView("audience_details")].toObject();
    auto audience = audienceFrom(details, QLatin1StringView("type"));
    if (!audience)
        return fail(audience.error());
    AudienceDetails found{.audience = *std::move(audience),
                          .owner = textOf(details, QLatin1StringView("owner_id")),
                          .errorMessage = textOf(details, QLatin1StringView("error_msg")),
                          .lookalikeSource = {},
                          .history = {}};
    if (found.errorMessage.isEmpty())
        found.errorMessage = textOf(details, QLatin1StringView("msg"));
    const QJsonValue spec = details.value(QLatin1StringView("lookalike_spec"));
    if (const auto source = AudienceId::from(textOf(spec, QLatin1StringView("source_audience_id"))))
        found.lookalikeSource = *source;
    for (const QJsonValue &entry : list->first()[QLatin1StringView("audience_history")].toArray())
        found.history.append({.action = textOf(entry, QLatin1StringView("action")),
                              .detail = textOf(entry, QLatin1StringView("action_detail")),
                              .editor = textOf(entry, QLatin1StringView("editor")),
                              .message = textOf(entry, QLatin1StringView("msg")),
                              .at = timeFrom(entry[QLatin1StringView("opt_time")])});
    return found;
}

Result<AudienceUsePage> audienceUsePageFrom(const QJsonObject &data)
{
    const auto list = listFrom(data);
    if (!list)
        return fail(list.error());
    AudienceUsePage page;
    for (const QJsonValue &item : *list) {
        const auto id = idFrom<AudienceId>(item[QLatin1StringView("audience_id")], QStringLiteral("audience_id"));
        if (!id)
            return fail(id.error());
        page.uses.append({.audience = *id,
                          .adGroupId = textOf(item, QLatin1StringView("adgroup_id")),
                          .adGroupName = textOf(item, QLatin1StringView("adgroup_name")),
                          .excludes = textOf(item, QLatin1StringView("usage_mode")) == u"Exclude",
                          .editor = textOf(item, QLatin1StringView("editor")),
                          .at = timeFrom(item[QLatin1StringView("action_timestamp")])});
    }
    page.pages = pagesFrom(data);
    return page;
}

Result<QList<AudienceShare>> audienceSharesFrom(const QJsonObject &data)
{
    const auto list = listFrom(data);
    if (!list)
        return fail(list.error());
    QList<AudienceShare> shares;
    for (const QJsonValue &item : *list) {
        const auto id = idFrom<AdvertiserId>(item[QLatin1StringView("shared_advertiser_id")],
                                             QStringLiteral("shared_advertiser_id"));
        if (!id)
            return fail(id.error());
        shares.append({.advertiser = *id,
                       .name = textOf(item, QLatin1StringView("shared_advertiser_name")),
                       .status = textOf(item, QLatin1StringView("status"))});
    }
    return shares;
}

Result<AudienceId> createdAudienceFrom(const QJsonObject &data)
{
    return idFrom<AudienceId>(data.value(QLatin1StringView("custom_audience_id")),
                              QStringLiteral("custom_audience_id"));
}

Result<QString> textFrom(const QJsonObject &data, const QString &field)
{
    const QString text = data.value(field).toString();
    if (text.isEmpty())
        return misfit(field);
    return text;
}

} // namespace remarketeer
