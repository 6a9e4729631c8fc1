#pragma once

#include "accounts/accounts_service.h"
#include "tests/support/await.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QUrlQuery>

namespace remarketeer {

/// Goes through the sandbox's login and consent pages as a person would, for tests that need connected accounts.
class SandboxSignIn
{
public:
    /// The redirect that ends the sign-in which starts at `page`. `email`: other@… has other ad accounts.
    QUrl visit(const QUrl &page, const QString &email = QStringLiteral("ann@example.com"))
    {
        const QByteArray login = finish(m_manager.get(request(page)));
        QUrlQuery form{{QStringLiteral("session"), value(login, "session")},
                       {QStringLiteral("email"), email},
                       {QStringLiteral("password"), QStringLiteral("any")}};
        const QByteArray consent = post(page, QStringLiteral("/portal/auth/login"), form);
        QUrlQuery decision{{QStringLiteral("session"), value(consent, "session")},
                           {QStringLiteral("decision"), QStringLiteral("authorize")}};
        const QByteArray mark = "name=\"advertiser\" value=\"";
        for (qsizetype at = consent.indexOf(mark); at >= 0; at = consent.indexOf(mark, at + 1))
            decision.addQueryItem(QStringLiteral("advertiser"), upToQuote(consent, at + mark.size()));
        post(page, QStringLiteral("/portal/auth/authorize"), decision);
        return m_location;
    }

    /// Connects every account of the sandbox's user that can be imported.
    static Result<void> connectAll(AccountsService &accounts)
    {
        SandboxSignIn person;
        const std::unique_ptr<ConnectSession> session = accounts.connectNew(true);
        const auto choices = await(session->complete(person.visit(session->authorizationUrl())));
        if (!choices)
            return fail(choices.error());
        QList<AdvertiserId> chosen;
        for (const AdvertiserChoice &choice : *choices) {
            if (choice.unavailable.isEmpty())
                chosen.append(choice.advertiser.id);
        }
        return await(session->importAccounts(chosen));
    }

private:
    static QNetworkRequest request(const QUrl &url)
    {
        QNetworkRequest made(url);
        made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        return made;
    }
    QByteArray post(const QUrl &page, const QString &path, const QUrlQuery &form)
    {
        QNetworkRequest made = request(page.resolved(QUrl(path)));
        made.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        return finish(m_manager.post(made, form.toString(QUrl::FullyEncoded).toUtf8()));
    }
    QByteArray finish(QNetworkReply *reply)
    {
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(20'000);
        m_location = QUrl::fromEncoded(reply->rawHeader("Location"));
        reply->deleteLater();
        return reply->readAll();
    }
    static QString value(const QByteArray &html, const QByteArray &name)
    {
        const QByteArray mark = "name=\"" + name + "\" value=\"";
        const qsizetype at = html.indexOf(mark);
        return at < 0 ? QString() : upToQuote(html, at + mark.size());
    }
    static QString upToQuote(const QByteArray &html, qsizetype from)
    {
        return QString::fromUtf8(html.mid(from, html.indexOf('"', from) - from));
    }

    QNetworkAccessManager m_manager;
    QUrl m_location;
};

} // namespace remarketeer
