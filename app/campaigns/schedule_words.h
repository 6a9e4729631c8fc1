#pragma once

#include "core/schedule.h"

#include <QLocale>
#include <QTimeZone>

namespace remarketeer {

/// A schedule in one translated sentence without a full stop, such as “Every 2 weeks on Monday and Thursday at 09:00
/// (Europe/Berlin), 10 times”; dates, times and weekdays as the locale writes them. What is not chosen yet is left out.
QString describe(const Schedule &schedule, const QTimeZone &zone, const QLocale &locale = QLocale());

} // namespace remarketeer
