#include "tests/support/run_workspace.h"

#include <QDir>
#include <QFileInfo>

using namespace remarketeer;

/// Runs from the profiles to the audience at the sandbox, over real HTTP.
class TestRunService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAnAudience();
    void modifiesAnAudience();
    void anotherKindOfIdentifierIsRefused();
    void writesAFileOnly();
    void beginRefusesWithWords();
    void createWithoutAnswer_data();
    void createWithoutAnswer();
    void audienceOfTheSameNameIsNotTaken();
    void lostUploadsAreSentAgain();
    void refusedTokenWaitsForReconnect();
    void keychainLockedInTheMiddleWaits();
    void failedUploadGoesOnWithTheMissingParts();
    void endedProgramLeavesAnInterruptedRun();
    void endOfTheProgramWhileExporting();
    void missingPartStartsOver();
    void cancelLeavesNothing_data();
    void cancelLeavesNothing();
    void cancelAtTheLastStep_data();
    void cancelAtTheLastStep();
    void deletedAccountStopsItsRuns();
    void oneRunPerAccountAtATime();
    void reachCountsAndCanBeStopped();
    void previewShowsTheFirstRows();
    void forgottenRunLeavesNothing();
};

namespace {

qsizetype partFiles(const QString &folder)
{
    return QDir(folder + QStringLiteral("/parts")).entryList(QDir::Files).size();
}

} // namespace

void TestRunService::createsAnAudience()
{
    RunWorkspace it;
    QSignalSpy progress(it.runs.get(), &RunService::progressChanged);
    const auto id = it.runs->begin(it.createRequest());
    QVERIFY(id);
    QTRY_COMPARE(it.state(*id), RunState::Completed);
    const Run run = *it.runs->find(*id);
    const auto audiences = it.workspace.sandbox.audiences();
    QCOMPARE(audiences.size(), 1);
    QCOMPARE(audiences.first().people, RunWorkspace::customers);
    QCOMPARE(audiences.first().id, run.audience->toString());
    QCOMPARE(audiences.first().name, QStringLiteral("Lapsed buyers"));
    QCOMPARE(ExportSummary::fromJson(run.summary).matchable, std::uint64_t(RunWorkspace::customers));
    QVERIFY(run.parts.size() > 3);
    QVERIFY(run.finishedAt.isValid());
    QVERIFY(progress.size() > 0);
    QCOMPARE(it.runs->progress(*id).fraction, 1.0);
    QCOMPARE(it.runs->progress(*id).partsUploaded, static_cast<int>(run.parts.size()));
    QVERIFY(QFileInfo::exists(run.audienceFile));
    QCOMPARE(partFiles(it.folder(*id)), 0);
    QCOMPARE(it.workspace.sandbox.alarms(), 0);
}

