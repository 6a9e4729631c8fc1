#include "ui/accounts/accounts_page.h"

#include "ui/accounts/account_look.h"
#include "ui/accounts/delete_account_dialog.h"
#include "ui/accounts/row_actions.h"
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

AccountsPage::AccountsPage(AccountsService &service, AccountsPresenter::RunsToStop runsToStop, const Clock &clock,
                           QWidget *parent)
    : Page({tr("Settings"), tr("Remarketing"), tr("TikTok")}, tr("TikTok ad accounts"), parent),
      m_presenter(service, std::move(runsToStop), clock)
{
    setObjectName(QStringLiteral("accountsPage"));
    m_proxy.setSourceModel(&m_presenter.model());
    makeHead();
    makeActions();
    makeTable();
    makeEmptyState();
    connect(&m_presenter, &AccountsPresenter::changed, this, &AccountsPage::updateState);
    connect(&m_presenter, &AccountsPresenter::failed, this, &AccountsPage::showError);
    connect(&m_presenter, &AccountsPresenter::signInNeeded, this, &AccountsPage::reconnectRequested);
    updateState();
}

AccountsPage::~AccountsPage()
{
    // They outlive the models, and lose focus and rows while the page goes.
    for (QObject *sender :
         {static_cast<QObject *>(qApp), static_cast<QObject *>(m_table),
          static_cast<QObject *>(m_table->horizontalHeader()), static_cast<QObject *>(m_table->selectionModel())})
        sender->disconnect(this);
}

void AccountsPage::showError(const QString &sentence)
{
    m_message->showMessage(Tone::Bad, sentence);
    m_message->setClosable(true);
}

void AccountsPage::clearMessage()
{
    m_message->hide();
}

void AccountsPage::showNotice(const QString &sentence)
{
    m_message->showMessage(Tone::Attention, sentence);
    m_message->setClosable(true);
}

void AccountsPage::makeHead()
{
    m_search = new SearchField(tr("Filter accounts"), this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy.setFilter(text);
        updateState();
    });
    addAction(m_search);
    auto *map = new QPushButton(tr("Map Properties…"), this);
    map->setObjectName(QStringLiteral("mapProperties"));
    connect(map, &QPushButton::clicked, this, &AccountsPage::mapRequested);
    addAction(map);
    auto *connectButton = new QPushButton(tr("Connect Ad Account…"), this);
    connectButton->setObjectName(QStringLiteral("connectAccount"));
    setButtonRole(connectButton, ButtonRole::Primary);
    connect(connectButton, &QPushButton::clicked, this, &AccountsPage::connectRequested);
    addAction(connectButton);
    m_message = new InlineMessage(this);
    content()->addWidget(m_message);
}

