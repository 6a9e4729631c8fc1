#pragma once

#include "audience/audience_export.h"
#include "audience/batch_formatter.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <optional>

namespace remarketeer {

/// Reads batches on one thread, formats them on several, and hands the results in the source's order to the calling
/// one. Only so many batches are under way at a time, so memory stays the same however long the source is.
class OrderedPipeline
{
public:
    using Consume = std::function<Result<void>(FormattedBatch)>;

    /// layout: of the upload parts, or null. All three must outlive the pipeline.
    OrderedPipeline(const BatchProducer &source, const ExportOptions &options, const UploadLayout *layout)
        : m_source(source), m_options(options), m_layout(layout), m_threads(threadCount(options))
    {
    }
    /// The first error of any thread, or Cancelled. No thread runs any more when it returns.
    Result<void> run(std::stop_token stop, const Consume &consume);

private:
    static int threadCount(const ExportOptions &options);
    void read();
    void work();
    Result<void> consumeAll(const Consume &consume);
    void halt(std::optional<Error> error = {});

    struct Waiting {
        std::uint64_t sequence;
        ProfileBatch batch;
    };

    const BatchProducer &m_source;
    const ExportOptions &m_options;
    const UploadLayout *m_layout;
    const int m_threads;

    std::mutex m_mutex; ///< guards all below, but m_halted
    std::condition_variable m_changed;
    std::deque<Waiting> m_waiting;
    std::map<std::uint64_t, FormattedBatch> m_done;
    std::uint64_t m_read = 0;     ///< batches taken from the source
    std::uint64_t m_consumed = 0; ///< batches handed on
    bool m_ended = false;         ///< the source has no more
    std::optional<Error> m_error;
    std::atomic<bool> m_halted = false;
};

} // namespace remarketeer
