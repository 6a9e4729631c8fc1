#include "audience/audience_diff.h"

#include "audience/byte_buffer.h"
#include "audience/part_reader.h"
#include "audience/part_writer.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>
#include <vector>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::AudienceDiff)
};

tl::unexpected<Error> unknownType(const QString &calculateType)
{
    return fail(ErrorCode::InvalidInput,
                Tr::tr("Runs of the kind “%1” cannot be compared. Replace the audience instead.").arg(calculateType));
}

/// The lines of a run's parts.
Result<FingerprintSet> linesOf(const QStringList &parts, const UploadLayout &layout, const std::stop_token &stop)
{
    std::vector<Fingerprint> lines;
    const auto read = readParts(parts, layout, stop, [&lines](const PartLine &line) {
        lines.push_back(line.fingerprint());
        return Result<void>();
    });
    if (!read)
        return fail(read.error());
    return FingerprintSet(std::move(lines));
}

DiffCounts compare(const FingerprintSet &oldLines, const FingerprintSet &newLines)
{
    DiffCounts counts;
    auto next = newLines.values().begin();
    const auto end = newLines.values().end();
    for (const Fingerprint &line : oldLines.values()) {
        while (next != end && *next < line)
            ++next;
        counts.unchanged += next != end && *next == line;
    }
    counts.removed = oldLines.size() - counts.unchanged;
    counts.added = newLines.size() - counts.unchanged;
    return counts;
}

/// Lines of a set that were seen already.
class Seen
{
public:
    explicit Seen(const FingerprintSet &lines) : m_lines(lines), m_seen(lines.size()) {}
    /// Whether it is seen for the first time. False for lines that are not of the set.
    bool first(const Fingerprint &line)
    {
        const std::size_t place = m_lines.find(line);
        if (place == FingerprintSet::none || m_seen[place])
            return false;
        m_seen[place] = true;
        return true;
    }

private:
    const FingerprintSet &m_lines;
    std::vector<bool> m_seen;
};

/// Hands lines on to a writer, many at once.
class LineWriter
{
public:
    explicit LineWriter(PartWriter &parts) : m_parts(parts) {}

    Result<void> begin(PartAction action)
    {
        const Result<void> written = flush();
        return written ? m_parts.begin(action) : written;
    }
    Result<void> write(const PartLine &line)
    {
        for (std::size_t i = 0; i < line.columns; ++i) {
            m_lines.append(line.cells[i]);
            m_lines.append(i + 1 < line.columns ? "," : "\n");
        }
        constexpr std::size_t enough = 512 * 1024;
        return m_lines.size() < enough ? Result<void>() : flush();
    }
    Result<void> flush()
    {
        Result<void> written = m_parts.write(m_lines.view());
        m_lines.clear();
        return written;
    }

private:
    PartWriter &m_parts;
    ByteBuffer m_lines;
};

bool standsIn(const QString &folder, const QStringList &parts)
{
    const QString own = QFileInfo(folder).canonicalFilePath();
    for (const QString &part : parts) {
        if (!own.isEmpty() && QFileInfo(QFileInfo(part).absolutePath()).canonicalFilePath() == own)
            return true;
    }
    return false;
}

} // namespace

Result<DiffCounts> countDiff(const QStringList &oldParts, const QStringList &newParts, const QString &calculateType,
                             std::stop_token stop)
{
    const UploadLayout *layout = uploadLayout(calculateType);
    if (!layout)
        return unknownType(calculateType);
    const auto oldLines = linesOf(oldParts, *layout, stop);
    if (!oldLines)
        return fail(oldLines.error());
    const auto newLines = linesOf(newParts, *layout, stop);
    if (!newLines)
        return fail(newLines.error());
    return compare(*oldLines, *newLines);
}

Result<AudienceDiff> diffParts(const QStringList &oldParts, const QStringList &newParts, const QString &folder,
                               const QString &calculateType, qint64 partBytes, std::stop_token stop)
{
    const UploadLayout *layout = uploadLayout(calculateType);
    if (!layout)
        return unknownType(calculateType);
    if (standsIn(folder, oldParts) || standsIn(folder, newParts))
        return fail(ErrorCode::InvalidInput,
                    Tr::tr("The parts that are compared would be overwritten. Choose another folder."));
    const auto oldLines = linesOf(oldParts, *layout, stop);
    if (!oldLines)
        return fail(oldLines.error());
    const auto newLines = linesOf(newParts, *layout, stop);
    if (!newLines)
        return fail(newLines.error());
    AudienceDiff diff;
    diff.counts = compare(*oldLines, *newLines);

    auto parts = PartWriter::create(folder, *layout, partBytes);
    if (!parts)
        return fail(parts.error());
    LineWriter writer(**parts);
    std::vector<Fingerprint> identifiers; // of removed lines
    if (diff.counts.removed > 0) {
        if (auto begun = writer.begin(PartAction::Remove); !begun)
            return fail(begun.error());
        Seen seen(*oldLines);
        const auto removed = readParts(oldParts, *layout, stop, [&](const PartLine &line) -> Result<void> {
            const Fingerprint fingerprint = line.fingerprint();
            if (newLines->contains(fingerprint) || !seen.first(fingerprint))
                return {};
            for (std::size_t i = 0; i < line.columns; ++i) {
                if (!line.cells[i].empty())
                    identifiers.push_back(line.identifiers[i]);
            }
            return writer.write(line);
        });
        if (!removed)
            return fail(removed.error());
    }
    if (diff.counts.added > 0 || diff.counts.removed > 0) {
        if (auto begun = writer.begin(PartAction::Append); !begun)
            return fail(begun.error());
        const FingerprintSet removed(std::move(identifiers));
        Seen seen(*newLines);
        const auto appended = readParts(newParts, *layout, stop, [&](const PartLine &line) -> Result<void> {
            const Fingerprint fingerprint = line.fingerprint();
            const bool kept = oldLines->contains(fingerprint);
            bool touched = false;
            for (std::size_t i = 0; kept && i < line.columns; ++i)
                touched = touched || (!line.cells[i].empty() && removed.contains(line.identifiers[i]));
            if ((kept && !touched) || !seen.first(fingerprint))
                return {};
            diff.appendedAgain += kept;
            return writer.write(line);
        });
        if (!appended)
            return fail(appended.error());
    }
    if (auto written = writer.flush(); !written)
        return fail(written.error());
    auto committed = (*parts)->commit();
    if (!committed)
        return fail(committed.error());
    diff.parts = QList<RunPart>(committed->begin(), committed->end());
    return diff;
}

} // namespace remarketeer
