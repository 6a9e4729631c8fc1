#include "segments/text_folding.h"

#include <QString>
#include <QStringDecoder>

#include <array>
#include <cstdint>
#include <cstring>
#include <memory>

namespace remarketeer {

namespace {

/// For each character of the first plane what it folds to, or 0 where normal form C may change it or join it with the
/// one before.
class PlainCharacters
{
public:
    PlainCharacters()
    {
        for (std::uint32_t code = 0x80; code < m_folded.size(); ++code) {
            const QChar c(static_cast<char16_t>(code));
            const bool jamo = code >= 0x1100 && code <= 0x11FF;
            if (!c.isSurrogate() && !c.isMark() && !jamo && QString(c).normalized(QString::NormalizationForm_C) == c)
                m_folded[code] = c.toCaseFolded().unicode();
        }
    }
    char16_t folded(char16_t c) const { return m_folded[c]; }

private:
    std::array<char16_t, 0x10000> m_folded{};
};

/// Made when the first text beyond ASCII is met.
const PlainCharacters &plainCharacters()
{
    static const auto table = std::make_unique<const PlainCharacters>();
    return *table;
}

/// Eight bytes of ASCII in lower case, byte by byte in one word: adding carries into a byte's top bit from a limit on.
constexpr std::uint64_t inLowerCase(std::uint64_t ascii)
{
    constexpr std::uint64_t ones = 0x0101010101010101;
    const std::uint64_t fromA = ascii + ones * (0x80 - 'A');
    const std::uint64_t beyondZ = ascii + ones * (0x7F - 'Z');
    return ascii | ((fromA ^ beyondZ) & ones * 0x80) >> 2;
}

constexpr bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

} // namespace

std::string foldedExactly(std::string_view utf8)
{
    // QString::fromUtf8 drops a byte-order mark at the front, and a text that is one would become empty.
    using Flag = QStringDecoder::Flag;
    QStringDecoder decode(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    const QString text = decode(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
    return text.normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C)
        .toStdString();
}

std::string_view TextFolder::fold(std::string_view utf8)
{
    // A plain character folds to at most three bytes, and takes at least one.
    if (m_scratch.size() < utf8.size() * 3)
        m_scratch.resize(utf8.size() * 3);
    char *out = m_scratch.data();
    const char *in = utf8.data();
    const char *const end = in + utf8.size();
    while (in != end) {
        for (std::uint64_t eight; end - in >= 8; in += 8, out += 8) {
            std::memcpy(&eight, in, 8);
            if ((eight & 0x8080808080808080) != 0)
                break;
            eight = inLowerCase(eight);
            std::memcpy(out, &eight, 8);
        }
        if (in == end)
            break;
        const auto byte = static_cast<unsigned char>(*in);
        if (byte < 0x80) {
            *out++ = static_cast<char>(byte | (static_cast<unsigned char>(byte - 'A') < 26 ? 0x20 : 0));
            ++in;
            continue;
        }
        // Whatever is not two or three well-formed bytes of a plain character goes to Qt.
        char32_t code = 0;
        if (byte >= 0xC2 && byte < 0xE0 && end - in >= 2 && continues(in[1])) {
            code = static_cast<char32_t>((byte & 0x1F) << 6 | (in[1] & 0x3F));
            in += 2;
        } else if ((byte & 0xF0) == 0xE0 && end - in >= 3 && continues(in[1]) && continues(in[2])) {
            code = static_cast<char32_t>((byte & 0x0F) << 12 | (in[1] & 0x3F) << 6 | (in[2] & 0x3F));
            if (code < 0x800)
                code = 0;
            in += 3;
        }
        const char16_t folded = plainCharacters().folded(static_cast<char16_t>(code));
        if (folded == 0) {
            m_scratch = foldedExactly(utf8);
            return m_scratch;
        }
        if (folded < 0x80) {
            *out++ = static_cast<char>(folded);
        } else if (folded < 0x800) {
            *out++ = static_cast<char>(0xC0 | folded >> 6);
            *out++ = static_cast<char>(0x80 | (folded & 0x3F));
        } else {
            *out++ = static_cast<char>(0xE0 | folded >> 12);
            *out++ = static_cast<char>(0x80 | (folded >> 6 & 0x3F));
            *out++ = static_cast<char>(0x80 | (folded & 0x3F));
        }
    }
    return std::string_view(m_scratch.data(), static_cast<std::size_t>(out - m_scratch.data()));
}

} // namespace remarketeer
