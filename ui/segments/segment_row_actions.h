#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace remarketeer {

class TableView;

/// The one real widget of the table of segments: its buttons stand for the actions of the active row (under the mouse,
/// or current while the table has the keyboard), so that they exist for the mouse, the keyboard and screen readers.
class SegmentRowActions final : public QWidget
{
    Q_OBJECT

public:
    /// `column`: of the table, over which it lies.
    SegmentRowActions(TableView &table, int column, QAction *duplicate, QAction *remove);
    /// Moves to a row of the table, or away with -1. `name`: of the segment, for the buttons' accessible names.
    void follow(int row, const QString &name);
    bool hasKeyboard() const;

Q_SIGNALS:
    /// A button is about to act: its row has to be the current one.
    void pressed(int row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *makeButton(QAction *action, const QString &objectName);
    TableView &m_table;
    int m_column;
    QToolButton *m_duplicate;
    QToolButton *m_remove;
    int m_row = -1;
};

} // namespace remarketeer
