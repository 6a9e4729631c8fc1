#pragma once

#include <string_view>

namespace remarketeer {

/// The SHA-256 (64 characters in lower case) of a normal form of one or two of the letters a–z and digits, or null for
/// any other: genders, initials, states and countries are looked up instead of being hashed again for every row. Lives
/// for ever; any thread.
const char *shortHash(std::string_view normal);

} // namespace remarketeer
