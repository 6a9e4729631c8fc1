#pragma once

#include "accounts/accounts_service.h"
#include "accounts/connect_session.h"

#include <QPointer>

#include <optional>

namespace remarketeer {

/// The state of a sign-in. Calls under way share it, so that a token that arrives after the dialog was closed is still
/// revoked.
struct ConnectSession::Private {
    static std::unique_ptr<ConnectSession> make(AccountsService &accounts, DeveloperApp app,
                                                std::optional<AdvertiserId> renewed, std::optional<GrantId> oldGrant);

    using State = std::shared_ptr<Private>;
    static QCoro::Task<Result<QList<AdvertiserChoice>>> complete(State d, QUrl redirect);
    static QCoro::Task<Result<void>> exchange(State d, Redacted authCode);
    static QCoro::Task<Result<void>> list(State d);
    static QCoro::Task<Result<void>> importAccounts(State d, QList<AdvertiserId> chosen);
    static QCoro::Task<Result<void>> finishReconnect(State d);
    static QCoro::Task<Result<void>> store(State d, QList<AdAccount> accounts);

    Result<Redacted> authCodeOf(const QUrl &redirect) const;
    QList<AdvertiserChoice> choices() const;
    Result<void> checkAccess() const;
    /// Revokes and forgets the token, now or at the next start.
    void abandon();
    bool ended() const { return abandoned || !service; }

    QPointer<AccountsService> service;
    DeveloperApp app;
    std::optional<AdvertiserId> renewed; ///< the account whose Refresh this is
    std::optional<GrantId> oldGrant;     ///< its grant, shown as Connecting meanwhile
    GrantId grant = newGrantId();        ///< what the new token will be known as
    QString state;
    QUrl taken; ///< the redirect whose code was used
    Redacted token;
    QString scope;
    bool parked = false;
    bool listed = false;
    bool storing = false; ///< an import or a swap is under way or done: not twice
    bool finished = false;
    bool abandoned = false;
    QList<Advertiser> advertisers;
};

} // namespace remarketeer
