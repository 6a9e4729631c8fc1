#include "ui/campaigns/row_menu_button.h"

#include "ui/theme/icons.h"
#include "ui/theme/table_view.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace remarketeer {

RowMenuButton::RowMenuButton(TableView &table)
    : QWidget(table.viewport()), m_table(table), m_button(new QToolButton(this))
{
    setObjectName(QStringLiteral("rowActions"));
    m_button->setObjectName(QStringLiteral("rowMenu"));
    m_button->setAutoRaise(true);
    m_button->setIcon(icon(Icon::More));
    connect(m_button, &QToolButton::clicked, this,
            [this] { Q_EMIT menuRequested(m_row, m_button->mapToGlobal(QPoint(0, m_button->height()))); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_button, 0, Qt::AlignCenter);
    hide();
}

void RowMenuButton::follow(int row, const QString &name)
{
    m_row = row;
    if (row < 0) {
        hide();
        return;
    }
    m_button->setAccessibleName(tr("Actions for %1").arg(name));
    m_button->setToolTip(m_button->accessibleName());
    const QModelIndex last = m_table.model()->index(row, m_table.model()->columnCount() - 1);
    setGeometry(m_table.visualRect(last).adjusted(0, 0, 0, -1));
    show();
}

void RowMenuButton::paintEvent(QPaintEvent *)
{
    // Covers the painted dots, which would show around the edges of the button's own.
    QPainter(this).fillRect(m_button->geometry(), m_table.rowColor(m_row));
}

bool RowMenuButton::hasKeyboard() const
{
    return m_button->hasFocus();
}

} // namespace remarketeer
