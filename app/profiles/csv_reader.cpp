#include "profiles/csv_reader.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace remarketeer {

CsvReader::CsvReader(const FileSnapshot &snapshot, const CsvDialect &dialect, std::size_t columns,
                     const CsvLimits &limits)
    : m_snapshot(snapshot), m_limits(limits), m_parser(dialect.delimiter, limits.rowBytes), m_decoder(dialect.encoding),
      m_columns(columns)
{
}

Result<std::unique_ptr<CsvReader>> CsvReader::open(const FileSnapshot &snapshot, const CsvDialect &dialect,
                                                   std::size_t columns, const CsvLimits &limits)
{
    std::unique_ptr<CsvReader> reader(new CsvReader(snapshot, dialect, columns, limits));
    if (auto opened = snapshot.reopen(reader->m_file); !opened)
        return fail(std::move(opened.error()));
    const std::string_view mark = byteOrderMark(dialect.encoding);
    const auto length = static_cast<qsizetype>(mark.size());
    if (snapshot.size() >= length && reader->m_file.read(length) == QByteArray::fromRawData(mark.data(), length))
        reader->m_bytesRead = length;
    reader->m_file.seek(reader->m_bytesRead);
    return reader;
}

Result<ProfileBatch> CsvReader::next()
{
    ProfileBatch batch;
    batch.sequence = m_sequence;
    batch.firstRow = m_row + 1;
    batch.columns = m_columns;
    batch.cells.reserve(m_usualCells);
    batch.problems.reserve(m_usualCells / m_columns);
    while (batch.rows() == 0 && !isAtEnd()) {
        if (m_needsMore) {
            if (auto filled = refill(); !filled)
                return fail(std::move(filled.error()));
        }
        parseRows(batch);
    }
    if (batch.rows() > 0) {
        batch.keepAlive = m_block;
        m_usualCells = std::max(m_usualCells, batch.cells.size());
        ++m_sequence;
    }
    return batch;
}

/// Makes a new block from the row that the old one cut and the file's next bytes.
Result<void> CsvReader::refill()
{
    const auto carried = static_cast<std::size_t>(m_end - m_pos);
    const auto raw = std::min(m_limits.blockBytes, static_cast<std::size_t>(m_snapshot.size() - m_bytesRead));
    const std::size_t room = m_decoder.isNeeded() ? CsvDecoder::maxDecodedSize(raw) : raw;

    std::shared_ptr<char[]> block(new char[carried + room + StructuralScanner::padding]); // not zeroed
    std::copy_n(m_pos, carried, block.get());
    char *end = block.get() + carried;
    if (m_decoder.isNeeded()) {
        m_raw.resize(raw);
        if (auto read = readRaw(m_raw.data(), raw); !read)
            return read;
        end = m_decoder.decode({m_raw.data(), raw}, m_bytesRead == m_snapshot.size(), end);
    } else {
        if (auto read = readRaw(end, raw); !read)
            return read;
        end += raw;
    }
    std::memset(end, 0, StructuralScanner::padding);

    m_block = std::move(block);
    m_pos = m_block.get();
    m_end = end;
    m_last = m_bytesRead == m_snapshot.size();
    m_needsMore = false;
    m_parser.reset(m_pos, m_end, m_last);
    inspect();
    return {};
}

Result<void> CsvReader::readRaw(char *to, std::size_t bytes)
{
    for (std::size_t done = 0; done < bytes;) {
        const qint64 got = m_file.read(to + done, static_cast<qint64>(bytes - done));
        if (got <= 0) {
            if (auto there = m_snapshot.stillThere(m_row); !there)
                return there;
            return fail(m_snapshot.readFailed(m_file, m_row));
        }
        done += static_cast<std::size_t>(got);
    }
    m_bytesRead += static_cast<qint64>(bytes);
    // After the read: what was read before the file changed is good.
    return m_snapshot.stillThere(m_row);
}

/// Looks once over the whole block, so that rows are looked at one by one only when there is something to find.
void CsvReader::inspect()
{
    // What follows the last line end belongs to a row that is not whole yet, or to the file's last one.
    const char *end = m_end;
    while (!m_last && end > m_pos && !isLineEnd(end[-1]))
        --end;
    const std::string_view text(m_pos, static_cast<std::size_t>(end - m_pos));
    m_suspect = std::memchr(text.data(), 0, text.size()) != nullptr || !isValidUtf8(text);
}

void CsvReader::parseRows(ProfileBatch &batch)
{
    if (m_skipLine) {
        m_pos = std::find_if(m_pos, m_end, isLineEnd);
        m_skipLine = m_pos == m_end;
    }
    while (batch.cells.size() < m_limits.batchCells) {
        while (m_pos < m_end && isLineEnd(*m_pos)) // empty lines, and the second half of CR LF
            ++m_pos;
        if (m_pos == m_end)
            break;
        const char *const begin = m_pos;
        const CsvRowParser::Row row = m_parser.parse(m_pos, batch.cells);
        if (!row.complete)
            break;
        m_pos = row.next;
        if (m_headerPassed) {
            finishRow(batch, row, begin);
        } else {
            m_headerPassed = true;
            batch.cells.clear();
        }
        if (row.skipLine) {
            m_pos = std::find_if(m_pos, m_end, isLineEnd);
            m_skipLine = m_pos == m_end;
        }
    }
    m_needsMore = batch.cells.size() < m_limits.batchCells && !m_last;
}

/// Brings the row's cells to the number of columns, and blanks those of rows that are not to be used.
void CsvReader::finishRow(ProfileBatch &batch, const CsvRowParser::Row &row, const char *begin)
{
    const std::size_t firstCell = batch.rows() * m_columns;
    const std::size_t found = batch.cells.size() - firstCell;
    RowProblem problem = row.problem;
    if (problem == RowProblem::None && m_suspect)
        problem = contentProblem(begin, row.end);
    if (problem == RowProblem::None) {
        m_parser.unescape(batch.cells);
        if (found < m_columns) {
            problem = RowProblem::TooFewCells;
        } else if (found > m_columns) {
            // Delimiters at the end of a line are harmless.
            const auto extra = batch.cells.begin() + static_cast<std::ptrdiff_t>(firstCell + m_columns);
            if (!std::all_of(extra, batch.cells.end(), [](std::string_view cell) { return cell.empty(); }))
                problem = RowProblem::TooManyCells;
        }
    }
    if (problem != RowProblem::None && problem != RowProblem::TooFewCells)
        batch.cells.resize(firstCell);
    batch.cells.resize(firstCell + m_columns);
    batch.problems.push_back(problem);
    ++m_row;
}

RowProblem CsvReader::contentProblem(const char *begin, const char *end) const
{
    const std::string_view text(begin, static_cast<std::size_t>(end - begin));
    if (text.find('\0') != std::string_view::npos)
        return RowProblem::NulByte;
    return isValidUtf8(text) ? RowProblem::None : RowProblem::BadEncoding;
}

} // namespace remarketeer
