#pragma once

#include "core/schedule.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace remarketeer {

/// From a schedule to moments. Pure functions, any thread; all moments are UTC.
///
/// **Clock changes.** A time that the clocks skip is read with the offset from before the change (RFC 5545, 3.3.5):
/// 02:30 on the spring night in Berlin runs at 03:30 summer time. A time that occurs twice runs once, the first time
/// (the same place). The end date and the rule for monthly ones look at the day as stated, not as shifted.
///
/// **Publishing.** Nothing runs before or at the moment of publishing but Kind::Now, which runs at it. A daily or
/// weekly recurrence runs on the day of publishing when its time is still ahead; a monthly one never does (CleverTap's
/// rules). Before publishing, pass the present as publishedAt to show what would be.
///
/// **After N runs** counts the moments of the schedule since publishing, missed ones too (as RFC 5545's COUNT does): a
/// daily one with 3 runs ends two days after its first moment, also when the computer was off on the second. Runs that
/// someone starts by hand do not count.

/// The IANA zone of that name, such as "Europe/Berlin"; InvalidInput when this system does not know it.
Result<QTimeZone> timeZoneNamed(const QString &name);

/// The first moment after `after`; none when the schedule is over, or when its pattern finds no day within 100 years
/// (the 30th of February). An invalid `after` gives the very first. The schedule must pass its check().
std::optional<QDateTime> nextRun(const Schedule &schedule, const QTimeZone &zone, const QDateTime &publishedAt,
                                 const QDateTime &after = {});

/// The first `count` moments after `after`, fewer when the schedule ends before.
QList<QDateTime> nextRuns(const Schedule &schedule, const QTimeZone &zone, const QDateTime &publishedAt, int count,
                          const QDateTime &after = {});

/// Schedule::check(), and whether the schedule can be published now: InvalidInput when a stated date and time is not
/// ahead, or when a recurrence has no run left.
Result<void> checkForPublishing(const Schedule &schedule, const QTimeZone &zone, const QDateTime &now);

/// What to do when the stored moment of the next run has come. However many moments passed while nothing could run,
/// there is one run for all of them.
struct DueRun {
    QDateTime due;  ///< the latest moment that is not after now: the run to start
    int missed = 0; ///< moments before it, from the stored one on, that get no run of their own; 0 when on time
    std::optional<QDateTime> next; ///< the first moment after now, to be stored; none when the schedule is over
};

/// None while `planned`, the stored moment of the next run, is after `now`.
std::optional<DueRun> dueRun(const Schedule &schedule, const QTimeZone &zone, const QDateTime &publishedAt,
                             const QDateTime &planned, const QDateTime &now);

} // namespace remarketeer
