#include "ui/campaigns/campaign_words.h"

#include <QTest>

using namespace remarketeer;

namespace {

const QDateTime now({2026, 11, 27}, {22, 30}, Qt::UTC); // a Friday

Campaign awaiting(const QDateTime &next)
{
    Campaign campaign{newCampaignId(), QStringLiteral("Lapsed buyers")};
    campaign.state = CampaignState::AwaitingNextRun;
    campaign.nextRunAt = next;
    return campaign;
}

} // namespace

class TestCampaignWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void saysWhenInTheWorkspacesZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<QString>("text");
        const auto utc = [](QDate day, QTime time) { return QDateTime(day, time, Qt::UTC); };
        QTest::newRow("tomorrow") << QByteArray("UTC") << utc({2026, 11, 28}, {9, 0}) << "tomorrow 09:00";
        QTest::newRow("already today there")
            << QByteArray("Asia/Tokyo") << utc({2026, 11, 28}, {0, 0}) << "today 09:00";
        QTest::newRow("yesterday there") << QByteArray("Asia/Tokyo") << utc({2026, 11, 27}, {9, 0})
                                         << "yesterday 18:00";
        QTest::newRow("this week") << QByteArray("UTC") << utc({2026, 12, 3}, {9, 0}) << "Thursday 09:00";
        QTest::newRow("next week") << QByteArray("UTC") << utc({2026, 12, 4}, {9, 0}) << "4 Dec 09:00";
        QTest::newRow("next year") << QByteArray("Europe/Berlin") << utc({2027, 1, 4}, {8, 0}) << "4 Jan 2027 09:00";
        QTest::newRow("never") << QByteArray("UTC") << QDateTime() << QString();
    }
    void saysWhenInTheWorkspacesZone()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, moment);
        QFETCH(QString, text);
        QCOMPARE(dayAndTime(moment, now, QTimeZone(zone)), text);
    }

    void namesTheWeekdayInFull()
    {
        QCOMPARE(weekdayAndTime(QDateTime({2026, 11, 30}, {8, 0}, Qt::UTC), QTimeZone("Europe/Berlin")),
                 QStringLiteral("Monday, 30 November 2026 09:00"));
    }

    void tellsAStateByWordAndIcon()
    {
        const QTimeZone zone("UTC");
        Campaign campaign = awaiting(QDateTime({2026, 11, 28}, {9, 0}, Qt::UTC));
        QCOMPARE(campaignStatus(campaign, now, zone).text, QStringLiteral("Awaiting next run · tomorrow 09:00"));
        QCOMPARE(campaignStatus(campaign, now, zone).tone, Tone::Good);
        campaign.problem = QStringLiteral("The last run failed.");
        QCOMPARE(campaignStatus(campaign, now, zone).tone, Tone::Attention);

        // Where no run is planned there is no moment, even when an old one is left.
        campaign.state = CampaignState::Stopped;
        QCOMPARE(campaignStatus(campaign, now, zone).text, QStringLiteral("Stopped"));
        QSet<int> icons;
        for (const CampaignState state :
             {CampaignState::Draft, CampaignState::Scheduled, CampaignState::Running, CampaignState::AwaitingNextRun,
              CampaignState::Completed, CampaignState::Stopped, CampaignState::Failed}) {
            campaign.state = state;
            const StatusLook look = campaignStatus(campaign, now, zone);
            QVERIFY(look.text.startsWith(displayName(state)));
            icons.insert(static_cast<int>(look.icon));
        }
        QCOMPARE(icons.size(), 7);
    }

    void offersToRemoveOnlyFromWhatIsThere()
    {
        QVERIFY(!updatesFor(true).contains(AudienceUpdate::Remove));
        QVERIFY(updatesFor(false).contains(AudienceUpdate::Remove));
        for (const AudienceUpdate update : updatesFor(false)) {
            QVERIFY(!displayName(update).isEmpty());
            QVERIFY(explanation(update).endsWith(u'.'));
        }
    }

    void saysWhatACampaignDoes()
    {
        Campaign campaign = awaiting({});
        QCOMPARE(whatItDoes(campaign), QStringLiteral("no audience chosen yet"));
        campaign.audienceName = QStringLiteral("Spring");
        campaign.update = AudienceUpdate::KeepInSync;
        QCOMPARE(whatItDoes(campaign), QStringLiteral("creates “Spring”"));
        campaign.schedule.kind = Schedule::Kind::Recurring;
        QCOMPARE(whatItDoes(campaign), QStringLiteral("creates “Spring”, then keeps it in sync"));
        campaign.createsAudience = false;
        QCOMPARE(whatItDoes(campaign), QStringLiteral("keeps “Spring” in sync"));
        campaign.update = AudienceUpdate::Remove;
        QCOMPARE(whatItDoes(campaign), QStringLiteral("removes from “Spring”"));
    }
};

QTEST_GUILESS_MAIN(TestCampaignWords)
#include "tst_campaign_words.moc"
