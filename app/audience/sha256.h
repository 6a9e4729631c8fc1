#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace remarketeer {

/// Bytes behind every message of a batch that must be readable, inside the caller's allocation: kernels load whole
/// blocks. Their content does not matter.
inline constexpr std::size_t sha256Padding = 64;

/// A message of a batch: `size` bytes at `data` (with sha256Padding bytes behind them), whose SHA-256 is written to
/// `hex`: 64 characters in lower case, no terminator.
struct Sha256Message {
    const char *data;
    std::size_t size;
    char *hex;
};

/// Hashes every message with this machine's fastest kernel. Made for many short messages: 32 or more at a time keep
/// every kernel busy. `hex` must not overlap a message that is still to be read. Any thread.
void sha256Hex(std::span<const Sha256Message> messages);

/// Writes the SHA-256 of the bytes to `hex`: 64 characters in lower case, no terminator. No padding needed. Any thread.
void sha256Hex(std::string_view bytes, char *hex);

enum class Sha256Kernel {
    ShaInstructions, ///< SHA extensions of x86-64, cryptography extension of arm64
    Avx2,            ///< eight messages side by side
    OpenSsl,         ///< every machine
};

/// Those this machine can run, the fastest first; never empty. Any thread.
std::vector<Sha256Kernel> sha256Kernels();

/// Name of a kernel out of sha256Kernels(), for benchmarks and tests. Any thread.
const char *name(Sha256Kernel kernel);

/// Hashes every message with a kernel out of sha256Kernels(), for benchmarks and tests. Any thread.
void sha256Hex(Sha256Kernel kernel, std::span<const Sha256Message> messages);

} // namespace remarketeer
