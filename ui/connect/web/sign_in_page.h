#pragma once

#include "ui/connect/web_sign_in_plugin.h"

#include <QWebEnginePage>

namespace remarketeer {

/// A page that goes nowhere but where sign-in needs to, stops at the redirect before any request, and is granted
/// nothing: no permission, download, dialog, file, certificate exception or client certificate. It logs nothing.
class SignInPage final : public QWebEnginePage
{
    Q_OBJECT

public:
    SignInPage(const WebSignIn &signIn, QWebEngineProfile *profile, QObject *parent);

Q_SIGNALS:
    void redirectReached(const QUrl &url);
    void navigationAccepted();
    void navigationRefused(const QUrl &url);
    void certificateRefused();
    void popUpWanted(QWebEngineNewWindowRequest &request);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &securityOrigin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &securityOrigin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &securityOrigin, const QString &message, const QString &defaultValue,
                          QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int lineNumber,
                                  const QString &sourceId) override;

private:
    bool mayLoadPart(const QUrl &url) const;
    const WebSignIn m_signIn;
    bool m_ended = false;
};

} // namespace remarketeer
