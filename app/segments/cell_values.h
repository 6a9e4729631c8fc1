#pragma once

#include "mapping/property_mapping.h"

#include <cstdint>
#include <optional>
#include <string_view>

/// What the bytes of a cell (UTF-8) say to a condition; docs/segment-rules.md has the rules. Any thread, no allocation.
namespace remarketeer {

/// Without the white space at its ends (QChar::isSpace). Empty: the profile has no value.
std::string_view trimmedCell(std::string_view cell);

/// A plain decimal: sign, digits with a decimal point, exponent. Nothing for all else, also beyond double's range.
std::optional<double> readNumber(std::string_view trimmed);

/// A day of the years 1 to 9999 as YYYYMMDD, or 0 for what is no date. A time behind it is not looked at.
std::uint32_t readDay(std::string_view trimmed, DateOrder order);

} // namespace remarketeer
