#include "segments/cell_values.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace remarketeer {

namespace {

using namespace std::string_view_literals;

/// The white space beyond ASCII.
constexpr std::array wideBlanks{"\xC2\x85"sv,     "\xC2\xA0"sv,     "\xE1\x9A\x80"sv, "\xE2\x80\x80"sv,
                                "\xE2\x80\x81"sv, "\xE2\x80\x82"sv, "\xE2\x80\x83"sv, "\xE2\x80\x84"sv,
                                "\xE2\x80\x85"sv, "\xE2\x80\x86"sv, "\xE2\x80\x87"sv, "\xE2\x80\x88"sv,
                                "\xE2\x80\x89"sv, "\xE2\x80\x8A"sv, "\xE2\x80\xA8"sv, "\xE2\x80\xA9"sv,
                                "\xE2\x80\xAF"sv, "\xE2\x81\x9F"sv, "\xE3\x80\x80"sv};

constexpr bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The front of `text`: its digits.
std::string_view takeDigits(std::string_view &text)
{
    std::size_t size = 0;
    while (size < text.size() && isDigit(text[size]))
        ++size;
    const std::string_view digits = text.substr(0, size);
    text.remove_prefix(size);
    return digits;
}

std::uint32_t valueOf(std::string_view digits)
{
    std::uint32_t value = 0;
    for (const char digit : digits)
        value = value * 10 + static_cast<std::uint32_t>(digit - '0');
    return value;
}

/// YYYYMMDD of a real day, or 0.
std::uint32_t day(std::uint32_t year, std::uint32_t month, std::uint32_t dayOfMonth)
{
    constexpr std::array<std::uint32_t, 13> longest{0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || year > 9999 || month < 1 || month > 12 || dayOfMonth < 1)
        return 0;
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    const std::uint32_t last = longest[month] + (month == 2 && leap ? 1 : 0);
    return dayOfMonth <= last ? year * 10000 + month * 100 + dayOfMonth : 0;
}

std::uint32_t dayOfEpoch(std::string_view seconds)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(seconds.data(), seconds.data() + seconds.size(), value);
    constexpr std::int64_t limit = 253'402'300'800; // the year 10000
    if (error != std::errc() || end != seconds.data() + seconds.size() || value >= limit || value <= -limit)
        return 0;
    const std::chrono::year_month_day date(
        std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(std::chrono::seconds(value))));
    const int year = static_cast<int>(date.year());
    return year < 1 ? 0
                    : day(static_cast<std::uint32_t>(year), static_cast<unsigned>(date.month()),
                          static_cast<unsigned>(date.day()));
}

/// The date may end here: nothing follows, or a time.
bool isEndOfDate(std::string_view rest)
{
    return rest.empty() ||
           (rest.size() > 1 && (rest[0] == 'T' || rest[0] == 't' || rest[0] == ' ') && isDigit(rest[1]));
}

} // namespace

std::string_view trimmedCell(std::string_view cell)
{
    const auto endsHere = [](char c) { return !isBlank(c) && static_cast<unsigned char>(c) < 0x80; };
    while (!cell.empty() && !endsHere(cell.front())) {
        const auto wide = std::find_if(wideBlanks.begin(), wideBlanks.end(),
                                       [cell](std::string_view blank) { return cell.starts_with(blank); });
        if (!isBlank(cell.front()) && wide == wideBlanks.end())
            break;
        cell.remove_prefix(isBlank(cell.front()) ? 1 : wide->size());
    }
    while (!cell.empty() && !endsHere(cell.back())) {
        const auto wide = std::find_if(wideBlanks.begin(), wideBlanks.end(),
                                       [cell](std::string_view blank) { return cell.ends_with(blank); });
        if (!isBlank(cell.back()) && wide == wideBlanks.end())
            break;
        cell.remove_suffix(isBlank(cell.back()) ? 1 : wide->size());
    }
    return cell;
}

std::optional<double> readNumber(std::string_view trimmed)
{
    std::string_view rest = trimmed;
    const bool negative = rest.starts_with('-');
    if (negative || rest.starts_with('+'))
        rest.remove_prefix(1);
    const std::string_view unsignedPart = rest;
    const std::string_view whole = takeDigits(rest);
    std::string_view fraction;
    if (rest.starts_with('.')) {
        rest.remove_prefix(1);
        fraction = takeDigits(rest);
    }
    const std::size_t digits = whole.size() + fraction.size();
    if (digits == 0)
        return std::nullopt;
    if (rest.empty() && digits <= 15) {
        // Both parts and the power of ten are exact in a double, so that the quotient is the nearest one.
        constexpr std::array powers{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                    1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
        std::int64_t mantissa = 0;
        for (const std::string_view part : {whole, fraction}) {
            for (const char digit : part)
                mantissa = mantissa * 10 + (digit - '0');
        }
        const double value = static_cast<double>(mantissa) / powers[fraction.size()];
        return negative ? -value : value;
    }
    if (!rest.empty()) {
        if (rest[0] != 'e' && rest[0] != 'E')
            return std::nullopt;
        rest.remove_prefix(1);
        if (rest.starts_with('-') || rest.starts_with('+'))
            rest.remove_prefix(1);
        if (takeDigits(rest).empty() || !rest.empty())
            return std::nullopt;
    }
    // Not std::from_chars: not every standard library has it for double.
    bool ok = false;
    const double value = QByteArrayView(unsignedPart.data(), static_cast<qsizetype>(unsignedPart.size())).toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return std::nullopt;
    return negative ? -value : value;
}

std::uint32_t readDay(std::string_view trimmed, DateOrder order)
{
    if (trimmed.starts_with("$D_"))
        return dayOfEpoch(trimmed.substr(3));
    std::string_view rest = trimmed;
    const std::string_view a = takeDigits(rest);
    if (a.size() == 8)
        return isEndOfDate(rest) ? day(valueOf(a.substr(0, 4)), valueOf(a.substr(4, 2)), valueOf(a.substr(6))) : 0;
    if (a.size() == 9 || a.size() == 10)
        return rest.empty() ? dayOfEpoch(a) : 0;
    if (a.empty() || a.size() > 4 || a.size() == 3 || rest.empty() ||
        (rest[0] != '-' && rest[0] != '/' && rest[0] != '.'))
        return 0;
    const char sign = rest[0];
    rest.remove_prefix(1);
    const std::string_view b = takeDigits(rest);
    if (b.empty() || b.size() > 2 || !rest.starts_with(sign))
        return 0;
    rest.remove_prefix(1);
    const std::string_view c = takeDigits(rest);
    if (!isEndOfDate(rest))
        return 0;
    if (a.size() == 4)
        return !c.empty() && c.size() <= 2 ? day(valueOf(a), valueOf(b), valueOf(c)) : 0;
    if (c.size() != 4)
        return 0;
    const std::uint32_t first = valueOf(a);
    const std::uint32_t second = valueOf(b);
    const bool dayFirst = first > 12 || (second <= 12 && (sign == '.' || order == DateOrder::DayMonthYear));
    return dayFirst ? day(valueOf(c), second, first) : day(valueOf(c), first, second);
}

} // namespace remarketeer
