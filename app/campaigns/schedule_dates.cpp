#include "campaigns/schedule_dates.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::ScheduleDates)
};

constexpr int longestPauseInDays = 100 * 366;

/// RFC 5545, 3.3.5. Written out because QDateTime answers differently from one Qt to the next.
QDateTime momentOf(const WallTime &wall, const QTimeZone &zone)
{
    constexpr qint64 day = 24 * 60 * 60; // farther than any zone is from UTC; no zone has two changes this close
    const auto offsetAt = [&zone](qint64 seconds) {
        return qint64{zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC))};
    };
    const qint64 asIfUtc = QDateTime(wall.date, wall.time, Qt::UTC).toSecsSinceEpoch();
    const qint64 before = offsetAt(asIfUtc - day);
    const qint64 after = offsetAt(asIfUtc + day);
    const qint64 early = asIfUtc - before;
    const qint64 late = asIfUtc - after;
    const bool skipped = offsetAt(early) != before && offsetAt(late) != after;
    return QDateTime::fromSecsSinceEpoch(offsetAt(early) == before || skipped ? early : late, Qt::UTC);
}

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

bool isNth(const NthWeekday &wanted, const QDate &day)
{
    if (day.dayOfWeek() != wanted.weekday)
        return false;
    return wanted.nth == NthWeekday::last ? day.day() + 7 > day.daysInMonth() : (day.day() - 1) / 7 + 1 == wanted.nth;
}

bool fitsMonth(const Recurrence &recurrence, const QDate &day)
{
    return std::any_of(recurrence.monthDays.begin(), recurrence.monthDays.end(),
                       [&day](int wanted) {
                           return day.day() == (wanted == Recurrence::lastDayOfMonth ? day.daysInMonth() : wanted);
                       }) ||
           std::any_of(recurrence.monthWeekdays.begin(), recurrence.monthWeekdays.end(),
                       [&day](const NthWeekday &wanted) { return isNth(wanted, day); });
}

/// Whether the pattern has a run on that day, which is not before the first.
bool fits(const Recurrence &recurrence, const QDate &day)
{
    const QDate &first = recurrence.firstDay;
    switch (recurrence.unit) {
    case Recurrence::Unit::Days:
        return first.daysTo(day) % recurrence.every == 0;
    case Recurrence::Unit::Weeks:
        return mondayOf(first).daysTo(mondayOf(day)) / 7 % recurrence.every == 0 &&
               recurrence.weekdays.contains(static_cast<Qt::DayOfWeek>(day.dayOfWeek()));
    case Recurrence::Unit::Months:
        break;
    }
    const int months = (day.year() - first.year()) * 12 + day.month() - first.month();
    return months % recurrence.every == 0 && fitsMonth(recurrence, day);
}

/// Calls take(moment) for every moment after `after`, in order, until it says false or the recurrence is over.
template <class Take>
void walkRecurrence(const Recurrence &recurrence, const QTimeZone &zone, const QDateTime &publishedAt,
                    const QDateTime &after, Take take)
{
    const QDate publishedOn = publishedAt.toTimeZone(zone).date();
    // Runs are counted from publishing; otherwise what was before `after` need not be looked at. Two days earlier,
    // because a change of the clocks can move a run into the next day (Pacific/Apia once left out a whole one).
    const bool counts = recurrence.end == Recurrence::End::AfterRuns;
    const QDate from = counts || !after.isValid() ? publishedOn : after.toTimeZone(zone).date();
    QDateTime last = publishedAt;
    int runs = 0;
    int pause = 0;
    for (QDate day = std::max(recurrence.firstDay, from.addDays(-2)); pause < longestPauseInDays;
         day = day.addDays(1)) {
        if (recurrence.end == Recurrence::End::OnDate && day > recurrence.endDate)
            return;
        ++pause;
        if (!fits(recurrence, day) || (recurrence.unit == Recurrence::Unit::Months && day <= publishedOn))
            continue;
        pause = 0;
        const QDateTime moment = momentOf({day, recurrence.time}, zone);
        if (moment <= last) // before publishing; or the day after one that the zone left out
            continue;
        last = moment;
        if (counts && ++runs > recurrence.runs)
            return;
        if ((!after.isValid() || moment > after) && !take(moment))
            return;
    }
}

