#pragma once

#include <QLineEdit>

namespace remarketeer {

/// A page's title that can be edited: it looks like the title, with a line under it while the mouse or the keyboard is
/// on it.
class NameField : public QLineEdit
{
    Q_OBJECT

public:
    explicit NameField(const QString &hint, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace remarketeer
