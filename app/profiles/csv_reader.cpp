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

std::size_t unitSize(CsvEncoding encoding)
{
    return encoding == CsvEncoding::Utf16Le || encoding == CsvEncoding::Utf16Be ? 2 : 1;
}

/// Offset behind the first line end of raw bytes at or after `from`, which is where a character begins; 0 when there is
/// none.
std::size_t behindLineEnd(std::string_view raw, std::size_t from, CsvEncoding encoding)
{
    if (unitSize(encoding) == 1) {
        const auto found =
            std::find_if(raw.begin() + static_cast<std::ptrdiff_t>(std::min(from, raw.size())), raw.end(), isLineEnd);
        return found == raw.end() ? 0 : static_cast<std::size_t>(found - raw.begin()) + 1;
    }
    const std::size_t low = encoding == CsvEncoding::Utf16Le ? 0 : 1;
    for (std::size_t i = from; i + 1 < raw.size(); i += 2) {
        if (isLineEnd(raw[i + low]) && raw[i + 1 - low] == '\0')
            return i + 2;
    }
    return 0;
}

} // namespace

CsvReader::CsvReader(const FileSnapshot &snapshot, const CsvDialect &dialect, std::size_t columns,
                     const CsvLimits &limits)
    : m_snapshot(snapshot), m_dialect(dialect), m_columns(columns), m_limits(limits),
      m_unit(unitSize(dialect.encoding)), m_blockBytes((limits.blockBytes + m_unit - 1) / m_unit * m_unit)
{
}

