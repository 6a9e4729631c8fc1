#include "campaigns/run_progress.h"

#include <algorithm>

namespace remarketeer {

namespace {

constexpr qint64 showEveryMs = 100;
constexpr qint64 rateAfterMs = 500; ///< before that, starting up is most of the time
// Shares of the bar; the rest is the create or update call.
constexpr double exportShare = 0.35;
constexpr double uploadShare = 0.60;

/// What a run shows by what is stored of it.
RunProgress atRest(const Run &run)
{
    RunProgress figures;
    figures.rowsRead = run.summary.isEmpty() ? 0 : ExportSummary::fromJson(run.summary).read;
    if (!run.summary.isEmpty())
        figures.rowsTotal = figures.rowsRead;
    figures.partsTotal = static_cast<int>(run.parts.size());
    for (const RunPart &part : run.parts) {
        figures.bytesTotal += part.bytes;
        if (part.remotePath.isEmpty())
            continue;
        figures.bytesSent += part.bytes;
        ++figures.partsUploaded;
    }
    if (run.state == RunState::Completed)
        figures.fraction = 1;
    else if (!run.summary.isEmpty() && figures.bytesTotal > 0)
        figures.fraction = exportShare + uploadShare * static_cast<double>(figures.bytesSent) /
                                             static_cast<double>(figures.bytesTotal);
    return figures;
}

} // namespace

void RunProgressBook::open(const Run &run)
{
    Entry entry;
    entry.figures = atRest(run);
    entry.fileOnly = run.change == AudienceChange::FileOnly;
    entry.atStart = entry.figures.fraction;
    entry.since.start();
    m_entries.insert(run.id, entry);
}

bool RunProgressBook::show(Entry &entry, double fraction)
{
    RunProgress &figures = entry.figures;
    figures.fraction = std::clamp(fraction, 0.0, 1.0);
    const double done = figures.fraction - entry.atStart;
    const qint64 elapsed = entry.since.elapsed();
    // The first moments say little about the rest.
    if (done > 0.02 && elapsed > 1'000)
        figures.secondsLeft =
            static_cast<qint64>(static_cast<double>(elapsed) / 1'000.0 * (1.0 - figures.fraction) / done);
    if (entry.lastShown.isValid() && entry.lastShown.elapsed() < showEveryMs)
        return false;
    entry.lastShown.start();
    return true;
}

bool RunProgressBook::exported(const RunId &id, quint64 rows, std::optional<quint64> total)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return false;
    it->figures.rowsRead = rows;
    it->figures.rowsTotal = total;
    if (const qint64 elapsed = it->since.elapsed(); elapsed > rateAfterMs)
        it->figures.rowsPerSecond = static_cast<qint64>(rows) * 1'000 / elapsed;
    const double share = total && *total > 0 ? static_cast<double>(rows) / static_cast<double>(*total) : 0.0;
    return show(*it, std::min(1.0, share) * (it->fileOnly ? 1.0 : exportShare));
}

bool RunProgressBook::sent(const Run &run, qint64 bytes)
{
    const auto it = m_entries.find(run.id);
    if (it == m_entries.end())
        return false;
    const RunProgress stored = atRest(run);
    RunProgress &figures = it->figures;
    figures.rowsPerSecond.reset();
    figures.rowsRead = stored.rowsRead;
    figures.rowsTotal = stored.rowsTotal;
    figures.partsUploaded = stored.partsUploaded;
    figures.partsTotal = stored.partsTotal;
    figures.bytesTotal = stored.bytesTotal;
    figures.bytesSent = std::min(stored.bytesSent + bytes, stored.bytesTotal);
    const double share =
        figures.bytesTotal > 0 ? static_cast<double>(figures.bytesSent) / static_cast<double>(figures.bytesTotal) : 1.0;
    return show(*it, exportShare + uploadShare * share);
}

RunProgress RunProgressBook::of(const Run &run) const
{
    const auto it = m_entries.constFind(run.id);
    return it == m_entries.cend() ? atRest(run) : it->figures;
}

} // namespace remarketeer
