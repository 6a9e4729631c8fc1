#include "tests/support/account_workspace.h"

#include <QUrlQuery>

using namespace remarketeer;

/// A sign-in from the page to the import, against the real sandbox over HTTP.
class TestConnectSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importStoresTokenAndAccounts();
    void stateIsRandomAndLong();
    void redirectIsComparedByAddress();
    void refusalsSayWhatHappened();
    void codeIsUsedOnce();
    void tikTokRefusesTheCode_data();
    void tikTokRefusesTheCode();
    void connectedAndUnusableAccountsCannotBeChosen();
    void closedDialogRevokesTheToken();
    void closedDialogWhileTheCodeIsExchanged();
    void whatCannotBeRevokedIsOwed();
    void lockedKeychainImportsNothing();
    void listCanBeAskedForAgain();
};

void TestConnectSession::importStoresTokenAndAccounts()
{
    AccountWorkspace workspace;
    QSignalSpy reset(workspace.accounts.get(), &AccountsService::accountsReset);
    const QList<AdvertiserId> imported = workspace.import(3);
    QCOMPARE(imported.size(), 3);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(workspace.tokens().size(), 1);
    QCOMPARE(workspace.owed(), 0);
    // As the next start finds it.
    workspace.open();
    QVERIFY(workspace.accounts->load());
    QCOMPARE(workspace.accounts->accounts().size(), 3);
    const AdAccount *first = workspace.accounts->find(imported.first());
    QVERIFY(first);
    QCOMPARE(first->name, QStringLiteral("Halden EU"));
    QCOMPARE(first->currency, QStringLiteral("EUR"));
    QCOMPARE(first->timeZone, QStringLiteral("Europe/Berlin"));
    QCOMPARE(first->status, AccountStatus::Connected);
    const auto token = await(workspace.accounts->token(imported.last()));
    QVERIFY(token);
    QVERIFY(workspace.works(*token));
}

void TestConnectSession::stateIsRandomAndLong()
{
    AccountWorkspace workspace;
    const QString key = QStringLiteral("state");
    const QString one = QUrlQuery(workspace.accounts->connectNew(true)->authorizationUrl()).queryItemValue(key);
    const QString two = QUrlQuery(workspace.accounts->connectNew(true)->authorizationUrl()).queryItemValue(key);
    QCOMPARE(one.size(), 64); // 256 bits in hexadecimal
    QVERIFY(one != two);
}

void TestConnectSession::redirectIsComparedByAddress()
{
    AccountWorkspace workspace;
    const auto session = workspace.accounts->connectNew(true);
    session->setRedirectUri(QUrl(QStringLiteral("http://127.0.0.1:4711/callback")));
    const auto is = [&](const char *url) { return session->isRedirect(QUrl(QString::fromLatin1(url))); };
    QVERIFY(is("http://127.0.0.1:4711/callback"));
    QVERIFY(is("http://127.0.0.1:4711/callback?auth_code=1&state=2#x"));
    for (const char *other : {"https://127.0.0.1:4711/callback", "http://127.0.0.1:4712/callback",
                              "http://127.0.0.1/callback", "http://127.0.0.1:4711/callback/", "http://127.0.0.1:4711/",
                              "http://localhost:4711/callback", "http://127.0.0.1.example.com:4711/callback", ""})
        QVERIFY2(!is(other), other);
}

void TestConnectSession::refusalsSayWhatHappened()
{
    AccountWorkspace workspace;
    SandboxPerson person;
    const auto session = workspace.accounts->connectNew(true);
    QStringList sentences;
    const auto refuse = [&](const QUrl &url) {
        const auto result = await(session->complete(url));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::SignInRefused);
        sentences.append(result.error().sentence);
    };
    const QString redirect = session->redirectUri().toString();
    const QString state = QUrlQuery(session->authorizationUrl()).queryItemValue(QStringLiteral("state"));
    refuse(QUrl(QStringLiteral("https://example.com/callback?auth_code=1&state=") + state));
    refuse(QUrl(redirect + QStringLiteral("?auth_code=1&state=somebody-elses")));
    refuse(QUrl(redirect + QStringLiteral("?auth_code=1")));
    QCOMPARE(sentences.at(1), sentences.at(2));
    refuse(QUrl(redirect + QStringLiteral("?code=1&state=") + state));
    refuse(person.deny(session->authorizationUrl()));
    refuse(QUrl(redirect + QStringLiteral("?error=server_error&state=") + state));
    QCOMPARE(QSet<QString>(sentences.cbegin(), sentences.cend()).size(), 5);
    for (const QString &sentence : std::as_const(sentences))
        QVERIFY(!sentence.contains(state));
    // None of them used the sign-in up.
    QVERIFY(await(session->complete(person.allow(session->authorizationUrl()))));
}

void TestConnectSession::codeIsUsedOnce()
{
    AccountWorkspace workspace;
    SandboxPerson person;
    const auto session = workspace.accounts->connectNew(true);
    QVERIFY(await(session->complete(person.allow(session->authorizationUrl()))));
    const auto again = await(session->complete(person.allow(session->authorizationUrl())));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::SignInRefused);
}

