#include "accounts/accounts_service.h"

#include "accounts/account_status.h"
#include "accounts/accounts_service_p.h"
#include "accounts/connect_session_p.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QScopeGuard>

#include <algorithm>
#include <chrono>

namespace remarketeer {

namespace {

constexpr std::chrono::minutes checkInterval{15};

tl::unexpected<Error> notFound()
{
    return fail(ErrorCode::NotFound, AccountsService::tr("This ad account is not in the workspace any more."));
}

tl::unexpected<Error> closing()
{
    return fail(ErrorCode::Cancelled, AccountsService::tr("Remarketeer is closing."));
}

bool isUsable(const AdAccount &account)
{
    return account.status == AccountStatus::Connected ||
           (account.status == AccountStatus::Offline && account.statusBeforeOffline == AccountStatus::Connected);
}

} // namespace

AccountsService::Private::Private(AccountsService *service, Surroundings &surroundings, Database &database,
                                  SecretStore &secretStore, HttpClient &httpClient, const Clock &systemClock,
                                  BackoffPolicy backoff)
    : q(service), clock(systemClock), repository(database),
      keeper(surroundings, database, secretStore, httpClient, backoff)
{
}

AdAccount *AccountsService::Private::stored(const AdvertiserId &id)
{
    const auto it =
        std::find_if(known.begin(), known.end(), [&](const AdAccount &account) { return account.id == id; });
    return it == known.end() ? nullptr : &*it;
}

QList<AdAccount> AccountsService::Private::accountsOf(const GrantId &grant) const
{
    QList<AdAccount> accounts;
    std::copy_if(known.cbegin(), known.cend(), std::back_inserter(accounts),
                 [&](const AdAccount &account) { return account.grant == grant; });
    return accounts;
}

std::optional<GrantId> AccountsService::Private::grantOf(const AdvertiserId &id) const
{
    const auto it =
        std::find_if(known.cbegin(), known.cend(), [&](const AdAccount &account) { return account.id == id; });
    return it == known.cend() ? std::nullopt : std::optional(it->grant);
}

void AccountsService::Private::show()
{
    shown = known;
    for (AdAccount &account : shown) {
        if (connecting.contains(account.grant))
            account.status = AccountStatus::Connecting;
    }
}

void AccountsService::Private::save(const QList<AdAccount> &changed)
{
    if (const Result<void> saved = repository.save(changed); !saved)
        qWarning("The state of an ad account could not be stored: %s", qUtf8Printable(saved.error().detail));
    change(changed);
}

void AccountsService::Private::change(const QList<AdAccount> &changed)
{
    QList<AdvertiserId> reconnected;
    for (const AdAccount &account : changed) {
        AdAccount *old = stored(account.id);
        if (!old)
            continue;
        if (isUsable(account) && !isUsable(*old))
            reconnected.append(account.id);
        *old = account;
    }
    show();
    const QPointer<AccountsService> guard(q);
    for (const AdAccount &account : changed) {
        if (guard)
            Q_EMIT guard->accountChanged(account.id);
    }
    for (const AdvertiserId &id : reconnected) {
        if (guard)
            Q_EMIT guard->accountReconnected(id);
    }
}

void AccountsService::Private::appear(const QList<AdAccount> &fresh)
{
    known += fresh;
    show();
    Q_EMIT q->accountsReset();
}

void AccountsService::Private::beginConnecting(const GrantId &grant)
{
    if (++connecting[grant] > 1)
        return;
    show();
    const QPointer<AccountsService> guard(q);
    for (const AdAccount &account : accountsOf(grant)) {
        if (guard)
            Q_EMIT guard->accountChanged(account.id);
    }
}

void AccountsService::Private::endConnecting(const GrantId &grant)
{
    if (--connecting[grant] > 0)
        return;
    connecting.remove(grant);
    show();
    const QPointer<AccountsService> guard(q);
    for (const AdAccount &account : accountsOf(grant)) {
        if (guard)
            Q_EMIT guard->accountChanged(account.id);
    }
}

QCoro::Task<Result<QList<Advertiser>>> AccountsService::Private::ask(GrantId grant)
{
    const QPointer<AccountsService> guard(q);
    const Result<Redacted> token = co_await keeper.token(grant);
    if (!guard)
        co_return closing();
    if (!token)
        co_return fail(token.error());
    const Grant *record = keeper.find(grant);
    if (!record)
        co_return notFound();
    Result<TikTokApi> tiktok = keeper.api(record->appId, record->base);
    if (!tiktok)
        co_return fail(tiktok.error());
    QList<AdvertiserId> ids;
    for (const AdAccount &account : accountsOf(grant))
        ids.append(account.id);
    co_return co_await tiktok->advertiserInfo(*token, ids);
}

void AccountsService::Private::takeOver(const GrantId &grant, const Result<QList<Advertiser>> &answer)
{
    const QDateTime now = clock.now();
    QList<AdAccount> changed = accountsOf(grant);
    for (AdAccount &account : changed) {
        if (!answer) {
            applyFailure(account, answer.error(), now);
            continue;
        }
        const auto it = std::find_if(answer->cbegin(), answer->cend(),
                                     [&](const Advertiser &advertiser) { return advertiser.id == account.id; });
        // An account that TikTok leaves out of the answer is one that the token does not reach any more.
        const Advertiser unreachable{account.id, {}, {}, {}, {}, false};
        applyFinding(account, it == answer->cend() ? unreachable : *it, now);
    }
    if (!changed.isEmpty())
        save(changed);
}

QCoro::Task<void> AccountsService::Private::check(GrantId grant)
{
    const QPointer<AccountsService> guard(q);
    const Result<QList<Advertiser>> answer = co_await ask(grant);
    if (guard)
        takeOver(grant, answer);
}

AccountsService::AccountsService(Surroundings &surroundings, Database &database, SecretStore &secrets, HttpClient &http,
                                 const Clock &clock, BackoffPolicy backoff)
    : d(std::make_unique<Private>(this, surroundings, database, secrets, http, clock, backoff))
{
    connect(&d->timer, &QTimer::timeout, this, [this] { checkAll(); });
}

AccountsService::~AccountsService()
{
    blockSignals(true); // calls that end now change nothing
    d->keeper.close();
}

Result<void> AccountsService::load()
{
    if (const Result<void> grants = d->keeper.load(); !grants)
        return grants;
    Result<QList<AdAccount>> accounts = d->repository.all();
    if (!accounts)
        return fail(accounts.error());
    d->known = std::move(*accounts);
    d->show();
    Q_EMIT accountsReset();
    return {};
}

Result<void> AccountsService::start()
{
    if (const Result<void> loaded = load(); !loaded)
        return loaded;
    QSet<GrantId> withAccounts;
    for (const AdAccount &account : std::as_const(d->known))
        withAccounts.insert(account.grant);
    d->keeper.settleAll(withAccounts);
    checkAll();
    d->timer.start(checkInterval);
    return {};
}

const QList<AdAccount> &AccountsService::accounts() const
{
    return d->shown;
}

const AdAccount *AccountsService::find(const AdvertiserId &id) const
{
    const auto it =
        std::find_if(d->shown.cbegin(), d->shown.cend(), [&](const AdAccount &account) { return account.id == id; });
    return it == d->shown.cend() ? nullptr : &*it;
}

bool AccountsService::hasDeveloperApp() const
{
    return d->keeper.hasDeveloperApp();
}

DeveloperApp AccountsService::developerApp() const
{
    return d->keeper.app(false);
}

bool AccountsService::developerAppEditable() const
{
    return d->keeper.developerAppEditable();
}

QCoro::Task<Result<void>> AccountsService::saveDeveloperApp(DeveloperApp app, Redacted secret)
{
    return d->keeper.saveDeveloperApp(std::move(app), std::move(secret));
}

void AccountsService::setSandbox(DeveloperApp app, Redacted secret)
{
    d->keeper.setSandbox(std::move(app), std::move(secret));
}

bool AccountsService::hasSandbox() const
{
    return d->keeper.hasSandbox();
}

std::unique_ptr<ConnectSession> AccountsService::connectNew(bool sandbox)
{
    return ConnectSession::Private::make(*this, d->keeper.app(sandbox), std::nullopt, std::nullopt);
}

std::unique_ptr<ConnectSession> AccountsService::reconnect(const AdvertiserId &id)
{
    const std::optional<GrantId> grant = d->grantOf(id);
    const Grant *record = grant ? d->keeper.find(*grant) : nullptr;
    const DeveloperApp app = record ? d->keeper.appFor(*record) : d->keeper.app(false);
    return ConnectSession::Private::make(*this, app, id, grant);
}

QCoro::Task<Result<AccountsService::RefreshOutcome>> AccountsService::refresh(AdvertiserId id)
{
    const QPointer<AccountsService> guard(this);
    const std::optional<GrantId> grant = d->grantOf(id);
    if (!grant)
        co_return notFound();
    d->beginConnecting(*grant);
    const Result<QList<Advertiser>> answer = co_await d->ask(*grant);
    if (!guard)
        co_return closing();
    // Errors keep the status, but for those that say that the sign-in is no good any more.
    const bool dead =
        !answer && (needsReconnect(answer.error().code) || answer.error().code == ErrorCode::PermissionDenied);
    if (answer || dead)
        d->takeOver(*grant, answer);
    if (!guard)
        co_return closing();
    d->endConnecting(*grant);
    if (!guard)
        co_return closing();

    // The keychain lost the entry, or will not give it out: a sign-in writes a new one.
    const bool missing = !answer && answer.error().code == ErrorCode::SecretMissing;
    if (dead || missing)
        co_return RefreshOutcome::SignInNeeded;
    if (!answer)
        co_return fail(answer.error());
    const AdAccount *account = d->stored(id);
    if (!account)
        co_return notFound();
    co_return account->status == AccountStatus::Disconnected ? RefreshOutcome::SignInNeeded : RefreshOutcome::Connected;
}

QCoro::Task<void> AccountsService::checkAll()
{
    const QPointer<AccountsService> guard(this);
    QList<GrantId> grants;
    for (const AdAccount &account : std::as_const(d->known)) {
        if (!grants.contains(account.grant))
            grants.append(account.grant);
    }
    for (const GrantId &grant : grants) {
        const GrantId one = grant;
        co_await d->check(one);
        if (!guard)
            co_return;
    }
}

QCoro::Task<Result<Redacted>> AccountsService::token(AdvertiserId id)
{
    const QPointer<AccountsService> guard(this);
    const AdAccount *account = d->stored(id);
    if (!account)
        co_return notFound();
    if (account->status == AccountStatus::Disconnected)
        co_return fail(ErrorCode::TokenInvalid, account->cause);
    const GrantId grant = account->grant;
    Result<Redacted> token = co_await d->keeper.token(grant);
    if (!guard)
        co_return closing();
    if (!token)
        d->takeOver(grant, fail(token.error()));
    co_return token;
}

TikTokApi AccountsService::api(const AdvertiserId &id) const
{
    const std::optional<GrantId> grant = d->grantOf(id);
    const Grant *record = grant ? d->keeper.find(*grant) : nullptr;
    if (record) {
        if (Result<TikTokApi> tiktok = d->keeper.api(record->appId, record->base))
            return *tiktok;
    }
    return d->keeper.api(DeveloperApp{}); // without a server every call is refused, in words
}

void AccountsService::reportFailure(const AdvertiserId &id, const Error &error)
{
    const AdAccount *account = d->stored(id);
    if (!account)
        return;
    switch (error.code) {
    case ErrorCode::TokenExpired:
    case ErrorCode::TokenInvalid:
        d->takeOver(account->grant, fail(error));
        break;
    case ErrorCode::PermissionDenied: {
        AdAccount changed = *account;
        applyFailure(changed, error, d->clock.now());
        d->save({changed});
        break;
    }
    default: // the timer will find out
        break;
    }
}

QCoro::Task<Result<void>> AccountsService::remove(AdvertiserId id)
{
    const QPointer<AccountsService> guard(this);
    if (!d->stored(id))
        co_return notFound();
    Q_EMIT accountAboutToBeRemoved(id);
    const std::optional<GrantId> grant = guard ? d->grantOf(id) : std::nullopt;
    if (!grant)
        co_return notFound();

    if (const Result<void> removed = d->repository.remove(id); !removed)
        co_return fail(removed.error());
    d->known.removeIf([&](const AdAccount &account) { return account.id == id; });
    d->show();
    const bool last = d->accountsOf(*grant).isEmpty();
    if (last) {
        // Failing here is no harm: a grant without accounts is found, and its token revoked, at the next start.
        if (const Result<void> disowned = d->keeper.disown(*grant); !disowned)
            qWarning("A removed grant stays until the next start: %s", qUtf8Printable(disowned.error().detail));
    }
    Q_EMIT accountsReset();
    if (last && guard)
        co_await d->keeper.settle(*grant);
    co_return {};
}

} // namespace remarketeer
