#pragma once

#include "accounts/accounts_service.h"
#include "audience/audience_export.h"
#include "campaigns/mapping_service.h"
#include "campaigns/profile_selection.h"
#include "campaigns/source_service.h"
#include "core/run.h"

#include <QCoroTask>
#include <QObject>

#include <memory>

namespace remarketeer {

/// What *Send audience* asks for.
struct SendAudienceRequest {
    std::optional<AdvertiserId> account; ///< none: to a file only
    AudienceChange change = AudienceChange::CreateNew;
    std::optional<AudienceName> name; ///< for CreateNew
    QString description;              ///< up to 200 characters; ours alone, TikTok has no field for it
    std::optional<Audience> audience; ///< for Add, Remove, Replace
    AttributeSet attributes;
    QString file; ///< for FileOnly
};

/// A question about an export that is not begun.
struct ReachQuestion {
    std::optional<SourceId> source; ///< none: the workspace's current one
    AttributeSet attributes;
    ProfileSelection selection = {};
};

/// Live figures of a run that is under way.
struct RunProgress {
    quint64 rowsRead = 0;
    std::optional<quint64> rowsTotal;
    int partsUploaded = 0, partsTotal = 0;
    qint64 bytesSent = 0, bytesTotal = 0;
    double fraction = 0; ///< 0 … 1 over the whole run
    std::optional<qint64> secondsLeft;
};

/// Runs: export, upload, create or update, with resume. At most one run per account at a time, two in all; others wait
/// their turn. Every step is stored before and after, so that a killed program finds an Interrupted run. Window's
/// thread.
class RunService : public QObject
{
    Q_OBJECT

public:
    /// Tests make small upload parts.
    RunService(AccountsService &accounts, SourceService &source, MappingService &mapping, Database &database,
               const Surroundings &surroundings, const Clock &clock, qint64 partBytes = limits::partBytes);
    ~RunService() override;

    /// Reads the stored runs; those that were under way become Interrupted.
    Result<void> start();
    const QList<Run> &runs() const; ///< newest first
    const Run *find(const RunId &id) const;
    RunProgress progress(const RunId &id) const;
    /// The run's file of skipped rows: row numbers and reasons, no values. There once the run has exported.
    QString rejectsFile(const RunId &id) const;

    /// Checks the request (account connected, something mapped, file there) and begins; the run goes on by itself.
    Result<RunId> begin(const SendAudienceRequest &request);
    /// For Interrupted, Failed and WaitingForReconnect runs: goes on where it stopped.
    Result<void> resume(const RunId &id);
    void cancel(const RunId &id);
    /// Forgets a finished run and its files.
    Result<void> remove(const RunId &id);

    /// The account's audiences, live.
    QCoro::Task<Result<QList<Audience>>> audiences(AdvertiserId account);
    /// Which profiles could be sent: a counting pass. Dropping the task's caller with cancelReach() ends it within
    /// 100 ms.
    QCoro::Task<Result<ExportSummary>> reach(ReachQuestion question);
    void cancelReach();
    /// The first rows as an export would treat them.
    QCoro::Task<Result<std::vector<PreviewRow>>> preview(ReachQuestion question, std::size_t rows);

Q_SIGNALS:
    void runsReset();
    void runChanged(const remarketeer::RunId &id);
    void progressChanged(const remarketeer::RunId &id);
    void reachProgress(quint64 rowsRead); ///< of the count under way

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace remarketeer
