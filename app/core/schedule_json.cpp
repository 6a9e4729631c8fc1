#include "core/schedule.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::Schedule)
};

using Unit = Recurrence::Unit;
using End = Recurrence::End;

const QLatin1String kindKey("kind");
const QLatin1String timesKey("times");
const QLatin1String unitKey("unit");
const QLatin1String everyKey("every");
const QLatin1String weekdaysKey("weekdays");
const QLatin1String monthDaysKey("month_days");
const QLatin1String monthWeekdaysKey("month_weekdays");
const QLatin1String nthKey("nth");
const QLatin1String weekdayKey("weekday");
const QLatin1String timeKey("time");
const QLatin1String firstDayKey("first_day");
const QLatin1String endKey("end");
const QLatin1String endDateKey("end_date");
const QLatin1String runsKey("runs");
const QLatin1String lastWord("last");

constexpr QStringView timeFormat = u"HH:mm"; // Qt::ISODate takes 24:00 for a time

// The ranges that the sentences below name.
constexpr int mostNth = 5;
constexpr int mostMonthDay = 31;
// A list that is longer repeats itself.
constexpr int mostWeekdays = 7;
constexpr int mostMonthDays = mostMonthDay + 1;
constexpr int mostMonthWeekdays = mostWeekdays * (mostNth + 1);

/// The words of an enumeration in the saved form.
template <class E, std::size_t N> using Words = std::array<std::pair<QLatin1String, E>, N>;

const Words<Schedule::Kind, 4> kindWords{{{QLatin1String("now"), Schedule::Kind::Now},
                                          {QLatin1String("once"), Schedule::Kind::Once},
                                          {QLatin1String("several_times"), Schedule::Kind::SeveralTimes},
                                          {QLatin1String("recurring"), Schedule::Kind::Recurring}}};
const Words<Unit, 3> unitWords{{{QLatin1String("days"), Unit::Days},
                                {QLatin1String("weeks"), Unit::Weeks},
                                {QLatin1String("months"), Unit::Months}}};
const Words<End, 3> endWords{{{QLatin1String("never"), End::Never},
                              {QLatin1String("on_date"), End::OnDate},
                              {QLatin1String("after_runs"), End::AfterRuns}}};
const Words<Qt::DayOfWeek, 7> weekdayWords{{{QLatin1String("monday"), Qt::Monday},
                                            {QLatin1String("tuesday"), Qt::Tuesday},
                                            {QLatin1String("wednesday"), Qt::Wednesday},
                                            {QLatin1String("thursday"), Qt::Thursday},
                                            {QLatin1String("friday"), Qt::Friday},
                                            {QLatin1String("saturday"), Qt::Saturday},
                                            {QLatin1String("sunday"), Qt::Sunday}}};

template <class E, std::size_t N> QLatin1String wordOf(const Words<E, N> &words, E value)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [value](const auto &entry) { return entry.second == value; });
    return found == words.end() ? QLatin1String() : found->first;
}

template <class E, std::size_t N> QString listOf(const Words<E, N> &words)
{
    QStringList all;
    for (const auto &entry : words)
        all << u'"' + entry.first + u'"';
    return Tr::tr("one of %1").arg(all.join(u", "));
}

tl::unexpected<Error> refuse(const QString &sentence)
{
    return fail(ErrorCode::InvalidInput, sentence);
}

tl::unexpected<Error> refuseShape(const QString &key, const QString &shape)
{
    return refuse(Tr::tr("In the schedule, “%1” must be %2.").arg(key, shape));
}

// Readers of one value each; `key` is for the sentence.

template <class E, std::size_t N>
Result<void> read(const QString &key, const QJsonValue &json, const Words<E, N> &words, E &value)
{
    const QString text = json.toString();
    const auto found =
        std::find_if(words.begin(), words.end(), [&text](const auto &entry) { return entry.first == text; });
    if (found == words.end())
        return refuseShape(key, listOf(words));
    value = found->second;
    return {};
}

