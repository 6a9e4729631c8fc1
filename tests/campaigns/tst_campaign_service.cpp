#include "campaigns/audience_service.h"
#include "campaigns/campaign_problem.h"
#include "tests/support/campaign_workspace.h"

#include <QDir>
#include <QSignalSpy>

using namespace remarketeer;

/// Campaigns from the draft to what the sandbox holds, over real HTTP; only the clock is moved by hand.
class TestCampaignService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftsAreKeptAsTheyStand();
    void obstaclesNameTheirStep();
    void publishedCampaignsKeepWhatTheyDo();
    void cloneIsADraftOfItsOwn();
    void archivedIsReadOnly();
    void runsAtOnce();
    void rulesSayWhoIsSent();
    void onceRunsWhenItsTimeComes();
    void keepInSyncSendsTheDifference();
    void nothingChangedSendsNothing();
    void differenceIsToldBeforehand();
    void replaceAndAddDoWhatTheySay();
    void controlGroupIsNeverSent();
    void missedRunsAreCaughtUpOnce();
    void twoProcessesRunItOnce();
    void aDeadProcessLeavesItsClaimToExpire();
    void aRunThatAnotherProcessCompletedIsNotResumed();
    void disconnectedAccountWaitsAndHoldsUpNoOther();
    void tooFewPeopleAreNotReplaced();
    void tooFewPeopleAreNotLeft();
    void cancelledUpdateIsMended();
    void interruptedUpdateIsMendedByTheNextRun();
    void lastRunStaysForTheNext();
    void stopEndsTheRunUnderWay();
    void deletedAccountStopsItsCampaigns();
    void zoneMovesWhatIsPlanned();
    void sizesAreKept();
};

void TestCampaignService::draftsAreKeptAsTheyStand()
{
    CampaignWorkspace it;
    const auto id = it.campaigns->createDraft();
    QVERIFY(id);
    Campaign draft = it.campaign(*id);
    QCOMPARE(draft.seed.size(), 16);
    draft.name = QStringLiteral("Winter — “50 %” off");
    draft.cap = 5;
    draft.schedule = CampaignWorkspace::daily();
    QVERIFY(it.campaigns->save(draft));
    const Campaign stored = it.campaign(*id);
    it.restart();
    QVERIFY(it.campaign(*id) == stored);
    QCOMPARE(it.campaign(*id).name, draft.name);
    QCOMPARE(it.campaign(*id).state, CampaignState::Draft);
    QVERIFY(it.campaigns->runDue().isEmpty());
    QVERIFY(it.campaigns->removeDraft(*id));
    it.restart();
    QVERIFY(!it.campaigns->find(*id));
}

void TestCampaignService::obstaclesNameTheirStep()
{
    CampaignWorkspace it;
    const auto id = it.campaigns->createDraft();
    const auto steps = [&](const Campaign &campaign) {
        QList<CampaignStep> found;
        for (const CampaignObstacle &obstacle : it.campaigns->obstacles(campaign)) {
            if (!found.contains(obstacle.step))
                found.append(obstacle.step);
        }
        return found;
    };
    QCOMPARE(steps(it.campaign(*id)), (QList{CampaignStep::Start, CampaignStep::Who, CampaignStep::What}));
    QVERIFY(!it.campaigns->publish(*id));
    Campaign whole = it.draft("Whole", CampaignWorkspace::daily());
    QCOMPARE(steps(whole), QList<CampaignStep>());
    const auto broken = [&](auto change) {
        Campaign campaign = whole;
        change(campaign);
        return steps(campaign);
    };
    QCOMPARE(broken([](Campaign &c) { c.name = QString(129, u'x'); }), QList{CampaignStep::Start});
    QCOMPARE(broken([](Campaign &c) { c.account = *AdvertiserId::from(QStringLiteral("1")); }),
             QList{CampaignStep::Start});
    QCOMPARE(broken([](Campaign &c) { c.segment = newSegmentId(); }), QList{CampaignStep::Who});
    QCOMPARE(broken([](Campaign &c) { c.controlPercent = 51; }), QList{CampaignStep::Who});
    QCOMPARE(broken([](Campaign &c) { c.cap = 99; }), QList{CampaignStep::Who});
    QCOMPARE(broken([](Campaign &c) { c.audienceName.clear(); }), QList{CampaignStep::What});
    QCOMPARE(broken([](Campaign &c) { c.description = QString(201, u'x'); }), QList{CampaignStep::What});
    QCOMPARE(broken([](Campaign &c) { c.attributes = {QStringLiteral("dob")}; }), QList{CampaignStep::What});
    QCOMPARE(broken([](Campaign &c) { c.attributes.append(QStringLiteral("city")); }), QList{CampaignStep::What});
    QCOMPARE(broken([](Campaign &c) { c.createsAudience = false; }), QList{CampaignStep::What});
    QCOMPARE(broken([](Campaign &c) {
                 c.schedule.kind = Schedule::Kind::Once;
                 c.schedule.times = {{QDate(2026, 11, 21), QTime(9, 0)}};
             }),
             QList{CampaignStep::When});
}

