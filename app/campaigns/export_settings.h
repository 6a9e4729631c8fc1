#pragma once

#include "audience/segment_count.h"
#include "campaigns/export_job.h"
#include "campaigns/profile_selection.h"

#include <QDate>

namespace remarketeer {

/// What an export takes from the workspace: a copy, so that another thread can use it while the mapping changes.
struct ExportSettings {
    PropertyMapping mapping;
    AttributeSet attributes;
    QDate today; ///< the last valid date of birth, and the day of rules; a run keeps the day it began on
    ProfileSelection selection = {}; ///< who is taken; everybody unless it says otherwise
};

/// InvalidInput when none of the chosen attributes is mapped, or when one is mapped to a property that the source does
/// not have (any more).
Result<void> checkMapped(const ExportSettings &settings, const QStringList &properties);

/// checkMapped(), then planExport(): options that only lack their outputs. Off the window's thread.
Result<ExportOptions> exportOptions(const CsvSource &source, const ExportSettings &settings, std::stop_token stop);

/// Counts what an export would do. Blocking.
Result<ExportSummary> countExport(const CsvSource &source, const ExportSettings &settings, std::stop_token stop,
                                  const ExportProgress &progress = {});

/// The first rows that are taken, as an export would treat them. Reads on until it has found so many, and with a cap
/// all profiles first. Blocking.
Result<std::vector<PreviewRow>> previewExport(const CsvSource &source, const ExportSettings &settings, std::size_t rows,
                                              std::stop_token stop = {});

/// Whom the selection finds, before control group and cap; attributes mean nothing. Blocking.
Result<SegmentCountResult> countProfiles(const CsvSource &source, const ExportSettings &settings, std::stop_token stop,
                                         const ExportProgress &progress = {});

} // namespace remarketeer
