#include "audience/sha256_kernels.h"

#ifdef REMARKETEER_SHA256_X86

#include <immintrin.h>
#ifdef _MSC_VER
#include <intrin.h>
#define TARGET_AVX2
#define INLINE_AVX2 __forceinline
#else
#define TARGET_AVX2 __attribute__((target("avx2")))
#define INLINE_AVX2 TARGET_AVX2 __attribute__((always_inline)) inline
#endif

// For x86-64 processors without SHA instructions: eight messages, each in its own 32 bits of every register.

namespace remarketeer::sha256 {

namespace {

constexpr std::size_t lanes = 8;

INLINE_AVX2 __m256i load(const void *from)
{
    return _mm256_loadu_si256(static_cast<const __m256i *>(from));
}

template <int bits> INLINE_AVX2 __m256i rotated(__m256i x)
{
    return _mm256_or_si256(_mm256_srli_epi32(x, bits), _mm256_slli_epi32(x, 32 - bits));
}

INLINE_AVX2 __m256i sum(__m256i a, __m256i b)
{
    return _mm256_add_epi32(a, b);
}

INLINE_AVX2 __m256i odd(__m256i a, __m256i b, __m256i c)
{
    return _mm256_xor_si256(_mm256_xor_si256(a, b), c);
}

/// From eight words as bytes in the row of every lane to the words, those of the lanes side by side, and back.
INLINE_AVX2 void transpose(const __m256i (&rows)[lanes], __m256i *words)
{
    const __m256i swap =
        _mm256_broadcastsi128_si256(_mm_set_epi8(12, 13, 14, 15, 8, 9, 10, 11, 4, 5, 6, 7, 0, 1, 2, 3));
    __m256i pairs[8];
    for (int i = 0; i < 8; i += 4) {
        for (int j = i; j < i + 4; j += 2) {
            pairs[j] = _mm256_unpacklo_epi32(rows[j], rows[j + 1]);
            pairs[j + 1] = _mm256_unpackhi_epi32(rows[j], rows[j + 1]);
        }
    }
    __m256i fours[8];
    for (int i = 0; i < 8; i += 4) {
        fours[i] = _mm256_unpacklo_epi64(pairs[i], pairs[i + 2]);
        fours[i + 1] = _mm256_unpackhi_epi64(pairs[i], pairs[i + 2]);
        fours[i + 2] = _mm256_unpacklo_epi64(pairs[i + 1], pairs[i + 3]);
        fours[i + 3] = _mm256_unpackhi_epi64(pairs[i + 1], pairs[i + 3]);
    }
    for (int i = 0; i < 4; ++i) {
        words[i] = _mm256_shuffle_epi8(_mm256_permute2x128_si256(fours[i], fours[i + 4], 0x20), swap);
        words[i + 4] = _mm256_shuffle_epi8(_mm256_permute2x128_si256(fours[i], fours[i + 4], 0x31), swap);
    }
}

INLINE_AVX2 void loadBlocks(const Cursor *cursors, __m256i (&w)[16])
{
    __m256i first[lanes];
    __m256i second[lanes];
    alignas(32) std::uint32_t highBits[lanes];
    alignas(32) std::uint32_t lowBits[lanes];
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        const Cursor &cursor = cursors[lane];
        first[lane] = load(cursor.data);
        second[lane] = load(cursor.data + 32);
        if (!cursor.atWholeBlock()) {
            const unsigned char *keep = keptBytes.data() + blockSize - cursor.left;
            const unsigned char *mark = endMark.data() + blockSize - cursor.left;
            first[lane] = _mm256_or_si256(_mm256_and_si256(first[lane], load(keep)), load(mark));
            second[lane] = _mm256_or_si256(_mm256_and_si256(second[lane], load(keep + 32)), load(mark + 32));
        }
        const std::uint64_t bits = cursor.atLastBlock() ? cursor.bits() : 0;
        highBits[lane] = static_cast<std::uint32_t>(bits >> 32);
        lowBits[lane] = static_cast<std::uint32_t>(bits);
    }
    transpose(first, w);
    transpose(second, w + 8);
    w[14] = _mm256_or_si256(w[14], load(highBits));
    w[15] = _mm256_or_si256(w[15], load(lowBits));
}

/// FIPS 180-4, 6.2.2 step 3, without moving the words on: the caller names them in their new order.
INLINE_AVX2 void round(__m256i a, __m256i b, __m256i c, __m256i &d, __m256i e, __m256i f, __m256i g, __m256i &h,
                       __m256i w, std::uint32_t constant)
{
    const __m256i choice = _mm256_xor_si256(g, _mm256_and_si256(e, _mm256_xor_si256(f, g)));
    const __m256i majority = _mm256_or_si256(_mm256_and_si256(a, b), _mm256_and_si256(c, _mm256_or_si256(a, b)));
    const __m256i input = sum(sum(h, w), _mm256_set1_epi32(static_cast<int>(constant)));
    const __m256i first = sum(sum(input, choice), odd(rotated<6>(e), rotated<11>(e), rotated<25>(e)));
    d = sum(d, first);
    h = sum(first, sum(majority, odd(rotated<2>(a), rotated<13>(a), rotated<22>(a))));
}

INLINE_AVX2 void compress(__m256i (&state)[8], __m256i (&w)[16])
{
    __m256i a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6],
            h = state[7];
    for (std::size_t t = 0; t < 64; t += 8) {
        __m256i *v = w + t % 16;
        const std::uint32_t *k = roundConstants.data() + t;
        if (t >= 16) {
            for (std::size_t i = t; i < t + 8; ++i) {
                const __m256i x = w[(i + 1) % 16], y = w[(i + 14) % 16];
                const __m256i sigma0 = odd(rotated<7>(x), rotated<18>(x), _mm256_srli_epi32(x, 3));
                const __m256i sigma1 = odd(rotated<17>(y), rotated<19>(y), _mm256_srli_epi32(y, 10));
                w[i % 16] = sum(sum(w[i % 16], sigma0), sum(w[(i + 9) % 16], sigma1));
            }
        }
        round(a, b, c, d, e, f, g, h, v[0], k[0]);
        round(h, a, b, c, d, e, f, g, v[1], k[1]);
        round(g, h, a, b, c, d, e, f, v[2], k[2]);
        round(f, g, h, a, b, c, d, e, v[3], k[3]);
        round(e, f, g, h, a, b, c, d, v[4], k[4]);
        round(d, e, f, g, h, a, b, c, v[5], k[5]);
        round(c, d, e, f, g, h, a, b, v[6], k[6]);
        round(b, c, d, e, f, g, h, a, v[7], k[7]);
    }
    const __m256i result[8]{a, b, c, d, e, f, g, h};
    for (int i = 0; i < 8; ++i)
        state[i] = sum(state[i], result[i]);
}

