#include "audience/text.h"

#include <QList>

#include <algorithm>

namespace remarketeer::text {

namespace {

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

void append(QStringView text, std::string &out)
{
    const QByteArray utf8 = text.toUtf8();
    out.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
}

/// Appends the characters whose kind is in `keep`; a character of no kind counts as `other`.
void appendKinds(const QString &text, int keep, bool other, std::string &out)
{
    for (const char32_t c : text.toUcs4()) {
        const int kind = kindOf(c);
        if (kind == 0 ? other : (kind & keep) != 0)
            appendUtf8(c, out);
    }
}

QString lower(std::string_view text)
{
    return toQString(text).toLower().normalized(QString::NormalizationForm_C);
}

} // namespace

std::uint8_t kindOf(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
        return Letter;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return Mark;
    case QChar::Number_DecimalDigit:
        return Digit;
    case QChar::Number_Letter:
    case QChar::Number_Other:
        return Numeral;
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
        return Blank;
    case QChar::Other_Format:
        return Format;
    default:
        return 0;
    }
}

bool startsWithWithoutCase(std::string_view text, std::string_view lowerCasePrefix)
{
    return text.size() >= lowerCasePrefix.size() &&
           std::equal(lowerCasePrefix.begin(), lowerCasePrefix.end(), text.begin(),
                      [](char a, char b) { return a == lowerAscii(b); });
}

std::string_view trimmed(std::string_view raw, std::string &scratch)
{
    const auto dropped = [](char32_t c) { return (kindOf(c) & (Blank | Format)) != 0; };
    const QList<uint> characters = toQString(raw).normalized(QString::NormalizationForm_C).toUcs4();
    const auto first = std::find_if_not(characters.begin(), characters.end(), dropped);
    const auto last = std::find_if_not(characters.rbegin(), std::make_reverse_iterator(first), dropped).base();
    scratch.clear();
    for (auto c = first; c != last; ++c)
        appendUtf8(*c, scratch);
    return scratch;
}

bool isSha256Hex(std::string_view text)
{
    if (text.size() != 64)
        return false;
    // Without a branch: nearly all that have this length are hashes.
    unsigned other = 0;
    for (std::size_t i = 0; i < 64; ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const auto digit = static_cast<unsigned char>(c - '0');
        const auto letter = static_cast<unsigned char>((c | 0x20) - 'a');
        other |= static_cast<unsigned>(digit > 9) & static_cast<unsigned>(letter > 5);
    }
    return other == 0;
}

void appendLower(std::string_view text, int keep, std::string &out)
{
    appendKinds(lower(text), keep, false, out);
}

void appendLowerWithout(std::string_view text, int drop, std::string &out)
{
    std::string kept;
    appendKinds(toQString(text), ~drop, true, kept);
    append(lower(kept), out);
}

void appendFolded(std::string_view text, std::string &out)
{
    appendKinds(lower(text).normalized(QString::NormalizationForm_D), Letter | Digit | Numeral, false, out);
}

std::size_t length(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string_view firstCharacter(std::string_view text)
{
    std::size_t end = text.empty() ? 0 : 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        ++end;
    return text.substr(0, end);
}

void appendUtf8(char32_t character, std::string &out)
{
    const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (character < 0x80) {
        put(character);
    } else if (character < 0x800) {
        put(0xc0 | (character >> 6));
        put(0x80 | (character & 0x3f));
    } else if (character < 0x10000) {
        put(0xe0 | (character >> 12));
        put(0x80 | ((character >> 6) & 0x3f));
        put(0x80 | (character & 0x3f));
    } else {
        put(0xf0 | (character >> 18));
        put(0x80 | ((character >> 12) & 0x3f));
        put(0x80 | ((character >> 6) & 0x3f));
        put(0x80 | (character & 0x3f));
    }
}

} // namespace remarketeer::text
