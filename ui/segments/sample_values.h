#pragma once

#include "profiles/property_catalogue.h"

#include <QString>
#include <QStringList>

namespace remarketeer {

/// Values that more than one sampled profile has, the commonest first: what can be suggested. A value that only one
/// person has, such as an e-mail address, is never among them.
QStringList commonValues(const PropertyInfo &property);

/// A value as it may stand on the screen: as it is when it says nothing about who the person is (numbers, dates, values
/// that many have), otherwise with all but its beginning masked: "c****@example.com", "+49****", "A****".
QString maskedValue(const PropertyInfo &property, const QString &value);

/// Whether the property tells who a person is: an address, a number, a name, an id, a birthday.
bool isPersonal(const PropertyInfo &property);

/// The property by which a row is known best: e-mail address, phone number, name, id; else the first. -1: there is
/// none.
int tellingProperty(const PropertyCatalogue &catalogue);

} // namespace remarketeer
