#include "ui/segments/note_line.h"

#include "ui/theme/metrics.h"
#include "ui/theme/text_label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace remarketeer {

NoteLine::NoteLine(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new TextLabel(TextRole::Secondary, {}, this))
{
    m_text->setObjectName(objectName);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(px(6));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void NoteLine::setNote(Tone tone, const QString &text)
{
    setVisible(!text.isEmpty());
    if (text.isEmpty() || (tone == m_tone && text == m_text->text()))
        return;
    m_tone = tone;
    m_text->setText(text);
    tint();
}

void NoteLine::tint()
{
    const QColor color = toneColor(m_tone, palette());
    m_icon->setPixmap(iconPixmap(statusLook(m_tone, {}).icon, color, px(this, 14), devicePixelRatioF()));
    QPalette coloured = palette();
    coloured.setColor(QPalette::PlaceholderText, color);
    m_text->setPalette(coloured);
}

void NoteLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace remarketeer
