#include "profiles/file_snapshot.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHashFunctions>
#include <QLocale>

#include <algorithm>
#include <system_error>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::FileSnapshot)
};

constexpr qint64 fingerprintBytes = 64 * 1024; // at either end

bool open(QFile &file)
{
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

Error notFound(const QString &name)
{
    return {ErrorCode::FileNotFound, Tr::tr("“%1” is not there any more. Choose the file again.").arg(name), {}};
}

Error changed(const QString &name)
{
    return {ErrorCode::FileUnreadable, Tr::tr("“%1” was changed since it was opened. Open it again.").arg(name), {}};
}

} // namespace

Result<FileSnapshot> FileSnapshot::take(const QString &path)
{
    FileSnapshot snapshot;
    const QFileInfo entry(path);
    snapshot.m_path = path;
    snapshot.m_nativePath = entry.filesystemFilePath();
    if (!entry.exists())
        return fail(ErrorCode::FileNotFound,
                    Tr::tr("There is no file “%1”. Check the name and the folder.").arg(snapshot.name()));
    if (!entry.isFile())
        return fail(ErrorCode::InvalidInput,
                    Tr::tr("“%1” is a folder or a device. Choose a file.").arg(snapshot.name()));

    QFile file(path);
    if (!open(file))
        return fail(ErrorCode::FileUnreadable,
                    Tr::tr("“%1” cannot be read. Check that you may open it and that no other program holds it.")
                        .arg(snapshot.name()),
                    file.errorString());
    std::error_code ignored; // a file system without times: the size and the fingerprint must do
    snapshot.m_size = file.size();
    snapshot.m_modified = std::filesystem::last_write_time(snapshot.m_nativePath, ignored);
    const Result<std::size_t> fingerprint = snapshot.fingerprint(file);
    if (!fingerprint)
        return fail(fingerprint.error());
    snapshot.m_fingerprint = *fingerprint;
    return snapshot;
}

Result<void> FileSnapshot::reopen(QFile &file) const
{
    file.setFileName(m_path);
    if (!file.exists())
        return fail(notFound(name()));
    if (!open(file))
        return fail(ErrorCode::FileUnreadable, Tr::tr("“%1” cannot be read any more.").arg(name()), file.errorString());
    if (auto there = stillThere(0); !there)
        return there;
    const Result<std::size_t> now = fingerprint(file);
    if (!now)
        return fail(now.error());
    if (*now != m_fingerprint)
        return fail(changed(name()));
    file.seek(0);
    return {};
}

Result<void> FileSnapshot::stillThere(std::uint64_t row) const
{
    std::error_code error;
    const auto size = std::filesystem::file_size(m_nativePath, error);
    if (error) {
        return fail(row == 0 ? notFound(name())
                             : Error{ErrorCode::FileNotFound,
                                     Tr::tr("“%1” was removed while it was read; reading stopped after row %2.")
                                         .arg(name(), QLocale().toString(row)),
                                     QString::fromStdString(error.message())});
    }
    const auto modified = std::filesystem::last_write_time(m_nativePath, error);
    const bool shorter = size < static_cast<std::uintmax_t>(m_size);
    // A longer file was appended to, as far as a directory entry can tell.
    if (shorter || (size == static_cast<std::uintmax_t>(m_size) && !error && modified != m_modified)) {
        if (row == 0)
            return fail(changed(name()));
        return fail(ErrorCode::FileUnreadable,
                    (shorter ? Tr::tr("“%1” became shorter while it was read; reading stopped after row %2.")
                             : Tr::tr("“%1” was changed while it was read; reading stopped after row %2."))
                        .arg(name(), QLocale().toString(row)));
    }
    return {};
}

Error FileSnapshot::readFailed(const QFile &file, std::uint64_t row) const
{
    return {
        ErrorCode::FileUnreadable,
        Tr::tr("“%1” could not be read to its end; reading stopped after row %2.").arg(name(), QLocale().toString(row)),
        file.error() == QFileDevice::NoError ? QStringLiteral("short read") : file.errorString()};
}

/// Hash of the first bytes and of the last ones before m_size. Not a cryptographic one: each thread of a pass takes it
/// before its first row, and nothing but this process compares it.
Result<std::size_t> FileSnapshot::fingerprint(QFile &file) const
{
    std::size_t hash = 0;
    const qint64 length = std::min(m_size, fingerprintBytes);
    for (const qint64 offset : {qint64(0), m_size - length}) {
        if (!file.seek(offset))
            return fail(readFailed(file, 0));
        const QByteArray bytes = file.read(length);
        if (bytes.size() != length)
            return fail(readFailed(file, 0));
        hash = qHash(bytes, hash);
    }
    return hash;
}

QString FileSnapshot::name() const
{
    return QFileInfo(m_path).fileName();
}

} // namespace remarketeer
