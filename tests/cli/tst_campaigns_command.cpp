#include "campaigns/workspace.h"
#include "secrets/keychain_store.h"
#include "store/campaign_repository.h"
#include "tests/support/private_keychain.h"
#include "tests/support/run_workspace.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <vector>

using namespace remarketeer;

/// `remarketeer-cli campaigns` as a process of its own, on a workspace that this one filled: with a real keychain, the
/// real database, and the sandbox over HTTP.
class TestCampaignsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void helpAndOtherWords();
    void listAndShowTellWhatIsStored();
    void runSendsOneNow();
    void nameThatNobodyOrSeveralHave();
    void nothingDue();
    void dueOnesRunAndAreTold();
    void failedOneHoldsUpNoOther();
    void oneThatCannotBeginIsAFailure();
    void expiredTokenWaitsForReconnect();
    void twoProcessesRunEachDueOneOnce();
    void watchRunsWhatBecomesDue();

private:
    static constexpr int customers = 1'200; // TikTok's minimum, which the program keeps to, is 1,000

    struct Answer {
        int code = -1;
        QList<QStringList> lines; ///< of standard output, in columns
        QString complaints;
    };
    static std::unique_ptr<QProcess> started(const QStringList &arguments);
    /// The sandbox answers from this thread's event loop until the process has ended.
    static Answer ended(QProcess &process);
    static Answer run(const QStringList &arguments) { return ended(*started(arguments)); }
    static Answer runDue() { return run(due); }

    std::unique_ptr<Workspace> open();
    CampaignId publish(const AdvertiserId &account, const char *name);
    /// As if the planned moment of all published ones had come.
    void makeDue();
    Campaign stored(const CampaignId &id);
    QStringList actionsOn(const QString &audience) const; ///< that the sandbox saw, oldest first

    static const QStringList due;

    QTemporaryDir m_elsewhere; // the customers' file: raw by nature, and not part of the workspace
    std::unique_ptr<PrivateKeychain> m_keychain;
    std::unique_ptr<TestHome> m_home;
    SystemClock m_clock;
    std::unique_ptr<SandboxServer> m_sandbox;
    QList<AdvertiserId> m_accounts;
};

const QStringList TestCampaignsCommand::due{QStringLiteral("run"), QStringLiteral("--due")};

std::unique_ptr<QProcess> TestCampaignsCommand::started(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationDirPath() + QStringLiteral("/remarketeer-cli"),
                   QStringList{QStringLiteral("campaigns")} + arguments);
    if (!process->waitForStarted())
        qFatal("remarketeer-cli does not start.");
    return process;
}

TestCampaignsCommand::Answer TestCampaignsCommand::ended(QProcess &process)
{
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000) ||
        process.exitStatus() != QProcess::NormalExit)
        return {};
    Answer answer{process.exitCode(), {}, QString::fromUtf8(process.readAllStandardError())};
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        answer.lines.append(line.split(u'\t'));
    return answer;
}

std::unique_ptr<Workspace> TestCampaignsCommand::open()
{
    auto workspace = std::make_unique<Workspace>(*Surroundings::read(QStringLiteral("/nonexistent")),
                                                 std::make_unique<KeychainStore>(), m_clock);
    if (!workspace->open() || !workspace->accounts->load() || !workspace->read())
        qFatal("The workspace does not open.");
    return workspace;
}

CampaignId TestCampaignsCommand::publish(const AdvertiserId &account, const char *name)
{
    const std::unique_ptr<Workspace> workspace = open();
    const auto id = workspace->campaigns->createDraft();
    Campaign campaign = *workspace->campaigns->find(*id);
    campaign.name = QString::fromLatin1(name);
    campaign.account = account;
    campaign.segment = workspace->segments->segments().first().id;
    campaign.audienceName = campaign.name;
    campaign.update = AudienceUpdate::Replace;
    campaign.attributes = {QStringLiteral("email"), QStringLiteral("phone")};
    campaign.schedule.kind = Schedule::Kind::Recurring;
    campaign.schedule.recurrence.time = QTime(3, 0);
    campaign.schedule.recurrence.firstDay = m_clock.now().date().addDays(2);
    if (!workspace->campaigns->save(campaign))
        qFatal("The campaign cannot be stored.");
    if (const auto published = workspace->campaigns->publish(*id); !published)
        qFatal("%s", qUtf8Printable(published.error().sentence));
    return *id;
}

