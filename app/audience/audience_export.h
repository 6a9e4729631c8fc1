#pragma once

#include "audience/normaliser.h"
#include "audience/selection.h"
#include "core/profile_batch.h"
#include "core/result.h"
#include "core/run.h"

#include <QJsonObject>
#include <QString>

#include <array>
#include <bitset>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace remarketeer {

/// Where in a batch each attribute's value stands.
struct ColumnChoice {
    int column = -1; ///< of ProfileBatch::cell(); -1: not mapped
    Derivation derivation = Derivation::None;
};
using ColumnPlan = std::array<ColumnChoice, exportAttributeCount>;
/// Looks the mapping's properties up in the source's; properties that are not there are returned in `vanished`.
ColumnPlan planColumns(const PropertyMapping &mapping, const QStringList &properties, QStringList *vanished = nullptr);

using AttributeSet = std::bitset<exportAttributeCount>;

/// The kind of upload parts that the chosen attributes make ("EMAIL_SHA256", "MULTIPLE_TYPES" …), or empty when none of
/// them is used to match. TikTok fixes it when an audience is created.
QString calculateTypeFor(const AttributeSet &attributes);

/// The word of summaries and reject files: "too_few_cells" …
const char *rowProblemKey(RowProblem problem);
/// Translated, for the skipped-rows list.
QString displayName(RowProblem problem);

/// What an export writes. Empty paths write nothing: an export without any output counts (estimated reach).
struct ExportOptions {
    ColumnPlan columns;
    AttributeSet attributes; ///< chosen; unmapped ones are ignored
    QString calculateType;   ///< of the parts, to fit an existing audience; empty: the one that fits the attributes
    NormaliseOptions normalise;
    std::uint32_t today = 0; ///< YYYYMMDD
    Selection selection;     ///< who is taken; its questions use the four identifiers whenever they are mapped
    QString audienceFile;    ///< the 13-column file; written beside and swapped into place at the end
    QString partsFolder;     ///< upload parts part-00001.csv …; created when missing; earlier parts there go
    QString rejectsFile;     ///< CSV: row, attribute (or blank), reason; never a value
    qint64 partBytes = 50'000'000;
    int threads = 0; ///< 0: one per core
};

struct ExportSummary {
    std::uint64_t read = 0;     ///< rows of the source
    std::uint64_t exported = 0; ///< rows of the audience file
    std::uint64_t noIdentifier = 0;
    // usable rows that the selection does not take
    std::uint64_t notInSegment = 0, leftOut = 0, inControlGroup = 0, overCap = 0;
    std::array<std::uint64_t, 7> rowProblems{}; ///< by RowProblem; TooFewCells rows are not skipped
    std::array<std::array<std::uint64_t, outcomeCount>, exportAttributeCount> outcomes{}; ///< chosen attributes only
    std::uint64_t withEmail = 0, withPhone = 0, withDeviceId = 0; ///< exported rows by what TikTok can match
    std::uint64_t matchable = 0;   ///< exported rows with at least one of them: people in the upload parts
    std::uint64_t uploadLines = 0; ///< lines of the parts without headers (a second device id has its own)
    QString calculateType;         ///< of the parts; empty when no chosen attribute is used to match
    QList<RunPart> parts;
    std::uint64_t skipped() const; ///< taken, but not usable: read - exported - the four above

    QJsonObject toJson() const; ///< the form of --summary; documented in docs/command-line.md
    static ExportSummary fromJson(const QJsonObject &json); ///< parts excepted
};

/// Fills its argument with the next batch of a pass and gives true, or gives false at the end; ProfileBatch::sequence
/// tells their order. Called from several threads at once: ProfileReader::next().
using BatchProducer = std::function<Result<bool>(ProfileBatch &)>;
/// Rows done so far; called at once and then a few times a second, from the thread that called exportAudience().
using ExportProgress = std::function<void(std::uint64_t rowsRead)>;

/// Reads, normalises, hashes and writes, with `threads` threads, in the source's order. Blocking; run it off the
/// window's thread. Memory does not grow with the number of rows. On an error or a stop (within 100 ms) no output is
/// left behind and what stood there before is unharmed. Errors: those of the source; CannotWrite, DiskFull; Cancelled;
/// InvalidInput (more than 500 parts, a calculateType that has no place for a chosen attribute); Internal names the
/// row.
Result<ExportSummary> exportAudience(const BatchProducer &source, const ExportOptions &options,
                                     std::stop_token stop = {}, const ExportProgress &progress = {});

/// The pass before the export of a capped selection: the last of the `cap` profiles that are drawn, for
/// Selection::lastDrawn. Nothing when there is no cap, or no more profiles than that. 16 bytes of memory a profile that
/// is drawn. Blocking, errors and stop as with exportAudience().
Result<std::optional<DrawRank>> capThreshold(const BatchProducer &source, const ExportOptions &options,
                                             std::stop_token stop = {}, const ExportProgress &progress = {});

/// One value, step by step, for previews.
struct PreviewCell {
    ExportAttribute attribute;
    QString raw, normal, sha256; ///< normal and sha256 empty unless hashed (or sha256 alone when already hashed)
    Outcome outcome;
};
struct PreviewRow {
    std::uint64_t row;
    std::vector<PreviewCell> cells; ///< chosen and mapped attributes, in order
    bool exported;
};
/// The first `rows` rows of a batch that the selection takes, or that are not usable, as an export would treat them.
std::vector<PreviewRow> previewRows(const ProfileBatch &batch, const ExportOptions &options, std::size_t rows);

} // namespace remarketeer
