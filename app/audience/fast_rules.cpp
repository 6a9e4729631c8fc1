#include "audience/fast_rules.h"

#include "audience/countries.h"
#include "audience/email.h"
#include "audience/person.h"
#include "audience/place.h"
#include "audience/plain_text.h"
#include "audience/text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

namespace remarketeer::fast {

namespace {

/// One byte for each ASCII character and 0 for all others; what a character becomes, or 0 for those that are dropped.
using Map = std::array<char, 256>;

template <class Function> constexpr Map makeMap(Function function)
{
    Map map{};
    for (unsigned c = 0; c < 128; ++c)
        map[c] = function(static_cast<char>(c));
    return map;
}

constexpr Map lowerLetters = makeMap([](char c) { return text::isAsciiLetter(c) ? text::lowerAscii(c) : '\0'; });
constexpr Map lowerLettersAndDigits =
    makeMap([](char c) { return text::isAsciiLetter(c) || text::isAsciiDigit(c) ? text::lowerAscii(c) : '\0'; });
constexpr Map lowerWithoutBlanks = makeMap([](char c) { return c <= ' ' || c == 0x7F ? '\0' : text::lowerAscii(c); });
constexpr Map lowerHex = makeMap([](char c) {
    return text::isAsciiDigit(c) || (text::lowerAscii(c) >= 'a' && text::lowerAscii(c) <= 'f') ? text::lowerAscii(c)
                                                                                               : '\0';
});

/// Longer text that is not ASCII is left to the exact rules; so is a hash between blanks that only those know.
constexpr std::size_t longestPlain = 64;
constexpr std::size_t plainRoom = longestPlain + longestPlain / 2 + plain::extraRoom;
static_assert(extraRoom >= plainRoom - longestPlain);

char at(const Map &map, char c)
{
    return map[static_cast<unsigned char>(c)];
}

/// Writes what the characters become and drops the others.
char *writeMapped(std::string_view text, const Map &map, char *out)
{
    for (const char c : text) {
        *out = at(map, c);
        out += *out != '\0';
    }
    return out;
}

enum : std::uint8_t { Dot = 1, Hyphen = 2, OfDigits = 4, InDomain = 8, InLocalPart = 16 };
constexpr auto emailKinds = [] {
    std::array<std::uint8_t, 256> kinds{};
    for (unsigned c = 0; c < 128; ++c) {
        const char character = static_cast<char>(c);
        const bool digit = text::isAsciiDigit(character);
        const bool special = std::string_view("()<>[],;:\\\"@").find(character) != std::string_view::npos;
        kinds[c] = static_cast<std::uint8_t>(
            (c == '.' ? Dot : 0) | (c == '-' ? Hyphen : 0) | (digit ? OfDigits : 0) | (special ? 0 : InLocalPart) |
            (digit || text::isAsciiLetter(character) || c == '-' || c == '.' ? InDomain : 0));
    }
    return kinds;
}();

/// Where a part of an address, of at most 64 characters, has dots, hyphens and digits: bit n is its nth character.
struct EmailPart {
    std::uint64_t dots = 0;
    std::uint64_t hyphens = 0;
    std::uint64_t digits = 0;
    std::uint8_t common = 0xFF; ///< kinds that all its characters are of
    std::uint64_t end = 0;      ///< the bit of the last character

