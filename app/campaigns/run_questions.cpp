#include "campaigns/run_call.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

namespace remarketeer {

QCoro::Task<Result<QList<Audience>>> RunService::audiences(AdvertiserId account)
{
    return d->list(account, [account](TikTokApi &api, const Redacted &token) { return api.audiences(token, account); });
}

QCoro::Task<Result<QList<Audience>>> RunService::audiencesById(AdvertiserId account, QList<AudienceId> audiences)
{
    return d->list(account, [account, audiences](TikTokApi &api, const Redacted &token) {
        return api.audiencesById(token, account, audiences);
    });
}

QCoro::Task<Result<QList<Audience>>> RunService::Private::list(AdvertiserId account, ListCall start)
{
    const QPointer<RunService> guard(q);
    Result<QList<Audience>> audiences = co_await call<QList<Audience>>(std::nullopt, account, start);
    if (guard && !audiences)
        accounts.reportFailure(account, audiences.error());
    co_return audiences;
}

QCoro::Task<Result<ExportSummary>> RunService::reach(ReachQuestion question)
{
    cancelReach();
    d->reach = std::stop_source();
    const Result<QString> file = d->fileOf(question.source);
    if (!file)
        co_return fail(file.error());
    const ExportSettings settings = d->settingsOf(question);
    const std::stop_token stop = d->reach.get_token();
    RunService *const service = this; // the destructor waits for the pass
    const ExportProgress told = [service](quint64 rowsRead) {
        QMetaObject::invokeMethod(
            service, [service, rowsRead] { Q_EMIT service->reachProgress(rowsRead); }, Qt::QueuedConnection);
    };
    const auto pass = [file, settings, stop, told]() -> Result<ExportSummary> {
        const auto source = CsvSource::open(*file);
        return source ? countExport(**source, settings, stop, told) : fail(source.error());
    };
    const QFuture<Result<ExportSummary>> counted = QtConcurrent::run(&d->pool, pass);
    co_return co_await counted;
}

void RunService::cancelReach()
{
    d->reach.request_stop();
}

QCoro::Task<Result<std::vector<PreviewRow>>> RunService::preview(ReachQuestion question, std::size_t rows)
{
    const Result<QString> file = d->fileOf(question.source);
    if (!file)
        co_return fail(file.error());
    const ExportSettings settings = d->settingsOf(question);
    const auto look = [file, settings, rows]() -> Result<std::vector<PreviewRow>> {
        const auto source = CsvSource::open(*file);
        return source ? previewExport(**source, settings, rows) : fail(source.error());
    };
    const QFuture<Result<std::vector<PreviewRow>>> previewed = QtConcurrent::run(&d->pool, look);
    co_return co_await previewed;
}

} // namespace remarketeer