void TestCampaignService::publishedCampaignsKeepWhatTheyDo()
{
    CampaignWorkspace it;
    const CampaignId id = it.published("Cart abandoners", CampaignWorkspace::daily());
    QCOMPARE(it.campaign(id).state, CampaignState::Scheduled);
    QCOMPARE(it.campaign(id).nextRunAt, QDateTime({2026, 11, 23}, {8, 0}, Qt::UTC));
    QVERIFY(!it.campaigns->publish(id));
    Campaign changed = it.campaign(id);
    changed.name = QStringLiteral("Another name");
    changed.attributes.clear();
    changed.account.reset();
    QVERIFY(it.campaigns->save(changed));
    QCOMPARE(it.campaign(id).name, QStringLiteral("Another name"));
    QCOMPARE(it.campaign(id).attributes.size(), 2);
    QVERIFY(it.campaign(id).account);
    QVERIFY(!it.campaigns->removeDraft(id));
}

void TestCampaignService::cloneIsADraftOfItsOwn()
{
    CampaignWorkspace it;
    const CampaignId id = it.published("Cart abandoners", Schedule());
    QTRY_COMPARE(it.campaign(id).state, CampaignState::Completed);
    QVERIFY(it.campaign(id).audience);
    const auto copy = it.campaigns->clone(id);
    QVERIFY(copy);
    const Campaign &clone = it.campaign(*copy);
    QCOMPARE(clone.state, CampaignState::Draft);
    QVERIFY(!clone.audience);
    QVERIFY(clone.seed != it.campaign(id).seed);
    QVERIFY(!clone.publishedAt.isValid());
    QCOMPARE(clone.attributes, it.campaign(id).attributes);
    QVERIFY(it.campaigns->runsOf(*copy).isEmpty());
    QVERIFY(!clone.isUntouched()); // it holds work
    QVERIFY(it.campaign(*it.campaigns->createDraft()).isUntouched());
}

void TestCampaignService::archivedIsReadOnly()
{
    CampaignWorkspace it;
    const CampaignId id = it.published("Cart abandoners", CampaignWorkspace::daily());
    QVERIFY(it.campaigns->archive(id));
    QVERIFY(it.campaign(id).archived);
    QVERIFY(!it.campaigns->runNow(id));
    QVERIFY(!it.campaigns->save(it.campaign(id)));
    it.moveToMorning(24);
    QVERIFY(it.campaigns->runDue().isEmpty());
    QVERIFY(it.campaigns->clone(id));
}

void TestCampaignService::runsAtOnce()
{
    CampaignWorkspace it;
    const CampaignId id = it.published("Now", Schedule());
    QCOMPARE(it.campaign(id).state, CampaignState::Running);
    QVERIFY(!it.campaigns->runNow(id)); // one at a time
    QTRY_COMPARE(it.campaign(id).state, CampaignState::Completed);
    QCOMPARE(it.people(id).size(), RunWorkspace::customers);
    QCOMPARE(it.lastRun(id).campaignName, QStringLiteral("Now"));
    QCOMPARE(*it.lastRun(id).added, qint64(RunWorkspace::customers));
    QVERIFY(it.campaigns->runDue().isEmpty());
}

