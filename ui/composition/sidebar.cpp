#include "ui/composition/sidebar.h"

#include "ui/composition/nav_button.h"
#include "ui/composition/source_card.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace remarketeer {

Sidebar::Sidebar(SourceService &source, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("sidebar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(10), px(14), px(11), px(14));
    column->setSpacing(px(2));
    m_entries = new QVBoxLayout;
    m_entries->setSpacing(px(2));
    column->addLayout(m_entries);
    column->addStretch();
    m_source = new SourceCard(source, this);
    column->addWidget(m_source);
    connect(m_source, &QAbstractButton::clicked, this, &Sidebar::sourceRequested);
    setNarrow(false);
}

void Sidebar::addSection(const QString &name)
{
    QFont font = textFont(TextRole::Secondary);
    font.setWeight(QFont::DemiBold);
    auto *label = new TextLabel(TextRole::Secondary, name, this);
    label->setFont(font);
    label->setContentsMargins(px(10), px(m_sections.isEmpty() ? 12 : 16), 0, px(6));
    m_sections.append(label);
    m_entries->addWidget(label);
}

NavButton *Sidebar::addEntry(Icon which, const QString &name, const QString &objectName)
{
    auto *button = new NavButton(which, name, this);
    button->setObjectName(objectName);
    m_buttons.append(button);
    m_entries->addWidget(button);
    return button;
}

void Sidebar::setNarrow(bool narrow)
{
    setFixedWidth(px(narrow ? 58 : 212));
    for (NavButton *button : m_buttons)
        button->setNarrow(narrow);
    for (TextLabel *section : m_sections)
        section->setVisible(!narrow);
    m_source->setNarrow(narrow);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Tokens t = tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), t.border);
}

} // namespace remarketeer
