#include "sandbox_process.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>

#include <stdexcept>

namespace remarketeer {

SandboxProcess::SandboxProcess(const QString &stateFolder)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/remarketeer-sandbox"),
                    {QStringLiteral("--state"), stateFolder});
    if (!m_process.waitForStarted() || !m_process.waitForReadyRead())
        throw std::runtime_error("remarketeer-sandbox does not start");
    static const QRegularExpression announcement(
        QStringLiteral("(http://\\S+?),? app id (\\d+), redirect address (\\S+)"));
    const auto match = announcement.match(QString::fromUtf8(m_process.readLine()));
    if (!match.hasMatch())
        throw std::runtime_error("remarketeer-sandbox does not say where it listens");
    m_base = QUrl(match.captured(1));
    m_appId = match.captured(2);
    m_redirect = QUrl(match.captured(3));
}

SandboxProcess::~SandboxProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

void SandboxProcess::expireTokens()
{
    call("POST", QStringLiteral("/sandbox/expire-tokens"));
}

QJsonArray SandboxProcess::audiences()
{
    const QJsonDocument document = QJsonDocument::fromJson(call("GET", QStringLiteral("/sandbox/audiences")));
    return document.isArray() ? document.array() : document.object().value(QStringLiteral("audiences")).toArray();
}

QByteArray SandboxProcess::call(const QByteArray &verb, const QString &path)
{
    QNetworkReply *reply = m_manager.sendCustomRequest(QNetworkRequest(m_base.resolved(QUrl(path))), verb);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!finished.wait(10'000) || reply->error() != QNetworkReply::NoError)
        throw std::runtime_error("the sandbox does not answer " + path.toStdString());
    reply->deleteLater();
    return reply->readAll();
}

} // namespace remarketeer
