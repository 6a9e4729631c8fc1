#pragma once

#include "audience/row_values.h"
#include "audience/upload_layout.h"

#include <atomic>
#include <string>

namespace remarketeer {

/// What one batch becomes: the bytes for each output, and what was counted (ExportSummary::parts stays empty).
struct FormattedBatch {
    std::string audience;
    std::string partLines;
    std::string rejects;
    ExportSummary counts;
};

/// Adds one batch's counts to a run's.
void add(ExportSummary &total, const ExportSummary &batch);

/// Normalises, hashes and formats batches. One per thread.
class BatchFormatter
{
public:
    /// layout: of the upload parts; null when nothing chosen is used to match.
    BatchFormatter(const ExportOptions &options, const UploadLayout *layout);
    /// False when `halted` became true before the end; `out` is unusable then. May throw; see currentRow().
    bool format(const ProfileBatch &batch, const std::atomic<bool> &halted, FormattedBatch &out);
    /// The row that is worked on.
    std::uint64_t currentRow() const { return m_row; }

private:
    struct Cell {
        bool present = false;
        char hex[64];
        std::string_view view() const { return {hex, present ? sizeof hex : 0}; }
    };
    void formatRow(const ProfileBatch &batch, std::size_t row, FormattedBatch &out);
    void appendAudienceRow(std::string &out) const;
    std::uint64_t appendPartLines(std::string &out) const;
    void reject(const char *attribute, const char *reason, FormattedBatch &out) const;
    const Cell &cell(ExportAttribute attribute) const { return m_cells[static_cast<std::size_t>(attribute)]; }

    RowValues m_values;
    const UploadLayout *m_layout;
    bool m_audience;
    bool m_parts;
    bool m_rejects;
    AttributeSet m_hashed; ///< attributes whose hash goes anywhere
    std::array<Cell, exportAttributeCount> m_cells;
    std::uint64_t m_row = 0;
};

} // namespace remarketeer
