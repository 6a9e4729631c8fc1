#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace remarketeer {

/// What is known of a phone number from tables alone.
enum class PhoneParse : std::uint8_t {
    Possible,      ///< a whole number, by its length
    Impossible,    ///< no number, or none that can be dialled from abroad
    NoCallingCode, ///< nothing says which country's, or there is no such calling code
    Unsettled,     ///< only libphonenumber can tell
};

/// Does what libphonenumber's Parse and IsPossibleNumberWithReason do for a number in plain ASCII, with the same answer
/// or Unsettled. `00` at the start is a plus. region: alpha-2 in upper case, or anything else for none. Appends the
/// digits of a possible number, the calling code first, to `digits`. Any thread.
PhoneParse parsePhone(std::string_view text, std::string_view region, std::string &digits);

} // namespace remarketeer
