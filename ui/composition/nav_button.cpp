#include "ui/composition/nav_button.h"

#include "ui/theme/control_painter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QPainter>
#include <QStyle>

namespace remarketeer {

NavButton::NavButton(Icon which, const QString &name, QWidget *parent) : QAbstractButton(parent), m_icon(which)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setToolTip(narrow ? text() : QString());
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const
{
    return {m_narrow ? px(this, 36) : px(this, 60) + fontMetrics().horizontalAdvance(text()), px(this, 32)};
}

void NavButton::paintEvent(QPaintEvent *)
{
    const Tokens t = tokens(palette());
    QPainter painter(this);
    const double corner = px(this, 6);
    if (isChecked())
        paintBox(&painter, rect(), t.selected, {}, corner);
    else if (underMouse())
        paintBox(&painter, rect(), t.hover, {}, corner);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(&painter, rect(), t.accent, corner);

    const int side = px(this, 16), margin = px(this, 10);
    const QRect mark =
        QStyle::alignedRect(layoutDirection(), (m_narrow ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter,
                            {side, side}, rect().adjusted(m_narrow ? 0 : margin, 0, m_narrow ? 0 : -margin, 0));
    painter.drawPixmap(mark, iconPixmap(m_icon, isChecked() ? t.selectedText : t.secondary, side, devicePixelRatioF()));
    if (m_narrow)
        return;
    QFont label = font();
    label.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(label);
    painter.setPen(isChecked() ? t.selectedText : t.text);
    const QRect place =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(margin + side + px(this, 11), 0, -margin, 0));
    painter.drawText(place, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

} // namespace remarketeer
