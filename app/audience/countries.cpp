#include "audience/countries.h"

#include <cstddef>
#include <unordered_map>

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
    std::string_view name; ///< as text::appendFolded() gives it; no two countries share one
    std::string_view code;
    std::string_view country;
};
constexpr StateName stateNames[] = {
#include "audience/state_names.inc"
};

/// By name.
template <class Entry, std::size_t N> auto makeIndex(const Entry (&entries)[N])
{
    std::unordered_map<std::string_view, const Entry *> index;
    for (const Entry &entry : entries)
        index.emplace(entry.name, &entry);
    return index;
}

} // namespace

std::string_view countryCode(std::string_view folded)
{
    static const auto index = makeIndex(countryNames);
    const auto found = index.find(folded);
    return found != index.end() ? found->second->code : std::string_view();
}

std::string_view stateCode(std::string_view folded, std::string_view country)
{
    if (!country.empty() && country != "us" && country != "ca" && country != "au")
        return {};
    static const auto index = makeIndex(stateNames);
    const auto found = index.find(folded);
    if (found == index.end() || (!country.empty() && country != found->second->country))
        return {};
    return found->second->code;
}

} // namespace remarketeer