void TestCampaignsCommand::makeDue()
{
    const auto database = Database::open(Surroundings::read(QStringLiteral("/nonexistent"))->databaseFile());
    CampaignRepository repository(**database);
    const auto all = repository.all();
    for (Campaign campaign : *all) {
        if (campaign.state == CampaignState::Draft)
            continue;
        campaign.publishedAt = m_clock.now().addDays(-30);
        campaign.schedule.recurrence.firstDay = m_clock.now().date().addDays(-20);
        campaign.nextRunAt = m_clock.now().addSecs(-1);
        QVERIFY(repository.save(campaign));
    }
}

Campaign TestCampaignsCommand::stored(const CampaignId &id)
{
    return *open()->campaigns->find(id);
}

QStringList TestCampaignsCommand::actionsOn(const QString &audience) const
{
    QStringList actions;
    for (const auto &contents : m_sandbox->audiences()) {
        for (const auto &change : contents.history) {
            if (contents.name == audience)
                actions.append(change.action);
        }
    }
    return actions;
}

void TestCampaignsCommand::initTestCase()
{
    if (!PrivateKeychain::isAvailable())
        QSKIP("There is no dbus-daemon and gnome-keyring-daemon here.");
    m_keychain = std::make_unique<PrivateKeychain>();
    QVERIFY(m_keychain->isRunning());
}

void TestCampaignsCommand::init()
{
    SandboxOptions options;
    options.callsPerSecond = 0;
    options.computeSeconds = 0;
    m_sandbox = std::make_unique<SandboxServer>(options, m_clock);
    QVERIFY(m_sandbox->listen());
    const DeveloperApp app = m_sandbox->developerApp();
    m_home = std::make_unique<TestHome>();
    qputenv("REMARKETEER_HOME", m_home->path().toUtf8());
    qputenv("REMARKETEER_TIKTOK_URL", app.base.toEncoded());
    qputenv("REMARKETEER_APP_ID", app.id.toUtf8());
    qputenv("REMARKETEER_APP_SECRET", SandboxServer::appSecret().expose());
    qputenv("REMARKETEER_REDIRECT_URI", app.redirectUri.toEncoded());

    const std::unique_ptr<Workspace> workspace = open();
    QVERIFY(workspace->campaigns->setTimeZone("Europe/Berlin"));
    const auto session = workspace->accounts->connectNew(false);
    SandboxPerson person;
    const auto choices = await(session->complete(person.allow(session->authorizationUrl())));
    QVERIFY(choices);
    m_accounts.clear();
    for (const AdvertiserChoice &choice : *choices) {
        if (choice.unavailable.isEmpty() && m_accounts.size() < 3)
            m_accounts.append(choice.advertiser.id);
    }
    QCOMPARE(m_accounts.size(), 3);
    QVERIFY(await(session->importAccounts(m_accounts)));
    QVERIFY(workspace->mapping->save(customerMapping()));
    QVERIFY(await(workspace->source->openCsv(
        writeCustomers(m_elsewhere.filePath(QStringLiteral("customers.profiles.csv")), customers))));
    QVERIFY(workspace->segments->save(Segment{newSegmentId(),
                                              QStringLiteral("Everybody"),
                                              workspace->source->sources().first().id,
                                              SegmentRules().toJson(),
                                              {},
                                              {},
                                              {}}));
}

