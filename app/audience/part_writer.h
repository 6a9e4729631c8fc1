#pragma once

#include "audience/upload_layout.h"
#include "core/result.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace remarketeer {

/// Whether a file in a parts folder is a part by its name: "part-00001.csv". An export replaces those.
bool isPartName(const QString &name);

/// Writes upload parts of at most `partBytes` each (one line at least), in a temporary folder inside the parts folder.
class PartWriter
{
public:
    /// CannotWrite when the folder cannot be made or written to.
    static Result<std::unique_ptr<PartWriter>> create(const QString &folder, const UploadLayout &layout,
                                                      qint64 partBytes);
    ~PartWriter();

    /// Lines from now on are for that; they begin another part.
    Result<void> begin(PartAction action);
    /// Whole lines, each with its line end. InvalidInput beyond 500 parts.
    Result<void> write(std::string_view lines);
    /// Puts the parts into their folder, in place of those that an earlier export left there. On an error these stay.
    Result<std::vector<RunPart>> commit();
    /// Takes committed parts out again and puts the earlier ones back, for when another output of the same export could
    /// not be put into place.
    void undo();

private:
    PartWriter(const QString &folder, const UploadLayout &layout, qint64 partBytes, const QString &existing);
    Result<void> beginPart();
    Result<void> append(std::string_view bytes);
    Result<void> endPart();
    QString partName(int index) const;
    QString asideName(const QString &name) const;

    QString m_folder;
    std::string_view m_header;
    qint64 m_partBytes;
    PartAction m_action = PartAction::AsRun;
    QString m_existing; ///< the folder above m_folder, or that itself, that was there before
    QTemporaryDir m_temporary;
    QFile m_file;
    QCryptographicHash m_md5{QCryptographicHash::Md5};
    qint64 m_written = 0; ///< of the part that is open
    std::vector<RunPart> m_parts;
    QStringList m_earlier;    ///< parts of an earlier export that were set aside
    std::size_t m_placed = 0; ///< parts that are in their folder
    bool m_committed = false;
};

} // namespace remarketeer
