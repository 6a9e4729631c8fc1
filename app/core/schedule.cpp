#include "core/schedule.h"

#include <QCoreApplication>

#include <algorithm>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::Schedule)
};

using Unit = Recurrence::Unit;
using End = Recurrence::End;

tl::unexpected<Error> refuse(const QString &sentence)
{
    return fail(ErrorCode::InvalidInput, sentence);
}

bool isWholeMinute(const QTime &time)
{
    return time.isValid() && time.second() == 0 && time.msec() == 0;
}

Result<void> checkTimes(const Schedule &schedule)
{
    const auto count = static_cast<int>(schedule.times.size());
    if (schedule.kind == Schedule::Kind::Once && count != 1)
        return refuse(Tr::tr("Choose the date and time of the run."));
    if (count == 0)
        return refuse(Tr::tr("Add at least one date and time."));
    if (count > Schedule::mostTimes)
        return refuse(Tr::tr("A campaign runs at %1 dates and times at most; remove %n of them.", nullptr,
                             count - Schedule::mostTimes)
                          .arg(Schedule::mostTimes));
    for (const WallTime &wall : schedule.times) {
        if (!wall.date.isValid() || !isWholeMinute(wall.time))
            return refuse(Tr::tr("Each run needs a date, and a time in hours and minutes."));
    }
    return {};
}

Result<void> checkDistance(const Recurrence &recurrence)
{
    const int most = Recurrence::mostOf(recurrence.unit);
    if (recurrence.every >= 1 && recurrence.every <= most)
        return {};
    switch (recurrence.unit) {
    case Unit::Days:
        return refuse(Tr::tr("Choose a distance of 1 to %1 days; for a longer one, choose weeks or months.").arg(most));
    case Unit::Weeks:
        return refuse(Tr::tr("Choose a distance of 1 to %1 weeks; for a longer one, choose months.").arg(most));
    case Unit::Months:
        break;
    }
    return refuse(Tr::tr("Choose a distance of 1 to %1 months.").arg(most));
}

Result<void> checkDays(const Recurrence &recurrence)
{
    if (recurrence.unit == Unit::Weeks && recurrence.weekdays.isEmpty())
        return refuse(Tr::tr("Choose at least one weekday."));
    if (recurrence.unit != Unit::Months)
        return {};
    if (recurrence.monthDays.isEmpty() && recurrence.monthWeekdays.isEmpty())
        return refuse(Tr::tr("Choose at least one day of the month."));
    if (!recurrence.monthDays.isEmpty() && !recurrence.monthWeekdays.isEmpty())
        return refuse(Tr::tr("Choose days of the month or weekdays of the month, not both."));
    const bool monthDaysFit = std::all_of(recurrence.monthDays.begin(), recurrence.monthDays.end(), [](int day) {
        return day == Recurrence::lastDayOfMonth || (day >= 1 && day <= 31);
    });
    if (!monthDaysFit)
        return refuse(Tr::tr("The days of a month are 1 to 31, and the last day."));
    const bool nthFit = std::all_of(recurrence.monthWeekdays.begin(), recurrence.monthWeekdays.end(), [](NthWeekday d) {
        return d.nth == NthWeekday::last || (d.nth >= 1 && d.nth <= 5);
    });
    if (!nthFit)
        return refuse(Tr::tr("The weekdays of a month are the first to the fifth, and the last."));
    return {};
}

Result<void> checkEnd(const Recurrence &recurrence)
{
    if (recurrence.end == End::OnDate && !recurrence.endDate.isValid())
        return refuse(Tr::tr("Choose the date on which the campaign ends."));
    if (recurrence.end == End::OnDate && recurrence.endDate < recurrence.firstDay)
        return refuse(Tr::tr("The campaign ends before its first day. Choose a later end or an earlier first day."));
    if (recurrence.end == End::AfterRuns && (recurrence.runs < 1 || recurrence.runs > Recurrence::mostRuns))
        return refuse(Tr::tr("Choose an end after 1 to %1 runs.").arg(Recurrence::mostRuns));
    return {};
}

} // namespace

int Recurrence::mostOf(Unit unit)
{
    return unit == Unit::Days ? mostDays : unit == Unit::Weeks ? mostWeeks : mostMonths;
}

Result<void> Schedule::check() const
{
    switch (kind) {
    case Kind::Now:
        return {};
    case Kind::Once:
    case Kind::SeveralTimes:
        return checkTimes(*this);
    case Kind::Recurring:
        break;
    }
    if (auto distance = checkDistance(recurrence); !distance)
        return distance;
    if (auto days = checkDays(recurrence); !days)
        return days;
    if (!isWholeMinute(recurrence.time))
        return refuse(Tr::tr("Choose the time of day, in hours and minutes."));
    if (!recurrence.firstDay.isValid())
        return refuse(Tr::tr("Choose the first day."));
    return checkEnd(recurrence);
}

} // namespace remarketeer
