#include "ui/theme/control_painter.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"

#include <QPaintDevice>
#include <QWidget>

#include <algorithm>

namespace remarketeer {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue())};
}

void drawPixmap(QPainter *painter, Icon which, const QColor &color, const QRect &rect)
{
    painter->drawPixmap(rect.topLeft(), iconPixmap(which, color, rect.width(), painter->device()->devicePixelRatioF()));
}

} // namespace

void paintBox(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &edge, double corner)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter->setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const QRectF inner = edge.isValid() ? QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect);
    painter->drawRoundedRect(inner, corner, corner);
    painter->restore();
}

void paintFocusRing(QPainter *painter, const QRect &rect, const QColor &color, double corner)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), corner, corner);
    painter->restore();
}

void paintFillBar(QPainter *painter, const QRect &rect, double fraction, const Tokens &t, Qt::LayoutDirection direction)
{
    const double radius = rect.height() / 2.0;
    paintBox(painter, rect, mixed(t.border, t.surface, 0.1), {}, radius);
    const int width = static_cast<int>(rect.width() * std::clamp(fraction, 0.0, 1.0));
    if (width <= 0)
        return;
    const QRect filled(rect.left(), rect.top(), std::max(width, rect.height()), rect.height());
    paintBox(painter, QStyle::visualRect(direction, rect, filled), t.accent, {}, radius);
}

void paintButtonPanel(QPainter *painter, const QStyleOption &option, ButtonRole role, const QWidget *widget)
{
    const Tokens t = tokens(option.palette);
    const double corner = px(widget, 6);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool pressed = enabled && (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On));
    const bool hovered = enabled && has(option, QStyle::State_MouseOver);
    const bool focused = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
    QColor ground = t.surface, edge = enabled ? t.controlBorder : t.border, ring = t.accent;
    if (role == ButtonRole::Primary || role == ButtonRole::Destructive) {
        ground = role == ButtonRole::Primary ? t.accent : t.destructive;
        ground = !enabled  ? t.border
                 : pressed ? mixed(ground, Qt::black, 0.2)
                 : hovered ? mixed(ground, Qt::black, 0.1)
                           : ground;
        edge = QColor();
        ring = t.link;
    } else if (role == ButtonRole::Link) {
        ground = pressed ? t.selected : hovered ? t.hover : QColor();
        edge = QColor();
    } else if (pressed || hovered) {
        ground = pressed ? t.selected : t.hover;
    }
    if (ground.isValid() || edge.isValid())
        paintBox(painter, option.rect, ground, edge, corner);
    if (focused) {
        paintFocusRing(painter, option.rect, ring, corner);
        if (!edge.isValid() && role != ButtonRole::Link) // a ring on its own colour is not seen: part them
            paintBox(painter, option.rect.adjusted(2, 2, -2, -2), {}, t.surface, corner - 2);
    }
}

void paintInputPanel(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens t = tokens(option.palette);
    const double corner = px(widget, 6);
    const bool enabled = has(option, QStyle::State_Enabled);
    paintBox(painter, option.rect, enabled ? t.surface : t.header, enabled ? t.controlBorder : t.border, corner);
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect, t.accent, corner);
}

void paintCheckIndicator(QPainter *painter, const QStyleOption &option)
{
    const Tokens t = tokens(option.palette);
    const int side = std::min(option.rect.width(), option.rect.height());
    const QRect box = QStyle::alignedRect(option.direction, Qt::AlignCenter, {side, side}, option.rect);
    const double corner = side / 4.0;
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool marked = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor edge = enabled ? t.controlBorder : t.border;
    if (marked) {
        paintBox(painter, box, enabled ? t.accent : t.border, {}, corner);
        const Icon mark = has(option, QStyle::State_On) ? Icon::Check : Icon::Minus;
        drawPixmap(painter, mark, enabled ? t.onAccent : t.disabled, box.adjusted(1, 1, -1, -1));
    } else {
        paintBox(painter, box, enabled && has(option, QStyle::State_MouseOver) ? t.hover : t.surface, edge, corner);
    }
}

void paintRadioIndicator(QPainter *painter, const QStyleOption &option)
{
    const Tokens t = tokens(option.palette);
    const int side = std::min(option.rect.width(), option.rect.height());
    const QRect circle = QStyle::alignedRect(option.direction, Qt::AlignCenter, {side, side}, option.rect);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_On)) {
        paintBox(painter, circle, enabled ? t.accent : t.border, {}, side / 2.0);
        const int dot = std::max(4, side * 6 / 16);
        const QRect inner = QStyle::alignedRect(option.direction, Qt::AlignCenter, {dot, dot}, circle);
        paintBox(painter, inner, enabled ? t.onAccent : t.disabled, {}, dot / 2.0);
    } else {
        const QColor ground = enabled && has(option, QStyle::State_MouseOver) ? t.hover : t.surface;
        paintBox(painter, circle, ground, enabled ? t.controlBorder : t.border, side / 2.0);
    }
}

void paintHeaderSection(QPainter *painter, const QStyleOption &option)
{
    const Tokens t = tokens(option.palette);
    painter->fillRect(option.rect, has(option, QStyle::State_MouseOver) ? t.hover : t.header);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider)
{
    const Tokens t = tokens(option.palette);
    if (option.maximum <= option.minimum)
        return;
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const int inset = active ? 1 : 2;
    const QRect handle = slider.adjusted(inset, inset, -inset, -inset);
    paintBox(painter, handle, active ? t.secondary : t.controlBorder, {},
             std::min(handle.width(), handle.height()) / 2.0);
}

void paintSlider(QPainter *painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle)
{
    const Tokens t = tokens(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const int side = std::min(handle.width(), handle.height()), thick = std::max(4, side / 5);
    const QRect line(groove.left() + 4, groove.center().y() - thick / 2, groove.width() - 8, thick);
    paintBox(painter, line, enabled ? t.controlBorder : t.border, {}, thick / 2.0);
    QRect filled = line;
    if (option.upsideDown)
        filled.setLeft(handle.center().x());
    else
        filled.setRight(handle.center().x());
    if (enabled)
        paintBox(painter, filled, t.accent, {}, thick / 2.0);
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignCenter, {side, side}, handle);
    const QRect knob = place.adjusted(2, 2, -2, -2); // the ring of the keyboard goes around it
    const QColor edge = enabled ? t.accent : t.controlBorder;
    paintBox(painter, knob, edge, {}, knob.width() / 2.0);
    const QRect inner = knob.adjusted(2, 2, -2, -2);
    paintBox(painter, inner, enabled && active ? t.hover : t.surface, {}, inner.width() / 2.0);
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, place, t.link, side / 2.0);
}

QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part, int shortest)
{
    const QRect &r = option.rect;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? r.width() : r.height();
    const int range = option.maximum - option.minimum;
    const int handle =
        range > 0 ? std::clamp(static_cast<int>(qint64(length) * option.pageStep / (qint64(range) + option.pageStep)),
                               std::min(shortest, length), length)
                  : length;
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = horizontal ? QRect(r.left() + from, r.top(), size, r.height())
                                      : QRect(r.left(), r.top() + from, r.width(), size);
        return QStyle::visualRect(option.direction, r, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + handle, length - start - handle);
    case QStyle::SC_ScrollBarGroove:
        return r;
    default:
        return {}; // no arrow buttons
    }
}

} // namespace remarketeer
