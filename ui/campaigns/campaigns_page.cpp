#include "ui/campaigns/campaigns_page.h"

#include "ui/campaigns/campaign_words.h"
#include "ui/campaigns/row_menu_button.h"
#include "ui/theme/card.h"
#include "ui/theme/dialog_frame.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/search_field.h"
#include "ui/theme/table_view.h"
#include "ui/theme/text_label.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace remarketeer {

CampaignsPage::CampaignsPage(CampaignService &campaigns, AccountsService &accounts, RunService &runs,
                             const Clock &clock, QWidget *parent)
    : Page({tr("Remarketing"), tr("Campaigns")}, tr("Campaigns"), parent), m_presenter(campaigns, accounts, runs, clock)
{
    setObjectName(QStringLiteral("campaignsPage"));
    m_proxy.setSourceModel(&m_presenter.model());
    makeHead();
    makeFilters();
    makeActions();
    makeTable();
    makeEmptyState();
    connect(&m_presenter, &CampaignsPresenter::changed, this, &CampaignsPage::refresh);
    // The proxy may hear of the same change later than the presenter.
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &CampaignsPage::refresh);
    connect(&m_proxy, &QAbstractItemModel::rowsInserted, this, &CampaignsPage::refresh);
    connect(&m_proxy, &QAbstractItemModel::rowsRemoved, this, &CampaignsPage::refresh);
    refresh();
}

CampaignsPage::~CampaignsPage()
{
    // They outlive the models, and lose focus and rows while the page goes.
    for (QObject *sender :
         {static_cast<QObject *>(qApp), static_cast<QObject *>(m_table),
          static_cast<QObject *>(m_table->horizontalHeader()), static_cast<QObject *>(m_table->selectionModel())})
        sender->disconnect(this);
}

void CampaignsPage::makeHead()
{
    m_search = new SearchField(tr("Filter campaigns"), this);
    m_search->setObjectName(QStringLiteral("campaignFilter"));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy.setWords(text);
        refresh();
    });
    addAction(m_search);
    auto *add = new QPushButton(tr("New campaign"), this);
    add->setObjectName(QStringLiteral("newCampaign"));
    setButtonRole(add, ButtonRole::Primary);
    connect(add, &QPushButton::clicked, this, &CampaignsPage::createCampaign);
    addAction(add);
    m_message = new InlineMessage(this);
    m_message->setObjectName(QStringLiteral("campaignsMessage"));
    m_message->setClosable(true);
    content()->addWidget(m_message);
}

void CampaignsPage::makeFilters()
{
    m_filters = new QWidget(this);
    m_filters->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_state = new QComboBox(m_filters);
    m_state->setObjectName(QStringLiteral("stateFilter"));
    m_state->setAccessibleName(tr("Show campaigns in state"));
    m_state->addItem(tr("All states"));
    for (const CampaignState state :
         {CampaignState::Draft, CampaignState::Scheduled, CampaignState::Running, CampaignState::AwaitingNextRun,
          CampaignState::Completed, CampaignState::Stopped, CampaignState::Failed})
        m_state->addItem(displayName(state), static_cast<int>(state));
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant state = m_state->currentData();
        m_proxy.setState(state.isValid() ? std::optional(static_cast<CampaignState>(state.toInt())) : std::nullopt);
        refresh();
    });
    m_account = new QComboBox(m_filters);
    m_account->setObjectName(QStringLiteral("accountFilter"));
    m_account->setAccessibleName(tr("Show campaigns of ad account"));
    m_account->addItem(tr("All ad accounts"));
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_account->setMaximumWidth(px(260));
    connect(m_account, &QComboBox::currentIndexChanged, this, [this] {
        const auto id = AdvertiserId::from(m_account->currentData().toString());
        m_proxy.setAccount(id ? std::optional(*id) : std::nullopt);
        refresh();
    });
    m_archived = new QCheckBox(tr("Show archived"), m_filters);
    m_archived->setObjectName(QStringLiteral("showArchived"));
    connect(m_archived, &QCheckBox::toggled, this, [this](bool on) {
        m_proxy.setArchived(on);
        refresh();
    });
    auto *row = new QHBoxLayout(m_filters);
    row->setContentsMargins({});
    row->setSpacing(px(10));
    row->addWidget(m_state);
    row->addWidget(m_account);
    row->addWidget(m_archived);
    row->addStretch(1);
    content()->addWidget(m_filters);
}

QAction *CampaignsPage::makeAction(CampaignAction which, Icon picture, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(icon(picture), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, which] { ask(which); });
    m_actions.insert(which, action);
    return action;
}

