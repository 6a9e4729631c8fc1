#pragma once

#include "core/run.h"

#include <QList>
#include <QString>

namespace remarketeer {

/// Where the files of runs lie: home/runs/<run id>/ with audience.csv (unless the run writes to a file of the user's),
/// rejects.csv, parts/ and, when the run sends only what changed, changes/. They hold hashes and row numbers, never raw
/// values.
class RunFiles
{
public:
    explicit RunFiles(QString runsFolder) : m_runsFolder(std::move(runsFolder)) {}

    QString audienceFile(const RunId &id) const;
    QString rejectsFile(const RunId &id) const;
    QString partsFolder(const RunId &id) const;
    QString changesFolder(const RunId &id) const;
    /// The upload parts of all people of a run, which stay when it is the last of its campaign; sorted.
    QStringList parts(const RunId &id) const;

    /// An empty folder for a run that begins or starts over. CannotWrite names it.
    Result<void> prepare(const RunId &id) const;
    /// Everything that the run wrote to its folder.
    void discard(const RunId &id) const;
    /// When a run has completed: what it sent only in part, and the parts that nobody will be compared with any more. A
    /// campaign's last completed run keeps its own for the next.
    void settle(const Run &run, const QList<Run> &runs) const;
    /// At start: what runs left behind that were cancelled, completed or forgotten when the program ended.
    void sweep(const QList<Run> &runs) const;

private:
    QString folder(const RunId &id) const;
    QString m_runsFolder;
};

} // namespace remarketeer
