#pragma once

#include "mapping/property_mapping.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace remarketeer {

/// A property of the source as the suggester sees it: its name and a few of its values.
struct PropertySample {
    QString name;
    QStringList values;
};

/// Fills the empty rows of `mapping` from names (in several languages: "E-Mail", "Telefon", "Vorname", "PLZ" …) and,
/// where names do not settle it, from values. Never changes a row that has a choice. Suggests derived words ("first
/// word of Name") when only a full name is there. Deterministic.
PropertyMapping suggestMappings(PropertyMapping mapping, const QList<PropertySample> &properties);

/// True for the names that CleverTap defines (Name, Email, Identity, Phone, Gender, DOB, Timezone, City, Country …),
/// compared without case.
bool isSystemProperty(const QString &name);

} // namespace remarketeer
