#pragma once

#include "mapping/property_mapping.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace remarketeer::fuzz {

/// What a normaliser's target is given. As bytes: one of option bits, one of countries, then the text. Only the lower
/// bits of the first two count, so that a seed can use letters for them: "@@" is no option and no country.
struct NormaliserInput {
    static constexpr std::array<std::string_view, 8> defaultCountries{"", "US", "DE", "GB", "IT", "AR", "MX", "BR"};
    static constexpr std::array<std::string_view, 8> rowCountries{"", "us", "ca", "au", "de", "gb", "it", "pt"};
    static constexpr std::size_t headerBytes = 2;

    NormaliseOptions options;
    std::string rowCountry;
    std::string text;

    /// `bytes` has headerBytes or more.
    static NormaliserInput fromBytes(std::string_view bytes)
    {
        const auto bits = static_cast<unsigned char>(bytes[0]);
        const auto countries = static_cast<unsigned char>(bytes[1]);
        NormaliserInput input;
        input.options.dateOrder = (bits & 1) != 0 ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
        input.options.phoneWithoutPlus = (bits & 2) != 0;
        input.options.emailDropTag = (bits & 4) != 0;
        input.options.emailDropDots = (bits & 8) != 0;
        input.options.defaultCountry = defaultCountries[countries & 7];
        input.rowCountry = rowCountries[(countries >> 3) & 7];
        input.text = bytes.substr(headerBytes);
        return input;
    }

    /// A country that is not in the lists becomes none.
    std::string toBytes() const
    {
        const auto indexIn = [](const auto &list, std::string_view wanted) {
            const auto found = std::find(list.begin(), list.end(), wanted);
            return found == list.end() ? 0 : found - list.begin();
        };
        std::string bytes(headerBytes, '@');
        bytes[0] = static_cast<char>('@' + (options.dateOrder == DateOrder::DayMonthYear ? 1 : 0) +
                                     (options.phoneWithoutPlus ? 2 : 0) + (options.emailDropTag ? 4 : 0) +
                                     (options.emailDropDots ? 8 : 0));
        bytes[1] = static_cast<char>('@' + indexIn(defaultCountries, options.defaultCountry) +
                                     8 * indexIn(rowCountries, rowCountry));
        return bytes + text;
    }
};

} // namespace remarketeer::fuzz
