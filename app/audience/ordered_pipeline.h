#pragma once

#include "audience/audience_export.h"
#include "audience/batch_formatter.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace remarketeer {

/// Threads that each read a batch, format it, and write it when its turn comes, in the source's order. Every thread has
/// one batch at a time, so memory stays the same however long the source is.
class OrderedPipeline
{
public:
    /// Called for one batch after the other, never by two threads at once.
    using Consume = std::function<Result<void>(const FormattedBatch &)>;

    /// layout: of the upload parts, or null. All must outlive the pipeline.
    OrderedPipeline(const BatchProducer &source, const ExportOptions &options, const UploadLayout *layout,
                    const Consume &consume)
        : m_source(source), m_options(options), m_layout(layout), m_consume(consume)
    {
    }
    /// The first error of any thread, or Cancelled. No thread runs any more when it returns. `progress` is called at
    /// once and then a few times a second, from the calling thread.
    Result<void> run(std::stop_token stop, const ExportProgress &progress);

private:
    void work();
    bool consumeInTurn(const ProfileBatch &batch, const FormattedBatch &formatted);
    void report(const ExportProgress &progress);
    void halt(std::optional<Error> error = {});

    const BatchProducer &m_source;
    const ExportOptions &m_options;
    const UploadLayout *m_layout;
    const Consume &m_consume;

    std::mutex m_mutex;                 ///< guards what follows, but m_halted
    std::condition_variable m_turn;     ///< m_consumed or m_halted changed
    std::condition_variable m_finished; ///< m_working changed
    std::uint64_t m_consumed = 0;       ///< batches
    std::uint64_t m_rows = 0;           ///< of those batches
    int m_working = 0;                  ///< threads
    std::optional<Error> m_error;
    std::atomic<bool> m_halted = false;
};

} // namespace remarketeer
