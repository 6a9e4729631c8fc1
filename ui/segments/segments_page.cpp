#include "ui/segments/segments_page.h"

#include "ui/segments/delete_segment_dialog.h"
#include "ui/segments/segment_row_actions.h"
#include "ui/theme/card.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/search_field.h"
#include "ui/theme/table_view.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace remarketeer {

SegmentsPage::SegmentsPage(SegmentService &service, SourceService &sources, SegmentsPresenter::CampaignsOf campaignsOf,
                           const Clock &clock, QWidget *parent)
    : Page({tr("Customer data"), tr("Segments")}, tr("Segments"), parent), m_sources(sources),
      m_presenter(service, sources, std::move(campaignsOf), clock)
{
    setObjectName(QStringLiteral("segmentsPage"));
    m_proxy.setSourceModel(&m_presenter.model());
    makeHead();
    makeTable();
    makeEmptyState();
    connect(&m_presenter, &SegmentsPresenter::changed, this, &SegmentsPage::updateState);
    updateState();
}

SegmentsPage::~SegmentsPage()
{
    // They outlive the models, and lose focus and rows while the page goes.
    for (QObject *sender :
         {static_cast<QObject *>(qApp), static_cast<QObject *>(m_table),
          static_cast<QObject *>(m_table->horizontalHeader()), static_cast<QObject *>(m_table->selectionModel())})
        sender->disconnect(this);
}

void SegmentsPage::makeHead()
{
    m_search = new SearchField(tr("Filter segments"), this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy.setFilter(text);
        updateState();
    });
    addAction(m_search);
    auto *add = new QPushButton(tr("New segment"), this);
    add->setObjectName(QStringLiteral("newSegment"));
    setButtonRole(add, ButtonRole::Primary);
    connect(add, &QPushButton::clicked, this, &SegmentsPage::newRequested);
    addAction(add);
    m_message = new InlineMessage(this);
    m_message->setClosable(true);
    content()->addWidget(m_message);

    const auto make = [this](Icon which, const QString &text, const QKeySequence &key) {
        auto *action = new QAction(icon(which), text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        return action;
    };
    m_open = make(Icon::ChevronRight, tr("Open"), {});
    m_duplicate = make(Icon::Copy, tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D));
    m_delete = make(Icon::Trash, tr("Delete"), QKeySequence(Qt::Key_Delete));
    connect(m_open, &QAction::triggered, this, &SegmentsPage::openCurrent);
    connect(m_duplicate, &QAction::triggered, this, &SegmentsPage::duplicateCurrent);
    connect(m_delete, &QAction::triggered, this, &SegmentsPage::askToDelete);
}

