#include "campaigns/schedule_dates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace remarketeer;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

QTimeZone zoneOf(const QString &name)
{
    return timeZoneNamed(name).value();
}

/// A schedule from its saved form; single quotes stand for double ones.
Schedule scheduleOf(QString json)
{
    json.replace(u'\'', u'"');
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    return Schedule::fromJson(document.object()).value();
}

QStringList texts(const QList<QDateTime> &moments)
{
    QStringList all;
    for (const QDateTime &moment : moments)
        all << moment.toUTC().toString(Qt::ISODate);
    return all;
}

/// One question to both: ours and the other library's.
struct Case {
    QJsonObject schedule;
    QString zone;
    QString published;
    QString after; ///< empty: from the beginning
    int count = 12;

    QJsonObject toJson() const
    {
        return {{QStringLiteral("schedule"), schedule},
                {QStringLiteral("zone"), zone},
                // Python 3.10 and earlier do not read “Z”.
                {QStringLiteral("published"), QString(published).replace(u'Z', QStringLiteral("+00:00"))},
                {QStringLiteral("after"),
                 after.isEmpty() ? QJsonValue() : QJsonValue(QString(after).replace(u'Z', QStringLiteral("+00:00")))},
                {QStringLiteral("count"), count}};
    }
    QList<QDateTime> ours() const
    {
        return nextRuns(Schedule::fromJson(schedule).value(), zoneOf(zone), utc(published), count,
                        after.isEmpty() ? QDateTime() : utc(after));
    }
};

/// A moment of each zone around which its clocks change, or its months end oddly; cases are put around it.
struct Place {
    QString zone;
    QStringList about; ///< dates
};

QList<Place> places()
{
    const auto place = [](const char *zone, const char *dates) {
        return Place{QString::fromLatin1(zone), QString::fromLatin1(dates).split(u' ')};
    };
    return {
        place("UTC", "2024-02-29 2026-12-31 2100-02-28"),
        place("Europe/Berlin", "2026-03-29 2026-10-25 2028-02-29"),
        place("Europe/London", "2026-03-29 2026-10-25"),
        place("Europe/Lisbon", "2026-03-29 2026-10-25"),
        place("America/New_York", "2026-03-08 2026-11-01 2027-01-31"),
        place("America/St_Johns", "2026-03-08 2026-11-01"),
        place("America/Sao_Paulo", "2018-11-04 2019-02-17 2026-02-28"),
        place("America/Santiago", "2026-04-05 2026-09-06"),
        place("America/Havana", "2026-03-08 2026-11-01"),
        place("Australia/Lord_Howe", "2026-04-05 2026-10-04"),
        place("Australia/Adelaide", "2026-04-05 2026-10-04"),
        place("Asia/Kolkata", "2026-08-31 2028-02-29"),
        place("Asia/Kathmandu", "2026-04-30 2027-03-31"),
        place("Asia/Tehran", "2022-03-22 2022-09-22"),
        place("Asia/Beirut", "2026-03-29 2026-10-25"),
        place("Africa/Casablanca", "2026-02-15 2026-03-22 2027-02-07"),
        place("Africa/Cairo", "2026-04-24 2026-10-30"),
        place("Pacific/Apia", "2011-12-30 2012-04-01 2026-05-31"),
        place("Pacific/Chatham", "2026-04-05 2026-09-27"),
        place("Pacific/Kiritimati", "2026-02-28"),
        place("Antarctica/Troll", "2026-03-29 2026-10-25"),
    };
}

template <class T> T anyOf(QRandomGenerator &random, const QList<T> &list)
{
    return list.at(random.bounded(static_cast<int>(list.size())));
}

/// Times at which clocks change somewhere, and others.
QTime anyTime(QRandomGenerator &random)
{
    static const QStringList times{QStringLiteral("00:00"), QStringLiteral("00:30"), QStringLiteral("01:30"),
                                   QStringLiteral("02:00"), QStringLiteral("02:15"), QStringLiteral("02:30"),
                                   QStringLiteral("02:45"), QStringLiteral("03:00"), QStringLiteral("03:30"),
                                   QStringLiteral("09:00"), QStringLiteral("23:30"), QStringLiteral("23:59")};
    return QTime::fromString(anyOf(random, times), Qt::ISODate);
}

