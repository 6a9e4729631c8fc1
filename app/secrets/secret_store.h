#pragma once

#include "core/redacted.h"
#include "core/result.h"

#include <QCoroTask>
#include <QString>

#include <memory>

namespace remarketeer {

/// The system's keychain (Windows Credential Manager, macOS Keychain, Secret Service), behind one interface. Keys are
/// prefixed with the program's name; values have at most 2,000 bytes. Window's thread only.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// Errors: InvalidInput (too long), KeychainLocked, KeychainUnavailable (there was a keychain, and it went away).
    virtual QCoro::Task<Result<void>> write(QString key, Redacted secret) = 0;
    /// Errors: SecretMissing, KeychainLocked, KeychainUnavailable (also for what an earlier session stored while there
    /// was a keychain). A locked collection may still look like SecretMissing where it cannot be asked (KWallet): the
    /// caller knows from the database whether it was stored.
    virtual QCoro::Task<Result<Redacted>> read(QString key) = 0;
    /// Nothing there is success. Errors: KeychainLocked (it may still be there), KeychainUnavailable.
    virtual QCoro::Task<Result<void>> erase(QString key) = 0;
    /// True when this system has no keychain at all: secrets are kept in memory until the program ends. Known once the
    /// first of the calls above has ended.
    virtual bool sessionOnly() const = 0;
};

/// QtKeychain; falls back to memory for this session when there is no keychain at all.
std::unique_ptr<SecretStore> makeSystemSecretStore();

} // namespace remarketeer
