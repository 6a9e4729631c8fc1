#pragma once

#include "campaigns/run_service.h"

#include <QElapsedTimer>
#include <QHash>

namespace remarketeer {

/// The live figures of the runs under way. Each call that changes them says whether it is time to show them: about ten
/// times a second.
class RunProgressBook
{
public:
    void open(const Run &run);
    void close(const RunId &id) { m_entries.remove(id); }

    /// Rows read so far, of so many, if that is known yet.
    bool exported(const RunId &id, quint64 rows, std::optional<quint64> total);
    /// Bytes of the part that is being sent, on top of the parts that were.
    bool sent(const Run &run, qint64 bytes);

    /// The figures of a run under way, or those that a run at rest ended with.
    RunProgress of(const Run &run) const;

private:
    struct Entry {
        RunProgress figures;
        bool fileOnly = false;
        double atStart = 0; ///< fraction that an earlier attempt had reached
        QElapsedTimer since;
        QElapsedTimer lastShown;
    };
    static bool show(Entry &entry, double fraction);
    QHash<RunId, Entry> m_entries;
};

} // namespace remarketeer