Recurrence anyRecurrence(QRandomGenerator &random, const QDate &about)
{
    Recurrence recurrence;
    recurrence.unit = static_cast<Recurrence::Unit>(random.bounded(3));
    const bool close = random.bounded(2) == 0; // half of the patterns come every time, so that clock changes are met
    recurrence.every = close ? 1 : 1 + random.bounded(Recurrence::mostOf(recurrence.unit));
    recurrence.time = anyTime(random);
    recurrence.firstDay = about.addDays(random.bounded(-70, 10));
    if (recurrence.unit == Recurrence::Unit::Weeks) {
        for (int i = random.bounded(1, 5); i > 0; --i)
            recurrence.weekdays.append(static_cast<Qt::DayOfWeek>(random.bounded(1, 8)));
        recurrence.weekdays.append(static_cast<Qt::DayOfWeek>(about.dayOfWeek()));
    } else if (recurrence.unit == Recurrence::Unit::Months && random.bounded(2) == 0) {
        const QList<int> days{1, 2, 15, 28, 29, 30, 31, Recurrence::lastDayOfMonth, about.day()};
        for (int i = random.bounded(1, 4); i > 0; --i)
            recurrence.monthDays.append(anyOf(random, days));
    } else if (recurrence.unit == Recurrence::Unit::Months) {
        for (int i = random.bounded(1, 4); i > 0; --i)
            recurrence.monthWeekdays.append({anyOf(random, QList<int>{1, 2, 3, 4, 5, NthWeekday::last}),
                                             static_cast<Qt::DayOfWeek>(random.bounded(1, 8))});
    }
    recurrence.end = static_cast<Recurrence::End>(random.bounded(3));
    recurrence.endDate = about.addDays(random.bounded(10, 400));
    recurrence.runs = 1 + random.bounded(30);
    return recurrence;
}

/// Publishing and looking some days around the date; now and then exactly at a run.
Case anyCase(QRandomGenerator &random, const QString &zone, const Schedule &schedule, const QDate &about)
{
    const auto moment = [&random, &about](int from, int to) {
        return QDateTime(about.addDays(random.bounded(from, to)), QTime(random.bounded(24), random.bounded(60)),
                         Qt::UTC);
    };
    Case one{schedule.toJson(), zone, moment(-5, 1).toString(Qt::ISODate), {}};
    if (const int choice = random.bounded(3); choice == 1) {
        one.after = moment(-10, 60).toString(Qt::ISODate);
    } else if (choice == 2) {
        if (const QList<QDateTime> first = one.ours(); !first.isEmpty())
            one.after = anyOf(random, first).toString(Qt::ISODate);
    }
    return one;
}

Schedule anySchedule(QRandomGenerator &random, const QDate &about)
{
    Schedule schedule;
    switch (random.bounded(10)) {
    case 0:
        schedule.kind = Schedule::Kind::Once;
        schedule.times = {{about.addDays(random.bounded(-1, 3)), anyTime(random)}};
        break;
    case 1:
        schedule.kind = Schedule::Kind::SeveralTimes;
        for (int i = random.bounded(2, 15); i > 0; --i)
            schedule.times.append({about.addDays(random.bounded(-3, 4)), anyTime(random)});
        break;
    default:
        schedule.kind = Schedule::Kind::Recurring;
        schedule.recurrence = anyRecurrence(random, about);
    }
    return schedule;
}

QList<Case> manyCases()
{
    QRandomGenerator random(20260329);
    QList<Case> cases;
    for (const Place &place : places()) {
        for (const QString &date : place.about) {
            const QDate about = QDate::fromString(date, Qt::ISODate);
            // Every time that may be skipped or doubled, daily, through the change.
            for (const char *time : {"00:00", "00:30", "01:30", "02:00", "02:15", "02:30", "03:00", "23:45"}) {
                const Schedule daily =
                    scheduleOf(QStringLiteral("{'kind':'recurring','unit':'days','every':1,'time':'%1',"
                                              "'first_day':'%2','end':'never'}")
                                   .arg(QString::fromLatin1(time), about.addDays(-4).toString(Qt::ISODate)));
                const QDateTime published(about.addDays(-3), QTime(12, 0), Qt::UTC);
                cases.append({daily.toJson(), place.zone, published.toString(Qt::ISODate), {}, 7});
            }
            for (int i = 0; i < 16; ++i)
                cases.append(anyCase(random, place.zone, anySchedule(random, about), about));
        }
    }
    return cases;
}

