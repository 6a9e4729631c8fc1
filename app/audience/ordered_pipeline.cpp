#include "audience/ordered_pipeline.h"

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

int threadCount(const ExportOptions &options)
{
    return std::max(1, options.threads > 0 ? options.threads : static_cast<int>(std::thread::hardware_concurrency()));
}

} // namespace

Result<void> OrderedPipeline::run(std::stop_token stop, const ExportProgress &progress)
{
    {
        const std::stop_callback onStop(stop, [this] { halt(); });
        std::vector<std::jthread> threads; // joined at the end of this block
        try {
            m_working = threadCount(m_options);
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
void OrderedPipeline::report(const ExportProgress &progress)
{
    std::unique_lock lock(m_mutex);
    const auto finished = [this] { return m_working == 0; };
    do {
        const std::uint64_t rows = m_rows;
        lock.unlock();
        progress(rows);
        lock.lock();
    } while (!m_finished.wait_for(lock, std::chrono::milliseconds(200), finished));
}

void OrderedPipeline::halt(std::optional<Error> error)
{
    const std::lock_guard lock(m_mutex);
    m_halted = true;
    if (error && !m_error)
        m_error = std::move(error);
    m_turn.notify_all();
}

void OrderedPipeline::work()
{
    std::optional<BatchFormatter> formatter;
    try {
        formatter.emplace(m_options, m_layout);
        ProfileBatch batch;
        FormattedBatch formatted;
        while (!m_halted) {
            const Result<bool> more = m_source(batch);
            if (!more)
                halt(more.error());
            if (!more || !*more || !formatter->format(batch, m_halted, formatted) || !consumeInTurn(batch, formatted))
                break;
        }
    } catch (const std::exception &exception) {
        const std::uint64_t row = formatter ? formatter->currentRow() : 0;
        halt(internalError(row == 0
                               ? Tr::tr("The export stopped because of a fault inside Remarketeer.")
                               : Tr::tr("The export stopped at row %1 because of a fault inside Remarketeer.").arg(row),
                           exception));
    }
    const std::lock_guard lock(m_mutex);
    --m_working;
    m_finished.notify_all();
}

/// False when there is no turn any more.
bool OrderedPipeline::consumeInTurn(const ProfileBatch &batch, const FormattedBatch &formatted)
{
    {
        std::unique_lock lock(m_mutex);
        m_turn.wait(lock, [&] { return m_halted || m_consumed == batch.sequence; });
        if (m_halted)
            return false;
    }
    if (const Result<void> consumed = m_consume(formatted); !consumed) {
        halt(consumed.error());
        return false;
    }
    const std::lock_guard lock(m_mutex);
    ++m_consumed;
    m_rows += batch.rows();
    m_turn.notify_all();
    return true;
}

} // namespace remarketeer
