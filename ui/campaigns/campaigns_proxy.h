#pragma once

#include "core/campaign.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace remarketeer {

/// Which campaigns are shown: those with every typed word, in a state, of an account, archived ones or not. Sorts by
/// the column's own key; rows that are equal there by name.
class CampaignsProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CampaignsProxy(QObject *parent = nullptr);
    void setWords(const QString &text);
    void setState(std::optional<CampaignState> state);
    void setAccount(const std::optional<AdvertiserId> &account);
    void setArchived(bool shown);
    /// Something other than the archive hides rows.
    bool isFiltering() const { return !m_words.isEmpty() || m_state || m_account; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    std::optional<CampaignState> m_state;
    std::optional<AdvertiserId> m_account;
    bool m_archived = false;
};

} // namespace remarketeer
