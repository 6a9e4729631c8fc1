#include "ui/theme/step_bar.h"

#include "ui/theme/control_painter.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QPainter>

namespace remarketeer {

StepBar::StepBar(const QString &name, const QStringList &steps, QWidget *parent) : QTabBar(parent)
{
    setObjectName(QStringLiteral("stepBar"));
    setAccessibleName(name);
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(false);
    setFocusPolicy(Qt::TabFocus); // a click needs no ring to be seen
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_done.fill(false, steps.size());
    for (const QString &step : steps)
        addTab(step);
}

void StepBar::setDone(int step, bool done)
{
    if (m_done[step] == done)
        return;
    m_done[step] = done;
    setTabToolTip(step, done ? tr("Done") : QString());
    update();
}

QFont StepBar::stepFont() const
{
    QFont medium = font();
    medium.setWeight(QFont::Medium);
    return medium;
}

QString StepBar::label(int step) const
{
    return m_done[step] && step != currentIndex()
               ? tabText(step)
               : tr("%1 %2", "number and name of a step").arg(locale().toString(step + 1), tabText(step));
}

QSize StepBar::tabSizeHint(int index) const
{
    // As wide as with its number and with its mark, so that nothing moves when a step gets done; where the page is
    // narrow, the room beside the words goes first.
    const QFontMetrics metrics(stepFont());
    int words = 0;
    for (int step = 0; step < count(); ++step)
        words += metrics.horizontalAdvance(tabText(step)) + px(this, 18);
    const int spare = count() > 0 ? (width() - words) / (2 * count()) : 0;
    const int side = qBound(px(this, 6), spare, px(this, 20));
    return {metrics.horizontalAdvance(tabText(index)) + px(this, 18) + 2 * side, px(this, 44)};
}

void StepBar::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    update();
}

void StepBar::paintEvent(QPaintEvent *)
{
    const Tokens t = tokens(palette());
    QPainter painter(this);
    painter.setFont(stepFont());
    painter.fillRect(rect(), t.header);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    for (int step = 0; step < count(); ++step) {
        const QRect place = tabRect(step);
        const bool current = step == currentIndex();
        const bool mark = m_done[step] && !current;
        painter.setPen(current ? t.link : mark ? t.good : t.secondary);
        if (mark) {
            const int side = px(this, 14), gap = px(this, 4);
            const int words = painter.fontMetrics().horizontalAdvance(label(step));
            const QRect both =
                QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {side + gap + words, place.height()}, place);
            const QRect tick =
                QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {side, side}, both);
            painter.drawPixmap(tick, iconPixmap(Icon::Check, t.good, side, devicePixelRatioF()));
            painter.drawText(both, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter),
                             label(step));
        } else {
            painter.drawText(place, Qt::AlignCenter, label(step));
        }
        if (current)
            painter.fillRect(QRect(place.left(), height() - 2, place.width(), 2), t.accent);
        if (current && hasFocus())
            paintFocusRing(&painter, place.adjusted(px(this, 4), px(this, 6), -px(this, 4), -px(this, 6)), t.link,
                           px(this, 4));
    }
}

} // namespace remarketeer
