#include "tests/sandbox/sandbox_client.h"
#include "tests/support/await.h"
#include "tests/support/scripted_server.h"
#include "tiktok/audience_state.h"
#include "tiktok/tiktok_api.h"

#include <QTest>

using namespace remarketeer;
using namespace std::chrono_literals;

namespace {

constexpr BackoffPolicy quick{.first = 1ms, .longest = 4ms, .tries = 5};
const AdvertiserId haldenEu = *AdvertiserId::from(QStringLiteral("7239118844027718401"));
const AdvertiserId haldenUs = *AdvertiserId::from(QStringLiteral("7239118844027718522"));
const AdvertiserId bloomAndFern = *AdvertiserId::from(QStringLiteral("7101553009182264883"));
const AdvertiserId somebodyElses = *AdvertiserId::from(QStringLiteral("7188204415520931842"));

AudienceId audienceId(const char *text)
{
    return *AudienceId::from(QString::fromLatin1(text));
}

} // namespace

/// What is done with audiences that are there, against the sandbox over real HTTP.
class TestAudienceCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sizesArePolledById();
    void moreThanAHundredIdsComeInBatches();
    void detailsTellTheHistory();
    void anAudienceIsRenamed();
    void audiencesAreDeleted();
    void whatIsGoneCountsAsDeleted();
    void aDeletionWithoutAnswerIsLookedInto();
    void usesAreReadPageByPage();
    void aLookalikeIsMadeOnce();
    void aLookalikeSaysWhatIsWrong();
    void anAudienceIsSharedAndTakenBack();
    void sharingSaysWhatIsWrong();
    void nothingIsSharedTwiceAfterALostAnswer();
    void numbersOutOfRangeAreNotSent();
    void requestsKeepTheContract();

private:
    AudienceId made(int people = 200);
    int held() const { return int(m_sandbox->server.audiences().size()); }

    std::unique_ptr<TestSandbox> m_sandbox;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<TikTokApi> m_api;
    Redacted m_token;
};

void TestAudienceCare::init()
{
    SandboxOptions options = TestSandbox::unlimited();
    options.minAudience = 2;
    options.computeSeconds = 60;
    m_sandbox = std::make_unique<TestSandbox>(options);
    m_http = std::make_unique<HttpClient>();
    m_api = std::make_unique<TikTokApi>(*m_http, m_sandbox->server.developerApp(), quick);
    m_sandbox->client->signIn();
    m_token = Redacted(m_sandbox->client->token);
}

/// An audience that has been computed.
AudienceId TestAudienceCare::made(int people)
{
    SandboxClient &client = *m_sandbox->client;
    const Response created = client.create({client.uploaded(hashesOf(0, people))});
    m_sandbox->clock.advance(60);
    return *AudienceId::from(created.data().value(u"custom_audience_id").toString());
}

void TestAudienceCare::sizesArePolledById()
{
    const AudienceId first = made(30), second = made(40), third = made(50);
    const auto some = await(m_api->audiencesById(m_token, haldenEu, {first, audienceId("7"), third}));
    QVERIFY(some);
    QCOMPARE(some->size(), 2); // the unknown one is absent
    QCOMPARE(some->at(0).id, third);
    QCOMPARE(some->at(0).size, 50);
    QCOMPARE(some->at(1).id, first);
    QVERIFY(await(m_api->audiencesById(m_token, haldenEu, {audienceId("7")}))->isEmpty());
    QVERIFY(await(m_api->audiencesById(m_token, haldenEu, {}))->isEmpty()); // and not all of them
}

void TestAudienceCare::moreThanAHundredIdsComeInBatches()
{
    const QString path = m_sandbox->client->uploaded(hashesOf(0, 5));
    QList<AudienceId> ids;
    for (int i = 0; i < 205; ++i)
        ids.append(*AudienceId::from(m_sandbox->client->create({path}).data().value(u"custom_audience_id").toString()));
    const auto all = await(m_api->audiencesById(m_token, haldenEu, ids));
    QVERIFY(all);
    QSet<AudienceId> found;
    for (const Audience &audience : *all)
        found.insert(audience.id);
    QCOMPARE(found, QSet<AudienceId>(ids.begin(), ids.end()));
}

