#include "campaigns/source_service.h"

#include "store/source_repository.h"

#include <QCoroFuture>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QPointer>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <algorithm>
#include <stop_token>

namespace remarketeer {

namespace {

using Opened = std::shared_ptr<const OpenSource>;

SourceRecord csvRecord(const QString &path)
{
    const QString location = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    return {newSourceId(), QStringLiteral("csv"), QFileInfo(path).fileName(), location};
}

/// The source in `records` that reads the same file, by whatever path. Blocking.
std::optional<SourceId> sameFile(const QList<SourceRecord> &records, const QString &location)
{
    const QFileInfo file(location);
    for (const SourceRecord &record : records) {
        if (record.kind == QLatin1StringView("csv") &&
            (record.location == location || QFileInfo(record.location) == file))
            return record.id;
    }
    return std::nullopt;
}

bool isName(const SourceRecord &record, const QString &name)
{
    return record.name.compare(name, Qt::CaseInsensitive) == 0;
}

/// `wanted`, shortened and numbered so that no other source has it.
QString freeName(const QList<SourceRecord> &records, const SourceId &owner, const QString &wanted)
{
    QString name = wanted.left(SourceService::longestName);
    for (int i = 2; std::any_of(records.cbegin(), records.cend(),
                                [&](const SourceRecord &one) { return one.id != owner && isName(one, name); });
         ++i) {
        const QString number = QStringLiteral(" (%1)").arg(i);
        name = wanted.left(SourceService::longestName - number.size()) + number;
    }
    return name;
}

tl::unexpected<Error> removedMeanwhile()
{
    return fail(ErrorCode::NotFound, SourceService::tr("This source was removed. Choose another one."));
}

tl::unexpected<Error> otherChosen()
{
    return fail(ErrorCode::Cancelled, SourceService::tr("Another file was chosen meanwhile."));
}

tl::unexpected<Error> programEnds()
{
    return fail(ErrorCode::Cancelled, SourceService::tr("Remarketeer is closing."));
}

} // namespace

struct SourceService::Private {
    /// What is known of one source.
    struct Known {
        Opened open; ///< stays when its file has gone
        std::optional<Error> error;
        bool changed = false;
        std::stop_source counting;
    };
    /// What reading a file that may be a source already gave.
    struct Read {
        Result<Opened> opened;
        std::optional<SourceId> same;
    };

    Private(SourceService *service, Database &database) : q(service), repository(database)
    {
        counters.setMaxThreadCount(1); // so that no opening waits for counts
    }

    QCoro::Task<Read> read(SourceRecord record, Opened kept);
    QCoro::Task<Result<SourceId>> add(QString path, std::optional<quint64> asChoice);
    QCoro::Task<void> count(SourceId id, Opened counted);
    void keep(const SourceId &id, const Result<Opened> &opened);
    Result<void> save(const SourceRecord &record);
    void reload();
    void tell(const SourceId &id);
    const Known *knownCurrent() const;

