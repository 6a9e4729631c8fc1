#include "tests/sandbox/sandbox_client.h"
#include "tests/support/await.h"
#include "tiktok/tiktok_api.h"

#include <QTemporaryDir>
#include <QTest>

using namespace remarketeer;
using namespace std::chrono_literals;

namespace {

constexpr BackoffPolicy quick{.first = 1ms, .longest = 4ms, .tries = 5};
const QString emailType = QStringLiteral("EMAIL_SHA256");

AudienceName named(const char *name)
{
    return *AudienceName::from(QString::fromUtf8(name));
}

} // namespace

/// Every call against the sandbox over real HTTP.
class TestTikTokApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSignInPageIsTikToks();
    void aCodeBecomesATokenOnce();
    void aWrongSecretIsMisconfigured();
    void advertisersComeWithWhatIsShown();
    void oneForbiddenAdvertiserSpoilsNoOther();
    void moreThanAHundredAdvertisersComeInBatches();
    void infoKeepsTheOrderAndMarksWhatIsMissing();
    void aRevokedTokenIsInvalid();
    void revokingTwiceIsSuccess();
    void anAudienceIsUploadedCreatedChangedAndListed();
    void everyPageIsListed();
    void aWrongSignatureIsRefused();
    void rawDataIsRefusedInWords();
    void anUnknownAudienceIsGone();
    void anAgedUploadHasExpired();
    void aCreateThatIsDroppedIsMadeOnce();
    void aCreateThatIsRefusedForItsRateIsRepeated();
    void anUploadSurvivesTrouble();
    void rateLimitsAreWaitedOut();

private:
    void signIn(const QString &email = QStringLiteral("marketer@example.com"));
    QString part(int from, int to, QString *md5 = nullptr);
    QString uploaded(int from, int to);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestSandbox> m_sandbox;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<TikTokApi> m_api;
    Redacted m_token;
    const AdvertiserId m_advertiser = *AdvertiserId::from(QStringLiteral("7239118844027718401"));
};

void TestTikTokApi::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    SandboxOptions options = TestSandbox::unlimited();
    options.minAudience = 2;
    options.computeSeconds = 0;
    m_sandbox = std::make_unique<TestSandbox>(options);
    m_http = std::make_unique<HttpClient>();
    m_api = std::make_unique<TikTokApi>(*m_http, m_sandbox->server.developerApp(), quick);
    signIn();
}

void TestTikTokApi::signIn(const QString &email)
{
    const QByteArray code = SandboxClient::codeOf(m_sandbox->client->redirectOf(email)).toLatin1();
    const auto grant = await(m_api->exchangeCode(SandboxServer::appSecret(), Redacted(code)));
    QVERIFY(grant);
    m_token = grant->accessToken;
}

QString TestTikTokApi::part(int from, int to, QString *md5)
{
    const QByteArray content = hashesOf(from, to);
    QFile file(m_folder->filePath(QStringLiteral("part-%1-%2.txt").arg(from).arg(to)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no part for the test");
    if (md5)
        *md5 = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex());
    return file.fileName();
}

QString TestTikTokApi::uploaded(int from, int to)
{
    QString md5;
    const QString file = part(from, to, &md5);
    return await(m_api->uploadPart(m_token, m_advertiser, file, md5, emailType)).value_or(QString());
}

void TestTikTokApi::theSignInPageIsTikToks()
{
    DeveloperApp app{QStringLiteral("7012345678901234567"), QUrl(QStringLiteral("https://example.com/tiktok/")),
                     QUrl(QStringLiteral("http://127.0.0.1:8400/callback?a=b&c")), false};
    const QUrl url = TikTokApi(*m_http, app).authorizationUrl(QStringLiteral("s+/= &"));
    QCOMPARE(url.toString(QUrl::FullyEncoded).section(u'?', 0, 0),
             QStringLiteral("https://example.com/tiktok/portal/auth"));
    const QUrlQuery query(url);
    QCOMPARE(query.queryItemValue(QStringLiteral("app_id")), app.id);
    QCOMPARE(query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded), app.redirectUri.toString());
    QCOMPARE(query.queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded), QStringLiteral("s+/= &"));
}