void TestCampaignsCommand::helpAndOtherWords()
{
    const Answer help = run({QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    QVERIFY(help.lines.first().first().startsWith(QStringLiteral("Usage: remarketeer-cli campaigns list|show NAME")));
    const QList<QStringList> refused{{},
                                     {QStringLiteral("delete")},
                                     {QStringLiteral("list"), QStringLiteral("all")},
                                     {QStringLiteral("show")},
                                     {QStringLiteral("run")},
                                     {QStringLiteral("run"), QStringLiteral("--watch"), QStringLiteral("A")},
                                     {QStringLiteral("run"), QStringLiteral("--due"), QStringLiteral("A")}};
    for (const QStringList &arguments : refused) {
        const Answer answer = run(arguments);
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.lines.isEmpty());
        QVERIFY(answer.complaints.contains(QStringLiteral("Usage:")));
    }
}

void TestCampaignsCommand::listAndShowTellWhatIsStored()
{
    QCOMPARE(run({QStringLiteral("list")}).lines.size(), 0);
    const CampaignId id = publish(m_accounts.first(), "Lapsed buyers");
    QVERIFY(open()->campaigns->createDraft());
    const Campaign campaign = stored(id);
    const QString next =
        campaign.nextRunAt.toTimeZone(QTimeZone("Europe/Berlin")).toString(QStringLiteral("yyyy-MM-dd"));

    const Answer list = run({QStringLiteral("list")});
    QCOMPARE(list.code, 0);
    QCOMPARE(list.lines.size(), 2);
    QCOMPARE(list.lines.at(0), (QStringList{QStringLiteral("New campaign"), QStringLiteral("draft"), {}, {}, {}, {}}));
    QCOMPARE(list.lines.at(1).mid(0, 3),
             (QStringList{QStringLiteral("Lapsed buyers"), QStringLiteral("scheduled"), campaign.accountName}));
    QVERIFY(list.lines.at(1).at(3).startsWith(next + QStringLiteral("T03:00:00+0")));

    for (const QString &name : {QStringLiteral("Lapsed buyers"), id.toString()}) {
        const Answer show = run({QStringLiteral("show"), name});
        QCOMPARE(show.code, 0);
        QVERIFY(show.lines.contains(QStringList{QStringLiteral("id"), id.toString()}));
        QVERIFY(show.lines.contains(QStringList{QStringLiteral("name"), QStringLiteral("Lapsed buyers")}));
        QVERIFY(show.lines.contains(QStringList{QStringLiteral("state"), QStringLiteral("scheduled")}));
        qsizetype moments = 0;
        for (const QStringList &line : show.lines)
            moments += line.first() == u"next" ? 1 : 0;
        QCOMPARE(moments, 5);
    }
}

void TestCampaignsCommand::runSendsOneNow()
{
    const CampaignId id = publish(m_accounts.first(), "Lapsed buyers");
    const Answer answer = run({QStringLiteral("run"), QStringLiteral("Lapsed buyers")});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.lines.size(), 1);
    QVERIFY(QDateTime::fromString(answer.lines.first().first(), Qt::ISODate).isValid());
    QCOMPARE(
        answer.lines.first().mid(1),
        (QStringList{QStringLiteral("Lapsed buyers"), QStringLiteral("completed"), QString::number(customers), {}}));
    const Campaign campaign = stored(id);
    QCOMPARE(campaign.state, CampaignState::AwaitingNextRun);
    QCOMPARE(m_sandbox->people(campaign.audience->toString()).size(), customers);
    const Answer show = run({QStringLiteral("show"), QStringLiteral("Lapsed buyers")});
    QCOMPARE(show.lines.last().mid(2), (QStringList{QStringLiteral("completed"), QString::number(customers), {}}));

    // A draft has nothing to run; it is said once.
    QVERIFY(open()->campaigns->createDraft());
    const Answer draft = run({QStringLiteral("run"), QStringLiteral("New campaign")});
    QCOMPARE(draft.code, 8);
    QVERIFY(draft.lines.isEmpty());
    QCOMPARE(draft.complaints.count(u'\n'), 1);
}