void TestRunService::modifiesAnAudience()
{
    RunWorkspace it;
    const auto created = it.runs->begin(it.createRequest());
    QTRY_COMPARE(it.state(*created), RunState::Completed);
    SendAudienceRequest request = it.createRequest();
    request.name.reset();
    request.audience = it.onlyAudience();
    QVERIFY(request.audience);
    const auto people = [&] { return it.workspace.sandbox.audiences().first().people; };
    const auto change = [&](AudienceChange how, int count, int first) {
        if (!await(it.source->openCsv(writeCustomers(it.csv, count, first))))
            return RunState::Failed;
        request.change = how;
        const auto id = it.runs->begin(request);
        [&] { QTRY_VERIFY(it.runs->find(*id)->finishedAt.isValid()); }();
        return it.state(*id);
    };
    QCOMPARE(change(AudienceChange::Add, 500, 800), RunState::Completed); // 200 of them are there already
    QCOMPARE(people(), 1'300);
    QCOMPARE(change(AudienceChange::Remove, 300, 0), RunState::Completed);
    QCOMPARE(people(), 1'000);
    QCOMPARE(change(AudienceChange::Replace, 50, 5'000), RunState::Completed);
    QCOMPARE(people(), 50);
    QCOMPARE(it.workspace.sandbox.audiences().size(), 1);
}

void TestRunService::anotherKindOfIdentifierIsRefused()
{
    RunWorkspace it;
    SendAudienceRequest request = it.createRequest();
    request.attributes.reset(static_cast<std::size_t>(ExportAttribute::Phone));
    const auto created = it.runs->begin(request);
    QTRY_COMPARE(it.state(*created), RunState::Completed);
    request = it.createRequest(); // Email and Phone, into an audience of e-mail addresses alone
    request.change = AudienceChange::Add;
    request.audience = it.onlyAudience();
    const auto added = it.runs->begin(request);
    QVERIFY(added);
    QTRY_COMPARE(it.state(*added), RunState::Failed);
    QVERIFY(!it.runs->find(*added)->error.isEmpty());
}

void TestRunService::writesAFileOnly()
{
    RunWorkspace it;
    SendAudienceRequest request;
    request.change = AudienceChange::FileOnly;
    request.attributes = emailAndPhone();
    request.file = it.workspace.home.path() + QStringLiteral("/mine.csv");
    const auto id = it.runs->begin(request);
    QVERIFY(id);
    QTRY_COMPARE(it.state(*id), RunState::Completed);
    QFile file(request.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), RunWorkspace::customers + 1);
    QVERIFY(it.workspace.sandbox.audiences().isEmpty());
    QVERIFY(!it.runs->find(*id)->account);
    // Forgetting the run does not take the user's file along.
    QVERIFY(it.runs->remove(*id));
    QVERIFY(QFileInfo::exists(request.file));
}

void TestRunService::beginRefusesWithWords()
{
    RunWorkspace it;
    const auto refused = [&](const SendAudienceRequest &request) {
        const auto result = it.runs->begin(request);
        return result ? ErrorCode::Internal : result.error().code;
    };
    SendAudienceRequest request = it.createRequest();
    request.attributes.reset();
    QCOMPARE(refused(request), ErrorCode::InvalidInput);
    request.attributes.set(static_cast<std::size_t>(ExportAttribute::DateOfBirth)); // TikTok cannot match by it
    QCOMPARE(refused(request), ErrorCode::InvalidInput);
    request = it.createRequest();
    request.description = QString(201, u'x');
    QCOMPARE(refused(request), ErrorCode::InvalidInput);
    request = it.createRequest();
    request.account = *AdvertiserId::from(QStringLiteral("42"));
    QCOMPARE(refused(request), ErrorCode::NotFound);
    it.workspace.sandbox.expireTokens();
    await(it.workspace.accounts->checkAll());
    QCOMPARE(refused(it.createRequest()), ErrorCode::TokenInvalid);
    // A property that the file does not have any more.
    PropertyMapping mapping = customerMapping();
    mapping.choice(ExportAttribute::Email)->property = QStringLiteral("E-Mail");
    QVERIFY(it.mapping->save(mapping));
    const auto vanished = it.runs->begin(it.createRequest());
    QVERIFY(!vanished);
    QVERIFY(vanished.error().sentence.contains(QStringLiteral("E-Mail")));
    QVERIFY(it.runs->runs().isEmpty());
}

void TestRunService::createWithoutAnswer_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("made, and the connection dropped") << QStringLiteral("create:drop");
    QTest::newRow("not made, a gateway's page came") << QStringLiteral("create:http=504");
    QTest::newRow("server trouble") << QStringLiteral("create:code=50000");
    QTest::newRow("twice not made") << QStringLiteral("create:http=504*2");
}

void TestRunService::createWithoutAnswer()
{
    QFETCH(const QString, fault);
    RunWorkspace it;
    QVERIFY(it.workspace.sandbox.setFaults(fault));
    const auto id = it.runs->begin(it.createRequest());
    QTRY_COMPARE_WITH_TIMEOUT(it.state(*id), RunState::Completed, 30'000);
    const auto audiences = it.workspace.sandbox.audiences();
    QCOMPARE(audiences.size(), 1);
    QCOMPARE(audiences.first().people, RunWorkspace::customers);
    QCOMPARE(it.runs->find(*id)->audience->toString(), audiences.first().id);
}

void TestRunService::audienceOfTheSameNameIsNotTaken()
{
    RunWorkspace it;
    const auto first = it.runs->begin(it.createRequest());
    QTRY_COMPARE(it.state(*first), RunState::Completed);
    QVERIFY(it.workspace.sandbox.setFaults(QStringLiteral("create:http=504")));
    const auto second = it.runs->begin(it.createRequest());
    QTRY_COMPARE_WITH_TIMEOUT(it.state(*second), RunState::Completed, 30'000);
    QVERIFY(it.runs->find(*second)->audience != it.runs->find(*first)->audience);
    QCOMPARE(it.workspace.sandbox.audiences().size(), 2);
}

void TestRunService::lostUploadsAreSentAgain()
{
    RunWorkspace it;
    QVERIFY(it.workspace.sandbox.setFaults(QStringLiteral("create:code=40910")));
    const auto id = it.runs->begin(it.createRequest());
    QTRY_COMPARE(it.state(*id), RunState::Completed);
    QCOMPARE(it.workspace.sandbox.audiences().size(), 1);
    QCOMPARE(it.workspace.sandbox.audiences().first().people, RunWorkspace::customers);
}

void TestRunService::refusedTokenWaitsForReconnect()
{
    RunWorkspace it;
    QVERIFY(it.workspace.sandbox.setFaults(QStringLiteral("upload:revoke@2")));
    const auto id = it.runs->begin(it.createRequest());
    QTRY_COMPARE(it.state(*id), RunState::WaitingForReconnect);
    const Run waiting = *it.runs->find(*id);
    QVERIFY(!waiting.error.isEmpty());
    QCOMPARE(it.runs->progress(*id).partsUploaded, 2);
    const AdAccount *account = it.workspace.accounts->find(it.imported.first());
    QCOMPARE(account->status, AccountStatus::Disconnected);
    QCOMPARE(account->cause, waiting.error);
    QVERIFY(!it.runs->resume(*id));
    QVERIFY(it.reconnect());
    QTRY_COMPARE(it.state(*id), RunState::Completed);
    QCOMPARE(it.workspace.sandbox.audiences().size(), 1);
    QCOMPARE(it.workspace.sandbox.audiences().first().people, RunWorkspace::customers);
    QCOMPARE(it.runs->find(*id)->parts.first().uploadedAt, waiting.parts.first().uploadedAt);
}

void TestRunService::keychainLockedInTheMiddleWaits()
{
    RunWorkspace it;
    connect(it.runs.get(), &RunService::runChanged, this, [&](const RunId &id) {
        if (it.state(id) == RunState::Uploading)
            it.workspace.secrets.locked = true;
    });
    const auto id = it.runs->begin(it.createRequest());
    QTRY_COMPARE(it.state(*id), RunState::WaitingForReconnect);
    QCOMPARE(it.workspace.accounts->find(it.imported.first())->status, AccountStatus::KeychainLocked);
    it.runs->disconnect(this);
    it.workspace.secrets.locked = false;
    await(it.workspace.accounts->checkAll());
    QTRY_COMPARE(it.state(*id), RunState::Completed);
}

void TestRunService::failedUploadGoesOnWithTheMissingParts()
{
    RunWorkspace it;
    it.workspace.clock.advance(60);
    QVERIFY(it.workspace.sandbox.setFaults(QStringLiteral("upload:http=504@3*9")));
    const auto id = it.runs->begin(it.createRequest());
    QTRY_COMPARE(it.state(*id), RunState::Failed);
    QVERIFY(!it.runs->find(*id)->error.isEmpty());
    QVERIFY(partFiles(it.folder(*id)) > 2);
    const QDateTime uploaded = it.runs->find(*id)->parts.at(1).uploadedAt;
    QVERIFY(uploaded.isValid());
    it.workspace.sandbox.clearFaults();
    it.workspace.clock.advance(60);
    QVERIFY(it.runs->resume(*id));
    QTRY_COMPARE(it.state(*id), RunState::Completed);
    QCOMPARE(it.runs->find(*id)->parts.at(1).uploadedAt, uploaded); // not sent twice
    QCOMPARE(it.workspace.sandbox.audiences().first().people, RunWorkspace::customers);
}

void TestRunService::endedProgramLeavesAnInterruptedRun()
{
    RunWorkspace it;
    QVERIFY(it.workspace.sandbox.setFaults(QStringLiteral("upload:latency=100")));
    const auto id = it.runs->begin(it.createRequest());
    QTRY_VERIFY(it.runs->progress(*id).partsUploaded >= 1);
    it.restart();
    it.workspace.sandbox.clearFaults();
    QCOMPARE(it.state(*id), RunState::Interrupted);
    QVERIFY(it.runs->progress(*id).partsUploaded >= 1);
    QVERIFY(it.runs->resume(*id));
    QTRY_COMPARE(it.state(*id), RunState::Completed);
    QCOMPARE(it.workspace.sandbox.audiences().size(), 1);
    QCOMPARE(it.workspace.sandbox.audiences().first().people, RunWorkspace::customers);
}

void TestRunService::endOfTheProgramWhileExporting()
{
    RunWorkspace it;
    QVERIFY(await(it.source->openCsv(writeCustomers(it.csv, 200'000))));
    const auto id = it.runs->begin(it.createRequest());
    QSignalSpy progress(it.runs.get(), &RunService::progressChanged);
    QVERIFY(progress.wait(20'000));
    QCOMPARE(it.state(*id), RunState::Exporting);
    it.restart();
    QCOMPARE(it.state(*id), RunState::Interrupted);
    QVERIFY(!QFileInfo::exists(it.folder(*id) + QStringLiteral("/audience.csv")));
    // A resumed export starts over, with the file as it is now.
    writeCustomers(it.csv, RunWorkspace::customers);
    QVERIFY(it.runs->resume(*id));
    QTRY_COMPARE_WITH_TIMEOUT(it.state(*id), RunState::Completed, 30'000);
    QCOMPARE(it.workspace.sandbox.audiences().first().people, RunWorkspace::customers);
}

void TestRunService::missingPartStartsOver()
{
    RunWorkspace it;
    QVERIFY(it.workspace.sandbox.setFaults(QStringLiteral("upload:http=504*9")));
    const auto id = it.runs->begin(it.createRequest());
    QTRY_COMPARE(it.state(*id), RunState::Failed);
    it.workspace.sandbox.clearFaults();
    QVERIFY(QFile::remove(it.runs->find(*id)->parts.last().file));
    QVERIFY(it.runs->resume(*id));
    QTRY_COMPARE(it.state(*id), RunState::Completed);
    QCOMPARE(it.workspace.sandbox.audiences().first().people, RunWorkspace::customers);
}

void TestRunService::cancelLeavesNothing_data()
{
    QTest::addColumn<RunState>("at");
    QTest::newRow("exporting") << RunState::Exporting;
    QTest::newRow("uploading") << RunState::Uploading;
    QTest::newRow("interrupted") << RunState::Interrupted;
}

void TestRunService::cancelLeavesNothing()
{
    QFETCH(const RunState, at);
    RunWorkspace it;
    QVERIFY(it.workspace.sandbox.setFaults(QStringLiteral("upload:latency=100")));
    const auto id = it.runs->begin(it.createRequest());
    if (at == RunState::Exporting) {
        QCOMPARE(it.state(*id), RunState::Exporting);
        QCoreApplication::processEvents(); // the export has begun
    } else {
        QTRY_COMPARE(it.state(*id), RunState::Uploading);
    }
    if (at == RunState::Interrupted)
        it.restart();
    it.runs->cancel(*id);
    QCOMPARE(it.state(*id), RunState::Cancelled);
    QTRY_VERIFY(!QFileInfo::exists(it.folder(*id)));
    QVERIFY(!it.runs->resume(*id));
    // The account is free again.
    it.workspace.sandbox.clearFaults();
    const auto next = it.runs->begin(it.createRequest("Another"));
    QTRY_COMPARE(it.state(*next), RunState::Completed);
    QCOMPARE(it.state(*id), RunState::Cancelled);
    QCOMPARE(it.workspace.sandbox.audiences().size(), 1);
}

void TestRunService::cancelAtTheLastStep_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<RunState>("end");
    QTest::addColumn<int>("audiences");
    QTest::newRow("TikTok makes it") << QStringLiteral("create:latency=300") << RunState::Completed << 1;
    QTest::newRow("TikTok does not") << QStringLiteral("create:http=504") << RunState::Cancelled << 0;
}

void TestRunService::cancelAtTheLastStep()
{
    QFETCH(const QString, fault);
    QFETCH(const RunState, end);
    QFETCH(const int, audiences);
    RunWorkspace it;
    QVERIFY(it.workspace.sandbox.setFaults(fault));
    const auto id = it.runs->begin(it.createRequest());
    QTRY_VERIFY(it.runs->find(*id)->creating);
    it.runs->cancel(*id);
    QTRY_COMPARE_WITH_TIMEOUT(it.state(*id), end, 30'000);
    QCOMPARE(it.workspace.sandbox.audiences().size(), audiences);
}

void TestRunService::deletedAccountStopsItsRuns()
{
    RunWorkspace it;
    QVERIFY(it.workspace.sandbox.setFaults(QStringLiteral("upload:latency=200")));
    const auto mine = it.runs->begin(it.createRequest());
    SendAudienceRequest request = it.createRequest();
    request.account = it.imported.last();
    const auto others = it.runs->begin(request);
    QTRY_COMPARE(it.state(*mine), RunState::Uploading);
    QVERIFY(await(it.workspace.accounts->remove(it.imported.first())));
    QCOMPARE(it.state(*mine), RunState::Cancelled);
    QTRY_VERIFY(!QFileInfo::exists(it.folder(*mine)));
    it.workspace.sandbox.clearFaults();
    QTRY_COMPARE_WITH_TIMEOUT(it.state(*others), RunState::Completed, 30'000);
    QCOMPARE(it.workspace.sandbox.audiences().size(), 1);
}

void TestRunService::oneRunPerAccountAtATime()
{
    RunWorkspace it;
    int most = 0;
    connect(it.runs.get(), &RunService::runChanged, this, [&] {
        const auto all = it.runs->runs();
        most = std::max(most, static_cast<int>(std::count_if(all.cbegin(), all.cend(), [](const Run &run) {
                            return run.state == RunState::Uploading || run.state == RunState::Finishing;
                        })));
    });
    QList<RunId> ids;
    for (const char *name : {"One", "Two", "Three"})
        ids.append(*it.runs->begin(it.createRequest(name)));
    for (const RunId &id : ids)
        QTRY_COMPARE_WITH_TIMEOUT(it.state(id), RunState::Completed, 30'000);
    QCOMPARE(most, 1);
    QCOMPARE(it.workspace.sandbox.audiences().size(), 3);
}

void TestRunService::reachCountsAndCanBeStopped()
{
    RunWorkspace it;
    const auto reach = await(it.runs->reach({{}, emailAndPhone()}));
    QVERIFY(reach);
    QCOMPARE(reach->matchable, std::uint64_t(RunWorkspace::customers));
    QVERIFY(reach->parts.isEmpty());
    QVERIFY(await(it.source->openCsv(writeCustomers(it.csv, 300'000))));
    auto counting = it.runs->reach({{}, emailAndPhone()});
    it.runs->cancelReach();
    const auto stopped = await(std::move(counting));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void TestRunService::previewShowsTheFirstRows()
{
    RunWorkspace it;
    const auto rows = await(it.runs->preview({{}, emailAndPhone()}, 3));
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t(3));
    QCOMPARE(rows->front().cells.front().raw, QStringLiteral("customer0@example.com"));
    QCOMPARE(rows->front().cells.front().sha256.size(), 64);
}

void TestRunService::forgottenRunLeavesNothing()
{
    RunWorkspace it;
    const auto id = it.runs->begin(it.createRequest());
    QVERIFY(!it.runs->remove(*id)); // still under way
    QTRY_COMPARE(it.state(*id), RunState::Completed);
    QVERIFY(QFileInfo::exists(it.folder(*id)));
    QVERIFY(it.runs->remove(*id));
    QVERIFY(!QFileInfo::exists(it.folder(*id)));
    it.restart();
    QVERIFY(it.runs->runs().isEmpty());
}

QTEST_GUILESS_MAIN(TestRunService)
#include "tst_run_service.moc"
