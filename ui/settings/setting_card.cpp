#include "ui/settings/setting_card.h"

#include "ui/theme/metrics.h"
#include "ui/theme/text_label.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace remarketeer {

SettingCard::SettingCard(const QString &title, QWidget *parent) : Card(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(px(20), px(16), px(20), px(16));
    m_column->setSpacing(px(10));
    m_column->addWidget(new TextLabel(TextRole::CardTitle, title, this));
}

void SettingCard::addRow(const QString &label, QWidget *control, const QString &objectName)
{
    if (!m_form) {
        m_form = new QFormLayout;
        m_form->setHorizontalSpacing(px(16));
        m_form->setVerticalSpacing(px(8));
        m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
        m_column->addLayout(m_form);
    }
    control->setObjectName(objectName);
    control->setAccessibleName(label);
    control->setMinimumWidth(px(320));
    auto *name = new TextLabel(TextRole::Body, label, this);
    name->setMinimumWidth(px(130));
    name->setMinimumHeight(px(32));
    name->setBuddy(control);
    m_form->addRow(name, control);
}

QLabel *SettingCard::addNote(const QString &text)
{
    auto *note = new TextLabel(TextRole::Secondary, text, this);
    note->setWordWrap(true);
    m_column->addWidget(note);
    return note;
}

} // namespace remarketeer
