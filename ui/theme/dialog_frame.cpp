#include "ui/theme/dialog_frame.h"

#include "ui/theme/dim_overlay.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace remarketeer {

DialogFrame::DialogFrame(const QString &title, QWidget *parent) : QDialog(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);

    m_titleRow = new QHBoxLayout;
    m_titleRow->setContentsMargins(px(20), px(16), px(20), px(12));
    m_titleRow->setSpacing(px(10));
    m_title = new TextLabel(TextRole::Heading, {}, this);
    m_title->setObjectName(QStringLiteral("dialogTitle"));
    m_title->setElided(true);
    m_titleRow->addWidget(m_title, 1);
    outer->addLayout(m_titleRow);
    m_headers = new QVBoxLayout;
    m_headers->setSpacing(0);
    outer->addLayout(m_headers);
    m_bodyLayout = new QVBoxLayout;
    outer->addLayout(m_bodyLayout, 1);

    m_footer = new QWidget(this);
    m_buttons = new QHBoxLayout(m_footer);
    m_buttons->setContentsMargins(px(20), px(12), px(20), px(12));
    m_buttons->setSpacing(px(10));
    m_hint = new TextLabel(TextRole::Secondary, {}, m_footer);
    m_hint->setObjectName(QStringLiteral("dialogHint"));
    m_hint->setWordWrap(true);
    m_buttons->addWidget(m_hint, 1);
    outer->addWidget(m_footer);
    setTitle(title);
}

DialogFrame::~DialogFrame()
{
    delete m_overlay;
}

void DialogFrame::setTitle(const QString &title)
{
    m_title->setText(title);
    setWindowTitle(title);
    setAccessibleName(title);
}

void DialogFrame::addTitleAction(QWidget *widget)
{
    m_titleRow->addWidget(widget);
}

void DialogFrame::addHeader(QWidget *widget)
{
    m_headers->addWidget(widget);
}

void DialogFrame::setBody(QWidget *body, bool margins)
{
    if (margins)
        m_bodyLayout->setContentsMargins(px(20), px(4), px(20), px(16));
    else
        m_bodyLayout->setContentsMargins({});
    m_bodyLayout->addWidget(body);
}

void DialogFrame::setScrollingBody(QWidget *body, bool margins)
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setObjectName(QStringLiteral("dialogBody"));
    area->setAccessibleName(tr("Content"));
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    area->setWidget(body);
    area->setMinimumWidth(body->minimumSizeHint().width());
    setBody(area, margins);
}

void DialogFrame::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

QPushButton *DialogFrame::addButton(const QString &text, ButtonRole role, const QString &objectName)
{
    auto *button = new QPushButton(text, m_footer);
    button->setObjectName(objectName);
    setButtonRole(button, role);
    button->setAutoDefault(role != ButtonRole::Destructive);
    button->setDefault(role == ButtonRole::Primary);
    m_buttons->addWidget(button);
    return button;
}

QPushButton *DialogFrame::addCancelButton()
{
    QPushButton *button = addButton(tr("Cancel"), ButtonRole::Normal, QStringLiteral("cancel"));
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    return button;
}

void DialogFrame::setPreferredSize(double width, double height)
{
    m_preferred = {width, height};
}

void DialogFrame::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        const QSize screenSize = screen()->availableGeometry().size();
        setMaximumHeight(screenSize.height());
        QSize wanted = m_preferred.isValid() ? QSize(px(m_preferred.width()), px(m_preferred.height())) : sizeHint();
        // Text that wraps needs the more height the longer its language is.
        if (layout()->hasHeightForWidth())
            wanted.setHeight(std::max(wanted.height(), layout()->totalHeightForWidth(wanted.width())));
        resize(wanted.expandedTo(minimumSizeHint()).boundedTo(screenSize));
        if (parentWidget() && !m_overlay)
            m_overlay = new DimOverlay(parentWidget()->window());
    }
    QDialog::showEvent(event);
}

void DialogFrame::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        delete m_overlay;
    QDialog::hideEvent(event);
}

void DialogFrame::paintEvent(QPaintEvent *)
{
    const Tokens t = tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(m_footer->geometry(), t.header);
    painter.fillRect(QRect(0, m_footer->y(), width(), 1), t.border);
}

} // namespace remarketeer
