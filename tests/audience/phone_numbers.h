#pragma once

#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// Made-up phone numbers, the same for the same seed.
namespace remarketeer::testing {

struct WrittenNumber {
    std::string text;
    std::string country; ///< alpha-2 in lower case, or empty
};

class NumberWriter
{
public:
    explicit NumberWriter(std::uint32_t seed) : m_random(seed) {}

protected:
    std::size_t below(std::size_t limit) { return m_random() % limit; }
    bool oneIn(std::size_t n) { return below(n) == 0; }
    std::string digits(std::size_t count)
    {
        std::string all(count, '0');
        std::generate(all.begin(), all.end(), [this] { return static_cast<char>('0' + below(10)); });
        return all;
    }
    template <typename Container> const auto &anyOf(const Container &container)
    {
        return container[below(container.size())];
    }

private:
    std::mt19937 m_random;
};

/// Numbers as customer lists hold them: a few countries, mostly whole.
class CustomerNumbers : public NumberWriter
{
public:
    using NumberWriter::NumberWriter;

    WrittenNumber next()
    {
        struct Place {
            std::string_view country, code;
            std::size_t length;
        };
        constexpr std::array<Place, 12> places{{{"us", "1", 10},
                                                {"us", "1", 10},
                                                {"us", "1", 10},
                                                {"us", "1", 10},
                                                {"gb", "44", 10},
                                                {"ca", "1", 10},
                                                {"br", "55", 11},
                                                {"de", "49", 10},
                                                {"in", "91", 10},
                                                {"tr", "90", 10},
                                                {"jp", "81", 10},
                                                {"mx", "52", 10}}};
        const Place &place = anyOf(places);
        const std::string code(place.code);
        const std::string number = static_cast<char>('2' + below(8)) + digits(place.length - 1);
        const std::string area = number.substr(0, 3), rest = number.substr(3);
        const std::string dashed = rest.substr(0, 3) + '-' + rest.substr(3);
        const std::size_t kind = below(900);
        std::string text = "n/a";
        if (kind < 350)
            text = '+' + code + number;
        else if (kind < 450)
            text = '+' + code + " (" + area + ") " + dashed;
        else if (kind < 550)
            text = "00" + code + number;
        else if (kind < 650)
            text = '0' + number;
        else if (kind < 750)
            text = '(' + area + ") " + dashed;
        else if (kind < 830)
            text = number;
        else if (kind < 870)
            text = code + ' ' + area + ' ' + rest;
        else if (kind < 885)
            text = '+' + code + '.' + area + '.' + rest + " ext. 12";
        return {text, std::string(oneIn(12) ? std::string_view() : place.country)};
    }
};

/// Numbers of every region and kind, written in every way and damaged in every way.
class StrangeNumbers : public NumberWriter
{
public:
    explicit StrangeNumbers(std::uint32_t seed) : NumberWriter(seed)
    {
        using i18n::phonenumbers::PhoneNumber;
        using i18n::phonenumbers::PhoneNumberUtil;
        const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
        std::set<std::string> regions;
        util.GetSupportedRegions(&regions);
        m_regions.assign(regions.begin(), regions.end());
        const auto add = [&](const PhoneNumber &number, const std::string &region) {
            std::string national, prefix;
            util.GetNationalSignificantNumber(number, &national);
            util.GetNddPrefixForRegion(region, true, &prefix);
            m_examples.push_back({region, std::to_string(number.country_code()), national, prefix});
        };
        for (const std::string &region : m_regions) {
            for (int type = 0; type <= PhoneNumberUtil::VOICEMAIL; ++type) {
                PhoneNumber number;
                if (util.GetExampleNumberForType(region, static_cast<PhoneNumberUtil::PhoneNumberType>(type), &number))
                    add(number, region);
            }
        }
        std::set<int> networks;
        util.GetSupportedGlobalNetworkCallingCodes(&networks);
        for (const int network : networks) {
            PhoneNumber number;
            if (util.GetExampleNumberForNonGeoEntity(network, &number))
                add(number, {});
        }
    }

