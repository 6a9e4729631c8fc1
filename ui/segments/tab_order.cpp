#include "ui/segments/tab_order.h"

#include <QWidget>

namespace remarketeer {

QWidget *chainTabOrder(QWidget *before, QWidget *root)
{
    for (QWidget *part : root->findChildren<QWidget *>()) {
        // Not the inner parts of spin boxes, nor lists that drop down.
        const bool takesTab = (part->focusPolicy() & Qt::TabFocus) != 0 && !part->focusProxy();
        if (!takesTab || part->window() != before->window())
            continue;
        QWidget::setTabOrder(before, part);
        before = part;
    }
    return before;
}

} // namespace remarketeer
