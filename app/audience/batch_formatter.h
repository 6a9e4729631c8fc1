#pragma once

#include "audience/byte_buffer.h"
#include "audience/row_values.h"
#include "audience/upload_layout.h"

#include <atomic>
#include <vector>

namespace remarketeer {

/// What one batch becomes: the bytes for each output, and what was counted (ExportSummary::parts stays empty).
struct FormattedBatch {
    ByteBuffer audience;
    ByteBuffer partLines;
    ByteBuffer rejects;
    ExportSummary counts;
};

/// Adds one batch's counts to a run's.
void add(ExportSummary &total, const ExportSummary &batch);

/// Normalises, hashes and formats batches, some rows at a time, so that hashes are made many at once. One per thread.
class BatchFormatter
{
public:
    /// layout: of the upload parts; null when nothing chosen is used to match.
    BatchFormatter(const ExportOptions &options, const UploadLayout *layout);
    /// Fills `out` anew. False when `halted` became true before the end; `out` is unusable then. May throw; see
    /// currentRow().
    bool format(const ProfileBatch &batch, const std::atomic<bool> &halted, FormattedBatch &out);
    /// The row that is worked on.
    std::uint64_t currentRow() const { return m_row; }

private:
    /// Rows that are worked on together.
    static constexpr std::size_t groupRows = 32;
    static constexpr std::size_t hexSize = 64;

    struct Value {
        Outcome outcome = Outcome::Absent;
        std::uint32_t begin = 0; ///< of the normal form, in m_normals
        std::uint32_t size = 0;
        const char *hex = nullptr; ///< where the hash is written; null when there is no value, or no output for it
    };
    using Row = std::array<Value, exportAttributeCount>;

    void normalise(const ProfileBatch &batch, std::size_t first, std::size_t rows, ExportSummary &counts);
    bool countRow(const Row &row, ExportSummary &counts) const;
    char *placeHashes(Row &row, char *audience);
    std::size_t uploadLines(const Row &row, FormattedBatch &out) const;
    void hash(Value &value, char *hex);
    void reject(const char *attribute, const char *reason, FormattedBatch &out) const;

    RowValues m_values;
    const UploadLayout *m_layout;
    bool m_audience;
    bool m_parts;
    bool m_rejects;
    AttributeSet m_hashed; ///< attributes whose hash goes anywhere
    std::array<Row, groupRows> m_group;
    ByteBuffer m_normals; ///< of the group
    std::vector<Sha256Message> m_messages;
    std::array<char, groupRows * exportAttributeCount * hexSize> m_hexes; ///< of hashes that only the parts hold
    std::uint64_t m_row = 0;
};

} // namespace remarketeer