/// What the other library says to the cases, or why it could not be asked.
QJsonArray otherAnswers(const QList<Case> &cases, QString &trouble)
{
    QString python = QStandardPaths::findExecutable(QStringLiteral("python3"), {QStringLiteral("/usr/bin")});
    if (python.isEmpty())
        python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    QJsonArray questions;
    for (const Case &one : cases)
        questions.append(one.toJson());
    QProcess script;
    script.start(python, {QStringLiteral(PROJECT_DIR "/tests/campaigns/schedule_dates.py")});
    script.write(QJsonDocument(questions).toJson(QJsonDocument::Compact));
    script.closeWriteChannel();
    if (!script.waitForFinished(120'000) || script.exitCode() != 0)
        trouble = QStringLiteral("python3 with dateutil is needed (Debian: python3-dateutil). ") +
                  script.errorString() + QString::fromUtf8(script.readAllStandardError());
    return QJsonDocument::fromJson(script.readAllStandardOutput()).array();
}

QStringList textsOf(const QJsonValue &json)
{
    QStringList all;
    for (const QJsonValue text : json.toArray())
        all << text.toString();
    return all;
}

} // namespace

class TestScheduleDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreAsStated_data();
    void datesAreAsStated();
    void datesAgreeWithAnotherLibrary();
    void catchingUpRunsOnce();
    void publishingIsRefusedWithASentence_data();
    void publishingIsRefusedWithASentence();
    void zonesAreKnownByName();
};

