#include "ui/sources/sources_presenter.h"

#include <QFileInfo>
#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace remarketeer {

namespace {

constexpr qsizetype mostNames = 12; ///< in a question; more are counted

QString listed(const QStringList &names)
{
    QStringList shown = names.first(std::min(names.size(), mostNames));
    if (const auto more = static_cast<int>(names.size() - shown.size()); more > 0)
        shown.append(SourcesPresenter::tr("and %n more", nullptr, more));
    return shown.join(SourcesPresenter::tr(", ", "between names"));
}

} // namespace

/// Counts what is under way, as long as the presenter is there.
class SourcesPresenter::Busy
{
public:
    explicit Busy(SourcesPresenter *presenter) : m_presenter(presenter)
    {
        ++m_presenter->m_busy;
        Q_EMIT m_presenter->changed();
    }
    ~Busy()
    {
        if (!m_presenter)
            return;
        --m_presenter->m_busy;
        Q_EMIT m_presenter->changed();
    }
    Q_DISABLE_COPY_MOVE(Busy)
    explicit operator bool() const { return m_presenter; }

private:
    QPointer<SourcesPresenter> m_presenter;
};

SourcesPresenter::SourcesPresenter(SourceService &sources, MappingService &mapping, Users users, QObject *parent)
    : QObject(parent), m_sources(sources), m_mapping(mapping), m_users(std::move(users))
{
    m_filtered.setSourceModel(&m_properties);
    m_filtered.setFilterKeyColumn(PropertiesModel::Name);
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(&m_sources, &SourceService::sourcesChanged, this, &SourcesPresenter::refresh);
    refresh();
}

void SourcesPresenter::refresh()
{
    QList<SourceRow> rows;
    for (const SourceRecord &record : m_sources.sources()) {
        const auto opened = m_sources.opened(record.id);
        const auto error = m_sources.errorOf(record.id);
        rows.append({record, m_sources.state(record.id), error ? error->sentence : QString(),
                     opened ? opened->rowCount : std::nullopt,
                     opened ? std::optional(opened->source->properties().size()) : std::nullopt,
                     m_users.names ? m_users.names(record.id) : QStringList()});
    }
    m_model.setRows(rows);
    if (!m_selected || m_model.rowOf(*m_selected) < 0) {
        const SourceRecord *current = m_sources.current();
        m_selected = current          ? std::optional(current->id)
                     : rows.isEmpty() ? std::nullopt
                                      : std::optional(rows.first().record.id);
    }
    m_properties.setSource(m_selected ? m_sources.opened(*m_selected) : nullptr);
    Q_EMIT changed();
}

const SourceRow *SourcesPresenter::selected() const
{
    const int row = m_selected ? m_model.rowOf(*m_selected) : -1;
    return row < 0 ? nullptr : &m_model.rows()[row];
}

void SourcesPresenter::select(const SourceId &id)
{
    if (m_selected == id)
        return;
    m_selected = id;
    m_properties.setSource(m_sources.opened(id));
    Q_EMIT changed();
}

QString SourcesPresenter::footer() const
{
    const QList<SourceRow> &rows = m_model.rows();
    if (rows.isEmpty())
        return {};
    const QString count = tr("%n source(s)", nullptr, static_cast<int>(rows.size()));
    const auto bad = static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [](const SourceRow &row) {
        return row.state != SourceState::Fine && row.state != SourceState::NotRead;
    }));
    return bad == 0 ? count : tr("%1 · %2").arg(count, tr("%n need(s) attention", nullptr, bad));
}

void SourcesPresenter::report(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error.sentence);
}

QCoro::Task<void> SourcesPresenter::look()
{
    const QPointer<SourcesPresenter> guard(this);
    co_await m_sources.checkFiles();
    if (!guard)
        co_return;
    const QList<SourceRecord> records = m_sources.sources();
    for (const SourceRecord &record : records) {
        // What it says is in the table; one after the other, so that the first is soon there.
        if (m_sources.state(record.id) == SourceState::NotRead)
            co_await m_sources.open(record.id);
        if (!guard)
            co_return;
    }
}

