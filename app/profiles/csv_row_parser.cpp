#include "profiles/csv_row_parser.h"

#include <algorithm>
#include <cstring>

namespace remarketeer {

CsvRowParser::CsvRowParser(char delimiter, std::size_t maxRowBytes)
    : m_scanner(delimiter), m_maxRowBytes(maxRowBytes), m_delimiter(delimiter)
{
}

void CsvRowParser::reset(char *begin, char *end, bool last)
{
    m_begin = begin;
    m_end = end;
    m_last = last;
    m_escaped.clear();
    m_scanner.reset(begin, end);
}

CsvRowParser::Row CsvRowParser::parse(char *begin, Cells &cells)
{
    m_firstCell = cells.size();
    m_firstEscaped = m_escaped.size();
    m_overLong = static_cast<std::size_t>(m_end - begin) > m_maxRowBytes;
    m_visible = m_overLong ? begin + m_maxRowBytes + 1 : m_end;

    for (char *p = begin;;) {
        char *cellEnd = nullptr;
        if (p < m_visible && *p == '"') {
            cellEnd = parseQuoted(p, cells);
            if (!cellEnd) {
                drop(cells);
                return m_failure;
            }
        } else {
            cellEnd = findPlainEnd(p);
            append(p, cellEnd, cells);
        }
        if (cellEnd == m_visible) {
            if (m_last && !m_overLong)
                return {.complete = true, .end = m_end, .next = m_end};
            drop(cells);
            return unended(nullptr);
        }
        if (*cellEnd != m_delimiter)
            return {.complete = true, .end = cellEnd, .next = cellEnd + 1};
        p = cellEnd + 1;
    }
}

void CsvRowParser::drop(Cells &cells)
{
    cells.resize(m_firstCell);
    m_escaped.resize(m_firstEscaped);
}

void CsvRowParser::append(const char *begin, const char *end, Cells &cells) const
{
    cells.push_back({static_cast<std::uint32_t>(begin - m_begin), static_cast<std::uint32_t>(end - begin)});
}

/// Parses the cell whose opening quote is at `open` and gives its end, or nullptr and m_failure.
char *CsvRowParser::parseQuoted(char *open, Cells &cells)
{
    char *lineEnd = nullptr; // the first one inside the quotes
    bool escaped = false;
    char *p = open + 1;
    for (;;) {
        p = find(p);
        if (p == m_visible) {
            m_failure = unended(lineEnd);
            return nullptr;
        }
        if (*p != '"') {
            if (!lineEnd && isLineEnd(*p))
                lineEnd = p;
            ++p;
            continue;
        }
        if (p + 1 < m_visible && p[1] == '"') {
            escaped = true;
            p += 2;
            continue;
        }
        break;
    }

    char *const closing = p;
    char *end = closing + 1;
    if (end < m_visible && *end != m_delimiter && !isLineEnd(*end)) {
        // Text after the closing quote. When the quotes hold a line end, this quote more likely opens a cell of a later
        // row, and the one that we came from was never closed.
        if (lineEnd) {
            m_failure = {.complete = true, .problem = RowProblem::UnclosedQuote, .end = lineEnd, .next = lineEnd + 1};
            return nullptr;
        }
        end = findPlainEnd(end);
        escaped = true;
    }
    if (escaped)
        m_escaped.push_back({cells.size(), open + 1, closing});
    append(open + 1, escaped ? end : closing, cells);
    return end;
}

/// What to make of a row whose end is not in sight; `lineEnd` is the first one inside its open quotes, if any.
CsvRowParser::Row CsvRowParser::unended(char *lineEnd) const
{
    if (!m_last && !m_overLong)
        return {};
    if (lineEnd)
        return {.complete = true, .problem = RowProblem::UnclosedQuote, .end = lineEnd, .next = lineEnd + 1};
    if (m_overLong)
        return {
            .complete = true, .problem = RowProblem::TooLong, .end = m_visible, .next = m_visible, .skipLine = true};
    return {.complete = true, .problem = RowProblem::UnclosedQuote, .end = m_end, .next = m_end};
}

void CsvRowParser::unescape(Cells &cells)
{
    for (const Escaped &escaped : m_escaped) {
        char *out = escaped.begin;
        for (const char *p = escaped.begin; p < escaped.closingQuote; ++p) {
            *out++ = *p;
            if (*p == '"')
                ++p; // the second of two
        }
        // Text after the closing quote stays as it is.
        ProfileBatch::Cell &cell = cells[escaped.cell];
        const char *const after = escaped.closingQuote + 1;
        const auto rest = static_cast<std::size_t>(escaped.begin + cell.size - after);
        std::memmove(out, after, rest);
        cell.size = static_cast<std::uint32_t>(out + rest - escaped.begin);
    }
}

char *CsvRowParser::find(char *from)
{
    return std::min(const_cast<char *>(m_scanner.find(from)), m_visible);
}

/// The end of an unquoted cell; quotes in it are text.
char *CsvRowParser::findPlainEnd(char *from)
{
    char *p = find(from);
    while (p < m_visible && *p == '"')
        p = find(p + 1);
    return p;
}

} // namespace remarketeer
