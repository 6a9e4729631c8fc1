#include "store/account_repository.h"
#include "store/grant_repository.h"
#include "store/mapping_repository.h"
#include "store/run_repository.h"
#include "store/source_repository.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace remarketeer;

/// Every field of every noun goes in and comes out, through the file and not through memory.
class TestRepositories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void grantsRoundTrip();
    void savingAGrantAgainKeepsItsAccounts();
    void removingAGrantTakesItsAccounts();
    void revocationsAreOwedAfterTheGrantIsGone();
    void accountsRoundTrip_data();
    void accountsRoundTrip();
    void aSignInUnderWayIsNotStored();
    void accountsAreSavedTogetherOrNotAtAll();
    void accountsComeByName();
    void mappingRoundTrips();
    void sourcesRoundTrip();
    void runsRoundTrip_data();
    void runsRoundTrip();
    void runsKeepTheirPartsInOrder();
    void runsComeNewestFirst();
    void removingARunTakesItsParts();
    void aRowOfAnotherHandIsAnError();

private:
    /// Closes the file and opens it again.
    void reopen();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

namespace {

const QDateTime noon({2026, 11, 22}, {12, 0, 0, 123}, Qt::UTC);

Grant someGrant()
{
    return Grant{newGrantId(), QStringLiteral("7012345678901234567"),       QStringLiteral("https://example.com"),
                 noon,         QStringLiteral("[1,3,7043626160646946818]"), true};
}

AdAccount someAccount(const Grant &grant, const char *id = "7239118844027718401")
{
    return AdAccount{.id = *AdvertiserId::from(QString::fromLatin1(id)),
                     .grant = grant.id,
                     .name = QStringLiteral("Bücher & “Möbel” 家具"),
                     .currency = QStringLiteral("EUR"),
                     .timeZone = QStringLiteral("Europe/Berlin"),
                     .status = AccountStatus::Connected,
                     .statusBeforeOffline = AccountStatus::InReview,
                     .cause = QStringLiteral("It's a 'cause'; --"),
                     .statusSince = noon.addDays(-1),
                     .lastChecked = noon,
                     .expiresAt = noon.addDays(3)};
}

Run someRun()
{
    return Run{.id = newRunId(),
               .account = *AdvertiserId::from(QStringLiteral("7239118844027718401")),
               .accountName = QStringLiteral("Möbel"),
               .change = AudienceChange::CreateNew,
               .audienceName = QStringLiteral("Lapsed buyers"),
               .description = QStringLiteral("for the\nwinter"),
               .audience = *AudienceId::from(QStringLiteral("195365792")),
               .calculateType = QStringLiteral("MULTIPLE_TYPES"),
               .attributes = {QStringLiteral("email"), QStringLiteral("phone")},
               .sourceName = QStringLiteral("customers.csv"),
               .sourceFile = QStringLiteral("/data/customers.csv"),
               .audienceFile = QStringLiteral("/home/runs/1/audience.csv"),
               .state = RunState::Uploading,
               .error = QStringLiteral("A sentence."),
               .summary = QJsonObject{{QStringLiteral("read"), qint64(9'007'199'254'740'993)},
                                      {QStringLiteral("reasons"), QJsonArray{1, 2}}},
               .parts = {RunPart{0, QStringLiteral("/p0.csv"), 50'000'000'000, QStringLiteral("0123"),
                                 QStringLiteral("855929dd51e98f69"), noon, PartAction::Append},
                         RunPart{1, QStringLiteral("/p1.csv"), 12, QStringLiteral("4567"), {}, {}, PartAction::Remove}},
               .creating = true,
               .sameNameBefore = {QStringLiteral("1"), QStringLiteral("2")},
               .startedAt = noon,
               .finishedAt = noon.addSecs(60),
               .campaign = newCampaignId(),
               .campaignName = QStringLiteral("Winter"),
               .selection = QJsonObject{{QStringLiteral("segments"), QJsonArray{1}}},
               .dueAt = noon.addSecs(-60),
               .missed = 3,
               .updating = true,
               .added = 9'007'199'254'740'993,
               .removed = 0,
               .problem = QStringLiteral("token")};
}

void compare(const AdAccount &a, const AdAccount &b)
{
    QCOMPARE(a.id.toString(), b.id.toString());
    QCOMPARE(a.grant.toString(), b.grant.toString());
    QCOMPARE(a.name, b.name);
    QCOMPARE(a.currency, b.currency);
    QCOMPARE(a.timeZone, b.timeZone);
    QCOMPARE(a.status, b.status);
    QCOMPARE(a.statusBeforeOffline, b.statusBeforeOffline);
    QCOMPARE(a.cause, b.cause);
    QCOMPARE(a.statusSince, b.statusSince);
    QCOMPARE(a.lastChecked, b.lastChecked);
    QCOMPARE(a.expiresAt, b.expiresAt);
}

void compare(const Run &a, const Run &b)
{
    QCOMPARE(a.id.toString(), b.id.toString());
    QCOMPARE(a.account, b.account);
    QCOMPARE(a.accountName, b.accountName);
    QCOMPARE(a.change, b.change);
    QCOMPARE(a.audienceName, b.audienceName);
    QCOMPARE(a.description, b.description);
    QCOMPARE(a.audience, b.audience);
    QCOMPARE(a.calculateType, b.calculateType);
    QCOMPARE(a.attributes, b.attributes);
    QCOMPARE(a.sourceName, b.sourceName);
    QCOMPARE(a.sourceFile, b.sourceFile);
    QCOMPARE(a.audienceFile, b.audienceFile);
    QCOMPARE(a.state, b.state);
    QCOMPARE(a.error, b.error);
    QCOMPARE(a.summary, b.summary);
    QCOMPARE(a.creating, b.creating);
    QCOMPARE(a.sameNameBefore, b.sameNameBefore);
    QCOMPARE(a.startedAt, b.startedAt);
    QCOMPARE(a.finishedAt, b.finishedAt);
    QCOMPARE(a.campaign, b.campaign);
    QCOMPARE(a.campaignName, b.campaignName);
    QCOMPARE(a.selection, b.selection);
    QCOMPARE(a.dueAt, b.dueAt);
    QCOMPARE(a.missed, b.missed);
    QCOMPARE(a.updating, b.updating);
    QCOMPARE(a.added, b.added);
    QCOMPARE(a.removed, b.removed);
    QCOMPARE(a.problem, b.problem);
    QCOMPARE(a.parts.size(), b.parts.size());
    for (qsizetype i = 0; i < a.parts.size(); ++i) {
        QCOMPARE(a.parts[i].index, b.parts[i].index);
        QCOMPARE(a.parts[i].file, b.parts[i].file);
        QCOMPARE(a.parts[i].bytes, b.parts[i].bytes);
        QCOMPARE(a.parts[i].md5, b.parts[i].md5);
        QCOMPARE(a.parts[i].remotePath, b.parts[i].remotePath);
        QCOMPARE(a.parts[i].uploadedAt, b.parts[i].uploadedAt);
        QCOMPARE(a.parts[i].action, b.parts[i].action);
    }
}

} // namespace

void TestRepositories::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestRepositories::reopen()
{
    m_database.reset();
    auto opened = Database::open(m_folder->filePath(QStringLiteral("workspace.db")));
    QVERIFY(opened);
    m_database = *std::move(opened);
}

void TestRepositories::grantsRoundTrip()
{
    Grant grant = someGrant();
    QVERIFY(GrantRepository(*m_database).save(grant));
    grant.scope = QStringLiteral("[3]");
    grant.tokenStored = false;
    grant.appId.clear();
    grant.base = QString(); // null is stored as empty
    QVERIFY(GrantRepository(*m_database).save(grant));
    reopen();
    const auto all = GrantRepository(*m_database).all();
    QVERIFY(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().id.toString(), grant.id.toString());
    QCOMPARE(all->first().appId, grant.appId);
    QVERIFY(all->first().base.isEmpty());
    QCOMPARE(all->first().createdAt, grant.createdAt);
    QCOMPARE(all->first().scope, grant.scope);
    QCOMPARE(all->first().tokenStored, false);
}

void TestRepositories::savingAGrantAgainKeepsItsAccounts()
{
    const Grant grant = someGrant();
    QVERIFY(GrantRepository(*m_database).save(grant));
    QVERIFY(AccountRepository(*m_database).save({someAccount(grant)}));
    QVERIFY(GrantRepository(*m_database).save(grant));
    QCOMPARE(AccountRepository(*m_database).all()->size(), 1);
}

void TestRepositories::removingAGrantTakesItsAccounts()
{
    const Grant kept = someGrant();
    const Grant gone = someGrant();
    QVERIFY(GrantRepository(*m_database).save(kept));
    QVERIFY(GrantRepository(*m_database).save(gone));
    QVERIFY(
        AccountRepository(*m_database).save({someAccount(kept, "1"), someAccount(gone, "2"), someAccount(gone, "3")}));
    QVERIFY(GrantRepository(*m_database).remove(gone.id));
    reopen();
    const auto accounts = AccountRepository(*m_database).all();
    QCOMPARE(accounts->size(), 1);
    QCOMPARE(accounts->first().id.toString(), QStringLiteral("1"));
}

void TestRepositories::revocationsAreOwedAfterTheGrantIsGone()
{
    const Grant grant = someGrant();
    GrantRepository grants(*m_database);
    QVERIFY(grants.save(grant));
    QVERIFY(grants.addPendingRevocation({grant.id, grant.appId, grant.base}));
    QVERIFY(grants.addPendingRevocation({grant.id, grant.appId, QStringLiteral("sandbox")})); // owed once
    QVERIFY(grants.remove(grant.id));
    reopen();
    GrantRepository again(*m_database);
    const auto pending = again.pendingRevocations();
    QCOMPARE(pending->size(), 1);
    QCOMPARE(pending->first().grant.toString(), grant.id.toString());
    QCOMPARE(pending->first().appId, grant.appId);
    QCOMPARE(pending->first().base, QStringLiteral("sandbox"));
    QVERIFY(again.removePendingRevocation(grant.id));
    QVERIFY(again.pendingRevocations()->isEmpty());
}

void TestRepositories::accountsRoundTrip_data()
{
    QTest::addColumn<int>("status");
    for (const AccountStatus status :
         {AccountStatus::Connected, AccountStatus::Disconnected, AccountStatus::Suspended, AccountStatus::InReview,
          AccountStatus::NotApproved, AccountStatus::KeychainLocked, AccountStatus::Offline})
        QTest::addRow("status %d", static_cast<int>(status)) << static_cast<int>(status);
}

void TestRepositories::accountsRoundTrip()
{
    QFETCH(int, status);
    const Grant grant = someGrant();
    QVERIFY(GrantRepository(*m_database).save(grant));
    AdAccount account = someAccount(grant);
    account.status = static_cast<AccountStatus>(status);
    QVERIFY(AccountRepository(*m_database).save({account}));
    reopen();
    compare(AccountRepository(*m_database).all()->first(), account);

    account.expiresAt.reset();
    account.lastChecked = {};
    account.cause.clear();
    account.name = QStringLiteral("renamed");
    QVERIFY(AccountRepository(*m_database).save({account}));
    reopen();
    QCOMPARE(AccountRepository(*m_database).all()->size(), 1);
    compare(AccountRepository(*m_database).all()->first(), account);
    QVERIFY(AccountRepository(*m_database).remove(account.id));
    QVERIFY(AccountRepository(*m_database).all()->isEmpty());
}

void TestRepositories::aSignInUnderWayIsNotStored()
{
    const Grant grant = someGrant();
    QVERIFY(GrantRepository(*m_database).save(grant));
    AdAccount account = someAccount(grant);
    account.status = AccountStatus::Connecting;
    QVERIFY(AccountRepository(*m_database).save({account}));
    QCOMPARE(AccountRepository(*m_database).all()->first().status, AccountStatus::Disconnected);
}

void TestRepositories::accountsAreSavedTogetherOrNotAtAll()
{
    const Grant grant = someGrant();
    QVERIFY(GrantRepository(*m_database).save(grant));
    QVERIFY(!AccountRepository(*m_database).save({someAccount(grant, "1"), someAccount(someGrant(), "2")}));
    QVERIFY(AccountRepository(*m_database).all()->isEmpty());
}

void TestRepositories::accountsComeByName()
{
    const Grant grant = someGrant();
    QVERIFY(GrantRepository(*m_database).save(grant));
    AdAccount a = someAccount(grant, "2");
    a.name = QStringLiteral("A");
    AdAccount b = someAccount(grant, "1");
    b.name = QStringLiteral("B");
    QVERIFY(AccountRepository(*m_database).save({b, a}));
    QCOMPARE(AccountRepository(*m_database).all()->first().name, QStringLiteral("A"));
}

void TestRepositories::mappingRoundTrips()
{
    QVERIFY(!MappingRepository(*m_database).load()->has_value());
    const QJsonObject first{{QStringLiteral("email"), QStringLiteral("E-Mail")}};
    const QJsonObject second{
        {QStringLiteral("options"), QJsonObject{{QStringLiteral("country"), QStringLiteral("DE")}}}};
    QVERIFY(MappingRepository(*m_database).save(first));
    QVERIFY(MappingRepository(*m_database).save(second));
    reopen();
    QCOMPARE(**MappingRepository(*m_database).load(), second);
}

void TestRepositories::sourcesRoundTrip()
{
    SourceRecord first{newSourceId(), QStringLiteral("csv"), QStringLiteral("Zürich"), QStringLiteral("/z.csv"), true};
    SourceRecord second{newSourceId(), QStringLiteral("sql"), QStringLiteral("Köln"), QStringLiteral("C:\\Köln.csv")};
    QVERIFY(SourceRepository(*m_database).save(first));
    QVERIFY(SourceRepository(*m_database).save(second));
    reopen();
    auto all = SourceRepository(*m_database).all();
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().id, second.id); // by name
    QCOMPARE(all->first().kind, second.kind);
    QCOMPARE(all->first().name, second.name);
    QCOMPARE(all->first().location, second.location);
    QVERIFY(!all->first().current);
    QVERIFY(all->last().current);

    // One alone is current.
    second.current = true;
    second.name = QStringLiteral("Ä");
    QVERIFY(SourceRepository(*m_database).save(second));
    reopen();
    all = SourceRepository(*m_database).all();
    QCOMPARE(all->size(), 2);
    for (const SourceRecord &source : *all)
        QCOMPARE(source.current, source.id == second.id);
    QVERIFY(SourceRepository(*m_database).remove(second.id));
    all = SourceRepository(*m_database).all();
    QCOMPARE(all->size(), 1);
    QVERIFY(!all->first().current);
}

void TestRepositories::runsRoundTrip_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("change");
    for (int state = 0; state <= static_cast<int>(RunState::Cancelled); ++state)
        QTest::addRow("state %d", state) << state << static_cast<int>(AudienceChange::CreateNew);
    for (int change = 0; change <= static_cast<int>(AudienceChange::KeepInSync); ++change)
        QTest::addRow("change %d", change) << static_cast<int>(RunState::Completed) << change;
}

