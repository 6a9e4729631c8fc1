#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace remarketeer {

class TableView;

/// The one real widget of the accounts table: its buttons stand for the actions of the active row (under the mouse, or
/// current while the table has the keyboard), so that they exist for the mouse, the keyboard and screen readers alike.
class RowActions final : public QWidget
{
    Q_OBJECT

public:
    RowActions(TableView &table, QAction *refresh, QAction *send, QAction *remove);

    struct Row {
        QString name;         ///< of the account, for the buttons' accessible names
        bool refresh = false; ///< offered beside the status
        bool send = false;
        int textWidth = 0; ///< of the status, which stays readable
    };
    /// Moves to a row of the table, over the columns from `firstColumn` to the last, or away with -1.
    void follow(int row, int firstColumn, const Row &content);
    int row() const { return m_row; }
    bool hasKeyboard() const;

Q_SIGNALS:
    /// A button is about to act: its row has to be the current one.
    void pressed(int row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *makeButton(QAction *action, const QString &objectName, bool withText);
    TableView &m_table;
    QToolButton *m_refresh;
    QToolButton *m_send;
    QToolButton *m_remove;
    int m_row = -1;
};

} // namespace remarketeer
