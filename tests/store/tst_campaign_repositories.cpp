#include "store/audience_size_repository.h"
#include "store/campaign_repository.h"
#include "store/claim_repository.h"
#include "store/segment_repository.h"
#include "store/source_repository.h"
#include "store/workspace_repository.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace remarketeer;

/// What campaigns keep, through the file and not through memory; and who of two programs gets what both want.
class TestCampaignRepositories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void segmentsRoundTrip();
    void aRemovedSourceLeavesItsSegments();
    void campaignsRoundTrip_data();
    void campaignsRoundTrip();
    void campaignsComeLastChangedFirst();
    void oneOfTwoAdvances();
    void aChangedPlanIsNotAdvanced();
    void aClaimIsOnePrograms();
    void aClaimExpires();
    void onlyTheOwnerReleases();
    void sizesRoundTrip();
    void workspaceValuesRoundTrip();
    void aRowOfAnotherHandIsAnError();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("workspace.db")); }
    void reopen();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

namespace {

const QDateTime noon({2026, 11, 28}, {12, 0, 0, 123}, Qt::UTC);
const QString subject = QStringLiteral("campaign 1");

Campaign someCampaign()
{
    Campaign campaign{.id = newCampaignId(), .name = QStringLiteral("Winter “Käufer”")};
    campaign.account = *AdvertiserId::from(QStringLiteral("7239118844027718401"));
    campaign.accountName = QStringLiteral("Möbel");
    campaign.segment = newSegmentId();
    campaign.controlPercent = 50;
    campaign.cap = 9'007'199'254'740'991;
    campaign.seed = QStringLiteral("0123456789abcdef");
    campaign.createsAudience = false;
    campaign.audienceName = QStringLiteral("Lapsed");
    campaign.description = QStringLiteral("two\nlines");
    campaign.audience = *AudienceId::from(QStringLiteral("195365792"));
    campaign.calculateType = QStringLiteral("MULTIPLE_TYPES");
    campaign.update = AudienceUpdate::KeepInSync;
    campaign.attributes = {QStringLiteral("email"), QStringLiteral("phone")};
    campaign.schedule.kind = Schedule::Kind::Once;
    campaign.schedule.times = {WallTime{QDate(2026, 12, 1), QTime(9, 30)}};
    campaign.state = CampaignState::AwaitingNextRun;
    campaign.createdAt = noon;
    campaign.changedAt = noon.addSecs(1);
    campaign.publishedAt = noon.addSecs(2);
    campaign.nextRunAt = noon.addSecs(3);
    campaign.runsPlanned = 7;
    campaign.problem = QStringLiteral("A sentence.");
    campaign.firstSize = 0;
    campaign.firstSizeAt = noon.addSecs(4);
    return campaign;
}

void compare(const Campaign &a, const Campaign &b)
{
    QCOMPARE(a.id, b.id);
    QCOMPARE(a.name, b.name);
    QCOMPARE(a.account, b.account);
    QCOMPARE(a.accountName, b.accountName);
    QCOMPARE(a.segment, b.segment);
    QCOMPARE(a.controlPercent, b.controlPercent);
    QCOMPARE(a.cap, b.cap);
    QCOMPARE(a.seed, b.seed);
    QCOMPARE(a.createsAudience, b.createsAudience);
    QCOMPARE(a.audienceName, b.audienceName);
    QCOMPARE(a.description, b.description);
    QCOMPARE(a.audience, b.audience);
    QCOMPARE(a.calculateType, b.calculateType);
    QCOMPARE(a.update, b.update);
    QCOMPARE(a.attributes, b.attributes);
    QVERIFY(a.schedule == b.schedule);
    QCOMPARE(a.state, b.state);
    QCOMPARE(a.archived, b.archived);
    QCOMPARE(a.createdAt, b.createdAt);
    QCOMPARE(a.changedAt, b.changedAt);
    QCOMPARE(a.publishedAt, b.publishedAt);
    QCOMPARE(a.nextRunAt, b.nextRunAt);
    QCOMPARE(a.runsPlanned, b.runsPlanned);
    QCOMPARE(a.problem, b.problem);
    QCOMPARE(a.firstSize, b.firstSize);
    QCOMPARE(a.firstSizeAt, b.firstSizeAt);
}

Segment someSegment(std::optional<SourceId> source)
{
    return {newSegmentId(),
            QStringLiteral("Lapsed “Käufer”"),
            source,
            QJsonObject{{QStringLiteral("match"), QStringLiteral("all")}, {QStringLiteral("rules"), QJsonArray{1, 2}}},
            9'007'199'254'740'993,
            noon,
            noon.addSecs(1)};
}

} // namespace

