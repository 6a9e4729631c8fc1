#pragma once

#include <QDateTime>
#include <QString>

namespace remarketeer {

/// When something happened, as short as it stays clear: "just now", "2 min ago", "1 h ago" (today), "Yesterday 18:04",
/// "20 Nov 09:00", with the year when it is another one. In the user's locale and time zone; an invalid time is
/// "Never".
QString shortTime(const QDateTime &then, const QDateTime &now);
/// The same, but a clock time instead of "2 min ago": "14:02", "Yesterday 18:04".
QString clockTime(const QDateTime &then, const QDateTime &now);
/// Date and time in full, for tooltips.
QString fullTime(const QDateTime &then);

} // namespace remarketeer
