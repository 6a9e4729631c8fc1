#include "ui/theme/search_item_delegate.h"

#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/search_list_model.h"

#include <QApplication>
#include <QPainter>

namespace remarketeer {

namespace {

QFont headingFont()
{
    QFont font = textFont(TextRole::Secondary);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void SearchItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const bool heading = index.data(SearchListModel::HeadingRole).toBool();
    const bool current = !heading && (item.state & QStyle::State_Selected);
    const QString detail = index.data(SearchListModel::DetailRole).toString();

    const Tokens t = tokens(option.palette);
    painter->save();
    if (current)
        painter->fillRect(item.rect, t.selected);
    const int padding = px(8);
    QRect area = item.rect.adjusted(padding, 0, -padding, 0);
    const QFont font = heading ? headingFont() : item.font;
    painter->setFont(font);
    if (!detail.isEmpty()) {
        painter->setPen(t.secondary);
        painter->drawText(style->visualRect(item.direction, item.rect, area),
                          QStyle::visualAlignment(item.direction, Qt::AlignTrailing | Qt::AlignVCenter), detail);
        area.adjust(0, 0, -QFontMetrics(font).horizontalAdvance(detail) - padding, 0);
    }
    painter->setPen(heading ? t.secondary : current ? t.selectedText : t.text);
    const QString shown =
        QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, area.width());
    painter->drawText(style->visualRect(item.direction, item.rect, area),
                      QStyle::visualAlignment(item.direction, Qt::AlignLeading | Qt::AlignVCenter), shown);
    painter->restore();
}

QSize SearchItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // The width is the list's: names of any length are cut, not scrolled.
    return {px(100), QFontMetrics(option.font).height() + px(12)};
}

} // namespace remarketeer
