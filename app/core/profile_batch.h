#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace remarketeer {

/// Why a row of a source cannot be used, or only in part. TooFewCells rows are used (the missing cells are absent);
/// all others are skipped, because their values may stand in the wrong columns.
enum class RowProblem : std::uint8_t { None, TooFewCells, TooManyCells, TooLong, NulByte, BadEncoding, UnclosedQuote };

/// Some consecutive profiles, as UTF-8 bytes. Cells are views into the batch's own storage, or into a block that
/// `keepAlive` holds. Made by one thread, then read by one other.
struct ProfileBatch {
    std::uint64_t sequence = 0; ///< 0, 1, 2 … in the source's order
    std::uint64_t firstRow = 0; ///< number of the first row; the first data row of a source is row 1
    std::size_t columns = 0;    ///< cells a row; row r's cell c is cells[r * columns + c]
    std::vector<std::string_view> cells;
    std::vector<RowProblem> problems; ///< one a row
    std::string unescaped;            ///< storage of the cells that needed unquoting or decoding
    std::shared_ptr<const void> keepAlive;

    std::size_t rows() const { return problems.size(); }
};

} // namespace remarketeer
