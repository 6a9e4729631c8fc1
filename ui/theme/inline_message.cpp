#include "ui/theme/inline_message.h"

#include "ui/theme/control_painter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"
#include "ui/theme/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>

namespace remarketeer {

InlineMessage::InlineMessage(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("message"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(12), px(8), px(8), px(8));
    row->setSpacing(px(4));
    m_mark = new StatusLabel(this);
    row->addWidget(m_mark);
    m_text = new TextLabel(TextRole::Body, {}, this);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text, 1);
    m_action = new QPushButton(this);
    m_action->setObjectName(QStringLiteral("messageAction"));
    row->addWidget(m_action);
    m_close = new QPushButton(this);
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setIcon(icon(Icon::Close));
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    setButtonRole(m_close, ButtonRole::Link);
    m_close->hide();
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionTriggered);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void InlineMessage::showMessage(Tone tone, const QString &text, const QString &action)
{
    m_tone = tone;
    StatusLook look = statusLook(tone, {});
    if (tone == Tone::Neutral)
        look.icon = Icon::Info;
    m_mark->setStatus(look);
    m_text->setText(text);
    setAccessibleName(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    fitHeight();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InlineMessage::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::fitHeight()
{
    // A wrapped label's size hint guesses a width; the real one is known here. Before it is shown, it is about that of
    // what it stands in: a height for less would push the window's smallest size up.
    const int room = isVisible() || !parentWidget() ? width() : parentWidget()->width();
    setFixedHeight(std::max(px(this, 44), layout()->totalHeightForWidth(std::max(room, px(this, 200)))));
    // While it is being shown, Qt forgets the resize that this brings: lay out for the new height here.
    layout()->setGeometry(rect());
}

void InlineMessage::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    const Tokens t = tokens(palette());
    const QColor color = toneColor(m_tone, palette());
    QPainter painter(this);
    paintBox(&painter, rect(), t.surface, color, px(this, 6));
}

} // namespace remarketeer
