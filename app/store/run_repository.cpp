#include "store/run_repository.h"

#include "store/row_text.h"

#include <QHash>

namespace remarketeer {

namespace {

constexpr Words<AudienceChange, 6> changeWords{{
    {AudienceChange::CreateNew, "create"},
    {AudienceChange::Add, "add"},
    {AudienceChange::Remove, "remove"},
    {AudienceChange::Replace, "replace"},
    {AudienceChange::FileOnly, "file"},
    {AudienceChange::KeepInSync, "sync"},
}};

constexpr Words<PartAction, 3> actionWords{{
    {PartAction::AsRun, ""},
    {PartAction::Append, "append"},
    {PartAction::Remove, "remove"},
}};

constexpr Words<RunState, 9> stateWords{{
    {RunState::Exporting, "exporting"},
    {RunState::Uploading, "uploading"},
    {RunState::Finishing, "finishing"},
    {RunState::WaitingForReconnect, "waiting-for-reconnect"},
    {RunState::WaitingForAudience, "waiting-for-audience"},
    {RunState::Interrupted, "interrupted"},
    {RunState::Completed, "completed"},
    {RunState::Failed, "failed"},
    {RunState::Cancelled, "cancelled"},
}};

Result<Run> runFromRow(const QSqlQuery &row)
{
    const auto id = RunId::from(row.value(0).toString());
    const auto change = wordFromRow(changeWords, row.value(3), QStringLiteral("runs.change"));
    const auto state = wordFromRow(stateWords, row.value(12), QStringLiteral("runs.state"));
    const auto attributes = listFromRow(row.value(8));
    const auto summary = objectFromRow(row.value(14));
    const auto sameName = listFromRow(row.value(16));
    const auto selection = objectFromRow(row.value(21));
    if (!id || !change || !state || !attributes || !summary || !sameName || !selection)
        return badRow(QStringLiteral("runs"));
    Run run{.id = *id,
            .account = std::nullopt,
            .accountName = row.value(2).toString(),
            .change = *change,
            .audienceName = row.value(4).toString(),
            .description = row.value(5).toString(),
            .audience = std::nullopt,
            .calculateType = row.value(7).toString(),
            .attributes = *attributes,
            .sourceName = row.value(9).toString(),
            .sourceFile = row.value(10).toString(),
            .audienceFile = row.value(11).toString(),
            .state = *state,
            .error = row.value(13).toString(),
            .summary = *summary,
            .parts = {},
            .creating = row.value(15).toInt() != 0,
            .sameNameBefore = *sameName,
            .startedAt = timeFromRow(row.value(17)),
            .finishedAt = timeFromRow(row.value(18)),
            .campaign = std::nullopt,
            .campaignName = row.value(20).toString(),
            .selection = *selection,
            .dueAt = timeFromRow(row.value(22)),
            .missed = row.value(23).toInt(),
            .updating = row.value(24).toInt() != 0,
            .added = numberFromRow(row.value(25)),
            .removed = numberFromRow(row.value(26)),
            .problem = row.value(27).toString()};
    if (!row.isNull(1)) {
        const auto account = AdvertiserId::from(row.value(1).toString());
        if (!account)
            return badRow(QStringLiteral("runs.account_id"));
        run.account = *account;
    }
    if (!row.isNull(6)) {
        const auto audience = AudienceId::from(row.value(6).toString());
        if (!audience)
            return badRow(QStringLiteral("runs.audience_id"));
        run.audience = *audience;
    }
    if (!row.isNull(19)) {
        const auto campaign = CampaignId::from(row.value(19).toString());
        if (!campaign)
            return badRow(QStringLiteral("runs.campaign_id"));
        run.campaign = *campaign;
    }
    return run;
}

} // namespace

Result<QList<Run>> RunRepository::all() const
{
    // One look at both tables, so that a part cannot be of another moment than its run.
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    QList<Run> runs;
    QHash<QString, qsizetype> places;
    {
        auto rows = m_database.run(QStringLiteral(
            "SELECT id, account_id, account_name, change, audience_name, description, audience_id, calculate_type,"
            " attributes, source_name, source_file, audience_file, state, error, summary, creating, same_name_before,"
            " started_at, finished_at, campaign_id, campaign_name, selection, due_at, missed, updating, added, removed,"
            " problem FROM runs ORDER BY started_at DESC, rowid DESC"));
        if (!rows)
            return fail(rows.error());
        while (rows->next()) {
            auto run = runFromRow(*rows);
            if (!run)
                return fail(run.error());
            places.insert(run->id.toString(), runs.size());
            runs.append(*std::move(run));
        }
    }
    {
        auto rows = m_database.run(
            QStringLiteral("SELECT run_id, part, file, bytes, md5, remote_path, uploaded_at, action FROM run_parts"
                           " ORDER BY run_id, part"));
        if (!rows)
            return fail(rows.error());
        while (rows->next()) {
            const auto action = wordFromRow(actionWords, rows->value(7), QStringLiteral("run_parts.action"));
            if (!action)
                return fail(action.error());
            runs[places.value(rows->value(0).toString())].parts.append(
                RunPart{rows->value(1).toInt(), rows->value(2).toString(), rows->value(3).toLongLong(),
                        rows->value(4).toString(), rows->value(5).toString(), timeFromRow(rows->value(6)), *action});
        }
    }
    if (const auto done = transaction->commit(); !done)
        return fail(done.error());
    return runs;
}

Result<void> RunRepository::save(const Run &run)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    const QString id = run.id.toString();
    const auto saved = m_database.run(
        QStringLiteral(
            "INSERT INTO runs (id, account_id, account_name, change, audience_name, description, audience_id,"
            " calculate_type, attributes, source_name, source_file, audience_file, state, error, summary, creating,"
            " same_name_before, started_at, finished_at, campaign_id, campaign_name, selection, due_at, missed,"
            " updating, added, removed, problem)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET account_id = excluded.account_id, account_name = excluded.account_name,"
            " change = excluded.change, audience_name = excluded.audience_name, description = excluded.description,"
            " audience_id = excluded.audience_id, calculate_type = excluded.calculate_type,"
            " attributes = excluded.attributes, source_name = excluded.source_name,"
            " source_file = excluded.source_file, audience_file = excluded.audience_file, state = excluded.state,"
            " error = excluded.error, summary = excluded.summary, creating = excluded.creating,"
            " same_name_before = excluded.same_name_before, started_at = excluded.started_at,"
            " finished_at = excluded.finished_at, campaign_id = excluded.campaign_id,"
            " campaign_name = excluded.campaign_name, selection = excluded.selection, due_at = excluded.due_at,"
            " missed = excluded.missed, updating = excluded.updating, added = excluded.added,"
            " removed = excluded.removed, problem = excluded.problem"),
        {id,
         run.account ? QVariant(run.account->toString()) : QVariant(),
         run.accountName,
         wordToRow(changeWords, run.change),
         run.audienceName,
         run.description,
         run.audience ? QVariant(run.audience->toString()) : QVariant(),
         run.calculateType,
         listToRow(run.attributes),
         run.sourceName,
         run.sourceFile,
         run.audienceFile,
         wordToRow(stateWords, run.state),
         run.error,
         objectToRow(run.summary),
         run.creating ? 1 : 0,
         listToRow(run.sameNameBefore),
         timeToRow(run.startedAt),
         timeToRow(run.finishedAt),
         run.campaign ? QVariant(run.campaign->toString()) : QVariant(),
         run.campaignName,
         objectToRow(run.selection),
         timeToRow(run.dueAt),
         run.missed,
         run.updating ? 1 : 0,
         numberToRow(run.added),
         numberToRow(run.removed),
         run.problem});
    if (!saved)
        return fail(saved.error());
    if (const auto gone = m_database.run(QStringLiteral("DELETE FROM run_parts WHERE run_id = ?"), {id}); !gone)
        return fail(gone.error());
    for (const RunPart &part : run.parts) {
        const auto done = m_database.run(
            QStringLiteral("INSERT INTO run_parts (run_id, part, file, bytes, md5, remote_path, uploaded_at, action)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            {id, part.index, part.file, part.bytes, part.md5, part.remotePath, timeToRow(part.uploadedAt),
             wordToRow(actionWords, part.action)});
        if (!done)
            return fail(done.error());
    }
    return transaction->commit();
}

Result<void> RunRepository::remove(const RunId &id)
{
    const auto done = m_database.run(QStringLiteral("DELETE FROM runs WHERE id = ?"), {id.toString()});
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace remarketeer
