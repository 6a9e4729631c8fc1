#include "ui/theme/busy_overlay.h"

#include "ui/theme/control_painter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QPainter>
#include <QTimerEvent>

#include <cmath>

namespace remarketeer {

BusyOverlay::BusyOverlay(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("busyOverlay"));
    parent->installEventFilter(this);
    hide();
}

void BusyOverlay::start(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    if (!m_busy) {
        m_busy = true;
        m_delay.start(300, this);
    }
    update();
}

void BusyOverlay::stop()
{
    m_busy = false;
    m_delay.stop();
    m_frame.stop();
    hide();
}

bool BusyOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void BusyOverlay::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_delay.timerId()) {
        m_delay.stop();
        setGeometry(parentWidget()->rect());
        raise();
        show();
        m_moving.start();
        m_frame.start(40, this);
    }
    update();
}

void BusyOverlay::paintEvent(QPaintEvent *)
{
    const Tokens t = tokens(palette());
    QPainter painter(this);
    QColor veil = t.surface;
    veil.setAlpha(225);
    painter.fillRect(rect(), veil);
    const int width = px(this, 160), height = px(this, 5);
    const QRect bar(rect().center().x() - width / 2, rect().center().y() - height, width, height);
    paintFillBar(&painter, bar, 0, t, layoutDirection());
    // A piece that goes to and fro: something is going on, how far is not known.
    const double phase = m_moving.isValid() ? 0.5 - 0.5 * std::cos(static_cast<double>(m_moving.elapsed()) / 500.0) : 0;
    const int piece = width / 3;
    const QRect moving(bar.left() + static_cast<int>(phase * (width - piece)), bar.top(), piece, height);
    paintBox(&painter, moving, t.accent, {}, height / 2.0);
    painter.setPen(t.secondary);
    painter.drawText(rect().adjusted(0, rect().height() / 2 + px(this, 10), 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                     m_text);
}

} // namespace remarketeer
