#pragma once

#include "audience/audience_export.h"

namespace remarketeer {

/// Whom a selection finds, before control group and cap.
struct SegmentCountResult {
    std::uint64_t read = 0;          ///< rows of the source
    std::uint64_t unusable = 0;      ///< rows that an export would skip, whoever they are
    std::uint64_t people = 0;        ///< rows that match the segment and are not left out
    std::uint64_t leftOut = 0;       ///< rows that match it and are left out
    std::uint64_t lostLines = 0;     ///< HashList::unusable() of all lists
    ProfileBatch first;              ///< the first of `people`, at most segmentCountRows, with all their cells
    std::vector<std::uint64_t> rows; ///< the numbers of those rows in the source
};
inline constexpr std::size_t segmentCountRows = 20;

/// Counts as fast as it can be read: nothing is normalised unless a rule or a list asks for it, with `threads` of the
/// options. Of these `columns`, `normalise`, `today` and `selection` count; no attribute needs to be chosen. Blocking;
/// ends within 100 ms of a stop. Errors: those of the source, Cancelled, Internal.
Result<SegmentCountResult> countSelection(const BatchProducer &source, const ExportOptions &options,
                                          std::stop_token stop = {}, const ExportProgress &progress = {});

} // namespace remarketeer
