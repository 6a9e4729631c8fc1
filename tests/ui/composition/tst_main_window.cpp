#include "core/surroundings.h"
#include "tests/support/accessibility_walk.h"
#include "tests/support/await.h"
#include "tests/support/memory_secret_store.h"
#include "tests/support/sandbox_person.h"
#include "tests/support/screenshot.h"
#include "tests/support/test_home.h"
#include "ui/accounts/accounts_page.h"
#include "ui/activity/activity_page.h"
#include "ui/audience/send_audience_dialog.h"
#include "ui/composition/application.h"
#include "ui/composition/dialogs.h"
#include "ui/composition/main_window.h"
#include "ui/composition/nav_button.h"
#include "ui/composition/source_card.h"
#include "ui/connect/connect_dialog.h"
#include "ui/mapping/map_properties_dialog.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/dialog_frame.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/palette.h"
#include "ui/theme/table_view.h"

#include <QComboBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

#include <cstdlib>

using namespace remarketeer;

/// The real main window over the real services, as main() makes it.
class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Application> open(const TestHome &home)
    {
        qputenv("REMARKETEER_HOME", home.path().toUtf8());
        Result<std::unique_ptr<Application>> made =
            Application::create(*qApp, {.secrets = std::make_unique<MemorySecretStore>()});
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        (*made)->window().resize(1280, 800);
        (*made)->window().show();
        (*made)->start();
        if (!QTest::qWaitForWindowActive(&(*made)->window()))
            qFatal("The window is not shown.");
        return std::move(*made);
    }
    template <class Widget> Widget *find(Application &program, const char *name)
    {
        return program.window().findChild<Widget *>(QString::fromLatin1(name));
    }
    /// Imports every account of the sandbox's user that can be imported.
    static void connectAll(AccountsService &accounts)
    {
        SandboxPerson person;
        const std::unique_ptr<ConnectSession> session = accounts.connectNew(true);
        const auto choices = await(session->complete(person.allow(session->authorizationUrl())));
        if (!choices)
            qFatal("%s", qPrintable(choices.error().sentence));
        QList<AdvertiserId> chosen;
        for (const AdvertiserChoice &choice : *choices) {
            if (choice.unavailable.isEmpty())
                chosen.append(choice.advertiser.id);
        }
        if (!await(session->importAccounts(chosen)))
            qFatal("The accounts cannot be imported.");
    }
    void setAppearance(Application &program, const char *appearance)
    {
        auto *choice = find<QComboBox>(program, "appearance");
        choice->setCurrentIndex(choice->findData(QString::fromLatin1(appearance)));
        QTRY_COMPARE(program.window().palette().color(QPalette::Window),
                     (QByteArray(appearance) == "dark" ? darkTokens() : lightTokens()).window);
    }
    /// The row under the mouse offers Refresh, and the dialog that deletes darkens the window.
    void showDisconnected(Application &program)
    {
        program.services().sandbox.run([](SandboxServer &sandbox) { sandbox.expireTokens(); });
        await(program.services().accounts->checkAll());
        auto *table = find<TableView>(program, "accountsTable");
        for (const auto appearance : {"dark", "light"}) {
            setAppearance(program, appearance);
            const QModelIndex second = table->model()->index(1, 4);
            QTest::mouseMove(table->viewport(), table->visualRect(table->model()->index(0, 4)).center());
            QTest::mouseMove(table->viewport(), table->visualRect(second).center());
            const AccountsPage &page = program.window().accountsPage(); // other pages have rows too
            QTRY_VERIFY(page.findChild<QWidget *>(QStringLiteral("rowRefresh"))->isVisible());
            keepScreenshot(&program.window(), QStringLiteral("accounts-hover-%1").arg(QLatin1String(appearance)));
            QTest::mouseClick(page.findChild<QAbstractButton *>(QStringLiteral("rowDelete")), Qt::LeftButton);
            auto *dialog = find<DialogFrame>(program, "deleteAccount");
            QTRY_VERIFY(dialog->isVisible());
            QVERIFY(find<QWidget>(program, "dimOverlay")->isVisible());
            keepScreenshot(&program.window(), QStringLiteral("accounts-dimmed-%1").arg(QLatin1String(appearance)));
            keepScreenshot(dialog, QStringLiteral("delete-%1").arg(QLatin1String(appearance)));
            dialog->reject();
            QTRY_VERIFY(!find<QWidget>(program, "dimOverlay"));
        }
    }
    static QString sample() { return QStringLiteral(PROJECT_DIR "/resources/sample_profiles.csv"); }

