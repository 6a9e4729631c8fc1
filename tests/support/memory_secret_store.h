#pragma once

#include "secrets/secret_store.h"

#include <QCoroTask>
#include <QHash>

namespace remarketeer {

/// A keychain that a test can look into, lock and take away. Every call ends at once.
class MemorySecretStore final : public SecretStore
{
public:
    QHash<QString, Redacted> entries;
    bool locked = false;  ///< reads and writes answer KeychainLocked
    bool missing = false; ///< this system has no keychain; entries live until the program ends

    QCoro::Task<Result<void>> write(QString key, Redacted secret) override
    {
        if (locked)
            co_return fail(ErrorCode::KeychainLocked, QStringLiteral("The keychain is locked."));
        entries.insert(key, secret);
        co_return {};
    }
    QCoro::Task<Result<Redacted>> read(QString key) override
    {
        if (locked)
            co_return fail(ErrorCode::KeychainLocked, QStringLiteral("The keychain is locked."));
        if (!entries.contains(key))
            co_return fail(ErrorCode::SecretMissing, QStringLiteral("The keychain holds nothing of that name."));
        co_return entries.value(key);
    }
    QCoro::Task<Result<void>> erase(QString key) override
    {
        if (locked)
            co_return fail(ErrorCode::KeychainLocked, QStringLiteral("The keychain is locked."));
        entries.remove(key);
        co_return {};
    }
    bool sessionOnly() const override { return missing; }
};

} // namespace remarketeer
