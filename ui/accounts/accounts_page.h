#pragma once

#include "core/ids.h"
#include "ui/accounts/accounts_presenter.h"
#include "ui/theme/filter_proxy.h"
#include "ui/theme/page.h"

class QAction;
class QStackedWidget;

namespace remarketeer {

class Card;
class EmptyState;
class InlineMessage;
class RowActions;
class SearchField;
class TableView;

/// Settings › Remarketing › TikTok: the connected ad accounts. What it cannot do itself it asks for by signals.
class AccountsPage final : public Page
{
    Q_OBJECT

public:
    AccountsPage(AccountsService &service, AccountsPresenter::RunsToStop runsToStop, const Clock &clock,
                 QWidget *parent = nullptr);
    ~AccountsPage() override;

    AccountsPresenter &presenter() { return m_presenter; }
    /// Shows an error that concerns the accounts, on the page.
    void showError(const QString &sentence);
    /// What was said is over: the next try went well.
    void clearMessage();
    /// Shows something that the user should know, on the page.
    void showNotice(const QString &sentence);

Q_SIGNALS:
    void connectRequested();
    void sandboxRequested();
    void mapRequested();
    void sendRequested(const remarketeer::AdvertiserId &id);
    void reconnectRequested(const remarketeer::AdvertiserId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead();
    void makeTable();
    void makeActions();
    void makeEmptyState();
    void followActiveRow();
    void updateState();
    void updateActions();
    void showMenu(const QPoint &position);
    void refreshCurrent();
    void askToDelete();
    void send();
    const AdAccount *currentAccount() const;
    void fitColumns();

    AccountsPresenter m_presenter;
    FilterProxy m_proxy{AccountsModel::SortRole, AccountsModel::FilterRole};
    SearchField *m_search = nullptr;
    InlineMessage *m_message = nullptr;
    Card *m_card = nullptr;
    Card *m_emptyCard = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_noMatch = nullptr;
    TableView *m_table = nullptr;
    RowActions *m_rowActions = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_send = nullptr;
};

} // namespace remarketeer
