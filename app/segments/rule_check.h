#pragma once

#include "segments/segment_rules.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace remarketeer {

/// Where in the rules something stands: which group of the root, which group of that …, and which condition there.
struct RulePlace {
    std::vector<std::size_t> groups;      ///< empty: the root
    std::optional<std::size_t> condition; ///< nothing: the group itself
    friend bool operator==(const RulePlace &, const RulePlace &) = default;
};

/// Why a rule cannot be evaluated.
struct RuleTrouble {
    RulePlace place;
    Error error; ///< NotFound: its property is not in the source; FileNotFound; InvalidInput: incomplete or unreadable
};

/// What keeps one condition from being evaluated, or nothing. `properties` are those of the source. Looks whether a
/// list's file exists, but does not read it.
std::optional<Error> troubleOf(const Condition &condition, const QStringList &properties);

/// All troubles of the rules, in the order in which they are read; none when they can be compiled, unless a list turns
/// out unreadable. The sentences name the rule without its values, which may be a customer's.
std::vector<RuleTrouble> troublesOf(const SegmentRules &rules, const QStringList &properties);

/// The properties that the rules name and the source does not have, each once.
QStringList missingProperties(const SegmentRules &rules, const QStringList &properties);

/// The properties that the rules name, each once.
QStringList usedProperties(const SegmentRules &rules);

} // namespace remarketeer
