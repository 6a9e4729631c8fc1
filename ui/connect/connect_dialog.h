#pragma once

#include "ui/connect/browser_opener.h"
#include "ui/connect/connect_flow.h"
#include "ui/connect/sign_in_step.h"
#include "ui/theme/dialog_frame.h"

class QStackedWidget;

namespace remarketeer {

class AccountsService;
class AuthorizeStep;
class BusyOverlay;
class InlineMessage;
class SelectStep;
class StepHeader;

/// Connects TikTok ad accounts in three steps (authorize, sign in, select), or renews a grant in two. Make it with new,
/// show it with open(); it deletes itself when closed. Closed at any step before the end it leaves nothing behind, the
/// access token included. `accounts` and `browser` must outlive it.
class ConnectDialog final : public DialogFrame
{
    Q_OBJECT

public:
    ConnectDialog(AccountsService &accounts, BrowserOpener &browser, const ConnectTarget &target, QWidget *parent,
                  WebSignInSource source = defaultSource());
    void done(int result) override;

    static WebSignInSource defaultSource();

Q_SIGNALS:
    /// The accounts are in the workspace: those imported, or the one that was reconnected.
    void connected(const QList<remarketeer::AdvertiserId> &accounts);
    /// "Try with the sandbox" was pressed while none runs: start one and hand it to AccountsService::setSandbox()
    /// before returning.
    void sandboxNeeded();

private:
    void addSteps(const ConnectTarget &target);
    void showStep(QWidget *step);
    void authorize();
    void trySandbox();
    void openBrowser();
    void copyAddress();
    void paste(const QString &address);
    void refuse(const Error &error, ConnectFlow::Mend mend);
    void mend();
    void updateButtons();
    void setBusy(bool busy);

    AccountsService &m_accounts;
    BrowserOpener &m_browser;
    ConnectFlow *m_flow;
    StepHeader *m_steps;
    InlineMessage *m_message;
    QStackedWidget *m_pages;
    AuthorizeStep *m_authorize = nullptr;
    SignInStep *m_signIn = nullptr;
    SelectStep *m_select = nullptr;
    BusyOverlay *m_busy;
    QPushButton *m_authorizeButton;
    QPushButton *m_importButton;
    std::function<void()> m_mend; ///< what the message's button does
    bool m_working = false;
};

} // namespace remarketeer
