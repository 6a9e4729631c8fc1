#include "campaigns/export_pass.h"

#include "mapping/date_order.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::ExportPass)
};

Result<ExportOptions> optionsFor(const CsvSource &source, const ExportSettings &settings, ExportOptions outputs)
{
    const Result<ColumnPlan> columns = planPass(settings, source.properties());
    if (!columns)
        return fail(columns.error());
    outputs.columns = *columns;
    outputs.attributes = settings.attributes;
    outputs.normalise = settings.mapping.options;
    if (!settings.mapping.dateOrderChosen)
        outputs.normalise.dateOrder = detectDateOrder(settings.datesOfBirth).value_or(outputs.normalise.dateOrder);
    const QDate &today = settings.today;
    outputs.today = static_cast<std::uint32_t>(today.year() * 10'000 + today.month() * 100 + today.day());
    return outputs;
}

} // namespace

QStringList sampledDatesOfBirth(const PropertyMapping &mapping, const PropertyCatalogue &catalogue)
{
    const std::optional<PropertyChoice> &choice = mapping.choice(ExportAttribute::DateOfBirth);
    if (!choice || mapping.dateOrderChosen)
        return {};
    const PropertyInfo *property = catalogue.find(choice->property);
    return property ? property->values : QStringList();
}

Result<ColumnPlan> planPass(const ExportSettings &settings, const QStringList &properties)
{
    const ColumnPlan columns = planColumns(settings.mapping, properties);
    bool any = false;
    for (const ExportAttributeInfo &attribute : exportAttributes()) {
        const auto index = static_cast<std::size_t>(attribute.attribute);
        if (!settings.attributes.test(index))
            continue;
        const std::optional<PropertyChoice> &choice = settings.mapping.choice(attribute.attribute);
        if (choice && columns[index].column < 0)
            return fail(ErrorCode::InvalidInput,
                        Tr::tr("%1 is mapped to “%2”, which the customers’ file does not have any more. Map it again, "
                               "or leave it out.")
                            .arg(displayName(attribute.attribute), choice->property));
        any = any || columns[index].column >= 0;
    }
    if (!any)
        return fail(ErrorCode::InvalidInput,
                    Tr::tr("None of the chosen attributes is mapped to a property. Map at least one of them first."));
    return columns;
}

Result<ExportSummary> runPass(const CsvSource &source, const ExportSettings &settings, ExportOptions outputs,
                              const std::stop_token &stop, const PassProgress &progress)
{
    const Result<ExportOptions> options = optionsFor(source, settings, std::move(outputs));
    if (!options)
        return fail(options.error());
    const Result<std::unique_ptr<ProfileReader>> reader = source.reader();
    if (!reader)
        return fail(reader.error());
    ProfileReader &profiles = **reader;
    // The producer runs on one thread and the progress is told on another.
    std::atomic<qint64> bytes = 0;
    const double size = static_cast<double>(std::max<qint64>(1, source.size()));
    const BatchProducer producer = [&profiles, &bytes] {
        Result<ProfileBatch> batch = profiles.next();
        bytes = profiles.bytesRead();
        return batch;
    };
    const ExportProgress told = [&bytes, &progress, size](std::uint64_t rows) {
        if (progress)
            progress(rows, std::min(1.0, static_cast<double>(bytes) / size));
    };
    return exportAudience(producer, *options, stop, told);
}

Result<std::vector<PreviewRow>> previewPass(const CsvSource &source, const ExportSettings &settings, std::size_t rows)
{
    const Result<ExportOptions> options = optionsFor(source, settings, {});
    if (!options)
        return fail(options.error());
    const Result<std::unique_ptr<ProfileReader>> reader = source.reader();
    if (!reader)
        return fail(reader.error());
    const Result<ProfileBatch> batch = (*reader)->next();
    if (!batch)
        return fail(batch.error());
    return previewRows(*batch, *options, rows);
}

} // namespace remarketeer
