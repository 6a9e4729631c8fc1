#pragma once

#include "core/result.h"
#include "segments/segment_rules.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace remarketeer {

/// Who of a source is taken: a value that a run keeps, so that it means the same when it is resumed.
struct ProfileSelection {
    SegmentRules rules;           ///< its leaveOut is resolved into what follows
    QList<SegmentRules> leaveOut; ///< rules of the segments that are left out
    QStringList leaveOutFiles;    ///< of hashes or raw values of people who are left out
    int controlPercent = 0;       ///< 0 to 50, never sent; the same people for the same seed
    std::optional<qint64> cap;    ///< at most so many, chosen by the seed
    QString seed;                 ///< 16 hex digits

    QJsonObject toJson() const;
    static Result<ProfileSelection> fromJson(const QJsonObject &json);
};

} // namespace remarketeer
