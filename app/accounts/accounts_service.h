#pragma once

#include "accounts/connect_session.h"
#include "core/ad_account.h"
#include "core/clock.h"
#include "core/surroundings.h"
#include "net/http_client.h"
#include "secrets/secret_store.h"
#include "store/database.h"
#include "tiktok/tiktok_api.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace remarketeer {

/// The ad accounts of the workspace and their state: connect, check, refresh, delete. The one source of truth for
/// status. Window's thread. Every change is stored before it is signalled.
class AccountsService : public QObject
{
    Q_OBJECT

public:
    /// Tests shorten the pauses of `backoff`.
    AccountsService(Surroundings &surroundings, Database &database, SecretStore &secrets, HttpClient &http,
                    const Clock &clock, BackoffPolicy backoff = {});
    ~AccountsService() override;

    /// Reads the workspace, and nothing more: for the command line, which may run beside an open window.
    Result<void> load();
    /// load(), then checks every account and retries revocations that are owed; checks again every 15 minutes.
    Result<void> start();

    const QList<AdAccount> &accounts() const;
    const AdAccount *find(const AdvertiserId &id) const;

    // --- the developer app
    /// False: the dialog must ask for App ID, secret and redirect address first, or offer the sandbox.
    bool hasDeveloperApp() const;
    /// What is known of it; the fields that are not known are empty. The base is always set.
    DeveloperApp developerApp() const;
    /// False: the environment or the administrator fixes it.
    bool developerAppEditable() const;
    QCoro::Task<Result<void>> saveDeveloperApp(DeveloperApp app, Redacted secret);
    /// Given once by main when the in-process sandbox runs.
    void setSandbox(DeveloperApp app, Redacted secret);
    bool hasSandbox() const;

    // --- connecting
    /// A sign-in for new accounts, at TikTok or at the sandbox.
    std::unique_ptr<ConnectSession> connectNew(bool sandbox);
    /// A sign-in that renews the grant of this account.
    std::unique_ptr<ConnectSession> reconnect(const AdvertiserId &id);

    // --- status
    enum class RefreshOutcome { Connected, SignInNeeded };
    /// Asks TikTok whether the stored token works; SignInNeeded: open the sign-in with reconnect(). Errors keep the
    /// status.
    QCoro::Task<Result<RefreshOutcome>> refresh(AdvertiserId id);
    QCoro::Task<void> checkAll();
    /// The token for a call on this account, from the keychain. Errors: KeychainLocked, SecretMissing, TokenInvalid,
    /// NotFound.
    QCoro::Task<Result<Redacted>> token(AdvertiserId id);
    /// The API of the server this account belongs to.
    TikTokApi api(const AdvertiserId &id) const;
    /// Any refused call is told here, so that the status follows (needsReconnect(): the whole grant; PermissionDenied:
    /// this account).
    void reportFailure(const AdvertiserId &id, const Error &error);

    // --- deleting
    /// Removes the account and its rights; the token is revoked and erased when its last account goes, later if it must
    /// be.
    QCoro::Task<Result<void>> remove(AdvertiserId id);

Q_SIGNALS:
    void accountsReset();                                         ///< accounts were added or removed
    void accountChanged(const remarketeer::AdvertiserId &id);     ///< status, name, last checked …
    void accountReconnected(const remarketeer::AdvertiserId &id); ///< waiting runs may go on
    void accountAboutToBeRemoved(const remarketeer::AdvertiserId &id);

private:
    friend class ConnectSession;
    struct Private;
    std::unique_ptr<Private> d;
};

/// The word of the Status column, translated: "Connected", "Disconnected", "Expires in 3 days", "Suspended by TikTok" …
QString statusText(const AdAccount &account, const QDateTime &now);

} // namespace remarketeer
