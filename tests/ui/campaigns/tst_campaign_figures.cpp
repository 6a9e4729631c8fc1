#include "ui/campaigns/campaign_figures.h"
#include "ui/campaigns/size_chart.h"

#include <QTest>

using namespace remarketeer;

/// The figures of a campaign's page in words, as they follow from what is known.
class TestCampaignFigures : public QObject
{
    Q_OBJECT

private:
    static QDateTime utc(int day, int hour) { return QDateTime({2026, 11, day}, {hour, 0}, Qt::UTC); }
    static CampaignFacts facts()
    {
        CampaignFacts facts;
        facts.now = utc(22, 12);
        facts.zone = QTimeZone("Europe/Berlin");
        return facts;
    }
    static Run completed(const QDateTime &at, quint64 people)
    {
        ExportSummary summary;
        summary.read = people + 10;
        summary.exported = people;
        summary.matchable = people;
        return Run{.id = newRunId(),
                   .account = {},
                   .accountName = {},
                   .audienceName = {},
                   .description = {},
                   .audience = {},
                   .calculateType = {},
                   .attributes = {},
                   .sourceName = {},
                   .sourceFile = {},
                   .audienceFile = {},
                   .state = RunState::Completed,
                   .error = {},
                   .summary = summary.toJson(),
                   .parts = {},
                   .sameNameBefore = {},
                   .startedAt = at,
                   .finishedAt = at};
    }
    static AudienceNow size(qint64 people, const QDateTime &at)
    {
        const Audience audience{.id = *AudienceId::from(QStringLiteral("7")),
                                .name = QStringLiteral("Buyers"),
                                .type = QStringLiteral("Customer File Audience"),
                                .calculateType = {},
                                .size = people,
                                .createdAt = utc(1, 0),
                                .expiresAt = utc(1, 0).addDays(365),
                                .valid = people > 0};
        return {.answer = AudienceNow::Answer::Size, .audience = audience, .fetchedAt = at};
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void beforeTheFirstRun()
    {
        const CampaignFacts f = facts();
        QCOMPARE(sentFigure(f).value, QStringLiteral("—"));
        QCOMPARE(differenceFigure(f).value, QStringLiteral("—"));
        QCOMPARE(firstSizeFigure(f).value, QStringLiteral("—"));
        QVERIFY(!sizeNowFigure(f).note.isEmpty()); // being asked
        QVERIFY(explainSize(f).text.isEmpty());
    }
    void afterRuns()
    {
        CampaignFacts f = facts();
        f.runs = {completed(utc(22, 8), 96'220), completed(utc(21, 8), 95'871)};
        f.runs[0].added = 1'204;
        f.runs[0].removed = 855;
        f.campaign.firstSize = 41'800;
        f.campaign.firstSizeAt = utc(3, 8);
        f.size = size(68'300, utc(22, 12).addSecs(-61));
        QCOMPARE(sentFigure(f).value, QStringLiteral("96,220"));
        QCOMPARE(sentFigure(f).note, QStringLiteral("last run, today 09:00"));
        QCOMPARE(firstSizeFigure(f).value, QStringLiteral("41,800"));
        QCOMPARE(firstSizeFigure(f).note, QStringLiteral("3 Nov"));
        QCOMPARE(sizeNowFigure(f).value, QStringLiteral("68,300"));
        QVERIFY(sizeNowFigure(f).note.contains(u'1'));
        QCOMPARE(differenceFigure(f).value, QStringLiteral("+1,204 / −855"));
        QVERIFY(explainSize(f).text.isEmpty());
    }
    void aFailedRunIsNotTheLastOneSent()
    {
        CampaignFacts f = facts();
        f.runs = {completed(utc(22, 8), 5), completed(utc(21, 8), 95'871)};
        f.runs[0].state = RunState::Failed;
        QCOMPARE(sentFigure(f).value, QStringLiteral("95,871"));
    }
    void zeroMeansTwoThings()
    {
        CampaignFacts f = facts();
        f.runs = {completed(utc(22, 8), 2'000)};
        f.size = size(0, f.now);
        QCOMPARE(sizeNowFigure(f).value, QStringLiteral("0"));
        QVERIFY(explainSize(f).text.contains(QStringLiteral("1,000")));
        QVERIFY(explainSize(f).text.contains(QStringLiteral("48")));
        QVERIFY(!explainSize(f).askSupport);
        f.now = utc(24, 9); // 49 hours after the run
        f.size->fetchedAt = f.now;
        QVERIFY(explainSize(f).askSupport);
        QVERIFY(sizeNowFigure(f).note.contains(QStringLiteral("1,000")));
    }
    void whatTikTokDoesNotSay()
    {
        CampaignFacts f = facts();
        f.size = AudienceNow{.answer = AudienceNow::Answer::NotFound, .fetchedAt = f.now};
        QCOMPARE(sizeNowFigure(f).value, QStringLiteral("Audience Not Found"));
        QVERIFY(!sizeNowFigure(f).isNumber);
        QVERIFY(!explainSize(f).text.isEmpty());
        f.size = AudienceNow{.answer = AudienceNow::Answer::NoAnswer,
                             .error = Error{ErrorCode::Offline, QStringLiteral("No connection."), {}},
                             .fetchedAt = f.now};
        QCOMPARE(sizeNowFigure(f).value, QStringLiteral("Couldn’t Fetch Audience Size"));
        QVERIFY(explainSize(f).text.contains(QStringLiteral("No connection.")));
        QVERIFY(explainSize(f).tryAgain);
    }
    void theChartIsThereInWords()
    {
        QVERIFY(!chartInWords({}, {}).isEmpty());
        QVERIFY(chartInWords({{utc(3, 8), 41'800}}, {}).contains(QStringLiteral("41,800")));
        const QString words = chartInWords({{utc(3, 8), 41'800}, {utc(9, 8), 70'000}, {utc(22, 8), 68'300}},
                                           {{utc(3, 8), 90'000}, {utc(22, 8), 96'220}});
        for (const char *part : {"41,800", "3 Nov", "68,300", "22 Nov", "70,000", "90,000", "96,220"})
            QVERIFY2(words.contains(QLatin1String(part)), part);
    }
};

QTEST_GUILESS_MAIN(TestCampaignFigures)
#include "tst_campaign_figures.moc"
