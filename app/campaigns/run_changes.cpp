#include "campaigns/run_call.h"

#include <QCoroFuture>
#include <QLocale>
#include <QtConcurrentRun>

#include <algorithm>

namespace remarketeer {

namespace {

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, RunService::tr("The run was cancelled."));
}

tl::unexpected<Error> tooFew(qint64 left, qint64 minimum)
{
    return fail(ErrorCode::InvalidInput,
                RunService::tr("About %1 people would be left in the audience. TikTok wants at least %2, so nothing "
                               "was changed. Widen the segment, or add people first.")
                    .arg(QLocale().toString(left), QLocale().toString(minimum)));
}

} // namespace

RunService::Private::Before RunService::Private::before(const CampaignId &campaign,
                                                        const std::optional<RunId> &except) const
{
    Before before;
    for (const Run &run : runs) { // newest first
        if (run.campaign != campaign || run.id == except)
            continue;
        if (run.state == RunState::Completed) {
            before.parts += files.parts(run.id);
            break;
        }
        if (run.updating) {
            before.certain = false;
            before.parts += files.parts(run.id);
        }
    }
    return before;
}

/// Finds what a campaign's run changes, and for KeepInSync makes the parts that change just that.
QCoro::Task<Result<void>> RunService::Private::compare(RunId id)
{
    const QPointer<RunService> guard(q);
    Run *run = going(guard, id);
    if (!run)
        co_return cancelled();
    if (!run->campaign || run->added)
        co_return {};
    const Before earlier = before(*run->campaign, id);
    const bool inSync = run->change == AudienceChange::KeepInSync;
    const QStringList all = files.parts(id);
    AudienceDiff diff;
    if (earlier.parts.isEmpty()) {
        diff.counts.added = ExportSummary::fromJson(run->summary).uploadLines;
    } else {
        const std::stop_token stop = active.value(id).stop.get_token();
        const QString type = run->calculateType;
        const QString folder = files.changesFolder(id);
        const qint64 bytes = limits.partBytes;
        const auto work = [earlier, all, type, folder, bytes, inSync, stop]() -> Result<AudienceDiff> {
            if (inSync)
                return diffParts(earlier.parts, all, folder, type, bytes, stop);
            return countDiff(earlier.parts, all, type, stop).map([](const DiffCounts &counts) {
                AudienceDiff only;
                only.counts = counts;
                return only;
            });
        };
        const QFuture<Result<AudienceDiff>> comparing = QtConcurrent::run(&pool, work);
        const Result<AudienceDiff> compared = co_await comparing;
        run = going(guard, id);
        if (!run)
            co_return cancelled();
        if (!compared)
            co_return fail(compared.error());
        diff = *compared;
    }
    run->added = static_cast<qint64>(diff.counts.added);
    run->removed = static_cast<qint64>(diff.counts.removed);
    if (inSync) {
        // Adding somebody twice does no harm; whoever was perhaps added is added again.
        if (earlier.parts.isEmpty() || !earlier.certain) {
            diff.parts.removeIf([](const RunPart &part) { return part.action != PartAction::Remove; });
            for (RunPart part : std::as_const(run->parts)) {
                part.action = PartAction::Append;
                diff.parts.append(part);
            }
        }
        for (qsizetype i = 0; i < diff.parts.size(); ++i)
            diff.parts[i].index = static_cast<int>(i);
        run->parts = diff.parts;
    }
    co_return save(*run);
}

QCoro::Task<Result<void>> RunService::Private::checkWhatIsLeft(RunId id)
{
    const QPointer<RunService> guard(q);
    Run *run = going(guard, id);
    if (!run)
        co_return cancelled();
    // Once TikTok has been asked, the run only has to get to its end.
    if (!run->audience || run->updating)
        co_return {};
    const auto lines = static_cast<qint64>(ExportSummary::fromJson(run->summary).uploadLines);
    if (run->change == AudienceChange::Replace && lines < limits.minimumAudience)
        co_return tooFew(lines, limits.minimumAudience);
    // How many of those that a plain removal names are in the audience, TikTok alone knows, and refuses by itself.
    const qint64 removed = run->removed.value_or(0);
    if (run->change != AudienceChange::KeepInSync)
        co_return {};

    const AdvertiserId account = *run->account;
    const AudienceId audience = *run->audience;
    const auto list = [account, audience](TikTokApi &api, const Redacted &token) {
        return api.audiencesById(token, account, {audience});
    };
    const Result<QList<Audience>> listed = co_await call<QList<Audience>>(id, account, list);
    run = going(guard, id);
    if (!run)
        co_return cancelled();
    if (!listed)
        co_return fail(listed.error());
    // When nobody is added or removed, this is all that TikTok is asked.
    if (listed->isEmpty())
        co_return fail(
            ErrorCode::AudienceGone,
            RunService::tr("TikTok does not have the audience “%1” any more: it was deleted there. Clone the "
                           "campaign, and choose another audience or create a new one.")
                .arg(run->audienceName));
    if (removed == 0)
        co_return {};
    const qint64 size = listed->first().size;
    if (size == 0) {
        // TikTok does not say yet. What this campaign keeps in it is known.
        if (lines < limits.minimumAudience)
            co_return tooFew(lines, limits.minimumAudience);
        co_return {};
    }
    // TikTok matches only some of the people that it is sent, and of those that are removed about as many.
    const qint64 sentBefore = lines - run->added.value_or(0) + removed;
    const double rate = sentBefore > size ? static_cast<double>(size) / static_cast<double>(sentBefore) : 1.0;
    const qint64 left = size - static_cast<qint64>(static_cast<double>(removed) * rate);
    if (left < limits.minimumAudience)
        co_return tooFew(std::max<qint64>(left, 0), limits.minimumAudience);
    co_return {};
}

QCoro::Task<Result<DiffCounts>> RunService::difference(CampaignId campaign, ReachQuestion question)
{
    const QPointer<RunService> guard(this);
    const Private::Before earlier = d->before(campaign, {});
    if (earlier.parts.isEmpty())
        co_return fail(ErrorCode::NotFound, tr("The campaign has no earlier run to compare with."));
    const Result<QString> file = d->fileOf(question.source);
    if (!file)
        co_return fail(file.error());
    const ExportSettings settings = d->settingsOf(question);
    const RunId scratch = newRunId(); // sweep() takes its folder away if the program ends meanwhile
    const RunFiles files = d->files;
    ExportOptions outputs;
    outputs.partsFolder = files.partsFolder(scratch);
    outputs.partBytes = d->limits.partBytes;
    cancelReach();
    d->reach = std::stop_source();
    const std::stop_token stop = d->reach.get_token();
    const auto work = [=]() -> Result<DiffCounts> {
        if (const Result<void> prepared = files.prepare(scratch); !prepared)
            return fail(prepared.error());
        const Result<ExportSummary> exported = exportFile(*file, settings, outputs, stop, [](std::uint64_t) {});
        Result<DiffCounts> counts = exported
                                        ? countDiff(earlier.parts, files.parts(scratch), exported->calculateType, stop)
                                        : Result<DiffCounts>(fail(exported.error()));
        files.discard(scratch);
        return counts;
    };
    const QFuture<Result<DiffCounts>> compared = QtConcurrent::run(&d->pool, work);
    co_return co_await compared;
}

} // namespace remarketeer
