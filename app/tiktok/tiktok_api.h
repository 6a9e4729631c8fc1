#pragma once

#include "core/ids.h"
#include "core/redacted.h"
#include "core/result.h"
#include "core/surroundings.h"
#include "net/backoff.h"
#include "net/http_client.h"
#include "tiktok/audience.h"

#include <QCoroTask>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

namespace remarketeer {

/// What a token exchange gives. tiktok-api.md A.3.
struct TokenGrant {
    Redacted accessToken;
    QString scope; ///< JSON array of integers
    QList<AdvertiserId> advertisers;
};

/// A record of /advertiser/info/. A.6.
struct Advertiser {
    AdvertiserId id;
    QString name;
    QString currency;
    QString timeZone;     ///< display_timezone
    QString status;       ///< STATUS_ENABLE …
    bool readable = true; ///< false: the token may not read this account (40001); only the id is known
};

/// Everything that knows TikTok's words: paths, fields, codes, limits. v1.3 of the Business API. Each call retries what
/// is safe to repeat (E.2's retry set, with back-off and jitter, E.3), and maps every code to an Error: TokenExpired
/// (40102, 40103), TokenInvalid (40104, 40105), PermissionDenied (40001, 40106, 40300, 40301), RegionRestricted
/// (41000), RateLimited (40016, 40100, 40133), AudienceGone (40007), UploadExpired (40905, 40910, 40914: upload the
/// parts again), BadProfiles (40915), ParameterMismatch (40909), Misconfigured (40101, 40113: app ID or secret),
/// SignInRefused (40110), by their text MissingField, ParameterMismatch, AudienceNotEditable or ParameterRefused
/// (40000, 40002), Rejected (TikTok's text in the sentence, redacted), ServerTrouble (50000 …, not JSON, 5xx), Offline,
/// Cancelled. Error::detail holds code and request_id. A value: a call goes on when the object it was made on is gone,
/// but the HttpClient must outlive every call. Window's thread.
class TikTokApi
{
public:
    /// Tests shorten the pauses of `backoff`.
    TikTokApi(HttpClient &http, DeveloperApp app, BackoffPolicy backoff = {});
    const DeveloperApp &app() const { return m_context.app; }
    /// Calls made from now on end with Cancelled as soon as this is cancelled; a pause before a repetition ends too.
    void setCancellation(std::shared_ptr<Cancellation> cancellation);

    /// The page where the user signs in. A.1.
    QUrl authorizationUrl(const QString &state) const;

    /// A.3; never repeated, since a code works once. SignInRefused for 40110, Misconfigured for 40101 and 40113.
    QCoro::Task<Result<TokenGrant>> exchangeCode(Redacted appSecret, Redacted authCode);
    /// A.5. A token that TikTok no longer knows is success.
    QCoro::Task<Result<void>> revoke(Redacted appSecret, Redacted token);
    /// A.6, /oauth2/advertiser/get/ then /advertiser/info/ by 100s. Accounts that the token may not read keep the name
    /// of the first list.
    QCoro::Task<Result<QList<Advertiser>>> advertisers(Redacted appSecret, Redacted token);
    /// /advertiser/info/ of given ids, in their order; the cheapest check that the token works and reaches them. An
    /// account that is refused, or left out of the answer, comes back with readable = false and spoils no other.
    QCoro::Task<Result<QList<Advertiser>>> advertiserInfo(Redacted token, QList<AdvertiserId> ids);