private Q_SLOTS:
    void cleanup() { qunsetenv("REMARKETEER_HOME"); }

    void everyPageIsReachedAndNamed()
    {
        const TestHome home;
        const auto program = open(home);
        const std::array<std::pair<const char *, QWidget *>, 3> pages{
            {{"navAccounts", &program->window().accountsPage()},
             {"navActivity", &program->window().activityPage()},
             {"navSettings", &program->window().settingsPage()}}};
        for (const auto &[name, page] : pages) {
            auto *entry = find<NavButton>(*program, name);
            QTest::mouseClick(entry, Qt::LeftButton);
            QVERIFY2(page->isVisible(), name);
            QVERIFY(entry->isChecked());
            QCOMPARE(AccessibilityWalk::faults(&program->window()), QStringList());
            for (const auto appearance : {"light", "dark"}) {
                setAppearance(*program, appearance);
                keepScreenshot(&program->window(),
                               QStringLiteral("%1-%2").arg(QString::fromLatin1(name), QString::fromLatin1(appearance)));
            }
        }
    }
    void keyboardGoesAroundTheWindow()
    {
        const TestHome home;
        const auto program = open(home);
        auto *accounts = find<NavButton>(*program, "navAccounts");
        accounts->setFocus(Qt::TabFocusReason);
        QTest::keyClick(accounts, Qt::Key_Down);
        QVERIFY(find<NavButton>(*program, "navCampaigns")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        auto *activity = find<NavButton>(*program, "navActivity");
        QVERIFY(activity->hasFocus());
        QTest::keyClick(activity, Qt::Key_Space);
        QTRY_VERIFY(program->window().activityPage().isVisible());
        QSet<QWidget *> reached;
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        QVERIFY(reached.contains(find<SourceCard>(*program, "sourceCard")));
    }
    void sidebarCollapsesToIcons()
    {
        const TestHome home;
        const auto program = open(home);
        auto *entry = find<NavButton>(*program, "navAccounts");
        const int wide = entry->width();
        QVERIFY(entry->toolTip().isEmpty());
        program->window().resize(820, 600);
        QTRY_VERIFY(entry->width() < wide / 2);
        QCOMPARE(entry->toolTip(), entry->text());
        QCOMPARE(program->window().minimumSize(), QSize(800, 560));
        keepScreenshot(&program->window(), QStringLiteral("narrow"));
    }
    void sourceCardFollowsADroppedFile()
    {
        const TestHome home;
        const auto program = open(home);
        auto *card = find<SourceCard>(*program, "sourceCard");
        QVERIFY(card->accessibleDescription().contains(u"CSV"));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(sample())});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&program->window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&program->window(), &drop);
        QTRY_VERIFY(card->accessibleName().contains(u"sample_profiles.csv"));
        QTRY_VERIFY(card->accessibleDescription().contains(QLocale().toString(10'000)));
        keepScreenshot(&program->window(), QStringLiteral("source"));
    }
    void aFileThatCannotBeReadIsRefusedInWords()
    {
        const TestHome home;
        const auto program = open(home);
        program->window().openSource(home.path() + QStringLiteral("/nothing.csv"));
        QTRY_VERIFY(program->window().accountsPage().findChild<InlineMessage *>()->isVisible());
        QVERIFY(program->window().accountsPage().findChild<InlineMessage *>()->text().contains(u"nothing.csv"));
    }
    void sandboxOpensTheSignInAndComesBackAtTheNextStart()
    {
        const TestHome home;
        {
            const auto program = open(home);
            QTest::mouseClick(find<QPushButton>(*program, "trySandbox"), Qt::LeftButton);
            QTRY_VERIFY(program->services().sandbox.isRunning());
            QTRY_VERIFY(program->window().findChild<DialogFrame *>());
            QVERIFY(program->services().accounts->hasSandbox());
            program->window().findChild<DialogFrame *>()->reject();
            connectAll(*program->services().accounts);
            QTRY_VERIFY(find<TableView>(*program, "accountsTable")->isVisible());
            showDisconnected(*program);
        }
        const auto again = open(home);
        QVERIFY(again->services().sandbox.isRunning());
        QVERIFY(find<TableView>(*again, "accountsTable")->isVisible());
    }
    void pagesOpenTheirDialogs()
    {
        const TestHome home;
        const auto program = open(home);
        QVERIFY(program->services().startSandbox());
        connectAll(*program->services().accounts);
        auto *table = find<TableView>(*program, "accountsTable");
        QTRY_VERIFY(table->isVisible());
        const auto opens = [&](auto *dialogClass) {
            using Dialog = std::remove_pointer_t<decltype(dialogClass)>;
            auto *dialog = program->window().findChild<Dialog *>();
            const bool shown = dialog && QTest::qWaitFor([dialog] { return dialog->isVisible(); });
            const QStringList faults = dialog ? AccessibilityWalk::faults(dialog) : QStringList();
            if (!faults.isEmpty())
                qWarning("%s", qPrintable(faults.join(u'\n')));
            if (dialog)
                dialog->reject();
            const bool gone = QTest::qWaitFor([&] { return !program->window().template findChild<Dialog *>(); });
            program->window().activateWindow();
            return shown && faults.isEmpty() && gone && QTest::qWaitForWindowActive(&program->window());
        };
        QTest::mouseClick(find<QPushButton>(*program, "mapProperties"), Qt::LeftButton);
        QVERIFY(opens(static_cast<MapPropertiesDialog *>(nullptr)));
        QTest::mouseClick(find<QPushButton>(*program, "connectAccount"), Qt::LeftButton);
        QVERIFY(opens(static_cast<ConnectDialog *>(nullptr)));
        table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(opens(static_cast<SendAudienceDialog *>(nullptr)));
        program->services().sandbox.run([](SandboxServer &sandbox) { sandbox.expireTokens(); });
        table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table, Qt::Key_F5);
        QVERIFY(QTest::qWaitFor([&] { return program->window().findChild<ConnectDialog *>() != nullptr; }, 20'000));
        QVERIFY(opens(static_cast<ConnectDialog *>(nullptr)));
    }
    void rightToLeftMirrorsTheWindow()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const TestHome home;
        {
            const auto program = open(home);
            const auto *bar = find<QWidget>(*program, "sidebar");
            QVERIFY(bar->mapTo(&program->window(), QPoint(0, 0)).x() > program->window().width() / 2);
            QVERIFY(program->services().startSandbox());
            connectAll(*program->services().accounts);
            auto *table = find<TableView>(*program, "accountsTable");
            QTRY_VERIFY(table->isVisible());
            QTest::mouseMove(table->viewport(), table->visualRect(table->model()->index(0, 4)).center());
            auto *trash = program->window().accountsPage().findChild<QWidget *>(QStringLiteral("rowDelete"));
            QTRY_VERIFY(trash->isVisible());
            const QRect cell = table->visualRect(table->model()->index(0, 5));
            const int middle = trash->mapTo(table->viewport(), trash->rect().center()).x();
            QVERIFY(std::abs(middle - cell.center().x()) <= 1); // over the painted icon
            keepScreenshot(&program->window(), QStringLiteral("right-to-left"));
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void largeFontsKeepEverythingInView()
    {
        const QFont usual = QApplication::font();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 2);
        QApplication::setFont(large);
        const TestHome home;
        {
            const auto program = open(home);
            auto *first = find<QPushButton>(*program, "connectFirst");
            QVERIFY(first->height() >= 2 * QFontMetrics(usual).height());
            QVERIFY(program->window().rect().contains(
                QRect(first->mapTo(&program->window(), QPoint(0, 0)), first->size())));
            keepScreenshot(&program->window(), QStringLiteral("large-font"));
        }
        QApplication::setFont(usual);
    }
    void geometryAndColumnsAreRemembered()
    {
        const TestHome home;
        int width = 0;
        {
            const auto program = open(home);
            program->window().resize(1111, 701);
            auto *table = find<TableView>(*program, "accountsTable");
            table->setColumnWidth(1, table->columnWidth(1) + 17);
            width = table->columnWidth(1);
            program->window().close();
        }
        qputenv("REMARKETEER_HOME", home.path().toUtf8());
        const auto made = Application::create(*qApp, {.secrets = std::make_unique<MemorySecretStore>()});
        QVERIFY(made);
        QCOMPARE((*made)->window().size(), QSize(1111, 701));
        QCOMPARE(find<TableView>(**made, "accountsTable")->columnWidth(1), width);
    }
    void aWorkspaceOpensOnce()
    {
        const TestHome home;
        const auto program = open(home);
        const auto second = Application::create(*qApp, {.secrets = std::make_unique<MemorySecretStore>()});
        QVERIFY(!second);
        QVERIFY(second.error().sentence.contains(u"already open"));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
