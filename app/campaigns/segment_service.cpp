#include "campaigns/segment_service.h"

#include "campaigns/export_settings.h"
#include "store/segment_repository.h"

#include <QCoroFuture>
#include <QElapsedTimer>
#include <QPointer>
#include <QSet>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <algorithm>
#include <stop_token>

namespace remarketeer {

namespace {

constexpr qsizetype longestName = 128;

tl::unexpected<Error> invalid(const QString &sentence)
{
    return fail(ErrorCode::InvalidInput, sentence);
}

/// The segments that rules leave out themselves; none when the rules cannot be read.
QList<SegmentId> leftOutBy(const QJsonObject &rules)
{
    QList<SegmentId> ids;
    if (const Result<SegmentRules> read = SegmentRules::fromJson(rules)) {
        for (const Suppression &one : read->leaveOut) {
            if (const auto *id = std::get_if<SegmentId>(&one))
                ids.append(*id);
        }
    }
    return ids;
}

/// Blocking.
Result<SegmentCount> countOn(const OpenSource &source, const ExportSettings &settings, const std::stop_token &stop)
{
    const auto *csv = dynamic_cast<const CsvSource *>(source.source.get()); // the only kind so far
    if (!csv)
        return fail(ErrorCode::Misconfigured, SegmentService::tr("This kind of profile source cannot be counted."));
    QElapsedTimer timer;
    timer.start();
    Result<SegmentCountResult> counted = countProfiles(*csv, settings, stop);
    if (!counted)
        return fail(counted.error());
    return SegmentCount{counted->read,      counted->people, counted->leftOut,
                        counted->lostLines, timer.elapsed(), std::move(counted->first)};
}

} // namespace

struct SegmentService::Private {
    Private(SourceService &sourceService, MappingService &mappingService, Database &database, const Clock &systemClock)
        : sources(sourceService), mapping(mappingService), repository(database), clock(systemClock)
    {
    }

    Result<void> reload();
    bool isTaken(const QString &name, const SegmentId &exceptOf) const;
    QString copyName(const QString &name, const SegmentId &copy) const;

