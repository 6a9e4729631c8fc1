#pragma once

#include "profiles/csv_source.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace remarketeer {

/// Whether all bytes are ASCII. Fast.
bool isAscii(std::string_view text);

/// Well-formed UTF-8 as Unicode defines it: no overlong forms, surrogates or code points over U+10FFFF.
bool isValidUtf8(std::string_view text);

/// Any byte of a UTF-8 sequence but its first.
inline bool isUtf8Continuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// Length of the well-formed sequence (1 to 4) at the start of `text`, or 0.
std::size_t utf8SequenceLength(std::string_view text);

/// The byte-order mark of the encoding, or nothing where it has none.
std::string_view byteOrderMark(CsvEncoding encoding);

/// Turns a piece of a file into UTF-8. What the encoding does not define (lone surrogates, five bytes of Windows-1252,
/// half a character at the file's end) becomes bytes that are not valid UTF-8, so that the row is found by the same
/// check as in UTF-8 files.
class CsvDecoder
{
public:
    explicit CsvDecoder(CsvEncoding encoding) : m_encoding(encoding) {}

    /// False for UTF-8, which is used as it is.
    bool isNeeded() const;
    /// Bytes that `out` must have room for when `bytes` are decoded.
    static std::size_t maxDecodedSize(std::size_t bytes) { return bytes * 3 + 6; }
    /// Decodes `in`, which begins with a character, to `out`; gives the end of what was written. `last`: the file ends
    /// with `in`; otherwise half a character at its end is passed over.
    char *decode(std::string_view in, bool last, char *out);

private:
    char *decodeUtf16(std::string_view in, bool last, char *out);
    char *putUnit(char16_t unit, char *out);

    CsvEncoding m_encoding;
    char16_t m_highSurrogate = 0; ///< waits for its partner
};

} // namespace remarketeer
