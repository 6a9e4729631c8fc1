#include "page_server.h"
#include "ui/connect/sign_in_hosts.h"
#include "ui/connect/web_sign_in_loader.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace remarketeer;

/// The real web engine on pages that try to leave the sign-in.
class WebSignInTest : public QObject
{
    Q_OBJECT

private:
    struct Seen {
        QList<QUrl> redirects, shown, refused;
        QList<WebSignIn::Trouble> troubles;
        int painted = 0;
    };

    QWidget *open(const QString &path)
    {
        m_seen = {};
        WebSignIn signIn;
        signIn.page = m_server->url(path);
        signIn.isRedirect = [this](const QUrl &url) {
            return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment) == m_redirect;
        };
        signIn.mayOpen = [page = signIn.page](const QUrl &url) { return belongsToSignIn(url, page); };
        signIn.redirected = [this](const QUrl &url) { m_seen.redirects.append(url); };
        signIn.showing = [this](const QUrl &url) { m_seen.shown.append(url); };
        signIn.refused = [this](const QUrl &url) { m_seen.refused.append(url); };
        signIn.painted = [this] { ++m_seen.painted; };
        signIn.failed = [this](WebSignIn::Trouble trouble) { m_seen.troubles.append(trouble); };
        m_view.reset(m_plugin->createView(signIn, nullptr));
        m_view->resize(600, 400);
        m_view->show();
        m_view->activateWindow();
        m_view->setFocus();
        return m_view.get();
    }

    /// The page with this body, once it has run its script far enough to ask for /ready.
    void openReady(const QByteArray &body)
    {
        m_server->set(QStringLiteral("/start"), {"<!doctype html><body>" + body + "<script>fetch('/ready')</script>"});
        open(QStringLiteral("/start"));
        QTRY_VERIFY_WITH_TIMEOUT(m_server->wasAsked(QStringLiteral("/ready")), 30'000);
        QTRY_VERIFY(m_seen.painted == 1);
    }

    /// A key goes to the widget of the web engine that has the focus, as it does for a person.
    void press(Qt::Key key)
    {
        QTRY_VERIFY(QApplication::focusWidget() && m_view->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), key);
    }

    WebSignInPlugin *m_plugin = nullptr;
    std::unique_ptr<PageServer> m_server;
    std::unique_ptr<QWidget> m_view;
    QUrl m_redirect;
    Seen m_seen;

