#include "ui/theme/cell_delegate.h"

#include "ui/theme/control_painter.h"
#include "ui/theme/fill_bar.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/table_view.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace remarketeer {

namespace {

QFont cellFont(const QWidget *widget, const QModelIndex &index)
{
    const QVariant own = index.data(Qt::FontRole);
    QFont font = own.isValid() ? own.value<QFont>() : widget->font();
    if (index.data(StrongRole).toBool())
        font.setWeight(QFont::DemiBold);
    return font;
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (const auto *table = qobject_cast<const TableView *>(option.widget))
        painter->fillRect(option.rect, table->rowColor(index.row()));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      tokens(option.palette).hairline);
}

/// The radio button of a row that can be chosen; gives what is left of the content for its text (left to right).
QRect paintChoice(QPainter *painter, const QStyleOptionViewItem &option, bool chosen, const QRect &content)
{
    const int side = px(option.widget, 16);
    QStyleOption button;
    button.palette = option.palette;
    button.direction = option.direction;
    button.state = (option.state & QStyle::State_Enabled) | (chosen ? QStyle::State_On : QStyle::State_Off);
    button.rect = QStyle::visualRect(option.direction, option.rect,
                                     QRect(content.left(), content.center().y() - side / 2, side, side));
    paintRadioIndicator(painter, button);
    return content.adjusted(side + px(option.widget, 10), 0, 0, 0);
}

} // namespace

QRect CellDelegate::contentRect(const QStyleOptionViewItem &option)
{
    const int margin = px(option.widget, 14);
    return option.rect.adjusted(margin, 0, -margin / 2, -1);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const QRect content = QStyle::visualRect(option.direction, option.rect, contentRect(option));
    const QVariant look = index.data(StatusLookRole);
    const QVariant fraction = index.data(FractionRole);
    if (look.isValid()) {
        paintStatus(painter, content, look.value<StatusLook>(), option.widget);
    } else if (fraction.isValid()) {
        paintFraction(painter, content, fraction.toDouble(), option.widget);
    } else if (const auto picture = index.data(Qt::DecorationRole).value<QIcon>(); !picture.isNull()) {
        const int side = px(option.widget, 16);
        picture.paint(painter, QStyle::alignedRect(option.direction, Qt::AlignCenter, {side, side}, option.rect));
    } else {
        paintTexts(painter, option, index);
    }
}

void CellDelegate::paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens t = tokens(option.palette);
    QRect content = contentRect(option);
    if (const QVariant chosen = index.data(ChosenRole); chosen.isValid())
        content = paintChoice(painter, option, chosen.toBool(), content);
    content = QStyle::visualRect(option.direction, option.rect, content);
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = QStyle::visualAlignment(
        option.direction, wanted.isValid() ? Qt::Alignment(wanted.toInt()) : Qt::AlignLeft | Qt::AlignVCenter);
    const QFont font = cellFont(option.widget, index);
    const QFontMetrics metrics(font);
    const QString second = index.data(SecondLineRole).toString();
    const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
    painter->save();
    painter->setFont(font);
    painter->setPen(enabled ? t.text : t.disabled);
    const auto cut = [&content](const QFontMetrics &m, const QString &text) {
        return m.elidedText(text, Qt::ElideMiddle, content.width());
    };
    const QString first = cut(metrics, index.data(Qt::DisplayRole).toString());
    if (second.isEmpty()) {
        painter->drawText(content, static_cast<int>(alignment | Qt::TextSingleLine), first);
    } else {
        const QFont small = textFont(TextRole::Secondary);
        const QFontMetrics smallMetrics(small);
        const int height = metrics.height() + smallMetrics.height() + px(option.widget, 1);
        const QRect lines(content.left(), content.center().y() - height / 2, content.width(), height);
        const auto horizontal = static_cast<int>(alignment & Qt::AlignHorizontal_Mask);
        painter->drawText(lines, horizontal | Qt::AlignTop | Qt::TextSingleLine, first);
        painter->setFont(small);
        painter->setPen(enabled ? t.secondary : t.disabled);
        painter->drawText(lines, horizontal | Qt::AlignBottom | Qt::TextSingleLine, cut(smallMetrics, second));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(cellFont(option.widget, index));
    const QFontMetrics small(textFont(TextRole::Secondary));
    int width = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    width = std::max(width, small.horizontalAdvance(index.data(SecondLineRole).toString()));
    if (const QVariant look = index.data(StatusLookRole); look.isValid())
        width = metrics.horizontalAdvance(look.value<StatusLook>().text) + px(option.widget, 24);
    if (index.data(ChosenRole).isValid())
        width += px(option.widget, 26);
    return {width + px(option.widget, 22), px(option.widget, 46)};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const bool own = index.data(Qt::ToolTipRole).isValid();
    if (event->type() == QEvent::ToolTip && index.isValid() && !own &&
        sizeHint(option, index).width() > option.rect.width()) {
        const QString second = index.data(SecondLineRole).toString();
        QString whole = index.data(Qt::DisplayRole).toString();
        if (!second.isEmpty())
            whole += u'\n' + second;
        QToolTip::showText(event->globalPos(), whole, view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace remarketeer