INLINE_AVX2 void writeHex(__m256i bytes, char *hex)
{
    const __m256i digits = _mm256_broadcastsi128_si256(
        _mm_setr_epi8('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'));
    const __m256i nibble = _mm256_set1_epi8(15);
    const __m256i high = _mm256_shuffle_epi8(digits, _mm256_and_si256(_mm256_srli_epi16(bytes, 4), nibble));
    const __m256i low = _mm256_shuffle_epi8(digits, _mm256_and_si256(bytes, nibble));
    const __m256i even = _mm256_unpacklo_epi8(high, low);
    const __m256i rest = _mm256_unpackhi_epi8(high, low);
    auto *to = reinterpret_cast<__m256i *>(hex);
    _mm256_storeu_si256(to, _mm256_permute2x128_si256(even, rest, 0x20));
    _mm256_storeu_si256(to + 1, _mm256_permute2x128_si256(even, rest, 0x31));
}

} // namespace

bool hasAvx2()
{
#ifdef _MSC_VER
    int leaf1[4], leaf7[4];
    __cpuid(leaf1, 1);
    __cpuidex(leaf7, 7, 0);
    constexpr int osSavesRegisters = 1 << 27, avx2 = 1 << 5;
    return (leaf1[2] & osSavesRegisters) != 0 && (_xgetbv(0) & 6) == 6 && (leaf7[1] & avx2) != 0;
#else
    return __builtin_cpu_supports("avx2");
#endif
}

TARGET_AVX2 void hashWithAvx2(std::span<const Sha256Message> messages)
{
    Queue queue(messages);
    std::array<Cursor, lanes> cursors{Cursor(queue.take()), Cursor(queue.take()), Cursor(queue.take()),
                                      Cursor(queue.take()), Cursor(queue.take()), Cursor(queue.take()),
                                      Cursor(queue.take()), Cursor(queue.take())};
    __m256i state[8];
    for (std::size_t i = 0; i < 8; ++i)
        state[i] = _mm256_set1_epi32(static_cast<int>(initialState[i]));
    const auto isIdle = [&queue](const Cursor &cursor) { return queue.isIdle(cursor); };
    while (!std::all_of(cursors.begin(), cursors.end(), isIdle)) {
        __m256i w[16];
        loadBlocks(cursors.data(), w);
        compress(state, w);
        __m256i digests[lanes];
        transpose(state, digests);
        alignas(32) std::uint32_t ended[lanes];
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            Cursor &cursor = cursors[lane];
            ended[lane] = cursor.atLastBlock() ? 0xffffffff : 0;
            if (ended[lane] == 0) {
                cursor.advance();
                continue;
            }
            writeHex(digests[lane], cursor.message->hex);
            cursor = Cursor(queue.take());
        }
        for (std::size_t i = 0; i < 8; ++i)
            state[i] = _mm256_blendv_epi8(state[i], _mm256_set1_epi32(static_cast<int>(initialState[i])), load(ended));
    }
}

} // namespace remarketeer::sha256

#endif
