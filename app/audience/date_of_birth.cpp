#include "audience/date_of_birth.h"

#include "audience/fast_rules.h"
#include "audience/text.h"

#include <QList>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <optional>

namespace remarketeer {

namespace {

using namespace std::string_view_literals;

constexpr std::uint32_t firstDay = 19000101;

/// YYYYMMDD of a real day between 1900 and today, or 0.
std::uint32_t dayNumber(int year, int month, int day, std::uint32_t today)
{
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31 || !date.ok())
        return 0;
    const auto number = static_cast<std::uint32_t>(year * 10000 + month * 100 + day);
    return number >= firstDay && number <= today ? number : 0;
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

/// A number or a word of a date. Text without either is empty.
struct Part {
    std::string_view text;
    bool isNumber = false;
    bool isOrdinal = false; ///< 7th
    int value() const { return number(text); }
};

/// Reads the text from its front.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    Part part()
    {
        Part part;
        part.text = take(text::isAsciiDigit);
        part.isNumber = !part.text.empty();
        if (!part.isNumber)
            part.text = take(text::isAsciiLetter);
        else
            part.isOrdinal = takeOrdinalEnding();
        return part;
    }
    /// Blanks, with at most one of `signs` among them. False when there is nothing of the kind.
    bool separator(std::string_view signs)
    {
        const std::size_t before = m_rest.size();
        takeBlanks();
        if (!m_rest.empty() && signs.find(m_rest.front()) != std::string_view::npos)
            m_rest.remove_prefix(1);
        takeBlanks();
        return m_rest.size() != before;
    }
    /// The date may end here: nothing follows, or something after a `T` or a blank, such as a time.
    bool atEnd() const { return m_rest.empty() || m_rest.front() == 'T' || m_rest.front() == ' '; }

private:
    template <class Predicate> std::string_view take(Predicate belongs)
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), belongs);
        const auto taken = m_rest.substr(0, static_cast<std::size_t>(end - m_rest.begin()));
        m_rest.remove_prefix(taken.size());
        return taken;
    }
    void takeBlanks()
    {
        take([](char c) { return c == ' '; });
    }
    bool takeOrdinalEnding()
    {
        constexpr std::array endings{"st"sv, "nd"sv, "rd"sv, "th"sv};
        const bool found = std::any_of(endings.begin(), endings.end(), [this](std::string_view ending) {
            return text::startsWithWithoutCase(m_rest, ending) &&
                   (m_rest.size() == 2 || !text::isAsciiLetter(m_rest[2]));
        });
        if (found)
            m_rest.remove_prefix(2);
        return found;
    }

    std::string_view m_rest;
};

