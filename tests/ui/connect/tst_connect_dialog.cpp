#include "connect_fixture.h"
#include "tests/support/await.h"
#include "ui/connect/advertiser_model.h"
#include "ui/connect/web_sign_in_loader.h"
#include "ui/theme/search_field.h"
#include "ui/theme/step_header.h"
#include "ui/theme/table_view.h"

#include <QClipboard>
#include <QScreen>

using namespace remarketeer;

namespace {

constexpr auto halden = "7239118844027718401";

AdvertiserId advertiser(const char *id)
{
    return *AdvertiserId::from(QString::fromLatin1(id));
}

/// A web library whose pages do what a test says.
class FakeWeb final : public WebSignInPlugin
{
public:
    QWidget *createView(const WebSignIn &signIn, QWidget *parent) override
    {
        asked = signIn;
        ++views;
        return new QWidget(parent);
    }
    WebSignInSource source(std::chrono::milliseconds limit = std::chrono::minutes(1))
    {
        return {[this]() -> Result<WebSignInPlugin *> { return this; }, limit};
    }
    WebSignIn asked;
    int views = 0;
};

} // namespace

/// The dialog's steps, with the sandbox over HTTP and a web view that the test plays.
class ConnectDialogTest : public QObject
{
    Q_OBJECT

private:
    /// Authorize, and the sandbox's redirect as the web view would take it.
    QUrl signInTo(ConnectFixture &fixture, FakeWeb &web, const QString &email = QStringLiteral("ann@example.com"),
                  bool allow = true)
    {
        const int views = web.views;
        if (fixture.button("authorize")->isVisible())
            fixture.click("authorize");
        [&] { QTRY_COMPARE(web.views, views + 1); }();
        web.asked.painted();
        return fixture.played.signIn(web.asked.page, email, allow);
    }

    /// Steps 1 and 2 for new accounts.
    void goToSelection(ConnectFixture &fixture, FakeWeb &web)
    {
        fixture.open({true, {}}, web.source());
        web.asked.redirected(signInTo(fixture, web));
        QTRY_VERIFY(fixture.button("import")->isVisible());
    }

