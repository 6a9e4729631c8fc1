#pragma once

#include "core/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QTime>

namespace remarketeer {

/// A date and time as a clock on the wall of the workspace shows it; its time zone is the workspace's. Whole minutes.
struct WallTime {
    QDate date;
    QTime time;
    friend bool operator==(const WallTime &, const WallTime &) = default;
};

/// “The second Monday”, “the last Friday” of a month.
struct NthWeekday {
    static constexpr int last = -1;
    int nth = 1; ///< 1..5, or last; a month without a fifth one is skipped
    Qt::DayOfWeek weekday = Qt::Monday;
    friend bool operator==(const NthWeekday &, const NthWeekday &) = default;
};

/// A pattern of days and a time of day. Counting (“every 2 weeks”) starts with the first day, whenever the campaign is
/// published; a week begins on Monday (RFC 5545's WKST=MO), a month on its first.
struct Recurrence {
    enum class Unit { Days, Weeks, Months };
    enum class End { Never, OnDate, AfterRuns };

    static constexpr int lastDayOfMonth = -1; ///< among monthDays
    static constexpr int mostDays = 6;        ///< CleverTap's limit: longer distances are weeks
    static constexpr int mostWeeks = 52;
    static constexpr int mostMonths = 12;
    static constexpr int mostRuns = 1'000;
    /// The largest `every` of a unit; the smallest is 1.
    static int mostOf(Unit unit);

    Unit unit = Unit::Days;
    int every = 1;                   ///< 1..mostOf(unit)
    QList<Qt::DayOfWeek> weekdays;   ///< Weeks only; at least one
    QList<int> monthDays;            ///< Months only; 1..31 or lastDayOfMonth. A month without that day is skipped:
                                     ///< for the end of every month there is lastDayOfMonth
    QList<NthWeekday> monthWeekdays; ///< Months only; either these or monthDays, not both
    QTime time;                      ///< of day; whole minutes
    QDate firstDay;                  ///< no run before it
    End end = End::Never;
    QDate endDate; ///< OnDate only; the last day on which a run can be planned, in the workspace's zone
    int runs = 1;  ///< AfterRuns only; 1..mostRuns; what counts is said in campaigns/schedule_dates.h
    friend bool operator==(const Recurrence &, const Recurrence &) = default;
};

/// When a campaign runs. A plain value, in the words of the person who made it; the dates that follow from it are
/// computed in campaigns/schedule_dates.h, where the time zone comes in. Any thread.
struct Schedule {
    enum class Kind {
        Now,          ///< once, at publishing
        Once,         ///< at one date and time
        SeveralTimes, ///< at several dates and times, in any order; one that is there twice counts once
        Recurring,
    };
    static constexpr int mostTimes = 50;

    Kind kind = Kind::Now;
    QList<WallTime> times; ///< Once: exactly one; SeveralTimes: 1..mostTimes
    Recurrence recurrence; ///< Recurring only

    /// The saved form; docs/schedules.md describes it. Only what the kind (and, in a recurrence, its unit and end) uses
    /// is saved. What is not chosen yet is left out, so that a draft can be saved as it is.
    QJsonObject toJson() const;
    /// InvalidInput names the key and what it must look like, also for unknown keys, numbers out of range, dates that
    /// do not exist and lists that are too long. What is missing stays unchosen, and check() says so.
    static Result<Schedule> fromJson(const QJsonObject &json);

    /// Whether everything is chosen and in its range, without regard to the present: InvalidInput with the sentence of
    /// the first thing that is not. checkForPublishing() in campaigns/schedule_dates.h asks this first.
    Result<void> check() const;

    friend bool operator==(const Schedule &, const Schedule &) = default;
};

} // namespace remarketeer
