#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace remarketeer {

class CompiledSegment;
class HashList;

/// Where a profile stands when a cap draws some of many: by a hash of the person and the seed, then by row, so that no
/// two are alike.
struct DrawRank {
    std::uint64_t hash = 0;
    std::uint64_t row = 0;
    friend auto operator<=>(const DrawRank &, const DrawRank &) = default;
};

/// Which profiles of a source an export takes: those of the segment, without those that are left out, without the
/// control group, and of the rest no more than the cap. What each step means is written in docs/selection.md.
/// Immutable parts; copies are cheap.
struct Selection {
    std::shared_ptr<const CompiledSegment> segment; ///< null: everybody
    std::vector<std::shared_ptr<const CompiledSegment>> leaveOut;
    std::vector<std::shared_ptr<const HashList>> leaveOutLists;
    int controlPercent = 0; ///< 0 to 50
    std::optional<std::uint64_t> cap;
    std::optional<DrawRank> lastDrawn; ///< capThreshold()'s answer to `cap`; nothing: nobody is over it
    std::uint64_t seed = 0;

    bool takesEverybody() const
    {
        return !segment && leaveOut.empty() && leaveOutLists.empty() && controlPercent == 0 && !cap;
    }
};

} // namespace remarketeer
