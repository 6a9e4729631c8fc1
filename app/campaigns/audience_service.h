#pragma once

#include "accounts/accounts_service.h"

#include <QCoroTask>
#include <QObject>

namespace remarketeer {

/// What can be done with the audiences of an ad account at TikTok. Nothing of it is kept: TikTok is asked each time.
/// Errors are those of TikTokApi and of AccountsService::token(); a refusal is told to the AccountsService too, so that
/// the account's status follows. Window's thread.
class AudienceService : public QObject
{
    Q_OBJECT

public:
    explicit AudienceService(AccountsService &accounts) : m_accounts(accounts) {}

    QCoro::Task<Result<QList<Audience>>> list(AdvertiserId account);
    /// With up to limits::historyEntries entries of history.
    QCoro::Task<Result<AudienceDetails>> details(AdvertiserId account, AudienceId audience);
    QCoro::Task<Result<void>> rename(AdvertiserId account, AudienceId audience, AudienceName name);
    /// Deletes it at TikTok. Success also when it was gone before.
    QCoro::Task<Result<void>> remove(AdvertiserId account, AudienceId audience);
    /// The ad groups that target or exclude it.
    QCoro::Task<Result<QList<AudienceUse>>> uses(AdvertiserId account, AudienceId audience);

    /// InvalidInput when the source has fewer than limits::lookalikeSource people, or is a lookalike itself. Offline
    /// and ServerTrouble mean "maybe created".
    QCoro::Task<Result<AudienceId>> createLookalike(AdvertiserId account, LookalikeRequest request);

    /// The other connected accounts of the same sign-in, by name: with them an audience can be shared, if TikTok has
    /// them in the same Business Center.
    QList<AdAccount> shareCandidates(const AdvertiserId &account) const;
    QCoro::Task<Result<QList<AudienceShare>>> shares(AdvertiserId account, AudienceId audience);
    /// Shares with exactly these: begins and ends what that takes. After an error part of it may be done.
    QCoro::Task<Result<void>> setShares(AdvertiserId account, AudienceId audience, QList<AdvertiserId> with);

private:
    template <class T, class Start> QCoro::Task<Result<T>> call(AdvertiserId account, Start start);
    AccountsService &m_accounts;
};

} // namespace remarketeer
