#pragma once

#include "audience/normaliser.h"

#include <optional>
#include <string>
#include <string_view>

namespace remarketeer {

/// Phone's rule. Keeps the strings that its interface asks for; one per thread.
///
/// All take a trimmed value and the row's country (alpha-2 in lower case, or empty for the default one), append to
/// `normal` when the outcome is Hashed, and leave it as it was otherwise.
class PhoneNormaliser
{
public:
    explicit PhoneNormaliser(const NormaliseOptions &options);
    /// By tables where they suffice, else by libphonenumber.
    Outcome normalise(std::string_view text, std::string_view rowCountry, std::string &normal);
    /// By libphonenumber, always; the same answer.
    Outcome normaliseExactly(std::string_view text, std::string_view rowCountry, std::string &normal);
    /// By tables alone; nothing when they do not suffice.
    std::optional<Outcome> settle(std::string_view text, std::string_view rowCountry, std::string &normal);

private:
    const std::string &regionOf(std::string_view rowCountry);

    std::string m_defaultRegion;
    bool m_withoutPlus;
    std::string m_number, m_region, m_e164;
};

} // namespace remarketeer
