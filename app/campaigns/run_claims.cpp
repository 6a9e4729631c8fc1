#include "campaigns/run_service_p.h"

#include <algorithm>

namespace remarketeer {

namespace {

/// What of a run shows that another process worked on it.
bool looksTheSame(const Run &a, const Run &b)
{
    const auto uploaded = [](const Run &run) {
        return std::count_if(run.parts.cbegin(), run.parts.cend(),
                             [](const RunPart &part) { return !part.remotePath.isEmpty(); });
    };
    return a.id == b.id && a.state == b.state && a.error == b.error && a.finishedAt == b.finishedAt &&
           a.summary == b.summary && a.parts.size() == b.parts.size() && uploaded(a) == uploaded(b);
}

} // namespace

QString RunService::Private::claimOf(const Run &run)
{
    return run.campaign ? run.campaign->toString() : run.id.toString();
}

Result<void> RunService::Private::claim(const Run &run)
{
    const QDateTime now = clock.now();
    const Result<bool> taken = claims.take(claimOf(run), now, now.addMSecs(limits.claim.count()));
    if (!taken)
        return fail(taken.error());
    if (*taken)
        return {};
    return fail(ErrorCode::Busy,
                RunService::tr("Another Remarketeer on this workspace is at work on it. Wait until it is done."));
}

void RunService::Private::release(const Run &run)
{
    // A campaign's newer run has the same claim.
    const auto needsIt = [&](const Run &other) {
        return other.id != run.id && isOurs(other.id) && claimOf(other) == claimOf(run);
    };
    if (std::any_of(runs.cbegin(), runs.cend(), needsIt))
        return;
    if (const Result<void> released = claims.release(claimOf(run)); !released)
        qWarning("A claim could not be given back; it expires by itself: %s", qUtf8Printable(released.error().detail));
}

void RunService::Private::renewClaims()
{
    const QPointer<RunService> guard(q);
    const QList<Run> all = runs;
    for (const Run &run : all) {
        if (!guard)
            return;
        if (!isOurs(run.id))
            continue;
        const QDateTime now = clock.now();
        const Result<bool> kept = claims.take(claimOf(run), now, now.addMSecs(limits.claim.count()));
        if (!kept || *kept)
            continue; // a database that is busy for a moment takes nothing away
        // The computer slept for longer than the claim held, and another process took over.
        waiting.removeAll(run.id);
        const auto running = active.find(run.id);
        if (running == active.end())
            continue;
        running->lost = true;
        running->stop.request_stop();
        running->calls->cancel();
    }
}

bool RunService::Private::isAbandoned(const Run &run) const
{
    if (!isUnderWay(run.state))
        return false;
    const Result<bool> held = claims.heldByOther(claimOf(run), clock.now());
    return held && !*held;
}

Result<QList<Run>> RunService::Private::stored(const std::function<bool(const Run &)> &isLeft)
{
    // States and claims of one moment: a run that its process ended meanwhile must not be written over.
    auto moment = Transaction::begin(database);
    if (!moment)
        return fail(moment.error());
    Result<QList<Run>> all = repository.all();
    if (!all)
        return all;
    for (Run &run : *all) {
        if (isOurs(run.id) || !isLeft(run))
            continue;
        const RunState before = std::exchange(run.state, RunState::Interrupted);
        if (const Result<void> saved = repository.save(run); !saved) {
            run.state = before; // somebody writes just now: the next look ends it
            qWarning("The state of a run could not be stored: %s", qUtf8Printable(saved.error().detail));
        }
    }
    if (const Result<void> committed = moment->commit(); !committed)
        return fail(committed.error());
    return all;
}

bool RunService::runsElsewhere(const RunId &id) const
{
    const Run *run = d->find(id);
    return run && isUnderWay(run->state) && !d->isOurs(id);
}

void RunService::refresh()
{
    const QPointer<RunService> guard(this);
    Result<QList<Run>> stored = d->stored([this](const Run &run) { return d->isAbandoned(run); });
    if (!stored) {
        qWarning("The runs could not be read again: %s", qUtf8Printable(stored.error().detail));
        return;
    }
    QList<RunId> changed;
    bool reset = stored->size() != d->runs.size();
    for (qsizetype i = 0; i < stored->size(); ++i) {
        Run &run = (*stored)[i];
        const Run *ours = d->find(run.id);
        if (ours && d->isOurs(run.id)) {
            run = *ours;
            continue;
        }
        if (!ours)
            reset = true;
        else if (!looksTheSame(*ours, run))
            changed.append(run.id);
    }
    d->runs = std::move(*stored);
    if (reset) {
        Q_EMIT runsReset();
        return;
    }
    for (const RunId &id : std::as_const(changed)) {
        if (guard)
            Q_EMIT runChanged(id);
    }
}

} // namespace remarketeer
