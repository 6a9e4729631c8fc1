#include "ui/theme/status_label.h"

#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace remarketeer {

namespace {

QFont wordFont(const QWidget *widget)
{
    QFont font = widget->font();
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

StatusLook statusLook(Tone tone, const QString &text)
{
    switch (tone) {
    case Tone::Good:
        return {tone, Icon::CheckCircle, text};
    case Tone::Attention:
        return {tone, Icon::Warning, text};
    case Tone::Bad:
        return {tone, Icon::Error, text};
    case Tone::Neutral:
        return {tone, Icon::PauseCircle, text};
    case Tone::Busy:
        return {tone, Icon::Clock, text};
    }
    return {tone, Icon::Info, text};
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const Tokens t = tokens(palette);
    switch (tone) {
    case Tone::Good:
        return t.good;
    case Tone::Attention:
        return t.attention;
    case Tone::Bad:
        return t.bad;
    case Tone::Neutral:
        return t.secondary;
    case Tone::Busy:
        return t.link;
    }
    return t.text;
}

StatusLabel::StatusLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusLabel::setStatus(const StatusLook &look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize StatusLabel::sizeHint() const
{
    const QFontMetrics metrics(wordFont(this));
    return {metrics.horizontalAdvance(m_look.text) + px(this, 24), px(this, 20)};
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStatus(&painter, rect(), m_look, this);
}

int paintStatus(QPainter *painter, const QRect &rect, const StatusLook &look, const QWidget *widget)
{
    const Qt::LayoutDirection direction = widget->layoutDirection();
    const QColor color = toneColor(look.tone, widget->palette());
    const int side = px(widget, 16), gap = px(widget, 7);
    const QRect mark = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, {side, side}, rect);
    painter->drawPixmap(mark, iconPixmap(look.icon, color, side, painter->device()->devicePixelRatioF()));
    painter->save();
    const QFont font = wordFont(widget);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(color);
    const QRect place = QStyle::visualRect(direction, rect, rect.adjusted(side + gap, 0, 0, 0));
    const QString shown = metrics.elidedText(look.text, Qt::ElideRight, place.width());
    painter->drawText(place, QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter), shown);
    painter->restore();
    return side + gap + std::min(metrics.horizontalAdvance(look.text), place.width());
}

} // namespace remarketeer
