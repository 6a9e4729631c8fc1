#pragma once

#include <QWidget>

class QToolButton;

namespace remarketeer {

class TableView;

/// The one real widget of the campaigns table: a button over the painted dots of the active row that asks for its menu,
/// so that the actions are there for the mouse, the keyboard and screen readers alike.
class RowMenuButton final : public QWidget
{
    Q_OBJECT

public:
    explicit RowMenuButton(TableView &table);
    /// Moves to a row of the table, over its last column, or away with -1. `name`: of the campaign.
    void follow(int row, const QString &name);
    bool hasKeyboard() const;

Q_SIGNALS:
    void menuRequested(int row, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TableView &m_table;
    QToolButton *m_button;
    int m_row = -1;
};

} // namespace remarketeer
