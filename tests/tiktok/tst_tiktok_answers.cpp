#include "tests/support/await.h"
#include "tests/support/scripted_server.h"
#include "tiktok/tiktok_api.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QTest>
#include <QUrlQuery>

using namespace remarketeer;
using namespace std::chrono_literals;

namespace {

constexpr BackoffPolicy quick{.first = 1ms, .longest = 4ms, .tries = 5};
const AdvertiserId advertiser = *AdvertiserId::from(QStringLiteral("7239118844027718401"));

struct Calls {
    explicit Calls(QList<ScriptedAnswer> script)
        : server(std::move(script)),
          api(http, {QStringLiteral("7012345678901234567"), server.base(), server.url(QStringLiteral("/cb")), false},
              quick)
    {
    }
    Result<QList<Audience>> audiences() { return await(api.audiences(Redacted("token"), advertiser)); }
    Result<AudienceId> create()
    {
        return await(api.createAudience(Redacted("token"), advertiser, *AudienceName::from(QStringLiteral("A")),
                                        QStringLiteral("EMAIL_SHA256"), {QStringLiteral("p")}));
    }
    ScriptedServer server;
    HttpClient http;
    TikTokApi api;
};

const ScriptedAnswer emptyList =
    envelope(0, R"({"list":[],"page_info":{"page":1,"page_size":100,"total_number":0,"total_page":0}})");

} // namespace

/// What TikTok may answer, and what no well-behaved server answers.
class TestTikTokAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsMeaning_data();
    void everyCodeHasItsMeaning();
    void theTextTellsWhatIsWrongWithAParameter_data();
    void theTextTellsWhatIsWrongWithAParameter();
    void whatIsNotJsonIsTrouble_data();
    void whatIsNotJsonIsTrouble();
    void theBodyDecidesNotTheStatus();
    void partlyDoneIsDone();
    void missingFieldsAreTrouble_data();
    void missingFieldsAreTrouble();
    void requestsKeepTheContract();
    void theMessageIsShownWithoutSecrets();
    void troubleThatPassesIsNotSeen();
    void aReadWithoutAnAnswerIsRepeatedOnce();
    void anExchangeIsNeverRepeated();
    void anEndlessListEnds();
    void cancellingEndsTheWaiting();
};

void TestTikTokAnswers::everyCodeHasItsMeaning_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorCode>("meaning");
    QTest::addColumn<bool>("readAgain");
    QTest::addColumn<bool>("createdAgain");
    const auto rows = [](ErrorCode meaning, bool readAgain, bool createdAgain, std::initializer_list<int> codes) {
        for (const int code : codes)
            QTest::addRow("%d", code) << code << meaning << readAgain << createdAgain;
    };
    // tiktok-api.md E.2, written down a second time on purpose.
    rows(ErrorCode::TokenExpired, false, false, {40102, 40103});
    rows(ErrorCode::TokenInvalid, false, false, {40104, 40105});
    rows(ErrorCode::PermissionDenied, false, false, {40001, 40106, 40300, 40301});
    rows(ErrorCode::RateLimited, true, true, {40016, 40100, 40133});
    rows(ErrorCode::AudienceGone, false, false, {40007});
    rows(ErrorCode::Misconfigured, false, false, {40101, 40113});
    rows(ErrorCode::SignInRefused, false, false, {40110});
    rows(ErrorCode::UploadExpired, false, false, {40905, 40910, 40914});
    rows(ErrorCode::Rejected, false, false,
         {40006, 40008, 40050, 40118, 40131, 40200, 40502, 40700, 40900, 40906, 40907, 40908, 41001, 1, -1});
    rows(ErrorCode::ParameterRefused, false, false, {40000, 40002, 40011, 40132});
    rows(ErrorCode::ParameterMismatch, false, false, {40909});
    rows(ErrorCode::BadProfiles, false, false, {40915});
    rows(ErrorCode::RegionRestricted, false, false, {41000});
    rows(ErrorCode::Rejected, true, false, {40202});
    rows(ErrorCode::ServerTrouble, true, false, {50000, 50002, 51001, 51002, 51039, 51305, 60001});
    rows(ErrorCode::ServerTrouble, false, false, {50001, 59999});
}

void TestTikTokAnswers::everyCodeHasItsMeaning()
{
    QFETCH(int, code);
    QFETCH(ErrorCode, meaning);
    QFETCH(bool, readAgain);
    QFETCH(bool, createdAgain);
    Calls read({envelope(code, "{}", "said so")});
    const auto failed = read.audiences();
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, meaning);
    QVERIFY(!failed.error().sentence.isEmpty());
    QVERIFY(failed.error().detail.contains(QString::number(code)));
    QVERIFY(failed.error().detail.contains(QStringLiteral("20261122120000ABCDEFABCDEFABCDEFABCD")));
    QCOMPARE(read.server.requests().size(), readAgain ? 5 : 1);

    Calls create({envelope(code, "{}", "said so")});
    QCOMPARE(create.create().error().code, meaning);
    QCOMPARE(create.server.requests().size(), createdAgain ? 5 : 1);
}

