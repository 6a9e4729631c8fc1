#include "audience/ordered_pipeline.h"

#include <QCoreApplication>

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

} // namespace

int OrderedPipeline::threadCount(const ExportOptions &options)
{
    return std::max(1, options.threads > 0 ? options.threads : static_cast<int>(std::thread::hardware_concurrency()));
}

Result<void> OrderedPipeline::run(std::stop_token stop, const Consume &consume)
{
    Result<void> result;
    {
        const std::stop_callback onStop(stop, [this] { halt(); });
        std::vector<std::jthread> threads; // joined at the end of this block
        try {
            threads.emplace_back([this] { read(); });
            for (int i = 0; i < m_threads; ++i)
                threads.emplace_back([this] { work(); });
            result = consumeAll(consume);
        } catch (const std::exception &exception) {
            result =
                fail(internalError(Tr::tr("The export stopped because of a fault inside Remarketeer."), exception));
        }
        halt();
    }
    if (m_error)
        return fail(*m_error);
    if (!result)
        return result;
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, Tr::tr("The export was cancelled. Nothing was left behind."));
    return {};
}

void OrderedPipeline::halt(std::optional<Error> error)
{
    const std::lock_guard lock(m_mutex);
    m_halted = true;
    if (error && !m_error)
        m_error = std::move(error);
    m_changed.notify_all();
}

void OrderedPipeline::read()
{
    // One batch for each worker, one being read or waiting, one being written.
    const auto underWay = static_cast<std::uint64_t>(m_threads) + 2;
    std::uint64_t rows = 0;
    try {
        for (;;) {
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [&] { return m_halted || m_read - m_consumed < underWay; });
                if (m_halted)
                    return;
            }
            Result<ProfileBatch> batch = m_source();
            if (!batch)
                return halt(batch.error());
            const std::lock_guard lock(m_mutex);
            m_ended = batch->rows() == 0;
            if (!m_ended) {
                rows += batch->rows();
                m_waiting.push_back({m_read++, std::move(*batch)});
            }
            m_changed.notify_all();
            if (m_ended)
                return;
        }
    } catch (const std::exception &exception) {
        halt(internalError(
            Tr::tr("Reading the profiles stopped after row %1 because of a fault inside Remarketeer.").arg(rows),
            exception));
    }
}

void OrderedPipeline::work()
{
    std::optional<BatchFormatter> formatter;
    try {
        formatter.emplace(m_options, m_layout);
        for (;;) {
            Waiting next;
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [&] { return m_halted || m_ended || !m_waiting.empty(); });
                if (m_halted || m_waiting.empty())
                    return;
                next = std::move(m_waiting.front());
                m_waiting.pop_front();
            }
            FormattedBatch formatted;
            if (!formatter->format(next.batch, m_halted, formatted))
                return;
            const std::lock_guard lock(m_mutex);
            m_done.emplace(next.sequence, std::move(formatted));
            m_changed.notify_all();
        }
    } catch (const std::exception &exception) {
        halt(internalError(Tr::tr("The export stopped at row %1 because of a fault inside Remarketeer.")
                               .arg(formatter ? formatter->currentRow() : 0),
                           exception));
    }
}

Result<void> OrderedPipeline::consumeAll(const Consume &consume)
{
    for (;;) {
        FormattedBatch next;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(
                lock, [this] { return m_halted || m_done.contains(m_consumed) || (m_ended && m_consumed == m_read); });
            const auto found = m_done.find(m_consumed);
            if (m_halted || found == m_done.end())
                return {};
            next = std::move(found->second);
            m_done.erase(found);
        }
        if (Result<void> consumed = consume(std::move(next)); !consumed)
            return consumed;
        const std::lock_guard lock(m_mutex);
        ++m_consumed;
        m_changed.notify_all();
    }
}

} // namespace remarketeer
