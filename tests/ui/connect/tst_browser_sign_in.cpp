#include "played_dialog_test.h"

#include <QClipboard>

using namespace remarketeer;

/// Step 2 by way of the system's browser, chosen or needed.
class BrowserSignInTest : public PlayedDialogTest
{
    Q_OBJECT

private Q_SLOTS:
    void startsAfreshInTheBrowserAfterARefusal()
    {
        ConnectFixture fixture;
        FakeWeb web;
        fixture.open({true, {}}, web.source());
        web.asked.redirected(signInTo(fixture, web, QStringLiteral("ann@example.com"), false));
        QTRY_VERIFY(!fixture.message().isEmpty());
        fixture.click("openInBrowser");
        QVERIFY(fixture.message().isEmpty());
        auto *address = fixture.find<QLineEdit>("landedAddress");
        address->setText(fixture.played.signIn(fixture.browser.opened.last()).toString(QUrl::FullyEncoded));
        fixture.click("useAddress");
        QTRY_VERIFY(fixture.button("import")->isVisible());
    }

    void offersTheBrowserWhenTheWebLibraryIsMissing()
    {
        ConnectFixture fixture;
        fixture.open({true, {}}, {[]() -> Result<WebSignInPlugin *> {
                         return fail(ErrorCode::Misconfigured, QStringLiteral("gone"), QStringLiteral("no such file"));
                     }});
        fixture.click("authorize");
        QTRY_VERIFY(fixture.message().contains(QStringLiteral("browser")));
        fixture.click("messageAction");
        QCOMPARE(fixture.browser.opened.size(), 1);
        QVERIFY(fixture.find<QLineEdit>("landedAddress")->isVisible());
    }

    void offersTheBrowserWhenNothingIsPainted()
    {
        ConnectFixture fixture;
        FakeWeb web;
        fixture.open({true, {}}, web.source(std::chrono::milliseconds(1)));
        fixture.click("authorize");
        QTRY_VERIFY(fixture.message().contains(QStringLiteral("not appeared")));
        QCOMPARE(fixture.button("messageAction")->text(), QStringLiteral("Open in browser"));
    }

    void offersTheBrowserWhenTheViewFails()
    {
        ConnectFixture fixture;
        FakeWeb web;
        fixture.open({true, {}}, web.source());
        signInTo(fixture, web);
        web.asked.failed(WebSignIn::Trouble::Crashed);
        QVERIFY(fixture.message().contains(QStringLiteral("stopped working")));
        fixture.click("messageAction");
        QCOMPARE(fixture.browser.opened.size(), 1);
        // And back to the window, should one like.
        fixture.click("signInHere");
        QTRY_COMPARE(web.views, 2);
    }

    void signsInByTheBrowserWithAListener()
    {
        ConnectFixture fixture;
        FakeWeb web;
        // No port: any free one.
        fixture.setRedirect(QUrl(QStringLiteral("http://127.0.0.1/callback")));
        fixture.open({true, {}}, web.source());
        signInTo(fixture, web);
        fixture.click("openInBrowser");
        QCOMPARE(fixture.browser.opened.size(), 1);
        const QUrl back = fixture.played.signIn(fixture.browser.opened.first());
        QVERIFY(back.port() > 0);
        const QByteArray page = fixture.played.get(back);
        QVERIFY2(page.contains("Remarketeer"), page.constData());
        QTRY_VERIFY(fixture.button("import")->isVisible());
    }

    void signsInByTheBrowserWithPasting()
    {
        ConnectFixture fixture;
        FakeWeb web;
        fixture.open({true, {}}, web.source());
        signInTo(fixture, web);
        fixture.click("openInBrowser");
        auto *address = fixture.find<QLineEdit>("landedAddress");
        QVERIFY(fixture.find<QLabel>("pasteLabel")->text().contains(fixture.app.redirectUri.toString()));

        fixture.click("useAddress");
        QVERIFY(!fixture.message().isEmpty());
        address->setText(QStringLiteral("https://www.tiktok.com/somewhere"));
        QTest::keyClick(address, Qt::Key_Return);
        QVERIFY(fixture.message().contains(QStringLiteral("not the address")));
        QVERIFY(fixture.dialog->isVisible());

        address->setText(QStringLiteral("  ") +
                         fixture.played.signIn(fixture.browser.opened.first()).toString(QUrl::FullyEncoded));
        QTest::keyClick(address, Qt::Key_Return);
        QTRY_VERIFY(fixture.button("import")->isVisible());
    }

    void givesTheAddressWhereNoBrowserOpens()
    {
        ConnectFixture fixture;
        FakeWeb web;
        fixture.browser.works = false;
        fixture.open({true, {}}, web.source());
        signInTo(fixture, web);
        fixture.click("openInBrowser");
        QVERIFY(fixture.find<QLabel>("browserText")->text().contains(QStringLiteral("no browser")));
        fixture.click("copyAddress");
        QCOMPARE(QUrl(QGuiApplication::clipboard()->text()), fixture.browser.opened.first());
    }
};

int main(int argc, char **argv)
{
    prepareWebSignIn();
    QApplication app(argc, argv);
    applyTheme(Appearance::Light);
    BrowserSignInTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_browser_sign_in.moc"
