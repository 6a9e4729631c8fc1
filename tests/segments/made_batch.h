#pragma once

#include "core/profile_batch.h"
#include "segments/compiled_segment.h"

#include <string>
#include <vector>

/// A batch as a source gives it; rows may be shorter than others.
inline remarketeer::ProfileBatch makeBatch(const std::vector<std::vector<std::string>> &rows)
{
    remarketeer::ProfileBatch batch;
    for (const auto &row : rows) {
        for (const std::string &cell : row) {
            batch.cells.push_back(
                {static_cast<std::uint32_t>(batch.text.size()), static_cast<std::uint32_t>(cell.size())});
            batch.text += cell;
        }
        batch.rowEnds.push_back(static_cast<std::uint32_t>(batch.cells.size()));
        batch.problems.push_back(remarketeer::RowProblem::None);
    }
    return batch;
}

/// Says what three columns say: "1" is reachable.
class ColumnFacts : public remarketeer::RowFacts
{
public:
    /// The columns of e-mail, phone and device id stand side by side from `first` on.
    explicit ColumnFacts(std::size_t first) : m_first(first) {}
    bool reaches(remarketeer::ReachableBy by, const remarketeer::ProfileBatch &batch, std::size_t row) override
    {
        ++asked;
        return batch.cell(row, m_first + static_cast<std::size_t>(by)) == "1";
    }
    int asked = 0;

private:
    std::size_t m_first;
};
