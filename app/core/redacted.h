#pragma once

#include <QByteArray>

namespace remarketeer {

/// A secret (access token, app secret, auth code). It has no way into a QString, a QDebug or a signal by accident:
/// the bytes come out through expose() alone, at the request header, form field or keychain call that needs them.
/// The memory is overwritten when the last copy goes. Any thread; one instance is not shared between threads.
class Redacted
{
public:
    Redacted() = default;
    explicit Redacted(QByteArray secret);
    ~Redacted();
    Redacted(const Redacted &other) = default;
    Redacted &operator=(const Redacted &other);
    Redacted(Redacted &&other) noexcept = default;
    Redacted &operator=(Redacted &&other) noexcept;

    bool isEmpty() const { return m_secret.isEmpty(); }
    /// The bytes themselves. Every call of this is a place to review.
    const QByteArray &expose() const { return m_secret; }
    friend bool operator==(const Redacted &a, const Redacted &b) { return a.m_secret == b.m_secret; }

private:
    void wipe();
    QByteArray m_secret;
};

} // namespace remarketeer
