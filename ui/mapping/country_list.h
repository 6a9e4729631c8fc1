#pragma once

#include <QList>
#include <QString>

namespace remarketeer {

struct CountryEntry {
    QString code; ///< ISO 3166-1 alpha-2, upper case
    QString name; ///< as Qt's CLDR data has it: English
};

/// Every country and territory with a two-letter code, by name.
const QList<CountryEntry> &countryList();
/// The name of a code; the code itself when it is not known.
QString countryEntryName(const QString &code);

} // namespace remarketeer