void TestRepositories::runsRoundTrip()
{
    QFETCH(int, state);
    QFETCH(int, change);
    Run run = someRun();
    run.state = static_cast<RunState>(state);
    run.change = static_cast<AudienceChange>(change);
    QVERIFY(RunRepository(*m_database).save(run));
    reopen();
    compare(RunRepository(*m_database).all()->first(), run);

    run.account.reset();
    run.audience.reset();
    run.summary = {};
    run.sameNameBefore.clear();
    run.creating = false;
    run.finishedAt = {};
    run.campaign.reset();
    run.campaignName.clear();
    run.selection = {};
    run.dueAt = {};
    run.missed = 0;
    run.updating = false;
    run.added.reset();
    run.removed.reset();
    run.problem.clear();
    run.parts.removeLast();
    run.parts.first().remotePath.clear();
    run.parts.first().uploadedAt = {};
    run.parts.first().action = PartAction::AsRun;
    QVERIFY(RunRepository(*m_database).save(run));
    reopen();
    QCOMPARE(RunRepository(*m_database).all()->size(), 1);
    compare(RunRepository(*m_database).all()->first(), run);
}

void TestRepositories::runsKeepTheirPartsInOrder()
{
    Run run = someRun();
    run.parts.clear();
    for (int i = 11; i >= 0; --i)
        run.parts.append(RunPart{i, QStringLiteral("/p%1").arg(i), i, QStringLiteral("m"), {}, {}});
    QVERIFY(RunRepository(*m_database).save(run));
    const auto parts = RunRepository(*m_database).all()->first().parts;
    QCOMPARE(parts.size(), 12);
    for (int i = 0; i < 12; ++i)
        QCOMPARE(parts.at(i).index, i);
}