void TestCampaignService::rulesSayWhoIsSent()
{
    CampaignWorkspace it;
    Segment segment = *it.segments->find(it.segment);
    SegmentRules rules;
    // The privacy test looks for the address that is typed here.
    rules.root.conditions = {{QStringLiteral("Email"), Operator::IsNot, {QStringLiteral("typed@rules.invalid")}},
                             {QStringLiteral("Name"), Operator::StartsWith, {QStringLiteral("Name 1")}}};
    segment.rules = rules.toJson();
    QVERIFY(it.segments->save(segment));
    const CampaignId id = it.published("Lapsed buyers", {});
    QTRY_COMPARE(it.campaign(id).state, CampaignState::Completed);
    QCOMPARE(it.people(id).size(), 111); // 1, 10 to 19, 100 to 199
}

void TestCampaignService::onceRunsWhenItsTimeComes()
{
    CampaignWorkspace it;
    Schedule schedule;
    schedule.kind = Schedule::Kind::Once;
    schedule.times = {{QDate(2026, 11, 22), QTime(14, 30)}};
    const CampaignId id = it.published("Once", schedule);
    QCOMPARE(it.campaigns->nextRuns(it.campaign(id), 5), QList{QDateTime({2026, 11, 22}, {13, 30}, Qt::UTC)});
    it.workspace.clock.advance(5'399);
    QVERIFY(it.campaigns->runDue().isEmpty());
    it.workspace.clock.advance(1);
    QCOMPARE(it.campaigns->runDue().size(), 1);
    QTRY_COMPARE(it.campaign(id).state, CampaignState::Completed);
    QVERIFY(it.campaigns->nextRuns(it.campaign(id), 5).isEmpty());
    QCOMPARE(it.lastRun(id).dueAt, QDateTime({2026, 11, 22}, {13, 30}, Qt::UTC));
}

void TestCampaignService::keepInSyncSendsTheDifference()
{
    CampaignWorkspace it;
    const CampaignId id = it.published("Fresh", CampaignWorkspace::daily());
    it.moveToMorning(23);
    QCOMPARE(it.campaigns->runDue().size(), 1);
    QTRY_COMPARE(it.campaign(id).state, CampaignState::AwaitingNextRun);
    const QStringList first = it.people(id);
    QCOMPARE(first.size(), 1'000);

    writeCustomers(it.csv, 1'000, 70); // 70 left, 70 are new
    it.moveToMorning(24);
    QCOMPARE(it.campaigns->runDue().size(), 1);
    QTRY_COMPARE(it.campaign(id).state, CampaignState::AwaitingNextRun);
    const auto audiences = it.workspace.sandbox.audiences();
    QCOMPARE(audiences.size(), 1);
    const auto &history = audiences.first().history;
    QCOMPARE(history.size(), 3); // created, then removed and appended
    QCOMPARE(history.at(1).removed, 70);
    QCOMPARE(history.at(1).lines, 70);
    QCOMPARE(history.at(2).added, 70);
    QCOMPARE(history.at(2).lines, 70);
    QCOMPARE(*it.lastRun(id).added, 70);
    QCOMPARE(*it.lastRun(id).removed, 70);

    // What one run at once would have made.
    const CampaignId whole = it.published("Whole", Schedule());
    QTRY_COMPARE(it.campaign(whole).state, CampaignState::Completed);
    QCOMPARE(it.people(id), it.people(whole));
    QVERIFY(it.people(id) != first);
}

void TestCampaignService::nothingChangedSendsNothing()
{
    CampaignWorkspace it;
    const CampaignId id = it.published("Fresh", CampaignWorkspace::daily());
    for (const int day : {23, 24}) {
        it.moveToMorning(day);
        QCOMPARE(it.campaigns->runDue().size(), 1);
        QTRY_COMPARE(it.campaign(id).state, CampaignState::AwaitingNextRun);
    }
    QCOMPARE(it.workspace.sandbox.audiences().first().history.size(), 1);
    QCOMPARE(*it.lastRun(id).added, 0);
    QCOMPARE(*it.lastRun(id).removed, 0);
    QCOMPARE(it.lastRun(id).state, RunState::Completed);
    // It has looked nevertheless: an audience that is gone is not passed over in silence.
    QVERIFY(await(AudienceService(*it.workspace.accounts).remove(it.imported.first(), *it.campaign(id).audience)));
    it.moveToMorning(25);
    QCOMPARE(it.campaigns->runDue().size(), 1);
    QTRY_COMPARE(it.lastRun(id).state, RunState::Failed);
    QCOMPARE(it.lastRun(id).problem, keyOf(CampaignProblem::AudienceNotFound));
}

void TestCampaignService::differenceIsToldBeforehand()
{
    CampaignWorkspace it;
    const CampaignId id = it.published("Fresh", CampaignWorkspace::daily());
    const auto without = await(it.campaigns->difference(id));
    QVERIFY(!without);
    QCOMPARE(without.error().code, ErrorCode::NotFound);
    it.moveToMorning(23);
    it.campaigns->runDue();
    QTRY_COMPARE(it.campaign(id).state, CampaignState::AwaitingNextRun);
    writeCustomers(it.csv, 1'000, 30);
    const auto difference = await(it.campaigns->difference(id));
    QVERIFY(difference);
    QCOMPARE(*difference, (DiffCounts{30, 30, 970}));
    QCOMPARE(it.campaigns->runsOf(id).size(), 1);
    QCOMPARE(it.workspace.sandbox.audiences().first().history.size(), 1);
    // Nothing but the run's own folder is left.
    QCOMPARE(QDir(it.workspace.surroundings->runsFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
}

void TestCampaignService::replaceAndAddDoWhatTheySay()
{
    CampaignWorkspace it;
    const CampaignId replace = it.published("Replace", CampaignWorkspace::daily(), AudienceUpdate::Replace);
    const CampaignId add = it.published("Add", CampaignWorkspace::daily(), AudienceUpdate::Add);
    const auto runBoth = [&](int day) {
        it.moveToMorning(day);
        it.campaigns->runDue();
        [&] {
            QTRY_COMPARE(it.campaign(replace).state, CampaignState::AwaitingNextRun);
            QTRY_COMPARE(it.campaign(add).state, CampaignState::AwaitingNextRun);
        }();
    };
    runBoth(23);
    writeCustomers(it.csv, 1'000, 400);
    runBoth(24);
    QCOMPARE(it.people(replace).size(), 1'000);
    QCOMPARE(it.people(add).size(), 1'400);
    QCOMPARE(*it.lastRun(add).added, 400);
    QCOMPARE(*it.lastRun(replace).removed, 400);
}

void TestCampaignService::controlGroupIsNeverSent()
{
    CampaignWorkspace it;
    Campaign campaign = it.draft("Test and control", CampaignWorkspace::daily());
    campaign.controlPercent = 20;
    QVERIFY(it.campaigns->save(campaign));
    QVERIFY(it.campaigns->publish(campaign.id));
    it.moveToMorning(23);
    it.campaigns->runDue();
    QTRY_COMPARE(it.campaign(campaign.id).state, CampaignState::AwaitingNextRun);
    const QStringList first = it.people(campaign.id);
    QVERIFY2(first.size() > 740 && first.size() < 860, qPrintable(QString::number(first.size())));
    // The same people are left out of the next run, whoever comes and goes.
    writeCustomers(it.csv, 990, 0);
    it.moveToMorning(24);
    it.campaigns->runDue();
    QTRY_COMPARE(it.campaign(campaign.id).state, CampaignState::AwaitingNextRun);
    QCOMPARE(*it.lastRun(campaign.id).added, 0);
    QVERIFY(*it.lastRun(campaign.id).removed <= 10);
}

void TestCampaignService::missedRunsAreCaughtUpOnce()
{
    CampaignWorkspace it;
    const CampaignId id = it.published("Fresh", CampaignWorkspace::daily());
    QSignalSpy attention(it.campaigns.get(), &CampaignService::attentionNeeded);
    it.moveToMorning(27); // the computer was off from the 23rd on
    QCOMPARE(it.campaigns->runDue().size(), 1);
    QTRY_COMPARE(it.campaign(id).state, CampaignState::AwaitingNextRun);
    QVERIFY(it.campaigns->runDue().isEmpty());
    QCOMPARE(it.campaigns->runsOf(id).size(), 1);
    QCOMPARE(it.lastRun(id).missed, 4);
    QCOMPARE(it.lastRun(id).dueAt, QDateTime({2026, 11, 27}, {8, 0}, Qt::UTC));
    QCOMPARE(it.campaign(id).nextRunAt, QDateTime({2026, 11, 28}, {8, 0}, Qt::UTC));
    QCOMPARE(attention.size(), 1);
    QVERIFY(attention.first().at(1).toString().contains(u'4'));
}

namespace {

/// Another process on the same workspace, as far as this one can be two.
struct OtherProcess {
    explicit OtherProcess(CampaignWorkspace &it)
    {
        AccountWorkspace &shared = it.workspace;
        database = *Database::open(shared.surroundings->databaseFile());
        accounts = std::make_unique<AccountsService>(*shared.surroundings, *database, shared.secrets, shared.http,
                                                     shared.clock);
        accounts->setSandbox(shared.sandbox.developerApp(), SandboxServer::appSecret());
        source = std::make_unique<SourceService>(*database);
        mapping = std::make_unique<MappingService>(*database);
        segments = std::make_unique<SegmentService>(*source, *mapping, *database, shared.clock);
        runs =
            std::make_unique<RunService>(*accounts, *source, *mapping, *database, *shared.surroundings, shared.clock);
        campaigns =
            std::make_unique<CampaignService>(*accounts, *source, *mapping, *segments, *runs, *database, shared.clock);
        if (!accounts->load() || !await(source->start()) || !mapping->start() || !segments->start() || !runs->start() ||
            !campaigns->start())
            qFatal("The other process does not start.");
    }
    std::unique_ptr<Database> database;
    std::unique_ptr<AccountsService> accounts;
    std::unique_ptr<SourceService> source;
    std::unique_ptr<MappingService> mapping;
    std::unique_ptr<SegmentService> segments;
    std::unique_ptr<RunService> runs;
    std::unique_ptr<CampaignService> campaigns;
};

} // namespace

void TestCampaignService::twoProcessesRunItOnce()
{
    CampaignWorkspace it;
    const CampaignId id = it.published("Fresh", CampaignWorkspace::daily());
    OtherProcess other(it);
    it.moveToMorning(23);
    QCOMPARE(it.campaigns->runDue().size(), 1);
    QVERIFY(other.campaigns->runDue().isEmpty());
    // The other one sees a run that is not its own, and leaves it alone.
    other.runs->refresh();
    QCOMPARE(other.campaigns->runsOf(id).size(), 1);
    QVERIFY(other.runs->runsElsewhere(other.campaigns->runsOf(id).first().id));
    QVERIFY(!other.campaigns->runNow(id));
    QTRY_COMPARE(it.campaign(id).state, CampaignState::AwaitingNextRun);
    other.runs->refresh();
    QCOMPARE(other.campaigns->runsOf(id).first().state, RunState::Completed);
    QCOMPARE(it.workspace.sandbox.audiences().size(), 1);
}

void TestCampaignService::aDeadProcessLeavesItsClaimToExpire()
{
    CampaignWorkspace it;
    const CampaignId id = it.published("Fresh", CampaignWorkspace::daily());
    it.moveToMorning(23);
    QVERIFY(it.workspace.sandbox.setFaults(QStringLiteral("upload:hang")));
    QCOMPARE(it.campaigns->runDue().size(), 1);
    QTRY_COMPARE(it.lastRun(id).state, RunState::Uploading);
    // It says nothing any more: its claim is not renewed while the clock moves on by itself.
    OtherProcess other(it);
    QCOMPARE(other.campaigns->runsOf(id).first().state, RunState::Uploading);
    QVERIFY(other.campaigns->runDue().isEmpty());
    it.workspace.sandbox.clearFaults();
    it.workspace.clock.advance(61);
    other.runs->refresh();
    QCOMPARE(other.campaigns->runsOf(id).first().state, RunState::Interrupted);
    QCOMPARE(other.campaigns->runDue().size(), 1);
    QTRY_COMPARE(other.campaigns->find(id)->state, CampaignState::AwaitingNextRun);
    QCOMPARE(it.workspace.sandbox.audiences().size(), 1);
    QCOMPARE(it.workspace.sandbox.audiences().first().people, RunWorkspace::customers);
}

void TestCampaignService::aRunThatAnotherProcessCompletedIsNotResumed()
{
    CampaignWorkspace it;
    const CampaignId id = it.published("Fresh", CampaignWorkspace::daily());
    it.moveToMorning(23);
    QVERIFY(it.workspace.sandbox.setFaults(QStringLiteral("upload:http=504*9")));
    QCOMPARE(it.campaigns->runDue().size(), 1);
    QTRY_COMPARE(it.lastRun(id).state, RunState::Failed);
    OtherProcess other(it);
    const RunId run = it.lastRun(id).id;
    QCOMPARE(other.runs->find(run)->state, RunState::Failed);
    it.workspace.sandbox.clearFaults();
    QVERIFY(it.runs->resume(run));
    QTRY_COMPARE(it.lastRun(id).state, RunState::Completed);
    // What the other one has read is old by now.
    QVERIFY(!other.runs->resume(run));
    QCOMPARE(other.runs->find(run)->state, RunState::Completed);
    QCOMPARE(it.workspace.sandbox.audiences().size(), 1);
    QCOMPARE(it.workspace.sandbox.audiences().first().history.size(), 1);
}

void TestCampaignService::disconnectedAccountWaitsAndHoldsUpNoOther()
{
    CampaignWorkspace it;
    const CampaignId id = it.published("Fresh", CampaignWorkspace::daily());
    QSignalSpy attention(it.campaigns.get(), &CampaignService::attentionNeeded);
    it.workspace.sandbox.expireTokens();
    it.moveToMorning(23);
    QCOMPARE(it.campaigns->runDue().size(), 1);
    QTRY_COMPARE(it.lastRun(id).state, RunState::WaitingForReconnect);
    QCOMPARE(it.campaign(id).state, CampaignState::Running);
    QVERIFY(!it.campaign(id).problem.isEmpty());
    QCOMPARE(attention.size(), 1);
    // The next day is due too: it takes the older one's place, since it is newer.
    it.moveToMorning(24);
    QCOMPARE(it.campaigns->runDue().size(), 1);
    QTRY_COMPARE(it.lastRun(id).state, RunState::WaitingForReconnect);
    QCOMPARE(it.campaigns->runsOf(id).last().state, RunState::Cancelled);
    QVERIFY(it.reconnect());
    QTRY_COMPARE(it.campaign(id).state, CampaignState::AwaitingNextRun);
    QVERIFY(it.campaign(id).problem.isEmpty());
    QCOMPARE(it.people(id).size(), RunWorkspace::customers);
}

void TestCampaignService::tooFewPeopleAreNotReplaced()
{
    CampaignWorkspace it;
    const CampaignId id = it.published("Fresh", CampaignWorkspace::daily(), AudienceUpdate::Replace);
    it.moveToMorning(23);
    it.campaigns->runDue();
    QTRY_COMPARE(it.campaign(id).state, CampaignState::AwaitingNextRun);
    writeCustomers(it.csv, 9);
    it.moveToMorning(24);
    it.campaigns->runDue();
    QTRY_COMPARE(it.lastRun(id).state, RunState::Failed);
    QVERIFY2(it.lastRun(id).error.contains(QStringLiteral("10")), qPrintable(it.lastRun(id).error));
    QCOMPARE(it.campaign(id).state, CampaignState::AwaitingNextRun); // tomorrow there may be more
    QCOMPARE(it.campaign(id).problem, it.lastRun(id).error);
    QCOMPARE(it.people(id).size(), RunWorkspace::customers);
}

void TestCampaignService::tooFewPeopleAreNotLeft()
{
    CampaignWorkspace it;
    const CampaignId id = it.published("Fresh", CampaignWorkspace::daily());
    it.moveToMorning(23);
    it.campaigns->runDue();
    QTRY_COMPARE(it.campaign(id).state, CampaignState::AwaitingNextRun);
    writeCustomers(it.csv, 9);
    it.moveToMorning(24);
    it.campaigns->runDue();
    QTRY_COMPARE(it.lastRun(id).state, RunState::Failed);
    QCOMPARE(it.workspace.sandbox.audiences().first().history.size(), 1);
    // Back to normal: compared with what was sent last, not with what was refused.
    writeCustomers(it.csv, 1'001);
    it.moveToMorning(25);
    it.campaigns->runDue();
    QTRY_COMPARE(it.lastRun(id).state, RunState::Completed);
    QCOMPARE(it.people(id).size(), 1'001);
    QCOMPARE(*it.lastRun(id).added, 1);
}

void TestCampaignService::cancelledUpdateIsMended()
{
    CampaignWorkspace it;
    const CampaignId id = it.published("Fresh", CampaignWorkspace::daily());
    it.moveToMorning(23);
    it.campaigns->runDue();
    QTRY_COMPARE(it.campaign(id).state, CampaignState::AwaitingNextRun);
    // The second run removes, and fails before it appends.
    writeCustomers(it.csv, 1'000, 100);
    QVERIFY(it.workspace.sandbox.setFaults(QStringLiteral("update:code=40002@2")));
    it.moveToMorning(24);
    it.campaigns->runDue();
    QTRY_COMPARE(it.lastRun(id).state, RunState::Failed);
    QCOMPARE(it.people(id).size(), 900);
    it.workspace.sandbox.clearFaults();
    // The third finds some of the removed people back, and none of the new ones there.
    writeCustomers(it.csv, 1'000, 50);
    it.moveToMorning(25);
    it.campaigns->runDue();
    QTRY_COMPARE(it.lastRun(id).state, RunState::Completed);
    const CampaignId whole = it.published("Whole", Schedule());
    QTRY_COMPARE(it.campaign(whole).state, CampaignState::Completed);
    QCOMPARE(it.people(id), it.people(whole));
}

void TestCampaignService::interruptedUpdateIsMendedByTheNextRun()
{
    CampaignWorkspace it;
    const CampaignId id = it.published("Fresh", CampaignWorkspace::daily());
    it.moveToMorning(23);
    it.campaigns->runDue();
    QTRY_COMPARE(it.campaign(id).state, CampaignState::AwaitingNextRun);
    // The program ends while TikTok has carried out the second run's append, and has not said so.
    writeCustomers(it.csv, 1'000, 100);
    QVERIFY(it.workspace.sandbox.setFaults(QStringLiteral("update:hang@2")));
    it.moveToMorning(24);
    it.campaigns->runDue();
    QTRY_VERIFY(it.people(id).size() == 1'000 && it.workspace.sandbox.audiences().first().history.size() == 3);
    it.restart();
    QCOMPARE(it.lastRun(id).state, RunState::Interrupted);
    it.workspace.sandbox.clearFaults();
    // The next moment comes before anybody resumed it. Whom it appended, and who does not match any more, goes.
    writeCustomers(it.csv, 1'000, 50);
    it.moveToMorning(25);
    QCOMPARE(it.campaigns->runDue().size(), 1);
    QTRY_COMPARE(it.lastRun(id).state, RunState::Completed);
    QCOMPARE(it.campaigns->runsOf(id).at(1).state, RunState::Cancelled);
    const CampaignId whole = it.published("Whole", Schedule());
    QTRY_COMPARE(it.campaign(whole).state, CampaignState::Completed);
    QCOMPARE(it.people(id), it.people(whole));
}

void TestCampaignService::lastRunStaysForTheNext()
{
    CampaignWorkspace it;
    const CampaignId id = it.published("Fresh", CampaignWorkspace::daily());
    for (const int day : {23, 24}) {
        it.moveToMorning(day);
        it.campaigns->runDue();
        QTRY_COMPARE(it.campaign(id).state, CampaignState::AwaitingNextRun);
    }
    QCOMPARE(it.campaigns->runsOf(id).size(), 2);
    QVERIFY(it.runs->remove(it.campaigns->runsOf(id).last().id));
    const auto refused = it.runs->remove(it.lastRun(id).id);
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(QStringLiteral("Fresh")));
    QCOMPARE(it.campaigns->runsOf(id).size(), 1);
}

void TestCampaignService::stopEndsTheRunUnderWay()
{
    CampaignWorkspace it;
    const CampaignId id = it.published("Fresh", CampaignWorkspace::daily());
    QVERIFY(it.workspace.sandbox.setFaults(QStringLiteral("upload:hang")));
    it.moveToMorning(23);
    it.campaigns->runDue();
    QTRY_COMPARE(it.lastRun(id).state, RunState::Uploading);
    QVERIFY(!it.campaigns->archive(id));
    QVERIFY(it.campaigns->stop(id));
    QTRY_COMPARE(it.lastRun(id).state, RunState::Cancelled);
    QCOMPARE(it.campaign(id).state, CampaignState::Stopped);
    it.moveToMorning(24);
    QVERIFY(it.campaigns->runDue().isEmpty());
    QVERIFY(it.campaigns->archive(id));
}

void TestCampaignService::deletedAccountStopsItsCampaigns()
{
    CampaignWorkspace it;
    const CampaignId id = it.published("Fresh", CampaignWorkspace::daily());
    QCOMPARE(it.campaigns->namesOf(it.imported.first()), QStringList{QStringLiteral("Fresh")});
    QVERIFY(await(it.workspace.accounts->remove(it.imported.first())));
    QCOMPARE(it.campaign(id).state, CampaignState::Stopped);
    QVERIFY(!it.campaign(id).problem.isEmpty());
    it.moveToMorning(24);
    QVERIFY(it.campaigns->runDue().isEmpty());
}

void TestCampaignService::zoneMovesWhatIsPlanned()
{
    CampaignWorkspace it;
    const CampaignId id = it.published("Fresh", CampaignWorkspace::daily());
    QVERIFY(!it.campaigns->setTimeZone("Mars/Olympus"));
    QVERIFY(it.campaigns->setTimeZone("America/New_York"));
    QCOMPARE(it.campaign(id).nextRunAt, QDateTime({2026, 11, 23}, {14, 0}, Qt::UTC));
    it.restart();
    QCOMPARE(it.campaigns->timeZone().id(), QByteArray("America/New_York"));
    QCOMPARE(it.campaign(id).nextRunAt, QDateTime({2026, 11, 23}, {14, 0}, Qt::UTC));
}

void TestCampaignService::sizesAreKept()
{
    CampaignWorkspace it;
    const CampaignId id = it.published("Fresh", CampaignWorkspace::daily());
    QCOMPARE(await(it.campaigns->audienceNow(id)).answer, AudienceNow::Answer::None);
    it.moveToMorning(23);
    it.campaigns->runDue();
    QTRY_COMPARE(it.campaign(id).state, CampaignState::AwaitingNextRun);
    AudienceNow now = await(it.campaigns->audienceNow(id));
    QCOMPARE(now.answer, AudienceNow::Answer::Size);
    QCOMPARE(it.campaigns->sizes(id).size(), 1);
    QCOMPARE(it.campaigns->sizes(id).first().people, now.audience->size);

    QVERIFY(it.workspace.sandbox.setFaults(QStringLiteral("list:code=50000*9")));
    now = await(it.campaigns->audienceNow(id));
    QCOMPARE(now.answer, AudienceNow::Answer::NoAnswer);
    QVERIFY(!now.error->sentence.isEmpty());
    it.workspace.sandbox.clearFaults();
    it.restart();
    QCOMPARE(it.campaigns->sizes(id).size(), 1);
}

QTEST_GUILESS_MAIN(TestCampaignService)
#include "tst_campaign_service.moc"