/// 1 to 12, or 0.
int monthOfName(std::string_view name)
{
    constexpr std::array names{"january"sv, "february"sv, "march"sv,     "april"sv,   "may"sv,      "june"sv,
                               "july"sv,    "august"sv,   "september"sv, "october"sv, "november"sv, "december"sv};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if ((name.size() == 3 || name.size() == names[i].size()) &&
            text::startsWithWithoutCase(name, names[i].substr(0, name.size())))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

class Reader
{
public:
    Reader(DateOrder order, std::uint32_t today) : m_order(order), m_today(today) {}

    std::uint32_t read(std::string_view text) const
    {
        if (text.starts_with("$D_"))
            return epoch(text.substr(3));
        Scanner scanner(text);
        std::array<Part, 3> parts;
        bool sameAsNumeric = true; // no sign but those of a date in figures
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (i > 0 && !scanner.separator("-/.")) {
                sameAsNumeric = false;
                scanner.separator(",");
            }
            parts[i] = scanner.part();
            if (parts[i].text.empty())
                return 0;
            if (i == 0 && parts[i].isNumber && parts[i].text.size() == 8)
                return scanner.atEnd() ? eightDigits(parts[i].text) : 0;
        }
        if (!scanner.atEnd())
            return 0;
        const auto words = std::count_if(parts.begin(), parts.end(), [](const Part &part) { return !part.isNumber; });
        if (words == 1)
            return withMonthName(parts);
        const bool ordinal = std::any_of(parts.begin(), parts.end(), [](const Part &part) { return part.isOrdinal; });
        return words == 0 && sameAsNumeric && !ordinal ? numeric(parts[0].text, parts[1].text, parts[2].text) : 0;
    }

    /// The three numbers of a date in figures, in the order in which they stand.
    std::uint32_t numeric(std::string_view a, std::string_view b, std::string_view c) const
    {
        if (a.size() == 4)
            return b.size() <= 2 && c.size() <= 2 ? dayNumber(number(a), number(b), number(c), m_today) : 0;
        if (a.size() > 2 || b.size() > 2)
            return 0;
        const int first = number(a);
        const int second = number(b);
        const bool dayFirst = first > 12 || (second <= 12 && m_order == DateOrder::DayMonthYear);
        return withYear(c, dayFirst ? second : first, dayFirst ? first : second);
    }

private:
    std::uint32_t epoch(std::string_view seconds) const
    {
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(seconds.data(), seconds.data() + seconds.size(), value);
        constexpr std::int64_t limit = 253'402'300'800; // the year 10000
        if (error != std::errc() || end != seconds.data() + seconds.size() || value >= limit || value <= -limit)
            return 0;
        const std::chrono::year_month_day date(
            std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(std::chrono::seconds(value))));
        return dayNumber(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                         static_cast<int>(static_cast<unsigned>(date.day())), m_today);
    }

    std::uint32_t eightDigits(std::string_view t) const
    {
        const std::uint32_t yearFirst = numeric(t.substr(0, 4), t.substr(4, 2), t.substr(6));
        return yearFirst != 0 ? yearFirst : numeric(t.substr(0, 2), t.substr(2, 2), t.substr(4));
    }

    std::uint32_t withMonthName(const std::array<Part, 3> &parts) const
    {
        int month = 0;
        std::array<Part, 2> numbers;
        std::size_t count = 0;
        for (const Part &part : parts) {
            if (part.isNumber)
                numbers[count++] = part;
            else
                month = monthOfName(part.text);
        }
        const bool yearFirst = numbers[0].text.size() == 4;
        const Part &day = numbers[yearFirst ? 1 : 0];
        const Part &year = numbers[yearFirst ? 0 : 1];
        return month != 0 && day.text.size() <= 2 && !year.isOrdinal ? withYear(year.text, month, day.value()) : 0;
    }

    /// Two digits are of this century when that makes the person 13 or older.
    std::uint32_t withYear(std::string_view year, int month, int day) const
    {
        if (year.size() == 4)
            return dayNumber(number(year), month, day, m_today);
        if (year.size() != 2)
            return 0;
        const std::uint32_t recent = dayNumber(2000 + number(year), month, day, m_today);
        return recent != 0 && recent + 130000 <= m_today ? recent : dayNumber(1900 + number(year), month, day, m_today);
    }

    DateOrder m_order;
    std::uint32_t m_today;
};

/// The front of `text`: its digits, at most four.
std::string_view takeDigits(std::string_view &text)
{
    std::size_t size = 0;
    while (size < text.size() && size < 4 && text::isAsciiDigit(text[size]))
        ++size;
    const std::string_view digits = text.substr(0, size);
    text.remove_prefix(size);
    return digits;
}

bool takeSign(std::string_view &text)
{
    if (text.empty() || std::string_view("-/.").find(text.front()) == std::string_view::npos)
        return false;
    text.remove_prefix(1);
    return true;
}

/// Every blank of any script as ' '.
std::string withPlainBlanks(std::string_view text)
{
    std::string plain;
    for (const char32_t c : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUcs4())
        text::appendUtf8(text::kindOf(c) == text::Blank ? U' ' : c, plain);
    return plain;
}

/// Eight digits; gives their end.
char *writeDay(std::uint32_t day, char *out)
{
    return std::to_chars(out, out + 8, day).ptr;
}

} // namespace

Outcome normaliseDateOfBirth(std::string_view text, DateOrder order, std::uint32_t today, std::string &normal)
{
    const std::uint32_t day = Reader(order, today).read(withPlainBlanks(text));
    if (day == 0)
        return Outcome::BadDate;
    char digits[8];
    writeDay(day, digits);
    normal.append(digits, sizeof digits);
    return Outcome::Hashed;
}

std::optional<Outcome> fast::normaliseDateOfBirth(std::string_view ascii, DateOrder order, std::uint32_t today,
                                                  char *&out)
{
    const Reader reader(order, today);
    std::string_view rest = ascii;
    const std::string_view a = takeDigits(rest);
    const bool first = takeSign(rest);
    const std::string_view b = takeDigits(rest);
    const bool second = takeSign(rest);
    const std::string_view c = takeDigits(rest);
    const bool figuresAlone = first && second && rest.empty() && !a.empty() && !b.empty() && !c.empty();
    if (!figuresAlone && !std::all_of(ascii.begin(), ascii.end(), [](char ch) { return ch >= ' ' && ch < 127; }))
        return std::nullopt;
    const std::uint32_t day = figuresAlone ? reader.numeric(a, b, c) : reader.read(ascii);
    if (day == 0)
        return Outcome::BadDate;
    out = writeDay(day, out);
    return Outcome::Hashed;
}

} // namespace remarketeer
