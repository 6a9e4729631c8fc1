#pragma once

#include <QTableView>

namespace remarketeer {

/// A table as the pages show it: whole rows, 46 px high, a hairline between them, the row under the mouse tinted, one
/// focus ring around the current row; Tab leaves it, Enter activates the row.
class TableView : public QTableView
{
    Q_OBJECT

public:
    /// `name`: accessible name, what the rows are.
    explicit TableView(const QString &name, QWidget *parent = nullptr);

    /// The row under the mouse, otherwise the current one if the table has the keyboard; -1: none.
    int activeRow() const;
    /// The ground of a row's cells: tinted under the mouse, and where it is selected or chosen (ChosenRole).
    QColor rowColor(int row) const;
    /// As tall as its rows (up to a limit that no screen reaches), so that a card can end where they do.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Hover, current row, focus, scrolling or geometry changed: whatever follows the active row moves now.
    void activeRowChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

private:
    void applyMetrics();
    void setHovered(int row);
    int m_hovered = -1;
    int m_rows = -1;
};

} // namespace remarketeer
