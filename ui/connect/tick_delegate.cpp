#include "ui/connect/tick_delegate.h"

#include "ui/connect/advertiser_model.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace remarketeer {

void TickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const QVariant tick = index.data(Qt::CheckStateRole);
    if (!tick.isValid())
        return;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem box(option);
    const QSize size(style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget),
                     style->pixelMetric(QStyle::PM_IndicatorHeight, &option, option.widget));
    box.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, size, option.rect);
    box.state.setFlag(QStyle::State_HasFocus, false);
    box.state.setFlag(QStyle::State_Enabled, index.flags().testFlag(Qt::ItemIsEnabled));
    box.state.setFlag(QStyle::State_On, tick.toInt() == Qt::Checked);
    box.state.setFlag(QStyle::State_Off, tick.toInt() != Qt::Checked);
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
}

bool TickDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                               const QModelIndex &index)
{
    bool toggle = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        toggle = static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        toggle = key == Qt::Key_Space || key == Qt::Key_Select;
    }
    if (!toggle)
        return false;
    const QModelIndex tick = index.siblingAtColumn(AdvertiserModel::Ticked);
    const bool on = tick.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(tick, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace remarketeer
