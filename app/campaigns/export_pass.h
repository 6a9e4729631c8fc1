#pragma once

#include "audience/audience_export.h"
#include "profiles/csv_source.h"
#include "profiles/property_catalogue.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>

namespace remarketeer {

/// What a pass over a source takes from the workspace: a copy, so that it can be used on another thread while the
/// mapping changes.
struct ExportSettings {
    PropertyMapping mapping;
    AttributeSet attributes;
    QStringList datesOfBirth; ///< a sample of the mapped column, to find its date order; only ever in memory
    QDate today;              ///< the last valid date of birth; a run keeps the day it began on
};

/// The mapped column's values in a sample, where the user did not fix the date order.
QStringList sampledDatesOfBirth(const PropertyMapping &mapping, const PropertyCatalogue &catalogue);

/// Rows read so far, and the share of the source that they are (0 … 1). Called from a worker thread.
using PassProgress = std::function<void(quint64 rows, double share)>;

/// The chosen attributes that are mapped to a property of this source. InvalidInput when there is none, or when a
/// chosen one is mapped to a property that the source does not have (any more).
Result<ColumnPlan> planPass(const ExportSettings &settings, const QStringList &properties);

/// One export over the whole source. `outputs` says what to write; its columns, attributes and rules are filled in
/// here. Blocking.
Result<ExportSummary> runPass(const CsvSource &source, const ExportSettings &settings, ExportOptions outputs,
                              const std::stop_token &stop, const PassProgress &progress);

/// The first rows, as an export would treat them. Blocking.
Result<std::vector<PreviewRow>> previewPass(const CsvSource &source, const ExportSettings &settings, std::size_t rows);

} // namespace remarketeer
