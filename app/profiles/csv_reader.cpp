#include "profiles/csv_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::CsvReader)
};

RowProblem contentProblem(std::string_view row)
{
    if (row.find('\0') != std::string_view::npos)
        return RowProblem::NulByte;
    return isValidUtf8(row) ? RowProblem::None : RowProblem::BadEncoding;
}

/// Offset behind the last line end of `text` at or after `from`; 0 when there is none.
std::size_t behindLastLineEnd(std::string_view text, std::size_t from)
{
    for (std::size_t i = text.size(); i > from; --i) {
        if (isLineEnd(text[i - 1]))
            return i;
    }
    return 0;
}

} // namespace

CsvReader::CsvReader(const FileSnapshot &snapshot, const CsvDialect &dialect, std::size_t columns,
                     const CsvLimits &limits)
    : m_snapshot(snapshot), m_dialect(dialect), m_columns(columns), m_limits(limits), m_decoder(dialect.encoding)
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

Result<bool> CsvReader::next(ProfileBatch &batch)
{
    try {
        return fill(batch);
    } catch (...) {
        // Threads that wait for this block must not wait for ever.
        giveUp({ErrorCode::Internal, Tr::tr("Reading stopped because of a fault inside Remarketeer."), {}});
        throw;
    }
}

Result<bool> CsvReader::fill(ProfileBatch &batch)
{
    batch.clear();
    bool last = false;
    bool read = true;
    {
        const std::lock_guard lock(m_inputMutex);
        if (m_ended)
            return false;
        batch.sequence = m_taken++;
        read = takeBlock(batch.text, last);
        m_ended = last || !read;
    }

    CsvRowParser parser(m_dialect.delimiter, m_limits.rowBytes);
    constexpr bool usually = true; // a row begins with the block, behind the header
    Parsed parsed;
    if (read)
        parsed = parse(parser, batch, last, usually);

    std::unique_lock lock(m_settledMutex);
    m_changed.wait(lock, [&] { return m_settled.error || m_settled.blocks == batch.sequence; });
    if (m_settled.error)
        return fail(*m_settled.error);
    if (!read) {
        m_settled.error = readError(m_settled.rows);
        m_changed.notify_all();
        return fail(*m_settled.error);
    }
    if (!m_settled.remainder.empty() || m_settled.headerPassed != usually) {
        batch.text.insert(0, m_settled.remainder);
        parsed = parse(parser, batch, last, m_settled.headerPassed);
    }
    batch.firstRow = m_settled.rows + 1;
    m_settled.remainder.assign(batch.text, parsed.remainder);
    m_settled.headerPassed = parsed.headerPassed;
    m_settled.rows += batch.rows();
    ++m_settled.blocks;
    m_changed.notify_all();
    lock.unlock();

    parser.unescape(batch.cells);
    return true;
}

/// Gives whole lines: what was carried over, and the file's next bytes up to the last line end among them. False when
/// they cannot be read. Needs m_inputMutex.
bool CsvReader::takeBlock(std::string &text, bool &last)
{
    text.swap(m_carry);
    for (;;) {
        const std::size_t before = text.size();
        const auto raw = std::min(m_limits.blockBytes, static_cast<std::size_t>(m_snapshot.size() - m_bytesRead));
        last = m_bytesRead + static_cast<qint64>(raw) == m_snapshot.size();
        if (m_decoder.isNeeded()) {
            m_raw.resize(raw);
            if (!readRaw(m_raw.data(), raw))
                return false;
            text.resize(before + CsvDecoder::maxDecodedSize(raw));
            const char *const end = m_decoder.decode({m_raw.data(), raw}, last, text.data() + before);
            text.resize(static_cast<std::size_t>(end - text.data()));
        } else {
            text.resize(before + raw);
            if (!readRaw(text.data() + before, raw))
                return false;
        }
        if (last)
            return true;
        if (const std::size_t cut = behindLastLineEnd(text, before); cut != 0) {
            m_carry.assign(text, cut);
            text.resize(cut);
            return true;
        }
        // No row reaches further into a line than this; it is too long then, whatever follows.
        text.resize(std::min(text.size(), m_limits.rowBytes + 1));
    }
}

bool CsvReader::readRaw(char *to, std::size_t bytes)
{
    for (std::size_t done = 0; done < bytes;) {
        const qint64 got = m_file.read(to + done, static_cast<qint64>(bytes - done));
        if (got <= 0)
            return false;
        done += static_cast<std::size_t>(got);
    }
    m_bytesRead += static_cast<qint64>(bytes);
    // After the read: what was read before the file changed is good.
    return m_snapshot.stillThere(0).has_value();
}

/// Makes the rows of batch.text.
CsvReader::Parsed CsvReader::parse(CsvRowParser &parser, ProfileBatch &batch, bool last, bool headerPassed) const
{
    batch.cells.clear();
    batch.rowEnds.clear();
    batch.problems.clear();
    const std::size_t size = batch.text.size();
    // Rows are looked at one by one only when there is something to find.
    const bool suspect = contentProblem(batch.text) != RowProblem::None;
    batch.text.resize(size + StructuralScanner::padding);
    char *const text = batch.text.data();
    char *const end = text + size;
    parser.reset(text, end, last);

    char *p = text;
    for (;;) {
        while (p < end && isLineEnd(*p)) // empty lines, and the second half of CR LF
            ++p;
        if (p == end)
            break;
        const CsvRowParser::Row row = parser.parse(p, batch.cells);
        if (!row.complete)
            break;
        if (headerPassed)
            finishRow(parser, batch, row, p, suspect);
        else
            parser.drop(batch.cells);
        headerPassed = true;
        p = row.skipLine ? std::find_if(row.next, end, isLineEnd) : row.next;
    }
    batch.text.resize(size);
    return {static_cast<std::size_t>(p - text), headerPassed};
}

/// Says what is wrong with the row, and takes the cells back of one that is not to be used.
void CsvReader::finishRow(CsvRowParser &parser, ProfileBatch &batch, const CsvRowParser::Row &row, const char *begin,
                          bool suspect) const
{
    const std::size_t first = batch.rowEnds.empty() ? 0 : batch.rowEnds.back();
    RowProblem problem = row.problem;
    if (problem == RowProblem::None && suspect)
        problem = contentProblem({begin, static_cast<std::size_t>(row.end - begin)});
    if (problem == RowProblem::None) {
        const std::size_t found = batch.cells.size() - first;
        if (found < m_columns) {
            problem = RowProblem::TooFewCells;
        } else if (found > m_columns) {
            // Delimiters at the end of a line are harmless.
            const auto extra = batch.cells.begin() + static_cast<std::ptrdiff_t>(first + m_columns);
            if (std::any_of(extra, batch.cells.end(), [](ProfileBatch::Cell cell) { return cell.size != 0; }))
                problem = RowProblem::TooManyCells;
            batch.cells.erase(extra, batch.cells.end());
        }
    }
    if (problem != RowProblem::None && problem != RowProblem::TooFewCells)
        parser.drop(batch.cells);
    batch.rowEnds.push_back(static_cast<std::uint32_t>(batch.cells.size()));
    batch.problems.push_back(problem);
}

/// Why the file could not be read further than to `row`.
Error CsvReader::readError(std::uint64_t row) const
{
    const auto there = m_snapshot.stillThere(row);
    return there ? m_snapshot.readFailed(m_file, row) : there.error();
}

void CsvReader::giveUp(Error error)
{
    const std::lock_guard lock(m_settledMutex);
    if (!m_settled.error)
        m_settled.error = std::move(error);
    m_changed.notify_all();
}

} // namespace remarketeer
