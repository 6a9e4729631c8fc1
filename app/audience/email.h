#pragma once

#include "audience/normaliser.h"

namespace remarketeer {

/// Email's rule on a trimmed value; appends to `normal`. Hashed or BadEmail.
Outcome normaliseEmail(std::string_view text, const NormaliseOptions &options, std::string &normal);

} // namespace remarketeer
