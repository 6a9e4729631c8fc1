#include "ui/connect/sign_in_step.h"

#include "ui/connect/address_bar.h"
#include "ui/connect/browser_panel.h"
#include "ui/connect/connect_flow.h"
#include "ui/connect/sign_in_hosts.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace remarketeer {

SignInStep::SignInStep(ConnectFlow &flow, WebSignInSource source, QWidget *parent)
    : QWidget(parent), m_flow(flow), m_source(std::move(source)), m_address(new AddressBar(this)),
      m_openInBrowser(new QPushButton(tr("Open in browser"), this)), m_body(new QStackedLayout),
      m_blank(new QWidget(this)), m_browser(new BrowserPanel(this))
{
    m_openInBrowser->setObjectName(QStringLiteral("openInBrowser"));
    m_openInBrowser->setAutoDefault(false);
    connect(m_openInBrowser, &QPushButton::clicked, this, &SignInStep::browserWanted);
    connect(m_browser, &BrowserPanel::openAgain, this, &SignInStep::browserWanted);
    connect(m_browser, &BrowserPanel::copyAddress, this, &SignInStep::copyWanted);
    connect(m_browser, &BrowserPanel::pasted, this, &SignInStep::pasted);
    connect(m_browser, &BrowserPanel::embeddedWanted, this, &SignInStep::start);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(px(14), px(8), px(14), px(8));
    top->setSpacing(px(10));
    top->addWidget(m_address, 1);
    top->addWidget(m_openInBrowser);
    auto *line = new QWidget(this);
    line->setFixedHeight(1);
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    m_body->addWidget(m_blank);
    m_body->addWidget(m_browser);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(line);
    layout->addLayout(m_body, 1);

    m_paintWatch.setSingleShot(true);
    connect(&m_paintWatch, &QTimer::timeout, this, [this] {
        clear();
        Q_EMIT embeddedFailed(tr("The sign-in page has not appeared in this window. Sign in with your browser "
                                 "instead; this window goes on from there."));
    });
}

void SignInStep::start()
{
    clear();
    m_address->setAddress(m_flow.session()->authorizationUrl());
    // The library takes a moment to load the first time: let the window show this step before.
    QTimer::singleShot(0, this, &SignInStep::loadView);
}

void SignInStep::loadView()
{
    if (m_view || !m_flow.session() || m_body->currentWidget() != m_blank)
        return;
    const Result<WebSignInPlugin *> plugin = m_source.load();
    if (!plugin) {
        qWarning("The web view could not be loaded: %s", qUtf8Printable(plugin.error().detail));
        Q_EMIT embeddedFailed(tr("TikTok’s page cannot be shown in this window, because a part of Remarketeer is "
                                 "missing. Sign in with your browser instead; this window goes on from there."));
        return;
    }
    const QUrl page = m_flow.session()->authorizationUrl();
    WebSignIn signIn;
    signIn.page = page;
    signIn.isRedirect = [this](const QUrl &url) { return m_flow.session() && m_flow.session()->isRedirect(url); };
    signIn.mayOpen = [page](const QUrl &url) { return belongsToSignIn(url, page); };
    signIn.showing = [this](const QUrl &url) {
        if (!url.isEmpty())
            m_address->setAddress(url);
    };
    signIn.redirected = [this](const QUrl &url) {
        clear();
        Q_EMIT redirected(url);
    };
    signIn.refused = [this](const QUrl &url) {
        Q_EMIT pageRefused(url.host().isEmpty()
                               ? tr("The page wanted to leave TikTok; that was not opened here.")
                               : tr("The page wanted to open %1, which was not opened here. If signing in needs it, "
                                    "use your browser.")
                                     .arg(url.host()));
    };
    signIn.painted = [this] { m_paintWatch.stop(); };
    signIn.failed = [this](WebSignIn::Trouble trouble) { explain(trouble); };
    m_view = (*plugin)->createView(signIn, this);
    m_body->addWidget(m_view);
    m_body->setCurrentWidget(m_view);
    m_view->setFocus();
    m_paintWatch.start(m_source.paintLimit);
}

void SignInStep::explain(WebSignIn::Trouble trouble)
{
    clear();
    switch (trouble) {
    case WebSignIn::Trouble::NotLoaded:
        Q_EMIT pageFailed(tr("TikTok’s sign-in page could not be loaded. Check the connection to the internet and "
                             "start again, or try your browser."));
        break;
    case WebSignIn::Trouble::Certificate:
        Q_EMIT pageFailed(tr("The server could not prove that it is TikTok’s, so nothing was sent to it. Check "
                             "the date of this computer and the network you are in, then start again."));
        break;
    case WebSignIn::Trouble::Crashed:
        Q_EMIT embeddedFailed(tr("The view of the sign-in page stopped working. Sign in with your browser instead; "
                                 "this window goes on from there."));
        break;
    }
}

void SignInStep::showBrowser(bool opened)
{
    clear();
    BrowserSignIn &browser = m_flow.browser();
    m_body->setCurrentWidget(m_browser);
    m_browser->show(opened, browser.isListening(), browser.listenTrouble(), m_flow.session()->redirectUri());
}

void SignInStep::clear()
{
    m_paintWatch.stop();
    delete m_view;
    m_view = nullptr;
    m_body->setCurrentWidget(m_blank);
}

} // namespace remarketeer