    explicit EmailPart(std::string_view part) : end(std::uint64_t(1) << (part.size() - 1))
    {
        for (std::size_t i = 0; i < part.size(); ++i) {
            const std::uint64_t kinds = emailKinds[static_cast<unsigned char>(part[i])];
            dots |= (kinds & Dot) << i;
            hyphens |= (kinds & Hyphen) / Hyphen << i;
            digits |= (kinds & OfDigits) / OfDigits << i;
            common &= static_cast<std::uint8_t>(kinds);
        }
    }
    /// Some label, what stands between dots, is empty.
    bool hasEmptyLabel() const { return (dots & (1 | dots << 1 | end)) != 0; }
    bool hasHyphenAtLabelsEdge() const { return (hyphens & (1 | dots << 1 | dots >> 1 | end)) != 0; }
};
constexpr std::size_t longestEmailPart = 64;

bool isLocalPart(std::string_view local)
{
    if (local.empty() || local.size() > longestEmailPart)
        return false;
    const EmailPart part(local);
    return (part.common & InLocalPart) != 0 && !part.hasEmptyLabel();
}

/// Of at most 64 characters, so that no label is too long.
bool isDomain(std::string_view domain)
{
    if (domain.empty())
        return false;
    const EmailPart part(domain);
    if ((part.common & InDomain) == 0 || part.dots == 0 || part.hasEmptyLabel() || part.hasHyphenAtLabelsEdge())
        return false;
    const auto top = static_cast<std::size_t>(std::bit_width(part.dots)); // where the last label begins
    const std::size_t length = domain.size() - top;
    return length >= 2 && (~part.digits >> top & ((std::uint64_t(1) << length) - 1)) != 0;
}

/// The value in lower case with only the characters that `keep` and, for ASCII, `map` name. Null when the exact rules
/// must look.
char *writeLower(std::string_view text, int keep, const Map &map, char *out)
{
    if (plain::isAscii(text))
        return writeMapped(text, map, out);
    char *const end = text.size() > longestPlain ? nullptr : plain::writeLower(text, keep, out);
    return end == out ? nullptr : end; // with nothing left the value may be absent
}

} // namespace

std::optional<Outcome> normaliseEmail(std::string_view ascii, const NormaliseOptions &options, char *&out)
{
    char *const begin = out;
    char *end = writeMapped(unwrappedEmail(ascii), lowerWithoutBlanks, begin);
    char *sign = static_cast<char *>(std::memchr(begin, '@', static_cast<std::size_t>(end - begin)));
    if (!sign)
        return Outcome::BadEmail;
    if (end - sign - 1 > static_cast<std::ptrdiff_t>(longestEmailPart))
        return std::nullopt;
    if (!isLocalPart({begin, sign}) || !isDomain({sign + 1, end}))
        return Outcome::BadEmail;
    const auto erase = [&end, &sign](char *from, char *to) {
        std::memmove(from, to, static_cast<std::size_t>(end - to));
        end -= to - from;
        sign -= to - from;
    };
    if (options.emailDropTag) {
        char *const plus = std::find(begin, sign, '+');
        erase(plus, sign);
        if (!isLocalPart({begin, sign}))
            return Outcome::BadEmail;
    }
    if (options.emailDropDots) {
        const std::string_view domain(sign + 1, end);
        if (domain == "gmail.com" || domain == "googlemail.com")
            erase(std::remove(begin, sign, '.'), sign);
    }
    out = end;
    return Outcome::Hashed;
}

std::optional<Outcome> normaliseDeviceId(std::string_view ascii, char *&out)
{
    while (ascii.starts_with('{'))
        ascii.remove_prefix(1);
    while (ascii.ends_with('}'))
        ascii.remove_suffix(1);
    const auto bad = [ascii]() -> std::optional<Outcome> {
        if (ascii.find_first_of("{}") != std::string_view::npos)
            return std::nullopt;
        return Outcome::BadDeviceId;
    };
    const bool dashed = ascii.size() == 36;
    if (!dashed && ascii.size() != 32)
        return bad();
    const char *in = ascii.data();
    char *to = out;
    bool valid = true;
    char any = 0; // a digit other than 0
    for (const int length : {8, 4, 4, 4, 12}) {
        if (to != out) {
            *to++ = '-';
            if (dashed)
                valid = valid && *in++ == '-';
        }
        for (int i = 0; i < length; ++i) {
            const char digit = at(lowerHex, *in++);
            valid = valid && digit != 0;
            any = static_cast<char>(any | (digit ^ '0'));
            *to++ = digit;
        }
    }
    if (!valid)
        return bad();
    if (any == 0)
        return Outcome::TrackingNotAllowed;
    out = to;
    return Outcome::Hashed;
}

Outcome normaliseZip(std::string_view ascii, std::string_view rowCountry, char *&out)
{
    char *const begin = out;
    if (!isUsZip(ascii, rowCountry)) {
        out = writeMapped(ascii, lowerLettersAndDigits, begin);
        return out == begin ? Outcome::BadZip : Outcome::Hashed;
    }
    constexpr std::ptrdiff_t digits = 5;
    char *const end = writeMapped(ascii.substr(0, ascii.find('-')), lowerLettersAndDigits, begin);
    const std::ptrdiff_t found = end - begin;
    if (!std::all_of(begin, end, text::isAsciiDigit) || (found != 9 && (found < 3 || found > digits)))
        return Outcome::BadZip;
    if (found < digits) {
        std::memmove(begin + digits - found, begin, static_cast<std::size_t>(found));
        std::fill_n(begin, digits - found, '0');
    }
    out = begin + digits;
    return Outcome::Hashed;
}

Outcome normaliseGender(std::string_view ascii, char *&out)
{
    const char *const end = writeMapped(ascii, lowerLetters, out);
    const char letter = genderLetter({out, end});
    if (letter == 0)
        return Outcome::GenderNotMOrF;
    *out++ = letter;
    return Outcome::Hashed;
}

std::optional<Outcome> normaliseName(std::string_view text, char *&out)
{
    char *const end =
        writeLower(text, text::Letter | text::Mark | text::Digit | text::Numeral, lowerLettersAndDigits, out);
    if (!end)
        return std::nullopt;
    return std::exchange(out, end) == end ? Outcome::BadName : Outcome::Hashed;
}

std::optional<Outcome> normaliseInitial(std::string_view text, char *&out)
{
    char *const begin = out;
    const std::optional<Outcome> outcome = normaliseName(text, out);
    if (outcome == Outcome::Hashed)
        out = begin + text::firstCharacter({begin, out}).size();
    return outcome;
}

std::optional<Outcome> normaliseCity(std::string_view text, char *&out)
{
    char *const end = writeLower(text, text::Letter | text::Mark, lowerLetters, out);
    if (!end)
        return std::nullopt;
    return std::exchange(out, end) == end ? Outcome::BadCity : Outcome::Hashed;
}

std::optional<Outcome> normaliseState(std::string_view text, std::string_view rowCountry, char *&out)
{
    char *const end = writeLower(text, text::Letter | text::Mark, lowerLetters, out);
    if (!end)
        return std::nullopt;
    if (end == out)
        return Outcome::BadState;
    const std::string_view name(out, end);
    if (name.size() <= longestStateCode) { // a code, not a name
        out = end;
        return Outcome::Hashed;
    }
    char folded[plainRoom];
    if (name.size() > longestPlain)
        return std::nullopt;
    char *const foldedEnd = plain::writeFolded(name, folded);
    if (!foldedEnd)
        return std::nullopt;
    const std::string_view code = stateCode({folded, foldedEnd}, rowCountry);
    out = code.empty() ? end : std::copy(code.begin(), code.end(), out);
    return Outcome::Hashed;
}

std::optional<Outcome> normaliseCountry(std::string_view text, char *&out)
{
    const std::optional<std::string_view> code = countryCode(text);
    if (!code)
        return std::nullopt;
    out = std::copy(code->begin(), code->end(), out);
    return code->empty() ? Outcome::BadCountry : Outcome::Hashed;
}

std::optional<std::string_view> countryCode(std::string_view text)
{
    char folded[plainRoom];
    if (text.size() > longestPlain)
        return std::nullopt;
    const bool ascii = plain::isAscii(text);
    const char *const end = ascii ? writeMapped(text, lowerLettersAndDigits, folded) : plain::writeFolded(text, folded);
    if (!end || (!ascii && end == folded))
        return std::nullopt;
    return remarketeer::countryCode({folded, end});
}

} // namespace remarketeer::fast
