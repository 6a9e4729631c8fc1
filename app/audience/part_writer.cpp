#include "audience/part_writer.h"

#include "audience/output_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::PartWriter)
};

/// The first lines of `lines` that have room in `room` bytes.
std::string_view wholeLines(std::string_view lines, qint64 room)
{
    if (static_cast<qint64>(lines.size()) <= room)
        return lines;
    const std::size_t end = room > 0 ? lines.rfind('\n', static_cast<std::size_t>(room) - 1) : std::string_view::npos;
    return end == std::string_view::npos ? std::string_view() : lines.substr(0, end + 1);
}

} // namespace

bool isPartName(const QString &name)
{
    static const QRegularExpression part(QStringLiteral("^part-\\d{5}\\.csv$"));
    return part.match(name).hasMatch();
}

Result<std::unique_ptr<PartWriter>> PartWriter::create(const QString &folder, const UploadLayout &layout,
                                                       qint64 partBytes)
{
    const QString absolute = QDir(folder).absolutePath();
    QString existing = absolute;
    while (!QFileInfo::exists(existing) && existing != QFileInfo(existing).path())
        existing = QFileInfo(existing).path();
    if (!QDir().mkpath(absolute))
        return fail(cannotWrite(absolute, Tr::tr("the folder cannot be created")));
    std::unique_ptr<PartWriter> writer(new PartWriter(absolute, layout, partBytes, existing));
    if (!writer->m_temporary.isValid())
        return fail(cannotWrite(absolute, writer->m_temporary.errorString()));
    return writer;
}

PartWriter::PartWriter(const QString &folder, const UploadLayout &layout, qint64 partBytes, const QString &existing)
    : m_folder(folder), m_header(layout.header), m_partBytes(partBytes), m_existing(existing),
      m_temporary(folder + QStringLiteral("/.remarketeer-XXXXXX"))
{
}

PartWriter::~PartWriter()
{
    m_file.close();
    m_temporary.remove();
    // Folders that were made for nothing go again; one that holds something stays.
    for (QString folder = m_folder; !m_committed && folder != m_existing; folder = QFileInfo(folder).path()) {
        if (!QDir().rmdir(folder))
            break;
    }
}

Result<void> PartWriter::begin(PartAction action)
{
    m_action = action;
    return endPart();
}

Result<void> PartWriter::write(std::string_view lines)
{
    while (!lines.empty()) {
        std::string_view fitting = m_file.isOpen() ? wholeLines(lines, m_partBytes - m_written) : std::string_view();
        if (fitting.empty()) {
            if (auto ended = endPart(); !ended)
                return ended;
            if (auto begun = beginPart(); !begun)
                return begun;
            fitting = wholeLines(lines, m_partBytes - m_written);
            if (fitting.empty()) // a line longer than a part: then it is a part by itself
                fitting = lines.substr(0, lines.find('\n') + 1);
        }
        if (auto appended = append(fitting); !appended)
            return appended;
        lines.remove_prefix(fitting.size());
    }
    return {};
}

Result<void> PartWriter::beginPart()
{
    if (m_parts.size() == maximumParts)
        return fail(ErrorCode::InvalidInput,
                    Tr::tr("These profiles make more than %1 upload parts of %2 MB, and TikTok takes no more for one "
                           "audience. Split the profiles into several files.")
                        .arg(maximumParts)
                        .arg(static_cast<double>(m_partBytes) / 1e6));
    const auto index = static_cast<int>(m_parts.size());
    m_file.setFileName(m_temporary.filePath(partName(index)));
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fail(cannotWrite(m_folder, m_file.errorString()));
    m_md5.reset();
    m_written = 0;
    RunPart part;
    part.index = index;
    part.action = m_action;
    part.file = m_folder + u'/' + partName(index);
    m_parts.push_back(part);
    return append(m_header);
}

Result<void> PartWriter::append(std::string_view bytes)
{
    const auto size = static_cast<qint64>(bytes.size());
    if (m_file.write(bytes.data(), size) != size)
        return fail(writeError(m_file, m_parts.back().file));
    m_md5.addData(QByteArrayView(bytes.data(), size));
    m_written += size;
    return {};
}

Result<void> PartWriter::endPart()
{
    if (!m_file.isOpen())
        return {};
    m_file.close();
    if (m_file.error() != QFileDevice::NoError)
        return fail(writeError(m_file, m_parts.back().file));
    m_parts.back().bytes = m_written;
    m_parts.back().md5 = QString::fromLatin1(m_md5.result().toHex());
    return {};
}

Result<std::vector<RunPart>> PartWriter::commit()
{
    if (auto ended = endPart(); !ended)
        return fail(ended.error());
    QDir folder(m_folder);
    const QStringList files = folder.entryList(QDir::Files);
    for (const QString &name : files) {
        if (!isPartName(name))
            continue;
        if (!folder.rename(name, asideName(name))) {
            undo();
            return fail(cannotWrite(folder.filePath(name), Tr::tr("the part of an earlier export cannot be replaced")));
        }
        m_earlier.append(name);
    }
    for (const RunPart &part : m_parts) {
        QFile file(m_temporary.filePath(partName(part.index)));
        if (!file.rename(part.file)) {
            const QString reason = file.errorString();
            undo();
            return fail(cannotWrite(part.file, reason));
        }
        ++m_placed;
    }
    m_committed = true;
    return m_parts;
}

void PartWriter::undo()
{
    for (; m_placed > 0; --m_placed)
        QFile::remove(m_parts[m_placed - 1].file);
    QDir folder(m_folder);
    for (const QString &name : std::as_const(m_earlier))
        folder.rename(asideName(name), name);
    m_earlier.clear();
    m_committed = false;
}

/// Where an earlier part waits, to go with the temporary folder.
QString PartWriter::asideName(const QString &name) const
{
    return m_temporary.filePath(QStringLiteral("earlier-") + name);
}

QString PartWriter::partName(int index) const
{
    return QStringLiteral("part-%1.csv").arg(index + 1, 5, 10, QLatin1Char('0'));
}

} // namespace remarketeer
