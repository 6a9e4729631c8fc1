#include "ui/theme/breadcrumb.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace remarketeer {

Breadcrumb::Breadcrumb(QWidget *parent)
    : QWidget(parent), m_before(new TextLabel(TextRole::Secondary, {}, this)), m_link(new QPushButton(this)),
      m_after(new TextLabel(TextRole::Secondary, {}, this))
{
    setButtonRole(m_link, ButtonRole::Link);
    m_link->setObjectName(QStringLiteral("breadcrumbParent"));
    m_link->setFont(textFont(TextRole::Secondary));
    connect(m_link, &QPushButton::clicked, this, &Breadcrumb::parentRequested);
    m_after->setObjectName(QStringLiteral("breadcrumbHere"));
    m_after->setElided(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_before);
    layout->addWidget(m_link);
    layout->addWidget(m_after, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFixedHeight(m_link->sizeHint().height()); // the titles of all pages stand at one height
}

void Breadcrumb::setParts(const QStringList &parts)
{
    m_parts = parts;
    refresh();
}

void Breadcrumb::setParentLinked(bool linked)
{
    m_linked = linked;
    refresh();
}

void Breadcrumb::refresh()
{
    // The arrows mirror with the direction of reading: they are text between texts.
    const QString arrow = QStringLiteral(" › ");
    const bool link = m_linked && m_parts.size() > 1;
    setAccessibleName(m_parts.join(arrow));
    m_before->setVisible(link);
    m_link->setVisible(link);
    if (!link) {
        m_after->setText(m_parts.join(arrow));
        return;
    }
    const QStringList before = m_parts.mid(0, m_parts.size() - 2);
    m_before->setText(before.isEmpty() ? QString() : before.join(arrow) + QStringLiteral(" ›"));
    const QString parent = m_parts[m_parts.size() - 2];
    m_link->setText(QString(parent).replace(u'&', QStringLiteral("&&")));
    m_link->setAccessibleName(tr("Back to %1").arg(parent));
    m_after->setText(QStringLiteral("› ") + m_parts.last());
}

void Breadcrumb::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        m_link->setFont(textFont(TextRole::Secondary));
        setFixedHeight(m_link->sizeHint().height());
    }
}

} // namespace remarketeer
