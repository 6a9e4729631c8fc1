#include "connect_fixture.h"
#include "tests/support/page_picture.h"
#include "ui/connect/web_sign_in_loader.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"
#include "ui/theme/table_view.h"

using namespace remarketeer;

/// The whole way with the real web engine: a person at the keyboard of the sandbox's pages. With
/// REMARKETEER_SCREENSHOTS naming a folder, each step is kept there as a picture, in light and dark.
class EmbeddedSignInTest : public QObject
{
    Q_OBJECT

private:
    ConnectFixture *m_fixture = nullptr;
    RemarketeerStyle *m_style = nullptr;

    QWidget *page() const { return m_fixture->find<QWidget>("signInPage"); }
    QString path() const
    {
        const auto *shown = m_fixture->find<QLabel>("addressPath");
        return shown ? shown->text() : QString();
    }

    void keep(const QString &name)
    {
        const QString folder = qEnvironmentVariable("REMARKETEER_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            m_style->setAppearance(appearance);
            QTRY_COMPARE(isDark(m_fixture->dialog->palette()), appearance == Appearance::Dark);
            const QString dark = appearance == Appearance::Dark ? QStringLiteral("-dark") : QString();
            QVERIFY(m_fixture->dialog->grab().save(folder + u'/' + name + dark + QStringLiteral(".png")));
        }
        m_style->setAppearance(Appearance::Light);
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    /// Types into the field that has the keyboard inside the page, and waits until it has arrived there.
    void type(const QString &text)
    {
        const auto field = [](Qt::InputMethodQuery query) {
            const QWidget *focus = QApplication::focusWidget();
            return focus ? focus->inputMethodQuery(query) : QVariant();
        };
        QTRY_VERIFY_WITH_TIMEOUT(field(Qt::ImEnabled).toBool() && field(Qt::ImSurroundingText).toString().isEmpty(),
                                 30'000);
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTRY_COMPARE(field(Qt::ImSurroundingText).toString().size(), text.size());
    }

    bool isPainted() const
    {
        const QImage picture = page()->grab().toImage();
        const QRgb corner = picture.pixel(picture.width() / 2, picture.height() - 1);
        for (int y = 0; y < picture.height(); ++y) {
            if (picture.pixel(picture.width() / 2, y) != corner)
                return true;
        }
        return false;
    }

    void logIn(const QString &email)
    {
        m_fixture->click("authorize");
        QTRY_VERIFY_WITH_TIMEOUT(page() && page()->isVisible(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(isPainted(), 30'000);
        QTRY_VERIFY(QApplication::focusWidget() && page()->isAncestorOf(QApplication::focusWidget()));
        type(email);
        press(Qt::Key_Tab);
        type(QStringLiteral("any password"));
        keep(QStringLiteral("connect-2-sign-in"));
        const QImage login = page()->grab().toImage();
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(page()->property("title").toString().startsWith(QStringLiteral("Authorize")), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(showsAnotherPage(*page(), login), 30'000);
    }

    /// Moves from the top of the consent page to its Authorize button, over `accounts` boxes that are ticked.
    void authorize(int accounts, bool allow = true)
    {
        for (int i = 0; i < accounts + (allow ? 1 : 2); ++i)
            press(Qt::Key_Tab);
        press(Qt::Key_Space);
    }

private Q_SLOTS:
    void initTestCase() { m_style = applyTheme(Appearance::Light); }

    void signsInAndImports()
    {
        ConnectFixture fixture;
        m_fixture = &fixture;
        fixture.open({});
        keep(QStringLiteral("connect-1-developer-app"));
        fixture.open({true, {}});
        keep(QStringLiteral("connect-1-authorize"));
        logIn(QStringLiteral("ann@example.com"));
        QCOMPARE(fixture.find<QLabel>("addressHost")->text(), QStringLiteral("This computer – sandbox"));
        QVERIFY(!path().contains(u'?'));
        QVERIFY(fixture.hint().contains(QStringLiteral("memory only")));
        keep(QStringLiteral("connect-2-consent"));

        authorize(6);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.button("import")->isVisible(), 30'000);
        QVERIFY(!page());
        auto *table = fixture.find<TableView>("advertisers");
        QTRY_VERIFY(table->hasFocus());
        press(Qt::Key_Space);
        keep(QStringLiteral("connect-3-select"));
        fixture.click("import");
        QTRY_VERIFY(!fixture.dialog);
        QCOMPARE(fixture.accounts->accounts().size(), 1);
    }

    void declines()
    {
        ConnectFixture fixture;
        m_fixture = &fixture;
        fixture.open({true, {}});
        logIn(QStringLiteral("ann@example.com"));
        authorize(6, false);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.message().contains(QStringLiteral("declined")), 30'000);
        keep(QStringLiteral("connect-2-declined"));
        QVERIFY(fixture.secrets.entries.isEmpty());
    }

    void goesOnInTheBrowser()
    {
        ConnectFixture fixture;
        m_fixture = &fixture;
        fixture.setRedirect(QUrl(QStringLiteral("http://127.0.0.1/callback")));
        fixture.open({true, {}});
        logIn(QStringLiteral("ann@example.com"));
        fixture.click("openInBrowser");
        QVERIFY(!page());
        keep(QStringLiteral("connect-2-browser"));
        fixture.played.get(fixture.played.signIn(fixture.browser.opened.first()));
        QTRY_VERIFY(fixture.button("import")->isVisible());
    }

    void givesUpThePageOnCancel()
    {
        ConnectFixture fixture;
        m_fixture = &fixture;
        fixture.open({true, {}});
        logIn(QStringLiteral("ann@example.com"));
        fixture.click("cancel");
        QTRY_VERIFY(!fixture.dialog);
        QVERIFY(fixture.secrets.entries.isEmpty());
    }

    void startsAgainWhereThePageCannotBeReached()
    {
        ConnectFixture fixture;
        m_fixture = &fixture;
        fixture.app.base = QUrl(QStringLiteral("http://127.0.0.1:9")); // the discard port: nobody listens
        fixture.setRedirect(fixture.app.redirectUri);
        fixture.open({true, {}});
        fixture.click("authorize");
        QTRY_VERIFY_WITH_TIMEOUT(fixture.message().contains(QStringLiteral("could not be loaded")), 30'000);
        keep(QStringLiteral("connect-2-unreachable"));
        QCOMPARE(fixture.button("messageAction")->text(), QStringLiteral("Start again"));
        fixture.app.base = fixture.sandbox.base();
        fixture.setRedirect(fixture.app.redirectUri);
        fixture.click("messageAction");
        QTRY_VERIFY_WITH_TIMEOUT(page() && isPainted(), 30'000);
        QVERIFY(fixture.message().isEmpty());
    }
};

int main(int argc, char **argv)
{
    prepareWebSignIn();
    QApplication app(argc, argv);
    EmbeddedSignInTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_embedded_sign_in.moc"
