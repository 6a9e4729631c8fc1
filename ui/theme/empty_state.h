#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/style.h"

#include <QWidget>

class QHBoxLayout;

namespace remarketeer {

class TextLabel;

/// What a page shows instead of nothing: a picture, what to do first, and the buttons that do it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Icon picture, const QString &title, const QString &text, QWidget *parent = nullptr);
    QPushButton *addButton(const QString &text, ButtonRole role, const QString &objectName);
    void setTexts(const QString &title, const QString &text);

private:
    TextLabel *m_title;
    TextLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace remarketeer
