#include "audience/audience_export.h"

#include "audience/batch_queue.h"
#include "audience/output_file.h"
#include "audience/parallel_pass.h"
#include "audience/part_writer.h"

#include <QCoreApplication>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::AudienceExport)
};

/// The files that an export writes; those that were not asked for are not there.
class Outputs
{
public:
    Result<void> open(const ExportOptions &options, const UploadLayout *layout)
    {
        if (auto opened = open(m_audience, options.audienceFile, audienceHeader()); !opened)
            return opened;
        if (auto opened = open(m_rejects, options.rejectsFile, "row,attribute,reason\n"); !opened)
            return opened;
        if (options.partsFolder.isEmpty() || !layout)
            return {};
        auto parts = PartWriter::create(options.partsFolder, *layout, options.partBytes);
        if (!parts)
            return fail(parts.error());
        m_parts = std::move(*parts);
        return {};
    }

    Result<void> write(const FormattedBatch &batch)
    {
        Result<void> written;
        if (m_audience)
            written = m_audience->write(batch.audience.view());
        if (written && m_rejects)
            written = m_rejects->write(batch.rejects.view());
        if (written && m_parts)
            written = m_parts->write(batch.partLines.view());
        return written;
    }

    Result<std::vector<RunPart>> commit()
    {
        std::vector<RunPart> parts;
        if (m_parts) {
            auto committed = m_parts->commit();
            if (!committed)
                return committed;
            parts = std::move(*committed);
        }
        Result<void> committed;
        if (m_rejects)
            committed = m_rejects->commit();
        if (committed && m_audience)
            committed = m_audience->commit();
        if (committed)
            return parts;
        if (m_parts)
            m_parts->undo();
        return fail(committed.error());
    }

private:
    static std::string audienceHeader()
    {
        std::string header;
        for (const ExportAttributeInfo &attribute : exportAttributes())
            header.append(attribute.header).append(",");
        header.back() = '\n';
        return header;
    }

    static Result<void> open(std::optional<OutputFile> &file, const QString &path, std::string_view header)
    {
        if (path.isEmpty())
            return {};
        auto created = OutputFile::create(path);
        if (!created)
            return fail(created.error());
        file = std::move(*created);
        return file->write(header);
    }

    std::optional<OutputFile> m_audience;
    std::optional<OutputFile> m_rejects;
    std::unique_ptr<PartWriter> m_parts;
};

class ExportWorker final : public BatchWorker
{
public:
    ExportWorker(const std::stop_token &halted, const ExportOptions &options, const UploadLayout *layout,
                 BatchQueue &queue)
        : m_halted(halted), m_queue(queue), m_formatter(options, layout)
    {
    }

    Result<void> take(const ProfileBatch &batch) override
    {
        if (!m_formatter.format(batch, m_halted, m_formatted))
            return {};
        return m_queue.exchange(batch.sequence, m_formatted, m_halted);
    }
    std::uint64_t currentRow() const override { return m_formatter.currentRow(); }

private:
    const std::stop_token m_halted;
    BatchQueue &m_queue;
    BatchFormatter m_formatter;
    FormattedBatch m_formatted;
};

} // namespace

Result<ExportSummary> exportAudience(const BatchProducer &source, const ExportOptions &options, std::stop_token stop,
                                     const ExportProgress &progress)
{
    const AttributeSet attributes = mappedAttributes(options);
    const UploadLayout *layout = findUploadLayout(attributes, options.calculateType);
    if (!layout && !options.calculateType.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    Tr::tr("The audience takes identifiers of the kind %1 only. Choose the attributes of that kind.")
                        .arg(options.calculateType));
    ExportSummary summary;
    if (layout)
        summary.calculateType = layout->calculateType;
    Outputs outputs;
    if (auto opened = outputs.open(options, layout); !opened)
        return fail(opened.error());

    BatchQueue queue([&](const FormattedBatch &batch) {
        add(summary, batch.counts);
        return outputs.write(batch);
    });
    const ParallelPass::MakeWorker makeWorker = [&](const std::stop_token &halted) {
        return std::make_unique<ExportWorker>(halted, options, layout, queue);
    };
    if (auto done = ParallelPass(source, options.threads, makeWorker).run(stop, progress); !done)
        return fail(done.error());
    auto parts = outputs.commit();
    if (!parts)
        return fail(parts.error());
    summary.parts = QList<RunPart>(parts->begin(), parts->end());
    return summary;
}

} // namespace remarketeer
