#include "secrets/keychain_store.h"
#include "tests/integration/victim_log.h"
#include "tests/support/private_keychain.h"
#include "tests/support/run_workspace.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

using namespace remarketeer;

/// Runs that are killed, lose their token or their answers in the middle, with the real keychain, the real database and
/// programs of their own; and a search through everything they wrote.
class TestInterruptedRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { showLogOfFailure(m_surroundings ? m_surroundings->logFolder() : QString()); }
    void killedRunsGoOn_data();
    void killedRunsGoOn();
    void revokedTokenWaitsForRefresh();
    void droppedCreateMakesOneAudience();
    void nothingPrivateWasWritten();
    void cleanupTestCase();

private:
    static constexpr int customers = 600;
    static constexpr qint64 partBytes = 5'000;

    /// Everything that one run of the program needs, in this process.
    struct Program {
        explicit Program(const TestInterruptedRuns &test);
        std::unique_ptr<Database> database;
        KeychainStore secrets;
        AccountsService accounts;
        MappingService mapping;
        SourceService source;
        RunService runs;
    };
    static RunLimits smallLimits()
    {
        RunLimits limits;
        limits.partBytes = partBytes;
        return limits;
    }
    QUrl signIn(ConnectSession &session);
    /// Starts run_victim and kills it when it has said `lines` lines (0: never), or when `moment` says so.
    QStringList runVictim(const QString &what, const QString &name, int lines,
                          const std::function<bool()> &moment = {});
    /// What the sandbox holds under a name.
    QList<SandboxServer::AudienceContents> audiencesNamed(const QString &name) const;

    QTemporaryDir m_elsewhere; // the customers' file: raw by nature, and not part of the workspace
    TestHome m_home;
    std::unique_ptr<PrivateKeychain> m_keychain;
    SystemClock m_clock;
    std::unique_ptr<SandboxServer> m_sandbox;
    std::unique_ptr<Surroundings> m_surroundings;
    HttpClient m_http;
    std::optional<AdvertiserId> m_account;
    int m_killed = 0;            ///< runs that were killed before they were complete
    QList<QByteArray> m_secrets; ///< what must not be found in any file
};

TestInterruptedRuns::Program::Program(const TestInterruptedRuns &test)
    : database(*Database::open(test.m_surroundings->databaseFile())),
      accounts(*test.m_surroundings, *database, secrets, const_cast<HttpClient &>(test.m_http), test.m_clock,
               BackoffPolicy{std::chrono::milliseconds(1), std::chrono::milliseconds(10), 2}),
      mapping(*database), source(*database),
      runs(accounts, source, mapping, *database, *test.m_surroundings, test.m_clock, smallLimits())
{
    if (!accounts.load() || !mapping.start() || !await(source.start()) || !runs.start())
        qFatal("The services do not start.");
}

QUrl TestInterruptedRuns::signIn(ConnectSession &session)
{
    SandboxPerson person;
    const QUrl redirect = person.allow(session.authorizationUrl());
    const QUrlQuery query(redirect);
    for (const char *field : {"auth_code", "state"})
        m_secrets.append(query.queryItemValue(QString::fromLatin1(field)).toLatin1());
    return redirect;
}

void TestInterruptedRuns::initTestCase()
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
    m_surroundings = std::make_unique<Surroundings>(*Surroundings::read(QStringLiteral("/nonexistent")));
    m_secrets.append(SandboxServer::appSecret().expose());

    Program program(*this);
    const auto session = program.accounts.connectNew(false);
    const auto choices = await(session->complete(signIn(*session)));
    QVERIFY(choices);
    m_account = choices->first().advertiser.id;
    QVERIFY(await(session->importAccounts({*m_account})));
    QVERIFY(!program.secrets.sessionOnly());
    m_secrets.append(await(program.accounts.token(*m_account))->expose());
    QVERIFY(program.mapping.save(customerMapping()));
    const QString csv = writeCustomers(m_elsewhere.filePath(QStringLiteral("customers.profiles.csv")), customers);
    QVERIFY(await(program.source.openCsv(csv)));
}

QStringList TestInterruptedRuns::runVictim(const QString &what, const QString &name, int lines,
                                           const std::function<bool()> &moment)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice()); // showLogOfFailure()
    QStringList said;
    connect(&process, &QProcess::readyReadStandardOutput, this, [&] {
        while (process.canReadLine() && (lines == 0 || said.size() < lines))
            said.append(QString::fromUtf8(process.readLine()).trimmed());
        if (lines != 0 && said.size() == lines)
            process.kill();
    });
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/run_victim"),
                  {what, name, QString::number(partBytes)});
    // The sandbox answers from this thread's event loop meanwhile.
    const auto over = [&] {
        if (moment && moment())
            process.kill();
        return process.state() == QProcess::NotRunning;
    };
    process.waitForStarted();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(over(), 60'000); }();
    return said;
}

QList<SandboxServer::AudienceContents> TestInterruptedRuns::audiencesNamed(const QString &name) const
{
    QList<SandboxServer::AudienceContents> found = m_sandbox->audiences();
    found.removeIf([&](const SandboxServer::AudienceContents &audience) { return audience.name != name; });
    return found;
}

