#include "audience/plain_text.h"

#include "audience/text.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

namespace remarketeer::plain {

namespace {

/// What becomes of a character. Bytes of UTF-8.
struct Character {
    std::uint8_t kind = 0; ///< text::Kind, or 0
    bool described = false;
    bool plain = false; ///< otherwise nothing that follows means anything
    std::uint8_t lowerSize = 0;
    std::uint8_t foldedSize = 0;
    std::array<char, 4> lower{};
    std::array<char, 4> folded{}; ///< empty for those that are dropped
};

/// The table has the characters up to U+07FF, then those of Latin Extended Additional, which has the Vietnamese
/// letters.
constexpr char32_t firstPart = 0x800;
constexpr char32_t latinExtended = 0x1E00;
constexpr char32_t latinExtendedEnd = 0x1F00;
constexpr std::size_t tableSize = firstPart + latinExtendedEnd - latinExtended;

/// No text in normal form C has this character, or it may join the one before it.
bool joins(char32_t c)
{
    const QString text = QString::fromUcs4(&c, 1);
    return text::kindOf(c) == text::Mark || QChar::combiningClass(c) != 0 ||
           text.normalized(QString::NormalizationForm_C) != text;
}

Character describe(char32_t c)
{
    std::string utf8;
    std::string lower;
    std::string folded;
    text::appendUtf8(c, utf8);
    text::appendLower(utf8, text::Letter | text::Mark | text::Digit | text::Numeral, lower);
    text::appendFolded(utf8, folded);

    Character character;
    character.described = true;
    character.kind = text::kindOf(c);
    character.plain = !joins(c) && lower.size() < character.lower.size() && folded.size() < character.folded.size() &&
                      (lower.empty() || !joins(QString::fromStdString(lower).toUcs4().front()));
    if (!character.plain)
        return character;
    character.lowerSize = static_cast<std::uint8_t>(lower.size());
    character.foldedSize = static_cast<std::uint8_t>(folded.size());
    std::copy(lower.begin(), lower.end(), character.lower.begin());
    std::copy(folded.begin(), folded.end(), character.folded.begin());
    return character;
}

/// The entry of a character of the table, described when it is first met: a text has few different ones.
const Character &character(std::size_t index)
{
    thread_local std::array<Character, tableSize> table;
    Character &found = table[index];
    if (!found.described)
        found = describe(static_cast<char32_t>(index < firstPart ? index : index - firstPart + latinExtended));
    return found;
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

char *write(const std::array<char, 4> &bytes, std::uint8_t size, char *out)
{
    std::memcpy(out, bytes.data(), bytes.size());
    return out + size;
}

/// Calls put(entry, out) with the table's entry for each character; letters beyond the table that are `isLetter` are
/// written as they are. Null when there are others, one is not plain, or the text is not UTF-8.
template <class IsLetter, class Put> char *writeEach(std::string_view text, char *out, IsLetter isLetter, Put put)
{
    const char *p = text.data();
    const char *const end = p + text.size();
    const auto byte = [](char c) { return static_cast<unsigned char>(c); };
    const auto isContinuation = [&byte](char c) { return (byte(c) & 0xC0) == 0x80; };
    while (p < end) {
        const unsigned lead = byte(*p);
        std::size_t index = 0;
        if (lead < 0x80) {
            index = lead;
            ++p;
        } else if (lead >= 0xC2 && lead < 0xE0 && end - p >= 2 && isContinuation(p[1])) {
            index = ((lead & 0x1F) << 6) | (byte(p[1]) & 0x3F);
            p += 2;
        } else if (lead >= 0xE1 && lead < 0xEE && end - p >= 3 && isContinuation(p[1]) && isContinuation(p[2])) {
            const char32_t c = ((lead & 0x0FU) << 12) | ((byte(p[1]) & 0x3FU) << 6) | (byte(p[2]) & 0x3FU);
            if (isLetter(c)) {
                std::memcpy(out, p, 3);
                out += 3;
                p += 3;
                continue;
            }
            if (c < latinExtended || c >= latinExtendedEnd)
                return nullptr;
            index = firstPart + c - latinExtended;
            p += 3;
        } else {
            return nullptr;
        }
        const Character &found = character(index);
        if (!found.plain)
            return nullptr;
        out = put(found, out);
    }
    return out;
}

} // namespace

char *writeLower(std::string_view text, int keep, char *out)
{
    return writeEach(text, out, isEastAsianLetter, [keep](const Character &character, char *to) {
        return (character.kind & keep) != 0 ? write(character.lower, character.lowerSize, to) : to;
    });
}

char *writeFolded(std::string_view text, char *out)
{
    return writeEach(text, out, isIdeograph, [](const Character &character, char *to) {
        return write(character.folded, character.foldedSize, to);
    });
}

} // namespace remarketeer::plain
