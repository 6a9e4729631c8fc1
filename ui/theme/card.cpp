#include "ui/theme/card.h"

#include "ui/theme/control_painter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QChildEvent>
#include <QDialog>
#include <QPainter>
#include <QPainterPath>

namespace remarketeer {

namespace {

/// Lies over the card's children and rounds their corners off.
class CardEdge final : public QWidget
{
public:
    explicit CardEdge(QWidget *card) : QWidget(card)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens t = tokens(palette());
        const double corner = px(this, 8);
        QPainterPath outside;
        outside.addRect(rect());
        QPainterPath inside;
        inside.addRoundedRect(rect(), corner, corner);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool inDialog = qobject_cast<QDialog *>(window()) != nullptr;
        painter.fillPath(outside.subtracted(inside), inDialog ? t.surface : t.window);
        paintBox(&painter, rect(), {}, t.border, corner);
    }
};

} // namespace

Card::Card(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    setContentsMargins(1, 1, 1, 1);
    m_edge = new CardEdge(this);
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens t = tokens(palette());
    QPainter painter(this);
    paintBox(&painter, rect(), t.surface, t.border, px(this, 8));
}

void Card::resizeEvent(QResizeEvent *event)
{
    m_edge->setGeometry(rect());
    QFrame::resizeEvent(event);
}

void Card::childEvent(QChildEvent *event)
{
    if (event->added() && m_edge)
        m_edge->raise();
    QFrame::childEvent(event);
}

} // namespace remarketeer
