#include "audience/batch_formatter.h"

#include "audience/short_hashes.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace remarketeer {

namespace {

template <std::size_t N> void add(std::array<std::uint64_t, N> &total, const std::array<std::uint64_t, N> &batch)
{
    for (std::size_t i = 0; i < N; ++i)
        total[i] += batch[i];
}

bool isPresent(Outcome outcome)
{
    return outcome == Outcome::Hashed || outcome == Outcome::AlreadyHashed;
}

constexpr std::size_t index(ExportAttribute attribute)
{
    return static_cast<std::size_t>(attribute);
}

} // namespace

void add(ExportSummary &total, const ExportSummary &batch)
{
    for (const auto count : {&ExportSummary::read, &ExportSummary::exported, &ExportSummary::noIdentifier,
                             &ExportSummary::withEmail, &ExportSummary::withPhone, &ExportSummary::withDeviceId,
                             &ExportSummary::matchable, &ExportSummary::uploadLines})
        total.*count += batch.*count;
    add(total.rowProblems, batch.rowProblems);
    for (std::size_t i = 0; i < exportAttributeCount; ++i)
        add(total.outcomes[i], batch.outcomes[i]);
}

BatchFormatter::BatchFormatter(const ExportOptions &options, const UploadLayout *layout)
    : m_values(options), m_layout(layout), m_audience(!options.audienceFile.isEmpty()),
      m_parts(!options.partsFolder.isEmpty() && layout), m_rejects(!options.rejectsFile.isEmpty())
{
    if (m_audience)
        m_hashed.set();
    else if (m_parts)
        m_hashed = m_layout->attributes();
}

bool BatchFormatter::format(const ProfileBatch &batch, const std::atomic<bool> &halted, FormattedBatch &out)
{
    out.audience.clear();
    out.partLines.clear();
    out.rejects.clear();
    out.counts = {};
    out.counts.read = batch.rows();
    for (std::size_t first = 0; first < batch.rows(); first += groupRows) {
        if (halted.load(std::memory_order_relaxed))
            return false;
        const std::size_t rows = std::min(groupRows, batch.rows() - first);
        normalise(batch, first, rows, out.counts);

        m_messages.clear();
        std::bitset<groupRows> exported;
        constexpr std::size_t longestRow = exportAttributeCount * (hexSize + 1);
        char *audience = m_audience ? out.audience.room(rows * longestRow) : m_hexes.data();
        for (std::size_t i = 0; i < rows; ++i) {
            m_row = batch.firstRow + first + i;
            const RowProblem problem = batch.problems[first + i];
            if (problem != RowProblem::None)
                ++out.counts.rowProblems[static_cast<std::size_t>(problem)];
            if (!isUsable(problem)) {
                reject("", rowProblemKey(problem), out);
                continue;
            }
            for (std::size_t a = 0; m_rejects && a < exportAttributeCount; ++a) {
                if (isRejected(m_group[i][a].outcome))
                    reject(info(static_cast<ExportAttribute>(a)).key, outcomeKey(m_group[i][a].outcome), out);
            }
            exported[i] = countRow(m_group[i], out.counts);
            if (!exported[i])
                reject("", "no_identifier", out);
            else if (m_hashed.any())
                audience = placeHashes(m_group[i], audience);
        }
        sha256Hex(m_messages);
        if (m_audience)
            out.audience.grow(audience);
        for (std::size_t i = 0; m_layout && i < rows; ++i) {
            if (exported[i])
                out.counts.uploadLines += uploadLines(m_group[i], out);
        }
    }
    return true;
}

/// Fills m_group, attribute by attribute: one rule's code and tables serve many values in a row.
void BatchFormatter::normalise(const ProfileBatch &batch, std::size_t first, std::size_t rows, ExportSummary &counts)
{
    m_normals.clear();
    std::array<std::string_view, groupRows> countries;
    for (std::size_t i = 0; i < rows; ++i) {
        m_row = batch.firstRow + first + i;
        m_group[i].fill({});
        countries[i] = m_values.country(batch, first + i);
    }
    for (std::size_t a = 0; a < exportAttributeCount; ++a) {
        if (!m_values.attributes()[a])
            continue;
        const auto attribute = static_cast<ExportAttribute>(a);
        for (std::size_t i = 0; i < rows; ++i) {
            if (!isUsable(batch.problems[first + i]))
                continue;
            m_row = batch.firstRow + first + i;
            Value &value = m_group[i][a];
            const std::string_view raw = m_values.raw(batch, first + i, attribute);
            const auto glanced =
                m_hashed[a] ? std::nullopt : Normaliser::outcomeAtAGlance(attribute, raw, countries[i]);
            const std::size_t begin = m_normals.size();
            value.outcome = glanced ? *glanced : m_values.normalise(attribute, raw, countries[i], m_normals);
            value.begin = static_cast<std::uint32_t>(begin);
            value.size = static_cast<std::uint32_t>(m_normals.size() - begin);
            ++counts.outcomes[a][static_cast<std::size_t>(value.outcome)];
        }
    }
}

