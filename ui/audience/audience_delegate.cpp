#include "ui/audience/audience_delegate.h"

#include "ui/audience/audience_list_model.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QPainter>

namespace remarketeer {

void AudienceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens t = tokens(option.palette);
    const bool usable = index.flags() & Qt::ItemIsEnabled;
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    if (selected)
        painter->fillRect(option.rect, t.selected);
    else if (usable && (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, t.hover);

    const QRect area = option.rect.adjusted(px(10), 0, -px(10), 0);
    const int stateWidth = area.width() * 45 / 100;
    QRect name(area.left(), area.top(), area.width() - stateWidth - px(10), area.height());
    QRect state(name.right() + px(10), area.top(), stateWidth, area.height());
    name = QStyle::visualRect(option.direction, option.rect, name);
    state = QStyle::visualRect(option.direction, option.rect, state);

    painter->setPen(!usable ? t.disabled : selected ? t.selectedText : t.text);
    painter->setFont(option.font);
    painter->drawText(name, QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter),
                      QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideMiddle, name.width()));
    const QFont small = textFont(TextRole::Secondary);
    painter->setFont(small);
    painter->setPen(!usable ? t.disabled : t.secondary);
    painter->drawText(state, QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter),
                      QFontMetrics(small).elidedText(index.data(AudienceListModel::StateRole).toString(),
                                                     Qt::ElideRight, state.width()));
    painter->restore();
}

QSize AudienceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {px(200), QFontMetrics(option.font).height() + px(14)};
}

} // namespace remarketeer
