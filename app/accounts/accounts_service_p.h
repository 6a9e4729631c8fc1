#pragma once

#include "accounts/accounts_service.h"
#include "accounts/token_keeper.h"
#include "store/account_repository.h"

#include <QHash>

namespace remarketeer {

struct AccountsService::Private {
    Private(AccountsService *service, Surroundings &surroundings, Database &database, SecretStore &secretStore,
            HttpClient &httpClient, const Clock &systemClock, BackoffPolicy backoff);

    AdAccount *stored(const AdvertiserId &id);
    QList<AdAccount> accountsOf(const GrantId &grant) const;
    std::optional<GrantId> grantOf(const AdvertiserId &id) const;

    /// Stores changed accounts, then shows and signals them.
    void save(const QList<AdAccount> &changed);
    /// Shows and signals changed accounts that are stored already.
    void change(const QList<AdAccount> &changed);
    /// Shows and signals new accounts that are stored already.
    void appear(const QList<AdAccount> &fresh);
    /// What is shown of an account: its stored state, or Connecting while a refresh or a sign-in is under way.
    void show();

    void beginConnecting(const GrantId &grant);
    void endConnecting(const GrantId &grant);

    /// What TikTok says of the grant's accounts.
    QCoro::Task<Result<QList<Advertiser>>> ask(GrantId grant);
    /// Takes an answer over into every account that still belongs to the grant: an answer to an earlier token of an
    /// account that has been reconnected meanwhile says nothing.
    void takeOver(const GrantId &grant, const Result<QList<Advertiser>> &answer);
    QCoro::Task<void> check(GrantId grant);

    AccountsService *q;
    const Clock &clock;
    AccountRepository repository;
    TokenKeeper keeper;
    QTimer timer;
    QList<AdAccount> known;         ///< as stored
    QList<AdAccount> shown;         ///< as known, with Connecting over it
    QHash<GrantId, int> connecting; ///< refreshes and sign-ins under way
};

} // namespace remarketeer
