#include "audience/batch_queue.h"

namespace remarketeer {

namespace {

std::size_t bytes(const FormattedBatch &batch)
{
    return batch.audience.size() + batch.partLines.size() + batch.rejects.size();
}

} // namespace

Result<void> BatchQueue::exchange(std::uint64_t sequence, FormattedBatch &batch, const std::stop_token &halted)
{
    std::unique_lock lock(m_mutex);
    m_bytes += bytes(batch);
    m_waiting.emplace(sequence, std::move(batch));
    if (auto consumed = consume(lock); !consumed)
        return consumed;
    // This ends: the batch that all others wait for is in the hands of a thread that has yet to come here.
    constexpr std::size_t enoughBytes = 4 << 20;
    constexpr std::size_t enough = 32; // empty ones need memory, too
    m_fewer.wait(lock, halted, [this] { return m_bytes < enoughBytes && m_waiting.size() < enough; });
    batch = {};
    if (!m_unused.empty()) {
        batch = std::move(m_unused.back());
        m_unused.pop_back();
    }
    return {};
}

/// All that can be handed on, unless another thread is at it.
Result<void> BatchQueue::consume(std::unique_lock<std::mutex> &lock)
{
    while (!m_consuming && !m_waiting.empty() && m_waiting.begin()->first == m_next) {
        FormattedBatch batch = std::move(m_waiting.begin()->second);
        m_waiting.erase(m_waiting.begin());
        m_consuming = true;
        lock.unlock();
        if (auto consumed = m_consume(batch); !consumed)
            return consumed; // nothing is handed on any more
        lock.lock();
        m_consuming = false;
        ++m_next;
        m_bytes -= bytes(batch);
        m_unused.push_back(std::move(batch));
        m_fewer.notify_all();
    }
    return {};
}

} // namespace remarketeer
