#include "ui/segments/name_field.h"

#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QEvent>
#include <QPainter>

namespace remarketeer {

NameField::NameField(const QString &hint, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
    setFrame(false);
    setMaxLength(128);
    setFont(textFont(TextRole::PageTitle));
    setAttribute(Qt::WA_Hover);
    setFixedHeight(px(32));
    setTextMargins(-2, 0, 0, 0); // a line edit keeps two pixels for its cursor
}

void NameField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!hasFocus() && !underMouse() && !text().isEmpty())
        return;
    const Tokens t = tokens(palette());
    const int line = hasFocus() ? 2 : 1;
    QPainter(this).fillRect(0, height() - line, width(), line, hasFocus() ? t.accent : t.controlBorder);
}

void NameField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(textFont(TextRole::PageTitle));
    QLineEdit::changeEvent(event);
}

} // namespace remarketeer
