#pragma once

#include "segments/segment_rules.h"

#include <QString>

namespace remarketeer {

/// Translated, for lists and reviews: "last_purchase is before 90 days ago". Dates and numbers stand as the user's
/// locale writes them; what is missing is "…".
QString describe(const Condition &condition);
/// The same without its values: "last_purchase is before …". For errors and logs, since a value may be a customer's.
QString describeWithoutValues(const Condition &condition);
/// "Country is one of de, at, ch and (newsletter is true or app_version has a value)"; "everybody" for an empty root.
/// Who is left out is not in it: the names of segments are not known here.
QString describe(const SegmentRules &rules);

} // namespace remarketeer
