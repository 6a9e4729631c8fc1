#include "ui/segments/segment_row_actions.h"

#include "ui/theme/table_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace remarketeer {

SegmentRowActions::SegmentRowActions(TableView &table, int column, QAction *duplicate, QAction *remove)
    : QWidget(table.viewport()), m_table(table), m_column(column)
{
    setObjectName(QStringLiteral("rowActions"));
    m_duplicate = makeButton(duplicate, QStringLiteral("rowDuplicate"));
    m_remove = makeButton(remove, QStringLiteral("rowDelete"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addStretch();
    row->addWidget(m_duplicate);
    row->addWidget(m_remove);
    row->addStretch();
    hide();
}

QToolButton *SegmentRowActions::makeButton(QAction *action, const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    connect(button, &QToolButton::pressed, this, [this] { Q_EMIT pressed(m_row); });
    return button;
}

void SegmentRowActions::follow(int row, const QString &name)
{
    m_row = row;
    if (row < 0) {
        hide();
        return;
    }
    m_duplicate->setAccessibleName(tr("Duplicate %1").arg(name));
    m_remove->setAccessibleName(tr("Delete %1").arg(name));
    setGeometry(m_table.visualRect(m_table.model()->index(row, m_column)).adjusted(0, 0, 0, -1));
    show();
}

void SegmentRowActions::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_table.rowColor(m_row));
}

bool SegmentRowActions::hasKeyboard() const
{
    return m_duplicate->hasFocus() || m_remove->hasFocus();
}

} // namespace remarketeer