void TestAudienceCare::detailsTellTheHistory()
{
    const AudienceId id = made();
    const QDateTime created = m_sandbox->clock.now().addSecs(-60);
    QVERIFY(await(m_api->renameAudience(m_token, haldenEu, id, *AudienceName::from(QStringLiteral("Named")))));
    const auto details = await(m_api->audienceDetails(m_token, haldenEu, id));
    QVERIFY(details);
    QCOMPARE(details->audience.id, id);
    QCOMPARE(details->audience.name, QStringLiteral("Named"));
    QCOMPARE(details->audience.type, QStringLiteral("Customer File Audience"));
    QCOMPARE(details->audience.size, 200);
    QCOMPARE(details->owner, haldenEu.toString());
    QVERIFY(details->errorMessage.isEmpty());
    QVERIFY(!details->lookalikeSource);
    QCOMPARE(details->history.size(), 2);
    QCOMPARE(details->history.at(0).action, QStringLiteral("rename"));
    QCOMPARE(details->history.at(1).action, QStringLiteral("create"));
    QCOMPARE(details->history.at(1).at, created);
    QCOMPARE(details->history.at(1).editor, QStringLiteral("open_api"));
    QCOMPARE(await(m_api->audienceDetails(m_token, haldenEu, audienceId("7"))).error().code, ErrorCode::AudienceGone);
}

void TestAudienceCare::anAudienceIsRenamed()
{
    const AudienceId id = made(1); // too small to be changed, which a rename does not mind
    QVERIFY(m_sandbox->server.setFaults(QStringLiteral("update:code=50000,update:drop@2")));
    QVERIFY(await(m_api->renameAudience(m_token, haldenEu, id, *AudienceName::from(QStringLiteral("Käufer")))));
    QCOMPARE(m_sandbox->server.audiences().first().name, QStringLiteral("Käufer"));
    const auto gone =
        await(m_api->renameAudience(m_token, haldenEu, audienceId("7"), *AudienceName::from(QStringLiteral("x"))));
    QCOMPARE(gone.error().code, ErrorCode::AudienceGone);
}

void TestAudienceCare::audiencesAreDeleted()
{
    const AudienceId first = made(), second = made(), third = made();
    QVERIFY(await(m_api->deleteAudiences(m_token, haldenEu, {first, third})));
    QCOMPARE(held(), 1);
    QCOMPARE(m_sandbox->server.audiences().first().id, second.toString());
    QVERIFY(m_sandbox->server.setFaults(QStringLiteral("delete:code=40001")));
    QCOMPARE(await(m_api->deleteAudiences(m_token, haldenEu, {second})).error().code, ErrorCode::PermissionDenied);
}

void TestAudienceCare::whatIsGoneCountsAsDeleted()
{
    const AudienceId first = made(), second = made();
    QVERIFY(await(m_api->deleteAudiences(m_token, haldenEu, {first, audienceId("7")})));
    QCOMPARE(held(), 1);
    QVERIFY(await(m_api->deleteAudiences(m_token, haldenEu, {first})));
    QCOMPARE(held(), 1);
    QVERIFY(await(m_api->deleteAudiences(m_token, haldenEu, {second})));
    QCOMPARE(held(), 0);
}

void TestAudienceCare::aDeletionWithoutAnswerIsLookedInto()
{
    const AudienceId first = made(), second = made();
    QVERIFY(m_sandbox->server.setFaults(QStringLiteral("delete:drop*9")));
    QVERIFY(await(m_api->deleteAudiences(m_token, haldenEu, {first}))); // done, though the answer was lost
    QCOMPARE(held(), 1);
    m_sandbox->server.clearFaults();
    QVERIFY(m_sandbox->server.setFaults(QStringLiteral("delete:http=504*9")));
    QCOMPARE(await(m_api->deleteAudiences(m_token, haldenEu, {second})).error().code, ErrorCode::ServerTrouble);
    QVERIFY(m_sandbox->server.setFaults(QStringLiteral("list:code=40001")));
    QCOMPARE(await(m_api->deleteAudiences(m_token, haldenEu, {second})).error().code, ErrorCode::ServerTrouble);
    QCOMPARE(held(), 1);
}

