#pragma once

#include <QByteArray>
#include <QStringList>

#include <array>
#include <vector>

namespace remarketeer::sandbox {

/// What one cell of an audience file identifies. A device id in MD5 cannot be compared with one in SHA-256.
enum class IdentifierKind : char { Email = 'E', Phone = 'P', Device = 'D', DeviceMd5 = 'd' };

struct Identifier {
    IdentifierKind kind = IdentifierKind::Email;
    std::array<unsigned char, 32> hash{}; ///< MD5: the first 16 bytes, then zeros
};

/// Distinct lines of one or more identifiers each, kept as bytes: 1 + 33 for each identifier, so a million lines of one
/// hash are 34 MB. Lines that share an identifier are the same person.
class IdentifierLines
{
public:
    void reserve(qsizetype bytes) { m_bytes.reserve(bytes); }
    /// Collects one line, or all lines of another; call finish() after the last.
    void add(const std::vector<Identifier> &line);
    void add(const IdentifierLines &lines);
    /// Sorts and drops lines that are there twice.
    void finish();

    qint64 count() const;
    /// People: groups of lines connected by shared identifiers.
    qint64 people() const;
    /// How many of these lines `other` does not have. Both finished.
    qint64 countNotIn(const IdentifierLines &other) const;
    /// One text a line, sorted: "email:<hex>,phone:<hex>", with the kinds email, phone, device and device-md5.
    QStringList texts() const;
    /// These lines without every person of whom `other` names an identifier.
    IdentifierLines without(const IdentifierLines &other) const;

    const QByteArray &bytes() const { return m_bytes; }
    /// From bytes() of before; what is not whole lines is left out.
    static IdentifierLines fromBytes(const QByteArray &bytes);

private:
    QByteArray m_bytes;
};

} // namespace remarketeer::sandbox
