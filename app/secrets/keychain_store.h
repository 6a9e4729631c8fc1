#pragma once

#include "secrets/secret_store.h"

#include <chrono>
#include <memory>

namespace remarketeer {

/// The system's keychain through QtKeychain, which is never allowed its plain-text fallback. Where no keychain answers
/// at all, secrets stay in this object's memory instead.
class KeychainStore final : public SecretStore
{
public:
    /// patience: how long the person has for the system's own unlocking dialog, after which a secret counts as locked.
    explicit KeychainStore(std::chrono::milliseconds patience = std::chrono::minutes(1));
    ~KeychainStore() override;

    QCoro::Task<Result<void>> write(QString key, Redacted secret) override;
    QCoro::Task<Result<Redacted>> read(QString key) override;
    QCoro::Task<Result<void>> erase(QString key) override;
    bool sessionOnly() const override;

private:
    struct State; ///< shared with calls under way, which may end after this object
    std::chrono::milliseconds m_patience;
    std::shared_ptr<State> m_state;
};

} // namespace remarketeer
