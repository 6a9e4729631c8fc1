#include "tests/support/accessibility_walk.h"
#include "tests/support/screenshot.h"
#include "tests/ui/composition/open_program.h"
#include "ui/accounts/accounts_page.h"
#include "ui/activity/activity_page.h"
#include "ui/campaigns/campaign_editor.h"
#include "ui/campaigns/campaign_page.h"
#include "ui/campaigns/campaigns_page.h"
#include "ui/composition/nav_button.h"
#include "ui/segments/segment_page.h"
#include "ui/segments/segments_page.h"
#include "ui/settings/settings_page.h"
#include "ui/sources/sources_page.h"
#include "ui/theme/dialog_frame.h"
#include "ui/theme/table_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QSystemTrayIcon>

using namespace remarketeer;

/// How one page leads to another, in the real window over the real services.
class TestNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryShowsItsPage();
    void newSegmentComesBackToTheCampaign();
    void newSegmentOfAnUntouchedDraft();
    void givenUpSegmentIsForgotten();
    void unsavedSegmentKeepsThePage();
    void unsavedSegmentKeepsTheWindow();
    void campaignsOpenWhereTheyBelong();
    void publishingLeadsToTheCampaign();
    void deletingTheAccountNamesItsCampaigns();
    void closingWithoutATrayEnds();
    void everythingIsNamedAndInView();

private:
    /// The entry that is checked; empty when it is not exactly one.
    static QString checkedEntry(const OpenProgram &it)
    {
        QStringList checked;
        for (const NavButton *entry : it.window().findChildren<NavButton *>()) {
            if (entry->isChecked())
                checked.append(entry->objectName());
        }
        return checked.size() == 1 ? checked.first() : QString();
    }
    static void nameAndSaveSegment(const OpenProgram &it, const QString &name)
    {
        auto *field = it.find<QLineEdit>("segmentName");
        field->selectAll();
        QTest::keyClicks(field, name);
        it.click("saveSegment");
    }
    static void leaveSegment(const OpenProgram &it) { QTest::keyClick(&it.window().segmentPage(), Qt::Key_Escape); }
    static void answer(const OpenProgram &it, const char *button)
    {
        auto *question = it.find<DialogFrame>("leaveQuestion");
        QVERIFY(question && question->isVisible());
        QTest::mouseClick(question->findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
        QTRY_VERIFY(!it.find("leaveQuestion"));
    }
};

void TestNavigation::everyEntryShowsItsPage()
{
    const OpenProgram it;
    MainWindow &window = it.window();
    const QList<std::pair<const char *, const Page *>> pages{
        {"navCampaigns", &window.campaignsPage()}, {"navActivity", &window.activityPage()},
        {"navSources", &window.sourcesPage()},     {"navSegments", &window.segmentsPage()},
        {"navSettings", &window.settingsPage()},   {"navAccounts", &window.accountsPage()}};
    QCOMPARE(window.findChildren<NavButton *>().size(), pages.size());
    for (const auto &[name, page] : pages) {
        it.click(name);
        QVERIFY2(page->isVisible() && window.shows(*page), name);
        QCOMPARE(checkedEntry(it), QString::fromLatin1(name));
    }
}

void TestNavigation::newSegmentComesBackToTheCampaign()
{
    const OpenProgram it;
    const CampaignId draft = it.draft(QStringLiteral("Spring"), {});
    it.program->navigation().editCampaign(draft, CampaignStep::Who);
    auto *ask = it.window().campaignEditor().findChild<QPushButton *>(QStringLiteral("newSegment"));
    QTest::mouseClick(ask, Qt::LeftButton);
    QTRY_VERIFY(it.window().shows(it.window().segmentPage()));
    QCOMPARE(checkedEntry(it), QStringLiteral("navSegments"));
    nameAndSaveSegment(it, QStringLiteral("Lapsed"));
    leaveSegment(it);
    QTRY_VERIFY(it.window().shows(it.window().campaignEditor()));
    QCOMPARE(checkedEntry(it), QStringLiteral("navCampaigns"));
    CampaignEditorPresenter &presenter = *it.window().campaignEditor().presenter();
    QCOMPARE(presenter.campaign().id, draft);
    QCOMPARE(presenter.step(), CampaignStep::Who);
    QVERIFY(presenter.campaign().segment != it.segment);
    QCOMPARE(it.services().segments->find(*presenter.campaign().segment)->name, QStringLiteral("Lapsed"));
    auto *table = it.find<TableView>("segments");
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Lapsed"));
}