void TestScheduleDates::datesAreAsStated_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<QString>("expected"); ///< the first runs, at most four; “.” when there are no more
    const auto row = [](const char *name, const char *zone, const char *published, const QString &schedule,
                        const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(published) << schedule
                            << QString::fromLatin1(expected);
    };
    const auto daily = [](const char *first, const char *time, const char *end = "'end':'never'", int every = 1) {
        return QStringLiteral("{'kind':'recurring','unit':'days','every':%4,'first_day':'%1','time':'%2',%3}")
            .arg(QString::fromLatin1(first), QString::fromLatin1(time), QString::fromLatin1(end))
            .arg(every);
    };
    const auto weekly = [](const char *first, const char *days, int every = 1) {
        return QStringLiteral("{'kind':'recurring','unit':'weeks','every':%3,'first_day':'%1','weekdays':[%2],"
                              "'time':'09:00','end':'never'}")
            .arg(QString::fromLatin1(first), QString::fromLatin1(days))
            .arg(every);
    };
    const auto monthly = [](const char *first, const char *days, int every = 1) {
        return QStringLiteral("{'kind':'recurring','unit':'months','every':%3,'first_day':'%1',%2,"
                              "'time':'09:00','end':'never'}")
            .arg(QString::fromLatin1(first), QString::fromLatin1(days))
            .arg(every);
    };

    row("now", "UTC", "2026-03-01T08:15:00Z", QStringLiteral("{'kind':'now'}"), "2026-03-01T08:15:00Z .");
    row("once", "Asia/Kolkata", "2026-03-01T08:15:00Z", QStringLiteral("{'kind':'once','times':['2026-03-02T09:00']}"),
        "2026-03-02T03:30:00Z .");
    row("once, at the moment of publishing, is not ahead", "UTC", "2026-03-01T08:00:00Z",
        QStringLiteral("{'kind':'once','times':['2026-03-01T08:00']}"), ".");
    row("several, in order, each once", "UTC", "2026-03-01T08:00:00Z",
        QStringLiteral("{'kind':'several_times','times':['2026-03-03T09:00','2026-03-02T09:00','2026-03-03T09:00']}"),
        "2026-03-02T09:00:00Z 2026-03-03T09:00:00Z .");
    row("several, one of them shifted onto another by the clocks", "Europe/Berlin", "2026-03-01T08:00:00Z",
        QStringLiteral("{'kind':'several_times','times':['2026-03-29T02:30','2026-03-29T03:30']}"),
        "2026-03-29T01:30:00Z .");

    row("daily, time still ahead: the same day", "UTC", "2026-03-01T08:59:59Z", daily("2026-03-01", "09:00"),
        "2026-03-01T09:00:00Z 2026-03-02T09:00:00Z");
    row("daily, time reached: the next day", "UTC", "2026-03-01T09:00:00Z", daily("2026-03-01", "09:00"),
        "2026-03-02T09:00:00Z");
    row("daily, first day ahead", "UTC", "2026-03-01T08:00:00Z", daily("2026-03-10", "09:00"), "2026-03-10T09:00:00Z");
    row("every 3 days counts from an earlier first day", "UTC", "2026-03-10T12:00:00Z",
        daily("2026-03-01", "09:00", "'end':'never'", 3), "2026-03-13T09:00:00Z 2026-03-16T09:00:00Z");
    row("daily until a date, that day too", "America/New_York", "2026-03-01T12:00:00Z",
        daily("2026-03-01", "23:30", "'end':'on_date','end_date':'2026-03-02'"),
        "2026-03-02T04:30:00Z 2026-03-03T04:30:00Z .");
    row("daily, 3 runs from publishing", "UTC", "2026-03-10T12:00:00Z",
        daily("2026-03-01", "09:00", "'end':'after_runs','runs':3"),
        "2026-03-11T09:00:00Z 2026-03-12T09:00:00Z 2026-03-13T09:00:00Z .");
    row("daily, skipped time", "Europe/Berlin", "2026-03-28T00:00:00Z", daily("2026-03-28", "02:30"),
        "2026-03-28T01:30:00Z 2026-03-29T01:30:00Z 2026-03-30T00:30:00Z");
    row("daily, doubled time", "Europe/Berlin", "2026-10-24T00:00:00Z", daily("2026-10-24", "02:30"),
        "2026-10-24T00:30:00Z 2026-10-25T00:30:00Z 2026-10-26T01:30:00Z");
    row("daily, published between the two of a doubled time", "Europe/Berlin", "2026-10-25T01:00:00Z",
        daily("2026-10-24", "02:30"), "2026-10-26T01:30:00Z");
    row("daily, half an hour skipped", "Australia/Lord_Howe", "2026-10-02T16:00:00Z", daily("2026-10-01", "02:15"),
        "2026-10-03T15:45:00Z 2026-10-04T15:15:00Z");
    row("daily, midnight skipped", "America/Sao_Paulo", "2018-11-03T00:00:00Z", daily("2018-11-03", "00:00"),
        "2018-11-03T03:00:00Z 2018-11-04T03:00:00Z 2018-11-05T02:00:00Z");
    row("daily, a whole day skipped", "Pacific/Apia", "2011-12-29T00:00:00Z", daily("2011-12-28", "09:00"),
        "2011-12-29T19:00:00Z 2011-12-30T19:00:00Z 2011-12-31T19:00:00Z");

    row("weekly, that day too", "UTC", "2026-03-02T08:00:00Z", weekly("2026-03-02", "'monday','thursday'"),
        "2026-03-02T09:00:00Z 2026-03-05T09:00:00Z 2026-03-09T09:00:00Z");
    row("every 2 weeks, weeks begin on Monday", "UTC", "2026-03-01T00:00:00Z",
        weekly("2026-03-04", "'monday','sunday'", 2), "2026-03-08T09:00:00Z 2026-03-16T09:00:00Z 2026-03-22T09:00:00Z");
    row("every 2 weeks, earlier first day keeps the rhythm", "UTC", "2026-03-10T12:00:00Z",
        weekly("2026-03-02", "'monday'", 2), "2026-03-16T09:00:00Z 2026-03-30T09:00:00Z");

    row("weekly, on a day that was left out, published on the next", "Pacific/Apia", "2011-12-30T12:00:00Z",
        weekly("2011-12-01", "'friday'"), "2011-12-30T19:00:00Z 2012-01-05T19:00:00Z");

    row("monthly, never on the day of publishing", "UTC", "2026-03-15T08:00:00Z",
        monthly("2026-03-01", "'month_days':[15]"), "2026-04-15T09:00:00Z");
    row("monthly, the day of publishing is the workspace's", "Pacific/Kiritimati", "2026-03-14T18:30:00Z",
        monthly("2026-03-01", "'month_days':[15]"), "2026-04-14T19:00:00Z");
    row("monthly, the 31st", "UTC", "2026-01-01T00:00:00Z", monthly("2026-01-01", "'month_days':[31]"),
        "2026-01-31T09:00:00Z 2026-03-31T09:00:00Z 2026-05-31T09:00:00Z");
    row("monthly, last day", "UTC", "2028-01-01T00:00:00Z", monthly("2028-01-01", "'month_days':['last']"),
        "2028-01-31T09:00:00Z 2028-02-29T09:00:00Z 2028-03-31T09:00:00Z 2028-04-30T09:00:00Z");
    row("monthly, the 30th and the last: one run where they meet", "UTC", "2026-03-31T12:00:00Z",
        monthly("2026-01-01", "'month_days':['last',30]"),
        "2026-04-30T09:00:00Z 2026-05-30T09:00:00Z 2026-05-31T09:00:00Z 2026-06-30T09:00:00Z");
    row("every 12 months on 29 February, over 2100", "UTC", "2092-03-01T00:00:00Z",
        monthly("2000-02-01", "'month_days':[29]", 12), "2096-02-29T09:00:00Z 2104-02-29T09:00:00Z");
    row("every 12 months on 30 February", "UTC", "2026-01-01T00:00:00Z", monthly("2026-02-01", "'month_days':[30]", 12),
        ".");
    row("second Tuesday and last Friday", "Europe/London", "2026-03-01T00:00:00Z",
        monthly("2026-03-01", "'month_weekdays':[{'nth':2,'weekday':'tuesday'},{'nth':'last','weekday':'friday'}]"),
        "2026-03-10T09:00:00Z 2026-03-27T09:00:00Z 2026-04-14T08:00:00Z 2026-04-24T08:00:00Z");
    row("fifth Monday, where there is one", "UTC", "2026-01-01T00:00:00Z",
        monthly("2026-01-01", "'month_weekdays':[{'nth':5,'weekday':'monday'}]"),
        "2026-03-30T09:00:00Z 2026-06-29T09:00:00Z 2026-08-31T09:00:00Z 2026-11-30T09:00:00Z");
}

