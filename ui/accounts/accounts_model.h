#pragma once

#include "core/ad_account.h"
#include "core/clock.h"

#include <QAbstractTableModel>
#include <QList>

namespace remarketeer {

/// The ad accounts as a table. Window's thread.
class AccountsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Id, CurrencyAndZone, LastChecked, Status, Delete, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< what a column sorts by
        FilterRole,                  ///< QString: everything of the row that the filter looks at
    };

    explicit AccountsModel(const Clock &clock, QObject *parent = nullptr);

    void setAccounts(const QList<AdAccount> &accounts);
    /// Replaces the account with the same id; unknown ones are left out.
    void updateAccount(const AdAccount &account);
    /// Tells views that "2 min ago" is another text now.
    void updateTimes();
    const AdAccount &account(int row) const { return m_accounts[row]; }
    int rowOf(const AdvertiserId &id) const; ///< -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const AdAccount &account, int column) const;
    QVariant sortKey(const AdAccount &account, int column) const;
    const Clock &m_clock;
    QList<AdAccount> m_accounts;
};

} // namespace remarketeer
