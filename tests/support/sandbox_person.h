#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <memory>

namespace remarketeer {

/// Somebody at the sandbox's sign-in pages, without a browser: fills in the forms that the pages show.
class SandboxPerson
{
public:
    explicit SandboxPerson(QString email = QStringLiteral("marketer@example.com")) : m_email(std::move(email)) {}

    /// Signs in and allows every ad account; the address that TikTok sends the browser back to.
    QUrl allow(const QUrl &authorizationUrl) { return decide(authorizationUrl, QStringLiteral("authorize")); }
    /// Signs in and denies.
    QUrl deny(const QUrl &authorizationUrl) { return decide(authorizationUrl, QStringLiteral("deny")); }

private:
    QUrl decide(const QUrl &authorizationUrl, const QString &decision)
    {
        const QUrl root = authorizationUrl.adjusted(QUrl::RemovePath | QUrl::RemoveQuery);
        const QByteArray login = finished(m_network.get(request(authorizationUrl)))->readAll();
        QUrlQuery form{{QStringLiteral("session"), sessionIn(login)},
                       {QStringLiteral("email"), m_email},
                       {QStringLiteral("password"), QStringLiteral("any")}};
        const QByteArray consent = post(root, QStringLiteral("/portal/auth/login"), form)->readAll();
        form = QUrlQuery{{QStringLiteral("session"), sessionIn(consent)}, {QStringLiteral("decision"), decision}};
        static const QRegularExpression box(QStringLiteral("name=\"advertiser\" value=\"(\\d+)\""));
        auto boxes = box.globalMatch(QString::fromUtf8(consent));
        while (boxes.hasNext())
            form.addQueryItem(QStringLiteral("advertiser"), boxes.next().captured(1));
        return QUrl::fromEncoded(post(root, QStringLiteral("/portal/auth/authorize"), form)->rawHeader("Location"));
    }

    static QNetworkRequest request(const QUrl &url)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        return request;
    }

    static QString sessionIn(const QByteArray &page)
    {
        static const QRegularExpression field(QStringLiteral("name=\"session\" value=\"([^\"]+)\""));
        return field.match(QString::fromUtf8(page)).captured(1);
    }

    std::unique_ptr<QNetworkReply> post(const QUrl &root, const QString &path, const QUrlQuery &form)
    {
        QUrl url = root;
        url.setPath(path);
        QNetworkRequest posted = request(url);
        posted.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        return finished(m_network.post(posted, form.toString(QUrl::FullyEncoded).toUtf8()));
    }

    static std::unique_ptr<QNetworkReply> finished(QNetworkReply *reply)
    {
        QSignalSpy spy(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            spy.wait(10'000);
        return std::unique_ptr<QNetworkReply>(reply);
    }

    QString m_email;
    QNetworkAccessManager m_network;
};

} // namespace remarketeer
