#pragma once

#include "audience/direct_writer.h"
#include "core/result.h"

#include <QFile>

#include <memory>
#include <string_view>

namespace remarketeer {

/// CannotWrite, with a sentence that names the path and the (translated) reason.
Error cannotWrite(const QString &path, const QString &reason);
/// What kept an open file from taking bytes: DiskFull, or CannotWrite with the system's reason. Ask while the file is
/// still there.
Error writeError(const QFileDevice &file, const QString &path);

/// A file that appears under its name only when it is complete; until then, or when it is given up, what stood there
/// stays. Written beside it, so the disk must hold both. It is not forced to the disk, but what is beyond 4 MB
/// goes there directly: docs/decisions.md.
class OutputFile
{
public:
    /// CannotWrite, DiskFull.
    static Result<OutputFile> create(const QString &path);
    OutputFile(OutputFile &&) = default;
    OutputFile &operator=(OutputFile &&) = default;
    /// Gives the file up unless it was committed.
    ~OutputFile();

    Result<void> write(std::string_view bytes);
    Result<void> commit();

private:
    explicit OutputFile(const QString &path) : m_path(path), m_file(std::make_unique<QFile>()) {}
    Result<void> writeThroughSystem(std::string_view bytes);
    Result<void> endDirect();
    Error directError(const std::error_code &error) const;

    QString m_path;
    std::unique_ptr<QFile> m_file; ///< beside m_path, under a name of its own; null when moved from
    qint64 m_written = 0;          ///< bytes
    std::unique_ptr<DirectWriter> m_direct;
};

} // namespace remarketeer