    SourceService &sources;
    MappingService &mapping;
    SegmentRepository repository;
    const Clock &clock;
    QTimeZone zone = QTimeZone::utc();
    QList<Segment> segments;
    std::stop_source counting; ///< a later count ends an earlier one
    QThreadPool pool;          ///< last: it waits for its threads when it goes
};

SegmentService::SegmentService(SourceService &sources, MappingService &mapping, Database &database, const Clock &clock)
    : d(std::make_unique<Private>(sources, mapping, database, clock))
{
    connect(&sources, &SourceService::sourcesChanged, this, [this] {
        const bool lost = std::any_of(d->segments.cbegin(), d->segments.cend(), [this](const Segment &one) {
            return one.source && !d->sources.find(*one.source);
        });
        if (lost && d->reload()) // the source was removed, and the database says so of its segments
            Q_EMIT changed();
    });
}

SegmentService::~SegmentService()
{
    d->counting.request_stop();
    d->pool.waitForDone();
}

Result<void> SegmentService::Private::reload()
{
    Result<QList<Segment>> stored = repository.all();
    if (!stored)
        return fail(stored.error());
    segments = std::move(*stored);
    // The database's order depends on its collation; people look for names without case.
    std::stable_sort(segments.begin(), segments.end(), [](const Segment &one, const Segment &other) {
        return QString::localeAwareCompare(one.name.toCaseFolded(), other.name.toCaseFolded()) < 0;
    });
    return {};
}

Result<void> SegmentService::start()
{
    if (const Result<void> read = d->reload(); !read)
        return read;
    Q_EMIT changed();
    return {};
}

const QList<Segment> &SegmentService::segments() const
{
    return d->segments;
}

const Segment *SegmentService::find(const SegmentId &id) const
{
    const auto it =
        std::find_if(d->segments.cbegin(), d->segments.cend(), [&id](const Segment &one) { return one.id == id; });
    return it == d->segments.cend() ? nullptr : &*it;
}

bool SegmentService::Private::isTaken(const QString &name, const SegmentId &exceptOf) const
{
    return std::any_of(segments.cbegin(), segments.cend(), [&](const Segment &one) {
        return one.id != exceptOf && one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

Result<void> SegmentService::save(Segment segment)
{
    segment.name = segment.name.trimmed();
    if (segment.source && !d->sources.find(*segment.source))
        segment.source.reset();
    if (segment.name.isEmpty())
        return invalid(tr("Give the segment a name."));
    if (segment.name.size() > longestName)
        return invalid(tr("The name is longer than %1 characters. Shorten it.").arg(longestName));
    if (d->isTaken(segment.name, segment.id))
        return invalid(tr("Another segment is called “%1”. Choose another name.").arg(segment.name));
    const Result<SegmentRules> rules = SegmentRules::fromJson(segment.rules);
    if (!rules)
        return fail(rules.error());
    for (const SegmentId &left : leftOutBy(segment.rules)) {
        if (left == segment.id)
            return invalid(tr("The segment leaves itself out, so nobody would be in it. Remove it from those that "
                              "are always left out."));
        if (leavesOut(left, segment.id))
            return invalid(tr("“%1” is left out, but leaves out this segment itself. Remove it from those that "
                              "are always left out.")
                               .arg(find(left)->name));
    }

    const Segment *before = find(segment.id);
    const bool same =
        before && before->name == segment.name && before->source == segment.source && before->rules == segment.rules;
    segment.changedAt = same ? before->changedAt : d->clock.now();
    if (const Result<void> saved = d->repository.save(segment); !saved)
        return saved;
    const Result<void> read = d->reload();
    Q_EMIT changed();
    return read;
}

QString SegmentService::Private::copyName(const QString &name, const SegmentId &copy) const
{
    for (int number = 1;; ++number) {
        const QString ending =
            number == 1 ? SegmentService::tr(" (copy)") : SegmentService::tr(" (copy %1)").arg(number);
        const QString made = name.left(longestName - ending.size()) + ending;
        if (!isTaken(made, copy))
            return made;
    }
}

Result<SegmentId> SegmentService::duplicate(const SegmentId &id)
{
    const Segment *original = find(id);
    if (!original)
        return fail(ErrorCode::NotFound, tr("The segment does not exist any more."));
    Segment copy = *original;
    copy.id = newSegmentId();
    copy.name = d->copyName(original->name, copy.id);
    if (const Result<void> saved = save(copy); !saved)
        return fail(saved.error());
    return copy.id;
}

Result<void> SegmentService::remove(const SegmentId &id)
{
    if (const Result<void> removed = d->repository.remove(id); !removed)
        return removed;
    const Result<void> read = d->reload();
    Q_EMIT changed();
    return read;
}

QStringList SegmentService::usersOf(const SegmentId &id) const
{
    QStringList names;
    for (const Segment &segment : d->segments) {
        if (leftOutBy(segment.rules).contains(id))
            names << segment.name;
    }
    return names;
}

QStringList SegmentService::usersOf(const SourceId &id) const
{
    QStringList names;
    for (const Segment &segment : d->segments) {
        if (segment.source == id)
            names << segment.name;
    }
    return names;
}

bool SegmentService::leavesOut(const SegmentId &user, const SegmentId &id) const
{
    QSet<SegmentId> seen;
    QList<SegmentId> toVisit{user};
    while (!toVisit.isEmpty()) {
        const SegmentId at = toVisit.takeLast();
        if (at == id)
            return true;
        const Segment *segment = find(at);
        if (!segment || seen.contains(at))
            continue;
        seen.insert(at);
        toVisit += leftOutBy(segment->rules);
    }
    return false;
}

Result<ProfileSelection> SegmentService::selection(const SegmentId &id) const
{
    const Segment *segment = find(id);
    if (!segment)
        return fail(ErrorCode::NotFound, tr("The segment does not exist any more. Choose another one."));
    const Result<SegmentRules> rules = SegmentRules::fromJson(segment->rules);
    if (!rules)
        return fail(rules.error());
    return selection(*rules);
}

Result<ProfileSelection> SegmentService::selection(const SegmentRules &rules) const
{
    ProfileSelection selection;
    selection.rules.root = rules.root;
    for (const Suppression &one : rules.leaveOut) {
        if (const auto *file = std::get_if<SuppressionFile>(&one)) {
            selection.leaveOutFiles << file->path;
            continue;
        }
        const Segment *left = find(std::get<SegmentId>(one));
        if (!left)
            return fail(ErrorCode::NotFound, tr("A segment that is always left out does not exist any more. Remove it "
                                                "from those that are left out."));
        Result<SegmentRules> read = SegmentRules::fromJson(left->rules);
        if (!read)
            return fail(read.error());
        read->leaveOut.clear();
        selection.leaveOut.append(std::move(*read));
    }
    return selection;
}

void SegmentService::setTimeZone(const QTimeZone &zone)
{
    d->zone = zone;
}

QDate SegmentService::today() const
{
    return d->clock.now().toTimeZone(d->zone).date();
}

QDateTime SegmentService::now() const
{
    return d->clock.now();
}

QCoro::Task<Result<SegmentCount>> SegmentService::count(SourceId source, ProfileSelection selection)
{
    cancelCount();
    d->counting = std::stop_source();
    const std::stop_token stop = d->counting.get_token();
    const Error cancelled{ErrorCode::Cancelled, tr("The count was cancelled."), {}};
    const QPointer<SegmentService> guard(this);
    const Result<std::shared_ptr<const OpenSource>> opened = co_await d->sources.open(source);
    if (!guard || stop.stop_requested())
        co_return fail(cancelled);
    if (!opened)
        co_return fail(opened.error());
    const ExportSettings settings{d->mapping.mapping(), {}, today(), std::move(selection)};
    const QFuture<Result<SegmentCount>> counted =
        QtConcurrent::run(&d->pool, [open = *opened, settings, stop] { return countOn(*open, settings, stop); });
    Result<SegmentCount> result = co_await counted;
    if (stop.stop_requested())
        co_return fail(cancelled);
    co_return result;
}

void SegmentService::cancelCount()
{
    d->counting.request_stop();
}

} // namespace remarketeer
