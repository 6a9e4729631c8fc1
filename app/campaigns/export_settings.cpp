#include "campaigns/export_settings.h"

#include "campaigns/compile_selection.h"

#include <QCoreApplication>

#include <iterator>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::ExportSettings)
};

/// Fills options.selection; the others but `attributes` are set.
Result<void> select(const CsvSource &source, const ExportSettings &settings, std::stop_token stop,
                    ExportOptions &options)
{
    const Result<DateOrder> order = dateOrderOf(settings.selection, source, settings.mapping, stop);
    if (!order)
        return fail(order.error());
    NormaliseOptions normalise = options.normalise;
    normalise.dateOrder = *order;
    Result<Selection> selection =
        compileSelection(settings.selection, source.properties(), settings.mapping, normalise, settings.today, stop);
    if (!selection)
        return fail(selection.error());
    options.selection = std::move(*selection);
    return {};
}

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
    Result<ExportPlan> plan = planExport(source, settings.mapping, settings.attributes, settings.today, stop);
    if (!plan)
        return fail(plan.error());
    if (auto selected = select(source, settings, stop, plan->options); !selected)
        return fail(selected.error());
    return std::move(plan->options);
}

Result<ExportSummary> countExport(const CsvSource &source, const ExportSettings &settings, std::stop_token stop,
                                  const ExportProgress &progress)
{
    const Result<ExportOptions> options = exportOptions(source, settings, stop);
    if (!options)
        return fail(options.error());
    return runExport(source, *options, stop, progress);
}

Result<std::vector<PreviewRow>> previewExport(const CsvSource &source, const ExportSettings &settings, std::size_t rows,
                                              std::stop_token stop)
{
    Result<ExportOptions> options = exportOptions(source, settings, stop);
    if (!options)
        return fail(options.error());
    if (auto drawn = draw(source, *options, stop); !drawn)
        return fail(drawn.error());
    const auto reader = source.reader();
    if (!reader)
        return fail(reader.error());
    std::vector<PreviewRow> preview;
    ProfileBatch batch;
    while (preview.size() < rows) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, Tr::tr("The preview was cancelled."));
        const Result<bool> more = (*reader)->next(batch);
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        std::vector<PreviewRow> found = previewRows(batch, *options, rows - preview.size());
        std::move(found.begin(), found.end(), std::back_inserter(preview));
    }
    return preview;
}

Result<SegmentCountResult> countProfiles(const CsvSource &source, const ExportSettings &settings, std::stop_token stop,
                                         const ExportProgress &progress)
{
    Result<ExportPlan> plan = planExport(source, settings.mapping, {}, settings.today, stop);
    if (!plan)
        return fail(plan.error());
    if (auto selected = select(source, settings, stop, plan->options); !selected)
        return fail(selected.error());
    const auto reader = source.reader();
    if (!reader)
        return fail(reader.error());
    return countSelection([&reader](ProfileBatch &batch) { return (*reader)->next(batch); }, plan->options, stop,
                          progress);
}

} // namespace remarketeer
