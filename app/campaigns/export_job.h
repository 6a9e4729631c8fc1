#pragma once

#include "audience/audience_export.h"
#include "profiles/csv_source.h"

#include <QDate>
#include <QStringList>

namespace remarketeer {

/// An export that only lacks its outputs.
struct ExportPlan {
    ExportOptions options;       ///< columns, attributes, normalise and today are set
    QStringList vanished;        ///< mapped properties that the source does not have
    bool dateOrderFound = false; ///< dates of birth are exported, and their order was told from a sample of them
};

/// Files of a run beside the source and the outputs of ExportOptions; empty when there are none.
struct OtherFiles {
    QString mapping; ///< was read
    QString summary; ///< will be written
};

/// What the mapping makes of this source. Unless the user fixed the order of dates, it is found by sampling the
/// profiles, so this may read a few megabytes; run it off the window's thread. Errors: those of the source, Cancelled.
Result<ExportPlan> planExport(const CsvSource &source, const PropertyMapping &mapping, const AttributeSet &attributes,
                              QDate today, std::stop_token stop = {});

/// Sets options.selection.lastDrawn, by a pass over the source when there is a cap. runExport() does so by itself.
Result<void> draw(const CsvSource &source, ExportOptions &options, std::stop_token stop = {},
                  const ExportProgress &progress = {});

/// One pass over the source into the outputs that `options` names: exportAudience() behind a reader. Refuses, with
/// InvalidInput, to write over the source or another file of the run. A cap takes another pass before; progress then
/// counts half of each.
Result<ExportSummary> runExport(const CsvSource &source, const ExportOptions &options, std::stop_token stop = {},
                                const ExportProgress &progress = {}, const OtherFiles &others = {});

} // namespace remarketeer
