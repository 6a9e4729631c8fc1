#include "audience/place.h"

#include "audience/countries.h"
#include "audience/text.h"

#include <algorithm>

namespace remarketeer {

namespace {

bool allDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), text::isAsciiDigit);
}

bool isZipPlusFour(std::string_view text)
{
    return text.size() == 10 && text[5] == '-' && allDigits(text.substr(0, 5)) && allDigits(text.substr(6));
}

Outcome normaliseUsZip(std::string_view text, std::string &normal)
{
    for (const char c : text.substr(0, text.find('-'))) {
        if (text::isAsciiDigit(c) || text::isAsciiLetter(c))
            normal.push_back(c);
    }
    if (!allDigits(normal))
        return Outcome::BadZip;
    if (normal.size() == 9)
        normal.resize(5);
    else if (normal.size() == 3 || normal.size() == 4) // a spreadsheet took the leading zeros for nothing
        normal.insert(0, 5 - normal.size(), '0');
    return normal.size() == 5 ? Outcome::Hashed : Outcome::BadZip;
}

} // namespace

bool isUsZip(std::string_view text, std::string_view rowCountry)
{
    return rowCountry == "us" || (rowCountry.empty() && isZipPlusFour(text));
}

Outcome normaliseCity(std::string_view text, std::string &normal)
{
    text::appendLower(text, text::Letter | text::Mark, normal);
    return normal.empty() ? Outcome::BadCity : Outcome::Hashed;
}

Outcome normaliseState(std::string_view text, std::string_view rowCountry, std::string &scratch, std::string &normal)
{
    text::appendLower(text, text::Letter | text::Mark, normal);
    if (normal.empty())
        return Outcome::BadState;
    // Other countries have no names in the table, and no name there is as short as a code.
    scratch.clear();
    text::appendFolded(normal, scratch);
    if (const std::string_view code = stateCode(scratch, rowCountry); !code.empty())
        normal.assign(code);
    return Outcome::Hashed;
}

Outcome normaliseCountry(std::string_view text, std::string &scratch, std::string &normal)
{
    scratch.clear();
    text::appendFolded(text, scratch);
    normal.assign(countryCode(scratch));
    return normal.empty() ? Outcome::BadCountry : Outcome::Hashed;
}

Outcome normaliseZip(std::string_view text, std::string_view rowCountry, std::string &normal)
{
    if (isUsZip(text, rowCountry))
        return normaliseUsZip(text, normal);
    text::appendLower(text, text::Letter | text::Digit, normal);
    return normal.empty() ? Outcome::BadZip : Outcome::Hashed;
}

} // namespace remarketeer
