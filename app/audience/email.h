#pragma once

#include "audience/normaliser.h"

namespace remarketeer {

/// The address alone: without `Name <…>` around it and `mailto:` before it.
std::string_view unwrappedEmail(std::string_view text);

/// Email's rule on a trimmed value; appends to `normal`. Hashed or BadEmail.
Outcome normaliseEmail(std::string_view text, const NormaliseOptions &options, std::string &normal);

} // namespace remarketeer
