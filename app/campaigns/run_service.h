#pragma once

#include "accounts/accounts_service.h"
#include "audience/audience_diff.h"
#include "audience/audience_export.h"
#include "campaigns/mapping_service.h"
#include "campaigns/profile_selection.h"
#include "campaigns/source_service.h"
#include "core/run.h"

#include <QCoroTask>
#include <QObject>
#include <QTimeZone>

#include <chrono>
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

    std::optional<SourceRecord> source = {}; ///< none: the workspace's current one
    ProfileSelection selection = {};         ///< everybody, unless it says otherwise
    // --- of a campaign's run
    std::optional<CampaignId> campaign = {};
    QString campaignName = {};
    QDateTime dueAt = {}; ///< UTC; invalid: not planned
    int missed = 0;       ///< planned moments before dueAt that got no run
};

/// Sizes and times that tests make small.
struct RunLimits {
    qint64 partBytes = limits::partBytes;
    qint64 minimumAudience = limits::minimumAudience; ///< people that TikTok wants in an audience
    std::chrono::milliseconds claim{60'000};          ///< a process that is silent for so long is taken to be gone
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
    std::optional<qint64> rowsPerSecond; ///< while profiles are read
};

/// Runs: export, upload, create or update, with resume. At most one run per account at a time, two in all; others wait
/// their turn. Every step is stored before and after, so that a killed program finds an Interrupted run. Several
/// processes may have runs in one workspace: each claims its own, and takes up another's only when its claim has
/// expired. Window's thread.
class RunService : public QObject
{
    Q_OBJECT

public:
    RunService(AccountsService &accounts, SourceService &source, MappingService &mapping, Database &database,
               const Surroundings &surroundings, const Clock &clock, const RunLimits &limits = {});
    ~RunService() override;

    /// Reads the stored runs; those that were under way in a process that is gone become Interrupted.
    Result<void> start();
    /// Reads again what other processes did to their runs.
    void refresh();
    /// Under way in another process, which alone can cancel it.
    bool runsElsewhere(const RunId &id) const;
    /// The days of an export, and so the last valid date of birth, are those of this zone; UTC until it is set.
    void setTimeZone(const QTimeZone &zone);
    const QList<Run> &runs() const; ///< newest first
    const Run *find(const RunId &id) const;
    RunProgress progress(const RunId &id) const;
    /// The run's file of skipped rows: row numbers and reasons, no values. There once the run has exported.
    QString rejectsFile(const RunId &id) const;

    /// Checks the request (account connected, something mapped, file there) and begins; the run goes on by itself, from
    /// the event loop. Busy: another process works on the same campaign.
    Result<RunId> begin(const SendAudienceRequest &request);
    /// For Interrupted, Failed and WaitingForReconnect runs: goes on where it stopped.
    Result<void> resume(const RunId &id);
    void cancel(const RunId &id);
    /// Forgets a finished run and its files. InvalidInput for the last completed one of a campaign: without it the next
    /// could not tell who has to go.
    Result<void> remove(const RunId &id);

    /// The account's audiences, live.
    QCoro::Task<Result<QList<Audience>>> audiences(AdvertiserId account);
    /// Of these alone; one that TikTok does not have is absent.
    QCoro::Task<Result<QList<Audience>>> audiencesById(AdvertiserId account, QList<AudienceId> audiences);
    /// Which profiles could be sent: a counting pass. Dropping the task's caller with cancelReach() ends it within
    /// 100 ms.
    QCoro::Task<Result<ExportSummary>> reach(ReachQuestion question);
    void cancelReach();
    /// The first rows as an export would treat them.
    QCoro::Task<Result<std::vector<PreviewRow>>> preview(ReachQuestion question, std::size_t rows);
    /// What a run of the campaign now would change, compared with its last one: an export that sends nothing. NotFound
    /// when there is none to compare with.
    QCoro::Task<Result<DiffCounts>> difference(CampaignId campaign, ReachQuestion question);

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