    std::size_t exampleCount() const { return m_examples.size(); }

    WrittenNumber next()
    {
        const Example &example = anyOf(m_examples);
        if (oneIn(10))
            return {scribble(), country(example.region)};
        std::string national = example.national;
        if (!oneIn(4)) { // other digits behind a beginning that means something
            const std::size_t kept = below(national.size() + 1);
            national = national.substr(0, kept) + digits(national.size() - kept);
        }
        if (oneIn(4))
            national = national.substr(0, below(national.size() + 1));
        if (oneIn(6))
            national += digits(below(6));
        if (oneIn(12))
            national.insert(0, below(4), '0');
        if (oneIn(20))
            national = digits(below(20));

        std::string number = national;
        if (oneIn(4))
            number = example.nationalPrefix + number;
        if (oneIn(10))
            number = digits(below(4)) + number;
        constexpr std::array<std::string_view, 10> internationalPrefixes{"+",   "+",    "00", "011",  "0011",
                                                                         "810", "0015", "++", "00 +", "+ ("};
        switch (below(5)) {
        case 0:
        case 1:
            number = std::string(anyOf(internationalPrefixes)) + example.callingCode + number;
            break;
        case 2:
            number = example.callingCode + number;
            break;
        case 3:
            if (oneIn(4))
                number = std::string(anyOf(internationalPrefixes)) + digits(below(4)) + number;
            break;
        default:
            break;
        }
        return {decorated(number), country(example.region)};
    }

private:
    struct Example {
        std::string region, callingCode, national, nationalPrefix;
    };

    /// Any of the characters that numbers are written with, in any order.
    std::string scribble()
    {
        constexpr std::string_view characters = "00112233445566778899  --..()/+*x#~:,;eExtn";
        std::string text(below(24), ' ');
        std::generate(text.begin(), text.end(), [&] { return anyOf(characters); });
        return text;
    }

    std::string decorated(const std::string &number)
    {
        constexpr std::array<std::string_view, 14> separators{" ", "-", ".", "(", ")",  "/",  " - ",
                                                              "*", "[", "]", "x", "  ", ") ", " ("};
        constexpr std::array<std::string_view, 22> extensions{
            " ext. 12", "x34",     " X 5",     "ext7",         " Extension: 123456",
            "#12",      " / x12",  ",,55",     ";ext=9",       " int 3",
            " extn 44", "-x12",    " ext",     " xt. 9",       " ext. 12345678901234567890123",
            "~3",       " - 503#", " ext.12#", " x1234567890", "/x12/x13",
            ", ext 4",  " anexo 3"};
        constexpr std::array<std::string_view, 14> before{" ", "tel:", "(",     "T. ", "#",  "*", "\t",
                                                          "-", "x",    "call ", "é",   "＋", ",", "'"};
        constexpr std::array<std::string_view, 14> after{" ", ".", ")", ",", ".0", " home", "\t",
                                                         "#", "é", ";", "~", "+",  "'",     "/"};
        std::string text;
        const bool isSeparated = oneIn(2);
        for (const char c : number) {
            text += c;
            if (isSeparated && oneIn(4))
                text += anyOf(separators);
        }
        if (oneIn(6))
            text += anyOf(extensions);
        if (oneIn(12))
            text.insert(0, anyOf(before));
        if (oneIn(12))
            text += anyOf(after);
        if (oneIn(60) && !text.empty())
            text[below(text.size())] = static_cast<char>(below(256));
        return text;
    }

    std::string country(const std::string &ofNumber)
    {
        std::string region = ofNumber;
        if (oneIn(6))
            region = anyOf(m_regions);
        if (oneIn(12))
            region.clear();
        if (oneIn(40))
            region = "AQ"; // has no numbering plan
        std::transform(region.begin(), region.end(), region.begin(),
                       [](char c) { return static_cast<char>(c - 'A' + 'a'); });
        return region;
    }

    std::vector<std::string> m_regions;
    std::vector<Example> m_examples;
};

} // namespace remarketeer::testing
