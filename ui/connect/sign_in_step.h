#pragma once

#include "core/result.h"
#include "ui/connect/web_sign_in_plugin.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

class QPushButton;
class QStackedLayout;

namespace remarketeer {

class AddressBar;
class BrowserPanel;
class ConnectFlow;

/// Where step 2 gets its web view from, and how long the view may show nothing.
struct WebSignInSource {
    std::function<Result<WebSignInPlugin *>()> load;
    std::chrono::milliseconds paintLimit{15'000};
};

/// Step 2: TikTok's page in the embedded view with its address above, or the way by the system's browser.
class SignInStep final : public QWidget
{
    Q_OBJECT

public:
    SignInStep(ConnectFlow &flow, WebSignInSource source, QWidget *parent = nullptr);

    /// Shows the page of the flow's present sign-in.
    void start();
    /// Goes on in the browser: the page was asked to open there. `opened`: whether it did.
    void showBrowser(bool opened);
    /// Takes the page away, and with it everything that the web view held.
    void clear();

Q_SIGNALS:
    void browserWanted();
    void copyWanted();
    void redirected(const QUrl &redirect);
    void pasted(const QString &address);
    /// The embedded view is of no use: says why; the browser is the way out.
    void embeddedFailed(const QString &sentence);
    /// The page could not be fetched: says why; starting again may help.
    void pageFailed(const QString &sentence);
    /// A page was not opened.
    void pageRefused(const QString &sentence);

private:
    void loadView();
    void explain(WebSignIn::Trouble trouble);

    ConnectFlow &m_flow;
    WebSignInSource m_source;
    AddressBar *m_address;
    QPushButton *m_openInBrowser;
    QStackedLayout *m_body;
    QWidget *m_blank;
    BrowserPanel *m_browser;
    QWidget *m_view = nullptr;
    QTimer m_paintWatch;
};

} // namespace remarketeer
