#include "audience/batch_formatter.h"

#include "audience/sha256.h"

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
      m_parts(!options.partsFolder.isEmpty()), m_rejects(!options.rejectsFile.isEmpty())
{
    if (m_audience)
        m_hashed.set();
    else if (m_parts && m_layout)
        m_hashed = m_layout->attributes();
}

bool BatchFormatter::format(const ProfileBatch &batch, const std::atomic<bool> &halted, FormattedBatch &out)
{
    out.counts.read = batch.rows();
    for (std::size_t row = 0; row < batch.rows(); ++row) {
        if (halted.load(std::memory_order_relaxed))
            return false;
        m_row = batch.firstRow + row;
        const RowProblem problem = batch.problems[row];
        if (problem != RowProblem::None)
            ++out.counts.rowProblems[static_cast<std::size_t>(problem)];
        if (isUsable(problem))
            formatRow(batch, row, out);
        else
            reject("", rowProblemKey(problem), out);
    }
    return true;
}

void BatchFormatter::formatRow(const ProfileBatch &batch, std::size_t row, FormattedBatch &out)
{
    m_cells.fill({});
    bool any = false;
    m_values.visit(batch, row,
                   [&](ExportAttribute attribute, std::string_view, Outcome outcome, std::string_view normal) {
                       const auto index = static_cast<std::size_t>(attribute);
                       ++out.counts.outcomes[index][static_cast<std::size_t>(outcome)];
                       if (isRejected(outcome))
                           return reject(info(attribute).key, outcomeKey(outcome), out);
                       if (outcome == Outcome::Absent)
                           return;
                       any = true;
                       Cell &cell = m_cells[index];
                       cell.present = true;
                       if (outcome == Outcome::AlreadyHashed)
                           std::memcpy(cell.hex, normal.data(), sizeof cell.hex);
                       else if (m_hashed[index])
                           sha256Hex(normal, cell.hex);
                   });
    if (!any) {
        ++out.counts.noIdentifier;
        return reject("", "no_identifier", out);
    }
    ++out.counts.exported;
    const bool email = cell(ExportAttribute::Email).present;
    const bool phone = cell(ExportAttribute::Phone).present;
    const bool device =
        cell(ExportAttribute::GoogleAdvertisingId).present || cell(ExportAttribute::IdentifierForAdvertisers).present;
    out.counts.withEmail += email;
    out.counts.withPhone += phone;
    out.counts.withDeviceId += device;
    out.counts.matchable += email || phone || device;
    if (m_audience)
        appendAudienceRow(out.audience);
    if (m_layout)
        out.counts.uploadLines += appendPartLines(out.partLines);
}

void BatchFormatter::appendAudienceRow(std::string &out) const
{
    for (const Cell &cell : m_cells) {
        out.append(cell.view());
        out.push_back(',');
    }
    out.back() = '\n';
}

std::uint64_t BatchFormatter::appendPartLines(std::string &out) const
{
    std::uint64_t lines = 0;
    // Line n carries each column's nth value; a profile's values beyond the first of a column stand alone.
    for (std::size_t n = 0;; ++n) {
        const std::size_t start = out.size();
        bool any = false;
        for (const auto &column : m_layout->columns) {
            std::size_t skip = n;
            for (const ExportAttribute attribute : column) {
                if (!cell(attribute).present || skip-- != 0)
                    continue;
                any = true;
                if (m_parts)
                    out.append(cell(attribute).view());
                break;
            }
            out.push_back(',');
        }
        if (!any || !m_parts)
            out.resize(start);
        else
            out.back() = '\n';
        if (!any)
            return lines;
        ++lines;
    }
}

void BatchFormatter::reject(const char *attribute, const char *reason, FormattedBatch &out) const
{
    if (!m_rejects)
        return;
    char row[20];
    const auto end = std::to_chars(std::begin(row), std::end(row), m_row).ptr;
    out.rejects.append(row, end).append(",").append(attribute).append(",").append(reason).append("\n");
}

} // namespace remarketeer
