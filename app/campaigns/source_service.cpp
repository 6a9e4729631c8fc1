#include "campaigns/source_service.h"

#include "store/source_repository.h"

#include <QCoroFuture>
#include <QFileInfo>
#include <QPointer>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <algorithm>
#include <stop_token>

namespace remarketeer {

namespace {

/// A source with what a sample says of it.
struct Opened {
    std::shared_ptr<const CsvSource> source;
    PropertyCatalogue catalogue;
};

Result<Opened> openAndSample(const QString &path, const std::stop_token &stop)
{
    Result<std::shared_ptr<const CsvSource>> source = CsvSource::open(path);
    if (!source)
        return fail(source.error());
    Result<PropertyCatalogue> catalogue = samplePropertyCatalogue(**source, 10'000, stop);
    if (!catalogue)
        return fail(catalogue.error());
    return Opened{*source, std::move(*catalogue)};
}

std::optional<quint64> countRows(const std::shared_ptr<const CsvSource> &source, const std::stop_token &stop)
{
    const Result<std::unique_ptr<ProfileReader>> reader = source->reader();
    if (!reader)
        return std::nullopt;
    quint64 rows = 0;
    ProfileBatch batch;
    while (!stop.stop_requested()) {
        const Result<bool> more = (*reader)->next(batch);
        if (!more)
            return std::nullopt;
        if (!*more)
            return rows;
        rows += batch.rows();
    }
    return std::nullopt;
}

} // namespace

struct SourceService::Private {
    Private(SourceService *service, Database &database) : q(service), repository(database) {}

    QCoro::Task<Result<Opened>> open(QString path);
    void use(Opened opened);
    QCoro::Task<void> count();

    SourceService *q;
    SourceRepository repository;
    QList<SourceRecord> records;
    QString name;
    std::shared_ptr<const CsvSource> source;
    PropertyCatalogue catalogue;
    std::optional<quint64> rows;
    std::optional<Error> error;
    std::stop_source opening; ///< a later opening ends an earlier one
    std::stop_source counting;
    QThreadPool pool; ///< last: it waits for its threads when it goes
};

SourceService::SourceService(Database &database) : d(std::make_unique<Private>(this, database)) {}

SourceService::~SourceService()
{
    d->opening.request_stop();
    d->counting.request_stop();
    d->pool.waitForDone();
}

QCoro::Task<Result<Opened>> SourceService::Private::open(QString path)
{
    const QPointer<SourceService> guard(q);
    opening.request_stop();
    opening = std::stop_source();
    const std::stop_token stop = opening.get_token();
    const QFuture<Result<Opened>> future = QtConcurrent::run(&pool, [path, stop] { return openAndSample(path, stop); });
    Result<Opened> opened = co_await future;
    if (!guard || stop.stop_requested())
        co_return fail(ErrorCode::Cancelled, SourceService::tr("Another file was chosen meanwhile."));
    co_return opened;
}

void SourceService::Private::use(Opened opened)
{
    counting.request_stop();
    counting = std::stop_source();
    name = QFileInfo(opened.source->path()).fileName();
    source = std::move(opened.source);
    catalogue = std::move(opened.catalogue);
    rows.reset();
    error.reset();
    count();
    Q_EMIT q->changed();
}

QCoro::Task<void> SourceService::Private::count()
{
    const QPointer<SourceService> guard(q);
    const std::stop_token stop = counting.get_token();
    const std::shared_ptr<const CsvSource> counted = source;
    const QFuture<std::optional<quint64>> future =
        QtConcurrent::run(&pool, [counted, stop] { return countRows(counted, stop); });
    const std::optional<quint64> result = co_await future;
    if (!guard || stop.stop_requested() || !result)
        co_return;
    rows = result;
    Q_EMIT q->changed();
}

QCoro::Task<Result<void>> SourceService::start()
{
    const QPointer<SourceService> guard(this);
    const Result<QList<SourceRecord>> records = d->repository.all();
    if (!records)
        co_return fail(records.error());
    d->records = *records;
    const auto current = std::find_if(records->cbegin(), records->cend(), [](const auto &one) { return one.current; });
    if (current == records->cend())
        co_return {};
    const QString name = current->name;
    Result<Opened> opened = co_await d->open(current->location);
    if (!guard || (!opened && opened.error().code == ErrorCode::Cancelled))
        co_return {};
    if (opened) {
        d->use(std::move(*opened));
        co_return {};
    }
    d->name = name;
    d->error = opened.error();
    Q_EMIT changed();
    co_return {};
}

QCoro::Task<Result<void>> SourceService::openCsv(QString path)
{
    const QPointer<SourceService> guard(this);
    Result<Opened> opened = co_await d->open(path);
    if (!opened)
        co_return fail(opened.error());
    if (!guard)
        co_return fail(ErrorCode::Cancelled, tr("Remarketeer is closing."));
    const QString location = opened->source->path();
    const auto known = std::find_if(d->records.cbegin(), d->records.cend(),
                                    [&location](const SourceRecord &one) { return one.location == location; });
    SourceRecord record = known != d->records.cend() ? *known
                                                     : SourceRecord{newSourceId(), QStringLiteral("csv"),
                                                                    QFileInfo(path).fileName(), location};
    record.current = true;
    if (const Result<void> stored = d->repository.save(record); !stored)
        co_return fail(stored.error());
    if (const Result<QList<SourceRecord>> records = d->repository.all())
        d->records = *records;
    d->use(std::move(*opened));
    co_return {};
}

const QList<SourceRecord> &SourceService::sources() const
{
    return d->records;
}

const SourceRecord *SourceService::find(const SourceId &id) const
{
    const auto it =
        std::find_if(d->records.cbegin(), d->records.cend(), [&id](const SourceRecord &one) { return one.id == id; });
    return it == d->records.cend() ? nullptr : &*it;
}

const QString &SourceService::name() const
{
    return d->name;
}

std::shared_ptr<const CsvSource> SourceService::source() const
{
    return d->source;
}

const PropertyCatalogue &SourceService::catalogue() const
{
    return d->catalogue;
}

std::optional<quint64> SourceService::rowCount() const
{
    return d->rows;
}

const std::optional<Error> &SourceService::error() const
{
    return d->error;
}

} // namespace remarketeer
