#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace remarketeer {

/// Finds the bytes that give a CSV text its structure (delimiter, quote, LF, CR), 64 bytes at a time. The text must be
/// followed by `padding` bytes of zero.
class StructuralScanner
{
public:
    static constexpr std::size_t padding = 64;

    explicit StructuralScanner(char delimiter) : m_delimiter(delimiter) {}

    /// Takes a new text; forgets the old one.
    void reset(const char *begin, const char *end)
    {
        m_begin = begin;
        m_end = end;
        m_chunk = nullptr;
    }

    /// The first structural byte at or after `from`, or the text's end. `from` may move back and forth.
    const char *find(const char *from)
    {
        const std::size_t offset = static_cast<std::size_t>(from - m_begin) % 64;
        const char *chunk = from - offset;
        if (chunk != m_chunk) {
            if (from >= m_end)
                return m_end;
            m_chunk = chunk;
            m_mask = mask(chunk);
        }
        if (const std::uint64_t rest = m_mask >> offset)
            return from + std::countr_zero(rest);
        for (chunk += 64; chunk < m_end; chunk += 64) {
            m_chunk = chunk;
            m_mask = mask(chunk);
            if (m_mask)
                return chunk + std::countr_zero(m_mask);
        }
        return m_end;
    }

private:
#ifdef __SSE2__
    std::uint64_t mask(const char *bytes) const
    {
        const __m128i delimiter = _mm_set1_epi8(m_delimiter);
        const __m128i quote = _mm_set1_epi8('"');
        const __m128i lf = _mm_set1_epi8('\n');
        const __m128i cr = _mm_set1_epi8('\r');
        std::uint64_t result = 0;
        for (unsigned i = 0; i < 64; i += 16) {
            const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + i));
            const __m128i hits =
                _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(block, delimiter), _mm_cmpeq_epi8(block, quote)),
                             _mm_or_si128(_mm_cmpeq_epi8(block, lf), _mm_cmpeq_epi8(block, cr)));
            result |= std::uint64_t(static_cast<unsigned>(_mm_movemask_epi8(hits))) << i;
        }
        return result;
    }
#else
    std::uint64_t mask(const char *bytes) const
    {
        std::uint64_t result = 0;
        for (unsigned i = 0; i < 64; ++i) {
            const char c = bytes[i];
            result |= std::uint64_t(c == m_delimiter || c == '"' || c == '\n' || c == '\r') << i;
        }
        return result;
    }
#endif

    const char *m_begin = nullptr;
    const char *m_end = nullptr;
    const char *m_chunk = nullptr; ///< where m_mask belongs
    std::uint64_t m_mask = 0;
    char m_delimiter;
};

} // namespace remarketeer
