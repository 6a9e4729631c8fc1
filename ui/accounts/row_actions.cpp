#include "ui/accounts/row_actions.h"

#include "ui/theme/metrics.h"
#include "ui/theme/table_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace remarketeer {

RowActions::RowActions(TableView &table, QAction *refresh, QAction *send, QAction *remove)
    : QWidget(table.viewport()), m_table(table)
{
    setObjectName(QStringLiteral("rowActions"));
    m_refresh = makeButton(refresh, QStringLiteral("rowRefresh"), true);
    m_send = makeButton(send, QStringLiteral("rowSend"), true);
    m_remove = makeButton(remove, QStringLiteral("rowDelete"), false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_refresh);
    row->addWidget(m_send);
    row->addStretch();
    row->addWidget(m_remove);
    hide();
}

QToolButton *RowActions::makeButton(QAction *action, const QString &objectName, bool withText)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    if (withText)
        button->setForegroundRole(QPalette::Link);
    connect(button, &QToolButton::pressed, this, [this] { Q_EMIT pressed(m_row); });
    return button;
}

void RowActions::follow(int row, int firstColumn, const Row &content)
{
    m_row = row;
    if (row < 0) {
        hide();
        return;
    }
    m_refresh->setVisible(content.refresh);
    m_send->setVisible(content.send);
    m_refresh->setAccessibleName(tr("Refresh %1").arg(content.name));
    m_send->setAccessibleName(tr("Send audience with %1").arg(content.name));
    m_remove->setAccessibleName(tr("Delete %1").arg(content.name));

    const QModelIndex first = m_table.model()->index(row, firstColumn);
    const QModelIndex last = m_table.model()->index(row, m_table.model()->columnCount() - 1);
    const QRect status = m_table.visualRect(first), end = m_table.visualRect(last);
    const QRect whole = status.united(end);
    // The delete button stands exactly over the painted trash icon.
    const int margin = (end.width() - m_remove->sizeHint().width()) / 2;
    const bool mirrored = m_table.isRightToLeft();
    layout()->setContentsMargins(mirrored ? margin : 0, 0, mirrored ? 0 : margin, 0);
    const int shift = px(this, 14) + content.textWidth + px(this, 8);
    const QRect place = whole.adjusted(shift, 0, 0, -1);
    setGeometry(QStyle::visualRect(m_table.layoutDirection(), whole, place));
    show();
}

void RowActions::paintEvent(QPaintEvent *)
{
    // Covers the painted trash icon, which would show around the edges of the button's own.
    QPainter(this).fillRect(m_remove->geometry(), m_table.rowColor(m_row));
}

bool RowActions::hasKeyboard() const
{
    return m_refresh->hasFocus() || m_send->hasFocus() || m_remove->hasFocus();
}

} // namespace remarketeer