void TestCampaignRepositories::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestCampaignRepositories::reopen()
{
    m_database.reset();
    auto opened = Database::open(file());
    QVERIFY(opened);
    m_database = *std::move(opened);
}

void TestCampaignRepositories::segmentsRoundTrip()
{
    Segment segment = someSegment(newSourceId());
    QVERIFY(SegmentRepository(*m_database).save(segment));
    reopen();
    auto all = SegmentRepository(*m_database).all();
    QVERIFY(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().id, segment.id);
    QCOMPARE(all->first().name, segment.name);
    QCOMPARE(all->first().source, segment.source);
    QCOMPARE(all->first().rules, segment.rules);
    QCOMPARE(all->first().people, segment.people);
    QCOMPARE(all->first().countedAt, segment.countedAt);
    QCOMPARE(all->first().changedAt, segment.changedAt);

    segment.name = QStringLiteral("Z");
    segment.source.reset();
    segment.rules = {};
    segment.people.reset();
    segment.countedAt = {};
    Segment other = someSegment(std::nullopt);
    other.name = QStringLiteral("A");
    QVERIFY(SegmentRepository(*m_database).save(segment));
    QVERIFY(SegmentRepository(*m_database).save(other));
    reopen();
    all = SegmentRepository(*m_database).all();
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().id, other.id); // by name
    QVERIFY(!all->last().source);
    QVERIFY(all->last().rules.isEmpty());
    QVERIFY(!all->last().people);
    QVERIFY(!all->last().countedAt.isValid());
    QVERIFY(SegmentRepository(*m_database).remove(other.id));
    QCOMPARE(SegmentRepository(*m_database).all()->size(), 1);
}

void TestCampaignRepositories::aRemovedSourceLeavesItsSegments()
{
    const SourceRecord gone{newSourceId(), QStringLiteral("csv"), QStringLiteral("a"), QStringLiteral("/a.csv"), true};
    const SourceRecord stays{newSourceId(), QStringLiteral("csv"), QStringLiteral("b"), QStringLiteral("/b.csv")};
    const Segment orphan = someSegment(gone.id);
    const Segment other = someSegment(stays.id);
    QVERIFY(SourceRepository(*m_database).save(gone));
    QVERIFY(SourceRepository(*m_database).save(stays));
    QVERIFY(SegmentRepository(*m_database).save(orphan));
    QVERIFY(SegmentRepository(*m_database).save(other));
    QVERIFY(SourceRepository(*m_database).remove(gone.id));
    reopen();
    const auto all = SegmentRepository(*m_database).all();
    QCOMPARE(all->size(), 2);
    for (const Segment &segment : *all)
        QCOMPARE(segment.source, segment.id == other.id ? std::optional(stays.id) : std::nullopt);
}

void TestCampaignRepositories::campaignsRoundTrip_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("update");
    for (int state = 0; state <= static_cast<int>(CampaignState::Failed); ++state)
        QTest::addRow("state %d", state) << state << 0;
    for (int update = 0; update <= static_cast<int>(AudienceUpdate::KeepInSync); ++update)
        QTest::addRow("update %d", update) << 0 << update;
}

