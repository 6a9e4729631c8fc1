#pragma once

#include "core/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace remarketeer {

/// A saved set of rules that selects profiles of a source, as the workspace keeps it.
struct Segment {
    SegmentId id;
    QString name;                   ///< 1 to 128 characters
    std::optional<SourceId> source; ///< whose properties the rules speak of; none: that source was removed
    QJsonObject rules;              ///< SegmentRules::toJson(), docs/segment-rules.md
    std::optional<qint64> people;   ///< as last counted
    QDateTime countedAt;            ///< UTC
    QDateTime changedAt;            ///< UTC
};

/// Where profiles come from, as the workspace keeps it.
struct SourceRecord {
    SourceId id;
    QString kind;         ///< "csv"
    QString name;         ///< shown; the file's name until the user gives another
    QString location;     ///< of a CSV file: its absolute path
    bool current = false; ///< the one that the mapping and *Send audience* use; at most one
};

} // namespace remarketeer
