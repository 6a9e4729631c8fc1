#pragma once

#include <string>
#include <string_view>

namespace remarketeer {

/// Alpha-2 in lower case of a country's code or name (any of normalisation.md's, compared without case, accents, dots
/// and blanks), or empty. `scratch` is overwritten. The answer lives for ever.
std::string_view countryCode(std::string_view text, std::string &scratch);

/// Code in lower case of a state, province or territory of the US, Canada or Australia by its name in lower case; empty
/// when it is none. country: alpha-2 in lower case; empty looks in all three. `scratch` is overwritten.
std::string_view stateCode(std::string_view name, std::string_view country, std::string &scratch);

} // namespace remarketeer
