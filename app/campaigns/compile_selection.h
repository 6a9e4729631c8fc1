#pragma once

#include "audience/selection.h"
#include "campaigns/profile_selection.h"
#include "mapping/property_mapping.h"
#include "profiles/profile_source.h"

#include <QDate>

#include <stop_token>

namespace remarketeer {

/// Makes a selection ready for a source with these properties; reads the files of lists, so call it off the window's
/// thread. `normalise`: as the export's, with the order of dates that the rules are read in (dateOrderOf()). Errors:
/// those of CompiledSegment::compile() and HashList::load(); InvalidInput when the selection is out of its limits, and
/// when it asks for e-mail addresses, phone numbers or device IDs (reachability, lists, control group) that are not
/// mapped, or are mapped to a property that is not there: nobody is taken because a question has no answer.
Result<Selection> compileSelection(const ProfileSelection &selection, const QStringList &properties,
                                   const PropertyMapping &mapping, const NormaliseOptions &normalise, QDate today,
                                   std::stop_token stop = {});

/// The order of days and months in the dates that the rules ask for: the user's when it was chosen, otherwise the one
/// that a sample of those properties tells, otherwise the mapping's. Reads a few megabytes only when there is such a
/// rule. Whatever is exported, the same selection of the same source means the same people.
Result<DateOrder> dateOrderOf(const ProfileSelection &selection, const ProfileSource &source,
                              const PropertyMapping &mapping, std::stop_token stop = {});

} // namespace remarketeer
