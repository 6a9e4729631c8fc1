#pragma once

#include "core/ad_account.h"
#include "core/result.h"
#include "tiktok/tiktok_api.h"

#include <QCoroTask>
#include <QList>
#include <QString>
#include <QUrl>

#include <memory>

namespace remarketeer {

class AccountsService;

/// An advertiser offered in step 3, with the reason why it cannot be chosen, if any.
struct AdvertiserChoice {
    Advertiser advertiser;
    QString unavailable; ///< translated: "Already connected", "Not approved by TikTok" …; empty: can be imported
};

/// One sign-in, from the page to the import. Destroying it before finish() leaves nothing behind: a token that was
/// obtained is revoked (owed to the next start when TikTok cannot be reached). Must not outlive the AccountsService.
/// Window's thread.
class ConnectSession
{
public:
    ~ConnectSession();

    /// TikTok's sign-in page, with a fresh 256-bit state.
    QUrl authorizationUrl() const;
    /// The redirect address this sign-in waits for (scheme, host, port, path).
    QUrl redirectUri() const;
    /// Lets *Open in browser* use a loopback listener's own port: call before authorizationUrl().
    void setRedirectUri(const QUrl &uri);
    /// True when `url` is the redirect of this sign-in: stop loading it and hand it to complete().
    bool isRedirect(const QUrl &url) const;
    bool isReconnect() const;

    /// Checks state, takes the code once, exchanges it, lists the advertisers. SignInRefused says in words what
    /// happened (denied, state differs, code used or expired, no code). PermissionDenied: the
    /// person signed in reaches no ad account, or, for a reconnect, not that account; nothing is changed then.
    QCoro::Task<Result<QList<AdvertiserChoice>>> complete(QUrl redirect);
    /// Stores the token in the keychain and the chosen accounts in the workspace.
    QCoro::Task<Result<void>> importAccounts(QList<AdvertiserId> chosen);
    /// For a reconnect: swaps the token; every account of the grant is Connected again.
    QCoro::Task<Result<void>> finishReconnect();

private:
    friend class AccountsService;
    struct Private;
    explicit ConnectSession(std::shared_ptr<Private> state);
    Q_DISABLE_COPY_MOVE(ConnectSession)
    std::shared_ptr<Private> d; ///< shared with the calls under way, which end after the session is gone
};

} // namespace remarketeer
