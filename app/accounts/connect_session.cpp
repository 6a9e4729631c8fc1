#include "accounts/connect_session.h"

#include "accounts/account_status.h"
#include "accounts/accounts_service_p.h"
#include "accounts/connect_session_p.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::ConnectSession)
};

tl::unexpected<Error> refuse(const QString &sentence)
{
    return fail(ErrorCode::SignInRefused, sentence);
}

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, Tr::tr("The sign-in was cancelled."));
}

/// 256 random bits, in letters that no address needs to escape.
QString freshState()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(bits.data()), sizeof bits);
    return QString::fromLatin1(bytes.toHex());
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

QString pathOf(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return path.isEmpty() ? QStringLiteral("/") : path;
}

} // namespace

std::unique_ptr<ConnectSession> ConnectSession::Private::make(AccountsService &accounts, DeveloperApp app,
                                                              std::optional<AdvertiserId> renewed,
                                                              std::optional<GrantId> oldGrant)
{
    auto state = std::make_shared<Private>();
    state->service = &accounts;
    state->app = std::move(app);
    state->renewed = std::move(renewed);
    state->oldGrant = std::move(oldGrant);
    state->state = freshState();
    if (state->oldGrant)
        accounts.d->beginConnecting(*state->oldGrant);
    return std::unique_ptr<ConnectSession>(new ConnectSession(std::move(state)));
}

ConnectSession::ConnectSession(std::shared_ptr<Private> state) : d(std::move(state)) {}

ConnectSession::~ConnectSession()
{
    d->abandoned = true;
    if (!d->service)
        return;
    if (!d->finished)
        d->abandon();
    if (d->service && d->oldGrant)
        d->service->d->endConnecting(*d->oldGrant);
}

QUrl ConnectSession::authorizationUrl() const
{
    if (!d->service)
        return {};
    return d->service->d->keeper.api(d->app).authorizationUrl(d->state);
}

QUrl ConnectSession::redirectUri() const
{
    return d->app.redirectUri;
}

void ConnectSession::setRedirectUri(const QUrl &uri)
{
    d->app.redirectUri = uri;
}

bool ConnectSession::isRedirect(const QUrl &url) const
{
    const QUrl &own = d->app.redirectUri;
    return url.isValid() && !own.host().isEmpty() && url.scheme() == own.scheme() && url.host() == own.host() &&
           portOf(url) == portOf(own) && pathOf(url) == pathOf(own);
}

bool ConnectSession::isReconnect() const
{
    return d->renewed.has_value();
}

QCoro::Task<Result<QList<AdvertiserChoice>>> ConnectSession::complete(QUrl redirect)
{
    if (!isRedirect(redirect)) {
        const QString own = d->app.redirectUri.toString(QUrl::RemoveQuery | QUrl::RemoveFragment);
        co_return refuse(
            Tr::tr(
                "This is not the address that TikTok sends you back to. Paste the whole address that begins with %1.")
                .arg(own));
    }
    const Private::State state = d;
    co_return co_await Private::complete(state, redirect);
}

QCoro::Task<Result<void>> ConnectSession::importAccounts(QList<AdvertiserId> chosen)
{
    return Private::importAccounts(d, std::move(chosen));
}

QCoro::Task<Result<void>> ConnectSession::finishReconnect()
{
    return Private::finishReconnect(d);
}

Result<Redacted> ConnectSession::Private::authCodeOf(const QUrl &redirect) const
{
    const QUrlQuery query(redirect);
    if (query.hasQueryItem(QStringLiteral("error"))) {
        if (query.queryItemValue(QStringLiteral("error")) == u"access_denied")
            return refuse(Tr::tr("The authorization was declined at TikTok. Nothing was changed; try again and choose "
                                 "to allow it."));
        return refuse(Tr::tr("TikTok refused the authorization. Nothing was changed; try again."));
    }
    const QStringList states = query.allQueryItemValues(QStringLiteral("state"), QUrl::FullyDecoded);
    if (states.size() != 1 || states.first() != state)
        return refuse(Tr::tr("This answer belongs to another sign-in, so it was not used. Sign in again from here."));
    const QStringList codes = query.allQueryItemValues(QStringLiteral("auth_code"), QUrl::FullyDecoded);
    if (codes.size() != 1 || codes.first().isEmpty())
        return refuse(Tr::tr("TikTok sent no authorization code. Sign in again, and allow the access at the end."));
    return Redacted(codes.first().toUtf8());
}

