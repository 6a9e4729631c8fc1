#pragma once

#include "audience/batch_formatter.h"
#include "core/result.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <stop_token>
#include <vector>

namespace remarketeer {

/// Brings what several threads make of batches back into the source's order. The thread whose batch is the next one
/// hands it on, and those that wait behind it; the others leave theirs here and go on. Any thread.
class BatchQueue
{
public:
    /// Gets one batch after the other, never from two threads at once. An error ends the pass.
    using Consume = std::function<Result<void>(const FormattedBatch &)>;

    explicit BatchQueue(Consume consume) : m_consume(std::move(consume)) {}
    /// Takes the batch with that ProfileBatch::sequence, and gives one to fill anew for it. While 4 MB are here, or
    /// 32 batches, it waits, unless `halted`. The error is that of the consumer.
    Result<void> exchange(std::uint64_t sequence, FormattedBatch &batch, const std::stop_token &halted);

private:
    Result<void> consume(std::unique_lock<std::mutex> &lock);

    const Consume m_consume;

    std::mutex m_mutex;                                ///< guards what follows
    std::condition_variable_any m_fewer;               ///< fewer of m_waiting, or less of m_bytes
    std::map<std::uint64_t, FormattedBatch> m_waiting; ///< by sequence
    std::size_t m_bytes = 0;                           ///< of m_waiting, and of the batch that is handed on
    std::uint64_t m_next = 0;                          ///< sequence
    bool m_consuming = false;                          ///< by one of the threads
    std::vector<FormattedBatch> m_unused;              ///< their memory serves again
};

} // namespace remarketeer
