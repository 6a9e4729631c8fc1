#include "audience/audience_export.h"
#include "audience/row_selector.h"
#include "audience/sha256.h"

#include <algorithm>

namespace remarketeer {

namespace {

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

PreviewCell previewCell(RowValues &values, std::size_t row, ExportAttribute attribute)
{
    const RowValues::Value &value = values.value(row, attribute);
    PreviewCell cell{attribute, toQString(values.raw(row, attribute)), {}, {}, value.outcome};
    if (value.outcome == Outcome::Hashed) {
        std::string hex(64, ' ');
        sha256Hex(values.normal(value), hex.data());
        cell.normal = toQString(values.normal(value));
        cell.sha256 = toQString(hex);
    } else if (value.outcome == Outcome::AlreadyHashed) {
        cell.sha256 = toQString(values.normal(value));
    }
    return cell;
}

} // namespace

std::vector<PreviewRow> previewRows(const ProfileBatch &batch, const ExportOptions &options, std::size_t rows)
{
    RowValues values(options);
    RowSelector selector(options.selection, values);
    std::vector<PreviewRow> preview;
    for (std::size_t first = 0; first < batch.rows() && preview.size() < rows; first += RowValues::maxRows) {
        values.begin(batch, first, std::min(RowValues::maxRows, batch.rows() - first));
        selector.select();
        for (std::size_t row = 0; row < values.rows() && preview.size() < rows; ++row) {
            if (selector.fate(row) != Fate::Taken)
                continue;
            PreviewRow &shown = preview.emplace_back(PreviewRow{values.number(row), {}, false});
            if (!isUsable(values.problem(row)))
                continue;
            for (std::size_t a = 0; a < exportAttributeCount; ++a) {
                if (!values.attributes()[a])
                    continue;
                PreviewCell cell = previewCell(values, row, static_cast<ExportAttribute>(a));
                shown.exported = shown.exported || !cell.sha256.isEmpty();
                shown.cells.push_back(std::move(cell));
            }
        }
    }
    return preview;
}

} // namespace remarketeer
