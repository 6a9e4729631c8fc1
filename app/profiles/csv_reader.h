#pragma once

#include "profiles/csv_row_parser.h"
#include "profiles/csv_source.h"
#include "profiles/csv_text.h"
#include "profiles/file_snapshot.h"
#include "profiles/profile_source.h"

#include <QFile>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace remarketeer {

/// Sizes that bound a reader's memory. Only tests and benchmarks use others than these.
struct CsvLimits {
    std::size_t blockBytes = 128 * 1024; ///< read at once
    std::size_t rowBytes = CsvRowParser::defaultMaxRowBytes;
};

/// One pass over a CSV file, by any number of threads. A block has the lines that begin in its part of the file. A
/// thread takes the next block, reads it and parses it at once, as if a row began there; that is so unless the line end
/// before stands in quotes. Then it looks at what the block before has left over: nothing, and the rows stand; or the
/// start of a row, and the block is parsed again behind it. Blocks are settled in the file's order, so the rows are
/// those of a pass by one thread.
class CsvReader final : public ProfileReader
{
public:
    /// Opens the file and passes over its header. `columns`: cells that a row should have.
    static Result<std::unique_ptr<CsvReader>> open(const FileSnapshot &snapshot, const CsvDialect &dialect,
                                                   std::size_t columns, const CsvLimits &limits = {});

    Result<bool> next(ProfileBatch &batch) override;
    qint64 bytesRead() const override { return m_bytesRead; }

private:
    /// What the blocks so far leave to the next one.
    struct Settled {
        std::uint64_t blocks = 0;
        std::uint64_t rows = 0;
        bool headerPassed = false;
        std::string remainder;      ///< the start of a row that goes on in the next block
        std::optional<Error> error; ///< ends the pass
    };
    /// Whole lines, as UTF-8.
    struct Block {
        std::string &text;
        std::size_t begin = 0; ///< in the text
        bool last = false;     ///< of the file
    };
    /// Where a block's rows came to an end.
    struct Parsed {
        std::size_t remainder = 0; ///< offset of the row that is not whole
        bool headerPassed = false;
    };

    CsvReader(const FileSnapshot &snapshot, const CsvDialect &dialect, std::size_t columns, const CsvLimits &limits);

    Result<bool> fill(ProfileBatch &batch);
    Result<std::unique_ptr<QFile>> takeFile();
    void giveBack(std::unique_ptr<QFile> file);
    bool read(QFile &file, std::uint64_t number, Block &block);
    bool readLines(QFile &file, std::uint64_t number, std::string &raw, Block &block);
    bool readBehind(std::size_t offset, std::size_t bytes, QFile &file, std::string &raw);
    Parsed parse(CsvRowParser &parser, ProfileBatch &batch, const Block &block, bool headerPassed) const;
    void finishRow(CsvRowParser &parser, ProfileBatch &batch, const CsvRowParser::Row &row, const char *begin,
                   bool suspect) const;
    Error readError(const QFile &file, std::uint64_t row) const;
    void giveUp(Error error);

    const FileSnapshot m_snapshot;
    const CsvDialect m_dialect;
    const std::size_t m_columns;
    const CsvLimits m_limits;
    const std::size_t m_unit;       ///< bytes of a line end
    const std::size_t m_blockBytes; ///< whole units
    qint64 m_begin = 0;             ///< behind the byte-order mark
    std::uint64_t m_blocks = 1;
    std::atomic<std::uint64_t> m_taken = 0; ///< blocks
    std::atomic<qint64> m_bytesRead = 0;

    std::mutex m_filesMutex;                     ///< guards what follows
    std::vector<std::unique_ptr<QFile>> m_files; ///< open, and not in use

    std::mutex m_settledMutex; ///< guards what follows
    std::condition_variable m_changed;
    Settled m_settled;
};

} // namespace remarketeer
