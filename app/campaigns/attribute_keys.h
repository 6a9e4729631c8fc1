#pragma once

#include "audience/audience_export.h"

#include <QStringList>

namespace remarketeer {

/// Attributes as runs and campaigns keep them: by their keys, in the order of exportAttributes().
QStringList keysOf(const AttributeSet &attributes);
/// Keys that are not known are passed over.
AttributeSet attributesOf(const QStringList &keys);

} // namespace remarketeer
