#include "ui/campaigns/campaigns_presenter.h"

#include <QLocale>

#include <algorithm>

namespace remarketeer {

CampaignsPresenter::CampaignsPresenter(CampaignService &campaigns, AccountsService &accounts, RunService &runs,
                                       const Clock &clock, QObject *parent)
    : QObject(parent), m_campaigns(campaigns), m_accounts(accounts), m_model(campaigns, runs, clock)
{
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CampaignsPresenter::changed);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &CampaignsPresenter::changed);
    connect(&m_accounts, &AccountsService::accountsReset, this, &CampaignsPresenter::changed);
    constexpr int minuteMs = 60'000;
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, &m_model, &CampaignsModel::updateTimes);
    m_minute.start();
}

QString CampaignsPresenter::footer(int shown, bool filtered) const
{
    int all = 0, failed = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Campaign &campaign = m_model.campaign(row);
        all += campaign.archived ? 0 : 1;
        failed += !campaign.archived && campaign.state == CampaignState::Failed ? 1 : 0;
    }
    if (filtered)
        return tr("%1 of %n campaign(s)", nullptr, all).arg(QLocale().toString(shown));
    const QString count = tr("%n campaign(s)", nullptr, shown);
    return failed == 0 ? count : tr("%1 · %2", "counts").arg(count, tr("%n failed", nullptr, failed));
}

QList<CampaignsPresenter::Account> CampaignsPresenter::accounts() const
{
    QList<Account> found;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Campaign &campaign = m_model.campaign(row);
        if (!campaign.account || std::any_of(found.cbegin(), found.cend(),
                                             [&](const Account &each) { return each.id == *campaign.account; }))
            continue;
        const AdAccount *account = m_accounts.find(*campaign.account);
        found.append({*campaign.account, account ? account->name : campaign.accountName});
    }
    std::sort(found.begin(), found.end(),
              [](const Account &a, const Account &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return found;
}

QString CampaignsPresenter::obstacle(CampaignAction action, const Campaign &campaign)
{
    const bool draft = campaign.state == CampaignState::Draft;
    const bool running = campaign.state == CampaignState::Running;
    switch (action) {
    case CampaignAction::Open:
    case CampaignAction::Clone:
        return {};
    case CampaignAction::RunNow:
        return draft               ? tr("A draft is published first.")
               : campaign.archived ? tr("An archived campaign can only be cloned.")
               : running           ? tr("It is running already.")
                                   : QString();
    case CampaignAction::Stop:
        return running || campaign.nextRunAt.isValid() ? QString() : tr("No run is planned or under way.");
    case CampaignAction::Archive:
        return draft               ? tr("A draft is deleted, not archived.")
               : campaign.archived ? tr("It is archived already.")
               : running           ? tr("Stop it first.")
                                   : QString();
    case CampaignAction::DeleteDraft:
        return draft ? QString() : tr("Only a draft can be deleted.");
    }
    return {};
}

std::optional<CampaignsPresenter::Question> CampaignsPresenter::question(CampaignAction action,
                                                                         const Campaign &campaign)
{
    const QString &name = campaign.name;
    switch (action) {
    case CampaignAction::Stop:
        return Question{tr("Stop “%1”?").arg(name),
                        tr("It gets no more runs, and one that is under way is cancelled. The audience at TikTok stays "
                           "as it is. To go on later, clone the campaign."),
                        tr("Stop")};
    case CampaignAction::Archive:
        return Question{tr("Archive “%1”?").arg(name),
                        tr("It gets no more runs, leaves the list, and can only be cloned. This cannot be undone. The "
                           "audience at TikTok stays as it is."),
                        tr("Archive")};
    case CampaignAction::DeleteDraft:
        return Question{tr("Delete the draft “%1”?").arg(name), tr("This cannot be undone."), tr("Delete")};
    case CampaignAction::Open:
    case CampaignAction::RunNow:
    case CampaignAction::Clone:
        break;
    }
    return {};
}

Result<CampaignId> CampaignsPresenter::perform(CampaignAction action, const CampaignId &id)
{
    const auto same = [&id](const auto &done) { return done ? Result<CampaignId>(id) : fail(done.error()); };
    switch (action) {
    case CampaignAction::Open:
        break;
    case CampaignAction::RunNow:
        return same(m_campaigns.runNow(id));
    case CampaignAction::Stop:
        return same(m_campaigns.stop(id));
    case CampaignAction::Clone:
        return m_campaigns.clone(id);
    case CampaignAction::Archive:
        return same(m_campaigns.archive(id));
    case CampaignAction::DeleteDraft:
        return same(m_campaigns.removeDraft(id));
    }
    return id;
}

} // namespace remarketeer
