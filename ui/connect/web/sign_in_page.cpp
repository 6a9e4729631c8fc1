#include "ui/connect/web/sign_in_page.h"

#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>

namespace remarketeer {

SignInPage::SignInPage(const WebSignIn &signIn, QWebEngineProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent), m_signIn(signIn)
{
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
    });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::quotaRequested, this, [](QWebEngineQuotaRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
    connect(this, &QWebEnginePage::certificateError, this, [this](QWebEngineCertificateError error) {
        error.rejectCertificate();
        Q_EMIT certificateRefused();
    });
    connect(this, &QWebEnginePage::newWindowRequested, this, &SignInPage::popUpWanted);
}

bool SignInPage::acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame)
{
    if (m_ended)
        return false;
    if (m_signIn.isRedirect(url)) {
        // A frame inside the page has no business there: the code in it would not be the person's own.
        if (isMainFrame) {
            m_ended = true;
            Q_EMIT redirectReached(url);
        }
        return false;
    }
    if (!isMainFrame)
        return mayLoadPart(url);
    if (!m_signIn.mayOpen(url)) {
        Q_EMIT navigationRefused(url);
        return false;
    }
    Q_EMIT navigationAccepted();
    return true;
}

/// Frames hold the captchas and checks that sign-in pages bring from other hosts of their own.
bool SignInPage::mayLoadPart(const QUrl &url) const
{
    const QString scheme = url.scheme();
    return scheme == u"https" || scheme == u"about" || scheme == u"blob" || scheme == u"data" || m_signIn.mayOpen(url);
}

QStringList SignInPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void SignInPage::javaScriptAlert(const QUrl &, const QString &) {}

bool SignInPage::javaScriptConfirm(const QUrl &, const QString &)
{
    return false;
}

bool SignInPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

// What pages write to the console may hold addresses with codes.
void SignInPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) {}

} // namespace remarketeer
