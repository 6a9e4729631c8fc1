#include "ui/accounts/accounts_model.h"

#include "ui/accounts/account_look.h"
#include "ui/theme/cell_delegate.h"
#include "ui/theme/times.h"

#include <algorithm>

namespace remarketeer {

AccountsModel::AccountsModel(const Clock &clock, QObject *parent) : QAbstractTableModel(parent), m_clock(clock) {}

void AccountsModel::setAccounts(const QList<AdAccount> &accounts)
{
    beginResetModel();
    m_accounts = accounts;
    endResetModel();
}

void AccountsModel::updateAccount(const AdAccount &account)
{
    const int row = rowOf(account.id);
    if (row < 0)
        return;
    m_accounts[row] = account;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void AccountsModel::updateTimes()
{
    if (!m_accounts.isEmpty())
        Q_EMIT dataChanged(index(0, LastChecked), index(rowCount() - 1, Status));
}

int AccountsModel::rowOf(const AdvertiserId &id) const
{
    const auto it =
        std::find_if(m_accounts.cbegin(), m_accounts.cend(), [&id](const AdAccount &a) { return a.id == id; });
    return it == m_accounts.cend() ? -1 : static_cast<int>(it - m_accounts.cbegin());
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

int AccountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AdAccount &account = m_accounts[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(account, column);
    case Qt::DecorationRole:
        return column == Delete ? QVariant(icon(Icon::Trash)) : QVariant();
    case Qt::ToolTipRole:
        return column == Status || column == LastChecked ? QVariant(accountToolTip(account, m_clock.now()))
                                                         : QVariant();
    case Qt::AccessibleTextRole:
        return column == Delete ? tr("Delete %1").arg(account.name)
                                : tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                                   text(account, column));
    case Qt::AccessibleDescriptionRole:
        return column == Status ? accountToolTip(account, m_clock.now()) : QString();
    case StrongRole:
        return column == Name;
    case StatusLookRole:
        return column == Status ? QVariant::fromValue(accountLook(account, m_clock.now())) : QVariant();
    case SortRole:
        return sortKey(account, column);
    case FilterRole: {
        QStringList texts;
        for (const int each : {Name, Id, CurrencyAndZone, Status})
            texts << text(account, each);
        return texts.join(u'\n');
    }
    default:
        return {};
    }
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Name:
        return tr("Account");
    case Id:
        return tr("Advertiser ID");
    case CurrencyAndZone:
        return tr("Currency · Time zone");
    case LastChecked:
        return tr("Last checked");
    case Status:
        return tr("Status");
    case Delete:
        return role == Qt::AccessibleTextRole ? tr("Delete") : QString();
    default:
        return {};
    }
}

QString AccountsModel::text(const AdAccount &account, int column) const
{
    switch (column) {
    case Name:
        return account.name.isEmpty() ? account.id.toString() : account.name;
    case Id:
        return account.id.toString();
    case CurrencyAndZone:
        return account.currency.isEmpty() || account.timeZone.isEmpty()
                   ? account.currency + account.timeZone
                   : tr("%1 · %2", "currency and time zone").arg(account.currency, account.timeZone);
    case LastChecked:
        return shortTime(account.lastChecked, m_clock.now());
    case Status:
        return accountLook(account, m_clock.now()).text;
    default:
        return {};
    }
}

QVariant AccountsModel::sortKey(const AdAccount &account, int column) const
{
    switch (column) {
    case Id: // as numbers, though too long for one
        return account.id.toString().rightJustified(19, u'0');
    case LastChecked:
        return account.lastChecked;
    case Status:
        return statusRank(account);
    default: // without case in every locale, C included
        return text(account, column).toCaseFolded();
    }
}

} // namespace remarketeer
