#include "audience/sha256_kernels.h"

#ifdef REMARKETEER_SHA256_X86

#include <immintrin.h>
#ifdef _MSC_VER
#include <intrin.h>
#else
#include <cpuid.h>
#endif

// Kernels are compiled for more than every x86-64 has, without flags for the whole file. MSVC needs none.
#ifdef _MSC_VER
#pragma warning(disable : 4324) // lanes are padded to the alignment of their registers
#define TARGET_SHA
#define INLINE_SHA __forceinline
#else
#define TARGET_SHA __attribute__((target("sha,sse4.1")))
#define INLINE_SHA TARGET_SHA __attribute__((always_inline)) inline
#endif

namespace remarketeer::sha256 {

namespace {

struct Registers {
    std::uint32_t eax, ebx, ecx, edx;
};

Registers cpuid(std::uint32_t leaf)
{
    Registers registers{};
#ifdef _MSC_VER
    int values[4];
    __cpuid(values, 0);
    if (static_cast<std::uint32_t>(values[0]) >= leaf) {
        __cpuidex(values, static_cast<int>(leaf), 0);
        registers = {static_cast<std::uint32_t>(values[0]), static_cast<std::uint32_t>(values[1]),
                     static_cast<std::uint32_t>(values[2]), static_cast<std::uint32_t>(values[3])};
    }
#else
    __get_cpuid_count(leaf, 0, &registers.eax, &registers.ebx, &registers.ecx, &registers.edx);
#endif
    return registers;
}

struct Lane {
    Cursor cursor;
    __m128i abef; // the state in the order in which the instructions want it
    __m128i cdgh;
};

struct Block {
    __m128i w0, w1, w2, w3;
};

INLINE_SHA __m128i load(const void *from)
{
    return _mm_loadu_si128(static_cast<const __m128i *>(from));
}

INLINE_SHA Lane start(const Sha256Message &message)
{
    const auto &h = initialState;
    const auto set = [](std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d) {
        return _mm_set_epi32(static_cast<int>(a), static_cast<int>(b), static_cast<int>(c), static_cast<int>(d));
    };
    return {Cursor(message), set(h[0], h[1], h[4], h[5]), set(h[2], h[3], h[6], h[7])};
}

INLINE_SHA Block blockAt(const Cursor &cursor)
{
    const __m128i swap = _mm_set_epi8(12, 13, 14, 15, 8, 9, 10, 11, 4, 5, 6, 7, 0, 1, 2, 3);
    Block block{load(cursor.data), load(cursor.data + 16), load(cursor.data + 32), load(cursor.data + 48)};
    if (!cursor.atWholeBlock()) [[likely]] {
        const unsigned char *keep = keptBytes.data() + blockSize - cursor.left;
        const unsigned char *mark = endMark.data() + blockSize - cursor.left;
        block.w0 = _mm_or_si128(_mm_and_si128(block.w0, load(keep)), load(mark));
        block.w1 = _mm_or_si128(_mm_and_si128(block.w1, load(keep + 16)), load(mark + 16));
        block.w2 = _mm_or_si128(_mm_and_si128(block.w2, load(keep + 32)), load(mark + 32));
        block.w3 = _mm_or_si128(_mm_and_si128(block.w3, load(keep + 48)), load(mark + 48));
    }
    block.w0 = _mm_shuffle_epi8(block.w0, swap);
    block.w1 = _mm_shuffle_epi8(block.w1, swap);
    block.w2 = _mm_shuffle_epi8(block.w2, swap);
    block.w3 = _mm_shuffle_epi8(block.w3, swap);
    if (cursor.atLastBlock()) [[likely]] {
        const std::uint64_t bits = cursor.bits();
        block.w3 = _mm_or_si128(block.w3, _mm_set_epi64x(static_cast<long long>(bits << 32 | bits >> 32), 0));
    }
    return block;
}

/// Four rounds with the words of `w`.
INLINE_SHA void rounds(Lane &lane, __m128i w, const std::uint32_t *constants)
{
    const __m128i sum = _mm_add_epi32(w, load(constants));
    lane.cdgh = _mm_sha256rnds2_epu32(lane.cdgh, lane.abef, sum);
    lane.abef = _mm_sha256rnds2_epu32(lane.abef, lane.cdgh, _mm_shuffle_epi32(sum, 0x0e));
}

/// Four rounds with the words of `w0`, which then become those that come sixteen later.
INLINE_SHA void roundsAndExpansion(Lane &lane, __m128i &w0, __m128i w1, __m128i w2, __m128i w3,
                                   const std::uint32_t *constants)
{
    rounds(lane, w0, constants);
    w0 = _mm_sha256msg2_epu32(_mm_add_epi32(_mm_sha256msg1_epu32(w0, w1), _mm_alignr_epi8(w3, w2, 4)), w3);
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
    const __m128i abefOfA = a.abef, cdghOfA = a.cdgh, abefOfB = b.abef, cdghOfB = b.cdgh;
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
    a.abef = _mm_add_epi32(a.abef, abefOfA);
    a.cdgh = _mm_add_epi32(a.cdgh, cdghOfA);
    b.abef = _mm_add_epi32(b.abef, abefOfB);
    b.cdgh = _mm_add_epi32(b.cdgh, cdghOfB);
}

INLINE_SHA void writeHex(__m128i bytes, char *hex)
{
    const __m128i digits =
        _mm_setr_epi8('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f');
    const __m128i nibble = _mm_set1_epi8(15);
    const __m128i high = _mm_shuffle_epi8(digits, _mm_and_si128(_mm_srli_epi16(bytes, 4), nibble));
    const __m128i low = _mm_shuffle_epi8(digits, _mm_and_si128(bytes, nibble));
    _mm_storeu_si128(reinterpret_cast<__m128i *>(hex), _mm_unpacklo_epi8(high, low));
    _mm_storeu_si128(reinterpret_cast<__m128i *>(hex + 16), _mm_unpackhi_epi8(high, low));
}

/// Behind the block that was compressed: to the next one of the message, or its digest and the next message.
INLINE_SHA void advance(Lane &lane, Queue &queue)
{
    if (!lane.cursor.atLastBlock()) [[unlikely]] {
        lane.cursor.advance();
        return;
    }
    const __m128i swap = _mm_set_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    char *hex = lane.cursor.message->hex;
    writeHex(_mm_shuffle_epi8(_mm_unpackhi_epi64(lane.cdgh, lane.abef), swap), hex);
    writeHex(_mm_shuffle_epi8(_mm_unpacklo_epi64(lane.cdgh, lane.abef), swap), hex + 32);
    lane = start(queue.take());
}

} // namespace

bool hasShaInstructions()
{
    constexpr std::uint32_t ssse3 = 1U << 9, sse41 = 1U << 19, sha = 1U << 29;
    return (cpuid(1).ecx & (ssse3 | sse41)) == (ssse3 | sse41) && (cpuid(7).ebx & sha) != 0;
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
