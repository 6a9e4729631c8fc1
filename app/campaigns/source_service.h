#pragma once

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

/// The workspace's profile source: opened, sampled and counted off the window's thread. Window's thread.
class SourceService : public QObject
{
    Q_OBJECT

public:
    explicit SourceService(Database &database);
    ~SourceService() override;

    /// Opens the stored source, if there is one.
    QCoro::Task<Result<void>> start();
    /// Opens a CSV file and makes it the workspace's source. The previous one stays on an error.
    QCoro::Task<Result<void>> openCsv(QString path);

    const QList<SourceRecord> &sources() const; ///< by name
    const SourceRecord *find(const SourceId &id) const;

    const QString &name() const;                     ///< file name; empty: none chosen yet
    std::shared_ptr<const CsvSource> source() const; ///< null until one is open
    const PropertyCatalogue &catalogue() const;
    std::optional<quint64> rowCount() const;   ///< known when the background count has ended
    const std::optional<Error> &error() const; ///< why the stored source could not be opened

Q_SIGNALS:
    void changed(); ///< any of the above

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace remarketeer