Result<void> read(const QString &key, const QJsonValue &json, int smallest, int largest, int &value)
{
    const double number = json.toDouble(smallest - 1.0);
    if (!(number >= smallest && number <= largest) || number != static_cast<int>(number))
        return refuseShape(key, Tr::tr("a whole number from %1 to %2").arg(smallest).arg(largest));
    value = static_cast<int>(number);
    return {};
}

// QDate and QTime are lenient about signs, blanks and digits of other scripts; a saved form has one spelling.

Result<void> read(const QString &key, const QJsonValue &json, QDate &date)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A[0-9]{4}-[0-9]{2}-[0-9]{2}\z)"));
    const QString text = json.toString();
    date = shape.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid())
        return refuseShape(key, Tr::tr("a date such as \"2026-03-01\""));
    return {};
}

Result<void> read(const QString &key, const QJsonValue &json, QTime &time)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A[0-9]{2}:[0-9]{2}\z)"));
    const QString text = json.toString();
    time = shape.match(text).hasMatch() ? QTime::fromString(text, timeFormat.toString()) : QTime();
    if (!time.isValid())
        return refuseShape(key, Tr::tr("a time such as \"09:00\""));
    return {};
}

Result<void> read(const QString &key, const QJsonValue &json, WallTime &wall)
{
    const QString text = json.toString();
    QDate date;
    QTime time;
    if (text.count(u'T') != 1 || !read(key, text.section(u'T', 0, 0), date) || !read(key, text.section(u'T', 1), time))
        return refuseShape(key, Tr::tr("a list of dates and times such as \"2026-03-01T09:00\""));
    wall = {date, time};
    return {};
}

Result<void> readWeekday(const QString &key, const QJsonValue &json, Qt::DayOfWeek &weekday)
{
    return read(key, json, weekdayWords, weekday);
}

Result<void> readMonthDay(const QString &key, const QJsonValue &json, int &day)
{
    if (json.toString() == lastWord)
        day = Recurrence::lastDayOfMonth;
    else if (!read(key, json, 1, mostMonthDay, day))
        return refuseShape(key, Tr::tr("a list of days from 1 to 31 or \"last\""));
    return {};
}

Result<void> readMonthWeekday(const QString &key, const QJsonValue &json, NthWeekday &day)
{
    const QJsonObject object = json.toObject();
    const QJsonValue nth = object.value(nthKey);
    const bool isLast = nth.toString() == lastWord;
    if (isLast)
        day.nth = NthWeekday::last;
    if (object.size() != 2 || (!isLast && !read(key, nth, 1, mostNth, day.nth)) ||
        !readWeekday(key, object.value(weekdayKey), day.weekday))
        return refuseShape(
            key, Tr::tr("a list of {\"nth\": 1 to 5 or \"last\", \"weekday\": %1}").arg(listOf(weekdayWords)));
    return {};
}

template <class T>
Result<void> readList(const QString &key, const QJsonValue &json, int most,
                      Result<void> (*readEntry)(const QString &, const QJsonValue &, T &), QList<T> &list)
{
    const QJsonArray array = json.toArray();
    if (!json.isArray() || array.size() > most)
        return refuseShape(key, Tr::tr("a list of at most %1 entries").arg(most));
    for (const QJsonValue entry : array) {
        T value{};
        if (auto done = readEntry(key, entry, value); !done)
            return done;
        list.append(value);
    }
    return {};
}

