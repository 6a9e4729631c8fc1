#include "campaigns/schedule_words.h"

#include <QJsonDocument>
#include <QTest>

using namespace remarketeer;

class TestScheduleWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsSayTheSchedule_data();
    void wordsSayTheSchedule();
};

void TestScheduleWords::wordsSayTheSchedule_data()
{
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *schedule, const char *words) {
        QTest::newRow(words) << QString::fromLatin1(schedule) << QString::fromUtf8(words);
    };
    row("{'kind':'now'}", "Once, when it is published");
    row("{'kind':'once','times':['2026-03-01T09:00']}", "Once, at 01/03/2026 09:00 (Europe/Berlin)");
    row("{'kind':'once'}", "");
    row("{'kind':'several_times','times':['2026-03-02T09:00','2026-03-01T09:00','2026-03-02T09:00']}",
        "2 time(s) from 01/03/2026 09:00 to 02/03/2026 09:00 (Europe/Berlin)");
    row("{'kind':'recurring','unit':'days','every':1,'time':'09:00'}", "Every day at 09:00 (Europe/Berlin)");
    row("{'kind':'recurring','unit':'weeks','every':2,'weekdays':['thursday','monday','monday'],'time':'09:00',"
        "'end':'after_runs','runs':10}",
        "Every 2 week(s) on Monday and Thursday at 09:00 (Europe/Berlin), 10 time(s)");
    row("{'kind':'recurring','unit':'months','every':1,'month_days':['last',15,1],'time':'18:30','end':'on_date',"
        "'end_date':'2026-12-31'}",
        "Every month on day 1, day 15 and the last day at 18:30 (Europe/Berlin), until 31/12/2026");
    row("{'kind':'recurring','unit':'months','every':3,'month_weekdays':[{'nth':'last','weekday':'friday'},"
        "{'nth':2,'weekday':'tuesday'}],'time':'18:30'}",
        "Every 3 month(s) on the second Tuesday and the last Friday at 18:30 (Europe/Berlin)");
    row("{'kind':'recurring','unit':'weeks'}", "Every week");
}

void TestScheduleWords::wordsSayTheSchedule()
{
    QFETCH(QString, schedule);
    QFETCH(QString, words);
    schedule.replace(u'\'', u'"'); // single quotes in the rows stand for double ones
    const auto read = Schedule::fromJson(QJsonDocument::fromJson(schedule.toUtf8()).object());
    QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
    // Without a translation, so plural forms show as they are written.
    QCOMPARE(describe(*read, QTimeZone(QByteArray("Europe/Berlin")), QLocale(QLocale::English, QLocale::UnitedKingdom)),
             words);
}

QTEST_GUILESS_MAIN(TestScheduleWords)
#include "tst_schedule_words.moc"