void TestScheduleDates::datesAreAsStated()
{
    QFETCH(QString, zone);
    QFETCH(QString, published);
    QFETCH(QString, schedule);
    QFETCH(QString, expected);
    QStringList dates = expected.split(u' ');
    const bool over = dates.last() == u".";
    if (over)
        dates.removeLast();
    const int asked = static_cast<int>(dates.size()) + (over ? 1 : 0);
    QCOMPARE(texts(nextRuns(scheduleOf(schedule), zoneOf(zone), utc(published), asked)), dates);

    // One at a time is the same as all at once.
    std::optional<QDateTime> next = nextRun(scheduleOf(schedule), zoneOf(zone), utc(published));
    for (const QString &date : dates) {
        QVERIFY(next);
        QCOMPARE(next->toString(Qt::ISODate), date);
        next = nextRun(scheduleOf(schedule), zoneOf(zone), utc(published), *next);
    }
    QCOMPARE(next.has_value(), !over);
}

void TestScheduleDates::datesAgreeWithAnotherLibrary()
{
    const QList<Case> cases = manyCases();
    QString trouble;
    const QJsonArray others = otherAnswers(cases, trouble);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    QCOMPARE(others.size(), cases.size());
    qsizetype dates = 0;
    int caughtUp = 0;
    QSet<QString> zones;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const Case &one = cases.at(i);
        const QStringList theirs = textsOf(others.at(i));
        const QStringList ours = texts(one.ours());
        QVERIFY2(ours == theirs,
                 qPrintable(QStringLiteral("%1\nours: %2\ntheirs: %3")
                                .arg(QString::fromUtf8(QJsonDocument(one.toJson()).toJson(QJsonDocument::Compact)),
                                     ours.join(u' '), theirs.join(u' '))));
        dates += theirs.size();
        zones.insert(one.zone);

        // Away from the second run until just before the last: one run, at the last moment but one.
        if (theirs.size() < 4)
            continue;
        const auto run = dueRun(Schedule::fromJson(one.schedule).value(), zoneOf(one.zone), utc(one.published),
                                utc(theirs.at(1)), utc(theirs.last()).addSecs(-1));
        QVERIFY(run && run->next);
        QCOMPARE(run->due.toString(Qt::ISODate), theirs.at(theirs.size() - 2));
        QCOMPARE(run->next->toString(Qt::ISODate), theirs.last());
        QCOMPARE(run->missed, static_cast<int>(theirs.size()) - 3);
        ++caughtUp;
    }
    qInfo("%lld dates of %lld schedules in %lld zones compared with dateutil, %d gaps caught up",
          static_cast<long long>(dates), static_cast<long long>(cases.size()), static_cast<long long>(zones.size()),
          caughtUp);
    QVERIFY(cases.size() >= 300 && zones.size() >= 8 && caughtUp >= 100);
}