QCoro::Task<Result<QList<AdvertiserChoice>>> ConnectSession::Private::complete(State d, QUrl redirect)
{
    if (d->ended())
        co_return cancelled();
    // The same address again, after the list of accounts could not be fetched: the code has done its work already.
    const bool again = !d->taken.isEmpty() && redirect == d->taken && !d->token.isEmpty();
    if (!again) {
        if (!d->taken.isEmpty())
            co_return refuse(Tr::tr("This sign-in was used already. Start again."));
        const Result<Redacted> code = d->authCodeOf(redirect);
        if (!code)
            co_return fail(code.error());
        d->taken = redirect;
        const Result<void> exchanged = co_await exchange(d, *code);
        if (!exchanged)
            co_return fail(exchanged.error());
    }
    const Result<void> listed = co_await list(d);
    if (!listed)
        co_return fail(listed.error());
    co_return d->choices();
}

QCoro::Task<Result<void>> ConnectSession::Private::exchange(State d, Redacted authCode)
{
    TokenKeeper &keeper = d->service->d->keeper;
    const QString appId = d->app.id;
    const Result<Redacted> secret = co_await keeper.appSecret(appId, d->app.sandbox);
    if (d->ended())
        co_return cancelled();
    if (!secret) {
        d->taken.clear(); // the code was not used: the same address may be tried again
        co_return fail(secret.error());
    }
    TikTokApi tiktok = keeper.api(d->app);
    Result<TokenGrant> granted = co_await tiktok.exchangeCode(*secret, authCode);
    if (!d->service)
        co_return cancelled();
    if (!granted)
        co_return fail(granted.error());
    d->token = std::move(granted->accessToken);
    d->scope = granted->scope;
    // Where the keychain refuses now, the import tries again and says why.
    const Result<void> parked = co_await d->service->d->keeper.park(d->grant, d->app, d->token);
    d->parked = parked.has_value();
    if (!d->ended())
        co_return {};
    d->abandon(); // the dialog was closed while the code was exchanged
    co_return cancelled();
}

QCoro::Task<Result<void>> ConnectSession::Private::list(State d)
{
    TokenKeeper &keeper = d->service->d->keeper;
    const QString appId = d->app.id;
    const Result<Redacted> secret = co_await keeper.appSecret(appId, d->app.sandbox);
    if (d->ended())
        co_return cancelled();
    if (!secret)
        co_return fail(secret.error());
    TikTokApi tiktok = d->service->d->keeper.api(d->app);
    Result<QList<Advertiser>> advertisers = co_await tiktok.advertisers(*secret, d->token);
    if (d->ended())
        co_return cancelled();
    if (!advertisers)
        co_return fail(advertisers.error());
    d->advertisers = std::move(*advertisers);
    const Result<void> access = d->checkAccess();
    if (!access)
        d->abandon();
    d->listed = access.has_value();
    co_return access;
}

Result<void> ConnectSession::Private::checkAccess() const
{
    if (advertisers.isEmpty())
        return fail(ErrorCode::PermissionDenied,
                    Tr::tr("This sign-in gives access to no ad account. Sign in as somebody with the Operator or "
                           "Admin role on one, and tick it on TikTok’s page."));
    if (!renewed)
        return {};
    const auto reached = std::any_of(advertisers.cbegin(), advertisers.cend(), [this](const Advertiser &advertiser) {
        return advertiser.id == *renewed && advertiser.readable;
    });
    if (reached)
        return {};
    const AdAccount *account = service->find(*renewed);
    return fail(ErrorCode::PermissionDenied,
                Tr::tr("You signed in as somebody who has no access to %1. Nothing was changed; sign in as somebody "
                       "who has.")
                    .arg(account ? account->name : renewed->toString()));
}

QList<AdvertiserChoice> ConnectSession::Private::choices() const
{
    QList<AdvertiserChoice> choices;
    for (const Advertiser &advertiser : advertisers) {
        QString reason = unavailableReason(advertiser);
        if (const AdAccount *account = service->find(advertiser.id)) {
            reason = account->status == AccountStatus::Disconnected ? Tr::tr("Already connected – use Refresh")
                                                                    : Tr::tr("Already connected");
        }
        choices.append({advertiser, reason});
    }
    return choices;
}