void TestTikTokAnswers::theTextTellsWhatIsWrongWithAParameter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("meaning");
    const auto row = [](const char *text, ErrorCode meaning) { QTest::newRow(text) << QByteArray(text) << meaning; };
    row("custom_audience_name: Missing data for required field.", ErrorCode::MissingField);
    row("file_paths is required", ErrorCode::MissingField);
    row("calculate_type: not that of the file 855929dd51e98f69.", ErrorCode::ParameterMismatch);
    row("The calculate_type does not match the audience.", ErrorCode::ParameterMismatch);
    row("calculate_type mismatched", ErrorCode::ParameterMismatch);
    row("Audience is not editable, please check audience status", ErrorCode::AudienceNotEditable);
    row("custom_audience_name: Length must be between 1 and 128.", ErrorCode::ParameterRefused);
    row("The audience must keep at least 1000 people.", ErrorCode::ParameterRefused);
    row("", ErrorCode::ParameterRefused);
}

void TestTikTokAnswers::theTextTellsWhatIsWrongWithAParameter()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, meaning);
    for (const int code : {40000, 40002})
        QCOMPARE(Calls({envelope(code, "{}", text)}).create().error().code, meaning);
    QCOMPARE(Calls({envelope(40006, "{}", text)}).create().error().code, ErrorCode::Rejected);
}

void TestTikTokAnswers::whatIsNotJsonIsTrouble_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("again");
    const QByteArray page = "<html><body>{\"code\":0,\"data\":{\"list\":[]}}</body></html>";
    QTest::newRow("gateway time-out") << httpAnswer(504, "text/html", page).bytes << true;
    QTest::newRow("bad gateway") << httpAnswer(502, "text/html", page).bytes << true;
    QTest::newRow("sign-in page of a network") << httpAnswer(200, "text/html", page).bytes << false;
    QTest::newRow("a wrong path") << httpAnswer(404, "text/plain", "404 page not found").bytes << false;
    QTest::newRow("a redirect") << httpAnswer(302, "text/html", "", "Location: https://example.com/\r\n").bytes
                                << false;
    QTest::newRow("JSON under a false name")
        << httpAnswer(200, "text/html", R"({"code":0,"data":{"list":[]}})").bytes << false;
    QTest::newRow("cut off JSON") << httpAnswer(200, "application/json", R"({"code":0,"data":{)").bytes << false;
    QTest::newRow("a list") << httpAnswer(200, "application/json", "[]").bytes << false;
    QTest::newRow("no code") << httpAnswer(200, "application/json", R"({"data":{"list":[]}})").bytes << false;
    QTest::newRow("code as text") << httpAnswer(200, "application/json", R"({"code":"0","data":{"list":[]}})").bytes
                                  << false;
    QTest::newRow("nothing") << httpAnswer(200, "application/json", "").bytes << false;
}

void TestTikTokAnswers::whatIsNotJsonIsTrouble()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, again);
    Calls calls({{bytes, ScriptedAnswer::Then::Close}});
    const auto failed = calls.audiences();
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::ServerTrouble);
    QCOMPARE(calls.server.requests().size(), again ? 5 : 1);
}

void TestTikTokAnswers::theBodyDecidesNotTheStatus()
{
    Calls fine({httpAnswer(500, "application/json;charset=utf-8", R"({"code":0,"message":"OK","data":{"list":[]}})")});
    QVERIFY(fine.audiences());
    Calls revoked({httpAnswer(500, "application/json", R"({"code":40105,"message":"no","data":{}})")});
    QCOMPARE(revoked.audiences().error().code, ErrorCode::TokenInvalid);
    QCOMPARE(revoked.server.requests().size(), 1);
    Calls busy({httpAnswer(429, "text/html", "slow down")});
    QCOMPARE(busy.create().error().code, ErrorCode::RateLimited);
    QCOMPARE(busy.server.requests().size(), 5);
}

void TestTikTokAnswers::partlyDoneIsDone()
{
    Calls calls({envelope(20001, R"({"custom_audience_id":"195365792"})", "partly")});
    QCOMPARE(calls.create()->toString(), QStringLiteral("195365792"));
}

void TestTikTokAnswers::missingFieldsAreTrouble_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("no list") << QByteArray("{}");
    QTest::newRow("list of another kind") << QByteArray(R"({"list":{}})");
    QTest::newRow("an id as a number") << QByteArray(R"({"list":[{"audience_id":195365792}]})");
    QTest::newRow("no id") << QByteArray(R"({"list":[{"name":"x"}]})");
    QTest::newRow("not an object") << QByteArray(R"({"list":["x"]})");
}