void CampaignsPage::makeActions()
{
    makeAction(CampaignAction::Open, Icon::ChevronRight, tr("Open"), {});
    makeAction(CampaignAction::RunNow, Icon::Play, tr("Run now"), QKeySequence(Qt::CTRL | Qt::Key_R));
    makeAction(CampaignAction::Stop, Icon::Stop, tr("Stop"), {});
    makeAction(CampaignAction::Clone, Icon::File, tr("Clone"), QKeySequence(Qt::CTRL | Qt::Key_D));
    makeAction(CampaignAction::Archive, Icon::Folder, tr("Archive"), {});
    makeAction(CampaignAction::DeleteDraft, Icon::Trash, tr("Delete draft"), QKeySequence(Qt::Key_Delete));
    auto *add = new QAction(this);
    add->setShortcut(QKeySequence::New);
    add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(add, &QAction::triggered, this, &CampaignsPage::createCampaign);
    QWidget::addAction(add);
}

void CampaignsPage::makeTable()
{
    m_card = new Card(this);
    m_card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins({});
    m_table = new TableView(tr("Campaigns"), m_card);
    m_table->setObjectName(QStringLiteral("campaignsTable"));
    m_table->setModel(&m_proxy);
    m_table->setSortingEnabled(true);
    // As the service has them, the last changed first, until a header is clicked.
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_proxy.sort(-1);
    m_table->addActions(m_actions.values());
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(CampaignsModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(CampaignsModel::Actions, QHeaderView::Fixed);
    column->addWidget(m_table);
    content()->addWidget(m_card);

    m_rowMenu = new RowMenuButton(*m_table);
    connect(m_rowMenu, &RowMenuButton::menuRequested, this, [this](int row, const QPoint &position) {
        m_table->setCurrentIndex(m_proxy.index(row, CampaignsModel::Name));
        showMenu(position);
    });
    connect(m_table, &TableView::activeRowChanged, this, &CampaignsPage::followActiveRow);
    connect(header, &QHeaderView::sectionResized, this, &CampaignsPage::followActiveRow);
    connect(qApp, &QApplication::focusChanged, this, &CampaignsPage::followActiveRow);
    connect(m_table, &QAbstractItemView::activated, this, [this] { ask(CampaignAction::Open); });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        const QModelIndex index = m_table->indexAt(position);
        if (!index.isValid())
            return;
        m_table->setCurrentIndex(index);
        showMenu(m_table->viewport()->mapToGlobal(position));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CampaignsPage::updateActions);

    const std::array<double, CampaignsModel::ColumnCount> widths{220, 215, 175, 170, 190, 52};
    for (int section = 0; section < CampaignsModel::ColumnCount; ++section)
        m_table->setColumnWidth(section, px(m_table, widths[static_cast<std::size_t>(section)]));
}

void CampaignsPage::makeEmptyState()
{
    m_emptyCard = new Card(this);
    auto *column = new QVBoxLayout(m_emptyCard);
    m_empty = new EmptyState(Icon::Megaphone, tr("Keep an audience fresh by itself"),
                             tr("A campaign sends the people of a segment to a TikTok audience, once or on a schedule. "
                                "Choose who, what and when; nothing is sent before you publish it."),
                             m_emptyCard);
    QPushButton *first = m_empty->addButton(tr("New campaign"), ButtonRole::Primary, QStringLiteral("firstCampaign"));
    connect(first, &QPushButton::clicked, this, &CampaignsPage::createCampaign);
    column->addWidget(m_empty);
    m_noMatch = new EmptyState(Icon::Search, tr("No campaign matches the filter"),
                               tr("The filter looks at name, ad account, audience and state."), m_emptyCard);
    QPushButton *clear = m_noMatch->addButton(tr("Clear filter"), ButtonRole::Normal, QStringLiteral("clearFilter"));
    connect(clear, &QPushButton::clicked, this, &CampaignsPage::clearFilters);
    column->addWidget(m_noMatch);
    content()->addWidget(m_emptyCard);
}

void CampaignsPage::select(const CampaignId &id)
{
    if (const int row = m_presenter.model().rowOf(id); row >= 0)
        m_table->setCurrentIndex(m_proxy.mapFromSource(m_presenter.model().index(row, CampaignsModel::Name)));
}

void CampaignsPage::showError(const QString &sentence)
{
    m_message->showMessage(Tone::Bad, sentence);
}

void CampaignsPage::createCampaign()
{
    if (const Result<CampaignId> draft = m_presenter.createDraft())
        Q_EMIT openRequested(*draft);
    else
        showError(draft.error().sentence);
}

