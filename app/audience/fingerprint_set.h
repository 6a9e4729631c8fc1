#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace remarketeer {

/// The first half of a SHA-256, or as many bits made of several: what stands for a value when millions are compared.
struct Fingerprint {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    friend auto operator<=>(const Fingerprint &, const Fingerprint &) = default;
};

/// Of the first 32 of a hash's hexadecimal digits, in either case; other characters count as any digit.
Fingerprint fingerprintOfHex(const char *hex);

/// Many fingerprints, each once, in 16 bytes. Made of evenly spread values: it finds one by its first bits. Immutable;
/// any thread.
class FingerprintSet
{
public:
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

    FingerprintSet() = default;
    /// In any order, with repetitions.
    explicit FingerprintSet(std::vector<Fingerprint> values);

    std::size_t size() const { return m_values.size(); }
    /// In rising order.
    const std::vector<Fingerprint> &values() const { return m_values; }
    /// Place in values(), or none.
    std::size_t find(const Fingerprint &value) const;
    bool contains(const Fingerprint &value) const { return find(value) != none; }

private:
    std::vector<Fingerprint> m_values;
    std::vector<std::uint32_t> m_begins; ///< of the values with the same first bits
};

} // namespace remarketeer
