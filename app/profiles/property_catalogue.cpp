#include "profiles/property_catalogue.h"

#include "profiles/csv_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::PropertyCatalogue)
};

constexpr qsizetype sampledValues = 200;
/// Longer ones are cut: no suggestion and no example needs more, and a cell may have a megabyte.
constexpr std::size_t sampledBytes = 512;

bool isBlank(QChar c)
{
    switch (c.category()) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return true;
    default:
        return false;
    }
}

QString toText(std::string_view cell)
{
    if (cell.size() > sampledBytes) {
        std::size_t length = sampledBytes;
        while (length > 0 && isUtf8Continuation(cell[length])) // not within a character
            --length;
        cell = cell.substr(0, length);
    }
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

/// Nothing but what normalisation trims.
bool isBlank(std::string_view cell)
{
    for (const char c : cell) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte < 0x7F)
            return false;
        if (byte >= 0x80) {
            const QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
            return std::all_of(text.begin(), text.end(), [](QChar character) { return isBlank(character); });
        }
    }
    return true;
}

/// Adds one row's cells; `filled` counts per property.
void addRow(const ProfileBatch &batch, std::size_t row, QList<PropertyInfo> &properties, std::vector<quint64> &filled)
{
    for (std::size_t i = 0; i < filled.size(); ++i) {
        const std::string_view cell = batch.cell(row, i);
        if (isBlank(cell))
            continue;
        ++filled[i];
        PropertyInfo &property = properties[static_cast<qsizetype>(i)];
        if (property.values.size() < sampledValues)
            property.values << toText(cell);
    }
}

} // namespace

const PropertyInfo *PropertyCatalogue::find(const QString &name) const
{
    const auto it = std::find_if(properties.begin(), properties.end(),
                                 [&](const PropertyInfo &property) { return property.name == name; });
    return it == properties.end() ? nullptr : &*it;
}

Result<PropertyCatalogue> samplePropertyCatalogue(const ProfileSource &source, quint64 rows, std::stop_token stop)
{
    PropertyCatalogue catalogue;
    for (const QString &name : source.properties())
        catalogue.properties << PropertyInfo{name, 0, {}, {}};
    std::vector<quint64> filled(static_cast<std::size_t>(catalogue.properties.size()));

    Result<std::unique_ptr<ProfileReader>> reader = source.reader();
    if (!reader)
        return fail(std::move(reader.error()));
    ProfileBatch batch;
    while (catalogue.sampledRows < rows) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, Tr::tr("Looking at the properties was cancelled."));
        const Result<bool> more = (*reader)->next(batch);
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        for (std::size_t row = 0; row < batch.rows() && catalogue.sampledRows < rows; ++row) {
            const RowProblem problem = batch.problems[row];
            if (problem != RowProblem::None && problem != RowProblem::TooFewCells)
                continue;
            addRow(batch, row, catalogue.properties, filled);
            ++catalogue.sampledRows;
        }
    }

    for (std::size_t i = 0; i < filled.size(); ++i) {
        PropertyInfo &property = catalogue.properties[static_cast<qsizetype>(i)];
        property.example = property.values.value(0);
        if (catalogue.sampledRows > 0)
            property.filled = static_cast<double>(filled[i]) / static_cast<double>(catalogue.sampledRows);
    }
    return catalogue;
}

} // namespace remarketeer
