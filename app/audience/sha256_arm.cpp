#include "audience/sha256_kernels.h"

#ifdef REMARKETEER_SHA256_ARM

#ifdef _WIN32
#include <windows.h>
#elif defined(__linux__)
#include <sys/auxv.h>
#endif

#include <arm_neon.h>

// The kernel is compiled for more than every arm64 has, without flags for the whole file.
#if defined(_MSC_VER) || defined(__ARM_FEATURE_SHA2)
#define TARGET_SHA
#elif defined(__clang__)
#define TARGET_SHA __attribute__((target("+sha2")))
#else
#define TARGET_SHA __attribute__((target("+crypto")))
#endif
#ifdef _MSC_VER
#define INLINE_SHA __forceinline
#else
#define INLINE_SHA TARGET_SHA __attribute__((always_inline)) inline
#endif

namespace remarketeer::sha256 {

namespace {

struct Lane {
    Cursor cursor;
    uint32x4_t abcd;
    uint32x4_t efgh;
};

struct Block {
    uint32x4_t w0, w1, w2, w3;
};

INLINE_SHA uint8x16_t load(const void *from)
{
    return vld1q_u8(static_cast<const std::uint8_t *>(from));
}

INLINE_SHA Lane start(const Sha256Message &message)
{
    return {Cursor(message), vld1q_u32(initialState.data()), vld1q_u32(initialState.data() + 4)};
}

INLINE_SHA uint32x4_t words(uint8x16_t bytes)
{
    return vreinterpretq_u32_u8(vrev32q_u8(bytes));
}

INLINE_SHA Block blockAt(const Cursor &cursor)
{
    uint8x16_t b0 = load(cursor.data), b1 = load(cursor.data + 16), b2 = load(cursor.data + 32),
               b3 = load(cursor.data + 48);
    if (!cursor.atWholeBlock()) [[likely]] {
        const unsigned char *keep = keptBytes.data() + blockSize - cursor.left;
        const unsigned char *mark = endMark.data() + blockSize - cursor.left;
        b0 = vorrq_u8(vandq_u8(b0, load(keep)), load(mark));
        b1 = vorrq_u8(vandq_u8(b1, load(keep + 16)), load(mark + 16));
        b2 = vorrq_u8(vandq_u8(b2, load(keep + 32)), load(mark + 32));
        b3 = vorrq_u8(vandq_u8(b3, load(keep + 48)), load(mark + 48));
    }
    Block block{words(b0), words(b1), words(b2), words(b3)};
    if (cursor.atLastBlock()) [[likely]] {
        block.w3 = vsetq_lane_u32(static_cast<std::uint32_t>(cursor.bits() >> 32), block.w3, 2);
        block.w3 = vsetq_lane_u32(static_cast<std::uint32_t>(cursor.bits()), block.w3, 3);
    }
    return block;
}

/// Four rounds with the words of `w`.
INLINE_SHA void rounds(Lane &lane, uint32x4_t w, const std::uint32_t *constants)
{
    const uint32x4_t sum = vaddq_u32(w, vld1q_u32(constants));
    const uint32x4_t abcd = lane.abcd;
    lane.abcd = vsha256hq_u32(abcd, lane.efgh, sum);
    lane.efgh = vsha256h2q_u32(lane.efgh, abcd, sum);
}

/// Four rounds with the words of `w0`, which then become those that come sixteen later.
INLINE_SHA void roundsAndExpansion(Lane &lane, uint32x4_t &w0, uint32x4_t w1, uint32x4_t w2, uint32x4_t w3,
                                   const std::uint32_t *constants)
{
    rounds(lane, w0, constants);
    w0 = vsha256su1q_u32(vsha256su0q_u32(w0, w1), w2, w3);
}

/// Sixteen rounds of both lanes.
INLINE_SHA void sixteen(Lane &a, Block &v, Lane &b, Block &w, const std::uint32_t *k)
{
    roundsAndExpansion(a, v.w0, v.w1, v.w2, v.w3, k);
    roundsAndExpansion(b, w.w0, w.w1, w.w2, w.w3, k);
    roundsAndExpansion(a, v.w1, v.w2, v.w3, v.w0, k + 4);
    roundsAndExpansion(b, w.w1, w.w2, w.w3, w.w0, k + 4);
    roundsAndExpansion(a, v.w2, v.w3, v.w0, v.w1, k + 8);
    roundsAndExpansion(b, w.w2, w.w3, w.w0, w.w1, k + 8);
    roundsAndExpansion(a, v.w3, v.w0, v.w1, v.w2, k + 12);
    roundsAndExpansion(b, w.w3, w.w0, w.w1, w.w2, k + 12);
}

/// One block of each: the two chains of dependent rounds fill each other's waits. Written out, as GCC would carry the
/// lanes of a loop through memory.
INLINE_SHA void compress(Lane &a, Block v, Lane &b, Block w)
{
    const uint32x4_t abcdOfA = a.abcd, efghOfA = a.efgh, abcdOfB = b.abcd, efghOfB = b.efgh;
    const std::uint32_t *k = roundConstants.data();
    sixteen(a, v, b, w, k);
    sixteen(a, v, b, w, k + 16);
    sixteen(a, v, b, w, k + 32);
    rounds(a, v.w0, k + 48);
    rounds(b, w.w0, k + 48);
    rounds(a, v.w1, k + 52);
    rounds(b, w.w1, k + 52);
    rounds(a, v.w2, k + 56);
    rounds(b, w.w2, k + 56);
    rounds(a, v.w3, k + 60);
    rounds(b, w.w3, k + 60);
    a.abcd = vaddq_u32(a.abcd, abcdOfA);
    a.efgh = vaddq_u32(a.efgh, efghOfA);
    b.abcd = vaddq_u32(b.abcd, abcdOfB);
    b.efgh = vaddq_u32(b.efgh, efghOfB);
}

INLINE_SHA void writeHex(uint32x4_t state, char *hex)
{
    const uint8x16_t digits = load("0123456789abcdef");
    const uint8x16_t bytes = vrev32q_u8(vreinterpretq_u8_u32(state));
    const uint8x16x2_t pairs{
        {vqtbl1q_u8(digits, vshrq_n_u8(bytes, 4)), vqtbl1q_u8(digits, vandq_u8(bytes, vdupq_n_u8(15)))}};
    vst2q_u8(reinterpret_cast<std::uint8_t *>(hex), pairs);
}

/// Behind the block that was compressed: to the next one of the message, or its digest and the next message.
INLINE_SHA void advance(Lane &lane, Queue &queue)
{
    if (!lane.cursor.atLastBlock()) [[unlikely]] {
        lane.cursor.advance();
        return;
    }
    writeHex(lane.abcd, lane.cursor.message->hex);
    writeHex(lane.efgh, lane.cursor.message->hex + 32);
    lane = start(queue.take());
}

} // namespace

bool hasShaInstructions()
{
#if defined(__APPLE__)
    return true; // every arm64 of Apple's
#elif defined(_WIN32)
    return IsProcessorFeaturePresent(PF_ARM_V8_CRYPTO_INSTRUCTIONS_AVAILABLE) != 0;
#elif defined(__linux__)
    return (getauxval(AT_HWCAP) & HWCAP_SHA2) != 0;
#else
    return false;
#endif
}

TARGET_SHA void hashWithShaInstructions(std::span<const Sha256Message> messages)
{
    Queue queue(messages);
    Lane a = start(queue.take());
    Lane b = start(queue.take());
    while (!queue.isIdle(a.cursor) || !queue.isIdle(b.cursor)) {
        compress(a, blockAt(a.cursor), b, blockAt(b.cursor));
        advance(a, queue);
        advance(b, queue);
    }
}

} // namespace remarketeer::sha256

#endif
