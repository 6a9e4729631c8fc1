#pragma once

#include "ui/campaigns/campaigns_presenter.h"
#include "ui/campaigns/campaigns_proxy.h"
#include "ui/theme/icons.h"
#include "ui/theme/page.h"

#include <QHash>

class QAction;
class QCheckBox;
class QComboBox;

namespace remarketeer {

class Card;
class EmptyState;
class InlineMessage;
class RowMenuButton;
class SearchField;
class TableView;

/// Remarketing › Campaigns: all campaigns, what state they are in, and what can be done with them.
class CampaignsPage final : public Page
{
    Q_OBJECT

public:
    CampaignsPage(CampaignService &campaigns, AccountsService &accounts, RunService &runs, const Clock &clock,
                  QWidget *parent = nullptr);
    ~CampaignsPage() override;

    void select(const CampaignId &id);
    void showError(const QString &sentence);
    /// A new draft, opened.
    void createCampaign();

Q_SIGNALS:
    /// A draft is for the editor, everything else for the campaign's own page.
    void openRequested(const remarketeer::CampaignId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead();
    void makeFilters();
    void makeActions();
    void makeTable();
    void makeEmptyState();
    QAction *makeAction(CampaignAction action, Icon picture, const QString &text, const QKeySequence &key);
    void refresh();
    void refreshAccounts();
    void updateActions();
    void followActiveRow();
    void showMenu(const QPoint &globalPosition);
    void ask(CampaignAction action);
    void perform(CampaignAction action, const CampaignId &id);
    void clearFilters();
    const Campaign *current() const;
    void fitColumns();

    CampaignsPresenter m_presenter;
    CampaignsProxy m_proxy;
    SearchField *m_search = nullptr;
    QWidget *m_filters = nullptr;
    QComboBox *m_state = nullptr;
    QComboBox *m_account = nullptr;
    QCheckBox *m_archived = nullptr;
    InlineMessage *m_message = nullptr;
    Card *m_card = nullptr;
    TableView *m_table = nullptr;
    RowMenuButton *m_rowMenu = nullptr;
    Card *m_emptyCard = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_noMatch = nullptr;
    QHash<CampaignAction, QAction *> m_actions;
};

} // namespace remarketeer