void TestNavigation::newSegmentOfAnUntouchedDraft()
{
    const OpenProgram it;
    it.click("navCampaigns");
    it.window().campaignsPage().createCampaign();
    QVERIFY(it.window().shows(it.window().campaignEditor()));
    it.window().campaignEditor().presenter()->setStep(CampaignStep::Who);
    QTest::mouseClick(it.window().campaignEditor().findChild<QPushButton *>(QStringLiteral("newSegment")),
                      Qt::LeftButton);
    QTRY_VERIFY(it.window().shows(it.window().segmentPage()));
    nameAndSaveSegment(it, QStringLiteral("Lapsed"));
    leaveSegment(it);
    QTRY_VERIFY(it.window().shows(it.window().campaignEditor()));
    CampaignEditorPresenter &presenter = *it.window().campaignEditor().presenter();
    QCOMPARE(presenter.step(), CampaignStep::Who);
    QCOMPARE(it.services().segments->find(*presenter.campaign().segment)->name, QStringLiteral("Lapsed"));
    QCOMPARE(it.services().campaigns->campaigns().size(), 1);
}

void TestNavigation::givenUpSegmentIsForgotten()
{
    const OpenProgram it;
    it.program->navigation().editCampaign(it.draft(QStringLiteral("Spring"), {}), CampaignStep::Who);
    QTest::mouseClick(it.window().campaignEditor().findChild<QPushButton *>(QStringLiteral("newSegment")),
                      Qt::LeftButton);
    QTRY_VERIFY(it.window().shows(it.window().segmentPage()));
    it.click("navActivity");
    QVERIFY(it.window().shows(it.window().activityPage()));
    // A segment that is made later is nobody's but its own.
    it.click("navSegments");
    QTest::mouseClick(it.window().segmentsPage().findChild<QPushButton *>(QStringLiteral("newSegment")),
                      Qt::LeftButton);
    QVERIFY(it.window().shows(it.window().segmentPage()));
    nameAndSaveSegment(it, QStringLiteral("Lapsed"));
    leaveSegment(it);
    QTRY_VERIFY(it.window().shows(it.window().segmentsPage()));
    QCOMPARE(it.services().campaigns->campaigns().first().segment, std::optional(it.segment));
}

