#include "audience/normaliser.h"

#include <benchmark/benchmark.h>

#include <array>
#include <random>
#include <string>
#include <vector>

// Values a second of each attribute, by the fast path and by the exact rules, over the spellings of
// peers/gen_profiles.py: clean and messy in about its shares. Empty cells are left out, they cost nothing here.

namespace remarketeer {

namespace {

constexpr std::uint32_t today = 20261122;
constexpr std::size_t valuesEach = 4096;

struct Value {
    std::string raw;
    std::string rowCountry;
};
using Values = std::array<std::vector<Value>, exportAttributeCount>;

/// The same draws in every run.
class Draw
{
public:
    std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(m_random() % limit); }
    bool percent(std::uint32_t chance) { return below(100) < chance; }
    template <std::size_t size> std::string of(const std::array<const char *, size> &choices)
    {
        return choices[below(size)];
    }
    std::string digits(int count)
    {
        std::string text;
        for (int i = 0; i < count; ++i)
            text += static_cast<char>('0' + below(10));
        return text;
    }
    std::string hexDigits(int count)
    {
        std::string text;
        for (int i = 0; i < count; ++i)
            text += "0123456789abcdef"[below(16)];
        return text;
    }

private:
    std::mt19937_64 m_random{20261122};
};

struct Place {
    const char *city, *stateName, *stateCode, *countryName, *country, *callingCode;
    int nationalDigits;
    const char *zip; ///< 9 stands for a digit
};
constexpr std::array<Place, 12> places{{
    {"New York", "New York", "NY", "United States", "US", "1", 10, "99999"},
    {"Los Angeles", "California", "CA", "USA", "US", "1", 10, "99999-9999"},
    {"St. Louis", "Missouri", "MO", "United States of America", "US", "1", 10, "99999"},
    {"Washington, D.C.", "District of Columbia", "DC", "US", "US", "1", 10, "99999"},
    {"London", "England", "ENG", "United Kingdom", "GB", "44", 10, "SW9A 9AA"},
    {"Montréal", "Québec", "QC", "Canada", "CA", "1", 10, "H9B 9C9"},
    {"São Paulo", "São Paulo", "SP", "Brazil", "BR", "55", 11, "99999-999"},
    {"Köln", "Nordrhein-Westfalen", "NW", "Germany", "DE", "49", 10, "99999"},
    {"Mumbai", "Maharashtra", "MH", "India", "IN", "91", 10, "999 999"},
    {"İstanbul", "İstanbul", "34", "Türkiye", "TR", "90", 10, "99999"},
    {"東京", "東京都", "13", "Japan", "JP", "81", 10, "999-9999"},
    {"Ciudad de México", "CDMX", "CMX", "Mexico", "MX", "52", 10, "99999"},
}};
constexpr std::array firstNames{
    "Ann",  "Bob",    "Chloé",  "Dmitri",    "Elif", "Fatima", "George",     "Hana", "Ivan",
    "José", "Kofi",   "Lena",   "Mary-Jane", "Ngọc", "Olu",    "Priya",      "Wei",  "Renée",
    "Zoë",  "Søren",  "Tomás",  "Jean Luc",  "정",   "雅子",   "Мария",      "Kim",  "D'Arcy",
    "Al",   "Valéry", "Ximena", "Yusuf",     "Hana", "Quinn",  "Alexandria", "Uma",  "Bartholomew"};
constexpr std::array lastNames{
    "O'Brien", "Smith",      "Smith-Jones", "García",   "Müller", "Şahin",          "Nguyễn",
    "Li",      "Kowalski",   "Иванов",      "김",       "山田",   "van der Berg",   "Patel",
    "Ng",      "de la Cruz", "Østergaard",  "Al-Farsi", "Brown",  "Ó Súilleabháin", "Fitzgerald"};
constexpr std::array initials{"A", "B", "C", "D", "M", "N", "S", "Z", "정", "雅", "М"};
constexpr std::array genders{"M",      "F",    "m",   "f",     "Male", "Female",  "male",
                             "female", "MALE", " f ", "Woman", "man",  "unknown", "X"};
constexpr std::array domains{"example.com",   "example.org",  "example.net", "mail.example.co.uk",
                             "gmail.example", "corp.example", "inbox.test"};
constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// ASCII alone: this makes input, it is no rule.
std::string asciiCase(std::string text, bool upper)
{
    for (char &c : text) {
        if (upper && c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
        else if (!upper && c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

std::string messy(Draw &draw, const std::string &text)
{
    const std::uint32_t r = draw.below(100);
    if (r < 60)
        return text;
    if (r < 84)
        return asciiCase(text, r < 72);
    return r < 92 ? "  " + text : text + " ";
}

std::string email(Draw &draw)
{
    const std::uint32_t r = draw.below(1000);
    std::string name = asciiCase(draw.of(firstNames), false) + asciiCase(draw.of(lastNames), false);
    std::erase_if(name, [](char c) { return c < 'a' || c > 'z'; });
    if (name.empty())
        name = "user";
    const std::string text = name + (r < 500 ? "." : r < 560 ? "+promo" : "") + draw.digits(5) + '@' + draw.of(domains);
    if (r < 600)
        return text;
    if (r < 700)
        return asciiCase(text, true);
    if (r < 760)
        return ' ' + text + ' ';
    if (r < 800)
        return asciiCase(draw.hexDigits(64), r >= 790);
    return r < 820 ? name + " at " + draw.of(domains) : text;
}

std::string phone(Draw &draw, const Place &place)
{
    const std::string code = place.callingCode;
    const std::string national = static_cast<char>('2' + draw.below(8)) + draw.digits(place.nationalDigits - 1);
    const std::string grouped = '(' + national.substr(0, 3) + ") " + national.substr(3, 3) + '-' + national.substr(6);
    const std::uint32_t r = draw.below(90);
    if (r < 35)
        return '+' + code + national;
    if (r < 45)
        return '+' + code + ' ' + grouped;
    if (r < 55)
        return "00" + code + national;
    if (r < 65)
        return '0' + national;
    if (r < 75)
        return grouped;
    if (r < 83)
        return national;
    if (r < 87)
        return code + ' ' + national.substr(0, 3) + ' ' + national.substr(3);
    return r < 89 ? '+' + code + '.' + national.substr(0, 3) + '.' + national.substr(3) + " ext. 12" : "n/a";
}

std::string twoDigits(std::uint32_t number)
{
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

std::string dateOfBirth(Draw &draw)
{
    const std::uint32_t year = 1935 + draw.below(75), month = 1 + draw.below(12), day = 1 + draw.below(28);
    const std::string y = std::to_string(year), m = twoDigits(month), d = twoDigits(day);
    const std::uint32_t r = draw.below(85);
    if (r < 45)
        return y + '-' + m + '-' + d;
    if (r < 55)
        return m + '/' + d + '/' + y;
    if (r < 63)
        return d + '.' + m + '.' + y;
    if (r < 69)
        return y + m + d;
    if (r < 75)
        return std::string(months[month - 1]) + ' ' + std::to_string(day) + ", " + y;
    if (r < 80)
        return y + '-' + m + '-' + d + "T00:00:00Z";
    return r < 83 ? std::to_string(month) + '/' + std::to_string(day) + '/' + twoDigits(year % 100) : "0000-00-00";
}

std::string zip(Draw &draw, const Place &place)
{
    std::string text = place.zip;
    for (char &c : text) {
        if (c == '9')
            c = static_cast<char>('0' + draw.below(10));
    }
    return text;
}

std::string deviceId(Draw &draw, bool usuallyUpper)
{
    if (draw.percent(5))
        return "00000000-0000-0000-0000-000000000000";
    const std::string id = asciiCase(draw.hexDigits(8) + '-' + draw.hexDigits(4) + "-4" + draw.hexDigits(3) + "-a" +
                                         draw.hexDigits(3) + '-' + draw.hexDigits(12),
                                     draw.percent(10) != usuallyUpper);
    if (!usuallyUpper || !draw.percent(2))
        return id;
    std::string plain = id;
    std::erase(plain, '-');
    return plain;
}

Values makeValues()
{
    Draw draw;
    Normaliser countries({}, today);
    Values values;
    for (std::size_t i = 0; i < valuesEach; ++i) {
        const Place &place = places[draw.below(places.size())];
        const std::string country = draw.percent(40) ? place.countryName : place.country;
        // One profile in twelve does not say its country.
        const std::string rowCountry(draw.percent(8) ? std::string_view() : countries.country(country));
        const auto add = [&](ExportAttribute attribute, std::string raw) {
            values[static_cast<std::size_t>(attribute)].push_back({std::move(raw), rowCountry});
        };
        add(ExportAttribute::Email, email(draw));
        add(ExportAttribute::Phone, phone(draw, place));
        add(ExportAttribute::FirstName, messy(draw, draw.of(firstNames)));
        add(ExportAttribute::LastName, messy(draw, draw.of(lastNames)));
        add(ExportAttribute::FirstNameInitial, draw.of(initials));
        add(ExportAttribute::Gender, draw.of(genders));
        add(ExportAttribute::DateOfBirth, dateOfBirth(draw));
        add(ExportAttribute::City, messy(draw, place.city));
        add(ExportAttribute::State, draw.percent(50) ? place.stateName : place.stateCode);
        add(ExportAttribute::Country, country);
        add(ExportAttribute::Zip, zip(draw, place));
        add(ExportAttribute::GoogleAdvertisingId, deviceId(draw, false));
        add(ExportAttribute::IdentifierForAdvertisers, deviceId(draw, true));
    }
    return values;
}

void normalise(benchmark::State &state, ExportAttribute attribute, Normaliser::Path path)
{
    static const Values values = makeValues();
    NormaliseOptions options;
    options.defaultCountry = "US";
    Normaliser normaliser(options, today, path);
    ByteBuffer normal;
    for ([[maybe_unused]] auto round : state) {
        normal.clear();
        for (const Value &value : values[static_cast<std::size_t>(attribute)]) {
            benchmark::DoNotOptimize(normaliser.normalise(attribute, value.raw, value.rowCountry, normal));
            benchmark::DoNotOptimize(normal.data());
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(valuesEach));
}

} // namespace

} // namespace remarketeer

int main(int argc, char **argv)
{
    using remarketeer::Normaliser;
    for (const remarketeer::ExportAttributeInfo &attribute : remarketeer::exportAttributes()) {
        const std::string name = std::string("normalise/") + attribute.key;
        benchmark::RegisterBenchmark((name + "/fast").c_str(), remarketeer::normalise, attribute.attribute,
                                     Normaliser::Path::Fast);
        benchmark::RegisterBenchmark((name + "/exact").c_str(), remarketeer::normalise, attribute.attribute,
                                     Normaliser::Path::Exact);
    }
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
