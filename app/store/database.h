#pragma once

#include "core/result.h"
#include "store/migrations.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <memory>
#include <utility>

namespace remarketeer {

/// The open database: opened, migrated and guarded by one file. Belongs to the thread that opened it.
class Database
{
public:
    /// Opens or makes the file, turns foreign_keys on, asks for WAL and reads the answer, sets busy_timeout, copies the
    /// file aside before a migration and runs each numbered migration in a transaction. DatabaseNewer leaves the file
    /// alone. The copy is called file.before-N, N being the first migration that changes it. Several processes may open
    /// the same file at once: one migrates, the others wait. Errors: DatabaseNewer, Database (damaged, locked, not
    /// readable, not ours), each with what to do now.
    static Result<std::unique_ptr<Database>> open(const QString &file, const QList<Migration> &steps = migrations());
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    QSqlDatabase connection() const;

    /// Runs one statement with its values bound in order. A null string is bound as an empty one, an invalid QVariant
    /// as NULL. The query must not outlive this object.
    Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});

private:
    explicit Database(QString connectionName, QString file);
    Result<void> connect();
    Result<int> version();
    Result<void> configure();
    Result<void> migrate(const QList<Migration> &steps);
    Result<void> apply(const Migration &step);
    Error failure(const QSqlError &error) const;

    QString m_connectionName;
    QString m_file;
};

/// All or nothing: what was run since begin() is undone unless commit() succeeds. Inside another one it is a part of
/// that, and is kept only with it. Its reads see one moment, whatever other processes write.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

} // namespace remarketeer
