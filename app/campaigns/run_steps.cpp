#include "campaigns/run_call.h"

#include <QCoroFuture>
#include <QCoroTimer>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>
#include <chrono>

namespace remarketeer {

namespace {

/// How often a new audience is looked for after a create call without an answer: TikTok's list may lag behind.
constexpr int looksAfterTimeOut = 3;
constexpr std::chrono::seconds pauseBetweenLooks{1};
constexpr int createAttempts = 3;
constexpr int uploadRounds = 3;
constexpr std::chrono::seconds longestPause{4}; ///< while an audience is computed

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, RunService::tr("The run was cancelled."));
}

/// The call may have been carried out although no answer came.
bool maybeDone(const Error &error)
{
    return error.code == ErrorCode::Offline || error.code == ErrorCode::ServerTrouble;
}

bool needsExport(const Run &run)
{
    if (run.summary.isEmpty())
        return true;
    return std::any_of(run.parts.cbegin(), run.parts.cend(), [](const RunPart &part) {
        return part.remotePath.isEmpty() && QFileInfo(part.file).size() != part.bytes;
    });
}

QStringList remotePaths(const Run &run, PartAction action = PartAction::AsRun)
{
    QStringList paths;
    for (const RunPart &part : run.parts) {
        if (part.action == action)
            paths.append(part.remotePath);
    }
    return paths;
}

} // namespace

Result<ExportSummary> exportFile(const QString &file, const ExportSettings &settings, ExportOptions outputs,
                                 const std::stop_token &stop, const ExportProgress &progress)
{
    const Result<std::shared_ptr<const CsvSource>> source = CsvSource::open(file);
    if (!source)
        return fail(source.error());
    const Result<ExportOptions> options = exportOptions(**source, settings, stop);
    if (!options)
        return fail(options.error());
    outputs.columns = options->columns;
    outputs.attributes = options->attributes;
    outputs.normalise = options->normalise;
    outputs.today = options->today;
    outputs.selection = options->selection;
    return runExport(**source, outputs, stop, progress);
}

Run *RunService::Private::going(const QPointer<RunService> &guard, const RunId &id)
{
    if (isGone(guard) || stopped(id))
        return nullptr;
    return find(id);
}

QCoro::Task<Result<void>> RunService::Private::steps(RunId id)
{
    const QPointer<RunService> guard(q);
    for (int round = 1;; ++round) {
        Run *run = going(guard, id);
        if (!run)
            co_return cancelled();
        if (needsExport(*run)) {
            const Result<void> exported = co_await exportRun(id);
            if (!exported)
                co_return exported;
            run = going(guard, id);
            if (!run)
                co_return cancelled();
        }
        if (run->change == AudienceChange::FileOnly)
            co_return {};
        Result<void> sent = co_await compare(id);
        if (sent)
            sent = co_await checkWhatIsLeft(id);
        if (sent)
            sent = co_await uploadParts(id);
        if (sent)
            sent = co_await finish(id);
        run = going(guard, id);
        if (sent || !run || round == uploadRounds || sent.error().code != ErrorCode::UploadExpired)
            co_return sent;
        for (RunPart &part : run->parts)
            part.remotePath.clear();
        if (const Result<void> saved = save(*run); !saved)
            co_return saved;
    }
}

QCoro::Task<Result<void>> RunService::Private::exportRun(RunId id)
{
    const QPointer<RunService> guard(q);
    Run *run = find(id);
    run->state = RunState::Exporting;
    run->summary = {};
    run->parts.clear();
    run->added.reset();
    run->removed.reset();
    if (const Result<void> saved = save(*run); !saved)
        co_return saved;
    if (const Result<void> prepared = files.prepare(id); !prepared)
        co_return prepared;

    run = going(guard, id);
    if (!run)
        co_return cancelled();
    ExportOptions outputs;
    outputs.audienceFile = run->audienceFile;
    outputs.rejectsFile = files.rejectsFile(id);
    if (run->change != AudienceChange::FileOnly) {
        outputs.partsFolder = files.partsFolder(id);
        outputs.partBytes = limits.partBytes;
        outputs.calculateType = run->calculateType; // an existing audience fixes it
    }
    const Result<ExportSettings> settings = settingsOf(*run);
    if (!settings)
        co_return fail(settings.error());
    const QString file = run->sourceFile;
    const std::stop_token stop = active.value(id).stop.get_token();
    RunService *const service = q; // the destructor waits for the export
    const ExportProgress told = [service, id](std::uint64_t rows) {
        const auto show = [service, id, rows] { service->d->showExported(id, rows); };
        QMetaObject::invokeMethod(service, show, Qt::QueuedConnection);
    };
    const QFuture<Result<ExportSummary>> pass = QtConcurrent::run(
        &pool, [file, settings, outputs, stop, told] { return exportFile(file, *settings, outputs, stop, told); });
    const Result<ExportSummary> summary = co_await pass;
    run = going(guard, id);
    if (!run)
        co_return cancelled();
    if (!summary)
        co_return fail(summary.error());

    if (run->change == AudienceChange::FileOnly) {
        run->summary = summary->toJson();
        co_return save(*run);
    }
    if (summary->parts.isEmpty())
        co_return fail(
            ErrorCode::BadProfiles,
            RunService::tr("None of the profiles has a value that TikTok can match, so nothing was sent. See "
                           "the skipped rows for the reasons."));
    run->summary = summary->toJson();
    run->calculateType = summary->calculateType;
    run->parts = summary->parts;
    co_return save(*run);
}

