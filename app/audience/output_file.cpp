#include "audience/output_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <filesystem>
#include <system_error>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::OutputFile)
};

Error diskFull(const QString &path, const QString &detail)
{
    return {ErrorCode::DiskFull,
            Tr::tr("The disk became full while “%1” was written. Nothing was left behind; free some space and "
                   "export again.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

} // namespace

Error cannotWrite(const QString &path, const QString &reason)
{
    return {ErrorCode::CannotWrite,
            Tr::tr("“%1” cannot be written: %2. Choose another place, or ask for the right to write there.")
                .arg(QDir::toNativeSeparators(path), reason),
            {}};
}

Error writeError(const QFileDevice &file, const QString &path)
{
    // Qt reports a full disk like any other failed write.
    constexpr qint64 hardlyAnything = 1 << 20;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < hardlyAnything)
        return diskFull(path, file.errorString());
    return cannotWrite(path, file.errorString());
}

Result<OutputFile> OutputFile::create(const QString &path)
{
    const QFileInfo given(path);
    const QString folder = given.absolutePath();
    if (!QFileInfo(folder).isDir())
        return fail(cannotWrite(path, Tr::tr("there is no folder “%1”").arg(QDir::toNativeSeparators(folder))));
    if (given.exists() && !given.isFile())
        return fail(cannotWrite(path, Tr::tr("it is not a file")));
    if (given.exists() && !given.isWritable())
        return fail(cannotWrite(path, Tr::tr("the file that is there is protected")));

    // A link stays one: the file that it leads to is the one that is replaced, or made.
    OutputFile output(given.exists()      ? given.canonicalFilePath()
                      : given.isSymLink() ? given.symLinkTarget()
                                          : given.absoluteFilePath());
    QFile &file = *output.m_file;
    do {
        const auto number = QRandomGenerator::global()->generate();
        file.setFileName(QStringLiteral("%1.%2").arg(output.m_path, QString::number(number, 36)));
    } while (file.exists());
    // Chunks of half a megabyte come in; a buffer would only copy them.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        const QString reason = file.errorString();
        file.setFileName({}); // whatever has that name is not ours to remove
        return fail(cannotWrite(path, reason));
    }
    if (given.exists()) {
        std::error_code ignored; // then the new file is as any other
        const auto status = std::filesystem::status(given.filesystemAbsoluteFilePath(), ignored);
        std::filesystem::permissions(QFileInfo(file).filesystemAbsoluteFilePath(), status.permissions(), ignored);
    }
    return output;
}

OutputFile::~OutputFile()
{
    if (m_file && !m_file->fileName().isEmpty())
        m_file->remove();
}

Result<void> OutputFile::write(std::string_view bytes)
{
    constexpr qint64 leftToSystem = 4 << 20;
    static_assert(leftToSystem % DirectWriter::alignment == 0);
    if (m_written < leftToSystem) {
        const std::string_view first = bytes.substr(0, static_cast<std::size_t>(leftToSystem - m_written));
        if (auto written = writeThroughSystem(first); !written)
            return written;
        bytes.remove_prefix(first.size());
        if (m_written == leftToSystem)
            m_direct = DirectWriter::open(m_file->fileName(), m_written);
    }
    if (!m_direct)
        return writeThroughSystem(bytes);
    m_written += static_cast<qint64>(bytes.size());
    if (const std::error_code error = m_direct->write(bytes))
        return fail(directError(error));
    // The system takes the rest into its memory, as long as it has some.
    return m_direct->holdsUp() ? endDirect() : Result<void>();
}

Result<void> OutputFile::endDirect()
{
    std::string rest;
    if (const std::error_code error = m_direct->finish(rest))
        return fail(directError(error));
    m_direct.reset();
    const auto size = static_cast<qint64>(rest.size());
    if (!m_file->seek(m_written - size) || m_file->write(rest.data(), size) != size)
        return fail(writeError(*m_file, m_path));
    return {};
}

Result<void> OutputFile::writeThroughSystem(std::string_view bytes)
{
    const auto size = static_cast<qint64>(bytes.size());
    if (m_file->write(bytes.data(), size) != size)
        return fail(writeError(*m_file, m_path));
    m_written += size;
    return {};
}

Error OutputFile::directError(const std::error_code &error) const
{
    const QString reason = QString::fromLocal8Bit(error.message().c_str());
    return error == std::errc::no_space_on_device ? diskFull(m_path, reason) : cannotWrite(m_path, reason);
}

Result<void> OutputFile::commit()
{
    if (m_direct) {
        if (auto ended = endDirect(); !ended)
            return ended;
    }
    m_file->close();
    if (m_file->error() != QFileDevice::NoError)
        return fail(writeError(*m_file, m_path));
    // Unlike QFile::rename() this takes the place of a file that is there, in one step.
    std::error_code error;
    std::filesystem::rename(QFileInfo(*m_file).filesystemAbsoluteFilePath(),
                            QFileInfo(m_path).filesystemAbsoluteFilePath(), error);
    if (error)
        return fail(cannotWrite(m_path, QString::fromLocal8Bit(error.message().c_str())));
    m_file->setFileName({});
    return {};
}

} // namespace remarketeer