void TestNavigation::unsavedSegmentKeepsThePage()
{
    const OpenProgram it;
    it.click("navSegments");
    auto *table = it.find<TableView>("segmentsTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(it.window().shows(it.window().segmentPage()));
    QTest::keyClicks(it.find("segmentName"), QStringLiteral("Unsaved"));
    it.click("navActivity");
    QVERIFY(it.window().shows(it.window().segmentPage()));
    QCOMPARE(checkedEntry(it), QStringLiteral("navSegments"));
    answer(it, "leaveCancel");
    QVERIFY(it.window().shows(it.window().segmentPage()));
    QVERIFY(it.find<QLineEdit>("segmentName")->text().contains(QStringLiteral("Unsaved")));
    it.click("navActivity");
    answer(it, "leaveDiscard");
    QVERIFY(it.window().shows(it.window().activityPage()));
    QCOMPARE(checkedEntry(it), QStringLiteral("navActivity"));
    QCOMPARE(it.services().segments->find(it.segment)->name, QStringLiteral("Everybody"));
}

void TestNavigation::unsavedSegmentKeepsTheWindow()
{
    const OpenProgram it;
    it.click("navSegments");
    auto *table = it.find<TableView>("segmentsTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTest::keyClicks(it.find("segmentName"), QStringLiteral(" of them"));
    QVERIFY(!it.window().close());
    answer(it, "leaveCancel");
    QVERIFY(it.window().isVisible());
    QVERIFY(!it.window().close());
    answer(it, "leaveSave");
    QTRY_VERIFY(!it.window().isVisible());
    QVERIFY(it.services().segments->find(it.segment)->name.contains(QStringLiteral("of them")));
}

void TestNavigation::campaignsOpenWhereTheyBelong()
{
    const OpenProgram it;
    const CampaignId draft = it.draft(QStringLiteral("A draft"), {});
    const CampaignId published = it.published(QStringLiteral("Published"), OpenProgram::daily());
    auto *table = it.find<TableView>("campaignsTable");
    for (const CampaignId &id : {draft, published}) {
        it.click("navCampaigns");
        it.window().campaignsPage().select(id);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        const bool isDraft = id == draft;
        QCOMPARE(it.window().shows(it.window().campaignEditor()), isDraft);
        QCOMPARE(it.window().shows(it.window().campaignPage()), !isDraft);
        QCOMPARE(checkedEntry(it), QStringLiteral("navCampaigns"));
        const Page &page = isDraft ? static_cast<const Page &>(it.window().campaignEditor())
                                   : static_cast<const Page &>(it.window().campaignPage());
        QCOMPARE(page.title(), it.services().campaigns->find(id)->name);
    }
}

void TestNavigation::publishingLeadsToTheCampaign()
{
    const OpenProgram it;
    const CampaignId id = it.draft(QStringLiteral("Spring"), {});
    it.program->navigation().editCampaign(id, CampaignStep::Review);
    auto *publish = it.find<QPushButton>("continue");
    QTRY_VERIFY(publish->isEnabled());
    QTest::mouseClick(publish, Qt::LeftButton);
    QTRY_VERIFY(it.window().shows(it.window().campaignPage()));
    QTRY_COMPARE_WITH_TIMEOUT(it.services().campaigns->find(id)->state, CampaignState::Completed, 60'000);
    // Its run is in Activity.
    const RunId run = it.services().campaigns->runsOf(id).first().id;
    it.program->navigation().openRun(run);
    QVERIFY(it.window().shows(it.window().activityPage()));
    QCOMPARE(checkedEntry(it), QStringLiteral("navActivity"));
}

void TestNavigation::deletingTheAccountNamesItsCampaigns()
{
    const OpenProgram it;
    const CampaignId id = it.published(QStringLiteral("Winter sale"), OpenProgram::daily());
    auto *table = it.find<TableView>("accountsTable");
    QTRY_VERIFY(table->isVisible());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    auto *question = it.find<DialogFrame>("deleteAccount");
    QVERIFY(question);
    QTRY_VERIFY(question->isVisible());
    QVERIFY(question->accessibleDescription().contains(QStringLiteral("Winter sale")));
    question->findChild<QPushButton *>(QStringLiteral("delete"))->click();
    QTRY_COMPARE(it.services().campaigns->find(id)->state, CampaignState::Stopped);
    it.click("navCampaigns");
    QVERIFY(it.window().shows(it.window().campaignsPage()));
}

void TestNavigation::closingWithoutATrayEnds()
{
    const OpenProgram it;
    if (QSystemTrayIcon::isSystemTrayAvailable())
        QSKIP("There is a tray here.");
    it.published(QStringLiteral("Winter sale"), OpenProgram::daily());
    const CampaignId draft = it.draft(QStringLiteral("Spring"), {});
    it.program->navigation().openCampaign(draft);
    auto *name = it.find<QLineEdit>("campaignName");
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Summer"));
    QVERIFY(it.window().close());
    QVERIFY(!it.window().isVisible());
    QCOMPARE(it.services().campaigns->find(draft)->name, QStringLiteral("Summer"));
}

void TestNavigation::everythingIsNamedAndInView()
{
    const OpenProgram it;
    MainWindow &window = it.window();
    const CampaignId draft = it.draft(QStringLiteral("Spring"), OpenProgram::daily());
    const CampaignId done = it.published(QStringLiteral("Winter sale"), {});
    it.published(QStringLiteral("A campaign whose name is as long as names of campaigns are in the shops that have "
                                "many of them"),
                 OpenProgram::daily());
    QTRY_COMPARE_WITH_TIMEOUT(it.services().campaigns->find(done)->state, CampaignState::Completed, 60'000);
    const auto check = [&](const QString &name) {
        const QWidget *page = window.findChild<QStackedWidget *>()->currentWidget();
        keepScreenshot(&window, QStringLiteral("window-%1-%2").arg(name).arg(window.width()));
        QStringList faults;
        // Layouts and rows that are due come first.
        [[maybe_unused]] const bool named = QTest::qWaitFor(
            [&] {
                faults = AccessibilityWalk::faults(&window);
                return faults.isEmpty();
            },
            500);
        if (page->minimumSizeHint().width() > page->width() || page->minimumSizeHint().height() > page->height())
            faults << QStringLiteral("needs %1 × %2 and has %3 × %4")
                          .arg(page->minimumSizeHint().width())
                          .arg(page->minimumSizeHint().height())
                          .arg(page->width())
                          .arg(page->height());
        if (!faults.isEmpty())
            QWARN(qPrintable(QStringLiteral("%1 at %2: %3").arg(name).arg(window.width()).arg(faults.join(u'\n'))));
        return faults.isEmpty();
    };
    bool well = true;
    for (const QSize size : {QSize(1280, 800), QSize(800, 560)}) {
        window.resize(size);
        QTRY_COMPARE(window.size(), size);
        for (const auto name :
             {"navAccounts", "navCampaigns", "navActivity", "navSources", "navSegments", "navSettings"}) {
            it.click(name);
            well = check(QString::fromLatin1(name)) && well;
        }
        it.click("navSegments");
        auto *table = it.find<TableView>("segmentsTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(window.shows(window.segmentPage()));
        well = check(QStringLiteral("segment")) && well;
        it.program->navigation().openCampaign(done);
        well = check(QStringLiteral("campaign")) && well;
        for (int step = 0; step < CampaignEditorPresenter::stepCount; ++step) {
            it.program->navigation().editCampaign(draft, static_cast<CampaignStep>(step));
            QVERIFY(window.shows(window.campaignEditor()));
            well = check(QStringLiteral("step%1").arg(step)) && well;
        }
    }
    QVERIFY(well);
}

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