void TestCampaignRepositories::campaignsRoundTrip()
{
    QFETCH(int, state);
    QFETCH(int, update);
    Campaign campaign = someCampaign();
    campaign.state = static_cast<CampaignState>(state);
    campaign.update = static_cast<AudienceUpdate>(update);
    QVERIFY(CampaignRepository(*m_database).save(campaign));
    reopen();
    auto all = CampaignRepository(*m_database).all();
    QVERIFY2(all, qPrintable(all ? QString() : all.error().detail));
    QCOMPARE(all->size(), 1);
    compare(all->first(), campaign);

    // A draft in which nothing is chosen yet.
    Campaign draft{.id = campaign.id, .name = QString()};
    draft.archived = true;
    QVERIFY(CampaignRepository(*m_database).save(draft));
    reopen();
    all = CampaignRepository(*m_database).all();
    QVERIFY(all);
    QCOMPARE(all->size(), 1);
    compare(all->first(), draft);
    QVERIFY(CampaignRepository(*m_database).remove(campaign.id));
    QVERIFY(CampaignRepository(*m_database).all()->isEmpty());
}

void TestCampaignRepositories::campaignsComeLastChangedFirst()
{
    const Campaign older = someCampaign();
    Campaign newer = someCampaign();
    newer.changedAt = older.changedAt.addMSecs(1);
    QVERIFY(CampaignRepository(*m_database).save(newer));
    QVERIFY(CampaignRepository(*m_database).save(older));
    QCOMPARE(CampaignRepository(*m_database).all()->first().id, newer.id);
}

void TestCampaignRepositories::oneOfTwoAdvances()
{
    Campaign campaign = someCampaign();
    const QDateTime due = campaign.nextRunAt;
    QVERIFY(CampaignRepository(*m_database).save(campaign));
    const auto second = Database::open(file());
    QVERIFY(second);
    campaign.nextRunAt = due.addDays(1);
    campaign.runsPlanned = 8;
    QCOMPARE(*CampaignRepository(*m_database).advance(campaign, due), true);
    campaign.runsPlanned = 9;
    QCOMPARE(*CampaignRepository(**second).advance(campaign, due), false);
    QCOMPARE(CampaignRepository(**second).all()->first().runsPlanned, 8);
    // The next moment is the second's for the asking; after the last there is none.
    campaign.nextRunAt = {};
    QCOMPARE(*CampaignRepository(**second).advance(campaign, due.addDays(1)), true);
    QCOMPARE(*CampaignRepository(*m_database).advance(campaign, due.addDays(1)), false);
    QVERIFY(!CampaignRepository(*m_database).all()->first().nextRunAt.isValid());
    // Nothing stays open behind a refusal.
    QVERIFY(CampaignRepository(*m_database).save(campaign));
}

void TestCampaignRepositories::aChangedPlanIsNotAdvanced()
{
    const Campaign campaign = someCampaign();
    QVERIFY(CampaignRepository(*m_database).save(campaign));
    const auto second = Database::open(file());
    QVERIFY(second);
    Campaign replanned = campaign;
    replanned.nextRunAt = campaign.nextRunAt.addSecs(3600);
    replanned.state = CampaignState::Stopped;
    QVERIFY(CampaignRepository(**second).save(replanned));
    Campaign advanced = campaign;
    advanced.state = CampaignState::Running;
    QCOMPARE(*CampaignRepository(*m_database).advance(advanced, campaign.nextRunAt), false);
    QCOMPARE(CampaignRepository(*m_database).all()->first().state, CampaignState::Stopped);
    // Nor one that was removed.
    QVERIFY(CampaignRepository(**second).remove(campaign.id));
    QCOMPARE(*CampaignRepository(*m_database).advance(advanced, replanned.nextRunAt), false);
    QVERIFY(CampaignRepository(*m_database).all()->isEmpty());
}

void TestCampaignRepositories::aClaimIsOnePrograms()
{
    const auto second = Database::open(file());
    QVERIFY(second);
    ClaimRepository ours(*m_database, QStringLiteral("a"));
    ClaimRepository theirs(**second, QStringLiteral("b"));
    QCOMPARE(*ours.heldByOther(subject, noon), false);
    QCOMPARE(*ours.take(subject, noon, noon.addSecs(60)), true);
    QCOMPARE(*theirs.take(subject, noon, noon.addSecs(60)), false);
    QCOMPARE(*theirs.heldByOther(subject, noon), true);
    QCOMPARE(*ours.heldByOther(subject, noon), false);
    QCOMPARE(*theirs.take(QStringLiteral("campaign 2"), noon, noon.addSecs(60)), true);
    QCOMPARE(*ours.take(subject, noon, noon.addSecs(120)), true); // renewed
    QCOMPARE(*theirs.take(subject, noon.addSecs(61), noon.addSecs(120)), false);
}

