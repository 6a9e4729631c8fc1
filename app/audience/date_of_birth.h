#pragma once

#include "audience/normaliser.h"

namespace remarketeer {

/// Date of Birth's rule on a trimmed value: YYYYMMDD is appended to `normal`. today: YYYYMMDD, the last valid day.
Outcome normaliseDateOfBirth(std::string_view text, DateOrder order, std::uint32_t today, std::string &normal);

} // namespace remarketeer
