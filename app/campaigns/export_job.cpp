#include "campaigns/export_job.h"

#include "audience/part_writer.h"
#include "mapping/date_order.h"
#include "profiles/property_catalogue.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::ExportJob)
};

/// One name for one file, whether it is there already or not.
QString identity(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    if (!canonical.isEmpty())
        return canonical;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
}

Result<void> checkOutputs(const CsvSource &source, const ExportOptions &options, const OtherFiles &others)
{
    const auto refused = [](const QString &path) {
        return fail(ErrorCode::InvalidInput,
                    Tr::tr("“%1” is used by this export already; it would be overwritten. Choose another file.")
                        .arg(QDir::toNativeSeparators(path)));
    };
    QStringList taken{identity(source.path())};
    if (!others.mapping.isEmpty())
        taken.append(identity(others.mapping));
    for (const QString &path : {options.audienceFile, options.rejectsFile, others.summary}) {
        if (path.isEmpty())
            continue;
        if (taken.contains(identity(path)))
            return refused(path);
        taken.append(identity(path));
    }
    if (options.partsFolder.isEmpty())
        return {};
    const QString folder = identity(options.partsFolder) + u'/';
    for (const QString &path : taken) {
        if (path.startsWith(folder) && isPartName(path.sliced(folder.size())))
            return refused(path);
    }
    return {};
}

} // namespace

Result<ExportPlan> planExport(const CsvSource &source, const PropertyMapping &mapping, const AttributeSet &attributes,
                              QDate today, std::stop_token stop)
{
    ExportPlan plan;
    plan.options.columns = planColumns(mapping, source.properties(), &plan.vanished);
    plan.options.attributes = attributes;
    plan.options.normalise = mapping.options;
    plan.options.today = static_cast<std::uint32_t>((today.year() * 100 + today.month()) * 100 + today.day());

    const auto birth = static_cast<std::size_t>(ExportAttribute::DateOfBirth);
    const int column = plan.options.columns[birth].column;
    if (mapping.dateOrderChosen || !attributes[birth] || column < 0)
        return plan;
    const auto catalogue = samplePropertyCatalogue(source, 10'000, stop);
    if (!catalogue)
        return fail(catalogue.error());
    const PropertyInfo *property = catalogue->find(source.properties().at(column));
    if (const auto order = property ? detectDateOrder(property->values) : std::nullopt) {
        plan.options.normalise.dateOrder = *order;
        plan.dateOrderFound = true;
    }
    return plan;
}

Result<void> draw(const CsvSource &source, ExportOptions &options, std::stop_token stop, const ExportProgress &progress)
{
    if (!options.selection.cap)
        return {};
    const auto reader = source.reader();
    if (!reader)
        return fail(reader.error());
    const auto last =
        capThreshold([&reader](ProfileBatch &batch) { return (*reader)->next(batch); }, options, stop, progress);
    if (!last)
        return fail(last.error());
    options.selection.lastDrawn = *last;
    return {};
}

Result<ExportSummary> runExport(const CsvSource &source, const ExportOptions &options, std::stop_token stop,
                                const ExportProgress &progress, const OtherFiles &others)
{
    if (auto checked = checkOutputs(source, options, others); !checked)
        return fail(checked.error());
    ExportOptions drawn = options;
    std::uint64_t before = 0;
    const auto drawing = [&](std::uint64_t rows) {
        before = rows;
        if (progress)
            progress(rows / 2);
    };
    if (auto done = draw(source, drawn, stop, drawing); !done)
        return fail(done.error());
    const ExportProgress exporting = [&](std::uint64_t rows) {
        if (progress)
            progress(drawn.selection.cap ? (before + rows) / 2 : rows);
    };
    const auto reader = source.reader();
    if (!reader)
        return fail(reader.error());
    return exportAudience([&reader](ProfileBatch &batch) { return (*reader)->next(batch); }, drawn, stop, exporting);
}

} // namespace remarketeer
