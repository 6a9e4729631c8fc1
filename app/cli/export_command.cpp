#include "cli/export_command.h"

#include "audience/output_file.h"
#include "campaigns/export_job.h"
#include "cli/console.h"
#include "cli/export_arguments.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace remarketeer::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::ExportCommand)
};

int failed(const Error &error)
{
    complain(error.sentence);
    switch (error.code) {
    case ErrorCode::FileNotFound:
    case ErrorCode::FileUnreadable:
    case ErrorCode::InvalidInput:
        return InputUnusable;
    case ErrorCode::CannotWrite:
    case ErrorCode::DiskFull:
        return CannotWriteOutput;
    case ErrorCode::Cancelled:
        return Interrupted;
    default:
        return Failed;
    }
}

QString number(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

const char *dateOrderKey(DateOrder order)
{
    return order == DateOrder::DayMonthYear ? "dmy" : "mdy";
}

QString dateOrderLine(const ExportPlan &plan, bool chosen)
{
    const QString order = plan.options.normalise.dateOrder == DateOrder::DayMonthYear ? Tr::tr("day before month")
                                                                                      : Tr::tr("month before day");
    if (chosen)
        return Tr::tr("Dates of birth: %1, as you said.").arg(order);
    return plan.dateOrderFound ? Tr::tr("Dates of birth: %1, found from a sample.").arg(order)
                               : Tr::tr("Dates of birth: %1; the sample does not tell. Use --date-order.").arg(order);
}

QString outcomesLine(ExportAttribute attribute, const std::array<std::uint64_t, outcomeCount> &outcomes)
{
    QStringList counts;
    for (std::size_t i = 0; i < outcomeCount; ++i) {
        if (outcomes[i] != 0)
            counts.append(Tr::tr("%1 %2", "number, what became of so many values")
                              .arg(number(outcomes[i]), displayName(static_cast<Outcome>(i))));
    }
    return Tr::tr("%1: %2", "attribute, counts").arg(displayName(attribute), counts.join(u", "));
}

void report(const ExportSummary &summary, const AttributeSet &attributes)
{
    say(Tr::tr("Profiles: %1 read, %2 exported, %3 skipped.")
            .arg(number(summary.read), number(summary.exported), number(summary.skipped())));
    if (summary.noIdentifier != 0)
        say(Tr::tr("Skipped, no usable value: %1").arg(number(summary.noIdentifier)));
    for (std::size_t i = 1; i < summary.rowProblems.size(); ++i) {
        const auto problem = static_cast<RowProblem>(i);
        if (summary.rowProblems[i] == 0)
            continue;
        say((problem == RowProblem::TooFewCells ? Tr::tr("Used, %1: %2") : Tr::tr("Skipped, %1: %2"))
                .arg(displayName(problem), number(summary.rowProblems[i])));
    }
    for (std::size_t i = 0; i < exportAttributeCount; ++i) {
        if (attributes[i])
            say(outcomesLine(static_cast<ExportAttribute>(i), summary.outcomes[i]));
    }
    if (!summary.calculateType.isEmpty())
        say(Tr::tr("TikTok can match on %1 of them (%2).").arg(number(summary.matchable), summary.calculateType));
    if (!summary.parts.isEmpty())
        say(Tr::tr("Upload parts: %n", nullptr, static_cast<int>(summary.parts.size())));
}

Result<void> writeSummary(const QString &path, const ExportSummary &summary, const ExportOptions &options)
{
    QJsonObject json = summary.toJson();
    json.insert(QStringLiteral("date_order"), QLatin1String(dateOrderKey(options.normalise.dateOrder)));
    auto file = OutputFile::create(path);
    if (!file)
        return fail(file.error());
    const QByteArray text = QJsonDocument(json).toJson();
    if (auto written = file->write({text.constData(), static_cast<std::size_t>(text.size())}); !written)
        return written;
    return file->commit();
}

/// The chosen attributes that a column of the source fills.
AttributeSet exportable(const ExportPlan &plan)
{
    AttributeSet attributes = plan.options.attributes;
    for (std::size_t i = 0; i < exportAttributeCount; ++i)
        attributes[i] = attributes[i] && plan.options.columns[i].column >= 0;
    return attributes;
}

} // namespace

int exportCommand(const QStringList &arguments)
{
    auto parsed = parseExportArguments(arguments);
    if (!parsed) {
        const int code = failed(parsed.error());
        return parsed.error().code == ErrorCode::InvalidInput ? Usage : code;
    }
    const InterruptWatch interrupt;
    const auto source = CsvSource::open(parsed->profiles);
    if (!source)
        return failed(source.error());
    if (const auto mapped = applyMaps(parsed->maps, (*source)->properties(), parsed->mapping); !mapped)
        return failed(mapped.error());

    const AttributeSet chosen = parsed->attributes.any() ? parsed->attributes : AttributeSet().set();
    auto plan = planExport(**source, parsed->mapping, chosen, QDate::currentDate(), interrupt.token());
    if (!plan)
        return failed(plan.error());
    for (const QString &property : plan->vanished)
        complain(Tr::tr("The profiles have no property “%1”, which the mapping names; its attributes stay blank.")
                     .arg(property));
    const AttributeSet exported = exportable(*plan);
    if (exported.none())
        return failed(
            {ErrorCode::InvalidInput,
             Tr::tr("None of the mapped properties is in “%1”; there is nothing to export.").arg(parsed->profiles),
             {}});
    if (exported[static_cast<std::size_t>(ExportAttribute::DateOfBirth)])
        say(dateOrderLine(*plan, parsed->mapping.dateOrderChosen));

    plan->options.audienceFile = parsed->audienceFile;
    plan->options.partsFolder = parsed->partsFolder;
    plan->options.rejectsFile = parsed->rejectsFile;
    plan->options.threads = parsed->threads;
    const auto summary = runExport(**source, plan->options, interrupt.token(),
                                   [](std::uint64_t rows) { showProgress(Tr::tr("%1 profiles…").arg(number(rows))); },
                                   {parsed->mappingFile, parsed->summaryFile});
    if (!summary)
        return failed(summary.error());
    showProgress({});
    Result<void> written;
    if (!parsed->summaryFile.isEmpty())
        written = writeSummary(parsed->summaryFile, *summary, plan->options);
    report(*summary, exported);
    if (written)
        return Ok;
    complain(Tr::tr("The audience file is complete, but its summary is not."));
    return failed(written.error());
}

} // namespace remarketeer::cli
