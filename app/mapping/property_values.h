#pragma once

#include "mapping/export_attribute.h"

#include <QStringList>

namespace remarketeer {

/// Whether sampled values can only be this attribute's: for properties whose name says nothing. Knows Email, Phone,
/// Gender, Date of Birth and Country; says no for the others, the device ids among them, since one UUID looks like the
/// other.
bool valuesShow(const QStringList &values, ExportAttribute attribute);

/// Whether sampled values rule the attribute out although the name fits, as a yes/no property called "Email" does.
bool valuesContradict(const QStringList &values, ExportAttribute attribute);

/// Whether most values are of two words or more, as full names are. True without values.
bool valuesHaveSeveralWords(const QStringList &values);

} // namespace remarketeer
