#include "ui/sources/sources_page.h"

#include "ui/sources/rename_source_dialog.h"
#include "ui/sources/source_panel.h"
#include "ui/sources/source_question_dialog.h"
#include "ui/theme/card.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/table_view.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace remarketeer {

SourcesPage::SourcesPage(SourceService &sources, MappingService &mapping, SourcesPresenter::Users users,
                         QWidget *parent)
    : Page({tr("Customer data"), tr("Profile sources")}, tr("Profile sources"), parent),
      m_presenter(sources, mapping, std::move(users)), m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("sourcesPage"));
    auto *add = new QPushButton(tr("Add CSV file…"), this);
    add->setObjectName(QStringLiteral("addSource"));
    setButtonRole(add, ButtonRole::Primary);
    connect(add, &QPushButton::clicked, this, &SourcesPage::addRequested);
    addAction(add);
    m_message->setClosable(true);
    content()->addWidget(m_message);
    makeActions();
    makeTable();
    makeEmptyState();
    connect(&m_presenter, &SourcesPresenter::changed, this, &SourcesPage::showState);
    connect(&m_presenter, &SourcesPresenter::failed, this, &SourcesPage::showError);
    connect(&m_presenter, &SourcesPresenter::repointAsked, this, &SourcesPage::askToRepoint);
    showState();
}

SourcesPage::~SourcesPage()
{
    // The widgets outlive the presenter, and lose their rows while the page goes.
    delete m_panel;
    m_table->setModel(nullptr);
}

void SourcesPage::addFile(const QString &path)
{
    m_message->hide();
    m_presenter.add(path);
}

void SourcesPage::repointTo(const SourceId &id, const QString &path)
{
    m_message->hide();
    m_presenter.prepareRepoint(id, path);
}

void SourcesPage::showError(const QString &sentence)
{
    m_message->showMessage(Tone::Bad, sentence);
}

QAction *SourcesPage::action(const QString &text, const QKeySequence &key, void (SourcesPage::*slot)())
{
    auto *made = new QAction(text, this);
    made->setShortcut(key);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(made, &QAction::triggered, this, slot);
    m_actions.append(made);
    return made;
}

void SourcesPage::makeActions()
{
    m_use = action(tr("Use for mapping"), {}, &SourcesPage::use);
    action(tr("Rename…"), QKeySequence(Qt::Key_F2), &SourcesPage::rename);
    action(tr("Choose another file…"), {}, &SourcesPage::repoint);
    QWidget::addAction(action(tr("Read again"), QKeySequence(Qt::Key_F5), &SourcesPage::readAgain));
    action(tr("Remove…"), QKeySequence(Qt::Key_Delete), &SourcesPage::askToRemove);
}

void SourcesPage::makeTable()
{
    m_card = new Card(this);
    m_card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins({});
    m_table = new TableView(tr("Profile sources"), m_card);
    m_table->setObjectName(QStringLiteral("sourcesTable"));
    m_table->setModel(&m_presenter.model());
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    for (QAction *each : std::as_const(m_actions)) {
        if (each->shortcut() != QKeySequence(Qt::Key_F5)) // the whole page's
            m_table->addAction(each);
    }
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(SourcesModel::Name, QHeaderView::Stretch);
    const std::array<double, SourcesModel::ColumnCount> widths{0, 110, 100, 190, 110, 140};
    for (int section = SourcesModel::Profiles; section < SourcesModel::ColumnCount; ++section)
        m_table->setColumnWidth(
            section, std::max(px(widths[static_cast<std::size_t>(section)]), header->sectionSizeHint(section)));
    column->addWidget(m_table);
    content()->addWidget(m_card);
    m_panel = new SourcePanel(m_presenter, this);
    content()->addWidget(m_panel, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_presenter.select(m_presenter.model().rows()[index.row()].record.id);
    });
    connect(m_table, &QAbstractItemView::activated, this, &SourcesPage::use);
    connect(m_table, &QWidget::customContextMenuRequested, this, &SourcesPage::showMenu);
    connect(m_panel, &SourcePanel::useRequested, this, &SourcesPage::use);
    connect(m_panel, &SourcePanel::renameRequested, this, &SourcesPage::rename);
    connect(m_panel, &SourcePanel::repointRequested, this, &SourcesPage::repoint);
    connect(m_panel, &SourcePanel::readAgainRequested, this, &SourcesPage::readAgain);
    connect(m_panel, &SourcePanel::removeRequested, this, &SourcesPage::askToRemove);
}

