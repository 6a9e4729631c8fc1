#pragma once

#include "audience/sha256.h"

#include <algorithm>
#include <array>
#include <cstdint>

/// What the kernels of sha256.cpp share; nobody else includes it.
namespace remarketeer::sha256 {

#if defined(__x86_64__) || defined(_M_X64)
#define REMARKETEER_SHA256_X86
// Clang before 16 knows the instructions only where every arm64 has them, as on macOS.
#elif defined(_M_ARM64) ||                                                                                             \
    (defined(__aarch64__) && (!defined(__clang__) || __clang_major__ >= 16 || defined(__ARM_FEATURE_SHA2)))
#define REMARKETEER_SHA256_ARM
#endif

bool hasShaInstructions();
void hashWithShaInstructions(std::span<const Sha256Message> messages);
bool hasAvx2();
void hashWithAvx2(std::span<const Sha256Message> messages);

inline constexpr std::size_t blockSize = 64;

/// The last block that still holds bytes of the message may end with the length if they are fewer than these.
inline constexpr std::ptrdiff_t lengthOffset = 56;

// FIPS 180-4, 4.2.2 and 5.3.3
alignas(64) inline constexpr std::array<std::uint32_t, 64> roundConstants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};
alignas(32) inline constexpr std::array<std::uint32_t, 8> initialState{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                                                       0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

/// Read 64 bytes from `table + blockSize - left`: those of a block to keep when `left` bytes of the message (-8 to 63)
/// are left, and the bit that ends the message behind them.
inline constexpr auto keptBytes = [] {
    std::array<unsigned char, 2 * blockSize + 8> table{};
    std::fill_n(table.begin(), blockSize, static_cast<unsigned char>(0xff));
    return table;
}();
inline constexpr auto endMark = [] {
    std::array<unsigned char, 2 * blockSize + 8> table{};
    table[blockSize] = 0x80;
    return table;
}();

/// A message on its way through a kernel, block by block.
struct Cursor {
    const Sha256Message *message;
    const char *data;    ///< of the block
    std::ptrdiff_t left; ///< bytes of the message from `data` on; below zero: its end mark is behind it, too

    explicit Cursor(const Sha256Message &of) : message(&of), data(of.data), left(static_cast<std::ptrdiff_t>(of.size))
    {
    }
    bool atWholeBlock() const { return left >= static_cast<std::ptrdiff_t>(blockSize); }
    bool atLastBlock() const { return left < lengthOffset; }
    std::uint64_t bits() const { return std::uint64_t{message->size} * 8; }
    void advance()
    {
        // Not beyond the message's end, so that 64 bytes of padding are enough.
        data += std::min<std::ptrdiff_t>(left, blockSize);
        left -= blockSize;
    }
};

/// The messages of a batch in turn, then forever an empty one for lanes that would have nothing to do.
class Queue
{
public:
    explicit Queue(std::span<const Sha256Message> messages)
        : m_next(messages.data()), m_end(messages.data() + messages.size())
    {
    }
    const Sha256Message &take() { return m_next != m_end ? *m_next++ : m_idle; }
    bool isIdle(const Cursor &cursor) const { return cursor.message == &m_idle; }

private:
    char m_hex[64];
    const Sha256Message m_idle{reinterpret_cast<const char *>(keptBytes.data()), 0, m_hex};
    const Sha256Message *m_next;
    const Sha256Message *m_end;
};

} // namespace remarketeer::sha256
