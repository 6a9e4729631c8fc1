#include "ui/campaigns/form_parts.h"

#include "ui/theme/text_label.h"

#include <QScrollArea>

namespace remarketeer {

TextLabel *makeCaption(const QString &text, QWidget *field, QWidget *parent)
{
    auto *caption = new TextLabel(TextRole::CardTitle, text, parent);
    caption->setBuddy(field);
    field->setAccessibleName(text);
    return caption;
}

TextLabel *makeHint(const QString &text, QWidget *parent)
{
    auto *hint = new TextLabel(TextRole::Secondary, text, parent);
    hint->setWordWrap(true);
    return hint;
}

QScrollArea *makeScrolling(QWidget *content, const QString &name, const QString &objectName)
{
    auto *area = new QScrollArea;
    area->setObjectName(objectName);
    area->setAccessibleName(name);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace remarketeer
