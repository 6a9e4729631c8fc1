#include "audience/parallel_pass.h"

#include <QCoreApplication>

#include <chrono>
#include <thread>
#include <typeinfo>
#include <vector>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::AudienceExport)
};

Error internalError(QString sentence, const std::exception &exception)
{
    // The type only: what() may quote a value.
    return {ErrorCode::Internal, std::move(sentence), QString::fromLatin1(typeid(exception).name())};
}

int threadCount(int wanted)
{
    return std::max(1, wanted > 0 ? wanted : static_cast<int>(std::thread::hardware_concurrency()));
}

} // namespace

Result<void> ParallelPass::run(std::stop_token stop, const ExportProgress &progress)
{
    {
        const std::stop_callback onStop(stop, [this] { halt(); });
        std::vector<std::jthread> threads; // joined at the end of this block
        try {
            m_working = threadCount(m_threads);
            for (int i = m_working; i > 0; --i)
                threads.emplace_back([this] { work(); });
            report(progress);
        } catch (const std::exception &exception) {
            halt(internalError(Tr::tr("The export stopped because of a fault inside Remarketeer."), exception));
        }
    }
    if (m_error)
        return fail(*m_error);
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, Tr::tr("The export was cancelled. Nothing was left behind."));
    return {};
}

/// Until all threads have finished.
void ParallelPass::report(const ExportProgress &progress)
{
    std::unique_lock lock(m_mutex);
    const auto finished = [this] { return m_working == 0; };
    do {
        const std::uint64_t rows = m_rows;
        lock.unlock();
        if (progress)
            progress(rows);
        lock.lock();
    } while (!m_finished.wait_for(lock, std::chrono::milliseconds(200), finished));
}

void ParallelPass::halt(std::optional<Error> error)
{
    {
        const std::lock_guard lock(m_mutex);
        if (error && !m_error)
            m_error = std::move(error);
    }
    m_halt.request_stop();
}

void ParallelPass::work()
{
    std::unique_ptr<BatchWorker> worker;
    try {
        worker = m_makeWorker(m_halt.get_token());
        ProfileBatch batch;
        while (!m_halt.stop_requested()) {
            const Result<bool> more = m_source(batch);
            if (!more)
                halt(more.error());
            if (!more || !*more)
                break;
            if (const Result<void> taken = worker->take(batch); !taken) {
                halt(taken.error());
                break;
            }
            const std::lock_guard lock(m_mutex);
            m_rows += batch.rows();
        }
    } catch (const std::exception &exception) {
        const std::uint64_t row = worker ? worker->currentRow() : 0;
        halt(internalError(row == 0
                               ? Tr::tr("The export stopped because of a fault inside Remarketeer.")
                               : Tr::tr("The export stopped at row %1 because of a fault inside Remarketeer.").arg(row),
                           exception));
    }
    const std::lock_guard lock(m_mutex);
    --m_working;
    m_finished.notify_all();
}

} // namespace remarketeer
