#include "net/backoff.h"

#include <QCoroTimer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace remarketeer {

std::optional<std::chrono::milliseconds> Backoff::next()
{
    if (++m_failed >= m_policy.tries)
        return std::nullopt;
    const std::chrono::milliseconds length = std::min(m_length, m_policy.longest);
    m_length = length * 2;
    const qint64 half = length.count() / 2;
    const qint64 rest = length.count() - half;
    return std::chrono::milliseconds(half + QRandomGenerator::global()->bounded(rest + 1));
}

QCoro::Task<bool> pause(std::chrono::milliseconds length, std::shared_ptr<Cancellation> cancellation)
{
    if (cancellation && cancellation->isCancelled())
        co_return false;
    QTimer timer;
    timer.setSingleShot(true);
    if (cancellation) {
        QObject::connect(cancellation.get(), &Cancellation::cancelled, &timer,
                         [&timer] { timer.start(std::chrono::milliseconds(0)); });
    }
    timer.start(length);
    co_await timer;
    co_return !cancellation || !cancellation->isCancelled();
}

} // namespace remarketeer
