#include "core/redacted.h"

#include <utility>

namespace remarketeer {

Redacted::Redacted(QByteArray secret) : m_secret(std::move(secret)) {}

Redacted::~Redacted()
{
    wipe();
}

Redacted &Redacted::operator=(const Redacted &other)
{
    if (this != &other) {
        wipe();
        m_secret = other.m_secret;
    }
    return *this;
}

Redacted &Redacted::operator=(Redacted &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_secret = std::move(other.m_secret);
    }
    return *this;
}

void Redacted::wipe()
{
    // Only the last owner overwrites; a shared QByteArray is still somebody's secret. volatile keeps the compiler from
    // dropping stores to memory that is about to be freed.
    if (!m_secret.isNull() && m_secret.isDetached()) {
        volatile char *bytes = m_secret.data();
        for (qsizetype i = 0; i < m_secret.size(); ++i)
            bytes[i] = 0;
    }
    m_secret.clear();
}

} // namespace remarketeer