void RunService::Private::showExported(const RunId &id, quint64 rows)
{
    const Run *run = find(id);
    if (!run)
        return;
    const bool sameSource = source.source() && source.source()->path() == run->sourceFile;
    if (progress.exported(id, rows, sameSource ? source.rowCount() : std::nullopt))
        Q_EMIT q->progressChanged(id);
}

QCoro::Task<Result<void>> RunService::Private::uploadParts(RunId id)
{
    const QPointer<RunService> guard(q);
    Run *run = find(id);
    run->state = RunState::Uploading;
    if (const Result<void> saved = save(*run); !saved)
        co_return saved;
    for (qsizetype i = 0;; ++i) {
        run = going(guard, id);
        if (!run)
            co_return cancelled();
        if (i == run->parts.size())
            co_return {};
        const RunPart part = run->parts.at(i);
        if (!part.remotePath.isEmpty())
            continue;
        const AdvertiserId account = *run->account;
        const QString type = run->calculateType;
        const auto told = [guard, id](qint64 sent, qint64) {
            const Run *current = guard ? guard->find(id) : nullptr;
            if (current && guard->d->progress.sent(*current, sent))
                Q_EMIT guard->progressChanged(id);
        };
        const auto upload = [account, part, type, told](TikTokApi &api, const Redacted &token) {
            return api.uploadPart(token, account, part.file, part.md5, type, told);
        };
        const Result<QString> path = co_await call<QString>(id, account, upload);
        run = going(guard, id);
        if (!run)
            co_return cancelled();
        if (!path)
            co_return fail(path.error());
        run->parts[i].remotePath = *path;
        run->parts[i].uploadedAt = clock.now();
        progress.sent(*run, 0);
        if (const Result<void> saved = save(*run); !saved)
            co_return saved;
        Q_EMIT q->progressChanged(id);
    }
}

QCoro::Task<Result<void>> RunService::Private::finish(RunId id)
{
    const QPointer<RunService> guard(q);
    Run *run = going(guard, id);
    if (!run)
        co_return cancelled();
    run->state = RunState::Finishing;
    if (const Result<void> saved = save(*run); !saved)
        co_return saved;
    run = going(guard, id);
    if (!run)
        co_return cancelled();
    if (run->change == AudienceChange::CreateNew) {
        if (run->audience)
            co_return {}; // created already; the program ended before it could say so
        co_return co_await create(id);
    }
    if (!run->updating) {
        run->updating = true;
        if (const Result<void> saved = save(*run); !saved)
            co_return saved;
    }
    if (run->change != AudienceChange::KeepInSync) {
        const FileAction action = run->change == AudienceChange::Add      ? FileAction::Append
                                  : run->change == AudienceChange::Remove ? FileAction::Remove
                                                                          : FileAction::Replace;
        co_return co_await update(id, action, remotePaths(*run));
    }
    // People who only changed an identifier are in both: the removal must not take away what was just added.
    const QStringList removals = remotePaths(*run, PartAction::Remove);
    if (!removals.isEmpty()) {
        const Result<void> removed = co_await update(id, FileAction::Remove, removals);
        run = going(guard, id);
        if (!removed || !run)
            co_return run ? removed : cancelled();
        run->parts.removeIf([](const RunPart &part) { return part.action == PartAction::Remove; });
        if (const Result<void> saved = save(*run); !saved)
            co_return saved;
    }
    const QStringList additions = remotePaths(*run, PartAction::Append);
    if (additions.isEmpty())
        co_return {};
    co_return co_await update(id, FileAction::Append, additions);
}

