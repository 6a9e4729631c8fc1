#pragma once

#include "accounts/browser_sign_in.h"
#include "accounts/connect_session.h"
#include "core/redacted.h"
#include "core/surroundings.h"

#include <QCoroTask>
#include <QObject>

#include <memory>
#include <optional>

namespace remarketeer {

class AccountsService;

/// What a sign-in is for: new accounts at TikTok or in the sandbox, or the grant of an account that has to be renewed.
struct ConnectTarget {
    bool sandbox = false;
    std::optional<AdvertiserId> reconnect;
};

/// The way through the three steps, without a window: which session runs, what it answered, and what mends a refusal.
/// Destroying it leaves nothing of an unfinished sign-in behind. Window's thread.
class ConnectFlow : public QObject
{
    Q_OBJECT

public:
    /// What a person can do about a refusal.
    enum class Mend {
        StartAgain,
        SignInAsSomebodyElse,
        CheckDeveloperApp, ///< TikTok does not take App ID and secret together
        TryAgain,          ///< the same redirect again: tryAgain()
        SameButton,        ///< press the same button again, perhaps after a change
    };
    Q_ENUM(Mend)

    ConnectFlow(AccountsService &accounts, ConnectTarget target, QObject *parent = nullptr);
    ~ConnectFlow() override;

    const ConnectTarget &target() const { return m_target; }
    /// True when step 1 has to ask for App ID, secret and redirect address.
    bool needsDeveloperApp() const;
    bool hasSandbox() const;
    void useSandbox() { m_target.sandbox = true; }
    /// Keeps the developer app, then starts the sign-in.
    void saveDeveloperApp(const DeveloperApp &app, const Redacted &secret);

    /// Starts a fresh sign-in; what an earlier one obtained is revoked.
    void startSignIn();
    /// The running sign-in; null before the first.
    const ConnectSession *session() const { return m_session.get(); }
    /// The sign-in by way of the system's browser: the running one, or a fresh one where that is used up.
    BrowserSignIn &browser();

    /// The redirect was reached.
    void complete(const QUrl &redirect);
    /// complete() again with the same redirect, after trouble that may have passed.
    void tryAgain() { complete(m_redirect); }
    void importAccounts(const QList<AdvertiserId> &chosen);
    /// Gives the sign-in up, unless it has succeeded: its token is revoked.
    void end();

Q_SIGNALS:
    void signInStarted();
    /// The browser has not come back in time.
    void browserGaveUp();
    void busyChanged(bool busy);
    void refused(const remarketeer::Error &error, remarketeer::ConnectFlow::Mend mend);
    void choicesReady(const QList<remarketeer::AdvertiserChoice> &choices);
    void done(const QList<remarketeer::AdvertiserId> &accounts);

private:
    QCoro::Task<void> runSave(DeveloperApp app, Redacted secret);
    QCoro::Task<void> runComplete(QUrl redirect);
    QCoro::Task<void> runImport(QList<AdvertiserId> chosen);
    void renewSession();
    void setBusy(bool busy);
    Mend mendFor(const Error &error) const;

    AccountsService &m_accounts;
    ConnectTarget m_target;
    std::unique_ptr<ConnectSession> m_session;
    std::unique_ptr<BrowserSignIn> m_browser;
    QUrl m_redirect;   ///< the last that was reached
    int m_attempt = 0; ///< answers to an attempt that was given up are dropped
    bool m_busy = false;
};

} // namespace remarketeer
