#include "audience/audience_export.h"
#include "audience/row_values.h"
#include "audience/sha256.h"

#include <algorithm>

namespace remarketeer {

namespace {

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

std::vector<PreviewRow> previewRows(const ProfileBatch &batch, const ExportOptions &options, std::size_t rows)
{
    RowValues values(options);
    std::string normal;
    std::vector<PreviewRow> preview(std::min(rows, batch.rows()));
    for (std::size_t row = 0; row < preview.size(); ++row) {
        PreviewRow &shown = preview[row];
        shown.row = batch.firstRow + row;
        shown.exported = false;
        if (!isUsable(batch.problems[row]))
            continue;
        const std::string_view country = values.country(batch, row);
        for (std::size_t i = 0; i < exportAttributeCount; ++i) {
            if (!values.attributes()[i])
                continue;
            const auto attribute = static_cast<ExportAttribute>(i);
            const std::string_view raw = values.raw(batch, row, attribute);
            const Outcome outcome = values.normalise(attribute, raw, country, normal);
            PreviewCell cell{attribute, toQString(raw), {}, {}, outcome};
            if (outcome == Outcome::Hashed) {
                std::string hex(64, ' ');
                sha256Hex(normal, hex.data());
                cell.normal = toQString(normal);
                cell.sha256 = toQString(hex);
            } else if (outcome == Outcome::AlreadyHashed) {
                cell.sha256 = toQString(normal);
            }
            shown.exported = shown.exported || !cell.sha256.isEmpty();
            shown.cells.push_back(std::move(cell));
        }
    }
    return preview;
}

} // namespace remarketeer
