#pragma once

#include "core/result.h"
#include "segments/compiled_segment.h"
#include "segments/text_set.h"

#include <QString>

#include <bitset>
#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace remarketeer {

// What a condition has become: the question, with its operand ready to be compared with bytes. Inside app/segments
// alone.

struct TextTest {
    enum class Kind : std::uint8_t { Equals, Contains, StartsWith, EndsWith };
    Kind kind;
    std::string folded;
};
struct SetTest {
    std::shared_ptr<const TextSet> folded;
};
struct PatternTest {
    std::size_t index; ///< in CompiledRules::patterns
};
struct NumberTest {
    double low, high; ///< both included
};
struct DayTest {
    std::uint32_t first, last; ///< YYYYMMDD, both included
};
struct AnniversaryTest {
    std::bitset<13 * 32> days; ///< month * 32 + day
};
struct PresenceTest {
};
struct ReachableTest {
    ReachableBy by;
};

/// A question about one row. `negated` turns the answer round where there is a value to ask about.
struct CompiledTest {
    std::variant<TextTest, SetTest, PatternTest, NumberTest, DayTest, AnniversaryTest, PresenceTest, ReachableTest>
        test;
    std::size_t column = 0;
    bool negated = false;
};

/// A condition or a group; the cheapest parts of a group come first.
struct CompiledNode {
    std::variant<CompiledTest, std::vector<CompiledNode>> part;
    bool any = false; ///< of a group: one part is enough
    int cost = 0;     ///< about how many nanoseconds
};

struct CompiledRules {
    CompiledNode root;
    std::vector<QString> patterns; ///< of the PatternTests, for each matcher to compile
};

/// The rules have no trouble with these properties. Errors: those of readTextSet().
Result<CompiledRules> compileRules(const SegmentRules &rules, const QStringList &properties,
                                   const SegmentContext &context);

} // namespace remarketeer
