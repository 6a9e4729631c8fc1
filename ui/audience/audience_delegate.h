#pragma once

#include <QStyledItemDelegate>

namespace remarketeer {

/// An audience in one line: its name, and at the end its state in words.
class AudienceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace remarketeer
