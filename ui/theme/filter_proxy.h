#pragma once

#include <QSortFilterProxyModel>

namespace remarketeer {

/// Filters by every word that was typed, anywhere in the row, and sorts by the column's own key; rows that are equal
/// there by name.
class FilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `sortRole`: what a column sorts by; `filterRole`: of the first column, everything that the filter looks at.
    FilterProxy(int sortRole, int filterRole, QObject *parent = nullptr);
    void setFilter(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    int m_filterRole;
    QStringList m_words;
};

} // namespace remarketeer
