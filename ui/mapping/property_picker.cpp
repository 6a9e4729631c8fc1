#include "ui/mapping/property_picker.h"

#include "ui/mapping/search_popup.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QKeyEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace remarketeer {

PropertyPicker::PropertyPicker(const QString &attribute, QWidget *parent)
    : QAbstractButton(parent), m_attribute(attribute)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &PropertyPicker::openPopup);
}

void PropertyPicker::setContent(std::function<QList<SearchSection>()> sections, std::function<QVariant()> current)
{
    m_sections = std::move(sections);
    m_current = std::move(current);
}

void PropertyPicker::setChoice(const QString &text, const QString &tag, Look look)
{
    m_text = text;
    m_tag = tag;
    m_look = look;
    setAccessibleName(tag.isEmpty() ? tr("Mapped User Property for %1: %2").arg(m_attribute, text)
                                    : tr("Mapped User Property for %1: %2, %3").arg(m_attribute, text, tag));
    setToolTip(look == Look::Missing ? tr("“%1” is not in the profile source any more. The choice is kept; the column "
                                          "stays blank until the property is back or another one is chosen.")
                                           .arg(text)
                                     : text);
    update();
}

QSize PropertyPicker::sizeHint() const
{
    return {px(this, 230), minimumSizeHint().height()};
}

QSize PropertyPicker::minimumSizeHint() const
{
    QStyleOptionComboBox option;
    option.initFrom(this);
    const QSize contents(px(this, 100), fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, contents, this);
}

void PropertyPicker::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.subControls = QStyle::SC_ComboBoxFrame | QStyle::SC_ComboBoxArrow;
    if (isDown() || (m_popup && m_popup->isVisible()))
        option.state |= QStyle::State_Sunken | QStyle::State_On;
    painter.drawComplexControl(QStyle::CC_ComboBox, option);

    QRect area = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    area.adjust(px(this, 4), 0, -px(this, 4), 0);
    const Tokens t = tokens(palette());
    const QColor text = isEnabled() ? t.text : t.disabled;
    if (!m_tag.isEmpty()) {
        const QFont small = textFont(TextRole::Secondary);
        painter.setFont(small);
        painter.setPen(m_look == Look::Missing ? t.attention : t.secondary);
        painter.drawText(area, QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter), m_tag);
        const int taken = QFontMetrics(small).horizontalAdvance(m_tag) + px(this, 8);
        area.adjust(isRightToLeft() ? taken : 0, 0, isRightToLeft() ? 0 : -taken, 0);
    }
    QFont shown = font();
    shown.setItalic(m_look == Look::Empty);
    painter.setFont(shown);
    painter.setPen(m_look == Look::Empty ? t.secondary : text);
    painter.drawText(area, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter),
                     QFontMetrics(shown).elidedText(m_text, Qt::ElideMiddle, area.width()));
}

void PropertyPicker::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_F4:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openPopup();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void PropertyPicker::openPopup()
{
    if (!m_sections)
        return;
    if (!m_popup) {
        m_popup = new SearchPopup(tr("User property for %1").arg(m_attribute), tr("Search properties"), this);
        connect(m_popup, &SearchPopup::picked, this, &PropertyPicker::picked);
    }
    m_popup->setSections(m_sections(), m_current());
    m_popup->openAt(this);
    update();
}

} // namespace remarketeer
