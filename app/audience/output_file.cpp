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
        return {ErrorCode::DiskFull,
                Tr::tr("The disk became full while “%1” was written. Nothing was left behind; free some space and "
                       "export again.")
                    .arg(QDir::toNativeSeparators(path)),
                file.errorString()};
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
    const auto size = static_cast<qint64>(bytes.size());
    if (m_file->write(bytes.data(), size) != size)
        return fail(writeError(*m_file, m_path));
    m_written += size;
    m_behind->setWritten(m_written);
    return {};
}

Result<void> OutputFile::commit()
{
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
