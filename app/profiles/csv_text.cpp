#include "profiles/csv_text.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <utility>

namespace remarketeer {

namespace {

/// A byte that never occurs in UTF-8.
constexpr char invalidByte = '\xFF';

/// Windows-1252 0x80 … 0x9F; 0 where it defines nothing. https://encoding.spec.whatwg.org/index-windows-1252.txt,
/// except that the five holes stay holes: in a customer list they mean that the file is something else.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

/// Writes a code unit as if it were a code point; a lone surrogate gives invalid UTF-8, which is wanted.
char *putCodePoint(char32_t c, char *out)
{
    const auto put = [&out](char32_t byte) { *out++ = static_cast<char>(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
    return out;
}

char *decodeWindows1252(std::string_view in, char *out)
{
    for (const char c : in) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            *out++ = c;
        else if (byte >= 0xA0)
            out = putCodePoint(byte, out);
        else if (const char16_t mapped = windows1252[byte - 0x80u])
            out = putCodePoint(mapped, out);
        else
            *out++ = invalidByte;
    }
    return out;
}

/// Number of ASCII bytes at the start of `text`.
std::size_t asciiPrefix(std::string_view text)
{
    std::size_t i = 0;
    for (; i + 32 <= text.size(); i += 32) {
        std::uint64_t words[4];
        std::memcpy(words, text.data() + i, sizeof words);
        if ((words[0] | words[1] | words[2] | words[3]) & 0x8080808080808080u)
            break;
    }
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t word;
        std::memcpy(&word, text.data() + i, sizeof word);
        if (word & 0x8080808080808080u)
            break;
    }
    while (i < text.size() && static_cast<unsigned char>(text[i]) < 0x80)
        ++i;
    return i;
}

} // namespace

bool isAscii(std::string_view text)
{
    return asciiPrefix(text) == text.size();
}

std::size_t utf8SequenceLength(std::string_view text)
{
    if (text.empty())
        return 0;
    const auto lead = static_cast<unsigned char>(text[0]);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if (!isUtf8Continuation(text[i]))
            return 0;
    }
    const auto second = static_cast<unsigned char>(text[1]);
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool surrogate = lead == 0xED && second >= 0xA0;
    const bool tooLarge = lead == 0xF4 && second >= 0x90;
    return overlong || surrogate || tooLarge ? 0 : length;
}

bool isValidUtf8(std::string_view text)
{
    for (;;) {
        text.remove_prefix(asciiPrefix(text));
        // Text that is not ASCII tends to go on so.
        while (!text.empty() && static_cast<unsigned char>(text[0]) >= 0x80) {
            const std::size_t length = utf8SequenceLength(text);
            if (length == 0)
                return false;
            text.remove_prefix(length);
        }
        if (text.empty())
            return true;
    }
}

std::string_view byteOrderMark(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf8:
    case CsvEncoding::Utf8WithMark:
        return "\xEF\xBB\xBF";
    case CsvEncoding::Utf16Le:
        return "\xFF\xFE";
    case CsvEncoding::Utf16Be:
        return "\xFE\xFF";
    case CsvEncoding::Windows1252:
        break;
    }
    return {};
}

bool CsvDecoder::isNeeded() const
{
    return m_encoding != CsvEncoding::Utf8 && m_encoding != CsvEncoding::Utf8WithMark;
}

char *CsvDecoder::decode(std::string_view in, bool last, char *out)
{
    switch (m_encoding) {
    case CsvEncoding::Utf8:
    case CsvEncoding::Utf8WithMark:
        break;
    case CsvEncoding::Windows1252:
        return decodeWindows1252(in, out);
    case CsvEncoding::Utf16Le:
    case CsvEncoding::Utf16Be:
        return decodeUtf16(in, last, out);
    }
    std::memcpy(out, in.data(), in.size());
    return out + in.size();
}

char *CsvDecoder::decodeUtf16(std::string_view in, bool last, char *out)
{
    const bool bigEndian = m_encoding == CsvEncoding::Utf16Be;
    const auto unitOf = [bigEndian](unsigned char first, unsigned char second) {
        return static_cast<char16_t>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    m_highSurrogate = 0;
    std::size_t i = 0;
    for (; i + 1 < in.size(); i += 2)
        out = putUnit(unitOf(static_cast<unsigned char>(in[i]), static_cast<unsigned char>(in[i + 1])), out);
    if (last && (m_highSurrogate || i < in.size()))
        *out++ = invalidByte;
    return out;
}

char *CsvDecoder::putUnit(char16_t unit, char *out)
{
    if (m_highSurrogate) {
        const char16_t high = std::exchange(m_highSurrogate, u'\0');
        if ((unit & 0xFC00) == 0xDC00)
            return putCodePoint(0x10000 + (char32_t(high & 0x3FF) << 10) + (unit & 0x3FF), out);
        out = putCodePoint(high, out);
    }
    if ((unit & 0xFC00) == 0xD800) {
        m_highSurrogate = unit;
        return out;
    }
    return putCodePoint(unit, out);
}

} // namespace remarketeer
