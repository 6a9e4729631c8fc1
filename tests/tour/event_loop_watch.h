#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QTimerEvent>

#include <algorithm>

namespace remarketeer {

/// Measures how long the window's event loop is away: the longest time between two ticks of a 5 ms timer, less the 5
/// ms.
class EventLoopWatch final : public QObject
{
public:
    void start()
    {
        m_longest = 0;
        m_sinceTick.start();
        m_timer.start(tickMs, Qt::PreciseTimer, this);
    }
    void stop() { m_timer.stop(); }
    qint64 longestGapMs() const { return m_longest; }

protected:
    void timerEvent(QTimerEvent *) override { m_longest = std::max(m_longest, m_sinceTick.restart() - tickMs); }

private:
    static constexpr int tickMs = 5;
    QBasicTimer m_timer;
    QElapsedTimer m_sinceTick;
    qint64 m_longest = 0;
};

} // namespace remarketeer
