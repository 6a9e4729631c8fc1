#include "campaigns/workspace.h"
#include "secrets/keychain_store.h"
#include "store/campaign_repository.h"
#include "tests/integration/victim_log.h"
#include "tests/support/private_keychain.h"
#include "tests/support/run_workspace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace remarketeer;

/// Three recurring campaigns whose program is killed at random moments, again and again, with the real keychain, the
/// real database and real processes. What the sandbox holds in the end is what undisturbed runs would have made of it.
class TestKilledCampaigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { showLogOfFailure(Surroundings::read(QStringLiteral("/nonexistent"))->logFolder()); }
    void killedAtRandomMoments();
    void cleanupTestCase();

private:
    static constexpr int kills = 200;
    static constexpr int customers = 400;
    static constexpr qint64 partBytes = 5'000;

    std::unique_ptr<Workspace> open();
    CampaignId publish(Workspace &workspace, const AdvertiserId &account, const char *name, AudienceUpdate update);
    void makeDue();
    /// False: it was killed after so many milliseconds; otherwise it came to its end.
    bool runVictim(int milliseconds);
    /// Everything has come to rest, and the audiences hold what the campaigns were to send last.
    void compare();
    QStringList linesOfLastParts(const CampaignId &id);

    QTemporaryDir m_elsewhere; // the customers' file: raw by nature, and not part of the workspace
    TestHome m_home;
    std::unique_ptr<PrivateKeychain> m_keychain;
    SystemClock m_clock;
    std::unique_ptr<SandboxServer> m_sandbox;
    QString m_csv;
    QList<CampaignId> m_campaigns; ///< keep in sync, replace, add
    int m_everybody = 0;           ///< customers 0 to before this one were sent by the one that only adds
};

std::unique_ptr<Workspace> TestKilledCampaigns::open()
{
    auto workspace = std::make_unique<Workspace>(*Surroundings::read(QStringLiteral("/nonexistent")),
                                                 std::make_unique<KeychainStore>(), m_clock);
    if (!workspace->open() || !workspace->accounts->load() || !workspace->read())
        qFatal("The workspace does not open.");
    return workspace;
}

CampaignId TestKilledCampaigns::publish(Workspace &workspace, const AdvertiserId &account, const char *name,
                                        AudienceUpdate update)
{
    const auto id = workspace.campaigns->createDraft();
    Campaign campaign = *workspace.campaigns->find(*id);
    campaign.name = QString::fromLatin1(name);
    campaign.account = account;
    campaign.segment = workspace.segments->segments().first().id;
    campaign.audienceName = campaign.name;
    campaign.update = update;
    campaign.attributes = {QStringLiteral("email"), QStringLiteral("phone")};
    campaign.schedule.kind = Schedule::Kind::Recurring;
    campaign.schedule.recurrence.time = QTime(3, 0);
    campaign.schedule.recurrence.firstDay = m_clock.now().date().addDays(2);
    if (!workspace.campaigns->save(campaign))
        qFatal("The campaign cannot be stored.");
    if (const auto published = workspace.campaigns->publish(*id); !published)
        qFatal("%s", qUtf8Printable(published.error().sentence));
    return *id;
}

void TestKilledCampaigns::initTestCase()
{
    if (!PrivateKeychain::isAvailable())
        QSKIP("There is no dbus-daemon and gnome-keyring-daemon here.");
    m_keychain = std::make_unique<PrivateKeychain>();
    QVERIFY(m_keychain->isRunning());
    SandboxOptions options;
    options.callsPerSecond = 0;
    options.computeSeconds = 0;
    options.minAudience = 10;
    m_sandbox = std::make_unique<SandboxServer>(options, m_clock);
    QVERIFY(m_sandbox->listen());
    const DeveloperApp app = m_sandbox->developerApp();
    qputenv("REMARKETEER_HOME", m_home.path().toUtf8());
    qputenv("REMARKETEER_TIKTOK_URL", app.base.toEncoded());
    qputenv("REMARKETEER_APP_ID", app.id.toUtf8());
    qputenv("REMARKETEER_APP_SECRET", SandboxServer::appSecret().expose());
    qputenv("REMARKETEER_REDIRECT_URI", app.redirectUri.toEncoded());

    const std::unique_ptr<Workspace> workspace = open();
    const auto session = workspace->accounts->connectNew(false);
    SandboxPerson person;
    const auto choices = await(session->complete(person.allow(session->authorizationUrl())));
    QVERIFY(choices);
    QList<AdvertiserId> accounts;
    for (const AdvertiserChoice &choice : *choices) {
        if (choice.unavailable.isEmpty() && accounts.size() < 3)
            accounts.append(choice.advertiser.id);
    }
    QCOMPARE(accounts.size(), 3);
    QVERIFY(await(session->importAccounts(accounts)));
    QVERIFY(workspace->mapping->save(customerMapping()));
    m_csv = writeCustomers(m_elsewhere.filePath(QStringLiteral("customers.profiles.csv")), customers);
    QVERIFY(await(workspace->source->openCsv(m_csv)));
    QVERIFY(workspace->segments->save(Segment{newSegmentId(),
                                              QStringLiteral("Everybody"),
                                              workspace->source->sources().first().id,
                                              SegmentRules().toJson(),
                                              {},
                                              {},
                                              {}}));
    m_campaigns = {publish(*workspace, accounts.at(0), "Kept in sync", AudienceUpdate::KeepInSync),
                   publish(*workspace, accounts.at(1), "Replaced", AudienceUpdate::Replace),
                   publish(*workspace, accounts.at(2), "Added to", AudienceUpdate::Add)};
}

