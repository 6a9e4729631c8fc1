#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>

/// The Unicode ground that the exact rules stand on, by Qt's tables. All functions take and give UTF-8. Any thread.
namespace remarketeer::text {

/// Kinds of characters by general category; a set of them is their sum.
enum Kind : std::uint8_t {
    Letter = 1,  ///< L
    Mark = 2,    ///< M
    Digit = 4,   ///< Nd
    Numeral = 8, ///< Nl, No
    Blank = 16,  ///< Z, Cc
    Format = 32, ///< Cf: zero-width characters, byte-order mark, direction marks
};
/// The kind of a code point, or 0 for all others (punctuation, symbols, unassigned).
std::uint8_t kindOf(char32_t character);

constexpr bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}
constexpr bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
/// Lower case of an ASCII letter; anything else as it is.
constexpr char lowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}
bool startsWithWithoutCase(std::string_view text, std::string_view lowerCasePrefix);

/// In normal form C, without blanks, control and zero-width characters at the ends. The answer is a view of `scratch`.
std::string_view trimmed(std::string_view raw, std::string &scratch);

/// True for 64 hexadecimal digits and nothing else: a value that somebody has hashed already.
bool isSha256Hex(std::string_view text);

/// Appends the text in lower case (full mapping without language or context, then normal form C), with only those of
/// its characters that are of the kinds `keep`.
void appendLower(std::string_view text, int keep, std::string &out);
/// The same, with all characters but those of the kinds `drop`.
void appendLowerWithout(std::string_view text, int drop, std::string &out);

/// Appends the text as names are compared: lower case, letters and digits alone, accents dropped ("São Tomé" →
/// "saotome").
void appendFolded(std::string_view text, std::string &out);

/// Number of code points.
std::size_t length(std::string_view text);
/// The text up to the end of its first code point.
std::string_view firstCharacter(std::string_view text);

void appendUtf8(char32_t character, std::string &out);

} // namespace remarketeer::text
