#pragma once

#include "audience/normaliser.h"

namespace remarketeer {

/// The rules of First Name, Last Name, First Name Initial and Gender on a trimmed value; they append to `normal`.
Outcome normaliseName(std::string_view text, std::string &normal);
Outcome normaliseInitial(std::string_view text, std::string &normal);
Outcome normaliseGender(std::string_view text, std::string &normal);

/// 'm' or 'f' for a word in lower case that stands for it, or 0.
char genderLetter(std::string_view word);

} // namespace remarketeer