private Q_SLOTS:
    void initTestCase()
    {
        const auto plugin = loadWebSignIn();
        QVERIFY2(plugin, plugin ? "" : qPrintable(plugin.error().detail));
        m_plugin = *plugin;
    }

    void init()
    {
        m_server = std::make_unique<PageServer>();
        m_redirect = m_server->url(QStringLiteral("/done"));
    }

    void cleanup()
    {
        m_view.reset();
        m_server.reset();
    }

    void showsThePageAndItsAddress()
    {
        openReady("hello");
        QCOMPARE(m_seen.shown.last(), m_server->url(QStringLiteral("/start")));
        QVERIFY(m_seen.troubles.isEmpty());
    }

    void takesTheRedirectBeforeAnyRequest()
    {
        m_server->set(QStringLiteral("/accept"), {{}, {}, "/done?state=abc&auth_code=xyz"});
        openReady("<form action='/accept' method='get'><input autofocus></form>");
        press(Qt::Key_Return);
        QTRY_COMPARE(m_seen.redirects.size(), 1);
        QCOMPARE(m_seen.redirects.first().query(), QStringLiteral("state=abc&auth_code=xyz"));
        QVERIFY(m_server->wasAsked(QStringLiteral("/accept")));
        QVERIFY(!m_server->wasAsked(QStringLiteral("/done")));
        QVERIFY(m_seen.troubles.isEmpty());
    }

    void refusesForeignHosts_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<int>("refused"); // by us; the others the web engine refuses by itself
        QTest::newRow("link") << QByteArray("FOREIGN") << 1;
        QTest::newRow("server redirect") << QByteArray("/hop") << 1;
        QTest::newRow("file") << QByteArray("file:///etc/hostname") << 0;
        QTest::newRow("data") << QByteArray("data:text/html,x") << 0;
        QTest::newRow("another program") << QByteArray("mailto:ann@example.com") << 0;
    }

    void refusesForeignHosts()
    {
        QFETCH(QByteArray, address);
        QFETCH(int, refused);
        // The same server under another address of this computer counts as foreign.
        const QByteArray foreign = m_server->url(QStringLiteral("/foreign"), QStringLiteral("127.0.0.2")).toEncoded();
        m_server->set(QStringLiteral("/hop"), {{}, {}, foreign});
        address.replace("FOREIGN", foreign);
        openReady("<button autofocus onclick=\"location.href='" + address +
                  "';setTimeout(()=>fetch('/after'),300)\">Go</button>");
        press(Qt::Key_Space);
        QTRY_VERIFY(m_server->wasAsked(QStringLiteral("/after")));
        QVERIFY(!m_server->wasAsked(QStringLiteral("/foreign")));
        QCOMPARE(m_seen.refused.size(), refused);
        QCOMPARE(m_seen.shown.last(), m_server->url(QStringLiteral("/start")));
    }

    void opensOnePopUpAndShowsItsAddress()
    {
        m_server->set(QStringLiteral("/check"),
                      {"<!doctype html><body><button autofocus onclick=\"window.open('/second');"
                       "fetch('/tried')\" onfocus=\"fetch('/check-ready')\">More</button>"});
        openReady("<button autofocus onclick=\"window.open('/check')\">Check</button>");
        press(Qt::Key_Space);
        QTRY_VERIFY(m_server->wasAsked(QStringLiteral("/check-ready")));
        QTRY_COMPARE(m_seen.shown.last(), m_server->url(QStringLiteral("/check")));

        auto *back = m_view->findChild<QPushButton *>(QStringLiteral("closePopUp"));
        QVERIFY(back && back->isVisible());
        auto *popUp = m_view->findChild<QWidget *>(QStringLiteral("popUpPage"));
        QTRY_VERIFY(popUp->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Space);
        QTRY_VERIFY(m_server->wasAsked(QStringLiteral("/tried")));
        QVERIFY(!m_server->wasAsked(QStringLiteral("/second")));

        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_COMPARE(m_seen.shown.last(), m_server->url(QStringLiteral("/start")));
    }

    void takesTheRedirectInAPopUp()
    {
        openReady("<button autofocus onclick=\"window.open('/done?state=s&auth_code=c')\">Go</button>");
        press(Qt::Key_Space);
        QTRY_COMPARE(m_seen.redirects.size(), 1);
        QVERIFY(!m_server->wasAsked(QStringLiteral("/done")));
    }

    void refusesAPopUpToAForeignHost()
    {
        const QByteArray foreign = m_server->url(QStringLiteral("/foreign"), QStringLiteral("127.0.0.2")).toEncoded();
        openReady("<button autofocus onclick=\"window.open('" + foreign + "')\">Go</button>");
        press(Qt::Key_Space);
        QTRY_COMPARE(m_seen.refused.size(), 1);
        QVERIFY(!m_server->wasAsked(QStringLiteral("/foreign")));
        QVERIFY(!m_view->findChild<QPushButton *>(QStringLiteral("closePopUp")));
    }

    void refusesDownloads()
    {
        m_server->set(QStringLiteral("/file"), {"secret bytes", "application/octet-stream"});
        openReady("<a id=a href='/file' download='remarketeer-download.bin' autofocus tabindex=0>Get</a>"
                  "<script>document.getElementById('a').addEventListener('click',()=>setTimeout("
                  "()=>fetch('/after'),300));document.getElementById('a').focus()</script>");
        const QDir downloads(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
        press(Qt::Key_Return);
        QTRY_VERIFY(m_server->wasAsked(QStringLiteral("/after")));
        QVERIFY(downloads.entryList({QStringLiteral("remarketeer-download*")}).isEmpty());
        QCOMPARE(m_seen.shown.last(), m_server->url(QStringLiteral("/start")));
    }

    void grantsNothing()
    {
        m_server->set(QStringLiteral("/start"),
                      {"<!doctype html><body><script>"
                       "Notification.requestPermission().then(r => fetch('/notify-' + r));"
                       "navigator.geolocation.getCurrentPosition(() => fetch('/place-given'), "
                       "() => fetch('/place-refused'));"
                       "document.documentElement.requestFullscreen().then(() => fetch('/full-given'), "
                       "() => fetch('/full-refused'));"
                       "fetch('/answer-' + confirm('Sure?'));"
                       "</script>"});
        open(QStringLiteral("/start"));
        QTRY_VERIFY(m_server->wasAsked(QStringLiteral("/notify-denied")));
        QTRY_VERIFY(m_server->wasAsked(QStringLiteral("/place-refused")));
        QTRY_VERIFY(m_server->wasAsked(QStringLiteral("/full-refused")));
        QTRY_VERIFY(m_server->wasAsked(QStringLiteral("/answer-false")));
    }

    void forgetsCookiesWithTheView()
    {
        const QByteArray page = "<script>fetch(document.cookie ? '/known' : '/new');"
                                "document.cookie='who=me;max-age=9999'</script>";
        openReady(page);
        QTRY_VERIFY(m_server->wasAsked(QStringLiteral("/new")));
        m_server = std::make_unique<PageServer>();
        openReady(page);
        QTRY_VERIFY(m_server->wasAsked(QStringLiteral("/new")));
        QVERIFY(!m_server->wasAsked(QStringLiteral("/known")));
    }

    void tellsWhenThePageCannotBeLoaded()
    {
        openReady("<button autofocus onclick=\"location.href='/gone'\">Go</button>");
        m_server.reset();
        press(Qt::Key_Space);
        QTRY_COMPARE(m_seen.troubles, QList{WebSignIn::Trouble::NotLoaded});
    }

    void menuOffersNoSourceAndNoSaving()
    {
        openReady("<input autofocus value=abc>");
        auto *page = m_view->findChild<QWidget *>(QStringLiteral("signInPage"));
        Q_EMIT page->customContextMenuRequested({20, 20});
        auto *menu = page->findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        QVERIFY(!menu->actions().isEmpty());
        for (const QAction *action : menu->actions()) {
            QVERIFY2(!action->text().contains(QStringLiteral("source"), Qt::CaseInsensitive) &&
                         !action->text().contains(QStringLiteral("save"), Qt::CaseInsensitive),
                     qPrintable(action->text()));
        }
        menu->close();
    }
};

int main(int argc, char **argv)
{
    prepareWebSignIn();
    QApplication app(argc, argv);
    WebSignInTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_web_sign_in.moc"
