#include "ui/theme/times.h"

#include <QCoreApplication>
#include <QLocale>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::Times)
};

QString clock(const QDateTime &local)
{
    return QLocale().toString(local.time(), QLocale::ShortFormat);
}

} // namespace

QString clockTime(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return Tr::tr("Never");
    const QDateTime local = then.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QLocale locale;
    if (local.date() == today)
        return clock(local);
    if (local.date() == today.addDays(-1))
        return Tr::tr("Yesterday %1").arg(clock(local));
    const QString format =
        local.date().year() == today.year() ? Tr::tr("d MMM", "day and month") : Tr::tr("d MMM yyyy", "day and month");
    return Tr::tr("%1 %2", "date and time of day").arg(locale.toString(local.date(), format), clock(local));
}

QString shortTime(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.isValid() ? then.secsTo(now) : -1;
    const bool today = then.isValid() && then.toLocalTime().date() == now.toLocalTime().date();
    if (seconds >= 0 && seconds < 60)
        return Tr::tr("Just now");
    if (seconds >= 0 && seconds < 3'600)
        return Tr::tr("%n min ago", nullptr, static_cast<int>(seconds / 60));
    if (seconds >= 0 && today)
        return Tr::tr("%n h ago", nullptr, static_cast<int>(seconds / 3'600));
    return clockTime(then, now);
}

QString fullTime(const QDateTime &then)
{
    return then.isValid() ? QLocale().toString(then.toLocalTime(), QLocale::LongFormat) : Tr::tr("Never");
}

} // namespace remarketeer