/// As if the planned moment of all three had come.
void TestKilledCampaigns::makeDue()
{
    const auto database = Database::open(Surroundings::read(QStringLiteral("/nonexistent"))->databaseFile());
    CampaignRepository repository(**database);
    const auto all = repository.all();
    for (Campaign campaign : *all) {
        campaign.publishedAt = m_clock.now().addDays(-30);
        campaign.schedule.recurrence.firstDay = m_clock.now().date().addDays(-20);
        campaign.nextRunAt = m_clock.now().addSecs(-1);
        QVERIFY(repository.save(campaign));
    }
}

bool TestKilledCampaigns::runVictim(int milliseconds)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice()); // showLogOfFailure()
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/run_victim"),
                  {QStringLiteral("due"), QStringLiteral("all"), QString::number(partBytes)});
    QElapsedTimer timer;
    timer.start();
    bool killed = false;
    // The sandbox answers from this thread's event loop meanwhile.
    const auto over = [&] {
        if (milliseconds > 0 && timer.elapsed() >= milliseconds && process.state() == QProcess::Running) {
            killed = true;
            process.kill();
        }
        return process.state() == QProcess::NotRunning;
    };
    process.waitForStarted();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(over(), 60'000); }();
    return !killed;
}

QStringList TestKilledCampaigns::linesOfLastParts(const CampaignId &id)
{
    const std::unique_ptr<Workspace> workspace = open();
    const QList<Run> runs = workspace->campaigns->runsOf(id);
    const QDir parts(workspace->surroundings.runsFolder() + u'/' + runs.first().id.toString() +
                     QStringLiteral("/parts"));
    QStringList lines;
    const QStringList names = parts.entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(parts.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            lines += QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
    }
    return lines;
}

void TestKilledCampaigns::compare()
{
    const std::unique_ptr<Workspace> workspace = open();
    for (const CampaignId &id : std::as_const(m_campaigns)) {
        const Campaign campaign = *workspace->campaigns->find(id);
        QCOMPARE(campaign.state, CampaignState::AwaitingNextRun);
        const QList<Run> runs = workspace->campaigns->runsOf(id);
        QCOMPARE(runs.first().state, RunState::Completed);
        for (const Run &run : runs)
            QVERIFY(!isUnderWay(run.state));
        qsizetype ofThisName = 0;
        for (const auto &audience : m_sandbox->audiences())
            ofThisName += audience.name == campaign.name ? 1 : 0;
        QCOMPARE(ofThisName, 1);

        const QStringList sent = linesOfLastParts(id);
        QCOMPARE(sent.size(), customers);
        QCOMPARE(QSet<QString>(sent.cbegin(), sent.cend()).size(), customers);
        const QStringList people = m_sandbox->people(campaign.audience->toString());
        QCOMPARE(people.size(), campaign.update == AudienceUpdate::Add ? m_everybody : customers);
        for (const QString &line : sent) {
            const QStringList cells = line.trimmed().split(u',');
            QVERIFY(people.contains(QStringLiteral("email:%1,phone:%2").arg(cells.at(0), cells.at(1))));
        }
    }
}

void TestKilledCampaigns::killedAtRandomMoments()
{
    const quint32 seed = 20261128;
    QRandomGenerator random(seed);
    int killed = 0, rounds = 0, first = 0;
    m_everybody = customers;
    while (killed < kills) {
        makeDue();
        // Slow uploads, so that a kill finds something under way; what was uploaded stays, so that all come to an end.
        QVERIFY(m_sandbox->setFaults(QStringLiteral("upload:latency=15*1000")));
        // Some are killed before they have begun, some in each step, some in what goes on after a kill.
        for (bool ended = false; !ended && killed < kills;) {
            ended = runVictim(random.bounded(50, 900));
            killed += ended ? 0 : 1;
        }
        m_sandbox->clearFaults();
        QVERIFY(runVictim(0));
        compare();
        if (QTest::currentTestFailed())
            break;
        ++rounds;
        first += 30;
        writeCustomers(m_csv, customers, first);
        m_everybody = first + customers;
        if (rounds == 100)
            break;
    }
    qInfo("%d kills in %d rounds of three campaigns, seed %u", killed, rounds, seed);
    QVERIFY(killed >= kills);
    QCOMPARE(m_sandbox->alarms(), 0);
}

void TestKilledCampaigns::cleanupTestCase()
{
    m_sandbox.reset();
    m_keychain.reset();
}

QTEST_GUILESS_MAIN(TestKilledCampaigns)
#include "tst_killed_campaigns.moc"
