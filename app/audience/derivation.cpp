#include "audience/normaliser.h"
#include "audience/text.h"

namespace remarketeer {

namespace {

/// One code point of well-formed UTF-8.
char32_t decoded(std::string_view character)
{
    const auto first = static_cast<unsigned char>(character.front());
    char32_t value = first;
    if (character.size() > 1)
        value = first & (0xffU >> (character.size() + 1));
    for (const char c : character.substr(1))
        value = (value << 6) | (static_cast<unsigned char>(c) & 0x3fU);
    return value;
}

/// Takes the first word off the front of `text`, with the blanks before it. Empty when there is none.
std::string_view takeWord(std::string_view &text)
{
    std::size_t start = 0;
    std::size_t end = 0;
    while (end < text.size()) {
        const std::string_view character = text::firstCharacter(text.substr(end));
        const bool blank = text::kindOf(decoded(character)) == text::Blank;
        if (blank && end > start)
            break;
        end += character.size();
        if (blank)
            start = end;
    }
    const std::string_view word = text.substr(start, end - start);
    text.remove_prefix(end);
    return word;
}

} // namespace

std::string_view derive(Derivation derivation, std::string_view raw)
{
    if (derivation == Derivation::None)
        return raw;
    std::string_view word = takeWord(raw);
    if (derivation == Derivation::FirstWord)
        return word;
    for (std::string_view next = word; !next.empty(); next = takeWord(raw))
        word = next;
    return word;
}

} // namespace remarketeer