/// True when the row is exported.
bool BatchFormatter::countRow(const Row &row, ExportSummary &counts) const
{
    const auto has = [&row](ExportAttribute attribute) { return isPresent(row[index(attribute)].outcome); };
    if (std::none_of(row.begin(), row.end(), [](const Value &value) { return isPresent(value.outcome); })) {
        ++counts.noIdentifier;
        return false;
    }
    ++counts.exported;
    const bool email = has(ExportAttribute::Email);
    const bool phone = has(ExportAttribute::Phone);
    const bool device = has(ExportAttribute::GoogleAdvertisingId) || has(ExportAttribute::IdentifierForAdvertisers);
    counts.withEmail += email;
    counts.withPhone += phone;
    counts.withDeviceId += device;
    counts.matchable += email || phone || device;
    return true;
}

/// Decides where the row's hashes will stand: in the line that is laid out at `to` for the audience file, otherwise one
/// behind the other. Gives the end.
char *BatchFormatter::placeHashes(Row &row, char *to)
{
    for (std::size_t a = 0; a < exportAttributeCount; ++a) {
        if (m_hashed[a] && isPresent(row[a].outcome)) {
            hash(row[a], to);
            to += hexSize;
        }
        if (m_audience)
            *to++ = ',';
    }
    if (m_audience)
        to[-1] = '\n';
    return to;
}

/// Writes the value's hash to `hex`, at once or with the group's others.
void BatchFormatter::hash(Value &value, char *hex)
{
    value.hex = hex;
    const std::string_view normal = m_normals.view().substr(value.begin, value.size);
    if (value.outcome == Outcome::AlreadyHashed)
        std::memcpy(hex, normal.data(), hexSize);
    else if (const char *known = shortHash(normal))
        std::memcpy(hex, known, hexSize);
    else
        m_messages.push_back({normal.data(), normal.size(), hex});
}

/// Number of the row's lines in the upload parts; appends them when parts are written.
std::size_t BatchFormatter::uploadLines(const Row &row, FormattedBatch &out) const
{
    std::size_t lines = 0; // as many as the fullest column has values
    for (const auto &column : m_layout->columns) {
        lines = std::max(lines, static_cast<std::size_t>(
                                    std::count_if(column.begin(), column.end(), [&row](ExportAttribute attribute) {
                                        return isPresent(row[index(attribute)].outcome);
                                    })));
    }
    // Line n carries each column's nth value; a profile's values beyond the first of a column stand alone.
    for (std::size_t n = 0; m_parts && n < lines; ++n) {
        char *to = out.partLines.room(m_layout->columns.size() * (hexSize + 1));
        for (const auto &column : m_layout->columns) {
            std::size_t skip = n;
            for (const ExportAttribute attribute : column) {
                const Value &value = row[index(attribute)];
                if (!isPresent(value.outcome) || skip-- != 0)
                    continue;
                std::memcpy(to, value.hex, hexSize);
                to += hexSize;
                break;
            }
            *to++ = ',';
        }
        to[-1] = '\n';
        out.partLines.grow(to);
    }
    return lines;
}

void BatchFormatter::reject(const char *attribute, const char *reason, FormattedBatch &out) const
{
    if (!m_rejects)
        return;
    char row[20];
    const auto end = std::to_chars(std::begin(row), std::end(row), m_row).ptr;
    out.rejects.append({row, end});
    for (const std::string_view text : {std::string_view(","), std::string_view(attribute), std::string_view(","),
                                        std::string_view(reason), std::string_view("\n")})
        out.rejects.append(text);
}

} // namespace remarketeer