void CampaignsPage::refresh()
{
    const bool none = m_presenter.isEmpty();
    const bool noMatch = !none && m_proxy.rowCount() == 0;
    setActionsVisible(!none);
    m_filters->setVisible(!none);
    m_card->setVisible(!none && !noMatch);
    m_emptyCard->setVisible(none || noMatch);
    m_empty->setVisible(none);
    m_noMatch->setVisible(noMatch);
    setFooter(none ? QString() : m_presenter.footer(m_proxy.rowCount(), m_proxy.isFiltering()));
    refreshAccounts();
    updateActions();
    followActiveRow();
}

void CampaignsPage::refreshAccounts()
{
    const auto accounts = m_presenter.accounts();
    QStringList names{m_account->itemText(0)}, shown;
    for (const auto &account : accounts)
        names << account.name;
    for (int row = 0; row < m_account->count(); ++row)
        shown << m_account->itemText(row);
    if (names == shown)
        return;
    const QVariant chosen = m_account->currentData();
    const QSignalBlocker quiet(m_account);
    while (m_account->count() > 1)
        m_account->removeItem(1);
    for (const auto &account : accounts)
        m_account->addItem(account.name, account.id.toString());
    m_account->setCurrentIndex(chosen.isValid() ? std::max(m_account->findData(chosen), 0) : 0);
}

void CampaignsPage::updateActions()
{
    const Campaign *campaign = current();
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        const QString obstacle = campaign ? CampaignsPresenter::obstacle(it.key(), *campaign) : QString();
        it.value()->setEnabled(campaign && obstacle.isEmpty());
        it.value()->setToolTip(obstacle.isEmpty() ? it.value()->text() : obstacle);
    }
}

void CampaignsPage::followActiveRow()
{
    const bool pinned = m_rowMenu->hasKeyboard() && m_table->currentIndex().isValid();
    const int row = pinned ? m_table->currentIndex().row() : m_table->activeRow();
    if (row < 0 || row >= m_proxy.rowCount())
        m_rowMenu->follow(-1, {});
    else
        m_rowMenu->follow(row, m_proxy.index(row, CampaignsModel::Name).data().toString());
}

const Campaign *CampaignsPage::current() const
{
    const QModelIndex index = m_proxy.mapToSource(m_table->currentIndex());
    return index.isValid() ? &const_cast<CampaignsPage *>(this)->m_presenter.model().campaign(index.row()) : nullptr;
}

void CampaignsPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_table);
    menu->setObjectName(QStringLiteral("campaignMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addAction(m_actions[CampaignAction::Open]);
    menu->addSeparator();
    menu->addAction(m_actions[CampaignAction::RunNow]);
    menu->addAction(m_actions[CampaignAction::Stop]);
    menu->addAction(m_actions[CampaignAction::Clone]);
    menu->addSeparator();
    menu->addAction(m_actions[CampaignAction::Archive]);
    menu->addAction(m_actions[CampaignAction::DeleteDraft]);
    menu->popup(globalPosition);
}

void CampaignsPage::ask(CampaignAction action)
{
    const Campaign *campaign = current();
    if (!campaign)
        return;
    const CampaignId id = campaign->id;
    if (action == CampaignAction::Open) {
        Q_EMIT openRequested(id);
        return;
    }
    const auto question = CampaignsPresenter::question(action, *campaign);
    if (!question) {
        perform(action, id);
        return;
    }
    auto *sheet = new DialogFrame(question->title, this);
    sheet->setObjectName(QStringLiteral("confirmation"));
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setPreferredSize(460, 200);
    auto *text = new TextLabel(TextRole::Body, question->text, sheet);
    text->setWordWrap(true);
    sheet->setBody(text);
    sheet->setAccessibleDescription(question->text);
    QPushButton *cancel = sheet->addCancelButton();
    QPushButton *go = sheet->addButton(question->button, ButtonRole::Destructive, QStringLiteral("confirm"));
    connect(go, &QPushButton::clicked, sheet, &QDialog::accept);
    connect(sheet, &QDialog::accepted, this, [this, action, id] { perform(action, id); });
    cancel->setDefault(true);
    sheet->open();
    cancel->setFocus();
}

void CampaignsPage::perform(CampaignAction action, const CampaignId &id)
{
    if (const Result<CampaignId> shown = m_presenter.perform(action, id)) {
        m_message->hide();
        select(*shown);
    } else {
        showError(shown.error().sentence);
    }
}

void CampaignsPage::clearFilters()
{
    m_search->clear();
    m_state->setCurrentIndex(0);
    m_account->setCurrentIndex(0);
    if (m_proxy.rowCount() == 0) // everything is archived
        m_archived->setChecked(true);
}

void CampaignsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void CampaignsPage::fitColumns()
{
    // On a narrow page, what is least missed makes room for the name.
    m_table->setColumnHidden(CampaignsModel::AudienceName, width() < px(960));
    m_table->setColumnHidden(CampaignsModel::LastRun, width() < px(860));
    followActiveRow();
}

} // namespace remarketeer
