#pragma once

#include "ui/campaigns/campaigns_model.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace remarketeer {

/// What can be done with a campaign of the list.
enum class CampaignAction { Open, RunNow, Stop, Clone, Archive, DeleteDraft };

/// What the list of campaigns does, without a window. Window's thread.
class CampaignsPresenter final : public QObject
{
    Q_OBJECT

public:
    CampaignsPresenter(CampaignService &campaigns, AccountsService &accounts, RunService &runs, const Clock &clock,
                       QObject *parent = nullptr);

    CampaignsModel &model() { return m_model; }
    bool isEmpty() const { return m_model.rowCount() == 0; }
    /// "12 campaigns · 1 failed"; while filtered, "2 of 12 campaigns".
    QString footer(int shown, bool filtered) const;

    struct Account {
        AdvertiserId id;
        QString name;
    };
    /// The ad accounts that campaigns are of, by name.
    QList<Account> accounts() const;

    /// Why it cannot be done; empty: it can.
    static QString obstacle(CampaignAction action, const Campaign &campaign);
    struct Question {
        QString title, text, button;
    };
    /// What to ask first; none: nothing.
    static std::optional<Question> question(CampaignAction action, const Campaign &campaign);
    /// All but Open. Gives the campaign to show afterwards: the clone, or the same one.
    Result<CampaignId> perform(CampaignAction action, const CampaignId &id);
    Result<CampaignId> createDraft() { return m_campaigns.createDraft(); }

Q_SIGNALS:
    void changed(); ///< campaigns, their states, the accounts' names

private:
    CampaignService &m_campaigns;
    AccountsService &m_accounts;
    CampaignsModel m_model;
    QTimer m_minute;
};

} // namespace remarketeer