void TestTikTokApi::aCodeBecomesATokenOnce()
{
    const QByteArray code =
        SandboxClient::codeOf(m_sandbox->client->redirectOf(QStringLiteral("a@example.com"))).toLatin1();
    const auto grant = await(m_api->exchangeCode(SandboxServer::appSecret(), Redacted(code)));
    QVERIFY(grant);
    QVERIFY(!grant->accessToken.isEmpty());
    QVERIFY(grant->scope.startsWith(u'[') && grant->scope.endsWith(u']') && grant->scope.contains(u'3'));
    QCOMPARE(grant->advertisers.size(), 6);
    QVERIFY(grant->advertisers.contains(m_advertiser));

    const auto again = await(m_api->exchangeCode(SandboxServer::appSecret(), Redacted(code)));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::SignInRefused);
    QVERIFY(again.error().detail.contains(QStringLiteral("40110")));
}

void TestTikTokApi::aWrongSecretIsMisconfigured()
{
    const QByteArray code =
        SandboxClient::codeOf(m_sandbox->client->redirectOf(QStringLiteral("a@example.com"))).toLatin1();
    const auto refused = await(m_api->exchangeCode(Redacted("wrong-secret"), Redacted(code)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Misconfigured);
    QVERIFY(!refused.error().detail.contains(QStringLiteral("wrong-secret")));
}

void TestTikTokApi::advertisersComeWithWhatIsShown()
{
    const auto all = await(m_api->advertisers(SandboxServer::appSecret(), m_token));
    QVERIFY(all);
    QCOMPARE(all->size(), 6);
    const auto first =
        std::find_if(all->cbegin(), all->cend(), [this](const Advertiser &a) { return a.id == m_advertiser; });
    QVERIFY(first != all->cend());
    QCOMPARE(first->name, QStringLiteral("Halden EU"));
    QCOMPARE(first->currency, QStringLiteral("EUR"));
    QCOMPARE(first->timeZone, QStringLiteral("Europe/Berlin"));
    QCOMPARE(first->status, QStringLiteral("STATUS_ENABLE"));
    QVERIFY(first->readable);
}

void TestTikTokApi::oneForbiddenAdvertiserSpoilsNoOther()
{
    QVERIFY(m_sandbox->server.setFaults(QStringLiteral("info:denied=7101553009182264883")));
    const auto all = await(m_api->advertisers(SandboxServer::appSecret(), m_token));
    QVERIFY(all);
    QCOMPARE(all->size(), 6);
    for (const Advertiser &advertiser : *all) {
        const bool forbidden = advertiser.id.toString() == u"7101553009182264883";
        QCOMPARE(advertiser.readable, !forbidden);
        QVERIFY(!advertiser.name.isEmpty()); // known from the first list
        QCOMPARE(advertiser.currency.isEmpty(), forbidden);
    }
}

void TestTikTokApi::moreThanAHundredAdvertisersComeInBatches()
{
    SandboxOptions options = TestSandbox::unlimited();
    options.seedAccounts = 250;
    m_sandbox = std::make_unique<TestSandbox>(options);
    m_api = std::make_unique<TikTokApi>(*m_http, m_sandbox->server.developerApp(), quick);
    signIn();
    const auto all = await(m_api->advertisers(SandboxServer::appSecret(), m_token));
    QVERIFY(all);
    QCOMPARE(all->size(), 250);
    QVERIFY(std::all_of(all->cbegin(), all->cend(),
                        [](const Advertiser &a) { return a.readable && !a.currency.isEmpty(); }));
}

void TestTikTokApi::infoKeepsTheOrderAndMarksWhatIsMissing()
{
    const AdvertiserId foreign = *AdvertiserId::from(QStringLiteral("7188204415520931842")); // somebody else's
    const AdvertiserId other = *AdvertiserId::from(QStringLiteral("7340227655190047119"));
    const auto info = await(m_api->advertiserInfo(m_token, {other, foreign, m_advertiser}));
    QVERIFY(info);
    QCOMPARE(info->size(), 3);
    QCOMPARE(info->at(0).id, other);
    QVERIFY(info->at(0).readable);
    QCOMPARE(info->at(1).id, foreign);
    QVERIFY(!info->at(1).readable);
    QCOMPARE(info->at(2).id, m_advertiser);
    QVERIFY(info->at(2).readable);
    QVERIFY(await(m_api->advertiserInfo(m_token, {}))->isEmpty());
}

void TestTikTokApi::aRevokedTokenIsInvalid()
{
    QVERIFY(await(m_api->revoke(SandboxServer::appSecret(), m_token)));
    const auto info = await(m_api->advertiserInfo(m_token, {m_advertiser}));
    QVERIFY(!info);
    QCOMPARE(info.error().code, ErrorCode::TokenInvalid);
    QVERIFY(!info.error().detail.contains(QString::fromLatin1(m_token.expose())));

    signIn();
    m_sandbox->server.expireTokens();
    QCOMPARE(await(m_api->audiences(m_token, m_advertiser)).error().code, ErrorCode::TokenExpired);
}

void TestTikTokApi::revokingTwiceIsSuccess()
{
    QVERIFY(await(m_api->revoke(SandboxServer::appSecret(), m_token)));
    QVERIFY(await(m_api->revoke(SandboxServer::appSecret(), m_token)));
}

void TestTikTokApi::anAudienceIsUploadedCreatedChangedAndListed()
{
    QString md5;
    const QString file = part(0, 100, &md5);
    qint64 sent = 0;
    const auto path = await(m_api->uploadPart(m_token, m_advertiser, file, md5, emailType,
                                              [&sent](qint64 now, qint64) { sent = std::max(sent, now); }));
    QVERIFY2(path, qPrintable(path ? QString() : path.error().detail));
    QVERIFY(sent > 100 * 65);
    const auto id =
        await(m_api->createAudience(m_token, m_advertiser, named("Käufer & “Freunde”"), emailType, {*path}));
    QVERIFY2(id, qPrintable(id ? QString() : id.error().detail));

    const auto people = [this] { return m_sandbox->server.audiences().first().people; };
    QCOMPARE(people(), 100);
    QVERIFY(await(m_api->updateAudience(m_token, m_advertiser, *id, FileAction::Append, {uploaded(90, 120)})));
    QCOMPARE(people(), 120);
    QVERIFY(await(m_api->updateAudience(m_token, m_advertiser, *id, FileAction::Remove, {uploaded(0, 10)})));
    QCOMPARE(people(), 110);
    QVERIFY(await(m_api->updateAudience(m_token, m_advertiser, *id, FileAction::Replace, {uploaded(0, 7)})));
    QCOMPARE(people(), 7);

    const auto all = await(m_api->audiences(m_token, m_advertiser));
    QVERIFY(all);
    QCOMPARE(all->size(), 1);
    const Audience audience = all->first();
    QCOMPARE(audience.id, *id);
    QCOMPARE(audience.name, QStringLiteral("Käufer & “Freunde”"));
    QCOMPARE(audience.type, QStringLiteral("Customer File Audience"));
    QCOMPARE(audience.calculateType, emailType);
    QCOMPARE(audience.size, 7);
    QCOMPARE(audience.createdAt, m_sandbox->clock.now());
    QCOMPARE(audience.createdAt.timeSpec(), Qt::UTC);
    QVERIFY(audience.expiresAt > audience.createdAt);
    QVERIFY(audience.valid);
    QVERIFY(audience.creator);
}

void TestTikTokApi::everyPageIsListed()
{
    m_sandbox->client->token = m_token.expose();
    const QString path = uploaded(0, 5);
    for (int i = 0; i < 230; ++i)
        QCOMPARE(m_sandbox->client->create({path}).code(), 0);
    const auto all = await(m_api->audiences(m_token, m_advertiser));
    QVERIFY(all);
    QCOMPARE(all->size(), 230);
}

void TestTikTokApi::aWrongSignatureIsRefused()
{
    const auto refused = await(m_api->uploadPart(m_token, m_advertiser, part(0, 5), QString(32, u'0'), emailType));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Rejected);
    QVERIFY(refused.error().detail.contains(QStringLiteral("40900")));
}

