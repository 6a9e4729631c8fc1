#pragma once

#include <string_view>

namespace remarketeer {

/// Writes the SHA-256 of the bytes to `hex`: 64 characters in lower case, no terminator. Any thread.
void sha256Hex(std::string_view bytes, char *hex);

} // namespace remarketeer