void TestTikTokAnswers::missingFieldsAreTrouble()
{
    QFETCH(QByteArray, data);
    Calls calls({envelope(0, data)});
    QCOMPARE(calls.audiences().error().code, ErrorCode::ServerTrouble);
    QCOMPARE(calls.create().error().code, ErrorCode::ServerTrouble);
    QCOMPARE(await(calls.api.advertiserInfo(Redacted("t"), {advertiser})).error().code, ErrorCode::ServerTrouble);
    QCOMPARE(await(calls.api.advertisers(Redacted("s"), Redacted("t"))).error().code, ErrorCode::ServerTrouble);
    QCOMPARE(await(calls.api.exchangeCode(Redacted("s"), Redacted("c"))).error().code, ErrorCode::ServerTrouble);
}

void TestTikTokAnswers::requestsKeepTheContract()
{
    const auto bodyOf = [](const Calls &calls) {
        return QJsonDocument::fromJson(calls.server.requests().last().body).object();
    };
    const auto queryOf = [](const Calls &calls) {
        return QUrlQuery(QUrl::fromEncoded(calls.server.requests().last().target));
    };
    const auto valueOf = [&queryOf](const Calls &calls, const char *name) {
        return queryOf(calls).queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded);
    };
    const auto pathOf = [](const Calls &calls) { return calls.server.requests().last().target.split('?').first(); };
    Calls calls({envelope(0, R"({"list":[]})")});

    QVERIFY(await(calls.api.advertisers(Redacted("a+b&c=d%"), Redacted("tok"))));
    QCOMPARE(pathOf(calls), QByteArray("/open_api/v1.3/oauth2/advertiser/get/"));
    QCOMPARE(valueOf(calls, "secret"), QStringLiteral("a+b&c=d%"));
    QCOMPARE(valueOf(calls, "app_id"), QStringLiteral("7012345678901234567"));
    QVERIFY(calls.server.requests().last().head.contains("\r\nAccess-Token: tok\r\n"));

    QVERIFY(await(calls.api.advertiserInfo(Redacted("tok"), {advertiser, *AdvertiserId::from(QStringLiteral("2"))})));
    QCOMPARE(pathOf(calls), QByteArray("/open_api/v1.3/advertiser/info/"));
    QCOMPARE(valueOf(calls, "advertiser_ids"), QStringLiteral("[\"7239118844027718401\",\"2\"]"));
    QVERIFY(calls.server.requests().last().target.contains("advertiser_ids=%5B%227239118844027718401%22%2C%222%22%5D"));
    QVERIFY(!valueOf(calls, "fields").contains(QStringLiteral("email"))); // not asked for what is not shown

    QVERIFY(calls.audiences());
    QCOMPARE(pathOf(calls), QByteArray("/open_api/v1.3/dmp/custom_audience/list/"));
    QCOMPARE(valueOf(calls, "page_size"), QStringLiteral("100"));

    (void)calls.create();
    QCOMPARE(pathOf(calls), QByteArray("/open_api/v1.3/dmp/custom_audience/create/"));
    QCOMPARE(bodyOf(calls).value(u"advertiser_id").toString(), advertiser.toString());
    QCOMPARE(bodyOf(calls).value(u"file_paths").toArray(), QJsonArray{QStringLiteral("p")});
    QVERIFY(calls.server.requests().last().head.contains("Content-Type: application/json"));

    const AudienceId audience = *AudienceId::from(QStringLiteral("195365792"));
    QVERIFY(await(
        calls.api.updateAudience(Redacted("tok"), advertiser, audience, FileAction::Append, {QStringLiteral("p")})));
    QCOMPARE(pathOf(calls), QByteArray("/open_api/v1.3/dmp/custom_audience/update/"));
    QCOMPARE(bodyOf(calls).value(u"action").toString(), QStringLiteral("APPEND"));
    QCOMPARE(bodyOf(calls).value(u"custom_audience_id").toString(), QStringLiteral("195365792"));

    (void)await(calls.api.exchangeCode(Redacted("sec"), Redacted("the-code")));
    QCOMPARE(pathOf(calls), QByteArray("/open_api/v1.3/oauth2/access_token/"));
    QCOMPARE(bodyOf(calls).value(u"auth_code").toString(), QStringLiteral("the-code"));
    QVERIFY(!calls.server.requests().last().head.contains("Access-Token"));

    QVERIFY(await(calls.api.revoke(Redacted("sec"), Redacted("tok"))));
    QCOMPARE(pathOf(calls), QByteArray("/open_api/v1.3/oauth2/revoke_token/"));
    QCOMPARE(bodyOf(calls).value(u"access_token").toString(), QStringLiteral("tok"));

    QTemporaryFile part;
    QVERIFY(part.open());
    part.write("0123\n");
    part.close();
    (void)await(calls.api.uploadPart(Redacted("tok"), advertiser, part.fileName(), QStringLiteral("abc"),
                                     QStringLiteral("MULTIPLE_TYPES")));
    QCOMPARE(pathOf(calls), QByteArray("/open_api/v1.3/dmp/custom_audience/file/upload/"));
    const QByteArray sent = calls.server.requests().last().body;
    QVERIFY(sent.contains("name=\"file_signature\"\r\n\r\nabc\r\n"));
    QVERIFY(sent.contains("name=\"calculate_type\"\r\n\r\nMULTIPLE_TYPES\r\n"));
    QVERIFY(sent.contains("filename=\"audience.csv\"")); // not the name on this computer
    QVERIFY(sent.contains("\r\n\r\n0123\n\r\n--"));
}