QCoro::Task<Result<void>> RunService::Private::update(RunId id, FileAction action, QStringList paths)
{
    const Run *run = find(id);
    const AdvertiserId account = *run->account;
    const AudienceId audience = *run->audience;
    const auto start = [account, audience, action, paths](TikTokApi &api, const Redacted &token) {
        return api.updateAudience(token, account, audience, action, paths);
    };
    const QPointer<RunService> guard(q);
    // A removal before an addition may have it computed anew; what takes longer is left to a later attempt.
    for (std::chrono::seconds pause{1};; pause *= 2) {
        const Result<void> updated = co_await call<void>(id, account, start);
        if (updated || updated.error().code != ErrorCode::AudienceNotEditable || pause > longestPause)
            co_return updated;
        co_await QCoro::sleepFor(pause);
        if (!going(guard, id))
            co_return cancelled();
    }
}

QCoro::Task<Result<void>> RunService::Private::create(RunId id)
{
    const QPointer<RunService> guard(q);
    Run *run = find(id);
    const AdvertiserId account = *run->account;
    const Result<AudienceName> name = AudienceName::from(run->audienceName);
    if (!name)
        co_return fail(name.error());
    const QString type = run->calculateType;
    const QStringList paths = remotePaths(*run);
    std::optional<AudienceId> made;

    if (run->creating) {
        const Result<std::optional<AudienceId>> found = co_await findCreated(id, 1);
        if (!found)
            co_return fail(found.error());
        made = *found;
    } else {
        const auto list = [account](TikTokApi &api, const Redacted &token) { return api.audiences(token, account); };
        const Result<QList<Audience>> before = co_await call<QList<Audience>>(id, account, list);
        if (!before)
            co_return fail(before.error());
        run = going(guard, id);
        if (!run)
            co_return cancelled();
        for (const Audience &audience : *before) {
            if (audience.name == name->toString())
                run->sameNameBefore.append(audience.id.toString());
        }
        run->creating = true;
        if (const Result<void> saved = save(*run); !saved)
            co_return saved;
    }

    for (int attempt = 1; !made; ++attempt) {
        if (!going(guard, id))
            co_return cancelled();
        const auto start = [account, name, type, paths](TikTokApi &api, const Redacted &token) {
            return api.createAudience(token, account, *name, type, paths);
        };
        const Result<AudienceId> created = co_await call<AudienceId>(id, account, start);
        if (isGone(guard))
            co_return cancelled();
        if (created) {
            made = *created;
            break;
        }
        if (!maybeDone(created.error())) {
            // TikTok said no: nothing was made.
            if (run = find(id); run) {
                run->creating = false;
                run->sameNameBefore.clear();
                if (const Result<void> saved = save(*run); !saved)
                    co_return saved;
            }
            co_return fail(created.error());
        }
        const Result<std::optional<AudienceId>> found = co_await findCreated(id, looksAfterTimeOut);
        if (!found)
            co_return fail(found.error());
        made = *found;
        if (!made && attempt == createAttempts)
            co_return fail(created.error());
    }

    run = isGone(guard) ? nullptr : find(id);
    if (!run)
        co_return cancelled();
    run->audience = made;
    run->creating = false;
    co_return save(*run);
}

QCoro::Task<Result<std::optional<AudienceId>>> RunService::Private::findCreated(RunId id, int looks)
{
    const QPointer<RunService> guard(q);
    const Run run = *find(id);
    const AdvertiserId account = *run.account;
    const auto list = [account](TikTokApi &api, const Redacted &token) { return api.audiences(token, account); };
    for (int look = 1;; ++look) {
        const Result<QList<Audience>> now = co_await call<QList<Audience>>(id, account, list);
        if (isGone(guard))
            co_return cancelled();
        if (!now)
            co_return fail(now.error());
        const auto ours = std::find_if(now->cbegin(), now->cend(), [&run](const Audience &audience) {
            return audience.name == run.audienceName && audience.calculateType == run.calculateType &&
                   audience.creator && !run.sameNameBefore.contains(audience.id.toString());
        });
        if (ours != now->cend())
            co_return std::optional(ours->id);
        if (look == looks)
            co_return std::optional<AudienceId>();
        co_await QCoro::sleepFor(pauseBetweenLooks);
        if (isGone(guard))
            co_return cancelled();
    }
}

} // namespace remarketeer
