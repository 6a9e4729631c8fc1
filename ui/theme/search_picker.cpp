#include "ui/theme/search_picker.h"

#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/search_popup.h"

#include <QKeyEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace remarketeer {

SearchPicker::SearchPicker(const QString &what, const QString &hint, QWidget *parent)
    : QAbstractButton(parent), m_what(what), m_hint(hint)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &SearchPicker::openPopup);
}

void SearchPicker::setContent(std::function<QList<SearchSection>()> sections, std::function<QVariant()> current)
{
    m_sections = std::move(sections);
    m_current = std::move(current);
}

void SearchPicker::setChoice(const QString &text, const QString &tag, Look look)
{
    m_text = text;
    m_tag = tag;
    m_look = look;
    update();
}

QSize SearchPicker::sizeHint() const
{
    return {px(this, 230), minimumSizeHint().height()};
}

QSize SearchPicker::minimumSizeHint() const
{
    QStyleOptionComboBox option;
    option.initFrom(this);
    const QSize contents(px(this, 100), fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, contents, this);
}

void SearchPicker::paintEvent(QPaintEvent *)
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

void SearchPicker::keyPressEvent(QKeyEvent *event)
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

void SearchPicker::openPopup()
{
    if (!m_sections)
        return;
    if (!m_popup) {
        m_popup = new SearchPopup(m_what, m_hint, this);
        connect(m_popup, &SearchPopup::picked, this, &SearchPicker::picked);
    }
    m_popup->setSections(m_sections(), m_current());
    m_popup->openAt(this);
    update();
}

} // namespace remarketeer
