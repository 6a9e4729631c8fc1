#pragma once

#include "audience/byte_buffer.h"
#include "audience/row_selector.h"
#include "audience/row_values.h"
#include "audience/upload_layout.h"

#include <optional>
#include <stop_token>
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

/// Selects, normalises, hashes and formats batches, some rows at a time, so that hashes are made many at once. One per
/// thread.
class BatchFormatter
{
public:
    /// layout: of the upload parts; null when nothing chosen is used to match. Both must outlive the formatter.
    BatchFormatter(const ExportOptions &options, const UploadLayout *layout);
    /// Fills `out` anew. False when `halted` was asked to stop before the end; `out` is unusable then. May throw; see
    /// currentRow().
    bool format(const ProfileBatch &batch, const std::stop_token &halted, FormattedBatch &out);
    /// The row that is worked on.
    std::uint64_t currentRow() const { return m_values.currentRow(); }

private:
    static constexpr std::size_t hexSize = 64;
    using Value = RowValues::Value;
    using Row = RowValues::Row;

    void select(ExportSummary &counts);
    void normalise(ExportSummary &counts);
    bool countRow(const Row &row, ExportSummary &counts) const;
    char *placeHashes(Row &row, char *audience);
    std::size_t uploadLines(const Row &row, FormattedBatch &out) const;
    void hash(Value &value, char *hex);
    void reject(std::uint64_t row, const char *attribute, const char *reason, FormattedBatch &out) const;

    RowValues m_values;
    const UploadLayout *m_layout;
    bool m_audience;
    bool m_parts;
    bool m_rejects;
    AttributeSet m_hashed;                 ///< attributes whose hash goes anywhere
    std::optional<RowSelector> m_selector; ///< nothing: everybody is taken
    std::bitset<RowValues::maxRows> m_taken;
    std::vector<Sha256Message> m_messages;
    /// of hashes that only the parts hold
    std::array<char, RowValues::maxRows * exportAttributeCount * hexSize> m_hexes;
};

} // namespace remarketeer
