#include "audience/fingerprint_set.h"

#include <algorithm>
#include <bit>

namespace remarketeer {

namespace {

std::uint64_t sixteenDigits(const char *hex)
{
    std::uint64_t bits = 0;
    for (int i = 0; i < 16; ++i) {
        // '0' to '9' are 0x30 to 0x39; 'A' and 'a' have the bit 0x40 and end in 1.
        const auto c = static_cast<unsigned char>(hex[i]);
        bits = bits << 4 | ((c + (c >> 6) * 9U) & 15U);
    }
    return bits;
}

int bucketBits(std::size_t values)
{
    return std::clamp(static_cast<int>(std::bit_width(values)), 1, 24);
}

} // namespace

Fingerprint fingerprintOfHex(const char *hex)
{
    return {sixteenDigits(hex), sixteenDigits(hex + 16)};
}

FingerprintSet::FingerprintSet(std::vector<Fingerprint> values) : m_values(std::move(values))
{
    std::sort(m_values.begin(), m_values.end());
    m_values.erase(std::unique(m_values.begin(), m_values.end()), m_values.end());
    m_values.shrink_to_fit();

    const int bits = bucketBits(m_values.size());
    m_begins.assign((std::size_t(1) << bits) + 1, 0);
    for (const Fingerprint &value : m_values)
        ++m_begins[(value.high >> (64 - bits)) + 1];
    for (std::size_t i = 1; i < m_begins.size(); ++i)
        m_begins[i] += m_begins[i - 1];
}

std::size_t FingerprintSet::find(const Fingerprint &value) const
{
    if (m_values.empty())
        return none;
    const std::uint64_t bucket = value.high >> (64 - bucketBits(m_values.size()));
    const auto begin = m_values.begin() + m_begins[bucket];
    const auto end = m_values.begin() + m_begins[bucket + 1];
    const auto found = std::lower_bound(begin, end, value);
    return found != end && *found == value ? static_cast<std::size_t>(found - m_values.begin()) : none;
}

} // namespace remarketeer
