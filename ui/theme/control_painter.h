#pragma once

#include <QPainter>
#include <QRectF>
#include <QStyle>
#include <QStyleOption>

namespace remarketeer {

struct Tokens;
enum class ButtonRole;

/// Drawing of single controls for RemarketeerStyle, and for delegates that show the same things in a cell.

/// A box with corner 6: ground, edge of one pixel (none when invalid), and the focus ring around its inside.
void paintBox(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &edge, double corner);
/// The 2 px ring of keyboard focus, inside `rect`.
void paintFocusRing(QPainter *painter, const QRect &rect, const QColor &color, double corner);
/// Bar of `fraction` (0 … 1) in the accent on a pale ground, filled from the side where reading begins.
void paintFillBar(QPainter *painter, const QRect &rect, double fraction, const Tokens &tokens,
                  Qt::LayoutDirection direction);

void paintButtonPanel(QPainter *painter, const QStyleOption &option, ButtonRole role, const QWidget *widget);
void paintInputPanel(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void paintCheckIndicator(QPainter *painter, const QStyleOption &option);
void paintRadioIndicator(QPainter *painter, const QStyleOption &option);
void paintHeaderSection(QPainter *painter, const QStyleOption &option);
void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider);
/// A horizontal slider: filled from where it begins up to its handle, which has the ring of the keyboard around it.
void paintSlider(QPainter *painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle);
QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part, int shortest);

} // namespace remarketeer