    /// B.1. Gives data.file_path. FileNotFound and FileUnreadable when the part is not there any more. progress starts
    /// again from 0 when the upload is repeated.
    QCoro::Task<Result<QString>> uploadPart(Redacted token, AdvertiserId advertiser, QString file, QString md5,
                                            QString calculateType,
                                            std::function<void(qint64 sent, qint64 total)> progress = {});
    /// B.3. Not repeated after a time-out: Offline or ServerTrouble mean "maybe created", list before calling again.
    QCoro::Task<Result<AudienceId>> createAudience(Redacted token, AdvertiserId advertiser, AudienceName name,
                                                   QString calculateType, QStringList filePaths);
    /// B.4. All three actions may be repeated safely.
    QCoro::Task<Result<void>> updateAudience(Redacted token, AdvertiserId advertiser, AudienceId audience,
                                             FileAction action, QStringList filePaths);
    /// B.5, every page.
    QCoro::Task<Result<QList<Audience>>> audiences(Redacted token, AdvertiserId advertiser);
    /// B.5 of these alone, by 100s: cheap enough to poll for sizes. One that TikTok does not list is absent: it was
    /// deleted there. In TikTok's order.
    QCoro::Task<Result<QList<Audience>>> audiencesById(Redacted token, AdvertiserId advertiser,
                                                       QList<AudienceId> audiences);
    /// B.6, with up to 100 entries of history. AudienceGone when TikTok does not have it.
    QCoro::Task<Result<AudienceDetails>> audienceDetails(Redacted token, AdvertiserId advertiser, AudienceId audience);
    /// B.4 with the name alone; works in every state. Safely repeated.
    QCoro::Task<Result<void>> renameAudience(Redacted token, AdvertiserId advertiser, AudienceId audience,
                                             AudienceName name);
    /// B.8, 1 to limits::audiencesPerCall. Success: TikTok has none of them any more, those included that were gone
    /// before. After a lost answer it looks which are left before it says what became of them.
    QCoro::Task<Result<void>> deleteAudiences(Redacted token, AdvertiserId advertiser, QList<AudienceId> audiences);
    /// B.8: where these audiences of the advertiser's own (1 to limits::audiencesPerCall) are used, every page.
    QCoro::Task<Result<QList<AudienceUse>>> audienceUses(Redacted token, AdvertiserId advertiser,
                                                         QList<AudienceId> audiences);
    /// B.8. Not repeated after a time-out: Offline or ServerTrouble mean "maybe created", list before calling again.
    /// InvalidInput without a location. AudienceGone: TikTok does not have the source.
    QCoro::Task<Result<AudienceId>> createLookalike(Redacted token, AdvertiserId advertiser, LookalikeRequest request);
    /// B.8: lets other accounts of the same Business Center use the advertiser's own audiences, 1 to
    /// limits::audiencesPerShare with 1 to limits::accountsPerShare (else InvalidInput). Not repeated after a time-out:
    /// read audienceShares() before calling again.
    QCoro::Task<Result<void>> shareAudiences(Redacted token, AdvertiserId advertiser, QList<AudienceId> audiences,
                                             QList<AdvertiserId> with);
    /// B.8. Takes one audience back from one account; the same about time-outs.
    QCoro::Task<Result<void>> cancelShare(Redacted token, AdvertiserId advertiser, AudienceId audience,
                                          AdvertiserId with);
    /// B.8: with whom an audience of the advertiser's own is shared.
    QCoro::Task<Result<QList<AudienceShare>>> audienceShares(Redacted token, AdvertiserId advertiser,
                                                             AudienceId audience);

    /// What a call needs; every call has a copy of its own.
    struct Context {
        HttpClient *http;
        DeveloperApp app;
        BackoffPolicy backoff;
        std::shared_ptr<Cancellation> cancellation;
    };

private:
    Context m_context;
};

/// Limits of B, in one place.
namespace limits {
inline constexpr qint64 partBytes = 50'000'000;
inline constexpr int partsPerAudience = 500;
inline constexpr int minimumAudience = 1'000;
inline constexpr int audiencesPerAdvertiser = 400;
inline constexpr int audiencesPerCall = 100; ///< ids in one list, get or delete
inline constexpr int historyEntries = 100;
inline constexpr int audiencesPerShare = 10;
inline constexpr int accountsPerShare = 10;
inline constexpr int lookalikeSource = 100; ///< people that the source of a lookalike needs
inline constexpr int computeHours = 48;     ///< in which a new or changed audience gets its size
} // namespace limits

} // namespace remarketeer
