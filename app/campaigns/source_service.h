#pragma once

#include "campaigns/open_source.h"
#include "core/result.h"
#include "core/segment.h"
#include "profiles/csv_source.h"
#include "profiles/property_catalogue.h"
#include "store/database.h"

#include <QCoroTask>
#include <QObject>

#include <memory>
#include <optional>

namespace remarketeer {

/// How a source's data stands, as far as it was looked at.
enum class SourceState {
    NotRead,    ///< not opened since the program started
    Fine,       ///< opened, and since then as it was
    Changed,    ///< its file was changed after it was read: open() reads it anew
    Missing,    ///< its file is not there
    Unreadable, ///< it could not be opened for another reason; SourceService::errorOf() says which
};

/// The workspace's profile sources: opened, sampled and counted off the window's thread. One of them may be the current
/// one, which the mapping and *Send audience* use. Window's thread. Every change is stored before it is signalled.
class SourceService : public QObject
{
    Q_OBJECT

public:
    static constexpr int longestName = 128;

    explicit SourceService(Database &database);
    ~SourceService() override;

    /// Reads the stored sources and opens the current one, if there is one; when it cannot be opened, error() says so.
    QCoro::Task<Result<void>> start();

    const QList<SourceRecord> &sources() const; ///< by name
    const SourceRecord *find(const SourceId &id) const;

    // --- any source
    /// The source as it is now: from memory while its file is unchanged, else read anew. NotFound: it was removed;
    /// else the errors of openSource(), which errorOf() then keeps.
    QCoro::Task<Result<std::shared_ptr<const OpenSource>>> open(SourceId id);
    std::shared_ptr<const OpenSource> opened(const SourceId &id) const; ///< as last opened; null: not yet
    SourceState state(const SourceId &id) const;
    std::optional<Error> errorOf(const SourceId &id) const; ///< why it is Missing or Unreadable
    /// Looks whether the files are still there and as they were when they were read; opens none.
    QCoro::Task<void> checkFiles();

    // --- changing the list
    /// Adds a CSV file under its name; it becomes current only when no source is. A file that is a source already is
    /// not added twice: its id. Errors of CsvSource::open(), Database.
    QCoro::Task<Result<SourceId>> addCsv(QString path);
    /// Opens a source and makes it current. The previous one stays on an error; Cancelled: another was chosen
    /// meanwhile.
    QCoro::Task<Result<void>> use(SourceId id);
    /// addCsv() and use() in one.
    QCoro::Task<Result<void>> openCsv(QString path);
    /// InvalidInput: empty, longer than longestName, or the name of another source (in whatever case).
    Result<void> rename(const SourceId &id, const QString &name);
    /// The properties of a CSV file, without adding it: to say what repoint() would take away.
    QCoro::Task<Result<QStringList>> propertiesOf(QString path);
    /// Another CSV file under the same id; a name that was the file's follows. Gives the properties that the file read
    /// before had and this one has not. InvalidInput: the file is another source's. Nothing changes on an error.
    QCoro::Task<Result<QStringList>> repoint(SourceId id, QString path);
    /// Segments of it stay, without a source; the file stays too. Without the current one, no source is current.
    Result<void> remove(const SourceId &id);

    // --- the current one
    const SourceRecord *current() const; ///< null: none
    QString name() const;                ///< as shown; empty: none
    /// Null until it is open. CSV files are the only kind so far; of whatever kind it is, opened() knows it.
    std::shared_ptr<const CsvSource> source() const;
    const PropertyCatalogue &catalogue() const;
    std::optional<quint64> rowCount() const; ///< known when the background count has ended
    std::optional<Error> error() const;      ///< why it could not be opened

Q_SIGNALS:
    void changed();        ///< which source is the current one, or anything about it
    void sourcesChanged(); ///< which sources there are, or anything about one of them

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace remarketeer