void TestScheduleDates::catchingUpRunsOnce()
{
    const QTimeZone zone = zoneOf(QStringLiteral("Europe/Berlin"));
    const QDateTime published = utc(QStringLiteral("2026-03-01T12:00:00Z"));
    const Schedule daily = scheduleOf(QStringLiteral("{'kind':'recurring','unit':'days','every':1,'first_day':'2026-03-"
                                                     "01','time':'09:00','end':'after_runs','runs':5}"));
    const auto due = [&](const char *planned, const char *now) {
        return dueRun(daily, zone, published, utc(QString::fromLatin1(planned)), utc(QString::fromLatin1(now)));
    };
    QVERIFY(!due("2026-03-02T08:00:00Z", "2026-03-02T07:59:59Z"));

    const auto onTime = due("2026-03-02T08:00:00Z", "2026-03-02T08:00:00Z");
    QVERIFY(onTime);
    QCOMPARE(onTime->due, utc(QStringLiteral("2026-03-02T08:00:00Z")));
    QCOMPARE(onTime->missed, 0);
    QCOMPARE(onTime->next, utc(QStringLiteral("2026-03-03T08:00:00Z")));

    const auto late = due("2026-03-02T08:00:00Z", "2026-03-04T20:00:00Z");
    QVERIFY(late);
    QCOMPARE(late->due, utc(QStringLiteral("2026-03-04T08:00:00Z")));
    QCOMPARE(late->missed, 2);
    QCOMPARE(late->next, utc(QStringLiteral("2026-03-05T08:00:00Z")));

    // The missed ones count: after five moments the schedule is over, with one run for the rest.
    const auto over = due("2026-03-04T08:00:00Z", "2026-05-01T00:00:00Z");
    QVERIFY(over);
    QCOMPARE(over->due, utc(QStringLiteral("2026-03-06T08:00:00Z")));
    QCOMPARE(over->missed, 2);
    QVERIFY(!over->next);

    const Schedule now = scheduleOf(QStringLiteral("{'kind':'now'}"));
    const auto atOnce = dueRun(now, zone, published, published, published);
    QVERIFY(atOnce);
    QCOMPARE(atOnce->due, published);
    QVERIFY(!atOnce->next);
}

void TestScheduleDates::publishingIsRefusedWithASentence_data()
{
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<QString>("word"); ///< in the sentence; empty: not refused
    const auto row = [](const char *name, const char *schedule, const char *word) {
        QTest::newRow(name) << QString::fromLatin1(schedule) << QString::fromLatin1(word);
    };
    row("now", "{'kind':'now'}", "");
    row("ahead", "{'kind':'once','times':['2026-03-01T10:01']}", "");
    row("past", "{'kind':'once','times':['2026-03-01T10:00']}", "has passed");
    row("one of several past", "{'kind':'several_times','times':['2027-01-01T00:00','2026-02-01T00:00']}", "remove it");
    row("incomplete", "{'kind':'once','times':[]}", "Choose the date and time");
    row("first day long ago",
        "{'kind':'recurring','unit':'days','every':2,'first_day':'2020-01-01','time':'09:00','end':'never'}", "");
    row("ended",
        "{'kind':'recurring','unit':'days','every':1,'first_day':'2020-01-01','time':'09:00','end':'on_date',"
        "'end_date':'2026-03-01'}",
        "No run is left");
    row("no such day",
        "{'kind':'recurring','unit':'months','every':12,'month_days':[31],'first_day':'2026-04-01','time':'09:00',"
        "'end':'never'}",
        "has such a day");
}

void TestScheduleDates::publishingIsRefusedWithASentence()
{
    QFETCH(QString, schedule);
    QFETCH(QString, word);
    // 10:00 in Berlin
    const auto allowed = checkForPublishing(scheduleOf(schedule), zoneOf(QStringLiteral("Europe/Berlin")),
                                            utc(QStringLiteral("2026-03-01T09:00:00Z")));
    QCOMPARE(allowed.has_value(), word.isEmpty());
    if (!allowed) {
        QCOMPARE(allowed.error().code, ErrorCode::InvalidInput);
        QVERIFY2(allowed.error().sentence.contains(word), qPrintable(allowed.error().sentence));
    }
}

void TestScheduleDates::zonesAreKnownByName()
{
    QCOMPARE(
        timeZoneNamed(QStringLiteral("Asia/Kathmandu"))->offsetFromUtc(utc(QStringLiteral("2026-01-01T00:00:00Z"))),
        20'700);
    QVERIFY(timeZoneNamed(QStringLiteral("UTC")));
    for (const char *name : {"", "Mars/Phobos", "CET-1CEST", "../../etc/passwd", "Europe/Berlin\n"}) {
        const auto zone = timeZoneNamed(QString::fromLatin1(name));
        QVERIFY2(!zone, name);
        QCOMPARE(zone.error().code, ErrorCode::InvalidInput);
    }
}

QTEST_GUILESS_MAIN(TestScheduleDates)
#include "tst_schedule_dates.moc"
