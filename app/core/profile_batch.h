#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace remarketeer {

/// Why a row of a source cannot be used, or only in part. TooFewCells rows are used (the missing cells are absent);
/// all others are skipped, because their values may stand in the wrong columns.
enum class RowProblem : std::uint8_t { None, TooFewCells, TooManyCells, TooLong, NulByte, BadEncoding, UnclosedQuote };

/// Some consecutive profiles, as UTF-8. Owns its text, so it may be kept, moved and filled anew; cells are places in
/// that text, not copies. One thread at a time.
struct ProfileBatch {
    struct Cell {
        std::uint32_t begin = 0; ///< in `text`
        std::uint32_t size = 0;
    };

    std::uint64_t sequence = 0;         ///< 0, 1, 2 … in the source's order
    std::uint64_t firstRow = 1;         ///< number of the first row; the first data row of a source is row 1
    std::string text;                   ///< holds more than the cells
    std::vector<Cell> cells;            ///< of all rows, one behind the other
    std::vector<std::uint32_t> rowEnds; ///< row r has the cells from rowEnds[r - 1] (or 0) to before rowEnds[r]
    std::vector<RowProblem> problems;   ///< one a row

    std::size_t rows() const { return problems.size(); }

    /// Empty for a column that the row does not have: rows hold only the cells that stand in the source.
    std::string_view cell(std::size_t row, std::size_t column) const
    {
        const std::size_t index = (row == 0 ? 0 : rowEnds[row - 1]) + column;
        if (index >= rowEnds[row])
            return {};
        return std::string_view(text).substr(cells[index].begin, cells[index].size);
    }

    void clear()
    {
        text.clear();
        cells.clear();
        rowEnds.clear();
        problems.clear();
    }
};

} // namespace remarketeer
