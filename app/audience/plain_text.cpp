#include "audience/plain_text.h"

#include "audience/text.h"

#include <QList>
#include <QString>

#include <array>
#include <cstring>

namespace remarketeer::plain {

namespace {

/// Of one character up to U+07FF.
struct Character {
    std::uint8_t kind = 0;    ///< text::Kind, or 0
    bool plain = false;       ///< otherwise nothing here means anything
    std::uint16_t lower = 0;  ///< code point
    std::uint16_t folded = 0; ///< code point of the lower case without accents; 0: none
    bool folds = false;       ///< folded is right; otherwise the folded form is not a single character
};
constexpr char32_t tableEnd = 0x800;

/// No text in normal form C has this character, or it may join the one before it.
bool joins(char32_t c)
{
    const QString text = QString::fromUcs4(&c, 1);
    return text::kindOf(c) == text::Mark || QChar::combiningClass(c) != 0 ||
           text.normalized(QString::NormalizationForm_C) != text;
}

Character describe(char32_t c)
{
    Character character;
    character.kind = text::kindOf(c);
    const auto lower = QString::fromUcs4(&c, 1).toLower().toUcs4();
    character.plain = !joins(c) && lower.size() == 1 && lower[0] < tableEnd && !joins(lower[0]);
    if (!character.plain)
        return character;
    character.lower = static_cast<std::uint16_t>(lower[0]);
    std::string folded;
    std::string text;
    text::appendUtf8(c, text);
    text::appendFolded(text, folded);
    const auto base = QString::fromStdString(folded).toUcs4();
    character.folds = base.isEmpty() || (base.size() == 1 && base[0] < tableEnd);
    if (character.folds && !base.isEmpty())
        character.folded = static_cast<std::uint16_t>(base[0]);
    return character;
}

using Table = std::array<Character, tableEnd>;

const Table &table()
{
    static const Table table = [] {
        Table made;
        for (char32_t c = 0; c < tableEnd; ++c)
            made[c] = describe(c);
        return made;
    }();
    return table;
}

bool isIdeograph(char32_t c)
{
    return c >= 0x4E00 && c <= 0x9FFC;
}

/// Letters without case, none of which joins another.
bool isEastAsianLetter(char32_t c)
{
    const bool kana = (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FA);
    const bool hangulSyllable = c >= 0xAC00 && c <= 0xD7A3;
    return isIdeograph(c) || kana || hangulSyllable;
}

char *write(std::uint16_t character, char *out)
{
    if (character < 0x80) {
        *out++ = static_cast<char>(character);
    } else {
        *out++ = static_cast<char>(0xC0 | (character >> 6));
        *out++ = static_cast<char>(0x80 | (character & 0x3F));
    }
    return out;
}

/// Calls put(entry, out) with the table's entry for each character up to U+07FF; those beyond that are `isLetter` are
/// written as they are when letters are kept. Null when there are others, the text is not UTF-8, or put() gives null.
template <class IsLetter, class Put>
char *writeEach(std::string_view text, bool keepLetters, char *out, IsLetter isLetter, Put put)
{
    const Table &characters = table();
    const char *p = text.data();
    const char *const end = p + text.size();
    const auto byte = [](char c) { return static_cast<unsigned char>(c); };
    const auto isContinuation = [&byte](char c) { return (byte(c) & 0xC0) == 0x80; };
    while (p < end) {
        const unsigned lead = byte(*p);
        if (lead < 0x80) {
            out = put(characters[lead], out);
            ++p;
        } else if (lead >= 0xC2 && lead < 0xE0 && end - p >= 2 && isContinuation(p[1])) {
            out = put(characters[((lead & 0x1F) << 6) | (byte(p[1]) & 0x3F)], out);
            p += 2;
        } else if (lead >= 0xE3 && lead < 0xEE && end - p >= 3 && isContinuation(p[1]) && isContinuation(p[2])) {
            const char32_t c = ((lead & 0x0FU) << 12) | ((byte(p[1]) & 0x3FU) << 6) | (byte(p[2]) & 0x3FU);
            if (!isLetter(c))
                return nullptr;
            if (keepLetters) {
                std::memcpy(out, p, 3);
                out += 3;
            }
            p += 3;
        } else {
            return nullptr;
        }
        if (!out)
            return nullptr;
    }
    return out;
}

} // namespace

bool isAscii(std::string_view text)
{
    constexpr std::uint64_t high = 0x8080808080808080U;
    const auto load = [&text](std::size_t at) {
        std::uint64_t word;
        std::memcpy(&word, text.data() + at, sizeof word);
        return word;
    };
    if (text.size() < 8) {
        unsigned char all = 0;
        for (const char c : text)
            all = static_cast<unsigned char>(all | static_cast<unsigned char>(c));
        return all < 0x80;
    }
    std::uint64_t all = load(text.size() - 8);
    for (std::size_t i = 0; i + 8 < text.size(); i += 8)
        all |= load(i);
    return (all & high) == 0;
}

std::string_view trimmedAscii(std::string_view ascii)
{
    const auto blank = [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; };
    while (!ascii.empty() && blank(ascii.front()))
        ascii.remove_prefix(1);
    while (!ascii.empty() && blank(ascii.back()))
        ascii.remove_suffix(1);
    return ascii;
}

char *writeLower(std::string_view text, int keep, char *out)
{
    const bool keepLetters = (keep & text::Letter) != 0;
    return writeEach(text, keepLetters, out, isEastAsianLetter, [keep](const Character &character, char *to) -> char * {
        if (!character.plain)
            return nullptr;
        return (character.kind & keep) != 0 ? write(character.lower, to) : to;
    });
}

char *writeFolded(std::string_view text, char *out)
{
    return writeEach(text, true, out, isIdeograph, [](const Character &character, char *to) -> char * {
        if (!character.plain || !character.folds)
            return nullptr;
        return character.folded != 0 ? write(character.folded, to) : to;
    });
}

} // namespace remarketeer::plain
