#include "ui/theme/step_header.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace remarketeer {

StepHeader::StepHeader(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    setObjectName(QStringLiteral("stepHeader"));
    QFont medium = font();
    medium.setWeight(QFont::Medium);
    setFont(medium);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepHeader::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

QString StepHeader::label(int step) const
{
    return step < m_current ? m_steps[step] : tr("%1 %2", "number and name of a step").arg(step + 1).arg(m_steps[step]);
}

int StepHeader::stepWidth(int step) const
{
    // As wide as with its number and with its mark, so that nothing moves from step to step.
    return fontMetrics().horizontalAdvance(m_steps[step]) + px(this, 16) + 2 * px(this, 20);
}

QSize StepHeader::sizeHint() const
{
    int width = 0;
    for (int step = 0; step < m_steps.size(); ++step)
        width += stepWidth(step);
    return {width, px(this, 44)};
}

void StepHeader::paintEvent(QPaintEvent *)
{
    const Tokens t = tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.header);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    int x = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), {x, 0, stepWidth(step), height()});
        QRect inner = place.adjusted(px(this, 20), 0, -px(this, 20), 0);
        painter.setPen(step < m_current ? t.good : step == m_current ? t.link : t.secondary);
        if (step < m_current) {
            const int side = px(this, 14);
            const QRect mark =
                QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {side, side}, inner);
            painter.drawPixmap(mark, iconPixmap(Icon::Check, t.good, side, devicePixelRatioF()));
            painter.drawText(inner, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter),
                             label(step));
        } else {
            painter.drawText(inner, Qt::AlignCenter, label(step));
        }
        if (step == m_current)
            painter.fillRect(QRect(place.left(), height() - 2, place.width(), 2), t.accent);
        x += stepWidth(step);
    }
}

} // namespace remarketeer
