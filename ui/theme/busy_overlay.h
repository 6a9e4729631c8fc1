#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

namespace remarketeer {

class TextLabel;

/// Covers its parent while something is loading. Appears after 300 ms, so that quick answers do not flicker.
class BusyOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit BusyOverlay(QWidget *parent);
    void start(const QString &text);
    void stop();
    bool isBusy() const { return m_busy; }
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    bool m_busy = false;
    QBasicTimer m_delay, m_frame;
    QElapsedTimer m_moving;
};

} // namespace remarketeer
