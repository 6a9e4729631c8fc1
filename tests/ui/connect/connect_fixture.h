#pragma once

#include "accounts/accounts_service.h"
#include "core/clock.h"
#include "sandbox/sandbox_server.h"
#include "tests/support/memory_secret_store.h"
#include "tests/support/test_home.h"
#include "ui/connect/connect_dialog.h"
#include "ui/theme/inline_message.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <memory>
#include <optional>

namespace remarketeer {

/// The system's browser, played by the test: it remembers what it was asked to open.
class FakeBrowser final : public BrowserOpener
{
public:
    bool open(const QUrl &url) override
    {
        opened.append(url);
        return works;
    }
    QList<QUrl> opened;
    bool works = true;
};

/// Goes through the sandbox's login and consent pages as a browser does, but for the last redirect, which it gives.
class PlayedBrowser
{
public:
    /// `email`: other@… signs in as somebody with other ad accounts.
    QUrl signIn(const QUrl &page, const QString &email = QStringLiteral("ann@example.com"), bool allow = true)
    {
        const QByteArray login = get(page);
        QUrlQuery form;
        form.addQueryItem(QStringLiteral("session"), valueOf(login, "session"));
        form.addQueryItem(QStringLiteral("email"), email);
        form.addQueryItem(QStringLiteral("password"), QStringLiteral("any"));
        const QByteArray consent = post(page.resolved(QUrl(QStringLiteral("/portal/auth/login"))), form);
        QUrlQuery decision;
        decision.addQueryItem(QStringLiteral("session"), valueOf(consent, "session"));
        for (qsizetype at = consent.indexOf("name=\"advertiser\" value=\""); at >= 0;
             at = consent.indexOf("name=\"advertiser\" value=\"", at + 1))
            decision.addQueryItem(QStringLiteral("advertiser"), text(consent, at + 25));
        decision.addQueryItem(QStringLiteral("decision"), allow ? QStringLiteral("authorize") : QStringLiteral("deny"));
        post(page.resolved(QUrl(QStringLiteral("/portal/auth/authorize"))), decision);
        return m_location;
    }

    QByteArray get(const QUrl &url) { return finish(m_manager.get(request(url))); }

    /// What the sandbox says of a token: 0 when it works, 40105 when it was revoked.
    int codeFor(const QUrl &base, const Redacted &token)
    {
        QNetworkRequest asked = request(base.resolved(QUrl(QStringLiteral("/open_api/v1.3/user/info/"))));
        asked.setRawHeader("Access-Token", token.expose());
        const QByteArray answer = finish(m_manager.get(asked));
        return QJsonDocument::fromJson(answer).object().value(QStringLiteral("code")).toInt(-1);
    }

private:
    static QNetworkRequest request(const QUrl &url)
    {
        QNetworkRequest made(url);
        made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        return made;
    }
    QByteArray post(const QUrl &url, const QUrlQuery &form)
    {
        QNetworkRequest made = request(url);
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
    static QString valueOf(const QByteArray &html, const QByteArray &name)
    {
        const QByteArray start = "name=\"" + name + "\" value=\"";
        const qsizetype at = html.indexOf(start);
        return at < 0 ? QString() : text(html, at + start.size());
    }
    static QString text(const QByteArray &html, qsizetype from)
    {
        return QString::fromUtf8(html.mid(from, html.indexOf('"', from) - from));
    }

    QNetworkAccessManager m_manager;
    QUrl m_location;
};

/// A workspace with the sandbox running, and the dialog over a window.
class ConnectFixture
{
public:
    explicit ConnectFixture(SandboxOptions options = {}) : sandbox(std::move(options), clock)
    {
        qputenv("REMARKETEER_HOME", home.path().toUtf8());
        surroundings.emplace(*Surroundings::read());
        database = *Database::open(surroundings->databaseFile());
        accounts = std::make_unique<AccountsService>(*surroundings, *database, secrets, http, clock);
        if (!sandbox.listen())
            qFatal("The sandbox cannot listen.");
        app = sandbox.developerApp();
        accounts->setSandbox(app, SandboxServer::appSecret());
        if (!accounts->start())
            qFatal("The workspace cannot be read.");
        window.resize(1280, 800);
        window.show();
    }
    ~ConnectFixture() { delete dialog; }

    /// Lets the sandbox send people back to this address.
    void setRedirect(const QUrl &uri)
    {
        app.redirectUri = uri;
        accounts->setSandbox(app, SandboxServer::appSecret());
    }

    ConnectDialog *open(const ConnectTarget &target, WebSignInSource source = ConnectDialog::defaultSource())
    {
        delete dialog;
        dialog = new ConnectDialog(*accounts, browser, target, &window, std::move(source));
        dialog->open();
        return dialog;
    }

    template <class Widget> Widget *find(const char *name) const
    {
        return dialog ? dialog->findChild<Widget *>(QString::fromLatin1(name)) : nullptr;
    }
    QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    void click(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    QString message() const
    {
        const auto *shown = dialog->findChild<InlineMessage *>();
        return shown && shown->isVisible() ? shown->text() : QString();
    }
    QString hint() const { return find<QLabel>("dialogHint")->text(); }

    /// The access token that the sign-in under way has put aside.
    Redacted token() const
    {
        for (auto it = secrets.entries.cbegin(); it != secrets.entries.cend(); ++it) {
            if (it.key().contains(u"token"))
                return it.value();
        }
        return {};
    }

    TestHome home;
    SystemClock clock;
    MemorySecretStore secrets;
    HttpClient http;
    SandboxServer sandbox;
    DeveloperApp app;
    std::optional<Surroundings> surroundings;
    std::unique_ptr<Database> database;
    std::unique_ptr<AccountsService> accounts;
    FakeBrowser browser;
    PlayedBrowser played;
    QWidget window;
    QPointer<ConnectDialog> dialog;
};

} // namespace remarketeer
