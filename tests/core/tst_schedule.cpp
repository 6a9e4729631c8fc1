#include "core/schedule.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace remarketeer;

namespace {

Schedule recurring(Recurrence::Unit unit)
{
    Schedule schedule;
    schedule.kind = Schedule::Kind::Recurring;
    schedule.recurrence.unit = unit;
    schedule.recurrence.time = QTime(9, 0);
    schedule.recurrence.firstDay = QDate(2026, 3, 1);
    return schedule;
}

QByteArray saved(const Schedule &schedule)
{
    return QJsonDocument(schedule.toJson()).toJson(QJsonDocument::Compact);
}

/// Single quotes stand for double ones.
Result<Schedule> read(QByteArray json)
{
    json.replace('\'', '"');
    return Schedule::fromJson(QJsonDocument::fromJson(json).object());
}

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedFormIsReadBack_data();
    void savedFormIsReadBack();
    void examplesOfTheDocumentAreComplete();
    void onlyWhatIsUsedIsSaved();
    void hostileJsonIsRefused_data();
    void hostileJsonIsRefused();
    void eachFlawHasItsSentence_data();
    void eachFlawHasItsSentence();
};

void TestSchedule::savedFormIsReadBack_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *json) { QTest::newRow(json) << QByteArray(json); };
    row("{'kind':'now'}");
    row("{'kind':'once','times':['2026-03-01T09:00']}");
    row("{'kind':'several_times','times':['2026-03-02T09:00','2026-03-01T23:59']}");
    row("{'end':'never','every':6,'first_day':'2026-03-01','kind':'recurring','time':'09:00','unit':'days'}");
    row("{'end':'on_date','end_date':'2028-02-29','every':52,'first_day':'2026-03-01','kind':'recurring',"
        "'time':'00:00','unit':'weeks','weekdays':['monday','sunday']}");
    row("{'end':'after_runs','every':12,'first_day':'2026-03-01','kind':'recurring','month_days':[1,31,'last'],"
        "'runs':1000,'time':'09:00','unit':'months'}");
    row("{'end':'never','every':1,'first_day':'2026-03-01','kind':'recurring','month_weekdays':"
        "[{'nth':5,'weekday':'monday'},{'nth':'last','weekday':'friday'}],'time':'09:00','unit':'months'}");
    // Drafts: what is not chosen yet
    row("{'kind':'once','times':[]}");
    row("{'end':'on_date','every':1,'kind':'recurring','unit':'weeks'}");
}

void TestSchedule::savedFormIsReadBack()
{
    QFETCH(QByteArray, json);
    const auto schedule = read(json);
    QVERIFY2(schedule, schedule ? "" : qPrintable(schedule.error().sentence));
    QCOMPARE(saved(*schedule), json.replace('\'', '"'));
    QCOMPARE(*Schedule::fromJson(schedule->toJson()), *schedule);
}

