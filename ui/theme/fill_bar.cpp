#include "ui/theme/fill_bar.h"

#include "ui/theme/control_painter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace remarketeer {

FillBar::FillBar(const QString &name, QWidget *parent) : QWidget(parent), m_name(name)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFraction({});
}

void FillBar::setFraction(std::optional<double> fraction)
{
    m_fraction = fraction;
    setAccessibleName(fraction ? tr("%1: %2").arg(m_name, percentText(*fraction)) : m_name);
    update();
}

QSize FillBar::sizeHint() const
{
    return {px(this, 134), px(this, 20)};
}

void FillBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFraction(&painter, rect(), m_fraction, this);
}

QString percentText(double fraction)
{
    int percent = static_cast<int>(std::lround(std::clamp(fraction, 0.0, 1.0) * 100));
    if (fraction < 1 && percent == 100)
        percent = 99;
    if (fraction > 0 && percent == 0)
        percent = 1;
    return QCoreApplication::translate("remarketeer::FillBar", "%1 %").arg(QLocale().toString(percent));
}

void paintFraction(QPainter *painter, const QRect &rect, std::optional<double> fraction, const QWidget *widget)
{
    const Tokens t = tokens(widget->palette());
    const Qt::LayoutDirection direction = widget->layoutDirection();
    const int textWidth = widget->fontMetrics().horizontalAdvance(percentText(1)) + px(widget, 8);
    const int height = px(widget, 5);
    const QRect bar(rect.left(), rect.center().y() - height / 2, rect.width() - textWidth, height);
    paintFillBar(painter, QStyle::visualRect(direction, rect, bar), fraction.value_or(0), t, direction);
    const QRect text(bar.right() + 1, rect.top(), textWidth, rect.height());
    painter->save();
    painter->setFont(textFont(TextRole::Secondary));
    painter->setPen(t.secondary);
    painter->drawText(QStyle::visualRect(direction, rect, text),
                      QStyle::visualAlignment(direction, Qt::AlignRight | Qt::AlignVCenter),
                      fraction ? percentText(*fraction) : QStringLiteral("—"));
    painter->restore();
}

} // namespace remarketeer
