#include "ui/accounts/accounts_proxy.h"

#include "ui/accounts/accounts_model.h"

#include <algorithm>

namespace remarketeer {

AccountsProxy::AccountsProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(AccountsModel::SortRole);
    setSortLocaleAware(true);
}

void AccountsProxy::setFilter(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool AccountsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString all = sourceModel()->index(row, 0, parent).data(AccountsModel::FilterRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool AccountsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.data(sortRole()) != right.data(sortRole()))
        return QSortFilterProxyModel::lessThan(left, right);
    return QSortFilterProxyModel::lessThan(left.siblingAtColumn(0), right.siblingAtColumn(0));
}

} // namespace remarketeer