void SegmentsPage::makeTable()
{
    m_card = new Card(this);
    m_card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins({});
    m_table = new TableView(tr("Segments"), m_card);
    m_table->setObjectName(QStringLiteral("segmentsTable"));
    m_table->setModel(&m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SegmentsModel::Name, Qt::AscendingOrder);
    m_table->addAction(m_duplicate);
    m_table->addAction(m_delete);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(SegmentsModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(SegmentsModel::Actions, QHeaderView::Fixed);
    column->addWidget(m_table);
    content()->addWidget(m_card);

    m_rowActions = new SegmentRowActions(*m_table, SegmentsModel::Actions, m_duplicate, m_delete);
    connect(m_rowActions, &SegmentRowActions::pressed, this,
            [this](int row) { m_table->setCurrentIndex(m_proxy.index(row, SegmentsModel::Name)); });
    connect(m_table, &TableView::activeRowChanged, this, &SegmentsPage::followActiveRow);
    connect(header, &QHeaderView::sectionResized, this, &SegmentsPage::followActiveRow);
    connect(qApp, &QApplication::focusChanged, this, &SegmentsPage::followActiveRow);
    connect(m_table, &QAbstractItemView::activated, this, &SegmentsPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_current = m_presenter.model().line(m_proxy.mapToSource(current).row()).segment.id;
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &SegmentsPage::showMenu);

    const std::array<double, SegmentsModel::ColumnCount> widths{300, 180, 100, 170, 150, 84};
    for (int section = 0; section < SegmentsModel::ColumnCount; ++section)
        m_table->setColumnWidth(section, px(m_table, widths[static_cast<std::size_t>(section)]));
}

void SegmentsPage::makeEmptyState()
{
    m_emptyCard = new Card(this);
    auto *column = new QVBoxLayout(m_emptyCard);
    m_empty = new EmptyState(Icon::Funnel, tr("Make your first segment"),
                             tr("A segment is a saved set of rules that picks customers from a profile source, such as "
                                "those who have not bought for 90 days. Campaigns keep sending whoever matches."),
                             m_emptyCard);
    QPushButton *first = m_empty->addButton(tr("New segment"), ButtonRole::Primary, QStringLiteral("firstSegment"));
    connect(first, &QPushButton::clicked, this, &SegmentsPage::newRequested);
    column->addWidget(m_empty);
    m_noSource = new EmptyState(Icon::Database, tr("Add a profile source first"),
                                tr("Segments pick customers from a file of yours. Add it, then say whom you want."),
                                m_emptyCard);
    QPushButton *source =
        m_noSource->addButton(tr("Add profile source…"), ButtonRole::Primary, QStringLiteral("addSource"));
    connect(source, &QPushButton::clicked, this, &SegmentsPage::sourceRequested);
    column->addWidget(m_noSource);
    m_noMatch = new EmptyState(Icon::Search, tr("No segment matches the filter"),
                               tr("The filter looks at name, rules, source, and what uses a segment."), m_emptyCard);
    QPushButton *clear = m_noMatch->addButton(tr("Clear filter"), ButtonRole::Normal, QStringLiteral("clearFilter"));
    connect(clear, &QPushButton::clicked, m_search, &QLineEdit::clear);
    column->addWidget(m_noMatch);
    content()->addWidget(m_emptyCard);
}

void SegmentsPage::updateState()
{
    const bool none = m_presenter.isEmpty();
    const bool noMatch = !none && m_proxy.rowCount() == 0;
    const bool noSource = none && m_sources.sources().isEmpty();
    setActionsVisible(!none);
    m_card->setVisible(!none && !noMatch);
    m_emptyCard->setVisible(none || noMatch);
    m_empty->setVisible(none && !noSource);
    m_noSource->setVisible(noSource);
    m_noMatch->setVisible(noMatch);
    setFooter(none ? QString() : m_presenter.footer(m_proxy.rowCount()));
    if (m_current && !m_table->currentIndex().isValid())
        select(*m_current); // the model was filled anew
    followActiveRow();
}

void SegmentsPage::followActiveRow()
{
    const bool pinned = m_rowActions->hasKeyboard() && m_table->currentIndex().isValid();
    const int row = pinned ? m_table->currentIndex().row() : m_table->activeRow();
    const bool there = row >= 0 && row < m_proxy.rowCount();
    m_rowActions->follow(there ? row : -1,
                         there ? m_proxy.index(row, SegmentsModel::Name).data().toString() : QString());
}

const SegmentLine *SegmentsPage::currentLine() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_presenter.model().line(m_proxy.mapToSource(current).row()) : nullptr;
}

void SegmentsPage::showMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_open);
    menu->addAction(m_duplicate);
    menu->addSeparator();
    menu->addAction(m_delete);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void SegmentsPage::openCurrent()
{
    if (const SegmentLine *line = currentLine())
        Q_EMIT openRequested(line->segment.id);
}

void SegmentsPage::duplicateCurrent()
{
    const SegmentLine *line = currentLine();
    if (!line)
        return;
    const Result<SegmentId> copy = m_presenter.duplicate(line->segment.id);
    if (!copy) {
        m_message->showMessage(Tone::Bad, copy.error().sentence);
        return;
    }
    m_message->hide();
    select(*copy);
}

void SegmentsPage::select(const SegmentId &id)
{
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        const QModelIndex index = m_proxy.index(row, SegmentsModel::Name);
        if (m_presenter.model().line(m_proxy.mapToSource(index).row()).segment.id == id)
            m_table->setCurrentIndex(index);
    }
}

void SegmentsPage::askToDelete()
{
    const SegmentLine *line = currentLine();
    if (!line)
        return;
    auto *dialog = new DeleteSegmentDialog(m_presenter.deleteQuestion(line->segment.id), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, id = line->segment.id] {
        m_message->hide();
        if (const Result<void> removed = m_presenter.remove(id); !removed)
            m_message->showMessage(Tone::Bad, removed.error().sentence);
    });
    dialog->open();
}

void SegmentsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void SegmentsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    reload(); // files and campaigns may have gone meanwhile
}

void SegmentsPage::fitColumns()
{
    // On a narrow page, what is least missed makes room for the name; the tooltip and the editor still have it.
    const int room = width();
    m_table->setColumnHidden(SegmentsModel::Source, room < px(980));
    m_table->setColumnHidden(SegmentsModel::Counted, room < px(780));
    followActiveRow();
}

} // namespace remarketeer
