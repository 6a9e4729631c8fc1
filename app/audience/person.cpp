#include "audience/person.h"

#include "audience/text.h"

#include <algorithm>
#include <array>

namespace remarketeer {

namespace {

using namespace std::string_view_literals;

// Words in normal form C and lower case: English, Spanish, French, German, Italian, Portuguese, Chinese and Japanese.
constexpr std::array maleWords{"m"sv,      "male"sv,      "man"sv,   "boy"sv,      "masculine"sv, "mr"sv,
                               "hombre"sv, "masculino"sv, "homme"sv, "masculin"sv, "mann"sv,      "männlich"sv,
                               "uomo"sv,   "maschio"sv,   "homem"sv, "男"sv,       "男性"sv};
constexpr std::array femaleWords{"f"sv,        "female"sv, "woman"sv,    "girl"sv,     "feminine"sv,
                                 "ms"sv,       "mrs"sv,    "mujer"sv,    "femenino"sv, "femme"sv,
                                 "féminin"sv,  "frau"sv,   "weiblich"sv, "donna"sv,    "femmina"sv,
                                 "feminino"sv, "mulher"sv, "女"sv,       "女性"sv};

template <std::size_t N> bool contains(const std::array<std::string_view, N> &words, std::string_view word)
{
    // Most words differ in length or begin otherwise.
    return !word.empty() && std::any_of(words.begin(), words.end(), [word](std::string_view known) {
        return known.size() == word.size() && known.front() == word.front() && known == word;
    });
}

} // namespace

Outcome normaliseName(std::string_view text, std::string &normal)
{
    text::appendLower(text, text::Letter | text::Mark | text::Digit | text::Numeral, normal);
    return normal.empty() ? Outcome::BadName : Outcome::Hashed;
}

Outcome normaliseInitial(std::string_view text, std::string &normal)
{
    const Outcome outcome = normaliseName(text, normal);
    normal.resize(text::firstCharacter(normal).size());
    return outcome;
}

Outcome normaliseGender(std::string_view text, std::string &normal)
{
    text::appendLower(text, text::Letter | text::Mark, normal);
    const char letter = genderLetter(normal);
    if (letter == 0)
        return Outcome::GenderNotMOrF;
    normal.assign(1, letter);
    return Outcome::Hashed;
}

char genderLetter(std::string_view word)
{
    return contains(maleWords, word) ? 'm' : contains(femaleWords, word) ? 'f' : '\0';
}

} // namespace remarketeer
