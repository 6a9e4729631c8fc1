#pragma once

#include "mapping/property_mapping.h"

#include <QStringList>

#include <optional>

namespace remarketeer {

/// Whether a column writes its days or its months first, told by the values whose first or second part is over 12
/// ("31/12/1990", "12.31.90", "31121990"). What most of those say; nothing when there is none, or as many either way.
std::optional<DateOrder> detectDateOrder(const QStringList &values);

} // namespace remarketeer
