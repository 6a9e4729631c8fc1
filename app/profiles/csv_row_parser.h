#pragma once

#include "core/profile_batch.h"
#include "profiles/structural_scanner.h"

#include <cstddef>
#include <vector>

namespace remarketeer {

inline bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// Parses rows in place. What a row is depends on nothing but the bytes from its start on, at most `maxRowBytes` + 1 of
/// them: so a text may be cut into blocks anywhere, and a block parsed from any row's start. docs/csv.md has the rules.
class CsvRowParser
{
public:
    static constexpr std::size_t defaultMaxRowBytes = 1024 * 1024;

    struct Row {
        bool complete = false;                 ///< false: the row goes on after the text's end
        RowProblem problem = RowProblem::None; ///< TooLong and UnclosedQuote only: what the parser itself can tell
        char *end = nullptr;                   ///< end of the row's own bytes, without its line end
        char *next = nullptr;                  ///< where reading goes on
        bool skipLine = false;                 ///< … after the first line end at or after `next`
    };

    /// `maxRowBytes`: a row with more bytes (without its line end) is TooLong.
    explicit CsvRowParser(char delimiter, std::size_t maxRowBytes = defaultMaxRowBytes);

    using Cells = std::vector<ProfileBatch::Cell>;

    /// Takes a new text, followed by StructuralScanner::padding zero bytes. `last`: the file ends with it.
    void reset(char *begin, char *end, bool last);

    /// Parses the row at `begin`, which must be before the end and not at a line end, and appends its cells as they
    /// stand in the text, without the outer quotes. Nothing is appended unless the row is complete and without problem.
    Row parse(char *begin, Cells &cells);
    /// Takes the cells of the row just parsed back.
    void drop(Cells &cells);

    /// Unquotes, in the text itself, those cells of all rows since reset() that need it. They cannot be parsed again
    /// after that.
    void unescape(Cells &cells);

private:
    /// A cell with doubled quotes, or with text after its closing quote.
    struct Escaped {
        std::size_t cell;
        char *begin;
        char *closingQuote;
    };

    char *find(char *from);
    char *findPlainEnd(char *from);
    char *parseQuoted(char *open, Cells &cells);
    void append(const char *begin, const char *end, Cells &cells) const;
    Row unended(char *lineEnd) const;

    StructuralScanner m_scanner;
    std::vector<Escaped> m_escaped;
    std::size_t m_firstCell = 0;    ///< of the row just parsed
    std::size_t m_firstEscaped = 0; ///< the same
    std::size_t m_maxRowBytes;
    char *m_begin = nullptr;
    char *m_end = nullptr;
    char *m_visible = nullptr; ///< what may be looked at of the row being parsed ends here
    Row m_failure;             ///< why parseQuoted() gave nullptr
    char m_delimiter;
    bool m_last = false;
    bool m_overLong = false; ///< there are more bytes than the row may have
};

} // namespace remarketeer