void TestAudienceCare::usesAreReadPageByPage()
{
    const AudienceId id = made();
    const auto apply = [&](int from, int to, const char *usage) {
        QJsonArray groups;
        for (int i = from; i < to; ++i)
            groups.append(QString::number(1'000 + i));
        return m_sandbox->client
            ->apiPost(QStringLiteral("/dmp/custom_audience/apply/"),
                      {{QStringLiteral("advertiser_id"), haldenEu.toString()},
                       {QStringLiteral("custom_audience_id"), id.toString()},
                       {QStringLiteral("adgroup_ids"), groups},
                       {QStringLiteral("action_mode"), QStringLiteral("Apply")},
                       {QStringLiteral("usage_mode"), QLatin1StringView(usage)}})
            .code();
    };
    QVERIFY(await(m_api->audienceUses(m_token, haldenEu, {id}))->isEmpty());
    QCOMPARE(apply(0, 100, "Include"), 0);
    QCOMPARE(apply(100, 130, "Exclude"), 0);
    const auto uses = await(m_api->audienceUses(m_token, haldenEu, {id}));
    QVERIFY(uses);
    QCOMPARE(uses->size(), 130);
    QCOMPARE(uses->first().audience, id);
    QCOMPARE(uses->first().adGroupId, QStringLiteral("1000"));
    QCOMPARE(uses->first().adGroupName, QStringLiteral("Ad group 1000"));
    QVERIFY(!uses->first().excludes);
    QVERIFY(uses->last().excludes);
    QCOMPARE(uses->last().at, m_sandbox->clock.now());
    QCOMPARE(await(m_api->audienceUses(m_token, haldenEu, {audienceId("7")})).error().code, ErrorCode::AudienceGone);
}

void TestAudienceCare::aLookalikeIsMadeOnce()
{
    const LookalikeRequest request{.source = made(),
                                   .name = *AudienceName::from(QStringLiteral("Like them")),
                                   .breadth = LookalikeBreadth::Narrow,
                                   .includeSource = true,
                                   .mobileOs = MobileOs::Android,
                                   .locationIds = {QStringLiteral("6252001")}};
    QVERIFY(m_sandbox->server.setFaults(QStringLiteral("lookalike_create:quota*2")));
    const auto id = await(m_api->createLookalike(m_token, haldenEu, request));
    QVERIFY(id);
    QCOMPARE(held(), 2);
    auto details = await(m_api->audienceDetails(m_token, haldenEu, *id));
    QVERIFY(details);
    QCOMPARE(details->audience.type, QStringLiteral("Lookalike Audience"));
    QVERIFY(details->lookalikeSource == request.source);
    QCOMPARE(audienceState(*details, {}, m_sandbox->clock.now()), AudienceState::Computing);
    m_sandbox->clock.advance(60);
    details = await(m_api->audienceDetails(m_token, haldenEu, *id));
    QCOMPARE(details->audience.size, 2'200);
    QCOMPARE(audienceState(*details, {}, m_sandbox->clock.now()), AudienceState::Ready);

    m_sandbox->server.clearFaults();
    QVERIFY(m_sandbox->server.setFaults(QStringLiteral("lookalike_create:drop")));
    QCOMPARE(await(m_api->createLookalike(m_token, haldenEu, request)).error().code, ErrorCode::Offline);
    QCOMPARE(held(), 3); // made, and not a second time
    QVERIFY(m_sandbox->server.setFaults(QStringLiteral("lookalike_create:http=504")));
    QCOMPARE(await(m_api->createLookalike(m_token, haldenEu, request)).error().code, ErrorCode::ServerTrouble);
    QCOMPARE(held(), 3);
}

void TestAudienceCare::aLookalikeSaysWhatIsWrong()
{
    LookalikeRequest request{.source = made(99),
                             .name = *AudienceName::from(QStringLiteral("Like them")),
                             .locationIds = {QStringLiteral("6252001")}};
    const auto tooSmall = await(m_api->createLookalike(m_token, haldenEu, request));
    QCOMPARE(tooSmall.error().code, ErrorCode::ParameterRefused);
    QVERIFY(tooSmall.error().sentence.contains(QStringLiteral("100")));
    request.source = audienceId("7");
    QCOMPARE(await(m_api->createLookalike(m_token, haldenEu, request)).error().code, ErrorCode::AudienceGone);
    request.locationIds.clear();
    QCOMPARE(await(m_api->createLookalike(m_token, haldenEu, request)).error().code, ErrorCode::InvalidInput);
    QCOMPARE(held(), 1);
}

void TestAudienceCare::anAudienceIsSharedAndTakenBack()
{
    const AudienceId first = made(), second = made();
    QVERIFY(await(m_api->shareAudiences(m_token, haldenEu, {first, second}, {haldenUs, bloomAndFern})));
    const auto shares = await(m_api->audienceShares(m_token, haldenEu, first));
    QVERIFY(shares);
    QCOMPARE(shares->size(), 2);
    QCOMPARE(shares->first().advertiser, haldenUs);
    QCOMPARE(shares->first().name, QStringLiteral("Halden US"));
    QVERIFY(!shares->first().status.isEmpty());

    const auto there = await(m_api->audiences(m_token, haldenUs));
    QVERIFY(there);
    QCOMPARE(there->size(), 2);
    QVERIFY(there->first().shared && !there->first().creator);
    const auto here = await(m_api->audiencesById(m_token, haldenEu, {first}));
    QVERIFY(here->first().shared && here->first().creator);

    QVERIFY(await(m_api->cancelShare(m_token, haldenEu, first, haldenUs)));
    QCOMPARE(await(m_api->audiences(m_token, haldenUs))->size(), 1);
    QCOMPARE(await(m_api->audienceShares(m_token, haldenEu, first))->size(), 1);
    QCOMPARE(await(m_api->cancelShare(m_token, haldenEu, first, haldenUs)).error().code, ErrorCode::ParameterRefused);
}

void TestAudienceCare::sharingSaysWhatIsWrong()
{
    const AudienceId id = made();
    const auto foreign = await(m_api->shareAudiences(m_token, haldenEu, {id}, {somebodyElses}));
    QCOMPARE(foreign.error().code, ErrorCode::ParameterRefused);
    QVERIFY(foreign.error().sentence.contains(QStringLiteral("Business Center")));
    QCOMPARE(await(m_api->shareAudiences(m_token, haldenEu, {audienceId("7")}, {haldenUs})).error().code,
             ErrorCode::AudienceGone);
    QVERIFY(await(m_api->shareAudiences(m_token, haldenEu, {id}, {haldenUs})));
    // What is only shared with an account is not that account's to change.
    QCOMPARE(await(m_api->deleteAudiences(m_token, haldenUs, {id})).error().code, ErrorCode::PermissionDenied);
    QCOMPARE(await(m_api->audienceShares(m_token, haldenUs, id)).error().code, ErrorCode::PermissionDenied);
}

void TestAudienceCare::nothingIsSharedTwiceAfterALostAnswer()
{
    const ScriptedServer server({dropped()});
    TikTokApi api(*m_http, {QStringLiteral("1"), server.base(), server.base(), false}, quick);
    QCOMPARE(await(api.shareAudiences(Redacted("t"), haldenEu, {audienceId("1")}, {haldenUs})).error().code,
             ErrorCode::Offline);
    QCOMPARE(await(api.cancelShare(Redacted("t"), haldenEu, audienceId("1"), haldenUs)).error().code,
             ErrorCode::Offline);
    QCOMPARE(server.requests().size(), 2);
}

void TestAudienceCare::numbersOutOfRangeAreNotSent()
{
    const ScriptedServer server({envelope(0)});
    TikTokApi api(*m_http, {QStringLiteral("1"), server.base(), server.base(), false}, quick);
    const Redacted token("t");
    const AudienceId one = audienceId("1");
    const auto refused = [](const Result<void> &result) {
        return !result && result.error().code == ErrorCode::InvalidInput && !result.error().sentence.isEmpty();
    };
    QVERIFY(refused(await(api.deleteAudiences(token, haldenEu, {}))));
    QVERIFY(refused(await(api.deleteAudiences(token, haldenEu, QList<AudienceId>(101, one)))));
    QVERIFY(refused(await(api.shareAudiences(token, haldenEu, {}, {haldenUs}))));
    QVERIFY(refused(await(api.shareAudiences(token, haldenEu, QList<AudienceId>(11, one), {haldenUs}))));
    QVERIFY(refused(await(api.shareAudiences(token, haldenEu, {one}, {}))));
    QVERIFY(refused(await(api.shareAudiences(token, haldenEu, {one}, QList<AdvertiserId>(11, haldenUs)))));
    QVERIFY(server.requests().isEmpty());
    QVERIFY(await(api.deleteAudiences(token, haldenEu, QList<AudienceId>(100, one))));
    QVERIFY(await(api.shareAudiences(token, haldenEu, QList<AudienceId>(10, one), QList<AdvertiserId>(10, haldenUs))));
}

void TestAudienceCare::requestsKeepTheContract()
{
    const ScriptedServer server({envelope(0, R"({"custom_audience_id":"195365793","list":[]})")});
    TikTokApi api(*m_http, {QStringLiteral("1"), server.base(), server.base(), false}, quick);
    const Redacted token("t");
    const AudienceId id = audienceId("195365792");
    const auto target = [&server] { return server.requests().last().target; };
    const auto body = [&server] { return QJsonDocument::fromJson(server.requests().last().body).object(); };
    const QByteArray base = "/open_api/v1.3/dmp/custom_audience";

    QVERIFY(await(api.renameAudience(token, haldenEu, id, *AudienceName::from(QStringLiteral("A")))));
    QCOMPARE(target(), base + "/update/");
    // Nothing but the name: an action would touch the people.
    QCOMPARE(body(), (QJsonObject{{QStringLiteral("advertiser_id"), haldenEu.toString()},
                                  {QStringLiteral("custom_audience_id"), id.toString()},
                                  {QStringLiteral("custom_audience_name"), QStringLiteral("A")}}));

    const LookalikeRequest request{.source = id,
                                   .name = *AudienceName::from(QStringLiteral("L")),
                                   .breadth = LookalikeBreadth::Broad,
                                   .mobileOs = MobileOs::Ios,
                                   .locationIds = {QStringLiteral("6252001"), QStringLiteral("2921044")}};
    QCOMPARE(await(api.createLookalike(token, haldenEu, request))->toString(), QStringLiteral("195365793"));
    QCOMPARE(target(), base + "/lookalike/create/");
    QCOMPARE(
        body().value(u"lookalike_spec").toObject(),
        (QJsonObject{{QStringLiteral("source_audience_id"), id.toString()},
                     {QStringLiteral("include_source"), false},
                     {QStringLiteral("mobile_os"), QStringLiteral("IOS")},
                     {QStringLiteral("placements"), QJsonArray{QStringLiteral("TikTok")}},
                     {QStringLiteral("location_ids"), QJsonArray{QStringLiteral("6252001"), QStringLiteral("2921044")}},
                     {QStringLiteral("audience_size"), QStringLiteral("BROAD")}}));

    QVERIFY(await(api.cancelShare(token, haldenEu, id, haldenUs)));
    QCOMPARE(target(), base + "/share/cancel/");
    QCOMPARE(body().value(u"shared_advertiser_id").toString(), haldenUs.toString());
    QVERIFY(await(api.audienceShares(token, haldenEu, id)));
    QVERIFY(target().startsWith(base + "/share/log/?"));
    QVERIFY(target().contains("custom_audience_id=195365792"));
    QVERIFY(await(api.audienceUses(token, haldenEu, {id})));
    QVERIFY(target().startsWith(base + "/apply/log/?"));
    QVERIFY(target().contains("custom_audience_ids=%5B%22195365792%22%5D"));
    QCOMPARE(await(api.audienceDetails(token, haldenEu, id)).error().code, ErrorCode::AudienceGone); // an empty list
    QVERIFY(target().startsWith(base + "/get/?"));
}

QTEST_GUILESS_MAIN(TestAudienceCare)
#include "tst_audience_care.moc"
