#include "campaigns/audience_service.h"
#include "tests/support/run_workspace.h"
#include "tiktok/locations.h"

#include <QSet>

using namespace remarketeer;

/// What is done with audiences that are there, at the sandbox over HTTP.
class TestAudienceService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_it.reset(); }
    void renamesAndTells();
    void removesAtTikTok();
    void lookalikesAreMadeFromPeople();
    void lookalikesNeedEnoughPeople();
    void sharesWithExactlyTheChosen();
    void candidatesAreConnectedAndOfTheSameSignIn();
    void refusalsReachTheAccount();
    void aTokenReplacedMeanwhileIsNoRefusal();
    void endsWithItsService();
    void everyCountryHasAnId();

private:
    AdvertiserId account() const { return m_it->imported.first(); }
    Audience made()
    {
        const Result<RunId> run = m_it->runs->begin(m_it->createRequest());
        if (!run || !QTest::qWaitFor([&] { return m_it->state(*run) == RunState::Completed; }, 30'000))
            qFatal("The run did not complete.");
        return *m_it->onlyAudience();
    }
    LookalikeRequest lookalikeOf(const AudienceId &source) const
    {
        return {.source = source,
                .name = *AudienceName::from(QStringLiteral("Like buyers")),
                .breadth = LookalikeBreadth::Broad,
                .includeSource = true,
                .mobileOs = MobileOs::All,
                .locationIds = {locationId(QStringLiteral("DE"))}};
    }
    std::unique_ptr<RunWorkspace> m_it;
    std::unique_ptr<AudienceService> m_audiences;
};

void TestAudienceService::init()
{
    m_it = std::make_unique<RunWorkspace>();
    m_audiences = std::make_unique<AudienceService>(*m_it->workspace.accounts);
}

void TestAudienceService::renamesAndTells()
{
    const Audience audience = made();
    QVERIFY(await(m_audiences->rename(account(), audience.id, *AudienceName::from(QStringLiteral("Winter")))));
    const auto details = await(m_audiences->details(account(), audience.id));
    QVERIFY(details);
    QCOMPARE(details->audience.name, QStringLiteral("Winter"));
    QVERIFY(!details->history.isEmpty());
    const auto uses = await(m_audiences->uses(account(), audience.id));
    QVERIFY(uses);
    QVERIFY(uses->isEmpty());
    QCOMPARE(await(m_audiences->list(account()))->size(), 1);
}

void TestAudienceService::removesAtTikTok()
{
    const Audience audience = made();
    QVERIFY(await(m_audiences->remove(account(), audience.id)));
    QVERIFY(await(m_audiences->list(account()))->isEmpty());
    QVERIFY(await(m_audiences->remove(account(), audience.id))); // gone is gone
    const auto details = await(m_audiences->details(account(), audience.id));
    QVERIFY(!details);
    QCOMPARE(details.error().code, ErrorCode::AudienceGone);
}

void TestAudienceService::lookalikesAreMadeFromPeople()
{
    const Audience source = made();
    const auto created = await(m_audiences->createLookalike(account(), lookalikeOf(source.id)));
    QVERIFY2(created, created ? "" : qPrintable(created.error().sentence));
    const auto details = await(m_audiences->details(account(), *created));
    QVERIFY(details);
    QCOMPARE(details->audience.name, QStringLiteral("Like buyers"));
    QCOMPARE(details->lookalikeSource, std::optional(source.id));
    // One of a lookalike is refused before TikTok is asked to make it.
    const auto second = await(m_audiences->createLookalike(account(), lookalikeOf(*created)));
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::InvalidInput);
    QCOMPARE(await(m_audiences->list(account()))->size(), 2);
}

void TestAudienceService::lookalikesNeedEnoughPeople()
{
    QVERIFY(await(m_it->source->openCsv(writeCustomers(m_it->workspace.home.path() + QStringLiteral("/few.profiles.csv"), 50))));
    const Audience source = made();
    const auto created = await(m_audiences->createLookalike(account(), lookalikeOf(source.id)));
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::InvalidInput);
    QVERIFY(created.error().sentence.contains(source.name));
}

void TestAudienceService::sharesWithExactlyTheChosen()
{
    const Audience audience = made();
    const AdvertiserId other = m_it->imported.last();
    const auto shared = await(m_audiences->setShares(account(), audience.id, {other}));
    QVERIFY2(shared, shared ? "" : qPrintable(shared.error().sentence));
    auto shares = await(m_audiences->shares(account(), audience.id));
    QVERIFY(shares);
    QCOMPARE(shares->size(), 1);
    QCOMPARE(shares->first().advertiser, other);
    const auto there = await(m_audiences->list(other));
    QVERIFY(there);
    QCOMPARE(there->size(), 1);
    QVERIFY(!there->first().creator);
    QVERIFY(await(m_audiences->setShares(account(), audience.id, {other}))); // nothing to do
    QVERIFY(await(m_audiences->setShares(account(), audience.id, {})));
    shares = await(m_audiences->shares(account(), audience.id));
    QVERIFY(shares);
    QVERIFY(shares->isEmpty());
}

void TestAudienceService::candidatesAreConnectedAndOfTheSameSignIn()
{
    QList<AdAccount> candidates = m_audiences->shareCandidates(account());
    QCOMPARE(candidates.size(), 1);
    QCOMPARE(candidates.first().id, m_it->imported.last());
    m_it->workspace.sandbox.expireTokens();
    QVERIFY(!await(m_audiences->list(account())));
    QVERIFY(m_audiences->shareCandidates(account()).isEmpty());
}

void TestAudienceService::refusalsReachTheAccount()
{
    const Audience audience = made();
    m_it->workspace.sandbox.expireTokens();
    const auto renamed =
        await(m_audiences->rename(account(), audience.id, *AudienceName::from(QStringLiteral("Winter"))));
    QVERIFY(!renamed);
    QVERIFY(needsReconnect(renamed.error().code));
    QCOMPARE(m_it->workspace.accounts->find(account())->status, AccountStatus::Disconnected);
}

void TestAudienceService::aTokenReplacedMeanwhileIsNoRefusal()
{
    // The refusal of the old token arrives after the sign-in that replaced it.
    m_it->workspace.sandbox.expireTokens();
    QVERIFY(m_it->workspace.sandbox.setFaults(QStringLiteral("list:latency=1500")));
    auto listed = m_audiences->list(account());
    QVERIFY(m_it->reconnect());
    m_it->workspace.sandbox.clearFaults();
    QVERIFY(await(std::move(listed)));
    QCOMPARE(m_it->workspace.accounts->find(account())->status, AccountStatus::Connected);
}

void TestAudienceService::endsWithItsService()
{
    auto listed = m_audiences->list(account());
    m_audiences.reset();
    const auto answer = await(std::move(listed));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Cancelled);
}

void TestAudienceService::everyCountryHasAnId()
{
    QSet<QString> ids;
    for (const QString &country : lookalikeCountries()) {
        const QString id = locationId(country);
        QVERIFY2(!id.isEmpty() && !ids.contains(id), qPrintable(country));
        ids.insert(id);
    }
    QVERIFY(locationId(QStringLiteral("XX")).isEmpty());
}

QTEST_GUILESS_MAIN(TestAudienceService)
#include "tst_audience_service.moc"
