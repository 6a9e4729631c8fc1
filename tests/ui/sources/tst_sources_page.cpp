#include "sources_workspace.h"
#include "tests/support/accessibility_walk.h"
#include "tests/support/pseudo_translator.h"
#include "tests/support/screenshot.h"
#include "ui/sources/sources_page.h"
#include "ui/theme/dialog_frame.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/style.h"
#include "ui/theme/table_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace remarketeer;

/// The page over real files, by mouse and by keyboard.
class TestSourcesPage : public QObject
{
    Q_OBJECT

private:
    struct Fixture {
        explicit Fixture(int sources = 2)
        {
            for (int i = 0; i < sources; ++i)
                ids.append(w.add(w.writeCustomers(QStringLiteral("customers %1.profiles.csv").arg(i))));
            if (sources > 0)
                w.names[ids.first()] = {QStringLiteral("Lapsed buyers"), QStringLiteral("Winter campaign")};
            page = std::make_unique<SourcesPage>(w.sources, w.mapping, w.users());
            page->resize(1068, 766);
            page->show();
            table = page->findChild<TableView *>(QStringLiteral("sourcesTable"));
            properties = page->findChild<TableView *>(QStringLiteral("propertiesTable"));
            if (!QTest::qWaitForWindowActive(page.get()))
                qFatal("The page is not shown.");
        }
        QPushButton *button(const char *name) const
        {
            return page->findChild<QPushButton *>(QString::fromLatin1(name));
        }
        DialogFrame *dialog(const char *name) const
        {
            return page->findChild<DialogFrame *>(QString::fromLatin1(name));
        }
        SourcesWorkspace w;
        QList<SourceId> ids;
        std::unique_ptr<SourcesPage> page;
        TableView *table = nullptr;
        TableView *properties = nullptr;
    };

private Q_SLOTS:
    void initTestCase() { applyTheme(Appearance::Light); }

