#pragma once

#include "campaigns/export_settings.h"
#include "campaigns/run_files.h"
#include "campaigns/run_progress.h"
#include "campaigns/run_service.h"
#include "net/cancellation.h"
#include "store/run_repository.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QThreadPool>

#include <stop_token>

namespace remarketeer {

struct RunService::Private {
    Private(RunService *service, AccountsService &accountsService, SourceService &sourceService,
            MappingService &mappingService, Database &database, const Surroundings &surroundings,
            const Clock &systemClock, qint64 bytesOfAPart);

    /// What ends a run under way: its export, and its calls at TikTok.
    struct Stops {
        std::stop_source stop;
        std::shared_ptr<Cancellation> calls = std::make_shared<Cancellation>();
    };

    Run *find(const RunId &id);
    bool stopped(const RunId &id) const;
    /// Stores a run as it stands, then signals it.
    Result<void> save(const Run &run);
    /// save(), where a failure can only be logged.
    void note(const Run &run);
    ExportSettings settingsOf(const Run &run) const;
    Result<void> check(const SendAudienceRequest &request) const;

    // --- taking turns (run_service.cpp)
    void enqueue(Run &run);
    void pump();
    bool mayStart(const Run &run) const;
    QCoro::Task<void> execute(RunId id);
    void conclude(const RunId &id, const Result<void> &outcome);
    void stopRunsOf(const AdvertiserId &account);
    void continueRunsOf(const AdvertiserId &account);

    // --- the steps of one run (run_steps.cpp); each goes on where the stored run says that it stopped
    QCoro::Task<Result<void>> steps(RunId id);
    QCoro::Task<Result<void>> exportRun(RunId id);
    void showExported(const RunId &id, quint64 rows);
    QCoro::Task<Result<void>> uploadParts(RunId id);
    QCoro::Task<Result<void>> finish(RunId id);
    QCoro::Task<Result<void>> create(RunId id);
    /// The audience that an earlier create call made without our hearing of it.
    QCoro::Task<Result<std::optional<AudienceId>>> findCreated(RunId id, int looks);
    /// Whether nothing may be touched or stored any more.
    static bool isGone(const QPointer<RunService> &guard) { return !guard || guard->d->closing; }
    /// The run, if it is still to go on.
    Run *going(const QPointer<RunService> &guard, const RunId &id);
    template <class T, class Start>
    QCoro::Task<Result<T>> call(std::optional<RunId> run, AdvertiserId account, Start start);

    RunService *q;
    AccountsService &accounts;
    SourceService &source;
    MappingService &mapping;
    const Clock &clock;
    const qint64 partBytes;
    RunRepository repository;
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
