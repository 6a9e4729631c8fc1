#include "campaigns/schedule_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::ScheduleWords)
};

using Unit = Recurrence::Unit;
using End = Recurrence::End;

QString nthWords(const NthWeekday &day, const QLocale &locale)
{
    const QString name = locale.standaloneDayName(day.weekday);
    switch (day.nth) {
    case 1:
        return Tr::tr("the first %1", "weekday of a month").arg(name);
    case 2:
        return Tr::tr("the second %1", "weekday of a month").arg(name);
    case 3:
        return Tr::tr("the third %1", "weekday of a month").arg(name);
    case 4:
        return Tr::tr("the fourth %1", "weekday of a month").arg(name);
    case 5:
        return Tr::tr("the fifth %1", "weekday of a month").arg(name);
    default:
        return Tr::tr("the last %1", "weekday of a month").arg(name);
    }
}

/// In the order of the calendar, each once; the last day (or weekday) of a month after the numbered ones.
template <class T, class Key> QList<T> inOrder(QList<T> days, Key key)
{
    std::sort(days.begin(), days.end(), [key](const T &a, const T &b) { return key(a) < key(b); });
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

/// “Monday and Thursday”, “day 1 and the last day”; empty when there are none.
QString dayWords(const Recurrence &recurrence, const QLocale &locale)
{
    QStringList words;
    if (recurrence.unit == Unit::Weeks) {
        for (const Qt::DayOfWeek day : inOrder(recurrence.weekdays, [](Qt::DayOfWeek d) { return d; }))
            words << locale.standaloneDayName(day);
    }
    if (recurrence.unit == Unit::Months) {
        const auto place = [](int day) { return day < 0 ? 99 : day; };
        for (const int day : inOrder(recurrence.monthDays, place))
            words << (day == Recurrence::lastDayOfMonth ? Tr::tr("the last day", "of a month")
                                                        : Tr::tr("day %1", "of a month").arg(locale.toString(day)));
        const auto nthPlace = [place](const NthWeekday &day) { return place(day.nth) * 10 + day.weekday; };
        for (const NthWeekday &day : inOrder(recurrence.monthWeekdays, nthPlace))
            words << nthWords(day, locale);
    }
    return locale.createSeparatedList(words);
}

QString distanceWords(const Recurrence &recurrence)
{
    const int every = recurrence.every;
    switch (recurrence.unit) {
    case Unit::Days:
        return every == 1 ? Tr::tr("Every day") : Tr::tr("Every %n day(s)", nullptr, every);
    case Unit::Weeks:
        return every == 1 ? Tr::tr("Every week") : Tr::tr("Every %n week(s)", nullptr, every);
    case Unit::Months:
        break;
    }
    return every == 1 ? Tr::tr("Every month") : Tr::tr("Every %n month(s)", nullptr, every);
}

QString zoneName(const QTimeZone &zone)
{
    return QString::fromUtf8(zone.id());
}

QString recurrenceWords(const Recurrence &recurrence, const QTimeZone &zone, const QLocale &locale)
{
    QString words = distanceWords(recurrence);
    if (const QString days = dayWords(recurrence, locale); !days.isEmpty())
        words = Tr::tr("%1 on %2", "Every week on Monday and Thursday").arg(words, days);
    if (recurrence.time.isValid())
        words = Tr::tr("%1 at %2 (%3)", "Every day at 09:00 (Europe/Berlin)")
                    .arg(words, locale.toString(recurrence.time, QLocale::ShortFormat), zoneName(zone));
    if (recurrence.end == End::OnDate && recurrence.endDate.isValid())
        words =
            Tr::tr("%1, until %2", "a schedule").arg(words, locale.toString(recurrence.endDate, QLocale::ShortFormat));
    if (recurrence.end == End::AfterRuns)
        words = Tr::tr("%1, %n time(s)", "a schedule", recurrence.runs).arg(words);
    return words;
}

QString timesWords(QList<WallTime> times, const QTimeZone &zone, const QLocale &locale)
{
    if (times.isEmpty())
        return {};
    std::sort(times.begin(), times.end(),
              [](const WallTime &a, const WallTime &b) { return std::tie(a.date, a.time) < std::tie(b.date, b.time); });
    times.erase(std::unique(times.begin(), times.end()), times.end());
    const auto shown = [&locale](const WallTime &wall) {
        return locale.toString(QDateTime(wall.date, wall.time, Qt::UTC), QLocale::ShortFormat);
    };
    if (times.size() == 1)
        return Tr::tr("Once, at %1 (%2)", "a date and time, a time zone").arg(shown(times.first()), zoneName(zone));
    return Tr::tr("%n time(s) from %1 to %2 (%3)", "dates and times, a time zone", static_cast<int>(times.size()))
        .arg(shown(times.first()), shown(times.last()), zoneName(zone));
}

} // namespace

QString describe(const Schedule &schedule, const QTimeZone &zone, const QLocale &locale)
{
    switch (schedule.kind) {
    case Schedule::Kind::Now:
        return Tr::tr("Once, when it is published");
    case Schedule::Kind::Once:
    case Schedule::Kind::SeveralTimes:
        return timesWords(schedule.times, zone, locale);
    case Schedule::Kind::Recurring:
        break;
    }
    return recurrenceWords(schedule.recurrence, zone, locale);
}

} // namespace remarketeer
