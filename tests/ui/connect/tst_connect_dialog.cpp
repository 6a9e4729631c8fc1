#include "played_dialog_test.h"
#include "tests/support/await.h"

using namespace remarketeer;

/// From the explanation to the end, and every way to stop before it.
class ConnectDialogTest : public PlayedDialogTest
{
    Q_OBJECT

private Q_SLOTS:
    void explainsBeforeAnythingIsAsked()
    {
        ConnectFixture fixture;
        FakeWeb web;
        fixture.open({true, {}}, web.source());
        QCOMPARE(fixture.find<StepHeader>("stepHeader")->current(), 0);
        QVERIFY(fixture.button("authorize")->isVisible());
        QVERIFY(fixture.button("authorize")->isDefault());
        QVERIFY(!fixture.find<QLineEdit>("appId")->isVisible());
        QCOMPARE(web.views, 0);
    }

    void leavesNothingWhenClosed_data()
    {
        QTest::addColumn<QByteArray>("way");
        QTest::newRow("Cancel") << QByteArray("cancel");
        QTest::newRow("Escape") << QByteArray("escape");
        QTest::newRow("the window's own close") << QByteArray("close");
        QTest::newRow("deleted") << QByteArray("delete");
    }

    void leavesNothingWhenClosed()
    {
        QFETCH(QByteArray, way);
        ConnectFixture fixture;
        FakeWeb web;
        goToSelection(fixture, web);
        fixture.click("selectAll");
        const Redacted token = fixture.token();
        QVERIFY(!token.isEmpty());
        QCOMPARE(fixture.played.codeFor(fixture.sandbox.base(), token), 0);

        if (way == "cancel")
            fixture.click("cancel");
        else if (way == "escape")
            QTest::keyClick(fixture.dialog, Qt::Key_Escape);
        else if (way == "close")
            fixture.dialog->close();
        else
            delete fixture.dialog;
        QTRY_VERIFY(!fixture.dialog);
        QTRY_VERIFY(fixture.secrets.entries.isEmpty());
        QCOMPARE(fixture.played.codeFor(fixture.sandbox.base(), token), 40105);
        QVERIFY(fixture.accounts->accounts().isEmpty());
    }

    void leavesNothingWhenClosedDuringTheExchange()
    {
        ConnectFixture fixture;
        FakeWeb web;
        fixture.open({true, {}}, web.source());
        web.asked.redirected(signInTo(fixture, web));
        fixture.dialog->reject();
        QTRY_VERIFY(!fixture.dialog);
        QTRY_VERIFY(fixture.secrets.entries.isEmpty());
        QVERIFY(fixture.accounts->accounts().isEmpty());
    }

    void closingTakesThePageAway()
    {
        ConnectFixture fixture;
        FakeWeb web;
        fixture.open({true, {}}, web.source());
        signInTo(fixture, web);
        fixture.dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        fixture.dialog->reject();
        QVERIFY(!web.asked.isRedirect(fixture.app.redirectUri));
    }

    void saysThatTheRequestWasDeclined()
    {
        ConnectFixture fixture;
        FakeWeb web;
        fixture.open({true, {}}, web.source());
        web.asked.redirected(signInTo(fixture, web, QStringLiteral("ann@example.com"), false));
        QTRY_VERIFY(fixture.message().contains(QStringLiteral("declined")));
        QCOMPARE(fixture.button("messageAction")->text(), QStringLiteral("Start again"));

        fixture.click("messageAction");
        QTRY_COMPARE(web.views, 2);
        QVERIFY(fixture.message().isEmpty());
        web.asked.redirected(fixture.played.signIn(web.asked.page));
        QTRY_VERIFY(fixture.button("import")->isVisible());
    }

