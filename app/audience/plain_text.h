#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

/// Text that needs no Unicode algorithm: characters whose lower case and normal form C are one character each, whatever
/// stands beside them. That is all of ASCII, nearly all letters of the Latin, Greek, Cyrillic, Hebrew, Arabic and other
/// scripts up to U+07FF, and those of Chinese, Japanese and Korean. The tables are made from Qt's, once per process.
/// The answers are those of text.h. UTF-8; any thread.
namespace remarketeer::plain {

/// Whether all bytes are ASCII. Fast for short texts.
bool isAscii(std::string_view text);

/// ASCII without the blanks and control characters at its ends.
std::string_view trimmedAscii(std::string_view ascii);

/// What text::appendLower() appends, written to `out` (room for as many bytes as the text has): its end. Null when the
/// text is not plain.
char *writeLower(std::string_view text, int keep, char *out);
/// What text::appendFolded() appends, in the same way.
char *writeFolded(std::string_view text, char *out);

} // namespace remarketeer::plain
