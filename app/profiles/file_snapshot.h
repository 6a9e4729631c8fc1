#pragma once

#include "core/result.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <filesystem>

class QFile;

namespace remarketeer {

/// A file as it was when it was opened, to notice when it is no longer the same. Growing is allowed: what was there
/// before must have stayed.
class FileSnapshot
{
public:
    /// FileNotFound, FileUnreadable, or InvalidInput when it is not a file.
    static Result<FileSnapshot> take(const QString &path);

    const QString &path() const { return m_path; }
    qint64 size() const { return m_size; }

    /// Opens the file and makes sure that it still begins and, up to size(), ends as it did.
    Result<void> reopen(QFile &file) const;
    /// A cheap look at the directory entry while the file is read. `row`: the last row that was read, for the sentence.
    Result<void> stillThere(std::uint64_t row) const;
    /// The error for a read of `file` that failed or gave less than the file had.
    Error readFailed(const QFile &file, std::uint64_t row) const;

private:
    Result<std::size_t> fingerprint(QFile &file) const;
    QString name() const;

    QString m_path;
    std::filesystem::path m_nativePath;
    qint64 m_size = 0;
    std::filesystem::file_time_type m_modified;
    std::size_t m_fingerprint = 0; ///< of the first and the last bytes
};

} // namespace remarketeer