    void refusesAnAnswerToAnotherSignIn()
    {
        ConnectFixture fixture;
        FakeWeb web;
        fixture.open({true, {}}, web.source());
        QUrl redirect = signInTo(fixture, web);
        QUrlQuery query(redirect);
        query.removeQueryItem(QStringLiteral("state"));
        query.addQueryItem(QStringLiteral("state"), QStringLiteral("forged"));
        redirect.setQuery(query);
        web.asked.redirected(redirect);
        QTRY_VERIFY(fixture.message().contains(QStringLiteral("another sign-in")));
        QVERIFY(fixture.secrets.entries.isEmpty());
        QCOMPARE(fixture.button("messageAction")->text(), QStringLiteral("Start again"));
    }

    void tellsWhichHostWasNotOpened()
    {
        ConnectFixture fixture;
        FakeWeb web;
        fixture.open({true, {}}, web.source());
        signInTo(fixture, web);
        QVERIFY(!web.asked.mayOpen(QUrl(QStringLiteral("https://accounts.example.com/login"))));
        web.asked.refused(QUrl(QStringLiteral("https://accounts.example.com/login?secret=1")));
        QVERIFY(fixture.message().contains(QStringLiteral("accounts.example.com")));
        QVERIFY(!fixture.message().contains(QStringLiteral("secret")));
    }

    void reconnectsInTwoSteps()
    {
        ConnectFixture fixture;
        FakeWeb web;
        connectAll(fixture, web);
        fixture.sandbox.expireTokens();
        await(fixture.accounts->checkAll());
        for (const AdAccount &account : fixture.accounts->accounts())
            QCOMPARE(account.status, AccountStatus::Disconnected);

        fixture.open({false, advertiser(halden)}, web.source());
        const QUrl redirect = signInTo(fixture, web);
        QSignalSpy connected(fixture.dialog, &ConnectDialog::connected);
        web.asked.redirected(redirect);
        QTRY_COMPARE(connected.size(), 1);
        QTRY_VERIFY(!fixture.dialog);
        QCOMPARE(fixture.accounts->find(advertiser(halden))->status, AccountStatus::Connected);
        for (const AdAccount &account : fixture.accounts->accounts())
            QVERIFY2(account.status != AccountStatus::Disconnected, qPrintable(account.name));
    }

    void changesNothingWhenSomebodyElseSignsIn()
    {
        ConnectFixture fixture;
        FakeWeb web;
        connectAll(fixture, web);
        fixture.sandbox.expireTokens();
        await(fixture.accounts->checkAll());

        fixture.open({false, advertiser(halden)}, web.source());
        web.asked.redirected(signInTo(fixture, web, QStringLiteral("other@example.com")));
        QTRY_VERIFY(fixture.message().contains(QStringLiteral("Halden EU")));
        QCOMPARE(fixture.button("messageAction")->text(), QStringLiteral("Sign in as somebody else"));
        fixture.click("messageAction");
        QTRY_COMPARE(web.views, 3);
        web.asked.redirected(fixture.played.signIn(web.asked.page));
        QTRY_VERIFY(!fixture.dialog);
        QCOMPARE(fixture.accounts->find(advertiser(halden))->status, AccountStatus::Connected);
    }