void TestTikTokApi::rawDataIsRefusedInWords()
{
    QFile file(m_folder->filePath(QStringLiteral("raw.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray content("somebody"
                             "@"
                             "example.com\n");
    file.write(content);
    file.close();
    const QString md5 = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex());
    const auto refused = await(m_api->uploadPart(m_token, m_advertiser, file.fileName(), md5, emailType));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::BadProfiles);
    QVERIFY(refused.error().detail.contains(QStringLiteral("40915")));
    QVERIFY(!refused.error().sentence.contains(QStringLiteral("somebody")));
}

void TestTikTokApi::anUnknownAudienceIsGone()
{
    const AudienceId unknown = *AudienceId::from(QStringLiteral("123"));
    const auto refused =
        await(m_api->updateAudience(m_token, m_advertiser, unknown, FileAction::Append, {uploaded(0, 5)}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::AudienceGone);
}

void TestTikTokApi::anAgedUploadHasExpired()
{
    const QString path = uploaded(0, 5);
    m_sandbox->clock.advance(25 * 3600);
    const auto refused = await(m_api->createAudience(m_token, m_advertiser, named("Late"), emailType, {path}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::UploadExpired);
    const auto never =
        await(m_api->createAudience(m_token, m_advertiser, named("Never"), emailType, {QString(16, u'0')}));
    QCOMPARE(never.error().code, ErrorCode::UploadExpired);
}

void TestTikTokApi::aCreateThatIsDroppedIsMadeOnce()
{
    const QString path = uploaded(0, 5);
    QVERIFY(m_sandbox->server.setFaults(QStringLiteral("create:drop")));
    const auto lost = await(m_api->createAudience(m_token, m_advertiser, named("Once"), emailType, {path}));
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::Offline);
    QCOMPARE(m_sandbox->server.audiences().size(), 1); // neither we nor the network stack sent it again

    for (const char *fault : {"create:http=504", "create:code=50000", "create:code=51039"}) {
        m_sandbox->server.clearFaults();
        QVERIFY(m_sandbox->server.setFaults(QString::fromLatin1(fault)));
        const auto unsure = await(m_api->createAudience(m_token, m_advertiser, named("Unsure"), emailType, {path}));
        QVERIFY2(!unsure, fault); // a repetition would have succeeded
        QCOMPARE(unsure.error().code, ErrorCode::ServerTrouble);
    }
}

void TestTikTokApi::aCreateThatIsRefusedForItsRateIsRepeated()
{
    const QString path = uploaded(0, 5);
    QVERIFY(m_sandbox->server.setFaults(QStringLiteral("create:quota*2")));
    QVERIFY(await(m_api->createAudience(m_token, m_advertiser, named("Patient"), emailType, {path})));
    QCOMPARE(m_sandbox->server.audiences().size(), 1);
}

void TestTikTokApi::anUploadSurvivesTrouble()
{
    QVERIFY(m_sandbox->server.setFaults(
        QStringLiteral("upload:code=50000,upload:http=504@2,upload:quota@3,upload:code=51305@4")));
    QVERIFY(!uploaded(0, 5).isEmpty());
    m_sandbox->server.clearFaults();
    QVERIFY(m_sandbox->server.setFaults(QStringLiteral("upload:code=50000*5")));
    QVERIFY(uploaded(0, 5).isEmpty()); // five tries, no more
}

void TestTikTokApi::rateLimitsAreWaitedOut()
{
    QVERIFY(m_sandbox->server.setFaults(QStringLiteral("list:quota*4")));
    QVERIFY(await(m_api->audiences(m_token, m_advertiser)));
    m_sandbox->server.clearFaults();
    QVERIFY(m_sandbox->server.setFaults(QStringLiteral("list:quota*5")));
    QCOMPARE(await(m_api->audiences(m_token, m_advertiser)).error().code, ErrorCode::RateLimited);
}

QTEST_GUILESS_MAIN(TestTikTokApi)
#include "tst_tiktok_api.moc"
