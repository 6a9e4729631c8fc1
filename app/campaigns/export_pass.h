#pragma once

#include "audience/audience_export.h"
#include "profiles/csv_source.h"

#include <QDate>

#include <functional>
#include <memory>
#include <stop_token>

namespace remarketeer {

/// What a pass over a source takes from the workspace: a copy, so that it can be used on another thread while the
/// mapping changes.
struct ExportSettings {
    PropertyMapping mapping;
    AttributeSet attributes;
    QDate today; ///< the last valid date of birth; a run keeps the day it began on
};

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
