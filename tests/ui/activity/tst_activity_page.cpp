#include "tests/support/accessibility_walk.h"
#include "tests/support/campaign_workspace.h"
#include "tests/support/screenshot.h"
#include "ui/activity/activity_page.h"
#include "ui/activity/run_card.h"
#include "ui/theme/cell_delegate.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/style.h"
#include "ui/theme/table_view.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace remarketeer;

/// The page over runs that really went to the sandbox.
class TestActivityPage : public QObject
{
    Q_OBJECT

private:
    struct Fixture {
        Fixture() { showPage(); }
        void showPage()
        {
            page = std::make_unique<ActivityPage>(*w.runs, w.workspace.clock);
            page->setAutoFillBackground(true);
            page->resize(1068, 766);
            page->show();
            table = page->findChild<TableView *>(QStringLiteral("runsTable"));
        }
        RunId completed(const char *name = "Lapsed buyers")
        {
            const Result<RunId> run = w.runs->begin(w.createRequest(name));
            if (!run || !QTest::qWaitFor([&] { return w.state(*run) == RunState::Completed; }, 30'000))
                qFatal("The run did not complete.");
            return *run;
        }
        QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
        QPushButton *button(const char *name) const
        {
            return page->findChild<QPushButton *>(QString::fromLatin1(name));
        }
        QString label(const char *name) const { return page->findChild<QLabel *>(QString::fromLatin1(name))->text(); }

        RunWorkspace w;
        std::unique_ptr<ActivityPage> page;
        TableView *table = nullptr;
    };
    QList<QUrl> m_opened;

public Q_SLOTS:
    void opened(const QUrl &url) { m_opened << url; }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(Appearance::Light);
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "opened");
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    void emptyPageSaysWhatToDo()
    {
        Fixture f;
        QVERIFY(f.page->findChild<EmptyState *>()->isVisible());
        QVERIFY(!f.table->isVisible());
        QVERIFY(!f.page->findChild<RunCard *>()->isVisible());
        QCOMPARE(AccessibilityWalk::faults(f.page.get()), QStringList());
    }
    void showsACompletedRunWithItsFigures()
    {
        Fixture f;
        f.completed();
        QCOMPARE(f.table->model()->rowCount(), 1);
        QCOMPARE(f.cell(0, RunsModel::Name), QStringLiteral("Lapsed buyers"));
        QCOMPARE(f.cell(0, RunsModel::Profiles), QLocale().toString(RunWorkspace::customers));
        QCOMPARE(f.table->model()->index(0, RunsModel::Progress).data(FractionRole).toDouble(), 1.0);
        QCOMPARE(f.label("runRead"), QLocale().toString(RunWorkspace::customers));
        QCOMPARE(f.label("runExported"), QLocale().toString(RunWorkspace::customers));
        QCOMPARE(f.label("runSkipped"), QStringLiteral("0"));
        QVERIFY(f.button("runRemove")->isVisible());
        QVERIFY(!f.button("runResume")->isVisible());
        QVERIFY(!f.button("runCancel")->isVisible());
        QCOMPARE(AccessibilityWalk::faults(f.page.get()), QStringList());
        keepScreenshot(f.page.get(), QStringLiteral("activity-completed"));
    }
    void opensTheFilesOfARun()
    {
        Fixture f;
        const RunId run = f.completed();
        m_opened.clear();
        QTest::mouseClick(f.button("runFolder"), Qt::LeftButton);
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened[0].toLocalFile(), QFileInfo(f.w.runs->find(run)->audienceFile).path());
        QVERIFY(!f.button("runRejects")->isVisible()); // nothing was skipped
    }
    void showsSkippedRowsByReasonAndTheirFile()
    {
        Fixture f;
        QFile csv(f.w.csv);
        QVERIFY(csv.open(QIODevice::Append));
        csv.write("not an address,not a phone,Nobody,\n");
        csv.close();
        QVERIFY(await(f.w.source->openCsv(f.w.csv)));
        const RunId run = f.completed();
        QCOMPARE(f.label("runSkipped"), QStringLiteral("1"));
        QVERIFY(f.page->findChild<QLabel *>(QStringLiteral("runSkippedReasons"))->isVisible());
        QCOMPARE(f.label("runBlank"), QStringLiteral("2"));
        QVERIFY(f.label("runBlankReasons").contains(u'1'));
        m_opened.clear();
        QTest::mouseClick(f.button("runRejects"), Qt::LeftButton);
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened[0].toLocalFile(), f.w.runs->rejectsFile(run));
        keepScreenshot(f.page.get(), QStringLiteral("activity-skipped"));
    }
    void removesAFinishedRun()
    {
        Fixture f;
        f.completed("First");
        f.completed("Second");
        QCOMPARE(f.table->model()->rowCount(), 2);
        const QString gone = f.cell(f.table->currentIndex().row(), RunsModel::Name);
        QTest::mouseClick(f.button("runRemove"), Qt::LeftButton);
        QTRY_COMPARE(f.table->model()->rowCount(), 1);
        QVERIFY(f.cell(0, RunsModel::Name) != gone);
        QTest::mouseClick(f.button("runRemove"), Qt::LeftButton);
        QTRY_VERIFY(f.page->findChild<EmptyState *>()->isVisible());
    }
    void filtersRuns()
    {
        Fixture f;
        f.completed("First");
        f.completed("Second");
        auto *search = f.page->findChild<QLineEdit *>(QStringLiteral("search"));
        QTest::keyClicks(search, QStringLiteral("sec"));
        QCOMPARE(f.table->model()->rowCount(), 1);
        QCOMPARE(f.cell(0, RunsModel::Name), QStringLiteral("Second"));
        QTest::keyClicks(search, QStringLiteral("zzz"));
        QVERIFY(f.page->findChild<EmptyState *>()->isVisible());
        QVERIFY(search->isVisible());
    }
    void aDeadTokenMakesTheRunWaitAndRefreshGoesOn()
    {
        Fixture f;
        f.w.workspace.sandbox.expireTokens();
        const Result<RunId> run = f.w.runs->begin(f.w.createRequest());
        QVERIFY(run);
        QTRY_COMPARE_WITH_TIMEOUT(f.w.state(*run), RunState::WaitingForReconnect, 30'000);
        QTRY_VERIFY(f.button("runRefresh")->isVisible());
        QVERIFY(f.table->model()->index(0, RunsModel::Started).data(SecondLineRole).toString().contains(u"Refresh"));
        QVERIFY(f.page->findChild<RunCard *>()->findChild<InlineMessage *>()->isVisible());
        keepScreenshot(f.page.get(), QStringLiteral("activity-waiting"));
        QStringList asked;
        connect(f.page.get(), &ActivityPage::reconnectRequested, this,
                [&asked](const AdvertiserId &id) { asked << id.toString(); });
        QTest::mouseClick(f.button("runRefresh"), Qt::LeftButton);
        QCOMPARE(asked, QStringList{f.w.imported.first().toString()});
        QVERIFY(f.w.reconnect());
        QTRY_COMPARE_WITH_TIMEOUT(f.w.state(*run), RunState::Completed, 30'000);
        QTRY_VERIFY(!f.button("runRefresh")->isVisible());
    }
    void aRunOfACampaignSaysWhoseAndWhy()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        CampaignWorkspace w;
        ActivityPage page(*w.runs, w.workspace.clock);
        page.setAutoFillBackground(true);
        page.resize(1068, 766);
        page.show();
        const auto *table = page.findChild<TableView *>(QStringLiteral("runsTable"));
        const auto label = [&page](const char *name) { return page.findChild<QLabel *>(QString::fromLatin1(name)); };
        const CampaignId id = w.published("Cart abandoners", CampaignWorkspace::daily());
        const auto completeOn = [&](int day) {
            w.moveToMorning(day);
            w.campaigns->runDue();
            return QTest::qWaitFor([&] { return w.lastRun(id).state == RunState::Completed; }, 30'000);
        };
        QVERIFY(completeOn(23));
        writeCustomers(w.csv, 1'030, 5);
        QVERIFY(completeOn(27)); // three mornings were missed
        page.select(w.lastRun(id).id);
        QCOMPARE(table->model()->rowCount(), 2);
        const QModelIndex name = table->model()->index(0, RunsModel::Name);
        QCOMPARE(name.data().toString(), QStringLiteral("Cart abandoners"));
        QVERIFY(name.data(SecondLineRole).toString().endsWith(QStringLiteral("keep in sync")));
        QVERIFY(label("runPlan")->isVisible());
        QVERIFY(label("runPlan")->text().contains(QStringLiteral("caught up")));
        QVERIFY(label("runPlan")->text().contains(u'3'));
        QCOMPARE(label("runDifference")->text(), QStringLiteral("+35 / −5"));
        QCOMPARE(AccessibilityWalk::faults(&page), QStringList());
        keepScreenshot(&page, QStringLiteral("activity-campaign"));
        auto *search = page.findChild<QLineEdit *>(QStringLiteral("search"));
        QTest::keyClicks(search, QStringLiteral("abandoners"));
        QCOMPARE(table->model()->rowCount(), 2);
        search->clear();
        // A refusal by TikTok has a title, and a button that mends it.
        QVERIFY(w.workspace.sandbox.setFaults(QStringLiteral("update:code=40007*9")));
        writeCustomers(w.csv, 1'060);
        w.moveToMorning(28);
        w.campaigns->runDue();
        QTRY_COMPARE_WITH_TIMEOUT(w.lastRun(id).state, RunState::Failed, 30'000);
        page.select(w.lastRun(id).id);
        auto *message = page.findChild<RunCard *>()->findChild<InlineMessage *>();
        QVERIFY(message->isVisible());
        QVERIFY(message->text().startsWith(wordsOf(CampaignProblem::AudienceNotFound).title));
        QList<std::pair<Remedy, RunId>> remedy;
        connect(&page, &ActivityPage::remedyRequested, this, [&remedy](Remedy what, const RunId &run) {
            remedy.append({what, run});
        });
        keepScreenshot(&page, QStringLiteral("activity-failed"));
        QTest::mouseClick(message->findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
        QCOMPARE(remedy.size(), 1);
        QCOMPARE(remedy[0].first, Remedy::PickAudience);
        QVERIFY(remedy[0].second == w.lastRun(id).id);
        page.resize(732, 526);
        keepScreenshot(&page, QStringLiteral("activity-failed-small"));
    }
    void cancelStopsARun()
    {
        Fixture f;
        f.w.workspace.sandbox.expireTokens();
        const Result<RunId> run = f.w.runs->begin(f.w.createRequest());
        QTRY_VERIFY_WITH_TIMEOUT(f.button("runRefresh")->isVisible(), 30'000);
        QTest::mouseClick(f.button("runCancel"), Qt::LeftButton);
        QTRY_COMPARE(f.w.state(*run), RunState::Cancelled);
        QTRY_VERIFY(f.button("runRemove")->isVisible());
    }
};

QTEST_MAIN(TestActivityPage)
#include "tst_activity_page.moc"
