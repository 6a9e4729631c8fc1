#include "ui/theme/page.h"

#include "ui/theme/breadcrumb.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace remarketeer {

Page::Page(const QStringList &breadcrumb, const QString &title, QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(px(26), px(19), px(26), px(22));
    outer->setSpacing(0);

    m_path = new Breadcrumb(this);
    m_path->setObjectName(QStringLiteral("breadcrumb"));
    connect(m_path, &Breadcrumb::parentRequested, this, &Page::parentRequested);
    outer->addWidget(m_path);
    outer->addSpacing(px(7));

    m_head = new QHBoxLayout;
    m_head->setSpacing(px(10));
    m_title = new TextLabel(TextRole::PageTitle, {}, this);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setElided(true);
    m_title->setMinimumHeight(px(32));
    m_head->addWidget(m_title, 1);
    m_actions = new QWidget(this);
    m_actionsLayout = new QHBoxLayout(m_actions);
    m_actionsLayout->setContentsMargins({});
    m_actionsLayout->setSpacing(px(10));
    m_head->addWidget(m_actions);
    outer->addLayout(m_head);
    outer->addSpacing(px(14));

    m_content = new QVBoxLayout;
    m_content->setSpacing(px(14));
    outer->addLayout(m_content, 1);

    m_footer = new TextLabel(TextRole::Secondary, {}, this);
    m_footer->setObjectName(QStringLiteral("footer"));
    m_footer->setContentsMargins(0, px(12), 0, 0);
    m_footer->hide();
    outer->addWidget(m_footer);
    outer->addStretch(0); // takes what the content, a short table for instance, does not want
    setTitle(breadcrumb, title);
}

void Page::setTitle(const QStringList &breadcrumb, const QString &title)
{
    m_path->setParts(breadcrumb);
    m_title->setText(title);
}

void Page::linkParent()
{
    m_path->setParentLinked(true);
}

void Page::setTitleDetail(QWidget *widget)
{
    m_head->setStretchFactor(m_title, 0);
    m_head->insertWidget(1, widget);
    m_head->insertStretch(2, 1);
}

void Page::setTitleWidget(QWidget *widget)
{
    m_title->hide();
    m_head->insertWidget(0, widget, 1);
}

QString Page::title() const
{
    return m_title->text();
}

void Page::addAction(QWidget *widget)
{
    m_actionsLayout->addWidget(widget);
}

void Page::setActionsVisible(bool visible)
{
    m_actions->setVisible(visible);
}

void Page::setFooter(const QString &text)
{
    m_footer->setText(text);
    m_footer->setVisible(!text.isEmpty());
}

} // namespace remarketeer