QCoro::Task<Result<void>> ConnectSession::Private::store(State d, QList<AdAccount> accounts)
{
    d->storing = true;
    const auto done = qScopeGuard([d] { d->storing = d->finished; });
    TokenKeeper &keeper = d->service->d->keeper;
    if (!d->parked) {
        const Result<void> parked = co_await keeper.park(d->grant, d->app, d->token);
        if (!d->service)
            co_return cancelled();
        if (!parked)
            co_return fail(parked.error());
        d->parked = true;
        if (d->abandoned) {
            d->abandon();
            co_return cancelled();
        }
    }
    const QDateTime now = d->service->d->clock.now();
    if (const Result<void> adopted = keeper.adopt(d->grant, d->app, d->scope, now); !adopted)
        co_return fail(adopted.error());
    // One statement or none: where it fails, the grant goes again and the token stays owed until the session ends.
    if (const Result<void> saved = d->service->d->repository.save(accounts); !saved) {
        keeper.unadopt(d->grant);
        co_return fail(saved.error());
    }
    d->finished = true;
    d->token = {};
    std::ignore = keeper.release(d->grant); // otherwise struck off at the next start, since the grant has accounts
    co_return {};
}

QCoro::Task<Result<void>> ConnectSession::Private::importAccounts(State d, QList<AdvertiserId> chosen)
{
    if (d->ended())
        co_return cancelled();
    if (!d->listed || d->renewed || d->storing || chosen.isEmpty())
        co_return fail(ErrorCode::InvalidInput, Tr::tr("Choose at least one ad account to import."));
    const QDateTime now = d->service->d->clock.now();
    QList<AdAccount> fresh;
    for (const AdvertiserChoice &choice : d->choices()) {
        if (!chosen.removeAll(choice.advertiser.id))
            continue;
        if (!choice.unavailable.isEmpty())
            co_return fail(ErrorCode::InvalidInput,
                           Tr::tr("%1 cannot be imported: %2.").arg(choice.advertiser.name, choice.unavailable));
        AdAccount account{choice.advertiser.id, d->grant, {}, {}, {}, {}, {}, {}, now, {}, {}};
        applyFinding(account, choice.advertiser, now);
        fresh.append(account);
    }
    if (!chosen.isEmpty())
        co_return fail(ErrorCode::InvalidInput,
                       Tr::tr("This sign-in does not give access to the account %1.").arg(chosen.first().toString()));
    const Result<void> stored = co_await store(d, fresh);
    if (!stored)
        co_return fail(stored.error());
    d->service->d->appear(fresh);
    co_return {};
}

QCoro::Task<Result<void>> ConnectSession::Private::finishReconnect(State d)
{
    if (d->ended())
        co_return cancelled();
    if (!d->listed || !d->renewed || d->storing)
        co_return fail(ErrorCode::InvalidInput, Tr::tr("Sign in first."));
    AccountsService::Private &accounts = *d->service->d;
    const std::optional<GrantId> old = accounts.grantOf(*d->renewed);
    if (!old)
        co_return fail(ErrorCode::NotFound, Tr::tr("This ad account was deleted while you signed in."));
    // Accounts that the new sign-in does not reach stay with the old token: nothing is lost by a Refresh.
    QList<AdAccount> moved;
    const QDateTime now = accounts.clock.now();
    for (AdAccount account : accounts.accountsOf(*old)) {
        const auto it = std::find_if(d->advertisers.cbegin(), d->advertisers.cend(), [&](const Advertiser &advertiser) {
            return advertiser.id == account.id && advertiser.readable;
        });
        if (it == d->advertisers.cend())
            continue;
        account.grant = d->grant;
        applyFinding(account, *it, now);
        moved.append(account);
    }
    const Result<void> stored = co_await store(d, moved);
    if (!stored)
        co_return fail(stored.error());
    const QPointer<AccountsService> guard = d->service;
    guard->d->change(moved);
    if (guard && guard->d->accountsOf(*old).isEmpty() && guard->d->keeper.disown(*old))
        co_await guard->d->keeper.settle(*old);
    co_return {};
}

void ConnectSession::Private::abandon()
{
    listed = false;
    if (token.isEmpty() || !service)
        return;
    const Redacted last = std::exchange(token, {});
    service->d->keeper.settle(grant, last);
}

} // namespace remarketeer
