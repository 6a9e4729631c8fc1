#pragma once

#include <QFrame>

namespace remarketeer {

/// A rounded panel with a thin edge: the ground of tables, figures and settings. Give it a layout; it has no margins
/// of its own.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void childEvent(QChildEvent *event) override;

private:
    QWidget *m_edge = nullptr;
};

} // namespace remarketeer
