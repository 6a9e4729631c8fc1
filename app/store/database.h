#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace remarketeer {

/// The open database: opened, migrated and guarded by one file. Belongs to the thread that opened it.
class Database
{
public:
    /// Opens or makes the file, turns foreign_keys on, asks for WAL and reads the answer, sets busy_timeout, copies the
    /// file aside before a migration and runs each numbered migration in a transaction. DatabaseNewer leaves the file
    /// alone.
    static Result<std::unique_ptr<Database>> open(const QString &file);
    ~Database();
    QSqlDatabase connection() const;

private:
    Database() = default;
    QString m_connectionName;
};

} // namespace remarketeer