void TestConnectSession::tikTokRefusesTheCode_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("used or expired") << QStringLiteral("token:code=40110") << ErrorCode::SignInRefused;
    QTest::newRow("wrong secret") << QStringLiteral("token:code=40101") << ErrorCode::Misconfigured;
}

void TestConnectSession::tikTokRefusesTheCode()
{
    QFETCH(const QString, fault);
    QFETCH(const ErrorCode, code);
    AccountWorkspace workspace;
    QVERIFY(workspace.sandbox.setFaults(fault));
    SandboxPerson person;
    const auto session = workspace.accounts->connectNew(true);
    const auto result = await(session->complete(person.allow(session->authorizationUrl())));
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY(!result.error().sentence.isEmpty());
    QVERIFY(workspace.secrets.entries.isEmpty());
    QCOMPARE(workspace.owed(), 0);
}

void TestConnectSession::connectedAndUnusableAccountsCannotBeChosen()
{
    AccountWorkspace workspace;
    const QList<AdvertiserId> imported = workspace.import(1);
    const auto session = workspace.accounts->connectNew(true);
    SandboxPerson person;
    const auto choices = await(session->complete(person.allow(session->authorizationUrl())));
    QVERIFY(choices);
    QHash<QString, QString> reasons;
    for (const AdvertiserChoice &choice : *choices)
        reasons.insert(choice.advertiser.name, choice.unavailable);
    QCOMPARE(reasons.value(QStringLiteral("Halden EU")), QStringLiteral("Already connected"));
    QCOMPARE(reasons.value(QStringLiteral("Halden US")), QString());
    QCOMPARE(reasons.value(QStringLiteral("Ostro Travel")), QStringLiteral("Suspended by TikTok"));
    const auto result = await(session->importAccounts(imported));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QCOMPARE(workspace.accounts->accounts().size(), 1);
}

void TestConnectSession::closedDialogRevokesTheToken()
{
    AccountWorkspace workspace;
    auto session = workspace.signedIn();
    QVERIFY(session);
    QCOMPARE(workspace.tokens().size(), 1);
    const Redacted token = workspace.tokens().first();
    QVERIFY(workspace.works(token));
    session.reset();
    QTRY_VERIFY(workspace.secrets.entries.isEmpty());
    QTRY_COMPARE(workspace.owed(), 0);
    QVERIFY(!workspace.works(token));
}

void TestConnectSession::closedDialogWhileTheCodeIsExchanged()
{
    AccountWorkspace workspace;
    QVERIFY(workspace.sandbox.setFaults(QStringLiteral("token:latency=200,revoke:latency=50")));
    SandboxPerson person;
    auto session = workspace.accounts->connectNew(true);
    auto completing = session->complete(person.allow(session->authorizationUrl()));
    QVERIFY(!completing.isReady());
    session.reset();
    const auto result = await(std::move(completing));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QTRY_COMPARE(workspace.owed(), 0);
    QVERIFY(workspace.secrets.entries.isEmpty());
    QVERIFY(workspace.accounts->accounts().isEmpty());
}

void TestConnectSession::whatCannotBeRevokedIsOwed()
{
    AccountWorkspace workspace;
    auto session = workspace.signedIn();
    QVERIFY(session);
    const Redacted token = workspace.tokens().first();
    QVERIFY(workspace.sandbox.setFaults(QStringLiteral("revoke:http=504*2")));
    session.reset();
    QVERIFY(workspace.works(token)); // and the keychain keeps it until the revocation has worked
    workspace.open();
    QCOMPARE(workspace.owed(), 1);
    QCOMPARE(workspace.tokens().size(), 1);
    workspace.sandbox.clearFaults();
    QVERIFY(workspace.accounts->start());
    QTRY_COMPARE(workspace.owed(), 0);
    QVERIFY(workspace.tokens().isEmpty());
    QVERIFY(!workspace.works(token));
}

void TestConnectSession::lockedKeychainImportsNothing()
{
    AccountWorkspace workspace;
    workspace.secrets.locked = true;
    SandboxPerson person;
    const auto session = workspace.accounts->connectNew(true);
    const auto choices = await(session->complete(person.allow(session->authorizationUrl())));
    QVERIFY(choices);
    const QList<AdvertiserId> chosen{choices->first().advertiser.id};
    const auto refused = await(session->importAccounts(chosen));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::KeychainLocked);
    QVERIFY(workspace.accounts->accounts().isEmpty());
    workspace.secrets.locked = false;
    QVERIFY(await(session->importAccounts(chosen)));
    QCOMPARE(workspace.accounts->accounts().size(), 1);
    QCOMPARE(workspace.owed(), 0);
}

void TestConnectSession::listCanBeAskedForAgain()
{
    AccountWorkspace workspace;
    SandboxPerson person;
    const auto session = workspace.accounts->connectNew(true);
    const QUrl redirect = person.allow(session->authorizationUrl());
    QVERIFY(workspace.sandbox.setFaults(QStringLiteral("advertisers:http=504*2")));
    const auto failed = await(session->complete(redirect));
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::ServerTrouble);
    const auto listed = await(session->complete(redirect));
    QVERIFY(listed);
    QVERIFY(!listed->isEmpty());
}

QTEST_GUILESS_MAIN(TestConnectSession)
#include "tst_connect_session.moc"
