#pragma once

#include "audience/fingerprint_set.h"
#include "core/result.h"
#include "mapping/property_mapping.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string_view>

namespace remarketeer {

/// People who are left out, by the SHA-256 of their e-mail address, phone number or device ID. 16 bytes a person.
/// Immutable; any thread.
class HashList
{
public:
    /// Reads a text file with one value a line: the first cell of it, up to a comma, semicolon, tab or bar, or in
    /// quotes. A value is a SHA-256 in hex, or an e-mail address, device ID or phone number, which is normalised as an
    /// export with these options does (phone numbers by the default country alone) and hashed. Line ends of all
    /// systems, a byte-order mark, blank lines and a header are passed over. Errors: FileNotFound, FileUnreadable,
    /// InvalidInput (a folder, or not text in UTF-8), Cancelled. Blocking.
    static Result<std::shared_ptr<const HashList>> load(const QString &path, const NormaliseOptions &options,
                                                        std::stop_token stop = {});

    /// hex: 64 hexadecimal digits in lower case.
    bool contains(std::string_view hex) const { return m_people.contains(fingerprintOfHex(hex.data())); }
    std::size_t size() const { return m_people.size(); }  ///< people, each once
    std::uint64_t hashed() const { return m_hashed; }     ///< lines that were hashes already
    std::uint64_t raw() const { return m_raw; }           ///< lines that were normalised and hashed
    std::uint64_t unusable() const { return m_unusable; } ///< lines that are nothing of the kind; not blank, no header

private:
    HashList() = default;

    FingerprintSet m_people;
    std::uint64_t m_hashed = 0, m_raw = 0, m_unusable = 0;
};

} // namespace remarketeer
