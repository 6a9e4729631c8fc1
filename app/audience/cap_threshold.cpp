#include "audience/parallel_pass.h"
#include "audience/row_selector.h"

#include <algorithm>

namespace remarketeer {

namespace {

/// The `cap` smallest of all ranks that it is given. Any thread.
class Draw
{
public:
    explicit Draw(std::uint64_t cap) : m_cap(cap) {}

    void add(const std::vector<DrawRank> &ranks)
    {
        const std::lock_guard lock(m_mutex);
        for (const DrawRank &rank : ranks) {
            if (m_drawn.size() < m_cap) {
                m_drawn.push_back(rank);
                std::push_heap(m_drawn.begin(), m_drawn.end());
            } else {
                m_over = true;
                if (m_cap == 0 || !(rank < m_drawn.front()))
                    continue;
                std::pop_heap(m_drawn.begin(), m_drawn.end());
                m_drawn.back() = rank;
                std::push_heap(m_drawn.begin(), m_drawn.end());
            }
        }
    }

    /// The largest of them, or nothing when all were given that there are. Rows begin with 1, so that {0, 0} is before
    /// all.
    std::optional<DrawRank> last() const
    {
        if (!m_over)
            return std::nullopt;
        return m_drawn.empty() ? DrawRank{} : m_drawn.front();
    }

private:
    const std::uint64_t m_cap;
    std::mutex m_mutex;            ///< guards what follows
    std::vector<DrawRank> m_drawn; ///< a heap, the largest in front
    bool m_over = false;           ///< there were more than that
};

class DrawWorker final : public BatchWorker
{
public:
    DrawWorker(const std::stop_token &halted, const ExportOptions &options, Draw &draw)
        : m_halted(halted), m_draw(draw), m_values(options), m_selector(options.selection, m_values)
    {
    }

    Result<void> take(const ProfileBatch &batch) override
    {
        m_ranks.clear();
        for (std::size_t first = 0; first < batch.rows() && !m_halted.stop_requested(); first += RowValues::maxRows) {
            m_values.begin(batch, first, std::min(RowValues::maxRows, batch.rows() - first));
            m_selector.select();
            for (std::size_t row = 0; row < m_values.rows(); ++row) {
                if (const auto rank = m_selector.rank(row))
                    m_ranks.push_back(*rank);
            }
        }
        m_draw.add(m_ranks);
        return {};
    }
    std::uint64_t currentRow() const override { return m_values.currentRow(); }

private:
    const std::stop_token m_halted;
    Draw &m_draw;
    RowValues m_values;
    RowSelector m_selector;
    std::vector<DrawRank> m_ranks; ///< of the batch
};

} // namespace

Result<std::optional<DrawRank>> capThreshold(const BatchProducer &source, const ExportOptions &options,
                                             std::stop_token stop, const ExportProgress &progress)
{
    if (!options.selection.cap)
        return std::nullopt;
    ExportOptions all = options;
    all.selection.lastDrawn.reset();
    Draw draw(*options.selection.cap);
    const ParallelPass::MakeWorker makeWorker = [&](const std::stop_token &halted) {
        return std::make_unique<DrawWorker>(halted, all, draw);
    };
    if (auto done = ParallelPass(source, options.threads, makeWorker).run(stop, progress); !done)
        return fail(done.error());
    return draw.last();
}

} // namespace remarketeer
