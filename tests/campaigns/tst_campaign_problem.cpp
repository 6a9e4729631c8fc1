#include "campaigns/campaign_problem.h"
#include "tests/sandbox/sandbox_client.h"
#include "tests/support/await.h"
#include "tiktok/tiktok_api.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace remarketeer;
using namespace std::chrono_literals;

namespace {

const QString emailType = QStringLiteral("EMAIL_SHA256");
const QString phoneType = QStringLiteral("PHONE_SHA256");

} // namespace

/// The ten problems, from the sandbox's refusal over HTTP to the title that the marketer reads.
class TestCampaignProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aForcedRefusalHasItsTitle_data();
    void aForcedRefusalHasItsTitle();
    void aTokenThatExpired();
    void aTokenThatWasRevoked();
    void anAccountThatTheTokenMayNotUse();
    void anAudienceThatWasDeleted();
    void aFileOfAnotherKind();
    void rowsThatAreNoHashes();
    void anAudienceThatIsStillComputed();
    void whatIsNoneOfTheTen_data();
    void whatIsNoneOfTheTen();
    void everyProblemSaysWhatToDo();

private:
    Result<QString> upload(const QByteArray &content = hashesOf(0, 20), const QString &type = emailType);
    Result<AudienceId> create(const QString &type = emailType);
    Result<void> update(const QString &audience);
    template <class T> static QString titleOf(const Result<T> &result)
    {
        if (result)
            return QStringLiteral("no refusal");
        const auto problem = problemOf(result.error());
        return problem ? wordsOf(*problem).title : QStringLiteral("no problem: ") + result.error().detail;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestSandbox> m_sandbox;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<TikTokApi> m_api;
    Redacted m_token;
    QString m_path; ///< of an uploaded file
    AdvertiserId m_advertiser = *AdvertiserId::from(QStringLiteral("7239118844027718401"));
};

void TestCampaignProblem::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    SandboxOptions options = TestSandbox::unlimited();
    options.minAudience = 10;
    m_sandbox = std::make_unique<TestSandbox>(options);
    m_http = std::make_unique<HttpClient>();
    m_api = std::make_unique<TikTokApi>(*m_http, m_sandbox->server.developerApp(),
                                        BackoffPolicy{.first = 1ms, .longest = 2ms, .tries = 3});
    m_sandbox->client->signIn();
    m_token = Redacted(m_sandbox->client->token);
    m_path = m_sandbox->client->uploaded(hashesOf(0, 20));
}

Result<QString> TestCampaignProblem::upload(const QByteArray &content, const QString &type)
{
    QFile file(m_folder->filePath(QStringLiteral("part.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no part for the test");
    file.close();
    const QString md5 = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex());
    return await(m_api->uploadPart(m_token, m_advertiser, file.fileName(), md5, type));
}

Result<AudienceId> TestCampaignProblem::create(const QString &type)
{
    return await(m_api->createAudience(m_token, m_advertiser, *AudienceName::from(QStringLiteral("Lapsed buyers")),
                                       type, {m_path}));
}

Result<void> TestCampaignProblem::update(const QString &audience)
{
    return await(
        m_api->updateAudience(m_token, m_advertiser, *AudienceId::from(audience), FileAction::Append, {m_path}));
}

void TestCampaignProblem::aForcedRefusalHasItsTitle_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *fault, const char *title) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << QString::fromLatin1(title);
    };
    // The titles are CleverTap's, written down a second time on purpose. docs/sandbox.md lists the same faults.
    row("create:code=41000", "TikTok Audience Export Restricted");
    row("create:http=504*9", "TikTok Internal Error");
    row("create:code=50000", "TikTok Internal Error");
    row("create:code=51001", "TikTok Internal Error");
    row("create:code=60001", "TikTok Internal Error");
    row("create:code=40102", "TikTok Advertising Account Connection Expired");
    row("create:code=40104", "Invalid TikTok Advertising Account Connection");
    row("create:code=40105", "Invalid TikTok Advertising Account Connection");
    row("create:code=40002", "Invalid Campaign Parameters");
    row("create:code=40000", "Invalid Campaign Parameters");
    row("create:code=40001", "Required Permission Missing with TikTok Account Connection");
    row("any:denied=7239118844027718401", "Required Permission Missing with TikTok Account Connection");
    row("create:missing=custom_audience_name", "Missing Required Fields in TikTok Campaign");
    row("create:mismatch=calculate_type", "TikTok Campaign Parameter Mismatch");
    row("create:code=40909", "TikTok Campaign Parameter Mismatch");
    row("create:code=40915", "Incorrect Data Format in Exported User Profile");
    row("create:code=40007", "Audience Not Found in TikTok");
}

