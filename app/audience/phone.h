#pragma once

#include "audience/normaliser.h"

#include <string>

namespace remarketeer {

/// Phone's rule, by libphonenumber. Keeps the strings that its interface asks for; one per thread.
class PhoneNormaliser
{
public:
    explicit PhoneNormaliser(const NormaliseOptions &options);
    /// On a trimmed value; appends to `normal`. rowCountry: alpha-2 in lower case, or empty.
    Outcome normalise(std::string_view text, std::string_view rowCountry, std::string &normal);

private:
    std::string m_defaultRegion;
    bool m_withoutPlus;
    std::string m_number, m_region, m_e164;
};

} // namespace remarketeer