/// The same for every kind.
template <class Take>
void walk(const Schedule &schedule, const QTimeZone &zone, const QDateTime &publishedAt, const QDateTime &after,
          Take take)
{
    if (schedule.kind == Schedule::Kind::Recurring)
        return walkRecurrence(schedule.recurrence, zone, publishedAt, after, take);
    QList<QDateTime> moments;
    if (schedule.kind == Schedule::Kind::Now) {
        moments.append(publishedAt.toUTC());
    } else {
        for (const WallTime &wall : schedule.times) {
            const QDateTime moment = momentOf(wall, zone);
            if (moment > publishedAt)
                moments.append(moment);
        }
        std::sort(moments.begin(), moments.end());
        moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    }
    for (const QDateTime &moment : moments) {
        if ((!after.isValid() || moment > after) && !take(moment))
            return;
    }
}

Result<void> checkTimesAhead(const Schedule &schedule, const QTimeZone &zone, const QDateTime &now)
{
    for (const WallTime &wall : schedule.times) {
        if (momentOf(wall, zone) > now)
            continue;
        const QString shown = QLocale().toString(QDateTime(wall.date, wall.time, Qt::UTC), QLocale::ShortFormat);
        return fail(ErrorCode::InvalidInput,
                    schedule.kind == Schedule::Kind::Once
                        ? Tr::tr("%1 has passed. Choose a later date and time.").arg(shown)
                        : Tr::tr("%1 has passed. Choose a later date and time, or remove it.").arg(shown));
    }
    return {};
}

} // namespace

Result<QTimeZone> timeZoneNamed(const QString &name)
{
    const QByteArray id = name.toUtf8();
    // Asked first: QTimeZone takes an empty name for the system's zone, and rules such as "CET-1" for names.
    if (QTimeZone::isTimeZoneIdAvailable(id)) {
        if (QTimeZone zone(id); zone.isValid())
            return zone;
    }
    return fail(
        ErrorCode::InvalidInput,
        Tr::tr("This computer does not know the time zone “%1”. Choose another one for the workspace, or update "
               "the system’s time zone data.")
            .arg(name));
}

std::optional<QDateTime> nextRun(const Schedule &schedule, const QTimeZone &zone, const QDateTime &publishedAt,
                                 const QDateTime &after)
{
    const QList<QDateTime> runs = nextRuns(schedule, zone, publishedAt, 1, after);
    return runs.isEmpty() ? std::nullopt : std::optional(runs.first());
}

QList<QDateTime> nextRuns(const Schedule &schedule, const QTimeZone &zone, const QDateTime &publishedAt, int count,
                          const QDateTime &after)
{
    QList<QDateTime> runs;
    walk(schedule, zone, publishedAt, after, [&runs, count](const QDateTime &moment) {
        runs.append(moment);
        return runs.size() < count;
    });
    return runs;
}

Result<void> checkForPublishing(const Schedule &schedule, const QTimeZone &zone, const QDateTime &now)
{
    if (auto complete = schedule.check(); !complete)
        return complete;
    if (schedule.kind == Schedule::Kind::Once || schedule.kind == Schedule::Kind::SeveralTimes)
        return checkTimesAhead(schedule, zone, now);
    if (nextRun(schedule, zone, now))
        return {};
    const Recurrence &recurrence = schedule.recurrence;
    return fail(ErrorCode::InvalidInput,
                recurrence.end == Recurrence::End::OnDate
                    ? Tr::tr("No run is left until the end on %1. Choose a later end or other days.")
                          .arg(QLocale().toString(recurrence.endDate, QLocale::ShortFormat))
                    : Tr::tr("No month that this pattern reaches has such a day. Choose other days."));
}

std::optional<DueRun> dueRun(const Schedule &schedule, const QTimeZone &zone, const QDateTime &publishedAt,
                             const QDateTime &planned, const QDateTime &now)
{
    if (planned > now)
        return {};
    DueRun run{planned, 0, {}};
    walk(schedule, zone, publishedAt, planned, [&run, &now](const QDateTime &moment) {
        if (moment > now) {
            run.next = moment;
            return false;
        }
        run.due = moment;
        ++run.missed;
        return true;
    });
    return run;
}

} // namespace remarketeer
