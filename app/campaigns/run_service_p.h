#pragma once

#include "campaigns/export_settings.h"
#include "campaigns/run_files.h"
#include "campaigns/run_progress.h"
#include "campaigns/run_service.h"
#include "net/cancellation.h"
#include "store/claim_repository.h"
#include "store/run_repository.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <stop_token>

namespace remarketeer {

/// runExport() of a file that is not open yet; `outputs` says where to. Blocking.
Result<ExportSummary> exportFile(const QString &file, const ExportSettings &settings, ExportOptions outputs,
                                 const std::stop_token &stop, const ExportProgress &progress);

struct RunService::Private {
    Private(RunService *service, AccountsService &accountsService, SourceService &sourceService,
            MappingService &mappingService, Database &workspaceDatabase, const Surroundings &surroundings,
            const Clock &systemClock, const RunLimits &runLimits);

    /// What ends a run under way: its export, and its calls at TikTok.
    struct Stops {
        std::stop_source stop;
        std::shared_ptr<Cancellation> calls = std::make_shared<Cancellation>();
        bool lost = false; ///< another process has taken the run over: what is stored is its business
    };

    Run *find(const RunId &id);
    bool stopped(const RunId &id) const;
    /// Stores a run as it stands, then signals it.
    Result<void> save(const Run &run);
    /// save(), where a failure can only be logged.
    void note(const Run &run);
    QDate today() const { return clock.now().toTimeZone(zone).date(); }
    Result<ExportSettings> settingsOf(const Run &run) const;
    ExportSettings settingsOf(const ReachQuestion &question) const;
    /// The file of a source; InvalidInput when there is none.
    Result<QString> fileOf(const std::optional<SourceId> &id) const;
    Result<void> check(const SendAudienceRequest &request) const;

    // --- taking turns (run_service.cpp)
    /// Claims a run and stores it as under way; it starts when its turn comes. The caller signals.
    Result<void> enqueue(Run &run);
    void pump();
    bool mayStart(const Run &run) const;
    QCoro::Task<void> execute(RunId id);
    void conclude(const RunId &id, const Result<void> &outcome);
    void stopRunsOf(const AdvertiserId &account);
    void continueRunsOf(const AdvertiserId &account);

    // --- who works on a run (run_claims.cpp)
    static QString claimOf(const Run &run);
    /// Busy when another process works on it, or on another run of its campaign.
    Result<void> claim(const Run &run);
    void release(const Run &run);
    void renewClaims();
    bool isOurs(const RunId &id) const { return active.contains(id) || waiting.contains(id); }
    /// Under way, and no process works on it.
    bool isAbandoned(const Run &run) const;
    /// The runs as they are stored, newest first; those that were left are Interrupted from now on, ours excepted.
    Result<QList<Run>> stored(const std::function<bool(const Run &)> &isLeft);

    // --- the steps of one run (run_steps.cpp); each goes on where the stored run says that it stopped
    QCoro::Task<Result<void>> steps(RunId id);
    QCoro::Task<Result<void>> exportRun(RunId id);
    void showExported(const RunId &id, quint64 rows);
    QCoro::Task<Result<void>> uploadParts(RunId id);
    QCoro::Task<Result<void>> finish(RunId id);
    QCoro::Task<Result<void>> create(RunId id);
    QCoro::Task<Result<void>> update(RunId id, FileAction action, QStringList paths);

    // --- what a run of a campaign changes (run_changes.cpp)
    /// What the audience may hold of earlier runs.
    struct Before {
        QStringList parts;   ///< their upload parts
        bool certain = true; ///< false: an update was interrupted, so that it holds all or some of them
    };
    Before before(const CampaignId &campaign, const std::optional<RunId> &run) const;
    QCoro::Task<Result<void>> compare(RunId id);
    /// InvalidInput when the run would leave fewer people than TikTok wants.
    QCoro::Task<Result<void>> checkWhatIsLeft(RunId id);

    /// The audience that an earlier create call made without our hearing of it.
    QCoro::Task<Result<std::optional<AudienceId>>> findCreated(RunId id, int looks);
    /// Whether nothing may be touched or stored any more.
    static bool isGone(const QPointer<RunService> &guard) { return !guard || guard->d->closing; }
    /// The run, if it is still to go on.
    Run *going(const QPointer<RunService> &guard, const RunId &id);
    template <class T, class Start>
    QCoro::Task<Result<T>> call(std::optional<RunId> run, AdvertiserId account, Start start);

    // --- what can be asked beside them (run_questions.cpp)
    using ListCall = std::function<QCoro::Task<Result<QList<Audience>>>(TikTokApi &, const Redacted &)>;
    QCoro::Task<Result<QList<Audience>>> list(AdvertiserId account, ListCall start);

    RunService *q;
    AccountsService &accounts;
    SourceService &source;
    MappingService &mapping;
    const Clock &clock;
    const RunLimits limits;
    Database &database;
    RunRepository repository;
    ClaimRepository claims;
    QTimer renewal;
    QTimeZone zone = QTimeZone::utc();
    RunFiles files;
    RunProgressBook progress;
    QList<Run> runs; ///< newest first
    QList<RunId> waiting;
    QHash<RunId, Stops> active;
    std::stop_source reach;
    bool closing = false; ///< the program ends: runs under way stay as they are stored, to be resumed
    QThreadPool pool;     ///< last: it waits for its threads when it goes
};

} // namespace remarketeer
