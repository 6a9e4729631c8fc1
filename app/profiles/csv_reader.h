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

/// One pass over a CSV file, by any number of threads. The file is cut into blocks after a line end. A thread takes the
/// next block and parses it at once, as if a row began there; that is so unless the line end stands in quotes. Then it
/// looks at what the block before has left over: nothing, and the rows stand; or the start of a row, and the block is
/// parsed again behind it. Blocks are settled in the file's order, so the rows are those of a pass by one thread.
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
    /// Where a block's rows came to an end.
    struct Parsed {
        std::size_t remainder = 0; ///< offset of the row that is not whole
        bool headerPassed = false;
    };

    CsvReader(const FileSnapshot &snapshot, const CsvDialect &dialect, std::size_t columns, const CsvLimits &limits);

    Result<bool> fill(ProfileBatch &batch);
    bool takeBlock(std::string &text, bool &last);
    bool readRaw(char *to, std::size_t bytes);
    Parsed parse(CsvRowParser &parser, ProfileBatch &batch, bool last, bool headerPassed) const;
    void finishRow(CsvRowParser &parser, ProfileBatch &batch, const CsvRowParser::Row &row, const char *begin,
                   bool suspect) const;
    Error readError(std::uint64_t row) const;
    void giveUp(Error error);

    const FileSnapshot m_snapshot;
    const CsvDialect m_dialect;
    const std::size_t m_columns;
    const CsvLimits m_limits;

    std::mutex m_inputMutex; ///< guards what follows
    QFile m_file;
    CsvDecoder m_decoder;
    std::vector<char> m_raw;   ///< what the decoder reads from
    std::string m_carry;       ///< the line that the last block's end cut; no more of it than a row may have
    std::uint64_t m_taken = 0; ///< blocks
    bool m_ended = false;      ///< the last block is taken
    std::atomic<qint64> m_bytesRead = 0;

    std::mutex m_settledMutex; ///< guards what follows
    std::condition_variable m_changed;
    Settled m_settled;
};

} // namespace remarketeer
