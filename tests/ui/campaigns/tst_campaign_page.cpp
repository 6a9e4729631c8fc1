#include "store/run_repository.h"
#include "tests/support/accessibility_walk.h"
#include "tests/support/campaign_workspace.h"
#include "tests/support/pseudo_translator.h"
#include "tests/support/screenshot.h"
#include "ui/campaigns/campaign_page.h"
#include "ui/campaigns/size_chart.h"
#include "ui/theme/breadcrumb.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/style.h"
#include "ui/theme/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace remarketeer;

/// The page of a campaign whose runs really went to the sandbox; only the clock is moved by hand.
class TestCampaignPage : public QObject
{
    Q_OBJECT

private:
    struct Fixture {
        Fixture() : audiences(*w.workspace.accounts)
        {
            page = std::make_unique<CampaignPage>(*w.campaigns, *w.segments, *w.runs, *w.workspace.accounts, audiences,
                                                  w.workspace.clock);
            page->setAutoFillBackground(true);
            page->resize(1068, 766);
        }
        void open(const CampaignId &which)
        {
            id = which;
            page->open(which);
            page->show();
            settle();
        }
        /// TikTok has said what there is to say.
        void settle() const
        {
            if (!QTest::qWaitFor([this] { return page->presenter().facts().size.has_value(); }, 30'000))
                qFatal("The size was not answered.");
        }
        /// A campaign that ran on these mornings of November, with so many customers more each day.
        CampaignId ran(int firstDay, int lastDay, int more = 30)
        {
            const CampaignId made = w.published("Cart abandoners", CampaignWorkspace::daily());
            for (int day = firstDay; day <= lastDay; ++day) {
                w.moveToMorning(day);
                writeCustomers(w.csv, 400 + (day - firstDay) * more, (day - firstDay) * 5);
                w.campaigns->runDue();
                complete(made);
            }
            return made;
        }
        void complete(const CampaignId &made) const
        {
            if (!QTest::qWaitFor([&] { return w.lastRun(made).state == RunState::Completed; }, 30'000))
                qFatal("The run did not complete: %s", qUtf8Printable(w.lastRun(made).error));
        }
        QPushButton *button(const char *name) const
        {
            return page->findChild<QPushButton *>(QString::fromLatin1(name));
        }
        QString label(const char *name) const { return page->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
        InlineMessage *message(const char *name) const
        {
            return page->findChild<InlineMessage *>(QString::fromLatin1(name));
        }
        QAction *action(const char *name) const { return page->findChild<QAction *>(QString::fromLatin1(name)); }
        /// The dialog that an action of the audience's menu opens.
        QDialog *dialog(const char *name) const
        {
            action(name)->trigger();
            QDialog *found = nullptr;
            if (!QTest::qWaitFor([&] {
                    for (QDialog *each : page->findChildren<QDialog *>())
                        found = each->isVisible() ? each : found;
                    return found != nullptr;
                }))
                qFatal("No dialog was opened.");
            return found;
        }
        void press(QDialog *dialog, const char *name) const
        {
            auto *pressed = dialog->findChild<QPushButton *>(QString::fromLatin1(name));
            if (!pressed || !QTest::qWaitFor([&] { return pressed->isEnabled(); }))
                qFatal("%s cannot be pressed.", name);
            QTest::mouseClick(pressed, Qt::LeftButton);
        }

        CampaignWorkspace w;
        AudienceService audiences;
        std::unique_ptr<CampaignPage> page;
        std::optional<CampaignId> id;
    };

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(Appearance::Light);
    }

    void showsWhatItDid();
    void beforeTheFirstRun();
    void previewSaysWhatWouldChange();
    void zeroHasTwoMeanings();
    void aDeletedAudienceIsNotFound();
    void noAnswerCanBeTriedAgain();
    void aFailedRunNamesItsProblem();
    void aDeadTokenOffersRefresh();
    void runsFromHere();
    void stopsAfterAQuestion();
    void clonesAndArchives();
    void opensRunsByKeyboard();
    void renamesTheAudience();
    void deletesTheAudienceAfterAQuestion();
    void makesALookalike();
    void shares();
    void tellsWhereItIsUsed();
    void theChartNamesItsTimes();
    void followsThePalette();
    void largeFiguresFitNarrowPages();
    void everyTextIsTranslated();
};

void TestCampaignPage::showsWhatItDid()
{
    Fixture f;
    f.open(f.ran(23, 26));
    QCOMPARE(f.page->title(), QStringLiteral("Cart abandoners"));
    auto *breadcrumb = f.page->findChild<Breadcrumb *>();
    QVERIFY(breadcrumb->text().endsWith(QStringLiteral("Campaigns › Cart abandoners")));
    QSignalSpy back(f.page.get(), &CampaignPage::backRequested);
    f.button("breadcrumbParent")->click();
    QCOMPARE(back.size(), 1);
    QCOMPARE(f.label("figureSentValue"), QStringLiteral("490"));
    QVERIFY(f.label("figureSentNote").contains(QStringLiteral("today")));
    QCOMPARE(f.label("figureDifferenceValue"), QStringLiteral("+35 / −5"));
    QCOMPARE(f.label("figureSizeNowNote"), QStringLiteral("fetched just now"));
    QVERIFY(QLocale().toInt(f.label("figureSizeNowValue")) > 0);
    auto *runs = f.page->findChild<TableView *>(QStringLiteral("campaignRuns"));
    QCOMPARE(runs->model()->rowCount(), 4);
    QVERIFY(runs->model()->index(0, CampaignRunsModel::Started).data().toString().startsWith(QStringLiteral("Today")));
    QCOMPARE(runs->model()->index(0, CampaignRunsModel::Exported).data().toString(), QStringLiteral("490"));
    QVERIFY(runs->model()->index(0, CampaignRunsModel::Status).data().toString().endsWith(QStringLiteral("reachable")));
    auto *chart = f.page->findChild<SizeChart *>();
    QVERIFY(chart->isVisible());
    QVERIFY(chart->accessibleDescription().contains(QStringLiteral("490")));
    QCOMPARE(chart->timeLabels(), QStringList({QStringLiteral("23 Nov"), QStringLiteral("24 Nov"),
                                               QStringLiteral("Yesterday"), QStringLiteral("Today")}));
    QVERIFY(!f.message("campaignProblem")->isVisible());
    QVERIFY(!f.message("sizeMessage")->isVisible());
    QCOMPARE(AccessibilityWalk::faults(f.page.get()), QStringList());
    keepScreenshot(f.page.get(), QStringLiteral("campaign"));
}

void TestCampaignPage::beforeTheFirstRun()
{
    Fixture f;
    f.open(f.w.published("Cart abandoners", CampaignWorkspace::daily()));
    QCOMPARE(f.label("figureSentValue"), QStringLiteral("—"));
    QVERIFY(f.page->findChild<QLabel *>(QStringLiteral("noRuns"))->isVisible());
    QVERIFY(f.page->findChild<QLabel *>(QStringLiteral("noChart"))->isVisible());
    QVERIFY(!f.page->findChild<SizeChart *>()->isVisible());
    QVERIFY(!f.button("audienceMenu")->isEnabled());
    QVERIFY(!f.button("audienceMenu")->toolTip().isEmpty());
    QVERIFY(!f.button("previewChanges")->isEnabled());
    QVERIFY(f.button("runNow")->isEnabled());
    QCOMPARE(AccessibilityWalk::faults(f.page.get()), QStringList());
    keepScreenshot(f.page.get(), QStringLiteral("campaign-no-run"));
}

void TestCampaignPage::previewSaysWhatWouldChange()
{
    Fixture f;
    f.open(f.ran(23, 23));
    writeCustomers(f.w.csv, 410, 5);
    const qsizetype runs = f.w.runs->runs().size();
    QTest::mouseClick(f.button("previewChanges"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(f.label("figureDifferenceNote"), QStringLiteral("+15 / −5 if it ran now"), 30'000);
    QCOMPARE(f.w.runs->runs().size(), runs);
}

void TestCampaignPage::zeroHasTwoMeanings()
{
    Fixture f;
    const CampaignId id = f.w.published("Cart abandoners", CampaignWorkspace::daily());
    writeCustomers(f.w.csv, 8); // fewer than the sandbox shows
    f.w.moveToMorning(23);
    f.w.campaigns->runDue();
    f.complete(id);
    f.open(id);
    QCOMPARE(f.label("figureSizeNowValue"), QStringLiteral("0"));
    auto *button = f.message("sizeMessage")->findChild<QPushButton *>(QStringLiteral("messageAction"));
    QVERIFY(f.message("sizeMessage")->isVisible());
    QVERIFY(!button->isVisible());
    keepScreenshot(f.page.get(), QStringLiteral("campaign-zero-waiting"));
    f.w.workspace.clock.advance(49 * 3'600);
    QTest::mouseClick(f.button("refreshSize"), Qt::LeftButton);
    f.settle();
    QTRY_VERIFY(button->isVisible());
    keepScreenshot(f.page.get(), QStringLiteral("campaign-zero-support"));
    QSignalSpy support(f.page.get(), &CampaignPage::supportRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(support.size(), 1);
}

void TestCampaignPage::aDeletedAudienceIsNotFound()
{
    Fixture f;
    const CampaignId id = f.ran(23, 23);
    QVERIFY(await(f.audiences.remove(f.w.imported.first(), *f.w.campaign(id).audience)));
    f.open(id);
    QCOMPARE(f.label("figureSizeNowWords"), QStringLiteral("Audience Not Found"));
    QVERIFY(f.message("sizeMessage")->isVisible());
    QVERIFY(!f.button("audienceMenu")->isEnabled());
    keepScreenshot(f.page.get(), QStringLiteral("campaign-not-found"));
}

void TestCampaignPage::noAnswerCanBeTriedAgain()
{
    Fixture f;
    const CampaignId id = f.ran(23, 23);
    QVERIFY(f.w.workspace.sandbox.setFaults(QStringLiteral("list:http=502*9")));
    f.open(id);
    QCOMPARE(f.label("figureSizeNowWords"), QStringLiteral("Couldn’t Fetch Audience Size"));
    keepScreenshot(f.page.get(), QStringLiteral("campaign-no-answer"));
    f.w.workspace.sandbox.clearFaults();
    QTest::mouseClick(f.message("sizeMessage")->findChild<QPushButton *>(QStringLiteral("messageAction")),
                      Qt::LeftButton);
    f.settle();
    QTRY_VERIFY(!f.message("sizeMessage")->isVisible());
    QVERIFY(QLocale().toInt(f.label("figureSizeNowValue")) > 0);
}

void TestCampaignPage::aFailedRunNamesItsProblem()
{
    Fixture f;
    const CampaignId id = f.ran(23, 23);
    f.w.moveToMorning(24);
    QVERIFY(f.w.workspace.sandbox.setFaults(QStringLiteral("update:code=40007*9")));
    writeCustomers(f.w.csv, 450);
    f.w.campaigns->runDue();
    QTRY_COMPARE_WITH_TIMEOUT(f.w.lastRun(id).state, RunState::Failed, 30'000);
    f.w.workspace.sandbox.clearFaults();
    f.open(id);
    QVERIFY(f.message("campaignProblem")->isVisible());
    QVERIFY(f.message("campaignProblem")->text().startsWith(wordsOf(CampaignProblem::AudienceNotFound).title));
    keepScreenshot(f.page.get(), QStringLiteral("campaign-failed"));
    QList<std::pair<CampaignId, CampaignStep>> edit;
    connect(f.page.get(), &CampaignPage::editRequested, this, [&edit](const CampaignId &draft, CampaignStep step) {
        edit.append({draft, step});
    });
    QTest::mouseClick(f.message("campaignProblem")->findChild<QPushButton *>(QStringLiteral("messageAction")),
                      Qt::LeftButton);
    QCOMPARE(edit.size(), 1);
    QCOMPARE(edit[0].second, CampaignStep::What);
    QCOMPARE(f.w.campaigns->find(edit[0].first)->state, CampaignState::Draft);
}

void TestCampaignPage::aDeadTokenOffersRefresh()
{
    Fixture f;
    const CampaignId id = f.ran(23, 23);
    f.open(id);
    f.w.workspace.sandbox.expireTokens();
    writeCustomers(f.w.csv, 450);
    QTest::mouseClick(f.button("runNow"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(f.w.lastRun(id).state, RunState::WaitingForReconnect, 30'000);
    QTRY_VERIFY(f.message("campaignProblem")->isVisible());
    QStringList asked;
    connect(f.page.get(), &CampaignPage::reconnectRequested, this,
            [&asked](const AdvertiserId &account) { asked << account.toString(); });
    QTest::mouseClick(f.message("campaignProblem")->findChild<QPushButton *>(QStringLiteral("messageAction")),
                      Qt::LeftButton);
    QCOMPARE(asked, QStringList{f.w.imported.first().toString()});
    QVERIFY(!f.button("runNow")->isEnabled());
    QVERIFY(!f.button("runNow")->toolTip().isEmpty());
    QVERIFY(f.w.reconnect());
    f.complete(id);
    QTRY_VERIFY(!f.message("campaignProblem")->isVisible());
}

void TestCampaignPage::runsFromHere()
{
    Fixture f;
    const CampaignId id = f.w.published("Cart abandoners", CampaignWorkspace::daily());
    f.open(id);
    QTest::mouseClick(f.button("runNow"), Qt::LeftButton);
    f.complete(id);
    QTRY_COMPARE(f.label("figureSentValue"), QStringLiteral("1,000"));
    // The size of the audience that this run made is asked for by itself.
    QTRY_VERIFY_WITH_TIMEOUT(QLocale().toInt(f.label("figureSizeNowValue")) > 0, 30'000);
    QTRY_VERIFY(f.button("audienceMenu")->isEnabled());
}

void TestCampaignPage::stopsAfterAQuestion()
{
    Fixture f;
    const CampaignId id = f.w.published("Cart abandoners", CampaignWorkspace::daily());
    f.open(id);
    QTest::mouseClick(f.button("stopCampaign"), Qt::LeftButton);
    auto *dialog = f.page->findChild<QDialog *>(QStringLiteral("stopCampaignDialog"));
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(AccessibilityWalk::faults(dialog), QStringList());
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("cancel"))->isDefault());
    keepScreenshot(dialog, QStringLiteral("campaign-stop"));
    QCOMPARE(f.w.campaign(id).state, CampaignState::Scheduled);
    f.press(dialog, "stop");
    QCOMPARE(f.w.campaign(id).state, CampaignState::Stopped);
    QTRY_VERIFY(!f.button("stopCampaign")->isEnabled());
}

void TestCampaignPage::clonesAndArchives()
{
    Fixture f;
    const CampaignId id = f.w.published("Cart abandoners", CampaignWorkspace::daily());
    f.open(id);
    QList<std::pair<CampaignId, CampaignStep>> edit;
    connect(f.page.get(), &CampaignPage::editRequested, this, [&edit](const CampaignId &draft, CampaignStep step) {
        edit.append({draft, step});
    });
    QTest::mouseClick(f.button("cloneCampaign"), Qt::LeftButton);
    QCOMPARE(edit.size(), 1);
    QVERIFY(edit[0].first != id);
    QCOMPARE(edit[0].second, CampaignStep::Start);
    f.action("archiveCampaign")->trigger();
    QVERIFY(f.w.campaign(id).archived);
    QVERIFY(!f.button("runNow")->isEnabled());
    QVERIFY(!f.button("stopCampaign")->isEnabled());
    QVERIFY(!f.action("archiveCampaign")->isEnabled());
    QVERIFY(f.button("cloneCampaign")->isEnabled());
}

void TestCampaignPage::opensRunsByKeyboard()
{
    Fixture f;
    f.open(f.ran(23, 24));
    auto *runs = f.page->findChild<TableView *>(QStringLiteral("campaignRuns"));
    QList<RunId> opened;
    connect(f.page.get(), &CampaignPage::runRequested, this, [&opened](const RunId &run) { opened.append(run); });
    runs->setFocus(Qt::TabFocusReason);
    QTest::keyClick(runs, Qt::Key_Down);
    QTest::keyClick(runs, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened[0] == f.w.campaigns->runsOf(*f.id)[1].id);
    QSignalSpy back(f.page.get(), &CampaignPage::backRequested);
    f.page->activateWindow();
    QTest::keySequence(runs, QKeySequence(QKeySequence::Back));
    QTRY_COMPARE(back.size(), 1);
}

void TestCampaignPage::renamesTheAudience()
{
    Fixture f;
    f.open(f.ran(23, 23));
    QDialog *dialog = f.dialog("renameAudienceAction");
    QCOMPARE(AccessibilityWalk::faults(dialog), QStringList());
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("audienceName"));
    QCOMPARE(name->text(), QStringLiteral("Cart abandoners"));
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("save"))->isEnabled());
    QTest::keyClicks(name, QStringLiteral("Winter"));
    keepScreenshot(dialog, QStringLiteral("audience-rename"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(f.w.onlyAudience()->name, QStringLiteral("Winter"), 30'000);
    QTRY_VERIFY(f.message("message")->isVisible());
    f.settle();
    QTRY_COMPARE(f.page->presenter().audience()->name, QStringLiteral("Winter"));
}

void TestCampaignPage::deletesTheAudienceAfterAQuestion()
{
    Fixture f;
    f.open(f.ran(23, 23));
    QDialog *dialog = f.dialog("deleteAudienceAction");
    QCOMPARE(AccessibilityWalk::faults(dialog), QStringList());
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("cancel"))->isDefault());
    QTRY_VERIFY(dialog->findChild<QLabel *>(QStringLiteral("audienceUses"))->text().startsWith(QStringLiteral("No")));
    bool named = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        named = named || label->text().endsWith(QStringLiteral(": Cart abandoners."));
    QVERIFY(named);
    keepScreenshot(dialog, QStringLiteral("audience-delete"));
    f.press(dialog, "delete");
    QTRY_COMPARE_WITH_TIMEOUT(f.label("figureSizeNowWords"), QStringLiteral("Audience Not Found"), 30'000);
    QVERIFY(await(f.audiences.list(f.w.imported.first()))->isEmpty());
}

void TestCampaignPage::makesALookalike()
{
    Fixture f;
    f.open(f.ran(23, 23));
    QDialog *dialog = f.dialog("lookalikeAction");
    QCOMPARE(AccessibilityWalk::faults(dialog), QStringList());
    QVERIFY(dialog->findChild<QRadioButton *>(QStringLiteral("balanced"))->isChecked());
    QVERIFY(!dialog->findChild<QComboBox *>(QStringLiteral("lookalikeCountry"))->currentData().toString().isEmpty());
    dialog->findChild<QRadioButton *>(QStringLiteral("narrow"))->click();
    dialog->findChild<QCheckBox *>(QStringLiteral("includeSource"))->click();
    keepScreenshot(dialog, QStringLiteral("audience-lookalike"));
    f.press(dialog, "create");
    QTRY_VERIFY_WITH_TIMEOUT(f.message("message")->isVisible(), 30'000);
    const auto all = await(f.audiences.list(f.w.imported.first()));
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().name, QStringLiteral("Cart abandoners lookalike"));
    const auto made = await(f.audiences.details(f.w.imported.first(), all->first().id));
    QVERIFY(made && made->lookalikeSource);
}

void TestCampaignPage::shares()
{
    Fixture f;
    f.open(f.ran(23, 23));
    const AudienceId audience = *f.w.campaign(*f.id).audience;
    const QString tick = QStringLiteral("share") + f.w.imported.last().toString();
    QDialog *dialog = f.dialog("shareAction");
    QTRY_VERIFY(dialog->findChild<QCheckBox *>(tick));
    QVERIFY(!dialog->findChild<QCheckBox *>(tick)->isChecked());
    QCOMPARE(AccessibilityWalk::faults(dialog), QStringList());
    dialog->findChild<QCheckBox *>(tick)->click();
    keepScreenshot(dialog, QStringLiteral("audience-share"));
    f.press(dialog, "save");
    QTRY_COMPARE_WITH_TIMEOUT(await(f.audiences.shares(f.w.imported.first(), audience))->size(), 1, 30'000);
    QTRY_VERIFY(!f.page->findChild<QDialog *>());
    dialog = f.dialog("shareAction");
    QTRY_VERIFY(dialog->findChild<QCheckBox *>(tick));
    QVERIFY(dialog->findChild<QCheckBox *>(tick)->isChecked());
    // An error keeps the dialog, and says why.
    QVERIFY(f.w.workspace.sandbox.setFaults(QStringLiteral("any:code=40300*9")));
    dialog->findChild<QCheckBox *>(tick)->click();
    f.press(dialog, "save");
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<InlineMessage *>()->isVisible(), 30'000);
    QVERIFY(dialog->isVisible());
}

void TestCampaignPage::tellsWhereItIsUsed()
{
    Fixture f;
    f.open(f.ran(23, 23));
    QDialog *dialog = f.dialog("applyHistoryAction");
    QTRY_VERIFY(dialog->findChild<QWidget *>(QStringLiteral("audienceUses")));
    QCOMPARE(AccessibilityWalk::faults(dialog), QStringList());
    keepScreenshot(dialog, QStringLiteral("audience-history"));
}

void TestCampaignPage::theChartNamesItsTimes()
{
    SizeChart chart;
    chart.resize(1000, 220);
    const auto at = [](int day, int hour, int minute = 0) {
        return AudienceSize{QDateTime({2026, 11, day}, {hour, minute}), 1'000 + day};
    };
    const QDateTime now({2026, 11, 30}, {12, 0});
    chart.setData({at(30, 9)}, {}, now);
    QCOMPARE(chart.timeLabels(), QStringList{QStringLiteral("Today")});
    chart.setData({at(3, 9)}, {}, now);
    QCOMPARE(chart.timeLabels(), QStringList{QStringLiteral("3 Nov")});
    chart.setData({at(30, 9), at(30, 9, 1)}, {}, now); // a minute is not stretched over the chart
    QCOMPARE(chart.timeLabels(), QStringList{QStringLiteral("09:01")});
    chart.setData({at(30, 9), at(30, 11, 30)}, {}, now);
    QCOMPARE(chart.timeLabels(), QStringList({QStringLiteral("09:00"), QStringLiteral("11:30")}));
    QList<AudienceSize> month;
    for (int day = 1; day <= 30; ++day)
        month << at(day, 9);
    chart.setData(month, {}, now);
    QVERIFY(chart.timeLabels().size() > 2);
    QVERIFY(chart.timeLabels().size() <= 6);
    QCOMPARE(chart.timeLabels().last(), QStringLiteral("Today"));
    chart.resize(300, 220);
    chart.setData(month, {}, now);
    QVERIFY(chart.timeLabels().size() <= 3);
}

void TestCampaignPage::followsThePalette()
{
    Fixture f;
    f.open(f.ran(23, 25));
    auto *chart = f.page->findChild<SizeChart *>();
    const QImage light = chart->grab().toImage();
    auto *style = static_cast<RemarketeerStyle *>(QApplication::style());
    style->setAppearance(Appearance::Dark);
    QTRY_VERIFY(chart->grab().toImage() != light);
    keepScreenshot(f.page.get(), QStringLiteral("campaign-dark"));
    f.page->resize(732, 526);
    keepScreenshot(f.page.get(), QStringLiteral("campaign-dark-small"));
    style->setAppearance(Appearance::Light);
    keepScreenshot(f.page.get(), QStringLiteral("campaign-small"));
}

void TestCampaignPage::largeFiguresFitNarrowPages()
{
    // A campaign of a large shop, as the workspace keeps it.
    Fixture f;
    const CampaignId id = f.ran(23, 24);
    Run big = f.w.lastRun(id);
    ExportSummary summary;
    summary.read = 1'048'112;
    summary.exported = summary.matchable = 1'031'904;
    summary.noIdentifier = 16'208;
    big.summary = summary.toJson();
    big.added = 1'031'204;
    big.removed = 998'855;
    big.finishedAt = big.startedAt.addMSecs(4'140);
    QVERIFY(RunRepository(*f.w.workspace.database).save(big));
    f.page.reset();
    f.w.restart();
    CampaignPage page(*f.w.campaigns, *f.w.segments, *f.w.runs, *f.w.workspace.accounts, f.audiences,
                      f.w.workspace.clock);
    page.setAutoFillBackground(true);
    page.resize(732, 526);
    page.open(id);
    page.show();
    QTRY_VERIFY(page.presenter().facts().size);
    QCOMPARE(page.findChild<QLabel *>(QStringLiteral("figureSentValue"))->text(), QStringLiteral("1,031,904"));
    auto *difference = page.findChild<QLabel *>(QStringLiteral("figureDifferenceValue"));
    QVERIFY(difference->width() >= difference->sizeHint().width());
    QCOMPARE(page.presenter().runs().index(0, CampaignRunsModel::Took).data().toString(), QStringLiteral("4.1 s"));
    keepScreenshot(&page, QStringLiteral("campaign-large-small"));
    page.resize(1068, 766);
    keepScreenshot(&page, QStringLiteral("campaign-large"));
}

void TestCampaignPage::everyTextIsTranslated()
{
    PseudoTranslator pseudo;
    QVERIFY(QCoreApplication::installTranslator(&pseudo));
    Fixture f;
    f.open(f.ran(23, 24));
    keepScreenshot(f.page.get(), QStringLiteral("campaign-pseudo"));
    for (const QLabel *label : f.page->findChildren<QLabel *>()) {
        const QString name = label->objectName();
        const bool data = name == QStringLiteral("pageTitle") || name == QStringLiteral("breadcrumbHere") ||
                          name.endsWith(QStringLiteral("Value")) || label->text().isEmpty() || !label->isVisible();
        QVERIFY2(data || label->text().contains(u'⟦'), qPrintable(name + u' ' + label->text()));
    }
    for (const QPushButton *button : f.page->findChildren<QPushButton *>()) {
        if (!button->isVisible())
            continue;
        QVERIFY2(button->text().isEmpty() || button->text().contains(u'⟦'), qPrintable(button->objectName()));
        QVERIFY2(button->minimumSizeHint().width() <= button->width() + 1, qPrintable(button->objectName()));
    }
    QCoreApplication::removeTranslator(&pseudo);
}

QTEST_MAIN(TestCampaignPage)
#include "tst_campaign_page.moc"
