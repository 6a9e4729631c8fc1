// The calls of /dmp/custom_audience/: tiktok-api.md B.3 to B.6 and B.8's delete.

#include "sandbox/audience_file.h"
#include "sandbox/audience_lookup.h"

#include <QJsonArray>

namespace remarketeer::sandbox {

namespace {

constexpr int filesPerCall = 500;

/// The lines of all files together, or why one of them cannot be used.
tl::expected<IdentifierLines, Refusal> linesOf(const Call &call, const QStringList &paths, const QString &advertiser,
                                               const QString &calculateType)
{
    IdentifierLines lines;
    for (const QString &path : paths) {
        const auto upload = call.world.uploads.constFind(path);
        if (upload == call.world.uploads.cend())
            return refuse(40905, QStringLiteral("The file %1 does not exist.").arg(path.left(64)));
        if (upload->advertiser != advertiser)
            return refuse(40914, QStringLiteral("The file %1 is not of this advertiser.").arg(path));
        if (call.world.isAged(*upload))
            return refuse(40910, QStringLiteral("The file %1 is expired.").arg(path));
        if (upload->calculateType != calculateType)
            return refuse(40002, QStringLiteral("calculate_type: not that of the file %1.").arg(path));
        lines.add(upload->lines);
    }
    lines.finish();
    return lines;
}

/// Changes the contents with the given files and action; the audience stays as it is when that is refused.
std::optional<Refusal> changeContents(const Call &call, Audience &audience)
{
    const QString action = call.body.value(u"action").toString(QStringLiteral("REPLACE"));
    if (action != u"APPEND" && action != u"REMOVE" && action != u"REPLACE")
        return Refusal{40002, QStringLiteral("action: Must be one of APPEND, REMOVE, REPLACE.")};
    const auto paths = call.texts(QStringLiteral("file_paths"), filesPerCall);
    if (!paths)
        return paths.error();
    if (!audience.lookalike.isEmpty())
        return Refusal{40002, QStringLiteral("file_paths: A lookalike audience takes no files.")};
    const AudienceView view = call.world.view(audience);
    if (view.computing || view.size == 0)
        return Refusal{40002, QStringLiteral("Audience is not editable, please check audience status")};
    const auto files = linesOf(call, *paths, audience.advertiser, audience.calculateType);
    if (!files)
        return files.error();
    IdentifierLines lines = action == u"REMOVE" ? audience.lines.without(*files) : *files;
    if (action == u"APPEND") {
        lines.add(audience.lines);
        lines.finish();
    }
    if (lines.people() < call.world.minAudience)
        return Refusal{40002, QStringLiteral("The audience must keep at least %1 people.").arg(call.world.minAudience)};
    call.world.setLines(audience, action.toLower(), files->count(), std::move(lines));
    return std::nullopt;
}

} // namespace

Answer audienceCreate(const Call &call)
{
    const auto advertiser = advertiserOf(call);
    const auto name = advertiser ? call.text(QStringLiteral("custom_audience_name")) : advertiser;
    const auto type = name ? call.text(QStringLiteral("calculate_type")) : name;
    if (!type)
        return tl::unexpected(type.error());
    const auto paths = call.texts(QStringLiteral("file_paths"), filesPerCall);
    if (!paths)
        return tl::unexpected(paths.error());
    if (const auto bad = badName(*name))
        return tl::unexpected(*bad);
    if (!isCalculateType(*type))
        return refuse(40909);
    const QString subType = call.body.value(u"audience_sub_type").toString(QStringLiteral("NORMAL"));
    if (subType != u"NORMAL" && subType != u"REACH_FREQUENCY")
        return refuse(40002, QStringLiteral("audience_sub_type: Must be one of NORMAL, REACH_FREQUENCY."));
    const QJsonValue retention = call.body.value(u"retention_in_days");
    if (!retention.isUndefined() && (retention.toInt() < 1 || retention.toInt() > 365))
        return refuse(40002, QStringLiteral("retention_in_days: Must be between 1 and 365."));
    const auto lines = linesOf(call, *paths, *advertiser, *type);
    if (!lines)
        return tl::unexpected(lines.error());

    World &world = call.world;
    if (const auto refused = tooMany(call, *advertiser))
        return tl::unexpected(*refused);
    Audience audience;
    audience.id = world.newAudienceId();
    audience.name = *name;
    audience.advertiser = *advertiser;
    audience.calculateType = *type;
    audience.subType = subType;
    audience.retentionDays = retention.toInt();
    audience.enhancement = call.body.value(u"audience_enhancement").toBool();
    audience.created = world.clock().now();
    world.setLines(audience, QStringLiteral("create"), lines->count(), *lines);
    world.audiences.insert(audience.id, audience);
    world.save();
    return QJsonObject{{QStringLiteral("custom_audience_id"), audience.id}};
}

Answer audienceUpdate(const Call &call)
{
    const auto advertiser = advertiserOf(call);
    const auto id = advertiser ? call.text(QStringLiteral("custom_audience_id")) : advertiser;
    if (!id)
        return tl::unexpected(id.error());
    const auto found = ownAudience(call, *advertiser, *id);
    if (!found)
        return tl::unexpected(found.error());
    Audience *audience = *found;
    const bool rename = call.body.contains(u"custom_audience_name"), files = call.body.contains(u"file_paths");
    const QString subType = call.body.value(u"audience_sub_type").toString();
    const QJsonValue enhancement = call.body.value(u"audience_enhancement");
    if (!rename && !files && subType.isEmpty() && !enhancement.isBool())
        return refuse(40002, QStringLiteral("custom_audience_name, file_paths: one of them is required."));

    QString name = audience->name;
    if (rename) {
        const auto given = call.text(QStringLiteral("custom_audience_name"));
        if (!given)
            return tl::unexpected(given.error());
        if (const auto bad = badName(*given))
            return tl::unexpected(*bad);
        name = *given;
    }
    if (files) {
        if (const auto refused = changeContents(call, *audience))
            return tl::unexpected(*refused);
    }
    if (name != audience->name)
        call.world.record(*audience, QStringLiteral("rename"));
    audience->name = name;
    if (subType == u"REACH_FREQUENCY")
        audience->subType = subType;
    audience->enhancement = enhancement.toBool(audience->enhancement);
    call.world.save();
    return QJsonObject();
}

Answer audienceDelete(const Call &call)
{
    const auto advertiser = advertiserOf(call);
    if (!advertiser)
        return tl::unexpected(advertiser.error());
    const auto ids = call.texts(QStringLiteral("custom_audience_ids"), audiencesPerCall);
    if (!ids)
        return tl::unexpected(ids.error());
    for (const QString &id : *ids) {
        if (const auto own = ownAudience(call, *advertiser, id); !own)
            return tl::unexpected(own.error());
    }
    for (const QString &id : *ids)
        call.world.audiences.remove(id);
    call.world.save();
    return QJsonObject();
}

Answer audienceList(const Call &call)
{
    const auto advertiser = advertiserOfQuery(call);
    if (!advertiser)
        return tl::unexpected(advertiser.error());
    const auto wanted = call.listParameter(QStringLiteral("custom_audience_ids"), audiencesPerCall);
    if (!wanted)
        return tl::unexpected(wanted.error());
    QList<const Audience *> found;
    for (const Audience &audience : qAsConst(call.world.audiences)) {
        if (isListed(audience, *advertiser) && (wanted->isEmpty() || wanted->contains(audience.id)))
            found.prepend(&audience); // newest first
    }
    const auto page = pageOf(call, found.size());
    if (!page)
        return tl::unexpected(page.error());
    QJsonArray list;
    for (qsizetype i = page->from; i < page->to; ++i) {
        QJsonObject item = commonFields(call, *found[i], *advertiser);
        item.insert(QStringLiteral("audience_type"), typeOf(*found[i]));
        list.append(item);
    }
    return QJsonObject{{QStringLiteral("list"), list}, {QStringLiteral("page_info"), page->info}};
}

Answer audienceGet(const Call &call)
{
    const auto advertiser = advertiserOfQuery(call);
    const auto present = advertiser ? call.parameter(QStringLiteral("custom_audience_ids")) : advertiser;
    if (!present)
        return tl::unexpected(present.error());
    const auto ids = call.listParameter(QStringLiteral("custom_audience_ids"), audiencesPerCall);
    if (!ids)
        return tl::unexpected(ids.error());
    const auto historySize = call.numberParameter(QStringLiteral("history_size"), 100, 1, 100);
    if (!historySize)
        return tl::unexpected(historySize.error());
    QJsonArray list;
    for (const QString &id : *ids) {
        const auto found = listedAudience(call, *advertiser, id);
        if (!found)
            return tl::unexpected(found.error());
        const Audience *audience = *found;
        const QJsonValue null = QJsonValue::Null;
        QJsonObject details = commonFields(call, *audience, *advertiser);
        details.insert(QStringLiteral("type"), typeOf(*audience));
        details.insert(QStringLiteral("audience_sub_type"), audience->subType);
        details.insert(QStringLiteral("is_auto_refresh"), false);
        details.insert(QStringLiteral("owner_id"), audience->advertiser);
        details.insert(QStringLiteral("audience_enhancement"), audience->enhancement);
        details.insert(QStringLiteral("enhancement_status"), QStringLiteral("OFF"));
        for (const QString &key : {QStringLiteral("rule"), QStringLiteral("msg"), QStringLiteral("error_msg")})
            details.insert(key, null);
        details.insert(QStringLiteral("lookalike_spec"),
                       audience->lookalike.isEmpty() ? null : QJsonValue(audience->lookalike));
        QJsonArray history;
        for (const HistoryEntry &entry : audience->history.mid(qMax(0, audience->history.size() - *historySize)))
            history.prepend(QJsonObject{{QStringLiteral("action"), entry.action},
                                        {QStringLiteral("action_detail"), entry.detail},
                                        {QStringLiteral("editor"), QStringLiteral("open_api")},
                                        {QStringLiteral("msg"), null},
                                        {QStringLiteral("opt_time"), timeText(entry.at)}});
        list.append(
            QJsonObject{{QStringLiteral("audience_details"), details}, {QStringLiteral("audience_history"), history}});
    }
    return QJsonObject{{QStringLiteral("list"), list}};
}

} // namespace remarketeer::sandbox