QCoro::Task<void> SourcesPresenter::add(QString path)
{
    const Busy busy(this);
    const Result<SourceId> added = co_await m_sources.addCsv(std::move(path));
    if (!busy)
        co_return;
    if (added)
        select(*added);
    else
        report(added.error());
}

QCoro::Task<void> SourcesPresenter::use(SourceId id)
{
    const Busy busy(this);
    const Result<void> used = co_await m_sources.use(id);
    if (busy && !used)
        report(used.error());
}

QCoro::Task<void> SourcesPresenter::readAgain(SourceId id)
{
    const Busy busy(this);
    const auto opened = co_await m_sources.open(id);
    if (busy && !opened)
        report(opened.error());
}

Result<void> SourcesPresenter::rename(const SourceId &id, const QString &name)
{
    return m_sources.rename(id, name);
}

QStringList SourcesPresenter::losses(const SourceRecord &record, const QStringList &properties) const
{
    QStringList sentences;
    const auto missing = [&properties](const QStringList &wanted) {
        QStringList gone;
        for (const QString &property : wanted) {
            if (!property.isEmpty() && !properties.contains(property) && !gone.contains(property))
                gone.append(property);
        }
        return gone;
    };
    if (record.current) {
        QStringList mapped;
        for (const auto &choice : m_mapping.mapping().choices)
            mapped.append(choice ? choice->property : QString());
        if (const QStringList gone = missing(mapped); !gone.isEmpty())
            sentences.append(tr("The mapping uses properties that it does not have: %1.").arg(listed(gone)));
    }
    const QMap<QString, QStringList> segments =
        m_users.properties ? m_users.properties(record.id) : QMap<QString, QStringList>();
    for (auto it = segments.cbegin(); it != segments.cend(); ++it) {
        if (const QStringList gone = missing(it.value()); !gone.isEmpty())
            sentences.append(
                tr("The segment “%1” uses properties that it does not have: %2.").arg(it.key(), listed(gone)));
    }
    return sentences;
}

QCoro::Task<void> SourcesPresenter::prepareRepoint(SourceId id, QString path)
{
    const Busy busy(this);
    const Result<QStringList> properties = co_await m_sources.propertiesOf(path);
    if (!busy)
        co_return;
    if (!properties) {
        report(properties.error());
        co_return;
    }
    const SourceRecord *record = m_sources.find(id);
    if (!record)
        co_return;
    QStringList paragraphs = losses(*record, *properties);
    if (paragraphs.isEmpty()) {
        repoint(id, path);
        co_return;
    }
    paragraphs.append(tr("They are kept and marked until you mend them; what needs them cannot be sent meanwhile."));
    Q_EMIT repointAsked(id, path, {tr("Use “%1” for “%2”?").arg(QFileInfo(path).fileName(), record->name), paragraphs});
}

QCoro::Task<void> SourcesPresenter::repoint(SourceId id, QString path)
{
    const Busy busy(this);
    const auto vanished = co_await m_sources.repoint(id, std::move(path));
    if (busy && !vanished)
        report(vanished.error());
}

SourcesPresenter::Question SourcesPresenter::removeQuestion(const SourceId &id) const
{
    const SourceRecord *record = m_sources.find(id);
    if (!record)
        return {};
    Question question{tr("Remove “%1”?").arg(record->name), {}};
    if (const QStringList users = m_users.names ? m_users.names(id) : QStringList(); !users.isEmpty())
        question.paragraphs.append(
            tr("These use it and cannot run until they are given another source: %1.").arg(listed(users)));
    if (record->current)
        question.paragraphs.append(
            tr("It is in use for mapping. The mapping is kept, and nothing can be sent until another source is used."));
    question.paragraphs.append(tr("The file itself stays where it is."));
    return question;
}

void SourcesPresenter::remove(const SourceId &id)
{
    if (const Result<void> removed = m_sources.remove(id); !removed)
        report(removed.error());
}

} // namespace remarketeer
