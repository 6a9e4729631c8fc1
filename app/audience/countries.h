#pragma once

#include <string_view>

namespace remarketeer {

/// Alpha-2 in lower case of a country's code or name (any of normalisation.md's), or empty. `folded`: as
/// text::appendFolded() gives it. The answer lives for ever; any thread.
std::string_view countryCode(std::string_view folded);

/// Code in lower case of a state, province or territory of the US, Canada or Australia by its folded name; empty when
/// it is none. country: alpha-2 in lower case; empty looks in all three.
inline constexpr std::size_t longestStateCode = 3; ///< in bytes; no name is as short
std::string_view stateCode(std::string_view folded, std::string_view country);

} // namespace remarketeer
