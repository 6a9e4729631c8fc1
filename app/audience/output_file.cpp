#include "audience/output_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

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
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return fail(cannotWrite(path, Tr::tr("there is no folder “%1”").arg(QDir::toNativeSeparators(folder))));
    OutputFile file(path);
    // Chunks of a megabyte and more come in; a buffer would only copy them.
    if (!file.m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fail(cannotWrite(path, file.m_file->errorString()));
    return file;
}

Result<void> OutputFile::write(std::string_view bytes)
{
    const auto size = static_cast<qint64>(bytes.size());
    if (m_file->write(bytes.data(), size) != size)
        return fail(writeError(*m_file, m_file->fileName()));
    return {};
}

Result<void> OutputFile::commit()
{
    if (!m_file->commit())
        return fail(writeError(*m_file, m_file->fileName()));
    return {};
}

} // namespace remarketeer
