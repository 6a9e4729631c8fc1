#pragma once

#include "core/result.h"
#include "core/segment.h"
#include "profiles/profile_source.h"
#include "profiles/property_catalogue.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace remarketeer {

/// A profile source that was opened, with what a sample says of it. Shared and never changed: any thread.
struct OpenSource {
    SourceRecord record; ///< record.location is the path of a CSV file
    std::shared_ptr<const ProfileSource> source;
    PropertyCatalogue catalogue;
    std::optional<quint64> rowCount; ///< known once the background count has ended
    QString version;                 ///< versionOf() when it was opened
};

/// What `record.kind` and `record.location` name, opened and sampled. Blocking; any thread. Errors: those of the kind
/// (CsvSource::open()); Misconfigured: a kind that this version does not know; Cancelled. A new kind of source is a
/// ProfileSource and a line here and in versionOf().
Result<OpenSource> openSource(const SourceRecord &record, const std::stop_token &stop);

/// Differs once the source's profiles may have changed (of a file: its size and time). Empty: it is not there, or
/// cannot be compared. Blocking; any thread.
QString versionOf(const SourceRecord &record);

/// How many profiles a source has, by reading it all; nothing when stopped or unreadable. Blocking; any thread.
std::optional<quint64> countProfiles(const ProfileSource &source, const std::stop_token &stop);

} // namespace remarketeer