void TestRepositories::runsComeNewestFirst()
{
    Run older = someRun();
    Run newer = someRun();
    newer.startedAt = older.startedAt.addMSecs(1);
    QVERIFY(RunRepository(*m_database).save(newer));
    QVERIFY(RunRepository(*m_database).save(older));
    QCOMPARE(RunRepository(*m_database).all()->first().id.toString(), newer.id.toString());
}

void TestRepositories::removingARunTakesItsParts()
{
    Run run = someRun();
    QVERIFY(RunRepository(*m_database).save(run));
    QVERIFY(RunRepository(*m_database).remove(run.id));
    QVERIFY(RunRepository(*m_database).all()->isEmpty());
    run.parts.clear();
    QVERIFY(RunRepository(*m_database).save(run));
    QVERIFY(RunRepository(*m_database).all()->first().parts.isEmpty());
}

void TestRepositories::aRowOfAnotherHandIsAnError()
{
    const Grant grant = someGrant();
    QVERIFY(GrantRepository(*m_database).save(grant));
    QVERIFY(AccountRepository(*m_database).save({someAccount(grant)}));
    QVERIFY(m_database->run(QStringLiteral("UPDATE accounts SET status = 'dancing'")));
    const auto accounts = AccountRepository(*m_database).all();
    QVERIFY(!accounts);
    QCOMPARE(accounts.error().code, ErrorCode::Database);
    QVERIFY(RunRepository(*m_database).save(someRun()));
    QVERIFY(m_database->run(QStringLiteral("UPDATE runs SET summary = 'x'")));
    QVERIFY(!RunRepository(*m_database).all());
}

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