Result<std::unique_ptr<CsvReader>> CsvReader::open(const FileSnapshot &snapshot, const CsvDialect &dialect,
                                                   std::size_t columns, const CsvLimits &limits)
{
    std::unique_ptr<CsvReader> reader(new CsvReader(snapshot, dialect, columns, limits));
    auto file = std::make_unique<QFile>();
    if (auto opened = snapshot.reopen(*file); !opened)
        return fail(std::move(opened.error()));
    const std::string_view mark = byteOrderMark(dialect.encoding);
    const auto length = static_cast<qsizetype>(mark.size());
    if (snapshot.size() >= length && file->read(length) == QByteArray::fromRawData(mark.data(), length))
        reader->m_begin = length;
    reader->m_bytesRead = reader->m_begin;
    const auto bytes = static_cast<std::uint64_t>(snapshot.size() - reader->m_begin);
    reader->m_blocks = std::max<std::uint64_t>(1, (bytes + reader->m_blockBytes - 1) / reader->m_blockBytes);
    reader->giveBack(std::move(file));
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
    batch.sequence = m_taken++;
    if (batch.sequence >= m_blocks) {
        batch.clear();
        return false;
    }
    Result<std::unique_ptr<QFile>> file = takeFile();
    Block block{.text = batch.text};
    const bool wasRead = file && read(**file, batch.sequence, block);

    CsvRowParser parser(m_dialect.delimiter, m_limits.rowBytes);
    constexpr bool usually = true; // a row begins with the block, behind the header
    Parsed parsed;
    if (wasRead) {
        giveBack(std::move(*file));
        parsed = parse(parser, batch, block, usually);
    }

    std::unique_lock lock(m_settledMutex);
    m_changed.wait(lock, [&] { return m_settled.error || m_settled.blocks == batch.sequence; });
    if (m_settled.error)
        return fail(*m_settled.error);
    if (!wasRead) {
        m_settled.error = file ? readError(**file, m_settled.rows) : file.error();
        m_changed.notify_all();
        return fail(*m_settled.error);
    }
    if (!m_settled.remainder.empty() || m_settled.headerPassed != usually) {
        batch.text.replace(0, block.begin, m_settled.remainder);
        block.begin = 0;
        parsed = parse(parser, batch, block, m_settled.headerPassed);
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

/// The file, open, for one thread at a time.
Result<std::unique_ptr<QFile>> CsvReader::takeFile()
{
    {
        const std::lock_guard lock(m_filesMutex);
        if (!m_files.empty()) {
            auto file = std::move(m_files.back());
            m_files.pop_back();
            return file;
        }
    }
    auto file = std::make_unique<QFile>();
    if (auto opened = m_snapshot.reopen(*file); !opened)
        return fail(std::move(opened.error()));
    return file;
}

void CsvReader::giveBack(std::unique_ptr<QFile> file)
{
    const std::lock_guard lock(m_filesMutex);
    m_files.push_back(std::move(file));
}

/// False when the bytes cannot be read.
bool CsvReader::read(QFile &file, std::uint64_t number, Block &block)
{
    CsvDecoder decoder(m_dialect.encoding);
    if (!decoder.isNeeded())
        return readLines(file, number, block.text, block);
    std::string raw;
    if (!readLines(file, number, raw, block))
        return false;
    const std::string_view lines = std::string_view(raw).substr(block.begin);
    block.begin = 0;
    block.text.resize(CsvDecoder::maxDecodedSize(lines.size()));
    const char *const end = decoder.decode(lines, file.pos() == m_snapshot.size(), block.text.data());
    block.text.resize(static_cast<std::size_t>(end - block.text.data()));
    return true;
}

/// Gives the lines that begin in the block's part of the file, as they stand there.
bool CsvReader::readLines(QFile &file, std::uint64_t number, std::string &raw, Block &block)
{
    const CsvEncoding encoding = m_dialect.encoding;
    const std::size_t before = number == 0 ? 0 : m_unit; // to see whether a line begins with the part
    const qint64 from = m_begin + static_cast<qint64>(number * m_blockBytes - before);
    const auto left = static_cast<std::size_t>(m_snapshot.size() - from);
    const std::size_t part = std::min(before + m_blockBytes, left);
    const std::size_t oftenEnough = std::min<std::size_t>(1024, m_blockBytes); // to the end of the last line
    if (!file.seek(from) || !readBehind(0, std::min(part + oftenEnough, left), file, raw))
        return false;
    m_bytesRead += static_cast<qint64>(part - before);

    block.last = part == left;
    const std::size_t nextBlock = block.last ? part : part - m_unit; // from here on a line end is before its lines
    if (before != 0) {
        block.begin = behindLineEnd(std::string_view(raw).substr(0, nextBlock), 0, encoding);
        if (block.begin == 0) { // all of it belongs to a line that began earlier
            raw.clear();
            return true;
        }
    }
    if (block.last)
        return true;
    // No row reaches further into a line than this; it is too long then, whatever follows.
    const std::size_t most = part + (m_limits.rowBytes + 1) * m_unit;
    std::size_t seen = nextBlock;
    std::size_t end = behindLineEnd(raw, seen, encoding);
    while (end == 0 && file.pos() < m_snapshot.size()) {
        seen = std::min(raw.size(), most);
        const auto more = std::min(m_blockBytes, static_cast<std::size_t>(m_snapshot.size() - file.pos()));
        if (!readBehind(seen, more, file, raw))
            return false;
        end = behindLineEnd(raw, seen, encoding);
    }
    if (end != 0)
        raw.resize(end);
    return true;
}

/// Replaces what is in `raw` from `offset` on by the file's next bytes.
bool CsvReader::readBehind(std::size_t offset, std::size_t bytes, QFile &file, std::string &raw)
{
    raw.resize(offset + bytes);
    while (offset < raw.size()) {
        const qint64 got = file.read(raw.data() + offset, static_cast<qint64>(raw.size() - offset));
        if (got <= 0)
            return false;
        offset += static_cast<std::size_t>(got);
    }
    // After the read: what was read before the file changed is good.
    return m_snapshot.stillThere(0).has_value();
}

/// Makes the rows of batch.text from the block's begin on.
CsvReader::Parsed CsvReader::parse(CsvRowParser &parser, ProfileBatch &batch, const Block &block,
                                   bool headerPassed) const
{
    batch.cells.clear();
    batch.rowEnds.clear();
    batch.problems.clear();
    const std::size_t size = batch.text.size();
    // Rows are looked at one by one only when there is something to find.
    const bool suspect = contentProblem(std::string_view(batch.text).substr(block.begin)) != RowProblem::None;
    batch.text.resize(size + StructuralScanner::padding);
    char *const text = batch.text.data();
    char *const end = text + size;
    parser.reset(text, end, block.last);

    char *p = text + block.begin;
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
Error CsvReader::readError(const QFile &file, std::uint64_t row) const
{
    const auto there = m_snapshot.stillThere(row);
    return there ? m_snapshot.readFailed(file, row) : there.error();
}

void CsvReader::giveUp(Error error)
{
    const std::lock_guard lock(m_settledMutex);
    if (!m_settled.error)
        m_settled.error = std::move(error);
    m_changed.notify_all();
}

} // namespace remarketeer
