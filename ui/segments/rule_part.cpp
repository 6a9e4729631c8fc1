#include "ui/segments/rule_part.h"

#include "ui/theme/palette.h"

#include <QPainter>

namespace remarketeer {

RulePart::RulePart(Ground ground, QWidget *parent) : QWidget(parent), m_ground(ground) {}

void RulePart::paintEvent(QPaintEvent *)
{
    const Tokens t = tokens(palette());
    QPainter painter(this);
    if (m_ground == Ground::Header)
        painter.fillRect(rect(), t.header);
    else
        painter.fillRect(0, 0, width(), 1, t.hairline);
}

} // namespace remarketeer
