#include "ui/segments/segment_presenter.h"

#include "ui/segments/sample_values.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <chrono>

namespace remarketeer {

namespace {

/// Long enough for a typed word, too short to be waited for.
constexpr std::chrono::milliseconds countDelay(250);

} // namespace

SegmentPresenter::SegmentPresenter(SegmentService &service, SourceService &sources)
    : m_service(service), m_sources(sources), m_draft{newSegmentId(), {}, {}, {}, {}, {}, {}}, m_saved(m_draft)
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &SegmentPresenter::count);
    connect(&sources, &SourceService::changed, this, &SegmentPresenter::followSource);
    connect(&sources, &SourceService::sourcesChanged, this, &SegmentPresenter::followSource);
    connect(&service, &SegmentService::changed, this, &SegmentPresenter::changed);
}

SegmentPresenter::~SegmentPresenter()
{
    m_service.cancelCount();
}

void SegmentPresenter::create()
{
    Segment segment{newSegmentId(), {}, {}, SegmentRules().toJson(), {}, {}, {}};
    if (const SourceRecord *current = m_sources.current())
        segment.source = current->id;
    m_id.reset();
    begin(segment, {});
}

Result<void> SegmentPresenter::open(const SegmentId &id)
{
    const Segment *segment = m_service.find(id);
    if (!segment)
        return fail(ErrorCode::NotFound, tr("The segment does not exist any more."));
    const Result<SegmentRules> rules = SegmentRules::fromJson(segment->rules);
    if (!rules)
        return fail(rules.error());
    m_id = id;
    begin(*segment, *rules);
    return {};
}

void SegmentPresenter::begin(Segment segment, SegmentRules rules)
{
    m_draft = m_saved = std::move(segment);
    m_rules = m_savedRules = std::move(rules);
    Q_EMIT reset();
    loadSource();
}

bool SegmentPresenter::isDirty() const
{
    return m_draft.name != m_saved.name || m_draft.source != m_saved.source || !(m_rules == m_savedRules);
}

Result<void> SegmentPresenter::save()
{
    Segment segment = m_draft;
    segment.rules = m_rules.toJson();
    if (m_state == Count::Done) {
        segment.people = static_cast<qint64>(m_counted->people);
        segment.countedAt = m_service.now();
    } else if (isDirty()) {
        segment.people.reset();
        segment.countedAt = {};
    }
    if (const Result<void> saved = m_service.save(segment); !saved)
        return saved;
    m_draft = m_saved = *m_service.find(segment.id);
    m_savedRules = m_rules;
    m_id = segment.id;
    Q_EMIT changed();
    return {};
}

void SegmentPresenter::discard()
{
    begin(m_saved, m_savedRules);
}

Result<SegmentId> SegmentPresenter::duplicate()
{
    return m_service.duplicate(m_saved.id);
}

void SegmentPresenter::setName(const QString &name)
{
    m_draft.name = name;
    Q_EMIT changed();
}

QString SegmentPresenter::sourceName() const
{
    const SourceRecord *record = m_draft.source ? m_sources.find(*m_draft.source) : nullptr;
    return record ? record->name : QString();
}

void SegmentPresenter::setSource(const SourceId &id)
{
    if (m_draft.source == id)
        return;
    m_draft.source = id;
    loadSource();
}

QList<SearchSection> SegmentPresenter::sourceChoices() const
{
    SearchSection all;
    for (const SourceRecord &record : m_sources.sources())
        all.items.append({record.name, {}, record.id.toString()});
    return {all};
}

void SegmentPresenter::loadSource()
{
    m_sourceError.reset();
    m_open = m_draft.source ? m_sources.opened(*m_draft.source) : nullptr;
    if (m_draft.source && m_sources.find(*m_draft.source))
        openSource(*m_draft.source);
    touched();
}

QCoro::Task<void> SegmentPresenter::openSource(SourceId id)
{
    const QPointer<SegmentPresenter> self(this);
    const Result<std::shared_ptr<const OpenSource>> opened = co_await m_sources.open(id);
    if (!self || m_draft.source != id)
        co_return;
    if (!opened) {
        m_open.reset();
        m_sourceError = opened.error();
        touched();
        co_return;
    }
    m_sourceError.reset();
    if (m_open == *opened)
        co_return;
    m_open = *opened;
    touched();
}

void SegmentPresenter::followSource()
{
    const std::shared_ptr<const OpenSource> now = m_draft.source ? m_sources.opened(*m_draft.source) : nullptr;
    const bool same = now && m_open && now->source == m_open->source; // perhaps with another name, or its rows counted
    m_open = now;
    if (same)
        Q_EMIT changed();
    else
        touched();
}

QStringList SegmentPresenter::properties() const
{
    if (!m_open) // nothing can be called missing
        return usedProperties(m_rules);
    QStringList names;
    for (const PropertyInfo &property : m_open->catalogue.properties)
        names << property.name;
    return names;
}

void SegmentPresenter::recount()
{
    ++m_generation;
    m_service.cancelCount();
    m_delay.stop();
    m_countError.reset();
    if (obstacle().isEmpty()) {
        m_state = Count::Running;
        m_delay.start(countDelay);
    } else {
        m_state = Count::Waiting;
        m_counted.reset();
    }
    Q_EMIT countChanged();
}

