#pragma once

#include <QStyledItemDelegate>

namespace remarketeer {

/// Draws the rows of a SearchListModel: headings small and quiet, entries with their detail at the end.
class SearchItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace remarketeer
