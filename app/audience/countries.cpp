#include "audience/countries.h"

#include "audience/text.h"

#include <algorithm>
#include <array>

namespace remarketeer {

namespace {

struct CountryName {
    std::string_view name; ///< as text::appendFolded() gives it
    std::string_view code;
};
constexpr CountryName countryNames[] = {
#include "audience/country_names.inc"
};

struct StateName {
    std::string_view name; ///< as text::appendFolded() gives it
    std::string_view code;
    std::string_view country;
};
constexpr StateName stateNames[] = {
#include "audience/state_names.inc"
};

} // namespace

std::string_view countryCode(std::string_view text, std::string &scratch)
{
    scratch.clear();
    text::appendFolded(text, scratch);
    const auto found = std::lower_bound(std::begin(countryNames), std::end(countryNames), std::string_view(scratch),
                                        [](const CountryName &a, std::string_view b) { return a.name < b; });
    return found != std::end(countryNames) && found->name == scratch ? found->code : std::string_view();
}

std::string_view stateCode(std::string_view name, std::string_view country, std::string &scratch)
{
    scratch.clear();
    text::appendFolded(name, scratch);
    const auto found =
        std::find_if(std::begin(stateNames), std::end(stateNames), [&scratch, country](const StateName &state) {
            return state.name == scratch && (country.empty() || state.country == country);
        });
    return found != std::end(stateNames) ? found->code : std::string_view();
}

} // namespace remarketeer
