#pragma once

#include "mapping/property_mapping.h"
#include "profiles/property_catalogue.h"

#include <QString>

namespace remarketeer {

/// One attribute as lists to tick show it.
struct AttributeRow {
    ExportAttribute attribute = ExportAttribute::Email;
    bool chosen = false;
    bool enabled = false;
    bool mapped = false; ///< to a property that the source has
    QString detail;      ///< "Email · 98 % filled"; "Not mapped"; "“gaid” is missing"
    QString disabled;    ///< why it cannot be chosen, unless it is simply not mapped
};

/// The row of an attribute. `catalogue`: of the source whose profiles are meant; null while it is not known.
/// `calculateType`: of the audience that is modified, which fixes the identifiers; empty for a new one.
AttributeRow attributeRow(ExportAttribute attribute, const PropertyMapping &mapping, const PropertyCatalogue *catalogue,
                          const QString &calculateType, bool chosen);

} // namespace remarketeer