void AccountsPage::makeActions()
{
    const auto make = [this](Icon which, Tint tint, const QString &text, const QKeySequence &key) {
        auto *action = new QAction(icon(which, tint), text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        return action;
    };
    m_send = make(Icon::Send, Tint::Link, tr("Send audience…"), {});
    m_refresh = make(Icon::Refresh, Tint::Link, tr("Refresh"), QKeySequence(Qt::Key_F5));
    m_delete = make(Icon::Trash, Tint::Secondary, tr("Delete"), QKeySequence(Qt::Key_Delete));
    connect(m_send, &QAction::triggered, this, &AccountsPage::send);
    connect(m_refresh, &QAction::triggered, this, &AccountsPage::refreshCurrent);
    connect(m_delete, &QAction::triggered, this, &AccountsPage::askToDelete);
    QWidget::addAction(m_refresh);
}

void AccountsPage::makeTable()
{
    m_card = new Card(this);
    m_card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins({});
    m_table = new TableView(tr("TikTok ad accounts"), m_card);
    m_table->setObjectName(QStringLiteral("accountsTable"));
    m_table->setModel(&m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AccountsModel::Name, Qt::AscendingOrder);
    m_table->addAction(m_delete);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(AccountsModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(AccountsModel::Delete, QHeaderView::Fixed);
    column->addWidget(m_table);
    content()->addWidget(m_card);

    m_rowActions = new RowActions(*m_table, m_refresh, m_send, m_delete);
    connect(m_rowActions, &RowActions::pressed, this,
            [this](int row) { m_table->setCurrentIndex(m_proxy.index(row, AccountsModel::Status)); });
    connect(m_table, &TableView::activeRowChanged, this, &AccountsPage::followActiveRow);
    connect(header, &QHeaderView::sectionResized, this, &AccountsPage::followActiveRow);
    connect(qApp, &QApplication::focusChanged, this, &AccountsPage::followActiveRow);
    connect(m_table, &QAbstractItemView::activated, this, &AccountsPage::send);
    connect(m_table, &QWidget::customContextMenuRequested, this, &AccountsPage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AccountsPage::updateActions);

    const std::array<double, AccountsModel::ColumnCount> widths{180, 190, 190, 130, 250, 52};
    for (int section = 0; section < AccountsModel::ColumnCount; ++section)
        m_table->setColumnWidth(section, px(m_table, widths[static_cast<std::size_t>(section)]));
}

void AccountsPage::makeEmptyState()
{
    m_emptyCard = new Card(this);
    auto *column = new QVBoxLayout(m_emptyCard);
    m_empty = new EmptyState(Icon::Accounts, tr("Connect your first TikTok ad account"),
                             tr("Sign in with TikTok, choose the ad accounts to import, then map your customer "
                                "properties. Customer data is hashed on this computer before anything is sent."),
                             m_emptyCard);
    QPushButton *first =
        m_empty->addButton(tr("Connect Ad Account…"), ButtonRole::Primary, QStringLiteral("connectFirst"));
    connect(first, &QPushButton::clicked, this, &AccountsPage::connectRequested);
    QPushButton *sandbox =
        m_empty->addButton(tr("Try with the sandbox"), ButtonRole::Normal, QStringLiteral("trySandbox"));
    connect(sandbox, &QPushButton::clicked, this, &AccountsPage::sandboxRequested);
    column->addWidget(m_empty);
    m_noMatch =
        new EmptyState(Icon::Search, tr("No account matches the filter"),
                       tr("The filter looks at name, advertiser ID, currency, time zone and status."), m_emptyCard);
    QPushButton *clear = m_noMatch->addButton(tr("Clear filter"), ButtonRole::Normal, QStringLiteral("clearFilter"));
    connect(clear, &QPushButton::clicked, m_search, &QLineEdit::clear);
    column->addWidget(m_noMatch);
    content()->addWidget(m_emptyCard);
}

void AccountsPage::updateState()
{
    const bool none = m_presenter.isEmpty();
    const bool noMatch = !none && m_proxy.rowCount() == 0;
    setActionsVisible(!none);
    m_card->setVisible(!none && !noMatch);
    m_emptyCard->setVisible(none || noMatch);
    m_empty->setVisible(none);
    m_noMatch->setVisible(noMatch);
    setFooter(none ? QString() : m_presenter.footer(m_proxy.rowCount()));
    updateActions();
    followActiveRow();
}

void AccountsPage::updateActions()
{
    // Without a current row they stay enabled: the buttons of a hovered row make it the current one as they are
    // pressed.
    const AdAccount *account = currentAccount();
    m_send->setEnabled(!account || canSend(*account));
    m_send->setToolTip(!account || canSend(*account) ? tr("Send audience…")
                                                     : tr("Only a connected account can send an audience."));
    m_refresh->setEnabled(!account || account->status != AccountStatus::Connecting);
}

void AccountsPage::followActiveRow()
{
    const bool pinned = m_rowActions->hasKeyboard() && m_table->currentIndex().isValid();
    const int row = pinned ? m_table->currentIndex().row() : m_table->activeRow();
    if (row < 0 || row >= m_proxy.rowCount()) {
        m_rowActions->follow(-1, AccountsModel::Status, {});
        return;
    }
    const AdAccount &account =
        m_presenter.model().account(m_proxy.mapToSource(m_proxy.index(row, AccountsModel::Status)).row());
    const QString word = m_proxy.index(row, AccountsModel::Status).data().toString();
    QFont font = m_table->font();
    font.setWeight(QFont::Medium);
    const int width = QFontMetrics(font).horizontalAdvance(word) + px(m_table, 24);
    m_rowActions->follow(row, AccountsModel::Status, {account.name, offersRefresh(account), canSend(account), width});
}

const AdAccount *AccountsPage::currentAccount() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_presenter.model().account(m_proxy.mapToSource(current).row()) : nullptr;
}

void AccountsPage::showMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_send);
    menu->addAction(m_refresh);
    menu->addSeparator();
    menu->addAction(m_delete);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void AccountsPage::refreshCurrent()
{
    m_message->hide();
    if (const AdAccount *account = currentAccount())
        m_presenter.refresh(account->id);
    else
        m_presenter.refreshAll();
}

void AccountsPage::askToDelete()
{
    const AdAccount *account = currentAccount();
    if (!account)
        return;
    auto *dialog = new DeleteAccountDialog(m_presenter.deleteQuestion(account->id), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, id = account->id] {
        m_message->hide();
        m_presenter.remove(id);
    });
    dialog->open();
}

void AccountsPage::send()
{
    const AdAccount *account = currentAccount();
    if (!account)
        return;
    if (canSend(*account))
        Q_EMIT sendRequested(account->id);
    else
        m_message->showMessage(Tone::Attention, m_send->toolTip());
}

void AccountsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void AccountsPage::fitColumns()
{
    // On a narrow page, what is least missed makes room for the name; the tooltip of the status still has it.
    const int room = width();
    m_table->setColumnHidden(AccountsModel::CurrencyAndZone, room < px(860));
    m_table->setColumnHidden(AccountsModel::LastChecked, room < px(720));
    followActiveRow();
}

} // namespace remarketeer
