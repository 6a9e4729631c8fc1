#pragma once

#include "mapping/export_attribute.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace remarketeer {

/// The words of a property's name, in lower case and without accents: "E-Mail_Adresse", "homePLZ" → {e, mail, adresse},
/// {home, plz}.
QStringList wordsOf(const QString &name);

/// How surely a property of this name holds the attribute: 0 not at all, up to 100. English, German, French, Spanish,
/// Portuguese and Italian names, and usual spellings; words such as "customer" or "billing" around a name lower it.
int nameScore(const QStringList &words, ExportAttribute attribute);

/// Names whose values may look like a customer's but are not: "fax", "language", "agent email".
bool isAboutSomethingElse(const QStringList &words);

/// What a property called just "name" may hold, in its language.
enum class BareName : std::uint8_t {
    None,
    FullName,        ///< "full name": first and last
    FullOrLastName,  ///< "Name", "Nom": the last name where a first name stands beside it
    FullOrFirstName, ///< "Nombre", "Nome": the first name where a last name stands beside it
};
BareName bareName(const QStringList &words);

} // namespace remarketeer
