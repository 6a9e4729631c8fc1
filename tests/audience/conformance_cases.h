#pragma once

#include "mapping/property_mapping.h"

#include <QString>
#include <QStringList>

#include <string>

/// The words of conformance_cases.tsv.
namespace remarketeer {

/// `\\` is a backslash, `\uXXXX` a code unit.
inline QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\') {
            plain += text[i];
        } else if (text[i + 1] == u'u') {
            plain += QChar(text.mid(i + 2, 4).toUShort(nullptr, 16));
            i += 5;
        } else {
            plain += u'\\';
            ++i;
        }
    }
    return plain;
}

struct CaseOptions {
    NormaliseOptions normalise;
    std::string rowCountry;
};

inline CaseOptions parsedOptions(const QString &text)
{
    CaseOptions options;
    for (const QString &option : text.split(u';', Qt::SkipEmptyParts)) {
        const QString value = option.section(u'=', 1);
        if (option.startsWith(u"region="))
            options.normalise.defaultCountry = value.toStdString();
        else if (option.startsWith(u"row_country="))
            options.rowCountry = value.toStdString();
        else if (option.startsWith(u"order="))
            options.normalise.dateOrder = value == u"dmy" ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
        else if (option == u"drop_tag")
            options.normalise.emailDropTag = true;
        else if (option == u"drop_dots")
            options.normalise.emailDropDots = true;
        else
            qFatal("unknown option %s", qUtf8Printable(option));
    }
    return options;
}

} // namespace remarketeer
