#pragma once

#include <QWidget>

namespace remarketeer {

/// Darkens the window behind a dialog. Covers `window` until it is deleted.
class DimOverlay final : public QWidget
{
    Q_OBJECT

public:
    explicit DimOverlay(QWidget *window);
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace remarketeer
