#pragma once

#include "audience/audience_export.h"
#include "campaigns/run_service.h"
#include "ui/theme/status_label.h"

#include <QList>
#include <QString>

namespace remarketeer {

/// A run's state as icon and words: "Uploading part 3 of 5"; of a failed one its problem's title. `elsewhere`: another
/// process works on it.
StatusLook runStatus(const Run &run, const RunProgress &progress, bool elsewhere = false);
bool isUnderWay(const Run &run);

/// So many of this.
struct CountedReason {
    QString reason;
    quint64 count;
};
/// Why profiles were left out, the commonest first.
QList<CountedReason> leftOutReasons(const ExportSummary &summary);
/// Why single values were left blank ("Phone: not a phone number"), the commonest first. Their profiles went on
/// without them.
QList<CountedReason> blankReasons(const ExportSummary &summary);

/// "41 s", "3 min", "2 h 5 min".
QString durationText(qint64 seconds);
/// The same of something that is over, with tenths of a second: "4.1 s".
QString elapsedText(qint64 milliseconds);
/// What the user can expect, and where to look: empty unless the run is completed.
QString whatHappensNext(const Run &run);

} // namespace remarketeer
