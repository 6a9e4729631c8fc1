#pragma once

#include "audience/audience_export.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace remarketeer {

/// What one thread of a pass does with the batches that it gets. Used by that thread alone.
class BatchWorker
{
public:
    virtual ~BatchWorker() = default;
    /// An error ends the pass. May throw.
    virtual Result<void> take(const ProfileBatch &batch) = 0;
    /// The row that is worked on, for faults; 0: none.
    virtual std::uint64_t currentRow() const = 0;
};

/// Threads that each read a batch and work on it, over and over. Every thread has one batch at a time, so memory stays
/// the same however long the source is.
class ParallelPass
{
public:
    /// halted: asked to stop when the rest of the pass is not needed; a worker returns as soon as it can then.
    using MakeWorker = std::function<std::unique_ptr<BatchWorker>(const std::stop_token &halted)>;

    /// threads: 0: one per core. All must outlive the pass.
    ParallelPass(const BatchProducer &source, int threads, const MakeWorker &makeWorker)
        : m_source(source), m_threads(threads), m_makeWorker(makeWorker)
    {
    }
    /// The first error of any thread, or Cancelled. No thread runs any more when it returns. `progress` is called at
    /// once and then a few times a second, from the calling thread.
    Result<void> run(std::stop_token stop, const ExportProgress &progress);

private:
    void work();
    void report(const ExportProgress &progress);
    void halt(std::optional<Error> error = {});

    const BatchProducer &m_source;
    const int m_threads;
    const MakeWorker &m_makeWorker;

    std::stop_source m_halt;
    std::mutex m_mutex;                 ///< guards what follows
    std::condition_variable m_finished; ///< m_working changed
    std::uint64_t m_rows = 0;           ///< of the batches that were taken
    int m_working = 0;                  ///< threads
    std::optional<Error> m_error;
};

} // namespace remarketeer
