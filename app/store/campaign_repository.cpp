#include "store/campaign_repository.h"

#include "store/row_text.h"

#include <QJsonArray>

namespace remarketeer {

namespace {

constexpr Words<CampaignState, 7> stateWords{{
    {CampaignState::Draft, "draft"},
    {CampaignState::Scheduled, "scheduled"},
    {CampaignState::Running, "running"},
    {CampaignState::AwaitingNextRun, "awaiting-next-run"},
    {CampaignState::Completed, "completed"},
    {CampaignState::Stopped, "stopped"},
    {CampaignState::Failed, "failed"},
}};

constexpr Words<AudienceUpdate, 4> updateWords{{
    {AudienceUpdate::Add, "add"},
    {AudienceUpdate::Remove, "remove"},
    {AudienceUpdate::Replace, "replace"},
    {AudienceUpdate::KeepInSync, "sync"},
}};

const QString selection =
    QStringLiteral("SELECT id, name, state, archived, account_id, account_name, segment_id, audience_id, content, "
                   "created_at, changed_at,"
                   " published_at, next_run_at, runs_planned, problem, first_size, first_size_at FROM campaigns");

/// What only the program itself looks at.
QJsonObject contentOf(const Campaign &campaign)
{
    QJsonObject content{
        {QStringLiteral("controlPercent"), campaign.controlPercent},
        {QStringLiteral("seed"), campaign.seed},
        {QStringLiteral("createsAudience"), campaign.createsAudience},
        {QStringLiteral("audienceName"), campaign.audienceName},
        {QStringLiteral("description"), campaign.description},
        {QStringLiteral("calculateType"), campaign.calculateType},
        {QStringLiteral("update"), wordToRow(updateWords, campaign.update)},
        {QStringLiteral("attributes"), QJsonArray::fromStringList(campaign.attributes)},
        {QStringLiteral("schedule"), campaign.schedule.toJson()},
    };
    if (campaign.cap)
        content.insert(QStringLiteral("cap"), *campaign.cap);
    return content;
}

Result<void> readContent(const QJsonObject &content, Campaign &campaign)
{
    campaign.controlPercent = content.value(QStringLiteral("controlPercent")).toInt();
    if (const QJsonValue cap = content.value(QStringLiteral("cap")); cap.isDouble())
        campaign.cap = cap.toInteger();
    campaign.seed = content.value(QStringLiteral("seed")).toString();
    campaign.createsAudience = content.value(QStringLiteral("createsAudience")).toBool();
    campaign.audienceName = content.value(QStringLiteral("audienceName")).toString();
    campaign.description = content.value(QStringLiteral("description")).toString();
    campaign.calculateType = content.value(QStringLiteral("calculateType")).toString();
    const auto update = wordFromRow(updateWords, content.value(QStringLiteral("update")).toVariant(),
                                    QStringLiteral("campaigns.content"));
    const auto schedule = Schedule::fromJson(content.value(QStringLiteral("schedule")).toObject());
    if (!update || !schedule)
        return badRow(QStringLiteral("campaigns.content"));
    campaign.update = *update;
    campaign.schedule = *schedule;
    const QJsonArray attributes = content.value(QStringLiteral("attributes")).toArray();
    for (const QJsonValue &attribute : attributes)
        campaign.attributes.append(attribute.toString());
    return {};
}

/// Empty for NULL.
template <class Id> Result<std::optional<Id>> idFromRow(const QVariant &value, const QString &column)
{
    if (value.isNull())
        return std::optional<Id>();
    const Result<Id> id = Id::from(value.toString());
    if (!id)
        return badRow(column);
    return std::optional(*id);
}

template <class Id> QVariant idToRow(const std::optional<Id> &id)
{
    return id ? QVariant(id->toString()) : QVariant();
}

Result<Campaign> campaignFromRow(const QSqlQuery &row)
{
    const auto id = CampaignId::from(row.value(0).toString());
    const auto state = wordFromRow(stateWords, row.value(2), QStringLiteral("campaigns.state"));
    const auto account = idFromRow<AdvertiserId>(row.value(4), QStringLiteral("campaigns.account_id"));
    const auto segment = idFromRow<SegmentId>(row.value(6), QStringLiteral("campaigns.segment_id"));
    const auto audience = idFromRow<AudienceId>(row.value(7), QStringLiteral("campaigns.audience_id"));
    const auto content = objectFromRow(row.value(8));
    if (!id || !state || !account || !segment || !audience || !content)
        return badRow(QStringLiteral("campaigns"));
    Campaign campaign{.id = *id, .name = row.value(1).toString()};
    campaign.state = *state;
    campaign.archived = row.value(3).toInt() != 0;
    campaign.account = *account;
    campaign.accountName = row.value(5).toString();
    campaign.segment = *segment;
    campaign.audience = *audience;
    if (const auto read = readContent(*content, campaign); !read)
        return fail(read.error());
    campaign.createdAt = timeFromRow(row.value(9));
    campaign.changedAt = timeFromRow(row.value(10));
    campaign.publishedAt = timeFromRow(row.value(11));
    campaign.nextRunAt = timeFromRow(row.value(12));
    campaign.runsPlanned = row.value(13).toInt();
    campaign.problem = row.value(14).toString();
    campaign.firstSize = numberFromRow(row.value(15));
    campaign.firstSizeAt = timeFromRow(row.value(16));
    return campaign;
}

} // namespace

Result<QList<Campaign>> CampaignRepository::all() const
{
    auto rows = m_database.run(selection + QStringLiteral(" ORDER BY COALESCE(changed_at, created_at) DESC, id"));
    if (!rows)
        return fail(rows.error());
    QList<Campaign> campaigns;
    while (rows->next()) {
        auto campaign = campaignFromRow(*rows);
        if (!campaign)
            return fail(campaign.error());
        campaigns.append(*std::move(campaign));
    }
    return campaigns;
}

Result<std::optional<Campaign>> CampaignRepository::find(const CampaignId &id) const
{
    auto rows = m_database.run(selection + QStringLiteral(" WHERE id = ?"), {id.toString()});
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return std::nullopt;
    return campaignFromRow(*rows).map([](const Campaign &campaign) { return std::optional(campaign); });
}

Result<void> CampaignRepository::save(const Campaign &campaign)
{
    const auto saved = m_database.run(
        QStringLiteral("INSERT INTO campaigns (id, name, state, archived, account_id, account_name, segment_id,"
                       " audience_id, content, created_at, changed_at, published_at, next_run_at, runs_planned,"
                       " problem, first_size, first_size_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (id) DO UPDATE SET name = excluded.name, state = excluded.state,"
                       " archived = excluded.archived, account_id = excluded.account_id,"
                       " account_name = excluded.account_name, segment_id = excluded.segment_id,"
                       " audience_id = excluded.audience_id, content = excluded.content,"
                       " created_at = excluded.created_at, changed_at = excluded.changed_at,"
                       " published_at = excluded.published_at, next_run_at = excluded.next_run_at,"
                       " runs_planned = excluded.runs_planned, problem = excluded.problem,"
                       " first_size = excluded.first_size, first_size_at = excluded.first_size_at"),
        {campaign.id.toString(), campaign.name, wordToRow(stateWords, campaign.state), campaign.archived ? 1 : 0,
         idToRow(campaign.account), campaign.accountName, idToRow(campaign.segment), idToRow(campaign.audience),
         objectToRow(contentOf(campaign)), timeToRow(campaign.createdAt), timeToRow(campaign.changedAt),
         timeToRow(campaign.publishedAt), timeToRow(campaign.nextRunAt), campaign.runsPlanned, campaign.problem,
         numberToRow(campaign.firstSize), timeToRow(campaign.firstSizeAt)});
    if (!saved)
        return fail(saved.error());
    return {};
}

Result<bool> CampaignRepository::advance(const Campaign &campaign, const QDateTime &due)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    // The write comes first, so that two who try it at once cannot both have read the old plan.
    auto taken = m_database.run(QStringLiteral("UPDATE campaigns SET next_run_at = ? WHERE id = ? AND next_run_at = ?"),
                                {timeToRow(campaign.nextRunAt), campaign.id.toString(), timeToRow(due)});
    if (!taken)
        return fail(taken.error());
    if (taken->numRowsAffected() != 1)
        return false;
    if (const auto saved = save(campaign); !saved)
        return fail(saved.error());
    if (const auto done = transaction->commit(); !done)
        return fail(done.error());
    return true;
}

Result<void> CampaignRepository::remove(const CampaignId &id)
{
    const auto done = m_database.run(QStringLiteral("DELETE FROM campaigns WHERE id = ?"), {id.toString()});
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace remarketeer
