#include "tests/support/accessibility_walk.h"
#include "tests/support/account_workspace.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/inline_message.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace remarketeer;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private:
    struct Fixture {
        Fixture()
        {
            if (!workspace.accounts->start())
                qFatal("The workspace cannot be read.");
            page = std::make_unique<SettingsPage>(*workspace.surroundings, *workspace.accounts);
            page->resize(900, 700);
            page->show();
        }
        template <class Widget> Widget *find(const char *name) const
        {
            return page->findChild<Widget *>(QString::fromLatin1(name));
        }
        QString message() const { return page->findChild<InlineMessage *>()->text(); }
        AccountWorkspace workspace;
        std::unique_ptr<SettingsPage> page;
    };

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("REMARKETEER_APP_ID");
        qunsetenv("REMARKETEER_APP_SECRET");
    }

    void everyControlIsNamed()
    {
        Fixture f;
        QCOMPARE(AccessibilityWalk::faults(f.page.get()), QStringList());
        QVERIFY(f.find<QLabel>("home")->text().contains(QDir(f.workspace.home.path()).dirName()));
    }
    void appearanceIsKeptAndToldAtOnce()
    {
        Fixture f;
        QList<Appearance> told;
        connect(f.page.get(), &SettingsPage::appearanceChanged, this, [&told](Appearance a) { told << a; });
        auto *choice = f.find<QComboBox>("appearance");
        QTest::keyClick(choice, Qt::Key_Down);
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(told.last(), Appearance::Dark);
        QCOMPARE(appearanceFromSetting(f.workspace.surroundings->setting(QStringLiteral("appearance"))),
                 Appearance::Dark);
    }
    void languageIsKept()
    {
        Fixture f;
        auto *choice = f.find<QComboBox>("language");
        QVERIFY(choice->findData(QStringLiteral("de")) > 0);
        choice->setCurrentIndex(choice->findData(QStringLiteral("de")));
        QCOMPARE(f.workspace.surroundings->setting(QStringLiteral("language")).toString(), QStringLiteral("de"));
    }
    void developerAppIsSavedAndItsSecretNotShown()
    {
        Fixture f;
        f.find<QLineEdit>("appId")->setText(QStringLiteral("7000000000000000001"));
        QTest::mouseClick(f.find<QPushButton>("saveApp"), Qt::LeftButton);
        QVERIFY(f.message().contains(u"secret")); // it is asked for, nothing is saved
        QVERIFY(!f.workspace.accounts->hasDeveloperApp());
        QTest::keyClicks(f.find<QLineEdit>("appSecret"), QStringLiteral("made-up-secret"));
        QTest::mouseClick(f.find<QPushButton>("saveApp"), Qt::LeftButton);
        QTRY_VERIFY(f.workspace.accounts->hasDeveloperApp());
        QTRY_VERIFY(f.find<QLineEdit>("appSecret")->text().isEmpty());
        QCOMPARE(f.workspace.surroundings->developerApp().id, QStringLiteral("7000000000000000001"));
    }
    void badAppIdIsRefusedInWords()
    {
        Fixture f;
        f.find<QLineEdit>("appId")->setText(QStringLiteral("not digits"));
        f.find<QLineEdit>("appSecret")->setText(QStringLiteral("made-up-secret"));
        QTest::mouseClick(f.find<QPushButton>("saveApp"), Qt::LeftButton);
        QTRY_VERIFY(!f.message().isEmpty());
        QVERIFY(!f.workspace.accounts->hasDeveloperApp());
    }
    void anAdministratorsAppCannotBeChanged()
    {
        qputenv("REMARKETEER_APP_ID", "7000000000000000002");
        qputenv("REMARKETEER_APP_SECRET", "made-up-secret");
        Fixture f;
        QVERIFY(!f.find<QLineEdit>("appId")->isEnabled());
        QCOMPARE(f.find<QLineEdit>("appId")->text(), QStringLiteral("7000000000000000002"));
        QVERIFY(!f.find<QLineEdit>("appId")->toolTip().isEmpty()); // the reason
        QVERIFY(!f.find<QPushButton>("saveApp")->isVisible());
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