void TestCampaignsCommand::nameThatNobodyOrSeveralHave()
{
    const QList<CampaignId> twins{publish(m_accounts.at(0), "Twins"), publish(m_accounts.at(1), "Twins")};
    for (const QString &what : {QStringLiteral("show"), QStringLiteral("run")}) {
        const Answer nobody = run({what, QStringLiteral("Nobody")});
        QCOMPARE(nobody.code, 3);
        QVERIFY(nobody.complaints.contains(QStringLiteral("no campaign “Nobody”")));
        const Answer several = run({what, QStringLiteral("Twins")});
        QCOMPARE(several.code, 3);
        QVERIFY(several.lines.isEmpty());
        for (const CampaignId &id : twins)
            QVERIFY(several.complaints.contains(id.toString()));
    }
    QCOMPARE(run({QStringLiteral("run"), twins.last().toString()}).code, 0);
    QCOMPARE(stored(twins.first()).audience, std::nullopt);
    QVERIFY(stored(twins.last()).audience);
}

void TestCampaignsCommand::nothingDue()
{
    QCOMPARE(runDue().code, 7);
    publish(m_accounts.first(), "Later");
    const Answer answer = runDue();
    QCOMPARE(answer.code, 7);
    QVERIFY(answer.lines.isEmpty());
    QVERIFY(m_sandbox->audiences().isEmpty());
}

void TestCampaignsCommand::dueOnesRunAndAreTold()
{
    publish(m_accounts.at(0), "One");
    publish(m_accounts.at(1), "Other");
    makeDue();
    const Answer answer = runDue();
    QCOMPARE(answer.code, 0);
    QStringList names;
    for (const QStringList &line : answer.lines) {
        names.append(line.at(1));
        QCOMPARE(line.mid(2), (QStringList{QStringLiteral("completed"), QString::number(customers), {}}));
    }
    names.sort();
    QCOMPARE(names, (QStringList{QStringLiteral("One"), QStringLiteral("Other")}));
    QCOMPARE(runDue().code, 7);
    for (const QStringList &line : run({QStringLiteral("list")}).lines) {
        QCOMPARE(line.at(1), QStringLiteral("awaiting-next-run"));
        QCOMPARE(line.at(5), QStringLiteral("completed"));
    }
}

void TestCampaignsCommand::failedOneHoldsUpNoOther()
{
    publish(m_accounts.at(0), "One");
    publish(m_accounts.at(1), "Other");
    makeDue();
    QVERIFY(m_sandbox->setFaults(QStringLiteral("create:code=40002"))); // whichever comes first
    const Answer answer = runDue();
    QCOMPARE(answer.code, 8);
    QCOMPARE(answer.lines.size(), 2);
    QStringList states;
    const std::unique_ptr<Workspace> workspace = open();
    for (const QStringList &line : answer.lines) {
        states.append(line.at(2));
        const bool failed = line.at(2) == u"failed";
        QCOMPARE(line.at(4).isEmpty(), !failed);
        QCOMPARE(answer.complaints.contains(line.at(1) + QStringLiteral(": ")), failed);
        QCOMPARE(actionsOn(line.at(1)), failed ? QStringList() : QStringList{QStringLiteral("create")});
        // Both are tried again when their next moment comes.
        for (const Campaign &campaign : workspace->campaigns->campaigns()) {
            QCOMPARE(campaign.state, CampaignState::AwaitingNextRun);
            if (campaign.name == line.at(1))
                QCOMPARE(campaign.problem.isEmpty(), !failed);
        }
    }
    states.sort();
    QCOMPARE(states, (QStringList{QStringLiteral("completed"), QStringLiteral("failed")}));
}