void TestSchedule::examplesOfTheDocumentAreComplete()
{
    QFile file(QStringLiteral(PROJECT_DIR "/docs/schedules.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList parts = QString::fromUtf8(file.readAll()).split(QStringLiteral("```"));
    int examples = 0;
    for (const QString &part : parts) {
        if (!part.startsWith(u"json"))
            continue;
        const auto schedule = read(part.mid(4).toUtf8());
        QVERIFY2(schedule && schedule->check(), qPrintable(part));
        ++examples;
    }
    QCOMPARE(examples, 7);
}

void TestSchedule::onlyWhatIsUsedIsSaved()
{
    Schedule schedule = recurring(Recurrence::Unit::Days);
    schedule.times = {{QDate(2026, 3, 1), QTime(9, 0)}};
    schedule.recurrence.weekdays = {Qt::Monday};
    schedule.recurrence.monthDays = {1};
    schedule.recurrence.endDate = QDate(2026, 3, 1);
    schedule.recurrence.runs = 7;
    QCOMPARE(saved(schedule), saved(recurring(Recurrence::Unit::Days)));
}

void TestSchedule::hostileJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *json, const char *key) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(key);
    };
    row("{}", "kind");
    row("{'kind':1}", "kind");
    row("{'kind':'sometimes'}", "kind");
    row("{'kind':'now','cron':'* * * * *'}", "cron");
    row("{'kind':'once','times':'2026-03-01T09:00'}", "times");
    for (const char *time : {"2026-02-29T09:00", "2026-03-01", "2026-03-01T24:00", "2026-03-01T09:00Z",
                             "2026-03-01T09:00:30", "2026-03-01 09:00", "+2026-03-01T9:0", "T", ""})
        QTest::newRow(time) << QByteArray("{'kind':'once','times':['") + time + "']}" << QStringLiteral("times");
    QTest::newRow("51 times") << "{'kind':'several_times','times':[" +
                                     QByteArrayList(51, "'2026-03-01T09:00'").join(',') + "]}"
                              << QStringLiteral("times");
    row("{'kind':'recurring','unit':'hours'}", "unit");
    row("{'kind':'recurring','unit':'days','every':0}", "every");
    row("{'kind':'recurring','unit':'days','every':7}", "every");
    row("{'kind':'recurring','unit':'weeks','every':1.5}", "every");
    row("{'kind':'recurring','unit':'weeks','every':1e300}", "every");
    row("{'kind':'recurring','unit':'weeks','every':'2'}", "every");
    row("{'kind':'recurring','weekdays':['Monday']}", "weekdays");
    row("{'kind':'recurring','weekdays':{'0':'monday'}}", "weekdays");
    row("{'kind':'recurring','weekdays':['monday','monday','monday','monday','monday','monday','monday','monday']}",
        "weekdays");
    row("{'kind':'recurring','month_days':[0]}", "month_days");
    row("{'kind':'recurring','month_days':[-1]}", "month_days");
    row("{'kind':'recurring','month_days':[32]}", "month_days");
    row("{'kind':'recurring','month_days':['first']}", "month_days");
    row("{'kind':'recurring','month_weekdays':[{'nth':6,'weekday':'monday'}]}", "month_weekdays");
    row("{'kind':'recurring','month_weekdays':[{'nth':-1,'weekday':'monday'}]}", "month_weekdays");
    row("{'kind':'recurring','month_weekdays':[{'nth':1}]}", "month_weekdays");
    row("{'kind':'recurring','month_weekdays':[{'nth':1,'weekday':'monday','hour':1}]}", "month_weekdays");
    row("{'kind':'recurring','month_weekdays':['monday']}", "month_weekdays");
    row("{'kind':'recurring','time':'9:00'}", "time");
    row("{'kind':'recurring','time':900}", "time");
    row("{'kind':'recurring','first_day':'2026-13-01'}", "first_day");
    row("{'kind':'recurring','first_day':'tomorrow'}", "first_day");
    row("{'kind':'recurring','end':null}", "end");
    row("{'kind':'recurring','end_date':'0000-00-00'}", "end_date");
    row("{'kind':'recurring','runs':0}", "runs");
    row("{'kind':'recurring','runs':1001}", "runs");
}

void TestSchedule::hostileJsonIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    const auto schedule = read(json);
    QVERIFY(!schedule);
    QCOMPARE(schedule.error().code, ErrorCode::InvalidInput);
    QVERIFY2(schedule.error().sentence.contains(u'“' + key + u'”'), qPrintable(schedule.error().sentence));
}

void TestSchedule::eachFlawHasItsSentence_data()
{
    QTest::addColumn<remarketeer::Schedule>("schedule");
    QTest::addColumn<QString>("words"); ///< of the sentence; empty: nothing is wrong
    const auto row = [](const Schedule &schedule, const char *words) {
        QTest::addRow("%s %s", saved(schedule).constData(), words) << schedule << QString::fromLatin1(words);
    };
    using Unit = Recurrence::Unit;
    const WallTime wall{QDate(2026, 3, 1), QTime(9, 0)};
    const auto times = [&row](Schedule::Kind kind, const QList<WallTime> &list, const char *words) {
        Schedule schedule;
        schedule.kind = kind;
        schedule.times = list;
        row(schedule, words);
    };
    row(Schedule(), "");
    times(Schedule::Kind::Once, {wall}, "");
    times(Schedule::Kind::Once, {}, "Choose the date and time of the run");
    times(Schedule::Kind::Once, {wall, wall}, "Choose the date and time of the run");
    times(Schedule::Kind::SeveralTimes, QList<WallTime>(50, wall), "");
    times(Schedule::Kind::SeveralTimes, {}, "at least one date");
    times(Schedule::Kind::SeveralTimes, QList<WallTime>(53, wall), "remove 3");
    times(Schedule::Kind::SeveralTimes, {wall, {QDate(), QTime(9, 0)}}, "Each run needs");
    times(Schedule::Kind::SeveralTimes, {wall, {QDate(2026, 3, 1), QTime(9, 0, 1)}}, "Each run needs");

    const auto with = [&row](Unit unit, const char *words, const auto &change) {
        Schedule schedule = recurring(unit);
        change(schedule.recurrence);
        row(schedule, words);
    };
    with(Unit::Days, "", [](Recurrence &r) { r.every = 6; });
    with(Unit::Days, "1 to 6 days", [](Recurrence &r) { r.every = 7; });
    with(Unit::Days, "1 to 6 days", [](Recurrence &r) { r.every = 0; });
    with(Unit::Weeks, "1 to 52 weeks", [](Recurrence &r) { r.every = 53; });
    with(Unit::Months, "1 to 12 months", [](Recurrence &r) { r.every = 13; });
    with(Unit::Weeks, "at least one weekday", [](Recurrence &) {});
    with(Unit::Weeks, "", [](Recurrence &r) { r.weekdays = {Qt::Sunday}; });
    with(Unit::Months, "at least one day of the month", [](Recurrence &) {});
    with(Unit::Months, "", [](Recurrence &r) { r.monthDays = {Recurrence::lastDayOfMonth, 31}; });
    with(Unit::Months, "1 to 31", [](Recurrence &r) { r.monthDays = {0}; });
    with(Unit::Months, "the first to the fifth", [](Recurrence &r) { r.monthWeekdays = {{0, Qt::Monday}}; });
    with(Unit::Months, "not both", [](Recurrence &r) {
        r.monthDays = {1};
        r.monthWeekdays = {{1, Qt::Monday}};
    });
    with(Unit::Days, "time of day", [](Recurrence &r) { r.time = QTime(); });
    with(Unit::Days, "time of day", [](Recurrence &r) { r.time = QTime(9, 0, 0, 1); });
    with(Unit::Days, "first day", [](Recurrence &r) { r.firstDay = QDate(); });
    with(Unit::Days, "on which the campaign ends", [](Recurrence &r) { r.end = Recurrence::End::OnDate; });
    with(Unit::Days, "before its first day", [](Recurrence &r) {
        r.end = Recurrence::End::OnDate;
        r.endDate = r.firstDay.addDays(-1);
    });
    with(Unit::Days, "", [](Recurrence &r) {
        r.end = Recurrence::End::OnDate;
        r.endDate = r.firstDay;
    });
    with(Unit::Days, "1 to 1000 runs", [](Recurrence &r) {
        r.end = Recurrence::End::AfterRuns;
        r.runs = 1'001;
    });
}

void TestSchedule::eachFlawHasItsSentence()
{
    QFETCH(Schedule, schedule);
    QFETCH(QString, words);
    const auto checked = schedule.check();
    QCOMPARE(checked.has_value(), words.isEmpty());
    if (!checked) {
        QCOMPARE(checked.error().code, ErrorCode::InvalidInput);
        QVERIFY2(checked.error().sentence.contains(words), qPrintable(checked.error().sentence));
    }
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
