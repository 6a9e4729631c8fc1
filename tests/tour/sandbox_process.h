#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QString>
#include <QUrl>

namespace remarketeer {

/// remarketeer-sandbox as a program of its own, started beside this one, and its control addresses (docs/sandbox.md).
class SandboxProcess
{
public:
    /// Throws a sentence when it does not start.
    explicit SandboxProcess(const QString &stateFolder);
    ~SandboxProcess();

    QUrl base() const { return m_base; }
    QString appId() const { return m_appId; }
    QUrl redirectUri() const { return m_redirect; }

    void expireTokens();
    /// GET /sandbox/audiences.
    QJsonArray audiences();

private:
    QByteArray call(const QByteArray &verb, const QString &path);

    QProcess m_process;
    QNetworkAccessManager m_manager;
    QUrl m_base;
    QString m_appId;
    QUrl m_redirect;
};

} // namespace remarketeer
