#pragma once

#include <QLineEdit>

namespace remarketeer {

/// A one-line filter: magnifier, clear button, Escape empties it, Ctrl+F in the same window goes to it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// The placeholder is its accessible name too.
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);
    void setPlaceholder(const QString &placeholder);
    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace remarketeer
