#pragma once

#include "core/result.h"
#include "core/run.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <stop_token>

namespace remarketeer {

/// What became of the lines of one run's upload parts in another's. A line that a run has twice counts once.
struct DiffCounts {
    std::uint64_t added = 0;     ///< lines of the new run alone
    std::uint64_t removed = 0;   ///< lines of the old run alone
    std::uint64_t unchanged = 0; ///< lines of both
    friend bool operator==(const DiffCounts &, const DiffCounts &) = default;
};

/// Compares the lines of upload parts, all of one calculate type (upload_layout.h). Parts with a header are compared by
/// the names of its columns: a column that one run does not have is blank there, so its people's lines are other lines,
/// removed and added again, where the other run has a value. 16 bytes of memory a line. Blocking; with
/// a million lines it ends within 100 ms of a stop. Errors: FileNotFound, FileUnreadable, InvalidInput (not such a
/// part, a column that is not known, a calculate type that is not known), Cancelled.
Result<DiffCounts> countDiff(const QStringList &oldParts, const QStringList &newParts, const QString &calculateType,
                             std::stop_token stop = {});

struct AudienceDiff {
    DiffCounts counts;
    std::uint64_t appendedAgain = 0; ///< unchanged lines that stand among those to append
    QList<RunPart> parts;            ///< those to Remove, then those to Append; `index` runs through both
};

/// Writes the parts that turn an audience of the old run into one of the new: lines to remove, then lines to append.
/// TikTok removes a person by each identifier alone, so an unchanged line that shares one with a removed line is
/// appended again. The parts are named part-00001.csv … in `folder` and take the place of parts that are there; none of
/// the old or new parts may stand in it. On an error or a stop nothing is left behind. Errors: those of countDiff();
/// CannotWrite, DiskFull; InvalidInput (more than 500 parts, the folder of a part that is read).
Result<AudienceDiff> diffParts(const QStringList &oldParts, const QStringList &newParts, const QString &folder,
                               const QString &calculateType, qint64 partBytes = 50'000'000, std::stop_token stop = {});

} // namespace remarketeer