void TestTikTokAnswers::theMessageIsShownWithoutSecrets()
{
    const QByteArray token(40, 'a');
    Calls calls({envelope(40002, "{}", "Token " + token + " may not\\n edit audience 195365792")});
    const Error error = calls.audiences().error();
    QVERIFY(error.sentence.contains(QStringLiteral("may not edit audience 195365792")));
    QVERIFY(!error.sentence.contains(QString::fromLatin1(token)));
    QVERIFY(!error.detail.contains(QString::fromLatin1(token)));
    Calls endless({envelope(40002, "{}", QByteArray(100'000, 'x'))});
    QVERIFY(endless.audiences().error().sentence.size() < 500);
    Calls wordless({envelope(40002, "{}", "")});
    QVERIFY(!wordless.audiences().error().sentence.contains(QStringLiteral("“”")));
}

void TestTikTokAnswers::troubleThatPassesIsNotSeen()
{
    Calls calls({envelope(50000), emptyList});
    QVERIFY(calls.audiences());
    Calls html({httpAnswer(504, "text/html", "<h1>"), emptyList});
    QVERIFY(html.audiences());
}

void TestTikTokAnswers::aReadWithoutAnAnswerIsRepeatedOnce()
{
    // The network stack has repetitions of its own for reads; ours come on top.
    const ScriptedServer alone({dropped()});
    HttpClient http;
    HttpRequest request;
    request.url = alone.base();
    QVERIFY(!await(http.send(request)));
    QVERIFY(!await(http.send(request)));
    const qsizetype twice = alone.requests().size();

    Calls calls({dropped()});
    QCOMPARE(calls.audiences().error().code, ErrorCode::Offline);
    QCOMPARE(calls.server.requests().size(), twice);
    Calls update({dropped()});
    const AudienceId audience = *AudienceId::from(QStringLiteral("1"));
    QCOMPARE(await(update.api.updateAudience(Redacted("t"), advertiser, audience, FileAction::Append, {})).error().code,
             ErrorCode::Offline);
    QCOMPARE(update.server.requests().size(), 5); // a run is more patient than a person
}

void TestTikTokAnswers::anExchangeIsNeverRepeated()
{
    for (const ScriptedAnswer &answer :
         {envelope(40100), envelope(50000), dropped(), httpAnswer(504, "text/html", "")}) {
        Calls calls({answer});
        QVERIFY(!await(calls.api.exchangeCode(Redacted("s"), Redacted("c"))));
        QCOMPARE(calls.server.requests().size(), 1);
    }
}

void TestTikTokAnswers::anEndlessListEnds()
{
    Calls calls({envelope(0, R"({"list":[{"audience_id":"1","name":"x"}],"page_info":{"total_page":2000000000}})")});
    const auto all = calls.audiences();
    QVERIFY(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(calls.server.requests().size(), 100);
}

void TestTikTokAnswers::cancellingEndsTheWaiting()
{
    for (const ScriptedAnswer &answer : {envelope(40100), silence()}) {
        ScriptedServer server({answer});
        HttpClient http;
        TikTokApi api(http, {QStringLiteral("1"), server.base(), server.base(), false},
                      {.first = 24h, .longest = 24h, .tries = 5});
        const auto cancellation = std::make_shared<Cancellation>();
        api.setCancellation(cancellation);
        connect(&server, &ScriptedServer::requested, cancellation.get(), &Cancellation::cancel, Qt::QueuedConnection);
        QCOMPARE(await(api.audiences(Redacted("t"), advertiser)).error().code, ErrorCode::Cancelled);
    }
}

QTEST_GUILESS_MAIN(TestTikTokAnswers)
#include "tst_tiktok_answers.moc"