    SourceService *q;
    SourceRepository repository;
    QList<SourceRecord> records;
    QHash<SourceId, Known> known;
    quint64 choice = 0; ///< of a current source: a later one ends an earlier one
    std::stop_source closing;
    QThreadPool counters; ///< last: they wait for their threads when they go
    QThreadPool readers;
};

SourceService::SourceService(Database &database) : d(std::make_unique<Private>(this, database)) {}

SourceService::~SourceService()
{
    d->closing.request_stop();
    for (const Private::Known &one : std::as_const(d->known))
        std::stop_source(one.counting).request_stop();
    d->counters.waitForDone();
    d->readers.waitForDone();
}

/// Nothing of this object is touched after the wait.
QCoro::Task<SourceService::Private::Read> SourceService::Private::read(SourceRecord record, Opened kept)
{
    const auto work = [record, kept, others = records, stop = closing.get_token()]() -> Read {
        const std::optional<SourceId> same = sameFile(others, record.location);
        if (kept && !kept->version.isEmpty() && kept->version == versionOf(record))
            return {kept, same};
        Result<OpenSource> opened = openSource(record, stop);
        if (!opened)
            return {fail(std::move(opened.error())), same};
        return {std::make_shared<const OpenSource>(*std::move(opened)), same};
    };
    const QFuture<Read> future = QtConcurrent::run(&readers, work);
    co_return co_await future;
}

void SourceService::Private::keep(const SourceId &id, const Result<Opened> &opened)
{
    Known &one = known[id];
    const bool other = opened && (!one.open || one.open->source != (*opened)->source);
    const bool news =
        opened ? other || one.error || one.changed : !one.error || one.error->sentence != opened.error().sentence;
    if (opened) {
        one.error.reset();
        one.changed = false;
        if (other) {
            one.counting.request_stop();
            one.counting = std::stop_source();
            one.open = *opened;
            count(id, *opened);
        }
    } else {
        one.error = opened.error();
    }
    if (news)
        tell(id);
}

QCoro::Task<void> SourceService::Private::count(SourceId id, Opened counted)
{
    const QPointer<SourceService> guard(q);
    const std::stop_token stop = known[id].counting.get_token();
    const QFuture<std::optional<quint64>> future =
        QtConcurrent::run(&counters, [counted, stop] { return countProfiles(*counted->source, stop); });
    const std::optional<quint64> result = co_await future;
    if (!guard || stop.stop_requested() || !result)
        co_return;
    const auto finished = std::make_shared<OpenSource>(*known[id].open); // renamed meanwhile, perhaps
    finished->rowCount = result;
    known[id].open = finished;
    tell(id);
}

void SourceService::Private::tell(const SourceId &id)
{
    const QPointer<SourceService> guard(q);
    if (const SourceRecord *one = q->current(); one && one->id == id)
        Q_EMIT q->changed();
    if (guard)
        Q_EMIT q->sourcesChanged();
}

Result<void> SourceService::Private::save(const SourceRecord &record)
{
    if (const Result<void> stored = repository.save(record); !stored)
        return fail(stored.error());
    reload();
    return {};
}

void SourceService::Private::reload()
{
    if (Result<QList<SourceRecord>> stored = repository.all())
        records = *std::move(stored);
    for (const SourceRecord &record : std::as_const(records)) {
        const auto one = known.find(record.id);
        if (one == known.end() || !one->open)
            continue;
        const auto same = std::make_shared<OpenSource>(*one->open);
        same->record = record;
        one->open = same;
    }
}

const SourceService::Private::Known *SourceService::Private::knownCurrent() const
{
    const SourceRecord *record = q->current();
    const auto it = record ? known.constFind(record->id) : known.cend();
    return it == known.cend() ? nullptr : &*it;
}

QCoro::Task<Result<void>> SourceService::start()
{
    Result<QList<SourceRecord>> stored = d->repository.all();
    if (!stored)
        co_return fail(std::move(stored.error()));
    d->records = *std::move(stored);
    if (const SourceRecord *record = current())
        co_await open(record->id);
    co_return {};
}

QCoro::Task<Result<std::shared_ptr<const OpenSource>>> SourceService::open(SourceId id)
{
    const QPointer<SourceService> guard(this);
    for (;;) {
        const SourceRecord *record = find(id);
        if (!record)
            co_return removedMeanwhile();
        const QString location = record->location;
        const Private::Read read = co_await d->read(*record, d->known.value(id).open);
        if (!guard)
            co_return programEnds();
        record = find(id);
        if (!record)
            co_return removedMeanwhile();
        if (record->location != location)
            continue; // it was given another file meanwhile
        d->keep(id, read.opened);
        if (!guard)
            co_return programEnds();
        if (!read.opened)
            co_return fail(read.opened.error());
        const Opened now = d->known.value(id).open; // with its present name
        co_return now ? now : *read.opened;
    }
}

QCoro::Task<Result<SourceId>> SourceService::Private::add(QString path, std::optional<quint64> asChoice)
{
    const QPointer<SourceService> guard(q);
    SourceRecord record = csvRecord(path);
    const Read read = co_await this->read(record, nullptr);
    if (!guard)
        co_return programEnds();
    if (asChoice && *asChoice != choice)
        co_return otherChosen();
    if (!read.opened)
        co_return fail(read.opened.error());
    const auto there = std::find_if(records.cbegin(), records.cend(), [&](const SourceRecord &one) {
        return one.id == read.same || one.location == record.location;
    });
    if (there != records.cend())
        record = *there;
    else
        record.name = freeName(records, record.id, record.name);
    const bool newlyCurrent = !record.current && (asChoice || !q->current());
    if (newlyCurrent || there == records.cend()) {
        record.current = record.current || newlyCurrent;
        if (const Result<void> saved = save(record); !saved)
            co_return fail(saved.error());
    }
    auto opened = std::make_shared<OpenSource>(**read.opened);
    opened->record = record;
    keep(record.id, Opened(opened)); // tells, for it was read anew
    co_return record.id;
}

QCoro::Task<Result<SourceId>> SourceService::addCsv(QString path)
{
    return d->add(std::move(path), std::nullopt);
}

QCoro::Task<Result<void>> SourceService::openCsv(QString path)
{
    const Result<SourceId> added = co_await d->add(std::move(path), ++d->choice);
    if (!added)
        co_return fail(added.error());
    co_return {};
}

QCoro::Task<Result<void>> SourceService::use(SourceId id)
{
    const QPointer<SourceService> guard(this);
    const quint64 choice = ++d->choice;
    const Result<Opened> opened = co_await open(id);
    if (!guard)
        co_return programEnds();
    if (choice != d->choice)
        co_return otherChosen();
    if (!opened)
        co_return fail(opened.error());
    const SourceRecord *record = find(id);
    if (!record)
        co_return removedMeanwhile();
    if (record->current)
        co_return {};
    SourceRecord chosen = *record;
    chosen.current = true;
    if (const Result<void> saved = d->save(chosen); !saved)
        co_return fail(saved.error());
    d->tell(id);
    co_return {};
}

Result<void> SourceService::rename(const SourceId &id, const QString &name)
{
    const SourceRecord *record = find(id);
    if (!record)
        return removedMeanwhile();
    SourceRecord renamed = *record;
    renamed.name = name.trimmed();
    if (renamed.name.isEmpty())
        return fail(ErrorCode::InvalidInput, tr("Give the source a name."));
    if (renamed.name.size() > longestName)
        return fail(
            ErrorCode::InvalidInput,
            tr("A source’s name has at most 128 characters; shorten it by %1.").arg(renamed.name.size() - longestName));
    if (std::any_of(d->records.cbegin(), d->records.cend(),
                    [&](const SourceRecord &one) { return one.id != id && isName(one, renamed.name); }))
        return fail(ErrorCode::InvalidInput,
                    tr("Another source is called “%1”. Choose another name.").arg(renamed.name));
    if (const Result<void> saved = d->save(renamed); !saved)
        return fail(saved.error());
    d->tell(id);
    return {};
}

QCoro::Task<Result<QStringList>> SourceService::propertiesOf(QString path)
{
    const QFuture<Result<QStringList>> future = QtConcurrent::run(&d->readers, [path]() -> Result<QStringList> {
        const auto source = CsvSource::open(path);
        if (!source)
            return fail(source.error());
        return (*source)->properties();
    });
    co_return co_await future;
}

QCoro::Task<Result<QStringList>> SourceService::repoint(SourceId id, QString path)
{
    const QPointer<SourceService> guard(this);
    const SourceRecord file = csvRecord(path);
    const Private::Read read = co_await d->read(file, nullptr);
    if (!guard)
        co_return programEnds();
    if (!read.opened)
        co_return fail(read.opened.error());
    const SourceRecord *record = find(id);
    if (!record)
        co_return removedMeanwhile();
    if (const SourceRecord *other = read.same && *read.same != id ? find(*read.same) : nullptr)
        co_return fail(ErrorCode::InvalidInput,
                       tr("“%1” is the file of the source “%2”. Use that one, or choose another file.")
                           .arg(file.name, other->name));
    SourceRecord moved = *record;
    if (record->kind == QLatin1StringView("csv") && record->name == QFileInfo(record->location).fileName())
        moved.name = freeName(d->records, id, file.name);
    moved.kind = file.kind;
    moved.location = file.location;
    QStringList vanished;
    if (const Opened before = opened(id)) {
        for (const QString &property : before->source->properties()) {
            if (!(*read.opened)->source->properties().contains(property))
                vanished.append(property);
        }
    }
    if (const Result<void> saved = d->save(moved); !saved)
        co_return fail(saved.error());
    auto opened = std::make_shared<OpenSource>(**read.opened);
    opened->record = moved;
    d->keep(id, Opened(opened));
    co_return vanished;
}

Result<void> SourceService::remove(const SourceId &id)
{
    const SourceRecord *record = find(id);
    if (!record)
        return {};
    const bool wasCurrent = record->current;
    if (const Result<void> removed = d->repository.remove(id); !removed)
        return fail(removed.error());
    d->known[id].counting.request_stop();
    d->known.remove(id);
    d->reload();
    const QPointer<SourceService> guard(this);
    if (wasCurrent)
        Q_EMIT changed();
    if (guard)
        Q_EMIT sourcesChanged();
    return {};
}

QCoro::Task<void> SourceService::checkFiles()
{
    const QPointer<SourceService> guard(this);
    const QList<SourceRecord> looked = d->records;
    const QFuture<QStringList> future = QtConcurrent::run(&d->readers, [looked] {
        QStringList versions;
        for (const SourceRecord &record : looked)
            versions.append(versionOf(record));
        return versions;
    });
    const QStringList versions = co_await future;
    for (qsizetype i = 0; guard && i < looked.size(); ++i) {
        const SourceRecord *record = find(looked[i].id);
        const auto one = d->known.find(looked[i].id);
        if (!record || record->location != looked[i].location || one == d->known.end())
            continue;
        const bool missing = versions[i].isEmpty();
        const bool wasMissing = one->error && one->error->code == ErrorCode::FileNotFound;
        const bool changed = one->open && one->open->version != versions[i];
        if (missing == wasMissing && changed == one->changed)
            continue;
        if (missing)
            one->error = Error{ErrorCode::FileNotFound,
                               tr("“%1” is not there any more. Put it back, or choose another file.")
                                   .arg(QFileInfo(record->location).fileName()),
                               {}};
        else if (wasMissing)
            one->error.reset();
        one->changed = changed;
        d->tell(looked[i].id);
    }
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

std::shared_ptr<const OpenSource> SourceService::opened(const SourceId &id) const
{
    return d->known.value(id).open;
}

SourceState SourceService::state(const SourceId &id) const
{
    const auto one = d->known.constFind(id);
    if (one == d->known.cend())
        return SourceState::NotRead;
    if (one->error)
        return one->error->code == ErrorCode::FileNotFound ? SourceState::Missing : SourceState::Unreadable;
    return !one->open ? SourceState::NotRead : one->changed ? SourceState::Changed : SourceState::Fine;
}

std::optional<Error> SourceService::errorOf(const SourceId &id) const
{
    return d->known.value(id).error;
}

const SourceRecord *SourceService::current() const
{
    const auto it =
        std::find_if(d->records.cbegin(), d->records.cend(), [](const SourceRecord &one) { return one.current; });
    return it == d->records.cend() ? nullptr : &*it;
}

QString SourceService::name() const
{
    const SourceRecord *record = current();
    return record ? record->name : QString();
}

std::shared_ptr<const CsvSource> SourceService::source() const
{
    const Private::Known *one = d->knownCurrent();
    return one && one->open ? std::dynamic_pointer_cast<const CsvSource>(one->open->source) : nullptr;
}

const PropertyCatalogue &SourceService::catalogue() const
{
    static const PropertyCatalogue empty;
    const Private::Known *one = d->knownCurrent();
    return one && one->open ? one->open->catalogue : empty;
}

std::optional<quint64> SourceService::rowCount() const
{
    const Private::Known *one = d->knownCurrent();
    return one && one->open ? one->open->rowCount : std::nullopt;
}

std::optional<Error> SourceService::error() const
{
    const Private::Known *one = d->knownCurrent();
    return one ? one->error : std::nullopt;
}

} // namespace remarketeer