    void asksForTheDeveloperAppOnce()
    {
        ConnectFixture fixture;
        FakeWeb web;
        fixture.open({}, web.source());
        auto *id = fixture.find<QLineEdit>("appId");
        auto *secret = fixture.find<QLineEdit>("appSecret");
        auto *redirect = fixture.find<QLineEdit>("redirectAddress");
        QVERIFY(id->isVisible());
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        QTRY_VERIFY(id->hasFocus());

        QTest::keyClicks(id, QStringLiteral("an app"));
        fixture.click("authorize");
        QVERIFY(fixture.message().contains(QStringLiteral("App ID")));
        id->setText(QStringLiteral("7300000000000000001"));
        fixture.click("authorize");
        QVERIFY(fixture.message().contains(QStringLiteral("secret")));
        QTest::keyClicks(secret, QStringLiteral("made-up"));
        redirect->setText(QStringLiteral("ftp://example.com"));
        fixture.click("authorize");
        QVERIFY(fixture.message().contains(QStringLiteral("https://")));
        QCOMPARE(web.views, 0);
        redirect->setText(QStringLiteral("https://example.com/tiktok"));
        fixture.click("authorize");
        QTRY_COMPARE(web.views, 1);
        QCOMPARE(web.asked.page.host(), QStringLiteral("business-api.tiktok.com"));
        QVERIFY(fixture.find<QWidget>("addressMark")->isVisible());
        QCOMPARE(fixture.find<QLabel>("addressHost")->text(), QStringLiteral("https://business-api.tiktok.com"));
        QCOMPARE(fixture.find<QLabel>("addressPath")->text(), QStringLiteral("/portal/auth"));
        QVERIFY(web.asked.mayOpen(QUrl(QStringLiteral("https://www.tiktok.com/login"))));
        QVERIFY(!web.asked.mayOpen(QUrl(QStringLiteral("http://www.tiktok.com/login"))));
        QVERIFY(!web.asked.mayOpen(QUrl(QStringLiteral("https://nottiktok.com/"))));
        QVERIFY(!web.asked.mayOpen(QUrl(QStringLiteral("https://tiktok.com.example.com/"))));

        fixture.open({}, web.source());
        QVERIFY(!fixture.find<QLineEdit>("appId")->isVisible());
        fixture.click("anotherApp");
        QCOMPARE(fixture.find<QLineEdit>("appId")->text(), QStringLiteral("7300000000000000001"));
        QVERIFY(fixture.find<QLineEdit>("appSecret")->text().isEmpty());
        fixture.click("openPortal");
        QCOMPARE(fixture.browser.opened.last().host(), QStringLiteral("business-api.tiktok.com"));
    }

    void goesToTheSandboxFromTheForm()
    {
        ConnectFixture fixture;
        FakeWeb web;
        fixture.open({}, web.source());
        fixture.click("trySandbox");
        QTRY_COMPARE(web.views, 1);
        QCOMPARE(web.asked.page.port(), fixture.sandbox.base().port());
        QVERIFY(!fixture.find<QWidget>("addressMark")->isVisible());
        QCOMPARE(fixture.find<QLabel>("addressHost")->text(), QStringLiteral("This computer – sandbox"));
    }

    void mendsAWrongAppSecret()
    {
        ConnectFixture fixture;
        FakeWeb web;
        // The developer app of the workspace is the sandbox's own, with another secret.
        qputenv("REMARKETEER_TIKTOK_URL", fixture.sandbox.base().toString().toUtf8());
        fixture.accounts.reset();
        fixture.surroundings.emplace(*Surroundings::read());
        fixture.accounts = std::make_unique<AccountsService>(*fixture.surroundings, *fixture.database, fixture.secrets,
                                                             fixture.http, fixture.clock);
        QVERIFY(fixture.accounts->start());
        qunsetenv("REMARKETEER_TIKTOK_URL");
        fixture.open({}, web.source());
        fixture.find<QLineEdit>("appId")->setText(fixture.app.id);
        fixture.find<QLineEdit>("appSecret")->setText(QStringLiteral("mistyped"));
        fixture.find<QLineEdit>("redirectAddress")->setText(fixture.app.redirectUri.toString());
        const QUrl redirect = signInTo(fixture, web);
        web.asked.redirected(redirect);
        QTRY_COMPARE(fixture.button("messageAction")->text(), QStringLiteral("Check the developer app"));
        QVERIFY(!fixture.message().isEmpty());
        fixture.click("messageAction");
        QVERIFY(fixture.find<QLineEdit>("appSecret")->isVisible());
        fixture.find<QLineEdit>("appSecret")->setText(QString::fromUtf8(SandboxServer::appSecret().expose()));
        web.asked.redirected(signInTo(fixture, web));
        QTRY_VERIFY(fixture.button("import")->isVisible());
    }
};

int main(int argc, char **argv)
{
    prepareWebSignIn();
    QApplication app(argc, argv);
    applyTheme(Appearance::Light);
    ConnectDialogTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connect_dialog.moc"