void SourcesPage::makeEmptyState()
{
    m_emptyCard = new Card(this);
    auto *column = new QVBoxLayout(m_emptyCard);
    auto *empty =
        new EmptyState(Icon::Database, tr("Add your customers first"),
                       tr("Choose a CSV file with one customer a row and the names of the properties in its "
                          "first line. It is read where it is; raw customer data never leaves this computer."),
                       m_emptyCard);
    QPushButton *first = empty->addButton(tr("Add CSV file…"), ButtonRole::Primary, QStringLiteral("addFirst"));
    connect(first, &QPushButton::clicked, this, &SourcesPage::addRequested);
    column->addWidget(empty);
    content()->addWidget(m_emptyCard);
}

void SourcesPage::showState()
{
    const SourceRow *selected = m_presenter.selected();
    setActionsVisible(selected);
    m_card->setVisible(selected);
    m_panel->setVisible(selected);
    m_emptyCard->setVisible(!selected);
    setFooter(m_presenter.footer());
    if (!selected)
        return;
    m_use->setEnabled(!selected->record.current);
    const int row = m_presenter.model().rowOf(selected->record.id);
    if (m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_presenter.model().index(row, SourcesModel::Name));
    // Some rows stay in view and leave room for the properties, however many sources there are.
    const auto heightOf = [this](int rows) {
        return m_table->horizontalHeader()->sizeHint().height() +
               std::min(m_presenter.model().rowCount(), rows) * m_table->verticalHeader()->defaultSectionSize();
    };
    m_table->setMinimumHeight(heightOf(2));
    m_table->setMaximumHeight(heightOf(height() < px(640) ? 3 : 5));
}

void SourcesPage::showMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void SourcesPage::use()
{
    m_message->hide();
    if (const SourceRow *row = m_presenter.selected(); row && !row->record.current)
        m_presenter.use(row->record.id);
}

void SourcesPage::readAgain()
{
    m_message->hide();
    if (const SourceRow *row = m_presenter.selected())
        m_presenter.readAgain(row->record.id);
}

void SourcesPage::repoint()
{
    if (const SourceRow *row = m_presenter.selected())
        Q_EMIT repointRequested(row->record.id);
}

void SourcesPage::rename()
{
    const SourceRow *row = m_presenter.selected();
    if (!row)
        return;
    auto *dialog = new RenameSourceDialog(
        row->record.name, [this, id = row->record.id](const QString &name) { return m_presenter.rename(id, name); },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SourcesPage::askToRemove()
{
    const SourceRow *row = m_presenter.selected();
    if (!row)
        return;
    const SourceId id = row->record.id;
    auto *dialog =
        new SourceQuestionDialog(m_presenter.removeQuestion(id), tr("Remove"), ButtonRole::Destructive, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, id] {
        m_message->hide();
        m_presenter.remove(id);
    });
    dialog->open();
}

void SourcesPage::askToRepoint(const SourceId &id, const QString &path, const SourcesPresenter::Question &question)
{
    auto *dialog = new SourceQuestionDialog(question, tr("Use this file"), ButtonRole::Normal, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, id, path] { m_presenter.repoint(id, path); });
    dialog->open();
}

void SourcesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_presenter.refresh();
    m_presenter.look();
}

void SourcesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // On a narrow page, what is least missed makes room for the name.
    m_table->setColumnHidden(SourcesModel::UsedBy, width() < px(860));
    m_table->setColumnHidden(SourcesModel::Properties, width() < px(720));
    showState();
}

} // namespace remarketeer
