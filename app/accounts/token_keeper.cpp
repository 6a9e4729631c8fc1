#include "accounts/token_keeper.h"

#include <QPointer>
#include <QScopeGuard>

#include <algorithm>

namespace remarketeer {

namespace {

QString tokenKey(const GrantId &id)
{
    return QStringLiteral("token/") + id.toString();
}

QString appSecretKey(const QString &appId)
{
    return QStringLiteral("app-secret/") + appId;
}

const QString secretStoredKey = QStringLiteral("app_secret_stored_for");

tl::unexpected<Error> gone()
{
    return fail(ErrorCode::Cancelled, TokenKeeper::tr("Remarketeer is closing."));
}

} // namespace

const QString TokenKeeper::sandboxBase = QStringLiteral("sandbox");

TokenKeeper::TokenKeeper(Surroundings &surroundings, Database &database, SecretStore &secrets, HttpClient &http,
                         BackoffPolicy backoff)
    : m_surroundings(surroundings), m_repository(database), m_secrets(secrets), m_http(http), m_backoff(backoff)
{
}

Result<void> TokenKeeper::load()
{
    Result<QList<Grant>> grants = m_repository.all();
    if (!grants)
        return fail(grants.error());
    m_grants = std::move(*grants);
    return {};
}

const Grant *TokenKeeper::find(const GrantId &id) const
{
    const auto it =
        std::find_if(m_grants.cbegin(), m_grants.cend(), [&](const Grant &grant) { return grant.id == id; });
    return it == m_grants.cend() ? nullptr : &*it;
}

bool TokenKeeper::hasDeveloperApp() const
{
    const DeveloperApp &app = m_surroundings.developerApp();
    if (app.id.isEmpty() || !app.redirectUri.isValid() || app.redirectUri.isEmpty())
        return false;
    return m_surroundings.presetAppSecret().has_value() || m_secretThisSession == app.id ||
           m_surroundings.setting(secretStoredKey).toString() == app.id;
}

QCoro::Task<Result<void>> TokenKeeper::saveDeveloperApp(DeveloperApp app, Redacted secret)
{
    const QPointer<TokenKeeper> guard(this);
    if (secret.isEmpty())
        co_return fail(ErrorCode::InvalidInput,
                       tr("Enter the app secret. TikTok’s developer portal shows it beside the App ID."));
    const QString key = appSecretKey(app.id);
    const Result<void> written = co_await m_secrets.write(key, secret);
    if (!guard)
        co_return gone();
    if (!written)
        co_return fail(written.error());
    if (const Result<void> saved = m_surroundings.saveDeveloperApp(app); !saved)
        co_return fail(saved.error());
    m_secretThisSession = app.id;
    if (!m_secrets.sessionOnly())
        m_surroundings.setSetting(secretStoredKey, app.id);
    co_return {};
}

void TokenKeeper::setSandbox(DeveloperApp app, Redacted secret)
{
    app.sandbox = true;
    m_sandbox.emplace(std::move(app), std::move(secret));
}

DeveloperApp TokenKeeper::app(bool sandbox) const
{
    if (!sandbox)
        return m_surroundings.developerApp();
    return m_sandbox ? m_sandbox->first : DeveloperApp{};
}

QString TokenKeeper::baseOf(const DeveloperApp &app) const
{
    return app.sandbox ? sandboxBase : app.base.toString();
}

DeveloperApp TokenKeeper::appFor(const Grant &grant) const
{
    if (grant.base == sandboxBase)
        return app(true);
    DeveloperApp configured = m_surroundings.developerApp();
    if (configured.base.toString() == grant.base)
        return configured;
    configured.id = grant.appId;
    configured.base = QUrl(grant.base);
    return configured;
}

QCoro::Task<Result<Redacted>> TokenKeeper::appSecret(QString appId, bool sandbox)
{
    if (sandbox) {
        if (!m_sandbox)
            co_return fail(ErrorCode::Offline, tr("The sandbox is not running."));
        // A copy by hand: QCoro moves out of whatever is named in a co_return, members too.
        Redacted secret = m_sandbox->second;
        co_return secret;
    }
    if (m_surroundings.presetAppSecret() && m_surroundings.developerApp().id == appId)
        co_return *m_surroundings.presetAppSecret();
    const QString key = appSecretKey(appId);
    Result<Redacted> secret = co_await m_secrets.read(key);
    if (!secret && secret.error().code == ErrorCode::SecretMissing)
        co_return fail(ErrorCode::SecretMissing,
                       tr("The keychain does not give out the secret of the TikTok developer app. Unlock the keychain, "
                          "or enter the secret again in Connect Ad Account."));
    co_return secret;
}

Result<TikTokApi> TokenKeeper::api(QString appId, QString base) const
{
    if (base == sandboxBase) {
        if (!m_sandbox)
            return fail(ErrorCode::Offline, tr("This account belongs to the sandbox, which is not running."));
        return api(m_sandbox->first);
    }
    DeveloperApp app = m_surroundings.developerApp();
    app.id = std::move(appId);
    app.base = QUrl(base);
    return api(std::move(app));
}

TikTokApi TokenKeeper::api(DeveloperApp app) const
{
    TikTokApi tiktok(m_http, std::move(app), m_backoff);
    tiktok.setCancellation(m_closing);
    return tiktok;
}

QCoro::Task<Result<void>> TokenKeeper::park(GrantId id, DeveloperApp app, Redacted token)
{
    const Result<void> entered = m_repository.addPendingRevocation({id, app.id, baseOf(app)});
    if (!entered)
        co_return fail(entered.error());
    const QString key = tokenKey(id);
    co_return co_await m_secrets.write(key, token);
}

Result<void> TokenKeeper::adopt(const GrantId &id, const DeveloperApp &app, const QString &scope, const QDateTime &now)
{
    const Grant grant{id, app.id, baseOf(app), now, scope, !m_secrets.sessionOnly()};
    const Result<void> saved = m_repository.save(grant);
    if (saved)
        m_grants.append(grant);
    return saved;
}

void TokenKeeper::unadopt(const GrantId &id)
{
    // Failing here is no harm: a grant without accounts is taken out at the next start.
    if (m_repository.remove(id))
        m_grants.removeIf([&](const Grant &grant) { return grant.id == id; });
}

Result<void> TokenKeeper::release(const GrantId &id)
{
    return m_repository.removePendingRevocation(id);
}

QCoro::Task<Result<Redacted>> TokenKeeper::token(GrantId id)
{
    const QPointer<TokenKeeper> guard(this);
    if (!find(id))
        co_return fail(ErrorCode::NotFound, tr("The sign-in of this account is not in the workspace any more."));
    const QString key = tokenKey(id);
    Result<Redacted> token = co_await m_secrets.read(key);
    if (!guard)
        co_return gone();
    if (token)
        co_return token;
    const bool missing = token.error().code == ErrorCode::SecretMissing;
    const Grant *grant = find(id);
    if (grant && !grant->tokenStored && (missing || token.error().code == ErrorCode::KeychainUnavailable))
        co_return fail(ErrorCode::TokenInvalid,
                       tr("This system has no keychain, so the sign-in was kept only until Remarketeer was closed. "
                          "Refresh to sign in again."));
    if (!missing)
        co_return token;
    co_return fail(ErrorCode::SecretMissing,
                   tr("The keychain does not give out this account’s sign-in, although it was stored there. Unlock the "
                      "keychain; if that does not help, Refresh to sign in again."));
}

Result<void> TokenKeeper::disown(const GrantId &id)
{
    const Grant *grant = find(id);
    if (!grant)
        return {};
    const Result<void> entered = m_repository.addPendingRevocation({id, grant->appId, grant->base});
    if (!entered)
        return entered;
    const Result<void> removed = m_repository.remove(id);
    if (removed)
        m_grants.removeIf([&](const Grant &other) { return other.id == id; });
    return removed;
}

std::optional<PendingRevocation> TokenKeeper::owed(const GrantId &id) const
{
    const Result<QList<PendingRevocation>> all = m_repository.pendingRevocations();
    if (!all)
        return std::nullopt;
    const auto it =
        std::find_if(all->cbegin(), all->cend(), [&](const PendingRevocation &one) { return one.grant == id; });
    return it == all->cend() ? std::nullopt : std::optional(*it);
}

QCoro::Task<Result<bool>> TokenKeeper::usedByAnotherGrant(GrantId id, QString appId, QString base, Redacted token)
{
    // A second sign-in of the same person may give the same token again; revoking it would take the living grant along.
    const QPointer<TokenKeeper> guard(this);
    const QList<Grant> grants = m_grants;
    for (const Grant &grant : grants) {
        if (grant.id == id || grant.appId != appId || grant.base != base)
            continue;
        const GrantId other = grant.id;
        const Result<Redacted> others = co_await this->token(other);
        if (!guard)
            co_return gone();
        if (!others && !needsReconnect(others.error().code) && others.error().code != ErrorCode::NotFound)
            co_return fail(others.error());
        if (others && *others == token)
            co_return true;
    }
    co_return false;
}

QCoro::Task<void> TokenKeeper::settle(GrantId id, Redacted inHand)
{
    const QPointer<TokenKeeper> guard(this);
    const std::optional<PendingRevocation> entry = owed(id);
    if (!entry || m_settling.contains(id))
        co_return;
    m_settling.insert(id);
    const auto stop = qScopeGuard([guard, id] {
        if (guard)
            guard->m_settling.remove(id);
    });

    const QString key = tokenKey(id);
    if (inHand.isEmpty()) {
        Result<Redacted> stored = co_await m_secrets.read(key);
        if (!guard)
            co_return;
        if (!stored)
            co_return; // missing may only mean locked: it stays owed
        inHand = std::move(*stored);
    }

    const Result<bool> shared = co_await usedByAnotherGrant(id, entry->appId, entry->base, inHand);
    if (!guard || !shared)
        co_return;
    if (!*shared) {
        Result<TikTokApi> tiktok = api(entry->appId, entry->base);
        if (!tiktok)
            co_return;
        const Result<Redacted> secret = co_await appSecret(entry->appId, entry->base == sandboxBase);
        if (!guard || !secret)
            co_return;
        const Result<void> revoked = co_await tiktok->revoke(*secret, inHand);
        if (!guard || !revoked)
            co_return;
    }
    const Result<void> erased = co_await m_secrets.erase(key);
    if (!guard || !erased)
        co_return;
    std::ignore = m_repository.removePendingRevocation(id); // still there: settled again at the next start
}

QCoro::Task<void> TokenKeeper::settleAll(QSet<GrantId> withAccounts)
{
    const QPointer<TokenKeeper> guard(this);
    const QList<Grant> grants = m_grants;
    for (const Grant &grant : grants) {
        if (!withAccounts.contains(grant.id))
            std::ignore = disown(grant.id);
    }
    const Result<QList<PendingRevocation>> all = m_repository.pendingRevocations();
    if (!all)
        co_return;
    for (const PendingRevocation &pending : *all) {
        const GrantId id = pending.grant;
        if (withAccounts.contains(id)) {
            // The program ended between storing the accounts and striking the token off the list.
            std::ignore = m_repository.removePendingRevocation(id);
            continue;
        }
        co_await settle(id);
        if (!guard)
            co_return;
    }
}

} // namespace remarketeer
