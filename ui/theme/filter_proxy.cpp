#include "ui/theme/filter_proxy.h"

#include <algorithm>

namespace remarketeer {

FilterProxy::FilterProxy(int sortRole, int filterRole, QObject *parent)
    : QSortFilterProxyModel(parent), m_filterRole(filterRole)
{
    setSortRole(sortRole);
    setSortLocaleAware(true);
}

void FilterProxy::setFilter(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool FilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString all = sourceModel()->index(row, 0, parent).data(m_filterRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool FilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.data(sortRole()) != right.data(sortRole()))
        return QSortFilterProxyModel::lessThan(left, right);
    return QSortFilterProxyModel::lessThan(left.siblingAtColumn(0), right.siblingAtColumn(0));
}

} // namespace remarketeer
