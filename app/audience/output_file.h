#pragma once

#include "core/result.h"

#include <QSaveFile>

#include <memory>
#include <string_view>

namespace remarketeer {

/// CannotWrite, with a sentence that names the path and the (translated) reason.
Error cannotWrite(const QString &path, const QString &reason);
/// What kept an open file from taking bytes: DiskFull, or CannotWrite with the system's reason. Ask while the file is
/// still there.
Error writeError(const QFileDevice &file, const QString &path);

/// A file that appears under its name only when it is complete; until then, or when it is given up, what stood there
/// stays. Written beside it, so the disk must hold both.
class OutputFile
{
public:
    /// CannotWrite, DiskFull.
    static Result<OutputFile> create(const QString &path);
    Result<void> write(std::string_view bytes);
    Result<void> commit();

private:
    explicit OutputFile(const QString &path) : m_file(std::make_unique<QSaveFile>(path)) {}
    std::unique_ptr<QSaveFile> m_file; ///< gives the temporary file up when destroyed
};

} // namespace remarketeer