    static TableView *table(const ConnectFixture &fixture) { return fixture.find<TableView>("advertisers"); }
    static QModelIndex row(const ConnectFixture &fixture, const QString &name)
    {
        const QAbstractItemModel *model = table(fixture)->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->index(i, AdvertiserModel::Name).data().toString() == name)
                return model->index(i, AdvertiserModel::Name);
        }
        return {};
    }
    static bool isTicked(const QModelIndex &index)
    {
        return index.siblingAtColumn(AdvertiserModel::Ticked).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    static void clickRow(const ConnectFixture &fixture, const QString &name)
    {
        TableView *view = table(fixture);
        const QModelIndex index = row(fixture, name);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }

    /// Connects every account that can be, through the dialog.
    void connectAll(ConnectFixture &fixture, FakeWeb &web)
    {
        goToSelection(fixture, web);
        fixture.click("selectAll");
        QSignalSpy connected(fixture.dialog, &ConnectDialog::connected);
        fixture.click("import");
        QTRY_COMPARE(connected.size(), 1);
        QTRY_VERIFY(!fixture.dialog);
    }

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

    void importsTheAccountsThatAreTicked()
    {
        ConnectFixture fixture;
        FakeWeb web;
        goToSelection(fixture, web);
        QCOMPARE(fixture.find<StepHeader>("stepHeader")->current(), 2);
        QVERIFY(!fixture.button("import")->isEnabled());
        clickRow(fixture, QStringLiteral("Halden EU"));
        clickRow(fixture, QStringLiteral("Halden US"));
        QVERIFY(isTicked(row(fixture, QStringLiteral("Halden EU"))));
        QVERIFY(fixture.button("import")->text().contains(u'2'));
        QVERIFY2(fixture.hint().startsWith(QStringLiteral("2 of 5")), qPrintable(fixture.hint()));

        QSignalSpy connected(fixture.dialog, &ConnectDialog::connected);
        fixture.click("import");
        QTRY_COMPARE(connected.size(), 1);
        QCOMPARE(connected[0][0].value<QList<AdvertiserId>>().size(), 2);
        QCOMPARE(fixture.accounts->accounts().size(), 2);
        QCOMPARE(fixture.accounts->find(advertiser(halden))->status, AccountStatus::Connected);
        QCOMPARE(fixture.played.codeFor(fixture.sandbox.base(), fixture.token()), 0);
        QTRY_VERIFY(!fixture.dialog);
    }

    void choosesByKeyboard()
    {
        ConnectFixture fixture;
        FakeWeb web;
        goToSelection(fixture, web);
        TableView *view = table(fixture);
        QTRY_VERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Home);
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(isTicked(view->currentIndex()));
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(fixture.hint().startsWith(QStringLiteral("2 of 5")));
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(fixture.hint().startsWith(QStringLiteral("1 of 5")));
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(fixture.hint().startsWith(QStringLiteral("5 of 5")));
        QTest::keyClick(view, Qt::Key_Tab);
        QVERIFY(!view->hasFocus());
    }

    void selectsAllThatTheFilterShows()
    {
        ConnectFixture fixture;
        FakeWeb web;
        goToSelection(fixture, web);
        auto *filter = fixture.find<SearchField>("filterAccounts");
        QTest::keyClicks(filter, QStringLiteral("halden"));
        QCOMPARE(table(fixture)->model()->rowCount(), 2);
        fixture.click("selectAll");
        QVERIFY(fixture.hint().startsWith(QStringLiteral("2 of 5")));
        filter->setText(QStringLiteral("7101553009182264883"));
        QCOMPARE(table(fixture)->model()->rowCount(), 1);
        filter->setText(QStringLiteral("Ostro"));
        QVERIFY(!fixture.button("selectAll")->isEnabled());
        filter->clear();
        QVERIFY(fixture.hint().startsWith(QStringLiteral("2 of 5")));
    }

    void showsWhatCannotBeImportedWithTheReason()
    {
        ConnectFixture fixture;
        FakeWeb web;
        goToSelection(fixture, web);
        const QModelIndex suspended = row(fixture, QStringLiteral("Ostro Travel"));
        QVERIFY(!suspended.flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(!suspended.siblingAtColumn(AdvertiserModel::Details).data().toString().isEmpty());
        clickRow(fixture, QStringLiteral("Ostro Travel"));
        QVERIFY(!isTicked(suspended));
        clickRow(fixture, QStringLiteral("Halden EU"));
        fixture.click("import");
        QTRY_VERIFY(!fixture.dialog);

        goToSelection(fixture, web);
        const QModelIndex connected = row(fixture, QStringLiteral("Halden EU"));
        QVERIFY(!connected.flags().testFlag(Qt::ItemIsEnabled));
        QCOMPARE(connected.siblingAtColumn(AdvertiserModel::Details).data().toString(),
                 QStringLiteral("Already connected"));
        QVERIFY(fixture.hint().startsWith(QStringLiteral("0 of 4")));
    }

    void takesHundredsOfAccounts()
    {
        SandboxOptions many;
        many.seedAccounts = 300;
        ConnectFixture fixture(many);
        FakeWeb web;
        goToSelection(fixture, web);
        QCOMPARE(table(fixture)->model()->rowCount(), 300);
        QVERIFY(fixture.dialog->height() <= fixture.dialog->screen()->geometry().height());
        QTest::keyClick(table(fixture), Qt::Key_A, Qt::ControlModifier);
        fixture.click("import");
        QTRY_VERIFY(!fixture.dialog);
        QVERIFY(fixture.accounts->accounts().size() > 200);
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

    void importsAgainOnceTheKeychainIsUnlocked()
    {
        ConnectFixture fixture;
        FakeWeb web;
        fixture.open({true, {}}, web.source());
        const QUrl redirect = signInTo(fixture, web);
        fixture.secrets.locked = true;
        web.asked.redirected(redirect);
        QTRY_VERIFY(fixture.button("import")->isVisible());
        // Only the import cannot do without: the message says so, the same button repeats it.
        fixture.click("selectAll");
        fixture.click("import");
        QTRY_VERIFY(!fixture.message().isEmpty());
        fixture.secrets.locked = false;
        fixture.click("import");
        QTRY_VERIFY(!fixture.dialog);
        QCOMPARE(fixture.accounts->accounts().size(), 5);
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
