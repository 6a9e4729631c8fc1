#include "ui/theme/empty_state.h"

#include "ui/theme/control_painter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace remarketeer {

namespace {

/// The icon on its pale tile. Decoration: screen readers skip it.
class Tile final : public QWidget
{
public:
    Tile(Icon which, QWidget *parent) : QWidget(parent), m_icon(which) { setFixedSize(px(64), px(64)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens t = tokens(palette());
        QPainter painter(this);
        paintBox(&painter, rect(), t.selected, {}, px(16));
        const int side = px(32);
        const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {side, side}, rect());
        painter.drawPixmap(place, iconPixmap(m_icon, t.selectedText, side, devicePixelRatioF()));
    }

private:
    Icon m_icon;
};

} // namespace

EmptyState::EmptyState(Icon picture, const QString &title, const QString &text, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("emptyState"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(24), px(24), px(24));
    column->setSpacing(px(14));
    column->addStretch();
    column->addWidget(new Tile(picture, this), 0, Qt::AlignHCenter);
    m_title = new TextLabel(TextRole::Heading, title, this);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_text = new TextLabel(TextRole::Secondary, text, this);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(px(420));
    auto *middle = new QHBoxLayout; // with stretches, not an alignment: that would forget its height for width
    middle->addStretch();
    middle->addWidget(m_text);
    middle->addStretch();
    column->addLayout(middle);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(px(10));
    m_buttons->addStretch();
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    column->addStretch();
}

QPushButton *EmptyState::addButton(const QString &text, ButtonRole role, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    setButtonRole(button, role);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

} // namespace remarketeer
