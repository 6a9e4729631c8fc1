#pragma once

#include "profiles/csv_row_parser.h"
#include "profiles/csv_source.h"
#include "profiles/csv_text.h"
#include "profiles/file_snapshot.h"
#include "profiles/profile_source.h"

#include <QFile>

#include <memory>
#include <vector>

namespace remarketeer {

/// Sizes that bound a reader's memory. Only tests use others than these.
struct CsvLimits {
    std::size_t blockBytes = 1024 * 1024; ///< read at once
    std::size_t rowBytes = CsvRowParser::defaultMaxRowBytes;
    std::size_t batchCells = 256 * 1024; ///< a batch ends with the row that reaches this
};

/// One pass over a CSV file. Holds one block (at most blockBytes decoded, and rowBytes left over from the one before);
/// batches share it, so it lives as long as the last of them.
class CsvReader final : public ProfileReader
{
public:
    /// Opens the file and passes over its header, whose number of cells is `columns`.
    static Result<std::unique_ptr<CsvReader>> open(const FileSnapshot &snapshot, const CsvDialect &dialect,
                                                   std::size_t columns, const CsvLimits &limits = {});

    Result<ProfileBatch> next() override;
    qint64 bytesRead() const override { return m_bytesRead; }

private:
    CsvReader(const FileSnapshot &snapshot, const CsvDialect &dialect, std::size_t columns, const CsvLimits &limits);

    Result<void> refill();
    Result<void> readRaw(char *to, std::size_t bytes);
    void inspect();
    void parseRows(ProfileBatch &batch);
    void finishRow(ProfileBatch &batch, const CsvRowParser::Row &row, const char *begin);
    RowProblem contentProblem(const char *begin, const char *end) const;
    bool isAtEnd() const { return m_last && m_pos == m_end; }

    FileSnapshot m_snapshot;
    CsvLimits m_limits;
    CsvRowParser m_parser;
    CsvDecoder m_decoder;
    std::size_t m_columns;
    QFile m_file;
    std::shared_ptr<char[]> m_block;
    std::vector<char> m_raw; ///< what the decoder reads from
    char *m_pos = nullptr;   ///< the first byte of m_block not parsed yet
    char *m_end = nullptr;
    qint64 m_bytesRead = 0;
    std::uint64_t m_sequence = 0;
    std::size_t m_usualCells = 0; ///< of the largest batch so far, to make room at once
    std::uint64_t m_row = 0;      ///< the last one parsed
    bool m_last = false;          ///< the file ends with this block
    bool m_suspect = true;        ///< the block has NUL bytes or invalid UTF-8
    bool m_skipLine = false;      ///< the rest of a line that is too long comes first
    bool m_headerPassed = false;
    bool m_needsMore = true; ///< the row at m_pos is not whole
};

} // namespace remarketeer
