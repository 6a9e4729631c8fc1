#include "audience/phone.h"

#include "audience/phone_parser.h"
#include "audience/text.h"

#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace remarketeer {

namespace {

std::size_t skipDigits(std::string_view text, std::size_t from)
{
    while (from < text.size() && text::isAsciiDigit(text[from]))
        ++from;
    return from;
}

/// `4.91516E+12`, also with a decimal comma or without the sign: a number that a spreadsheet has shortened.
bool isScientific(std::string_view text)
{
    std::size_t i = skipDigits(text, 0);
    if (i == 0)
        return false;
    if (i < text.size() && (text[i] == '.' || text[i] == ','))
        i = skipDigits(text, i + 1);
    if (i == text.size() || text::lowerAscii(text[i]) != 'e')
        return false;
    ++i;
    if (i < text.size() && (text[i] == '+' || text[i] == '-'))
        ++i;
    return i < text.size() && skipDigits(text, i) == text.size();
}

/// Enough digits and nothing else, no `00` either: a number of some country, only nobody says which.
bool isBareNumber(std::string_view text)
{
    return text.size() > 3 && !text.starts_with("00") && skipDigits(text, 0) == text.size();
}

/// A spreadsheet's number: "4915112345678.0".
std::string_view withoutDecimal(std::string_view text)
{
    if (text.ends_with(".0"))
        text.remove_suffix(2);
    return text;
}

Outcome rejected(std::string_view text, bool noCountry)
{
    return noCountry && isBareNumber(text) ? Outcome::PhoneNeedsCountry : Outcome::BadPhone;
}

} // namespace

PhoneNormaliser::PhoneNormaliser(const NormaliseOptions &options)
    : m_defaultRegion(options.defaultCountry), m_withoutPlus(options.phoneWithoutPlus)
{
}

Outcome PhoneNormaliser::normalise(std::string_view text, std::string_view rowCountry, std::string &normal)
{
    if (const std::optional<Outcome> settled = settle(text, rowCountry, normal))
        return *settled;
    return normaliseExactly(text, rowCountry, normal);
}

std::optional<Outcome> PhoneNormaliser::settle(std::string_view text, std::string_view rowCountry, std::string &normal)
{
    text = withoutDecimal(text);
    const std::string &region = regionOf(rowCountry);
    const std::size_t before = normal.size();
    if (!m_withoutPlus)
        normal.push_back('+');
    const PhoneParse parse = parsePhone(text, region, normal);
    if (parse == PhoneParse::Possible)
        return Outcome::Hashed;
    normal.resize(before);
    if (parse == PhoneParse::Unsettled) // as every number in scientific notation is
        return std::nullopt;
    return rejected(text, region.empty() || parse == PhoneParse::NoCallingCode);
}

Outcome PhoneNormaliser::normaliseExactly(std::string_view text, std::string_view rowCountry, std::string &normal)
{
    if (isScientific(text))
        return Outcome::PhoneRoundedBySpreadsheet;
    text = withoutDecimal(text);
    m_number.assign(text);
    const std::size_t start = text.find_first_of("+0123456789");
    if (start != std::string_view::npos && text.substr(start).starts_with("00"))
        m_number.replace(start, 2, "+");
    const std::string &region = regionOf(rowCountry);

    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const PhoneNumberUtil::ErrorType error = util.Parse(m_number, region, &number);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR)
        return rejected(text, region.empty() || error == PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR);
    // "Possible locally only" is a number without its area code: nobody abroad could dial it, so TikTok cannot match
    // it.
    if (util.IsPossibleNumberWithReason(number) != PhoneNumberUtil::IS_POSSIBLE)
        return Outcome::BadPhone;
    util.Format(number, PhoneNumberUtil::E164, &m_e164);
    normal.append(m_withoutPlus ? std::string_view(m_e164).substr(1) : std::string_view(m_e164));
    return Outcome::Hashed;
}

const std::string &PhoneNormaliser::regionOf(std::string_view rowCountry)
{
    if (rowCountry.empty())
        return m_defaultRegion;
    m_region.resize(rowCountry.size());
    std::transform(rowCountry.begin(), rowCountry.end(), m_region.begin(),
                   [](char c) { return static_cast<char>(c - 'a' + 'A'); });
    return m_region;
}

} // namespace remarketeer