    void emptyPageOffersTheFirstStep()
    {
        Fixture f(0);
        QSignalSpy adding(f.page.get(), &SourcesPage::addRequested);
        QVERIFY(f.button("addFirst")->isVisible());
        QVERIFY(!f.button("addSource")->isVisible());
        QTest::mouseClick(f.button("addFirst"), Qt::LeftButton);
        QCOMPARE(adding.size(), 1);
        QCOMPARE(AccessibilityWalk::faults(f.page.get()), QStringList());
        f.page->addFile(f.w.writeCustomers());
        QTRY_VERIFY(f.table->isVisible());
        QTRY_COMPARE(f.properties->model()->rowCount(), 4);
    }
    void showsSourcesAndTheirProperties()
    {
        Fixture f;
        QCOMPARE(f.table->model()->rowCount(), 2);
        QCOMPARE(f.table->currentIndex().row(), 0);
        QCOMPARE(f.properties->model()->rowCount(), 4);
        QVERIFY(!f.button("useSource")->isEnabled());
        QCOMPARE(AccessibilityWalk::faults(f.page.get()), QStringList());
    }
    void keyboardAloneDoesEverything()
    {
        Fixture f;
        f.table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(f.table, Qt::Key_Down);
        QCOMPARE(f.page->findChild<QLabel *>(QStringLiteral("selectedSource"))->text(),
                 QStringLiteral("customers 1.profiles.csv"));
        QTest::keyClick(f.table, Qt::Key_Return); // use
        QTRY_COMPARE(f.w.sources.current()->id, f.ids[1]);

        QTest::keyClick(f.table, Qt::Key_F2);
        auto *name = f.dialog("renameSource")->findChild<QLineEdit *>(QStringLiteral("sourceName"));
        QTRY_VERIFY(name->hasFocus());
        name->setText(QStringLiteral("customers 0.profiles.csv")); // the other's
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(f.dialog("renameSource")->findChild<InlineMessage *>()->isVisible());
        QCOMPARE(AccessibilityWalk::faults(f.dialog("renameSource")), QStringList());
        name->setText(QStringLiteral("Autumn"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(f.w.sources.find(f.ids[1])->name, QStringLiteral("Autumn"));
        QTRY_VERIFY(!f.dialog("renameSource"));

        f.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        f.table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(f.table, Qt::Key_Tab);
        QVERIFY(!f.table->hasFocus());
        f.table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(f.table, Qt::Key_Delete);
        QTRY_VERIFY(f.dialog("sourceQuestion"));
        f.dialog("sourceQuestion")->accept();
        QTRY_COMPARE(f.table->model()->rowCount(), 1);
    }
    void removalAsksAndCancelIsTheDefault()
    {
        Fixture f;
        QTest::mouseClick(f.button("removeSource"), Qt::LeftButton);
        DialogFrame *dialog = f.dialog("sourceQuestion");
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        QVERIFY(dialog->accessibleDescription().contains(u"Winter campaign"));
        QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("cancel"))->isDefault());
        QCOMPARE(AccessibilityWalk::faults(dialog), QStringList());
        keepScreenshot(dialog, QStringLiteral("sources-remove"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!f.dialog("sourceQuestion"));
        QCOMPARE(f.w.sources.sources().size(), 2);
    }
    void aMissingFileIsMendedFromItsMessage()
    {
        Fixture f;
        const QString location = f.w.sources.find(f.ids[0])->location;
        QVERIFY(QFile::rename(location, location + QStringLiteral(".away.profiles.csv")));
        await(f.page->presenter().look());
        std::optional<SourceId> asked;
        connect(f.page.get(), &SourcesPage::repointRequested, this, [&asked](const SourceId &id) { asked = id; });
        QPushButton *mend = nullptr;
        for (InlineMessage *message : f.page->findChildren<InlineMessage *>()) {
            if (message->isVisible())
                mend = message->findChild<QPushButton *>();
        }
        QVERIFY(mend);
        QTest::mouseClick(mend, Qt::LeftButton);
        QCOMPARE(asked, std::optional(f.ids[0]));
        f.page->repointTo(f.ids[0], location + QStringLiteral(".away.profiles.csv"));
        QTRY_COMPARE(f.w.sources.state(f.ids[0]), SourceState::Fine);
        QCOMPARE(AccessibilityWalk::faults(f.page.get()), QStringList());
    }
    void filterNarrowsTheProperties()
    {
        Fixture f;
        auto *search = f.page->findChild<QLineEdit *>(QStringLiteral("search"));
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("LIFE"));
        QCOMPARE(f.properties->model()->rowCount(), 1);
        QTest::keyClicks(search, QStringLiteral("x"));
        QVERIFY(!f.properties->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(f.properties->model()->rowCount(), 4);
        QVERIFY(f.properties->isVisible());
    }
    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        for (const bool dark : {false, true}) {
            QTest::addRow("%s wide", dark ? "dark" : "light") << dark << QSize(1068, 766);
            QTest::addRow("%s small", dark ? "dark" : "light") << dark << QSize(744, 526);
        }
    }
    void pictures()
    {
        // Whatever is shown, nothing is wider than the smallest window's page.
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        applyTheme(dark ? Appearance::Dark : Appearance::Light);
        const QString end =
            QStringLiteral("-%1-%2").arg(dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(size.width());
        {
            Fixture f(0);
            f.page->resize(size);
            keepScreenshot(f.page.get(), QStringLiteral("sources-empty") + end);
        }
        Fixture f(8);
        QVERIFY(f.w.sources.rename(f.ids[1], QString(128, u'W')));
        QFile::remove(f.w.sources.find(f.ids[2])->location);
        f.page->resize(size);
        await(f.page->presenter().look());
        QTRY_VERIFY(f.w.sources.opened(f.ids[7])->rowCount);
        QCOMPARE(f.page->size(), size);
        keepScreenshot(f.page.get(), QStringLiteral("sources-many") + end);
        f.page->presenter().select(f.ids[2]);
        QCOMPARE(f.page->size(), size);
        keepScreenshot(f.page.get(), QStringLiteral("sources-missing") + end);
        applyTheme(Appearance::Light);
    }
    void everyTextIsTranslated()
    {
        PseudoTranslator pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        {
            Fixture f;
            for (const QPushButton *button : f.page->findChildren<QPushButton *>()) {
                if (button->isVisible() && !button->text().isEmpty())
                    QVERIFY2(button->text().startsWith(u'⟦'), qPrintable(button->text()));
            }
            for (int column = 0; column < f.table->model()->columnCount(); ++column)
                QVERIFY(f.table->model()->headerData(column, Qt::Horizontal).toString().startsWith(u'⟦'));
            for (int column = 0; column < f.properties->model()->columnCount(); ++column)
                QVERIFY(f.properties->model()->headerData(column, Qt::Horizontal).toString().startsWith(u'⟦'));
            keepScreenshot(f.page.get(), QStringLiteral("sources-pseudo"));
        }
        QCoreApplication::removeTranslator(&pseudo);
    }
};

QTEST_MAIN(TestSourcesPage)
#include "tst_sources_page.moc"
