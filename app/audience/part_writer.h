#pragma once

#include "audience/upload_layout.h"
#include "core/result.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace remarketeer {

/// Writes upload parts of at most `partBytes` each (one line at least), in a temporary folder inside the parts folder.
class PartWriter
{
public:
    /// CannotWrite when the folder cannot be made or written to.
    static Result<std::unique_ptr<PartWriter>> create(const QString &folder, const UploadLayout &layout,
                                                      qint64 partBytes);
    ~PartWriter();

    /// Whole lines, each with its line end. InvalidInput beyond 500 parts.
    Result<void> write(std::string_view lines);
    /// Puts the parts into their folder, in place of those that an earlier export left there.
    Result<std::vector<RunPart>> commit();
    /// Takes committed parts out again, for when another output of the same export could not be put into place.
    void undo();

private:
    PartWriter(const QString &folder, const UploadLayout &layout, qint64 partBytes, bool madeFolder);
    Result<void> begin();
    Result<void> append(std::string_view bytes);
    Result<void> end();
    QString partName(int index) const;

    QString m_folder;
    std::string_view m_header;
    qint64 m_partBytes;
    bool m_madeFolder;
    QTemporaryDir m_temporary;
    QFile m_file;
    QCryptographicHash m_md5{QCryptographicHash::Md5};
    qint64 m_written = 0; ///< of the part that is open
    std::vector<RunPart> m_parts;
    bool m_committed = false;
};

} // namespace remarketeer
