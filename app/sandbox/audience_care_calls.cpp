// What is done with audiences that are there: tiktok-api.md B.8's apply, share and lookalike.

#include "sandbox/audience_lookup.h"

#include <QJsonArray>

#include <algorithm>

namespace remarketeer::sandbox {

namespace {

constexpr int adGroupsPerCall = 100; // no public source says
constexpr int audiencesPerShare = 10;
constexpr int accountsPerShare = 10;
constexpr int locationsPerLookalike = 300; // no public source says
constexpr int lookalikeSource = 100;

std::optional<Refusal> notOneOf(const QString &field, const QString &value, const QStringList &values)
{
    if (values.contains(value))
        return std::nullopt;
    return Refusal{40002, QStringLiteral("%1: Must be one of %2.").arg(field, values.join(QStringLiteral(", ")))};
}

bool isId(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString adGroupName(const QString &id)
{
    return QStringLiteral("Ad group %1").arg(id.right(4));
}

/// lookalike_spec of the body, checked.
tl::expected<QJsonObject, Refusal> lookalikeSpec(const Call &call, const QString &advertiser)
{
    const QJsonValue given = call.body.value(u"lookalike_spec");
    if (!given.isObject())
        return refuse(40002, QStringLiteral("lookalike_spec: Missing data for required field."));
    const Call spec{call.world, call.request, call.token, given.toObject(), call.deniedAdvertisers};
    const auto sourceId = spec.text(QStringLiteral("source_audience_id"));
    if (!sourceId)
        return tl::unexpected(sourceId.error());
    const auto locations = spec.texts(QStringLiteral("location_ids"), locationsPerLookalike);
    if (!locations)
        return tl::unexpected(locations.error());
    const QString breadth = spec.body.value(u"audience_size").toString();
    if (const auto bad = notOneOf(QStringLiteral("audience_size"), breadth,
                                  {QStringLiteral("NARROW"), QStringLiteral("BALANCED"), QStringLiteral("BROAD")}))
        return tl::unexpected(*bad);
    if (const auto bad = notOneOf(QStringLiteral("mobile_os"), spec.body.value(u"mobile_os").toString(),
                                  {QStringLiteral("ALL"), QStringLiteral("ANDROID"), QStringLiteral("IOS")}))
        return tl::unexpected(*bad);
    if (!spec.body.value(u"include_source").isBool())
        return refuse(40002, QStringLiteral("include_source: Not a valid boolean."));
    const auto source = listedAudience(call, advertiser, *sourceId);
    if (!source)
        return tl::unexpected(source.error());
    if (!(*source)->lookalike.isEmpty())
        return refuse(40002, QStringLiteral("source_audience_id: A lookalike audience cannot be a source."));
    if (call.world.view(**source).size < lookalikeSource)
        return refuse(40002,
                      QStringLiteral("source_audience_id: The source needs at least %1 people.").arg(lookalikeSource));
    return spec.body;
}

} // namespace

Answer audienceApply(const Call &call)
{
    const auto advertiser = advertiserOf(call);
    const auto id = advertiser ? call.text(QStringLiteral("custom_audience_id")) : advertiser;
    const auto mode = id ? call.text(QStringLiteral("action_mode")) : id;
    if (!mode)
        return tl::unexpected(mode.error());
    const auto groups = call.texts(QStringLiteral("adgroup_ids"), adGroupsPerCall);
    if (!groups)
        return tl::unexpected(groups.error());
    if (!std::all_of(groups->begin(), groups->end(), isId))
        return refuse(40002, QStringLiteral("adgroup_ids: Not a valid list of ids."));
    if (const auto bad =
            notOneOf(QStringLiteral("action_mode"), *mode, {QStringLiteral("Apply"), QStringLiteral("Disconnect")}))
        return tl::unexpected(*bad);
    const bool applies = *mode == u"Apply";
    const QString usage = call.body.value(u"usage_mode").toString();
    if (applies) {
        if (const auto bad =
                notOneOf(QStringLiteral("usage_mode"), usage, {QStringLiteral("Include"), QStringLiteral("Exclude")}))
            return tl::unexpected(*bad);
    }
    const auto audience = listedAudience(call, *advertiser, *id);
    if (!audience)
        return tl::unexpected(audience.error());
    if (applies && !call.world.view(**audience).valid)
        return refuse(40002, QStringLiteral("custom_audience_id: The audience is not available."));
    (*audience)->uses.removeIf([&groups](const Use &use) { return groups->contains(use.adGroup); });
    if (applies) {
        for (const QString &group : *groups)
            (*audience)->uses.append({group, usage == u"Exclude", call.world.clock().now()});
    }
    call.world.record(**audience, applies ? QStringLiteral("apply") : QStringLiteral("disconnect"), groups->join(u','));
    call.world.save();
    return QJsonObject();
}

Answer audienceApplyLog(const Call &call)
{
    const auto advertiser = advertiserOfQuery(call);
    const auto present = advertiser ? call.parameter(QStringLiteral("custom_audience_ids")) : advertiser;
    if (!present)
        return tl::unexpected(present.error());
    const auto ids = call.listParameter(QStringLiteral("custom_audience_ids"), audiencesPerCall);
    if (!ids)
        return tl::unexpected(ids.error());
    QList<QJsonObject> rows;
    for (const QString &id : *ids) {
        const auto audience = ownAudience(call, *advertiser, id);
        if (!audience)
            return tl::unexpected(audience.error());
        for (const Use &use : qAsConst((*audience)->uses))
            rows.append(
                {{QStringLiteral("audience_id"), id},
                 {QStringLiteral("adgroup_id"), use.adGroup},
                 {QStringLiteral("adgroup_name"), adGroupName(use.adGroup)},
                 {QStringLiteral("usage_mode"), use.excludes ? QStringLiteral("Exclude") : QStringLiteral("Include")},
                 {QStringLiteral("editor"), QStringLiteral("open_api")},
                 {QStringLiteral("action_timestamp"), timeText(use.at)}});
    }
    const auto page = pageOf(call, rows.size());
    if (!page)
        return tl::unexpected(page.error());
    QJsonArray list;
    for (qsizetype i = page->from; i < page->to; ++i)
        list.append(rows[i]);
    return QJsonObject{{QStringLiteral("advertiser_id"), *advertiser},
                       {QStringLiteral("list"), list},
                       {QStringLiteral("page_info"), page->info}};
}

Answer audienceShare(const Call &call)
{
    const auto advertiser = advertiserOf(call);
    if (!advertiser)
        return tl::unexpected(advertiser.error());
    const auto ids = call.texts(QStringLiteral("custom_audience_ids"), audiencesPerShare);
    const auto with = ids ? call.texts(QStringLiteral("shared_advertiser_ids"), accountsPerShare) : ids;
    if (!with)
        return tl::unexpected(with.error());
    for (const QString &other : *with) {
        if (other == *advertiser || !call.world.sameBusiness(*advertiser, other))
            return refuse(40002, QStringLiteral("shared_advertiser_ids: %1 is not another advertiser of the same "
                                                "Business Center.")
                                     .arg(other));
    }
    QList<Audience *> audiences;
    for (const QString &id : *ids) {
        const auto audience = ownAudience(call, *advertiser, id);
        if (!audience)
            return tl::unexpected(audience.error());
        audiences.append(*audience);
    }
    for (Audience *audience : audiences) {
        for (const QString &other : *with) {
            if (audience->sharedWith.contains(other))
                continue;
            audience->sharedWith.append(other);
            call.world.record(*audience, QStringLiteral("share"), other);
        }
    }
    call.world.save();
    return QJsonObject();
}

Answer audienceShareCancel(const Call &call)
{
    const auto advertiser = advertiserOf(call);
    const auto id = advertiser ? call.text(QStringLiteral("custom_audience_id")) : advertiser;
    const auto other = id ? call.text(QStringLiteral("shared_advertiser_id")) : id;
    if (!other)
        return tl::unexpected(other.error());
    const auto audience = ownAudience(call, *advertiser, *id);
    if (!audience)
        return tl::unexpected(audience.error());
    if (!(*audience)->sharedWith.removeOne(*other))
        return refuse(40002, QStringLiteral("shared_advertiser_id: The audience is not shared with %1.").arg(*other));
    call.world.record(**audience, QStringLiteral("share_cancel"), *other);
    call.world.save();
    return QJsonObject();
}

Answer audienceShareLog(const Call &call)
{
    const auto advertiser = advertiserOfQuery(call);
    const auto id = advertiser ? call.parameter(QStringLiteral("custom_audience_id")) : advertiser;
    if (!id)
        return tl::unexpected(id.error());
    const auto audience = ownAudience(call, *advertiser, *id);
    if (!audience)
        return tl::unexpected(audience.error());
    QJsonArray list;
    for (const QString &other : qAsConst((*audience)->sharedWith)) {
        const SeededAdvertiser *account = call.world.advertiser(other);
        list.append(
            QJsonObject{{QStringLiteral("shared_advertiser_id"), other},
                        {QStringLiteral("shared_advertiser_name"), account ? account->name : QString()},
                        {QStringLiteral("custom_audience_id"), *id},
                        {QStringLiteral("status"), call.world.view(**audience).valid ? QStringLiteral("AVAILABLE")
                                                                                     : QStringLiteral("UNAVAILABLE")}});
    }
    return QJsonObject{{QStringLiteral("list"), list}};
}

Answer lookalikeCreate(const Call &call)
{
    const auto advertiser = advertiserOf(call);
    const auto name = advertiser ? call.text(QStringLiteral("custom_audience_name")) : advertiser;
    if (!name)
        return tl::unexpected(name.error());
    if (const auto bad = badName(*name))
        return tl::unexpected(*bad);
    const auto spec = lookalikeSpec(call, *advertiser);
    if (!spec)
        return tl::unexpected(spec.error());
    if (const auto refused = tooMany(call, *advertiser))
        return tl::unexpected(*refused);
    World &world = call.world;
    Audience audience;
    audience.id = world.newAudienceId();
    audience.name = *name;
    audience.advertiser = *advertiser;
    audience.subType = QStringLiteral("NORMAL");
    audience.created = world.clock().now();
    audience.lookalike = *spec;
    world.setLookalikeSize(audience, QStringLiteral("create"));
    world.record(world.audiences[spec->value(u"source_audience_id").toString()], QStringLiteral("lookalike"),
                 audience.id);
    world.audiences.insert(audience.id, audience);
    world.save();
    return QJsonObject{{QStringLiteral("custom_audience_id"), audience.id}};
}

Answer lookalikeUpdate(const Call &call)
{
    const auto advertiser = advertiserOf(call);
    if (!advertiser)
        return tl::unexpected(advertiser.error());
    const auto ids = call.texts(QStringLiteral("custom_audience_ids"), audiencesPerCall);
    if (!ids)
        return tl::unexpected(ids.error());
    QList<Audience *> audiences;
    for (const QString &id : *ids) {
        const auto audience = ownAudience(call, *advertiser, id);
        if (!audience)
            return tl::unexpected(audience.error());
        if ((*audience)->lookalike.isEmpty())
            return refuse(40002, QStringLiteral("custom_audience_ids: %1 is not a lookalike audience.").arg(id));
        if (!call.world.audiences.contains((*audience)->lookalike[u"source_audience_id"].toString()))
            return refuse(40007, QStringLiteral("The source of %1 does not exist.").arg(id));
        audiences.append(*audience);
    }
    for (Audience *audience : audiences)
        call.world.setLookalikeSize(*audience, QStringLiteral("refresh"));
    call.world.save();
    return QJsonObject();
}

} // namespace remarketeer::sandbox
