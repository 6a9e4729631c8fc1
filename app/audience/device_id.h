#pragma once

#include "audience/normaliser.h"

namespace remarketeer {

/// The rule of both device ids on a trimmed value; appends to `normal`.
Outcome normaliseDeviceId(std::string_view text, std::string &normal);

} // namespace remarketeer
