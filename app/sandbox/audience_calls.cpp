// The calls of /dmp/custom_audience/: tiktok-api.md B.3 to B.6 and B.8's delete.

#include "sandbox/audience_file.h"
#include "sandbox/call.h"

#include <QJsonArray>

#include <algorithm>

namespace remarketeer::sandbox {

namespace {

constexpr int audiencesPerAdvertiser = 400;
constexpr int filesPerCall = 500;
constexpr int nameLength = 128;

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss");
}

std::optional<Refusal> badName(const QString &name)
{
    if (name.trimmed().isEmpty() || name.size() > nameLength)
        return Refusal{40002, QStringLiteral("custom_audience_name: Length must be between 1 and 128.")};
    return std::nullopt;
}

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

/// The advertiser that the JSON body names, if the token may act for it.
tl::expected<QString, Refusal> advertiserOf(const Call &call)
{
    auto advertiser = call.text(QStringLiteral("advertiser_id"));
    if (!advertiser)
        return advertiser;
    if (const auto forbidden = call.forbidden(*advertiser))
        return tl::unexpected(*forbidden);
    return advertiser;
}

tl::expected<QString, Refusal> advertiserOfQuery(const Call &call)
{
    auto advertiser = call.parameter(QStringLiteral("advertiser_id"));
    if (!advertiser)
        return advertiser;
    if (const auto forbidden = call.forbidden(*advertiser))
        return tl::unexpected(*forbidden);
    return advertiser;
}

Audience *find(const Call &call, const QString &advertiser, const QString &id)
{
    const auto audience = call.world.audiences.find(id);
    return audience == call.world.audiences.end() || audience->advertiser != advertiser ? nullptr : &*audience;
}

QJsonObject shared(const Audience &audience, const AudienceView &view)
{
    return {{QStringLiteral("audience_id"), audience.id},
            {QStringLiteral("name"), audience.name},
            {QStringLiteral("calculate_type"), audience.calculateType},
            {QStringLiteral("cover_num"), view.size},
            {QStringLiteral("create_time"), timeText(audience.created)},
            {QStringLiteral("expired_time"), timeText(view.expires)},
            {QStringLiteral("is_creator"), true},
            {QStringLiteral("is_expiring"), view.expiring},
            {QStringLiteral("is_valid"), view.valid},
            {QStringLiteral("shared"), false}};
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
    call.world.setLines(audience, std::move(lines));
    audience.history.append({action.toLower(), call.world.clock().now()});
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
    const auto mine = std::count_if(world.audiences.cbegin(), world.audiences.cend(),
                                    [&](const Audience &audience) { return audience.advertiser == *advertiser; });
    if (mine >= audiencesPerAdvertiser)
        return refuse(40502);
    Audience audience;
    audience.id = world.newAudienceId();
    audience.name = *name;
    audience.advertiser = *advertiser;
    audience.calculateType = *type;
    audience.subType = subType;
    audience.retentionDays = retention.toInt();
    audience.enhancement = call.body.value(u"audience_enhancement").toBool();
    audience.created = world.clock().now();
    audience.history.append({QStringLiteral("create"), audience.created});
    world.setLines(audience, *lines);
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
    Audience *audience = find(call, *advertiser, *id);
    if (!audience)
        return refuse(40007);
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
        audience->history.append({QStringLiteral("rename"), call.world.clock().now()});
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
    const auto ids = call.texts(QStringLiteral("custom_audience_ids"), 100);
    if (!ids)
        return tl::unexpected(ids.error());
    for (const QString &id : *ids) {
        if (!find(call, *advertiser, id))
            return refuse(40007);
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
    const auto wanted = call.listParameter(QStringLiteral("custom_audience_ids"), 100);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto page = call.numberParameter(QStringLiteral("page"), 1, 1, 1'000'000);
    const auto pageSize = call.numberParameter(QStringLiteral("page_size"), 10, 1, 100);
    for (const auto *number : {&page, &pageSize}) {
        if (!*number)
            return tl::unexpected(number->error());
    }
    QList<const Audience *> found;
    for (const Audience &audience : qAsConst(call.world.audiences)) {
        if (audience.advertiser == *advertiser && (wanted->isEmpty() || wanted->contains(audience.id)))
            found.prepend(&audience); // newest first
    }
    QJsonArray list;
    const qsizetype from = qsizetype(*page - 1) * *pageSize;
    for (qsizetype i = from; i < qMin(found.size(), from + *pageSize); ++i) {
        QJsonObject item = shared(*found[i], call.world.view(*found[i]));
        item.insert(QStringLiteral("audience_type"), QStringLiteral("Customer File Audience"));
        list.append(item);
    }
    return QJsonObject{{QStringLiteral("list"), list},
                       {QStringLiteral("page_info"),
                        QJsonObject{{QStringLiteral("page"), *page},
                                    {QStringLiteral("page_size"), *pageSize},
                                    {QStringLiteral("total_number"), found.size()},
                                    {QStringLiteral("total_page"), (found.size() + *pageSize - 1) / *pageSize}}}};
}

Answer audienceGet(const Call &call)
{
    const auto advertiser = advertiserOfQuery(call);
    const auto present = advertiser ? call.parameter(QStringLiteral("custom_audience_ids")) : advertiser;
    if (!present)
        return tl::unexpected(present.error());
    const auto ids = call.listParameter(QStringLiteral("custom_audience_ids"), 100);
    if (!ids)
        return tl::unexpected(ids.error());
    const auto historySize = call.numberParameter(QStringLiteral("history_size"), 100, 1, 100);
    if (!historySize)
        return tl::unexpected(historySize.error());
    QJsonArray list;
    for (const QString &id : *ids) {
        const Audience *audience = find(call, *advertiser, id);
        if (!audience)
            return refuse(40007);
        const QJsonValue null = QJsonValue::Null;
        QJsonObject details = shared(*audience, call.world.view(*audience));
        details.insert(QStringLiteral("type"), QStringLiteral("Customer File Audience"));
        details.insert(QStringLiteral("audience_sub_type"), audience->subType);
        details.insert(QStringLiteral("is_auto_refresh"), false);
        details.insert(QStringLiteral("owner_id"), audience->advertiser);
        details.insert(QStringLiteral("audience_enhancement"), audience->enhancement);
        details.insert(QStringLiteral("enhancement_status"), QStringLiteral("OFF"));
        for (const QString &key : {QStringLiteral("rule"), QStringLiteral("lookalike_spec"), QStringLiteral("msg"),
                                   QStringLiteral("error_msg")})
            details.insert(key, null);
        QJsonArray history;
        for (const HistoryEntry &entry : audience->history.mid(qMax(0, audience->history.size() - *historySize)))
            history.prepend(QJsonObject{{QStringLiteral("action"), entry.action},
                                        {QStringLiteral("action_detail"), QString()},
                                        {QStringLiteral("editor"), QStringLiteral("open_api")},
                                        {QStringLiteral("msg"), null},
                                        {QStringLiteral("opt_time"), timeText(entry.at)}});
        list.append(
            QJsonObject{{QStringLiteral("audience_details"), details}, {QStringLiteral("audience_history"), history}});
    }
    return QJsonObject{{QStringLiteral("list"), list}};
}

} // namespace remarketeer::sandbox
