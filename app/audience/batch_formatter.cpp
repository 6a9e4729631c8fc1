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

constexpr std::size_t index(ExportAttribute attribute)
{
    return static_cast<std::size_t>(attribute);
}

} // namespace

void add(ExportSummary &total, const ExportSummary &batch)
{
    for (const auto count : {&ExportSummary::read, &ExportSummary::exported, &ExportSummary::noIdentifier,
                             &ExportSummary::notInSegment, &ExportSummary::leftOut, &ExportSummary::inControlGroup,
                             &ExportSummary::overCap, &ExportSummary::withEmail, &ExportSummary::withPhone,
                             &ExportSummary::withDeviceId, &ExportSummary::matchable, &ExportSummary::uploadLines})
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
    if (!options.selection.takesEverybody())
        m_selector.emplace(options.selection, m_values);
}

bool BatchFormatter::format(const ProfileBatch &batch, const std::stop_token &halted, FormattedBatch &out)
{
    out.audience.clear();
    out.partLines.clear();
    out.rejects.clear();
    out.counts = {};
    out.counts.read = batch.rows();
    for (std::size_t first = 0; first < batch.rows(); first += RowValues::maxRows) {
        if (halted.stop_requested())
            return false;
        const std::size_t rows = std::min(RowValues::maxRows, batch.rows() - first);
        m_values.begin(batch, first, rows);
        select(out.counts);
        normalise(out.counts);

        m_messages.clear();
        std::bitset<RowValues::maxRows> exported;
        constexpr std::size_t longestRow = exportAttributeCount * (hexSize + 1);
        char *audience = m_audience ? out.audience.room(rows * longestRow) : m_hexes.data();
        for (std::size_t i = 0; i < rows; ++i) {
            const RowProblem problem = m_values.problem(i);
            if (problem != RowProblem::None)
                ++out.counts.rowProblems[static_cast<std::size_t>(problem)];
            if (!isUsable(problem))
                reject(m_values.number(i), "", rowProblemKey(problem), out);
            if (!m_taken[i])
                continue;
            Row &row = m_values.row(i);
            for (std::size_t a = 0; m_rejects && a < exportAttributeCount; ++a) {
                if (isRejected(row[a].outcome))
                    reject(m_values.number(i), info(static_cast<ExportAttribute>(a)).key, outcomeKey(row[a].outcome),
                           out);
            }
            exported[i] = countRow(row, out.counts);
            if (!exported[i])
                reject(m_values.number(i), "", "no_identifier", out);
            else if (m_hashed.any())
                audience = placeHashes(row, audience);
        }
        sha256Hex(m_messages);
        if (m_audience)
            out.audience.grow(audience);
        for (std::size_t i = 0; m_layout && i < rows; ++i) {
            if (exported[i])
                out.counts.uploadLines += uploadLines(m_values.row(i), out);
        }
    }
    return true;
}

/// Fills m_taken with the rows that are usable and that the selection takes, and counts those that it does not take.
void BatchFormatter::select(ExportSummary &counts)
{
    m_taken.reset();
    if (m_selector)
        m_selector->select();
    for (std::size_t i = 0; i < m_values.rows(); ++i) {
        if (!isUsable(m_values.problem(i)))
            continue;
        switch (m_selector ? m_selector->fate(i) : Fate::Taken) {
        case Fate::Taken:
            m_taken.set(i);
            break;
        case Fate::NotInSegment:
            ++counts.notInSegment;
            break;
        case Fate::LeftOut:
            ++counts.leftOut;
            break;
        case Fate::InControlGroup:
            ++counts.inControlGroup;
            break;
        case Fate::OverCap:
            ++counts.overCap;
            break;
        }
        // The selection may have asked for identifiers that are not exported.
        for (const ExportAttribute attribute : identifiers) {
            if (m_selector && m_taken[i] && !m_values.attributes()[index(attribute)])
                m_values.row(i)[index(attribute)] = {};
        }
    }
}

/// Makes the values of the rows that are taken, attribute by attribute: one rule's code and tables serve many values in
/// a row.
void BatchFormatter::normalise(ExportSummary &counts)
{
    for (std::size_t a = 0; a < exportAttributeCount; ++a) {
        if (!m_values.attributes()[a])
            continue;
        for (std::size_t i = 0; i < m_values.rows(); ++i) {
            if (!m_taken[i])
                continue;
            const Value &value = m_values.value(i, static_cast<ExportAttribute>(a), !m_hashed[a]);
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
    const char *const made = value.hex; // by the selection
    value.hex = hex;
    const std::string_view normal = m_values.normal(value);
    if (made)
        std::memcpy(hex, made, hexSize);
    else if (value.outcome == Outcome::AlreadyHashed)
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

void BatchFormatter::reject(std::uint64_t row, const char *attribute, const char *reason, FormattedBatch &out) const
{
    if (!m_rejects)
        return;
    char number[20];
    const auto end = std::to_chars(std::begin(number), std::end(number), row).ptr;
    out.rejects.append({number, end});
    for (const std::string_view text : {std::string_view(","), std::string_view(attribute), std::string_view(","),
                                        std::string_view(reason), std::string_view("\n")})
        out.rejects.append(text);
}

} // namespace remarketeer
