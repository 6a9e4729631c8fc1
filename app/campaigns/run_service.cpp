#include "campaigns/run_service.h"

#include "campaigns/attribute_keys.h"
#include "campaigns/campaign_problem.h"
#include "campaigns/run_service_p.h"

#include <algorithm>

namespace remarketeer {

namespace {

constexpr qsizetype runsAtATime = 2;
constexpr qint64 computingSeconds = 48 * 3600; ///< TikTok's own promise

bool canResume(RunState state)
{
    return state == RunState::Interrupted || state == RunState::Failed || state == RunState::WaitingForReconnect ||
           state == RunState::WaitingForAudience;
}

tl::unexpected<Error> invalid(const QString &sentence)
{
    return fail(ErrorCode::InvalidInput, sentence);
}

} // namespace

RunService::Private::Private(RunService *service, AccountsService &accountsService, SourceService &sourceService,
                             MappingService &mappingService, Database &workspaceDatabase,
                             const Surroundings &surroundings, const Clock &systemClock, const RunLimits &runLimits)
    : q(service), accounts(accountsService), source(sourceService), mapping(mappingService), clock(systemClock),
      limits(runLimits), database(workspaceDatabase), repository(database), claims(database, newRunId().toString()),
      files(surroundings.runsFolder())
{
    pool.setMaxThreadCount(4); // two exports, a count of the reach, a preview
    renewal.setInterval(limits.claim / 4);
    connect(&renewal, &QTimer::timeout, q, [this] { renewClaims(); });
}

Run *RunService::Private::find(const RunId &id)
{
    const auto it = std::find_if(runs.begin(), runs.end(), [&](const Run &run) { return run.id == id; });
    return it == runs.end() ? nullptr : &*it;
}

bool RunService::Private::stopped(const RunId &id) const
{
    const auto it = active.constFind(id);
    return it != active.cend() && it->stop.stop_requested();
}

Result<void> RunService::Private::save(const Run &run)
{
    const Result<void> saved = repository.save(run);
    const RunId id = run.id; // the receivers may reorder the list
    Q_EMIT q->runChanged(id);
    return saved;
}

void RunService::Private::note(const Run &run)
{
    if (const Result<void> saved = save(run); !saved)
        qWarning("The state of a run could not be stored: %s", qUtf8Printable(saved.error().detail));
}

Result<ExportSettings> RunService::Private::settingsOf(const Run &run) const
{
    return ProfileSelection::fromJson(run.selection).map([&](ProfileSelection selection) {
        return ExportSettings{mapping.mapping(), attributesOf(run.attributes), run.startedAt.toTimeZone(zone).date(),
                              std::move(selection)};
    });
}

ExportSettings RunService::Private::settingsOf(const ReachQuestion &question) const
{
    return {mapping.mapping(), question.attributes, today(), question.selection};
}

Result<QString> RunService::Private::fileOf(const std::optional<SourceId> &id) const
{
    if (id) {
        if (const SourceRecord *record = source.find(*id))
            return record->location;
        return invalid(RunService::tr("The profile source was removed from the workspace. Choose another one."));
    }
    if (source.source())
        return source.source()->path();
    return invalid(RunService::tr("Choose a file with customers first."));
}

RunService::RunService(AccountsService &accounts, SourceService &source, MappingService &mapping, Database &database,
                       const Surroundings &surroundings, const Clock &clock, const RunLimits &limits)
    : d(std::make_unique<Private>(this, accounts, source, mapping, database, surroundings, clock, limits))
{
    connect(&accounts, &AccountsService::accountReconnected, this,
            [this](const AdvertiserId &id) { d->continueRunsOf(id); });
    connect(&accounts, &AccountsService::accountAboutToBeRemoved, this,
            [this](const AdvertiserId &id) { d->stopRunsOf(id); });
}

RunService::~RunService()
{
    d->closing = true;
    const QHash<RunId, Private::Stops> active = d->active;
    for (Private::Stops stops : active) {
        stops.stop.request_stop();
        stops.calls->cancel();
    }
    d->reach.request_stop();
    d->pool.waitForDone();
    for (const Run &run : std::as_const(d->runs)) {
        if (d->isOurs(run.id))
            d->release(run);
    }
}

Result<void> RunService::start()
{
    Result<QList<Run>> stored = d->stored([this](const Run &run) {
        // A waiting run whose account was reconnected just before the program ended has missed its signal.
        const AdAccount *account = run.account ? d->accounts.find(*run.account) : nullptr;
        const bool waits = run.state == RunState::WaitingForReconnect;
        return d->isAbandoned(run) || (waits && account && account->status == AccountStatus::Connected);
    });
    if (!stored)
        return fail(stored.error());
    d->runs = std::move(*stored);
    d->renewal.start();
    d->files.sweep(d->runs);
    Q_EMIT runsReset();
    return {};
}

void RunService::setTimeZone(const QTimeZone &zone)
{
    d->zone = zone;
}

const QList<Run> &RunService::runs() const
{
    return d->runs;
}

const Run *RunService::find(const RunId &id) const
{
    return d->find(id);
}

QString RunService::rejectsFile(const RunId &id) const
{
    return d->files.rejectsFile(id);
}

RunProgress RunService::progress(const RunId &id) const
{
    const Run *run = d->find(id);
    return run ? d->progress.of(*run) : RunProgress{};
}

Result<void> RunService::Private::check(const SendAudienceRequest &request) const
{
    if (const Result<QString> file = fileOf(request.source ? std::optional(request.source->id) : std::nullopt); !file)
        return fail(file.error());
    // The properties of a source that is not open are looked at by the export itself.
    if (!request.source) {
        const ExportSettings settings{mapping.mapping(), request.attributes, today(), {}};
        if (const Result<void> mapped = checkMapped(settings, source.source()->properties()); !mapped)
            return mapped;
    }
    if (request.change == AudienceChange::FileOnly)
        return request.file.isEmpty() ? invalid(RunService::tr("Choose a file to write to.")) : Result<void>{};

    if (!request.account)
        return invalid(RunService::tr("Choose an ad account."));
    const AdAccount *account = accounts.find(*request.account);
    if (!account)
        return fail(ErrorCode::NotFound, RunService::tr("This ad account is not in the workspace any more."));
    // A campaign's run waits for the reconnect instead, so that its moment is not lost.
    if (account->status == AccountStatus::Disconnected && !request.campaign)
        return fail(ErrorCode::TokenInvalid,
                    RunService::tr("%1 is disconnected. Refresh it on the accounts page first.").arg(account->name));
    if (account->status == AccountStatus::Suspended || account->status == AccountStatus::NotApproved)
        return fail(ErrorCode::PermissionDenied,
                    RunService::tr("TikTok does not let %1 be used: %2").arg(account->name, account->cause));
    const auto matches = [&request](const ExportAttributeInfo &attribute) {
        return attribute.usedToMatch && request.attributes.test(static_cast<std::size_t>(attribute.attribute));
    };
    if (std::none_of(exportAttributes().begin(), exportAttributes().end(), matches))
        return invalid(RunService::tr("TikTok matches people by Email, Phone or a device ID. Choose at least one of "
                                      "them, or save to a file only."));
    if (request.change == AudienceChange::CreateNew)
        return request.name ? Result<void>{} : invalid(RunService::tr("Give the audience a name."));
    return request.audience ? Result<void>{} : invalid(RunService::tr("Choose an audience to modify."));
}

Result<RunId> RunService::begin(const SendAudienceRequest &request)
{
    if (const Result<void> checked = d->check(request); !checked)
        return fail(checked.error());
    if (request.description.size() > 200)
        return invalid(tr("A description has at most 200 characters; shorten it by %n.", nullptr,
                          static_cast<int>(request.description.size() - 200)));
    const bool fileOnly = request.change == AudienceChange::FileOnly;
    const AdAccount *account = fileOnly ? nullptr : d->accounts.find(*request.account);
    Run run{.id = newRunId(),
            .account = fileOnly ? std::nullopt : request.account,
            .accountName = account ? account->name : QString(),
            .change = request.change,
            .audienceName = request.audience ? request.audience->name
                            : request.name   ? request.name->toString()
                                             : QString(),
            .description = request.description,
            .audience = request.audience ? std::optional(request.audience->id) : std::nullopt,
            // An existing audience fixes the kind of identifier; a new one takes what the export finds.
            .calculateType = request.audience ? request.audience->calculateType : QString(),
            .attributes = keysOf(request.attributes),
            .sourceName = request.source ? request.source->name : d->source.name(),
            .sourceFile = request.source ? request.source->location : d->source.source()->path(),
            .audienceFile = request.file,
            .state = RunState::Exporting,
            .error = {},
            .summary = {},
            .parts = {},
            .creating = false,
            .sameNameBefore = {},
            .startedAt = d->clock.now(),
            .finishedAt = {},
            .campaign = request.campaign,
            .campaignName = request.campaignName,
            .selection = request.selection.toJson(),
            .dueAt = request.dueAt,
            .missed = request.missed};
    if (!fileOnly)
        run.audienceFile = d->files.audienceFile(run.id);
    if (const Result<void> queued = d->enqueue(run); !queued)
        return fail(queued.error());
    d->runs.prepend(run);
    Q_EMIT runsReset();
    Q_EMIT runChanged(run.id);
    return run.id;
}

Result<void> RunService::resume(const RunId &id)
{
    const RunId wanted = id; // which may be a part of the list that is read again
    refresh();               // another process may have gone on with it since
    Run *run = d->find(wanted);
    if (!run || !canResume(run->state))
        return fail(ErrorCode::NotFound, tr("This run cannot be resumed."));
    if (run->account) {
        const AdAccount *account = d->accounts.find(*run->account);
        if (!account)
            return fail(ErrorCode::NotFound,
                        tr("The ad account %1 was deleted. Connect it again first.").arg(run->accountName));
        if (account->status == AccountStatus::Disconnected)
            return fail(
                ErrorCode::TokenInvalid,
                tr("%1 is disconnected. Refresh it on the accounts page; the run then goes on.").arg(account->name));
    }
    if (const Result<void> queued = d->enqueue(*run); !queued)
        return queued;
    Q_EMIT runChanged(wanted);
    return {};
}

Result<void> RunService::Private::enqueue(Run &run)
{
    Run next = run;
    next.state = run.summary.isEmpty() ? RunState::Exporting : RunState::Uploading;
    next.error.clear();
    next.problem.clear();
    next.finishedAt = {};
    // Both or neither: a program that is killed in between would hold a run that it does not work on.
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    if (const Result<void> claimed = claim(next); !claimed)
        return claimed;
    if (const Result<void> saved = repository.save(next); !saved)
        return saved;
    if (const Result<void> committed = transaction->commit(); !committed)
        return committed;
    run = next;
    waiting.append(run.id);
    progress.open(run);
    // From the event loop, so that the caller has its answer before the run's first signals.
    QMetaObject::invokeMethod(
        q, [this] { pump(); }, Qt::QueuedConnection);
    return {};
}

bool RunService::Private::mayStart(const Run &run) const
{
    if (active.contains(run.id))
        return false; // an earlier attempt is still on its way out
    return std::none_of(runs.cbegin(), runs.cend(), [&](const Run &other) {
        return run.account && other.account == run.account && active.contains(other.id);
    });
}

void RunService::Private::pump()
{
    const QPointer<RunService> guard(q);
    for (qsizetype i = 0; guard && i < waiting.size() && active.size() < runsAtATime;) {
        const RunId id = waiting.at(i);
        const Run *run = find(id);
        if (run && !mayStart(*run)) {
            ++i;
            continue;
        }
        waiting.removeAt(i);
        if (!run)
            continue;
        active.insert(id, {});
        execute(id);
        i = 0; // starting a run may have changed the queue
    }
}

QCoro::Task<void> RunService::Private::execute(RunId id)
{
    const QPointer<RunService> guard(q);
    const Result<void> outcome = co_await steps(id);
    if (isGone(guard))
        co_return;
    const Run *run = find(id);
    const std::optional<Run> claimed = run ? std::optional(*run) : std::nullopt;
    conclude(id, outcome);
    if (!guard)
        co_return;
    // After its last state is stored: to another process a run under way without a claim is an abandoned one.
    if (claimed && !isOurs(id))
        release(*claimed);
    pump();
}

void RunService::Private::conclude(const RunId &id, const Result<void> &outcome)
{
    const Stops stops = active.take(id);
    progress.close(id);
    if (stops.lost) {
        q->refresh();
        return;
    }
    const bool wanted = stops.stop.stop_requested();
    Run *run = find(id);
    if (!run)
        return;
    if (outcome) {
        run->state = RunState::Completed;
        run->error.clear();
        run->updating = false;
        run->finishedAt = clock.now();
        files.settle(*run, runs);
        note(*run);
        return;
    }
    const Error error = outcome.error();
    if (wanted || error.code == ErrorCode::Cancelled) {
        if (!run->updating)
            files.discard(id);
        if (run->state == RunState::Cancelled)
            return;
        run->state = RunState::Cancelled;
        run->finishedAt = clock.now();
        note(*run);
        return;
    }
    run->error = error.sentence;
    if (const std::optional<CampaignProblem> problem = problemOf(error))
        run->problem = keyOf(*problem);
    switch (error.code) {
    case ErrorCode::TokenExpired:
    case ErrorCode::TokenInvalid:
    case ErrorCode::PermissionDenied:
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::SecretMissing: {
        run->state = RunState::WaitingForReconnect;
        const std::optional<AdvertiserId> account = run->account;
        note(*run);
        if (account)
            accounts.reportFailure(*account, error);
        break;
    }
    case ErrorCode::AudienceNotEditable:
        // Later than that it is too small to be changed.
        if (run->startedAt.secsTo(clock.now()) < computingSeconds) {
            run->state = RunState::WaitingForAudience;
            note(*run);
            break;
        }
        [[fallthrough]];
    default:
        run->state = RunState::Failed;
        run->finishedAt = clock.now();
        note(*run);
    }
}

void RunService::cancel(const RunId &id)
{
    Run *run = d->find(id);
    if (!run || (!isUnderWay(run->state) && !canResume(run->state)))
        return;
    const auto running = d->active.find(id);
    if (running != d->active.end()) {
        running->stop.request_stop();
        // TikTok has been asked already: the answer decides between Completed and Cancelled.
        if (run->state == RunState::Finishing)
            return;
        running->calls->cancel();
    } else {
        if (runsElsewhere(id))
            return;
        d->waiting.removeAll(id);
        d->progress.close(id);
        if (!run->updating) // otherwise the audience may hold part of it, and the next run has to know
            d->files.discard(id);
        d->release(*run);
    }
    run->state = RunState::Cancelled;
    run->error.clear();
    run->finishedAt = d->clock.now();
    d->note(*run);
}

Result<void> RunService::remove(const RunId &id)
{
    const Run *run = d->find(id);
    if (!run || isUnderWay(run->state) || d->active.contains(id))
        return fail(ErrorCode::NotFound, tr("This run is still under way. Cancel it first."));
    const auto completed = [&](const Run &other) {
        return other.campaign == run->campaign && other.state == RunState::Completed;
    };
    const auto last = std::find_if(d->runs.cbegin(), d->runs.cend(), completed); // newest first
    if (run->campaign && last != d->runs.cend() && last->id == id)
        return fail(
            ErrorCode::InvalidInput,
            tr("The next run of “%1” is compared with this one, so it stays until then.").arg(run->campaignName));
    if (const Result<void> removed = d->repository.remove(id); !removed)
        return removed;
    d->files.discard(id);
    d->runs.removeIf([&](const Run &one) { return one.id == id; });
    Q_EMIT runsReset();
    return {};
}

void RunService::Private::stopRunsOf(const AdvertiserId &account)
{
    const QPointer<RunService> guard(q);
    const QList<Run> all = runs;
    for (const Run &run : all) {
        if (guard && run.account == account && run.state != RunState::Failed)
            guard->cancel(run.id);
    }
}

void RunService::Private::continueRunsOf(const AdvertiserId &account)
{
    const QPointer<RunService> guard(q);
    q->refresh(); // another process may have gone on with them since
    if (!guard)
        return;
    const QList<Run> all = runs;
    // Oldest first, as they were begun.
    for (auto it = all.crbegin(); it != all.crend() && guard; ++it) {
        Run *run = find(it->id);
        if (run && run->account == account && run->state == RunState::WaitingForReconnect && enqueue(*run))
            Q_EMIT q->runChanged(it->id);
    }
}

} // namespace remarketeer
