#include "accounts/browser_sign_in.h"

#include "accounts/connect_session.h"
#include "net/loopback_listener.h"

#include <QHostAddress>

namespace remarketeer {

BrowserSignIn::BrowserSignIn(ConnectSession &session, QObject *parent) : QObject(parent), m_session(session) {}

BrowserSignIn::~BrowserSignIn() = default;

QUrl BrowserSignIn::start()
{
    if (!m_listener) {
        listen();
        m_page = m_session.authorizationUrl();
    }
    return m_page;
}

void BrowserSignIn::listen()
{
    QUrl redirect = m_session.redirectUri();
    const bool here = redirect.host() == u"localhost" || QHostAddress(redirect.host()).isLoopback();
    if (redirect.scheme() != u"http" || !here)
        return;
    auto listener = std::make_unique<LoopbackListener>();
    // TikTok sends people to registered addresses only, so a port that is written there is the one to listen on.
    const auto address = listener->listen(static_cast<quint16>(redirect.port(0)),
                                          redirect.path().isEmpty() ? QStringLiteral("/") : redirect.path());
    if (!address) {
        m_trouble = address.error().sentence;
        return;
    }
    if (redirect.port() == -1) {
        redirect.setPort(address->port());
        m_session.setRedirectUri(redirect);
    }
    connect(listener.get(), &LoopbackListener::redirected, this, &BrowserSignIn::redirected);
    connect(listener.get(), &LoopbackListener::timedOut, this, [this] {
        m_listener.release()->deleteLater();
        Q_EMIT stoppedWaiting();
    });
    m_listener = std::move(listener);
}

bool BrowserSignIn::isListening() const
{
    return m_listener != nullptr;
}

Result<QUrl> BrowserSignIn::pasted(const QString &text) const
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, tr("Paste the address that the browser shows after you have authorized."));
    if (m_session.isRedirect(url))
        return url;
    return fail(ErrorCode::InvalidInput,
                tr("This is not the address that ends the sign-in. Authorize in the browser first, then copy the whole "
                   "address from its address bar; it begins with %1.")
                    .arg(m_session.redirectUri().toDisplayString()));
}

} // namespace remarketeer
