#include "mapping/date_order.h"

#include <QRegularExpression>

namespace remarketeer {

std::optional<DateOrder> detectDateOrder(const QStringList &values)
{
    // Two parts and a year, perhaps a time after it; or eight digits.
    static const QRegularExpression separated(
        QStringLiteral(R"(^\s*([0-9]{1,2})\s*[-/. ]\s*([0-9]{1,2})\s*[-/. ]\s*(?:[0-9]{4}|[0-9]{2})(?![0-9]))"));
    static const QRegularExpression eightDigits(QStringLiteral(R"(^\s*([0-9]{2})([0-9]{2})(?:19|20)[0-9]{2}\s*$)"));

    int dayFirst = 0;
    int monthFirst = 0;
    for (const QString &value : values) {
        QRegularExpressionMatch match = separated.match(value);
        if (!match.hasMatch())
            match = eightDigits.match(value);
        if (!match.hasMatch())
            continue;
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        dayFirst += first > 12 && first <= 31 && second >= 1 && second <= 12;
        monthFirst += second > 12 && second <= 31 && first >= 1 && first <= 12;
    }
    if (dayFirst == monthFirst)
        return std::nullopt;
    return dayFirst > monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

} // namespace remarketeer
