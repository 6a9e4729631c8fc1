#pragma once

#include "core/surroundings.h"
#include "net/cancellation.h"
#include "secrets/secret_store.h"
#include "store/grant_repository.h"
#include "tiktok/tiktok_api.h"

#include <QCoroTask>
#include <QObject>
#include <QSet>

#include <optional>
#include <utility>

namespace remarketeer {

/// The grants of the workspace, their tokens in the keychain, the developer app's secret, and the revocations that are
/// owed to TikTok.
///
/// A token on its way in is first entered as owed, then written to the keychain, then given its grant and accounts, and
/// only then struck off the owed list; a token on its way out goes the same way back. So a program that dies at any
/// moment leaves no token that nobody knows: settleAll() at the next start revokes what has no account. A QObject only
/// so that coroutines can tell that it is gone. Window's thread.
class TokenKeeper : public QObject
{
    Q_OBJECT

public:
    TokenKeeper(Surroundings &surroundings, Database &database, SecretStore &secrets, HttpClient &http,
                BackoffPolicy backoff);

    /// What Grant::base says of the in-process sandbox, whose port changes.
    static const QString sandboxBase;

    Result<void> load();
    /// The program ends: calls under way end with Cancelled, so that none outlives the HttpClient.
    void close() { m_closing->cancel(); }
    const Grant *find(const GrantId &id) const;

    // --- the developer app
    bool hasDeveloperApp() const;
    bool developerAppEditable() const { return m_surroundings.developerAppEditable(); }
    QCoro::Task<Result<void>> saveDeveloperApp(DeveloperApp app, Redacted secret);
    void setSandbox(DeveloperApp app, Redacted secret);
    bool hasSandbox() const { return m_sandbox.has_value(); }
    /// The app to sign in with: the sandbox's, or the configured one.
    DeveloperApp app(bool sandbox) const;
    /// The app to renew a grant with: the configured one where it belongs to the same server.
    DeveloperApp appFor(const Grant &grant) const;
    QCoro::Task<Result<Redacted>> appSecret(QString appId, bool sandbox);
    /// The API a grant's token works with. Offline when it belongs to a sandbox that is not running.
    Result<TikTokApi> api(QString appId, QString base) const;
    TikTokApi api(DeveloperApp app) const;

    // --- tokens on their way in
    /// Enters the token as owed, then writes it. After this a crash revokes it.
    QCoro::Task<Result<void>> park(GrantId id, DeveloperApp app, Redacted token);
    /// Stores the grant of a parked token. It stays owed until release().
    Result<void> adopt(const GrantId &id, const DeveloperApp &app, const QString &scope, const QDateTime &now);
    /// Takes a grant that got no account back out; its token stays owed.
    void unadopt(const GrantId &id);
    /// The grant has its accounts: nothing is owed any more.
    Result<void> release(const GrantId &id);

    /// The token of a grant, from the keychain. KeychainLocked, KeychainUnavailable; SecretMissing although one was
    /// stored; TokenInvalid when it was kept for an earlier session only; NotFound.
    QCoro::Task<Result<Redacted>> token(GrantId id);

    // --- tokens on their way out
    /// Enters the grant's token as owed and removes the grant; follow with settle().
    Result<void> disown(const GrantId &id);
    /// Revokes the owed token at TikTok (unless a grant of ours still works with the same one), then erases it. What
    /// fails stays owed. `inHand`: the token, where the keychain did not take it.
    QCoro::Task<void> settle(GrantId id, Redacted inHand = {});
    /// At start: settles everything owed, and grants without an account first.
    QCoro::Task<void> settleAll(QSet<GrantId> withAccounts);

private:
    QCoro::Task<Result<bool>> usedByAnotherGrant(GrantId id, QString appId, QString base, Redacted token);
    std::optional<PendingRevocation> owed(const GrantId &id) const;
    QString baseOf(const DeveloperApp &app) const;

    Surroundings &m_surroundings;
    GrantRepository m_repository;
    SecretStore &m_secrets;
    HttpClient &m_http;
    BackoffPolicy m_backoff;
    std::shared_ptr<Cancellation> m_closing = std::make_shared<Cancellation>();
    QList<Grant> m_grants;
    QSet<GrantId> m_settling;
    std::optional<std::pair<DeveloperApp, Redacted>> m_sandbox;
    QString m_secretThisSession; ///< id of the app whose secret the store keeps until the program ends
};

} // namespace remarketeer