void TestCampaignRepositories::aClaimExpires()
{
    const auto second = Database::open(file());
    QVERIFY(second);
    ClaimRepository ours(*m_database, QStringLiteral("a"));
    ClaimRepository theirs(**second, QStringLiteral("b"));
    const QDateTime until = noon.addSecs(60);
    QCOMPARE(*ours.take(subject, noon, until), true);
    QCOMPARE(*theirs.take(subject, until, until.addSecs(60)), false); // its last moment
    QCOMPARE(*theirs.heldByOther(subject, until.addMSecs(1)), false);
    QCOMPARE(*theirs.take(subject, until.addMSecs(1), until.addSecs(60)), true);
    QCOMPARE(*ours.take(subject, until.addMSecs(2), until.addSecs(90)), false);
    QCOMPARE(*ours.heldByOther(subject, until.addMSecs(2)), true);
}

void TestCampaignRepositories::onlyTheOwnerReleases()
{
    const auto second = Database::open(file());
    QVERIFY(second);
    ClaimRepository ours(*m_database, QStringLiteral("a"));
    ClaimRepository theirs(**second, QStringLiteral("b"));
    QCOMPARE(*ours.take(subject, noon, noon.addSecs(60)), true);
    QVERIFY(theirs.release(subject));
    QCOMPARE(*theirs.take(subject, noon, noon.addSecs(60)), false);
    QVERIFY(ours.release(subject));
    QCOMPARE(*theirs.take(subject, noon, noon.addSecs(60)), true);
}

void TestCampaignRepositories::sizesRoundTrip()
{
    const AdvertiserId account = *AdvertiserId::from(QStringLiteral("7239118844027718401"));
    const AdvertiserId other = *AdvertiserId::from(QStringLiteral("1"));
    const AudienceId audience = *AudienceId::from(QStringLiteral("195365792"));
    AudienceSizeRepository sizes(*m_database);
    QVERIFY(sizes.add(account, audience, {noon.addSecs(60), 9'007'199'254'740'993}));
    QVERIFY(sizes.add(account, audience, {noon, 1}));
    QVERIFY(sizes.add(account, audience, {noon, 0})); // measured once a moment
    QVERIFY(sizes.add(other, audience, {noon, 5}));
    reopen();
    const auto all = AudienceSizeRepository(*m_database).of(account, audience);
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().measuredAt, noon); // oldest first
    QCOMPARE(all->first().people, 0);
    QCOMPARE(all->last().people, 9'007'199'254'740'993);
}

void TestCampaignRepositories::workspaceValuesRoundTrip()
{
    QVERIFY(!WorkspaceRepository(*m_database).value(QStringLiteral("timeZone"))->has_value());
    QVERIFY(WorkspaceRepository(*m_database).setValue(QStringLiteral("timeZone"), QStringLiteral("Europe/Berlin")));
    QVERIFY(WorkspaceRepository(*m_database).setValue(QStringLiteral("timeZone"), QStringLiteral("Asia/Kolkata")));
    reopen();
    QCOMPARE(**WorkspaceRepository(*m_database).value(QStringLiteral("timeZone")), QStringLiteral("Asia/Kolkata"));
}

void TestCampaignRepositories::aRowOfAnotherHandIsAnError()
{
    QVERIFY(CampaignRepository(*m_database).save(someCampaign()));
    QVERIFY(SegmentRepository(*m_database).save(someSegment(std::nullopt)));
    QVERIFY(m_database->run(QStringLiteral("UPDATE campaigns SET state = 'dancing'")));
    QVERIFY(m_database->run(QStringLiteral("UPDATE segments SET rules = 'x'")));
    QCOMPARE(CampaignRepository(*m_database).all().error().code, ErrorCode::Database);
    QCOMPARE(SegmentRepository(*m_database).all().error().code, ErrorCode::Database);
}

QTEST_GUILESS_MAIN(TestCampaignRepositories)
#include "tst_campaign_repositories.moc"
