#pragma once

#include "audience/fingerprint_set.h"
#include "audience/row_values.h"
#include "segments/compiled_segment.h"

#include <vector>

namespace remarketeer {

/// What a selection says of a row.
enum class Fate : std::uint8_t { Taken, NotInSegment, LeftOut, InControlGroup, OverCap };

/// Applies a selection to some rows at a time. One per thread; both arguments must outlive it.
class RowSelector final : private RowFacts
{
public:
    RowSelector(const Selection &selection, RowValues &values);

    /// Decides about all rows of the values' group. Rows that are not usable are Taken: nothing is asked of them.
    /// Leaves identifiers in the values that are mapped but not chosen.
    void select();
    Fate fate(std::size_t row) const { return m_fates[row]; }
    /// Where the row stands among those of which a cap draws; nothing when it is none of them, or there is no cap.
    std::optional<DrawRank> rank(std::size_t row) const { return m_ranks[row]; }

private:
    static constexpr std::size_t hexSize = 64;

    bool reaches(ReachableBy by, const ProfileBatch &batch, std::size_t row) override;
    bool has(std::size_t row, ExportAttribute attribute);
    bool isChosen(ExportAttribute attribute) const;
    Fate askSegments(std::size_t row);
    void hashIdentifiers();
    Fate askHashes(std::size_t row);
    bool isListed(std::size_t row) const;
    std::uint64_t personHash(std::size_t row) const;
    bool isSent(std::size_t row);
    bool hasAnyValue(std::size_t row);

    const Selection &m_selection;
    RowValues &m_values;
    std::vector<SegmentMatcher> m_leaveOut;
    std::optional<SegmentMatcher> m_segment;
    bool m_sendsIdentifiers = false; ///< one of them is chosen and mapped
    std::array<Fate, RowValues::maxRows> m_fates;
    std::array<std::optional<DrawRank>, RowValues::maxRows> m_ranks;

    std::vector<Sha256Message> m_messages;
    std::array<std::array<const char *, identifiers.size()>, RowValues::maxRows> m_hashes; ///< null: not there
    std::array<char, RowValues::maxRows * identifiers.size() * hexSize> m_hexes;
};

} // namespace remarketeer