void TestInterruptedRuns::killedRunsGoOn_data()
{
    QTest::addColumn<int>("line");      // the program is killed when it has said so many lines …
    QTest::addColumn<int>("lineAgain"); // … and the one that resumes as well; 0: not
    QTest::addColumn<QString>("faults");
    QTest::addColumn<bool>("whenCreated"); // killed when TikTok has the audience, before the program knows
    for (int line = 1; line <= 40; ++line)
        QTest::addRow("line %d", line) << line << (line % 3 == 0 ? line / 2 + 1 : 0) << QString() << false;
    const QString late = QStringLiteral("create:latency=1000*1");
    QTest::newRow("created, no answer yet") << 0 << 0 << late << true;
    QTest::newRow("created, no answer yet, and killed again") << 0 << 1 << late << true;
    QTest::newRow("created, no answer yet, killed while looking") << 0 << 4 << late << true;
    QTest::newRow("connection dropped at create")
        << 0 << 0 << QStringLiteral("create:drop,list:latency=500@2*1") << true;
    for (int line = 3; line <= 12; line += 3)
        QTest::addRow("slow uploads, line %d", line) << line << 0 << QStringLiteral("upload:latency=30*9") << false;
}

void TestInterruptedRuns::killedRunsGoOn()
{
    QFETCH(const int, line);
    QFETCH(const int, lineAgain);
    QFETCH(const QString, faults);
    QFETCH(const bool, whenCreated);
    const QString name = QStringLiteral("Killed ") + QString::fromUtf8(QTest::currentDataTag());
    QVERIFY(m_sandbox->setFaults(faults));
    const auto created = [&] { return whenCreated && !audiencesNamed(name).isEmpty(); };
    QStringList said = runVictim(QStringLiteral("begin"), name, line, created);
    QVERIFY(!said.isEmpty());
    const bool completed = said.last() == u"completed";
    m_killed += completed ? 0 : 1;
    if (lineAgain != 0 && !completed)
        runVictim(QStringLiteral("resume"), name, lineAgain);
    m_sandbox->clearFaults();
    const QStringList again = runVictim(QStringLiteral("resume"), name, 0);
    QVERIFY(!again.isEmpty());
    // In its last step the program may have been quicker than the kill.
    if (lineAgain == 0 && (said.last() == u"exporting" || said.last() == u"uploading" || said.last() == u"progress"))
        QCOMPARE(again.first(), QStringLiteral("found interrupted"));
    QVERIFY2(again.last() == u"completed" || again.first() == u"found completed", qPrintable(again.join(u' ')));
    const auto audiences = audiencesNamed(name);
    QCOMPARE(audiences.size(), 1);
    QCOMPARE(audiences.first().people, customers);
}

void TestInterruptedRuns::revokedTokenWaitsForRefresh()
{
    QVERIFY(m_killed >= 40); // of killedRunsGoOn()
    Program program(*this);
    QVERIFY(m_sandbox->setFaults(QStringLiteral("upload:revoke@3")));
    SendAudienceRequest request;
    request.account = m_account;
    request.name = *AudienceName::from(QStringLiteral("Revoked"));
    request.attributes = emailAndPhone();
    const auto id = program.runs.begin(request);
    QVERIFY(id);
    const auto state = [&] { return program.runs.find(*id)->state; };
    QTRY_COMPARE(state(), RunState::WaitingForReconnect);
    QCOMPARE(program.accounts.find(*m_account)->status, AccountStatus::Disconnected);
    QVERIFY(!program.accounts.find(*m_account)->cause.isEmpty());
    QVERIFY(audiencesNamed(QStringLiteral("Revoked")).isEmpty());

    const auto asked = await(program.accounts.refresh(*m_account));
    QVERIFY(asked && *asked == AccountsService::RefreshOutcome::SignInNeeded);
    const auto session = program.accounts.reconnect(*m_account);
    QVERIFY(await(session->complete(signIn(*session))));
    QVERIFY(await(session->finishReconnect()));
    m_secrets.append(await(program.accounts.token(*m_account))->expose());
    QTRY_COMPARE(state(), RunState::Completed);
    QCOMPARE(audiencesNamed(QStringLiteral("Revoked")).size(), 1);
    QCOMPARE(audiencesNamed(QStringLiteral("Revoked")).first().people, customers);
    m_sandbox->clearFaults();
}

void TestInterruptedRuns::droppedCreateMakesOneAudience()
{
    Program program(*this);
    QVERIFY(m_sandbox->setFaults(QStringLiteral("create:drop")));
    SendAudienceRequest request;
    request.account = m_account;
    request.name = *AudienceName::from(QStringLiteral("Dropped"));
    request.attributes = emailAndPhone();
    const auto id = program.runs.begin(request);
    QVERIFY(id);
    QTRY_COMPARE(program.runs.find(*id)->state, RunState::Completed);
    QCOMPARE(audiencesNamed(QStringLiteral("Dropped")).size(), 1);
    QCOMPARE(program.runs.find(*id)->audience->toString(), audiencesNamed(QStringLiteral("Dropped")).first().id);
    m_sandbox->clearFaults();
}

void TestInterruptedRuns::nothingPrivateWasWritten()
{
    QCOMPARE(m_sandbox->alarms(), 0);
    QVERIFY(m_secrets.size() >= 7); // the app's secret, two codes with their states, two tokens
    QList<QByteArray> wanted = m_secrets;
    wanted += {"@example.com", "+49151100", "4915110000", "31.12.1990"};
    int files = 0;
    QDirIterator entries(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        ++files;
        for (const QByteArray &secret : wanted) {
            QVERIFY(secret.size() > 4);
            QVERIFY2(!content.contains(secret),
                     qPrintable(QStringLiteral("something private is in ") + file.fileName()));
        }
    }
    QVERIFY(files > 40); // database, log, audience files, rejects
}

void TestInterruptedRuns::cleanupTestCase()
{
    m_sandbox.reset();
    m_keychain.reset();
}

QTEST_GUILESS_MAIN(TestInterruptedRuns)
#include "tst_interrupted_runs.moc"
