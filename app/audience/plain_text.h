#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

/// Text that needs no Unicode algorithm: every character has a lower case and a normal form C of its own, whatever
/// stands beside it. That is all of ASCII, nearly all letters of the Latin, Greek, Cyrillic, Hebrew, Arabic and other
/// scripts up to U+07FF, the Vietnamese ones, and those of Chinese, Japanese and Korean. What becomes of
/// them is taken from Qt's tables. The answers are those of text.h. UTF-8; any thread.
namespace remarketeer::plain {

/// Whether all bytes are ASCII. Made for short texts.
inline bool isAscii(std::string_view text)
{
    const auto load = [&text](std::size_t at) {
        std::uint64_t word;
        std::memcpy(&word, text.data() + at, sizeof word);
        return word;
    };
    const std::size_t size = text.size();
    std::uint64_t all = 0;
    if (size >= 8) {
        all = load(size - 8);
        for (std::size_t i = 0; i + 8 < size; i += 8)
            all |= load(i);
    } else if (size >= 4) {
        std::uint32_t words[2];
        std::memcpy(&words[0], text.data(), sizeof words[0]);
        std::memcpy(&words[1], text.data() + size - sizeof words[1], sizeof words[1]);
        all = words[0] | words[1];
    } else if (size > 0) {
        all = static_cast<unsigned char>(text[0] | text[size / 2] | text[size - 1]);
    }
    return (all & 0x8080808080808080U) == 0;
}

/// ASCII without the blanks and control characters at its ends.
inline std::string_view trimmedAscii(std::string_view ascii)
{
    const auto blank = [](char c) { return c <= 0x20 || c == 0x7F; };
    while (!ascii.empty() && blank(ascii.front()))
        ascii.remove_prefix(1);
    while (!ascii.empty() && blank(ascii.back()))
        ascii.remove_suffix(1);
    return ascii;
}

/// Bytes that may be written beyond one and a half times the text's.
inline constexpr std::size_t extraRoom = 4;

/// What text::appendLower() appends, written to `out`: its end. Null when the text is not plain. `keep` has marks
/// whenever it has letters.
char *writeLower(std::string_view text, int keep, char *out);
/// What text::appendFolded() appends, in the same way.
char *writeFolded(std::string_view text, char *out);

} // namespace remarketeer::plain
