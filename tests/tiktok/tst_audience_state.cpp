#include "tiktok/audience_state.h"

#include <QTest>

using namespace remarketeer;

namespace {

const QDateTime now({2026, 11, 22}, {12, 0}, Qt::UTC);

QDateTime hoursAgo(int hours)
{
    return now.addSecs(-3'600LL * hours);
}

Audience audience(qint64 size, bool valid, int age, bool expiring = false, const QDateTime &expires = now.addDays(300))
{
    return {.id = *AudienceId::from(QStringLiteral("195365792")),
            .name = {},
            .type = {},
            .calculateType = {},
            .size = size,
            .createdAt = hoursAgo(age),
            .expiresAt = expires,
            .valid = valid,
            .expiring = expiring};
}

} // namespace

/// tiktok-api.md B.7.
class TestAudienceState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStateFollows_data();
    void theStateFollows();
    void aReasonOfTikToksIsAFailure();
};

void TestAudienceState::theStateFollows_data()
{
    QTest::addColumn<Audience>("audience");
    QTest::addColumn<QDateTime>("lastChange");
    QTest::addColumn<AudienceState>("state");
    const QDateTime never;
    QTest::newRow("fresh") << audience(0, false, 1) << never << AudienceState::Computing;
    QTest::newRow("just before 48 hours") << audience(0, false, 47) << never << AudienceState::Computing;
    QTest::newRow("after 48 hours") << audience(0, false, 48) << never << AudienceState::TooSmall;
    QTest::newRow("old, changed lately") << audience(0, false, 999) << hoursAgo(47) << AudienceState::Computing;
    QTest::newRow("old, changed long ago") << audience(0, false, 999) << hoursAgo(48) << AudienceState::TooSmall;
    QTest::newRow("a change before its time") << audience(0, false, 1) << hoursAgo(500) << AudienceState::Computing;
    QTest::newRow("ready") << audience(1'200, true, 999) << never << AudienceState::Ready;
    QTest::newRow("ready while it is changed") << audience(1'200, true, 999) << hoursAgo(1) << AudienceState::Ready;
    QTest::newRow("expiring") << audience(1'200, true, 999, true) << never << AudienceState::Expiring;
    QTest::newRow("expired") << audience(0, false, 999, true, now) << never << AudienceState::Expired;
    QTest::newRow("expired, changed lately")
        << audience(0, false, 1, false, now) << hoursAgo(1) << AudienceState::Expired;
    QTest::newRow("no expiry told") << audience(1'200, true, 999, false, {}) << never << AudienceState::Ready;
}

void TestAudienceState::theStateFollows()
{
    QFETCH(Audience, audience);
    QFETCH(QDateTime, lastChange);
    QFETCH(AudienceState, state);
    QCOMPARE(audienceState(audience, lastChange, now), state);
    const AudienceDetails details{
        .audience = audience, .owner = {}, .errorMessage = {}, .lookalikeSource = {}, .history = {}};
    QCOMPARE(audienceState(details, lastChange, now), state);
}

void TestAudienceState::aReasonOfTikToksIsAFailure()
{
    AudienceDetails details{.audience = audience(1'200, true, 999, false, now),
                            .owner = {},
                            .errorMessage = QStringLiteral("File parsing failed"),
                            .lookalikeSource = {},
                            .history = {}};
    QCOMPARE(audienceState(details, {}, now), AudienceState::Failed);
}

QTEST_GUILESS_MAIN(TestAudienceState)
#include "tst_audience_state.moc"