void TestCampaignProblem::aForcedRefusalHasItsTitle()
{
    QFETCH(QString, fault);
    QFETCH(QString, title);
    QVERIFY(m_sandbox->server.setFaults(fault));
    QCOMPARE(titleOf(create()), title);
    m_sandbox->server.clearFaults();
    QVERIFY(create());
}

void TestCampaignProblem::aTokenThatExpired()
{
    QVERIFY(m_sandbox->server.setFaults(QStringLiteral("upload:expire")));
    QVERIFY(upload());
    QCOMPARE(titleOf(create()), QStringLiteral("TikTok Advertising Account Connection Expired"));
    QVERIFY(needsReconnect(create().error().code));
}

void TestCampaignProblem::aTokenThatWasRevoked()
{
    QVERIFY(m_sandbox->server.setFaults(QStringLiteral("upload:revoke")));
    QVERIFY(upload());
    QCOMPARE(titleOf(create()), QStringLiteral("Invalid TikTok Advertising Account Connection"));
    QVERIFY(needsReconnect(create().error().code));
}

void TestCampaignProblem::anAccountThatTheTokenMayNotUse()
{
    m_advertiser = *AdvertiserId::from(QStringLiteral("7188204415520931842"));
    const auto refused = create();
    m_advertiser = *AdvertiserId::from(QStringLiteral("7239118844027718401"));
    QCOMPARE(titleOf(refused), QStringLiteral("Required Permission Missing with TikTok Account Connection"));
}

void TestCampaignProblem::anAudienceThatWasDeleted()
{
    const auto id = create();
    QVERIFY(id);
    QVERIFY(await(m_api->deleteAudiences(m_token, m_advertiser, {*id})));
    QCOMPARE(titleOf(update(id->toString())), QStringLiteral("Audience Not Found in TikTok"));
}

void TestCampaignProblem::aFileOfAnotherKind()
{
    QCOMPARE(titleOf(create(phoneType)), QStringLiteral("TikTok Campaign Parameter Mismatch"));
    QCOMPARE(titleOf(upload(hashesOf(0, 2), QStringLiteral("FN_SHA256"))),
             QStringLiteral("TikTok Campaign Parameter Mismatch"));
}

void TestCampaignProblem::rowsThatAreNoHashes()
{
    QCOMPARE(titleOf(upload("0123456789abcdef\n")), QStringLiteral("Incorrect Data Format in Exported User Profile"));
}

void TestCampaignProblem::anAudienceThatIsStillComputed()
{
    const auto id = create();
    QVERIFY(id);
    const auto refused = update(id->toString());
    QCOMPARE(titleOf(refused), QStringLiteral("Invalid Campaign Parameters"));
    QCOMPARE(refused.error().code, ErrorCode::AudienceNotEditable); // a run may wait for it
    m_sandbox->clock.advance(1);
    QVERIFY(update(id->toString()));
}

void TestCampaignProblem::whatIsNoneOfTheTen_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a pause") << QStringLiteral("create:quota*9") << ErrorCode::RateLimited;
    QTest::newRow("no answer") << QStringLiteral("create:drop*9") << ErrorCode::Offline;
    QTest::newRow("the app") << QStringLiteral("create:code=40113") << ErrorCode::Misconfigured;
    QTest::newRow("an old upload") << QStringLiteral("create:code=40910") << ErrorCode::UploadExpired;
    QTest::newRow("too many audiences") << QStringLiteral("create:code=40502") << ErrorCode::Rejected;
}

void TestCampaignProblem::whatIsNoneOfTheTen()
{
    QFETCH(QString, fault);
    QFETCH(ErrorCode, code);
    QVERIFY(m_sandbox->server.setFaults(fault));
    const auto refused = create();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QVERIFY(!problemOf(refused.error()));
    QVERIFY(!refused.error().sentence.isEmpty());
}

void TestCampaignProblem::everyProblemSaysWhatToDo()
{
    QSet<QString> titles, causes;
    QSet<int> remedies;
    for (int i = 0; i <= int(CampaignProblem::AudienceNotFound); ++i) {
        const ProblemWords words = wordsOf(CampaignProblem(i));
        titles.insert(words.title);
        causes.insert(words.cause);
        remedies.insert(int(words.remedy));
        QVERIFY(words.cause.endsWith(u'.'));
        QVERIFY(!words.button.isEmpty());
    }
    QCOMPARE(titles.size(), 10);
    QCOMPARE(causes.size(), 10);
    QCOMPARE(remedies.size(), 8);
}

QTEST_GUILESS_MAIN(TestCampaignProblem)
#include "tst_campaign_problem.moc"
