#include "campaigns/export_settings.h"

#include <QCoreApplication>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::ExportSettings)
};

} // namespace

Result<void> checkMapped(const ExportSettings &settings, const QStringList &properties)
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
    if (any)
        return {};
    return fail(ErrorCode::InvalidInput,
                Tr::tr("None of the chosen attributes is mapped to a property. Map at least one of them first."));
}

Result<ExportOptions> exportOptions(const CsvSource &source, const ExportSettings &settings, std::stop_token stop)
{
    if (const Result<void> mapped = checkMapped(settings, source.properties()); !mapped)
        return fail(mapped.error());
    return planExport(source, settings.mapping, settings.attributes, settings.today, stop).map([](ExportPlan plan) {
        return std::move(plan.options);
    });
}

Result<ExportSummary> countExport(const CsvSource &source, const ExportSettings &settings, std::stop_token stop,
                                  const ExportProgress &progress)
{
    const Result<ExportOptions> options = exportOptions(source, settings, stop);
    if (!options)
        return fail(options.error());
    return runExport(source, *options, stop, progress);
}

Result<std::vector<PreviewRow>> previewExport(const CsvSource &source, const ExportSettings &settings, std::size_t rows)
{
    const Result<ExportOptions> options = exportOptions(source, settings, {});
    if (!options)
        return fail(options.error());
    const Result<ProfileBatch> batch = firstRows(source, rows);
    if (!batch)
        return fail(batch.error());
    return previewRows(*batch, *options, rows);
}

} // namespace remarketeer
