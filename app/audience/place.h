#pragma once

#include "audience/normaliser.h"

namespace remarketeer {

/// The rules of City, State, Country and ZIP on a trimmed value; they append to `normal`. rowCountry: alpha-2 in lower
/// case, or empty when the profile's country is not known. `scratch` is overwritten.
Outcome normaliseCity(std::string_view text, std::string &normal);
Outcome normaliseState(std::string_view text, std::string_view rowCountry, std::string &scratch, std::string &normal);
Outcome normaliseCountry(std::string_view text, std::string &scratch, std::string &normal);
Outcome normaliseZip(std::string_view text, std::string_view rowCountry, std::string &normal);

/// Whether the rule of the United States is the one for this ZIP.
bool isUsZip(std::string_view text, std::string_view rowCountry);

} // namespace remarketeer