Result<void> readKey(const QString &key, const QJsonValue &json, Schedule &schedule)
{
    Recurrence &recurrence = schedule.recurrence;
    if (key == kindKey)
        return read(key, json, kindWords, schedule.kind);
    if (key == timesKey)
        return readList<WallTime>(key, json, Schedule::mostTimes, read, schedule.times);
    if (key == unitKey)
        return read(key, json, unitWords, recurrence.unit);
    if (key == everyKey) // its upper limit depends on the unit, which may not be read yet
        return read(key, json, 1, Recurrence::mostWeeks, recurrence.every);
    if (key == weekdaysKey)
        return readList(key, json, mostWeekdays, readWeekday, recurrence.weekdays);
    if (key == monthDaysKey)
        return readList(key, json, mostMonthDays, readMonthDay, recurrence.monthDays);
    if (key == monthWeekdaysKey)
        return readList(key, json, mostMonthWeekdays, readMonthWeekday, recurrence.monthWeekdays);
    if (key == timeKey)
        return read(key, json, recurrence.time);
    if (key == firstDayKey)
        return read(key, json, recurrence.firstDay);
    if (key == endKey)
        return read(key, json, endWords, recurrence.end);
    if (key == endDateKey)
        return read(key, json, recurrence.endDate);
    if (key == runsKey)
        return read(key, json, 1, Recurrence::mostRuns, recurrence.runs);
    const QStringList known{kindKey,          timesKey, unitKey,     everyKey, weekdaysKey, monthDaysKey,
                            monthWeekdaysKey, timeKey,  firstDayKey, endKey,   endDateKey,  runsKey};
    return refuse(Tr::tr("The schedule has an unknown key “%1”. Use one of: %2.").arg(key, known.join(u", ")));
}

void saveRecurrence(const Recurrence &recurrence, QJsonObject &json)
{
    json.insert(unitKey, wordOf(unitWords, recurrence.unit));
    json.insert(everyKey, recurrence.every);
    QJsonArray weekdays;
    for (const Qt::DayOfWeek day : recurrence.weekdays)
        weekdays.append(wordOf(weekdayWords, day));
    QJsonArray monthDays;
    for (const int day : recurrence.monthDays)
        monthDays.append(day == Recurrence::lastDayOfMonth ? QJsonValue(lastWord) : QJsonValue(day));
    QJsonArray monthWeekdays;
    for (const NthWeekday &day : recurrence.monthWeekdays)
        monthWeekdays.append(
            QJsonObject{{nthKey, day.nth == NthWeekday::last ? QJsonValue(lastWord) : QJsonValue(day.nth)},
                        {weekdayKey, wordOf(weekdayWords, day.weekday)}});
    if (recurrence.unit == Unit::Weeks && !weekdays.isEmpty())
        json.insert(weekdaysKey, weekdays);
    if (recurrence.unit == Unit::Months && !monthDays.isEmpty())
        json.insert(monthDaysKey, monthDays);
    if (recurrence.unit == Unit::Months && !monthWeekdays.isEmpty())
        json.insert(monthWeekdaysKey, monthWeekdays);
    if (recurrence.time.isValid())
        json.insert(timeKey, recurrence.time.toString(timeFormat));
    if (recurrence.firstDay.isValid())
        json.insert(firstDayKey, recurrence.firstDay.toString(Qt::ISODate));
    json.insert(endKey, wordOf(endWords, recurrence.end));
    if (recurrence.end == End::OnDate && recurrence.endDate.isValid())
        json.insert(endDateKey, recurrence.endDate.toString(Qt::ISODate));
    if (recurrence.end == End::AfterRuns)
        json.insert(runsKey, recurrence.runs);
}

} // namespace

QJsonObject Schedule::toJson() const
{
    QJsonObject json{{kindKey, wordOf(kindWords, kind)}};
    if (kind == Kind::Once || kind == Kind::SeveralTimes) {
        QJsonArray saved;
        for (const WallTime &wall : times) {
            if (wall.date.isValid() && wall.time.isValid())
                saved.append(QString(wall.date.toString(Qt::ISODate) + u'T' + wall.time.toString(timeFormat)));
        }
        json.insert(timesKey, saved);
    }
    if (kind == Kind::Recurring)
        saveRecurrence(recurrence, json);
    return json;
}

Result<Schedule> Schedule::fromJson(const QJsonObject &json)
{
    Schedule schedule;
    if (!json.contains(kindKey))
        return refuseShape(kindKey, listOf(kindWords));
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (auto done = readKey(it.key(), it.value(), schedule); !done)
            return fail(std::move(done.error()));
    }
    const int most = Recurrence::mostOf(schedule.recurrence.unit);
    if (schedule.recurrence.every > most)
        return refuseShape(everyKey, Tr::tr("a whole number from %1 to %2").arg(1).arg(most));
    return schedule;
}

} // namespace remarketeer