QString SegmentPresenter::obstacle() const
{
    if (m_state == Count::Failed && m_countError)
        return m_countError->sentence;
    if (sourceName().isEmpty())
        return m_sources.sources().isEmpty() ? tr("Add a profile source first: there is nobody to count.")
                                             : tr("The profile source was removed. Choose another one.");
    if (m_sourceError)
        return m_sourceError->sentence;
    if (!m_open)
        return tr("%1 is being read.").arg(sourceName());
    const std::vector<RuleTrouble> troubles = troublesOf(m_rules, properties());
    const auto isBroken = [](const RuleTrouble &one) { return one.error.code != ErrorCode::InvalidInput; };
    if (std::any_of(troubles.begin(), troubles.end(), isBroken))
        return tr("A rule is broken, so nobody is counted.");
    if (!troubles.empty())
        return troubles.front().place == RulePlace() ? troubles.front().error.sentence
                                                     : tr("A rule is not finished. The count waits for it.");
    for (const Suppression &whom : m_rules.leaveOut) {
        if (const QString trouble = leftOutTrouble(whom); !trouble.isEmpty())
            return trouble;
    }
    return {};
}

QCoro::Task<void> SegmentPresenter::count()
{
    const QPointer<SegmentPresenter> self(this);
    const int generation = m_generation;
    const Result<ProfileSelection> selection = m_service.selection(m_rules);
    Result<SegmentCount> counted = fail(ErrorCode::Internal, {});
    if (selection)
        counted = co_await m_service.count(*m_draft.source, *selection);
    else
        counted = fail(selection.error());
    if (!self || generation != m_generation || (!counted && counted.error().code == ErrorCode::Cancelled))
        co_return;
    if (counted) {
        m_state = Count::Done;
        m_counted = std::move(*counted);
    } else {
        m_state = Count::Failed;
        m_counted.reset();
        m_countError = counted.error();
    }
    Q_EMIT countChanged();
    if (m_state != Count::Done || !m_id || isDirty())
        co_return;
    m_draft.people = static_cast<qint64>(m_counted->people);
    m_draft.countedAt = m_service.now();
    if (const Result<void> kept = m_service.save(m_draft); !kept)
        qWarning("The count of a segment could not be stored: %s", qUtf8Printable(kept.error().detail));
}

QString SegmentPresenter::countDetail() const
{
    if (!m_counted)
        return {};
    const QLocale locale;
    const double share = m_counted->read > 0 ? 100.0 * double(m_counted->people) / double(m_counted->read) : 0;
    const QString shown = locale.toString(share, 'f', 1);
    const qint64 tenths = (m_counted->milliseconds + 50) / 100;
    return tenths == 0 ? tr("%1 % of %2 · counted in under %3 s").arg(shown, sourceName(), locale.toString(0.1, 'f', 1))
                       : tr("%1 % of %2 · counted in %3 s")
                             .arg(shown, sourceName(), locale.toString(double(tenths) / 10, 'f', 1));
}

QString SegmentPresenter::leftOutDetail() const
{
    if (!m_counted || m_rules.leaveOut.empty())
        return {};
    const auto countable = [](quint64 number) { return static_cast<int>(std::min<quint64>(number, 2'000'000'000)); };
    QStringList sentences{tr("%Ln who match are left out", nullptr, countable(m_counted->leftOut))};
    if (m_counted->lostLines > 0)
        sentences << tr("%Ln line(s) of the files are no hash, e-mail address, phone number or device ID, and leave "
                        "nobody out",
                        nullptr, countable(m_counted->lostLines));
    return sentences.join(u'\n');
}

QList<FirstRow> SegmentPresenter::firstRows() const
{
    if (!m_counted || !m_open)
        return {};
    const QList<PropertyInfo> &all = m_open->catalogue.properties;
    const int person = tellingProperty(m_open->catalogue);
    int shown = -1; // the first text that the rules ask for, or else the first of any kind
    for (const QString &name : usedProperties(m_rules)) {
        const auto it = std::find_if(all.cbegin(), all.cend(), [&name](const auto &one) { return one.name == name; });
        const int at = it == all.cend() ? -1 : static_cast<int>(it - all.cbegin());
        if (at < 0 || at == person)
            continue;
        const bool isText = guessKind(it->values) == PropertyKind::Text;
        if (shown < 0 || isText)
            shown = at;
        if (isText)
            break;
    }
    const auto cell = [&](std::size_t row, int column) {
        const std::string_view raw = m_counted->first.cell(row, static_cast<std::size_t>(column));
        return maskedValue(all[column], QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size())));
    };
    QList<FirstRow> rows;
    for (std::size_t row = 0; person >= 0 && row < m_counted->first.rows(); ++row) {
        const QString who = cell(row, person);
        rows.append({who.isEmpty() ? QStringLiteral("—") : who, shown < 0 ? QString() : cell(row, shown)});
    }
    return rows;
}

} // namespace remarketeer
