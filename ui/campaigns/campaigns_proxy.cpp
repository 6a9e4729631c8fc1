#include "ui/campaigns/campaigns_proxy.h"

#include "ui/campaigns/campaigns_model.h"

#include <algorithm>

namespace remarketeer {

CampaignsProxy::CampaignsProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(CampaignsModel::SortRole);
    setSortLocaleAware(true);
}

void CampaignsProxy::setWords(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void CampaignsProxy::setState(std::optional<CampaignState> state)
{
    m_state = state;
    invalidateFilter();
}

void CampaignsProxy::setAccount(const std::optional<AdvertiserId> &account)
{
    m_account = account;
    invalidateFilter();
}

void CampaignsProxy::setArchived(bool shown)
{
    m_archived = shown;
    invalidateFilter();
}

bool CampaignsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const Campaign &campaign = static_cast<const CampaignsModel *>(sourceModel())->campaign(row);
    if ((campaign.archived && !m_archived) || (m_state && campaign.state != *m_state) ||
        (m_account && campaign.account != m_account))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString all = sourceModel()->index(row, 0, parent).data(CampaignsModel::FilterRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool CampaignsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.data(sortRole()) != right.data(sortRole()))
        return QSortFilterProxyModel::lessThan(left, right);
    return QSortFilterProxyModel::lessThan(left.siblingAtColumn(0), right.siblingAtColumn(0));
}

} // namespace remarketeer
