#include "ui/theme/table_view.h"

#include "ui/theme/cell_delegate.h"
#include "ui/theme/control_painter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace remarketeer {

TableView::TableView(const QString &name, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionsClickable(true);
    header->viewport()->setAutoFillBackground(false);
    setItemDelegate(new CellDelegate(this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    applyMetrics();
}

int TableView::activeRow() const
{
    if (m_hovered >= 0)
        return m_hovered;
    return hasFocus() && currentIndex().isValid() ? currentIndex().row() : -1;
}

QColor TableView::rowColor(int row) const
{
    const Tokens t = tokens(palette());
    const bool selected = currentIndex().row() == row && selectionModel() && selectionModel()->isRowSelected(row);
    const bool chosen = model() && model()->index(row, 0, rootIndex()).data(ChosenRole).toBool();
    if (chosen || (selected && hasFocus()))
        return t.selected;
    return selected || row == m_hovered ? t.hover : t.surface;
}

QSize TableView::sizeHint() const
{
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    const qint64 wanted =
        horizontalHeader()->sizeHint().height() + qint64(rows) * verticalHeader()->defaultSectionSize() +
        (horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff && horizontalHeader()->length() > viewport()->width()
             ? style()->pixelMetric(QStyle::PM_ScrollBarExtent)
             : 0);
    return {px(this, 400), static_cast<int>(std::min<qint64>(wanted, 16'000))};
}

QSize TableView::minimumSizeHint() const
{
    const int rows = std::min(3, model() ? model()->rowCount(rootIndex()) : 0);
    return {px(this, 200), horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()};
}

bool TableView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverMove:
    case QEvent::HoverEnter:
        setHovered(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
        break;
    case QEvent::HoverLeave:
    case QEvent::Leave:
        setHovered(-1);
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void TableView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
    Q_EMIT activeRowChanged();
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const int row = currentIndex().row();
    QPainter painter(viewport());
    const QRect ring(0, rowViewportPosition(row), std::min(viewport()->width(), horizontalHeader()->length()),
                     rowHeight(row) - 1);
    paintFocusRing(&painter, ring, tokens(palette()).link, px(this, 4));
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT activeRowChanged();
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Keyboard users must see where they are: entering a table without a current row takes the first.
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    viewport()->update();
    Q_EMIT activeRowChanged();
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
    Q_EMIT activeRowChanged();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (m_hovered >= 0)
        setHovered(rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()));
    Q_EMIT activeRowChanged();
}

void TableView::updateGeometries()
{
    QTableView::updateGeometries();
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    if (rows != m_rows) {
        m_rows = rows;
        updateGeometry();
    }
    Q_EMIT activeRowChanged();
}

void TableView::applyMetrics()
{
    verticalHeader()->setMinimumSectionSize(px(this, 24));
    verticalHeader()->setDefaultSectionSize(px(this, 46));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(px(this, 44));
    horizontalHeader()->setMinimumHeight(px(this, 34));
}

} // namespace remarketeer
