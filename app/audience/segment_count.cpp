#include "audience/segment_count.h"

#include "audience/hash_list.h"
#include "audience/parallel_pass.h"
#include "audience/row_selector.h"

#include <algorithm>
#include <limits>
#include <map>

namespace remarketeer {

namespace {

/// Appends a copy of one row.
void append(const ProfileBatch &batch, std::size_t row, ProfileBatch &to)
{
    for (std::size_t i = row == 0 ? 0 : batch.rowEnds[row - 1]; i < batch.rowEnds[row]; ++i) {
        const ProfileBatch::Cell cell = batch.cells[i];
        to.cells.push_back({static_cast<std::uint32_t>(to.text.size()), cell.size});
        to.text.append(batch.text, cell.begin, cell.size);
    }
    to.rowEnds.push_back(static_cast<std::uint32_t>(to.cells.size()));
    to.problems.push_back(batch.problems[row]);
}

/// The first matching rows of a source whose batches come in any order. Any thread.
class FirstRows
{
public:
    /// False when rows of that batch cannot be among the first any more.
    bool wants(const ProfileBatch &batch) const { return batch.sequence <= m_last; }

    /// rows: those of the batch that match, in order, the first of them at least.
    void add(const ProfileBatch &batch, const std::vector<std::size_t> &rows)
    {
        const std::lock_guard lock(m_mutex);
        Found &found = m_found[batch.sequence];
        for (const std::size_t row : rows) {
            append(batch, row, found.rows);
            found.numbers.push_back(batch.firstRow + row);
        }
        std::size_t count = 0;
        for (auto it = m_found.begin(); it != m_found.end(); ++it) {
            count += it->second.numbers.size();
            if (count >= segmentCountRows) {
                m_last = it->first;
                m_found.erase(std::next(it), m_found.end());
                break;
            }
        }
    }

    void give(SegmentCountResult &to) const
    {
        for (const auto &[sequence, found] : m_found) {
            for (std::size_t row = 0; row < found.numbers.size() && to.rows.size() < segmentCountRows; ++row) {
                append(found.rows, row, to.first);
                to.rows.push_back(found.numbers[row]);
            }
        }
    }

private:
    struct Found {
        ProfileBatch rows;
        std::vector<std::uint64_t> numbers;
    };
    std::mutex m_mutex;                                                            ///< guards m_found
    std::map<std::uint64_t, Found> m_found;                                        ///< by batch
    std::atomic<std::uint64_t> m_last = std::numeric_limits<std::uint64_t>::max(); ///< batch that is needed
};

class CountWorker final : public BatchWorker
{
public:
    /// `total` is added to at the end, under `mutex`.
    CountWorker(const std::stop_token &halted, const ExportOptions &options, FirstRows &first,
                SegmentCountResult &total, std::mutex &mutex)
        : m_halted(halted), m_first(first), m_total(total), m_mutex(mutex), m_values(options),
          m_selector(options.selection, m_values)
    {
    }
    ~CountWorker() override
    {
        const std::lock_guard lock(m_mutex);
        for (const auto count : {&SegmentCountResult::read, &SegmentCountResult::unusable, &SegmentCountResult::people,
                                 &SegmentCountResult::leftOut})
            m_total.*count += m_own.*count;
    }

    Result<void> take(const ProfileBatch &batch) override
    {
        m_own.read += batch.rows();
        m_matching.clear();
        for (std::size_t first = 0; first < batch.rows() && !m_halted.stop_requested(); first += RowValues::maxRows) {
            m_values.begin(batch, first, std::min(RowValues::maxRows, batch.rows() - first));
            m_selector.select();
            for (std::size_t row = 0; row < m_values.rows(); ++row)
                count(row);
        }
        if (!m_matching.empty() && m_first.wants(batch))
            m_first.add(batch, m_matching);
        return {};
    }
    std::uint64_t currentRow() const override { return m_values.currentRow(); }

private:
    void count(std::size_t row)
    {
        if (!isUsable(m_values.problem(row))) {
            ++m_own.unusable;
            return;
        }
        m_own.leftOut += m_selector.fate(row) == Fate::LeftOut;
        if (m_selector.fate(row) != Fate::Taken)
            return;
        ++m_own.people;
        if (m_matching.size() < segmentCountRows)
            m_matching.push_back(m_values.inBatch(row));
    }

    const std::stop_token m_halted;
    FirstRows &m_first;
    SegmentCountResult &m_total;
    std::mutex &m_mutex;
    SegmentCountResult m_own;
    RowValues m_values;
    RowSelector m_selector;
    std::vector<std::size_t> m_matching; ///< the first rows of the batch that match
};

} // namespace

Result<SegmentCountResult> countSelection(const BatchProducer &source, const ExportOptions &options,
                                          std::stop_token stop, const ExportProgress &progress)
{
    ExportOptions people = options;
    people.selection.controlPercent = 0;
    people.selection.cap.reset();
    SegmentCountResult result;
    std::mutex mutex;
    FirstRows first;
    const ParallelPass::MakeWorker makeWorker = [&](const std::stop_token &halted) {
        return std::make_unique<CountWorker>(halted, people, first, result, mutex);
    };
    if (auto done = ParallelPass(source, options.threads, makeWorker).run(stop, progress); !done)
        return fail(done.error());
    first.give(result);
    for (const auto &list : people.selection.leaveOutLists)
        result.lostLines += list->unusable();
    return result;
}

} // namespace remarketeer
