#pragma once

#include "ui/theme/cell_delegate.h"

namespace remarketeer {

/// Draws the tick of a row in the cells that have one. A click anywhere in a row, or Space, changes it.
class TickDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace remarketeer