void TestCampaignsCommand::oneThatCannotBeginIsAFailure()
{
    publish(m_accounts.at(0), "Without a segment");
    {
        const std::unique_ptr<Workspace> workspace = open();
        QVERIFY(workspace->segments->remove(workspace->segments->segments().first().id));
    }
    makeDue();
    const Answer answer = runDue();
    QCOMPARE(answer.code, 8);
    QVERIFY(answer.complaints.contains(QStringLiteral("Without a segment: ")));
    const Answer byName = run({QStringLiteral("run"), QStringLiteral("Without a segment")});
    QCOMPARE(byName.code, 8);
    QCOMPARE(byName.complaints.count(u'\n'), 1);
}

void TestCampaignsCommand::expiredTokenWaitsForReconnect()
{
    const CampaignId id = publish(m_accounts.first(), "Lapsed buyers");
    makeDue();
    m_sandbox->expireTokens();
    const Answer answer = runDue();
    QCOMPARE(answer.code, 6);
    QCOMPARE(answer.lines.size(), 1);
    QCOMPARE(answer.lines.first().at(2), QStringLiteral("waiting-for-reconnect"));
    QCOMPARE(stored(id).state, CampaignState::Running);
    const Answer list = run({QStringLiteral("list")});
    QCOMPARE(list.lines.first().at(1), QStringLiteral("running"));
    QCOMPARE(list.lines.first().at(5), QStringLiteral("waiting-for-reconnect"));
    QVERIFY(m_sandbox->audiences().isEmpty());
}

void TestCampaignsCommand::twoProcessesRunEachDueOneOnce()
{
    const QStringList names{QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")};
    for (qsizetype i = 0; i < names.size(); ++i)
        publish(m_accounts.at(i), qPrintable(names.at(i)));
    // Late answers, so that both are at work at once.
    QVERIFY(m_sandbox->setFaults(QStringLiteral("upload:latency=300")));
    const QStringList actions{QStringLiteral("create"), QStringLiteral("replace"), QStringLiteral("replace")};
    for (qsizetype round = 1; round <= actions.size(); ++round) {
        makeDue();
        const std::unique_ptr<QProcess> first = started(due), second = started(due);
        QStringList run;
        for (const Answer &answer : {ended(*first), ended(*second)}) {
            QCOMPARE(answer.code, answer.lines.isEmpty() ? 7 : 0);
            for (const QStringList &line : answer.lines) {
                QCOMPARE(line.at(2), QStringLiteral("completed"));
                run.append(line.at(1));
            }
        }
        QCOMPARE(run.size(), names.size());
        for (const QString &name : names) {
            QCOMPARE(run.count(name), 1);
            QCOMPARE(actionsOn(name), actions.mid(0, round));
        }
    }
}

void TestCampaignsCommand::watchRunsWhatBecomesDue()
{
#ifdef Q_OS_WIN
    QSKIP("A console program gets no request to end from another one here.");
#endif
    publish(m_accounts.first(), "Lapsed buyers");
    makeDue();
    const std::unique_ptr<QProcess> watching = started(due + QStringList{QStringLiteral("--watch")});
    QTRY_COMPARE_WITH_TIMEOUT(actionsOn(QStringLiteral("Lapsed buyers")).size(), 1, 60'000);
    QByteArray out;
    const auto lines = [&] { return (out += watching->readAllStandardOutput()).count('\n'); };
    QTRY_COMPARE_WITH_TIMEOUT(lines(), 1, 60'000);
    QCOMPARE(watching->state(), QProcess::Running);
    makeDue(); // what it looks at every 20 seconds
    QTRY_COMPARE_WITH_TIMEOUT(lines(), 2, 60'000);
    QCOMPARE(actionsOn(QStringLiteral("Lapsed buyers")),
             (QStringList{QStringLiteral("create"), QStringLiteral("replace")}));
    watching->terminate();
    QCOMPARE(ended(*watching).code, 0);
}

void TestCampaignsCommand::cleanup()
{
    m_sandbox.reset();
    m_home.reset();
}

void TestCampaignsCommand::cleanupTestCase()
{
    m_keychain.reset();
}

QTEST_GUILESS_MAIN(TestCampaignsCommand)
#include "tst_campaigns_command.moc"
