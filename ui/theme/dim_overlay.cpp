#include "ui/theme/dim_overlay.h"

#include <QEvent>
#include <QPainter>

namespace remarketeer {

DimOverlay::DimOverlay(QWidget *window) : QWidget(window)
{
    setObjectName(QStringLiteral("dimOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(window->rect());
    window->installEventFilter(this);
    raise();
    show();
}

bool DimOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void DimOverlay::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(16, 20, 30, 90));
}

} // namespace remarketeer
