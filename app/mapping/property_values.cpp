#include "mapping/property_values.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace remarketeer {

namespace {

template <class Test> double shareOf(const QStringList &values, Test test)
{
    if (values.isEmpty())
        return 0;
    return static_cast<double>(std::count_if(values.begin(), values.end(), test)) / static_cast<double>(values.size());
}

bool isHash(const QString &value)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*[0-9A-Fa-f]{64}\\s*$"));
    return pattern.match(value).hasMatch();
}

bool isEmail(const QString &value)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*[^\\s@]+@[^\\s@]+\\.[^\\s@.]{2,}\\s*$"));
    return pattern.match(value).hasMatch();
}

/// Digits alone may be any number, so the calling code's sign is asked for.
bool isInternationalPhone(const QString &value)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*\+[0-9 ()./-]{7,24}$)"));
    return pattern.match(value).hasMatch();
}

bool hasPhoneDigits(const QString &value)
{
    return std::count_if(value.begin(), value.end(), [](QChar c) { return c.isDigit(); }) >= 5;
}

bool isGender(const QString &value)
{
    static const QSet<QString> words{
        QStringLiteral("m"),        QStringLiteral("f"),         QStringLiteral("male"),
        QStringLiteral("female"),   QStringLiteral("man"),       QStringLiteral("woman"),
        QStringLiteral("mann"),     QStringLiteral("frau"),      QStringLiteral("homme"),
        QStringLiteral("femme"),    QStringLiteral("hombre"),    QStringLiteral("mujer"),
        QStringLiteral("homem"),    QStringLiteral("mulher"),    QStringLiteral("uomo"),
        QStringLiteral("donna"),    QStringLiteral("boy"),       QStringLiteral("girl"),
        QStringLiteral("other"),    QStringLiteral("unknown"),   QStringLiteral("männlich"),
        QStringLiteral("weiblich"), QStringLiteral("masculino"), QStringLiteral("femenino")};
    return words.contains(value.trimmed().toLower());
}

/// The year of a full date, or 0.
int yearOfDate(const QString &value)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(^\s*(?:([0-9]{4})[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.]([0-9]{4}))(?![0-9]))"));
    const QRegularExpressionMatch match = pattern.match(value);
    const QString year = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    return year.toInt();
}

/// Dates of sign-ups and orders are recent; dates of birth are not.
bool areBirthdays(const QStringList &values)
{
    const auto inRange = [](const QString &value) { return yearOfDate(value) >= 1900 && yearOfDate(value) <= 2012; };
    const auto early = [](const QString &value) { return yearOfDate(value) >= 1900 && yearOfDate(value) < 1995; };
    return shareOf(values, inRange) >= 0.9 && shareOf(values, early) >= 0.4;
}

bool isCountry(const QString &value)
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
            const auto territory = static_cast<QLocale::Territory>(i);
            const QString code = QLocale::territoryToCode(territory);
            if (code.size() == 2)
                all << code << QLocale::territoryToString(territory).toUpper();
        }
        return all;
    }();
    return names.contains(value.trimmed().toUpper());
}

} // namespace

bool valuesShow(const QStringList &values, ExportAttribute attribute)
{
    if (values.size() < 3)
        return false;
    switch (attribute) {
    case ExportAttribute::Email:
        return shareOf(values, isEmail) >= 0.8;
    case ExportAttribute::Phone:
        return shareOf(values, isInternationalPhone) >= 0.8;
    case ExportAttribute::Gender:
        return shareOf(values, isGender) >= 0.9 && QSet<QString>(values.begin(), values.end()).size() > 1;
    case ExportAttribute::DateOfBirth:
        return areBirthdays(values);
    case ExportAttribute::Country:
        return shareOf(values, isCountry) >= 0.95;
    default:
        return false;
    }
}

bool valuesContradict(const QStringList &values, ExportAttribute attribute)
{
    if (values.size() < 5)
        return false;
    if (attribute == ExportAttribute::Email)
        return shareOf(values, [](const QString &value) { return value.contains(u'@') || isHash(value); }) < 0.2;
    if (attribute == ExportAttribute::Phone)
        return shareOf(values, [](const QString &value) { return hasPhoneDigits(value) || isHash(value); }) < 0.2;
    return false;
}

bool valuesHaveSeveralWords(const QStringList &values)
{
    const auto several = [](const QString &value) { return value.simplified().contains(u' '); };
    return values.isEmpty() || shareOf(values, several) >= 0.5;
}

} // namespace remarketeer
