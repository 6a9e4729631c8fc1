#include "store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QLoggingCategory>
#include <QSqlError>
#include <QUuid>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::Database)
};

Q_LOGGING_CATEGORY(log, "remarketeer.store")

// What SQLite calls them: https://www.sqlite.org/rescode.html
constexpr int sqliteBusy = 5, sqliteLocked = 6, sqliteReadOnly = 8, sqliteIo = 10, sqliteCorrupt = 11, sqliteFull = 13,
              sqliteCannotOpen = 14, sqliteNotADatabase = 26;

constexpr int patienceMs = 10'000; ///< for another process that writes or migrates

Error failureOf(const QSqlError &error, const QString &file)
{
    const QString shown = QDir::toNativeSeparators(file);
    // Extended codes keep the plain one in their low byte.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    QString sentence;
    switch (code) {
    case sqliteCorrupt:
    case sqliteNotADatabase:
        sentence = Tr::tr("The workspace file “%1” is damaged. Close Remarketeer, rename that file and start again: "
                          "Remarketeer then begins with an empty workspace, and your accounts have to be connected "
                          "again.")
                       .arg(shown);
        break;
    case sqliteBusy:
    case sqliteLocked:
        sentence = Tr::tr("The workspace file “%1” is in use by another program. Close that program, then try again.")
                       .arg(shown);
        break;
    case sqliteFull:
    case sqliteIo:
        sentence = Tr::tr("The workspace file “%1” could not be written or read: the disk is full or does not answer. "
                          "Check the disk, then try again.")
                       .arg(shown);
        break;
    case sqliteReadOnly:
    case sqliteCannotOpen:
        sentence = Tr::tr("The workspace file “%1” cannot be opened for writing. Check the permissions of the file and "
                          "of its folder, then try again.")
                       .arg(shown);
        break;
    default:
        sentence = Tr::tr("The workspace file “%1” could not be read or written. Start Remarketeer again; if this "
                          "happens once more, see its log.")
                       .arg(shown);
    }
    // SQLite's text names tables and columns, never values.
    return {ErrorCode::Database, sentence, QStringLiteral("SQLite %1: %2").arg(code).arg(error.databaseText())};
}

Error newer(const QString &file)
{
    return {ErrorCode::DatabaseNewer,
            Tr::tr("The workspace “%1” was made by a newer version of Remarketeer. Install that version again, or name "
                   "another folder with REMARKETEER_HOME. Nothing was changed.")
                .arg(QDir::toNativeSeparators(file)),
            {}};
}

/// What a pragma of the journal answers.
Result<QString> journalMode(Database &database, const QString &pragma)
{
    auto mode = database.run(pragma);
    if (!mode)
        return fail(mode.error());
    return mode->next() ? mode->value(0).toString().toLower() : QString();
}

} // namespace

Database::Database(QString connectionName, QString file)
    : m_connectionName(std::move(connectionName)), m_file(std::move(file))
{
}

Database::~Database()
{
    connection().close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Error Database::failure(const QSqlError &error) const
{
    return failureOf(error, m_file);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, const QList<Migration> &steps)
{
    const QString name = QStringLiteral("remarketeer-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const int newest = steps.isEmpty() ? 0 : steps.last().number;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        if (!connection.isValid()) {
            const Error error = failureOf(connection.lastError(), file);
            connection = {};
            QSqlDatabase::removeDatabase(name);
            return fail(error);
        }
        connection.setDatabaseName(file);
    }
    std::unique_ptr<Database> it(new Database(name, file));
    // A file that is there is looked at without the means to change it: a newer one must stay as it is.
    if (QFileInfo::exists(file)) {
        it->connection().setConnectOptions(
            QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=%1").arg(patienceMs));
        if (const auto opened = it->connect(); !opened)
            return fail(opened.error());
        const auto found = it->version();
        if (!found)
            return fail(found.error());
        if (*found > newest)
            return fail(newer(file));
        it->connection().close();
    }
    it->connection().setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patienceMs));
    if (const auto opened = it->connect(); !opened)
        return fail(opened.error());
    if (const auto migrated = it->migrate(steps); !migrated)
        return fail(migrated.error());
    if (const auto configured = it->configure(); !configured)
        return fail(configured.error());
    return it;
}

Result<void> Database::connect()
{
    QSqlDatabase opened = connection();
    if (!opened.open())
        return fail(failure(opened.lastError()));
    return {};
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return fail(failure(query.lastError()));
    for (const QVariant &value : values) {
        const bool emptyText = value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull();
        query.addBindValue(emptyText ? QVariant(QStringLiteral("")) : value);
    }
    if (!query.exec())
        return fail(failure(query.lastError()));
    return query;
}

Result<int> Database::version()
{
    auto tables =
        run(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"));
    if (!tables)
        return fail(tables.error());
    QStringList names;
    while (tables->next())
        names.append(tables->value(0).toString());
    if (tables->lastError().isValid())
        return fail(failure(tables->lastError()));
    if (names.isEmpty())
        return 0;
    if (!names.contains(QStringLiteral("schema_version")))
        return fail(ErrorCode::Database,
                    Tr::tr("The file “%1” belongs to another program. Move it away and start Remarketeer again.")
                        .arg(QDir::toNativeSeparators(m_file)));
    auto found = run(QStringLiteral("SELECT version FROM schema_version"));
    if (!found)
        return fail(found.error());
    return found->next() ? found->value(0).toInt() : 0;
}

Result<void> Database::configure()
{
    if (auto on = run(QStringLiteral("PRAGMA foreign_keys = ON")); !on)
        return fail(on.error());
    auto keys = run(QStringLiteral("PRAGMA foreign_keys"));
    if (!keys || !keys->next() || keys->value(0).toInt() != 1)
        return fail(ErrorCode::Database, Tr::tr("This system’s SQLite library cannot guard the workspace’s references. "
                                                "Install Remarketeer again from its package."));
    auto check = run(QStringLiteral("PRAGMA quick_check(1)"));
    if (!check)
        return fail(check.error());
    if (!check->next() || check->value(0).toString() != QStringLiteral("ok"))
        return fail(failure(
            QSqlError({}, check->value(0).toString(), QSqlError::StatementError, QString::number(sqliteCorrupt))));
    return {};
}

Result<void> Database::migrate(const QList<Migration> &steps)
{
    auto from = version();
    if (!from)
        return fail(from.error());
    auto journal = journalMode(*this, QStringLiteral("PRAGMA journal_mode"));
    if (!journal)
        return fail(journal.error());
    const bool logsAhead = *journal == QLatin1StringView("wal");
    if (steps.isEmpty() || (logsAhead && *from == steps.last().number))
        return {};
    QLockFile lock(m_file + QStringLiteral(".migrating"));
    if (!lock.tryLock(patienceMs))
        return fail(failure(
            QSqlError({}, QStringLiteral("migration lock"), QSqlError::ConnectionError,
                      QString::number(lock.error() == QLockFile::LockFailedError ? sqliteBusy : sqliteReadOnly))));
    // Another process may have migrated, or a newer program overtaken us, while we waited.
    from = version();
    if (!from)
        return fail(from.error());
    if (*from > steps.last().number)
        return fail(newer(m_file));
    // One at a time: of two that turn it on at once SQLite refuses one without waiting.
    journal = journalMode(*this, QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!journal)
        return fail(journal.error());
    // A network drive refuses; the slower journal is as safe.
    if (*journal != QLatin1StringView("wal"))
        qCWarning(log) << "no write-ahead log here, the journal mode is" << *journal;
    if (*from > 0 && *from < steps.last().number) {
        const QString copy = QStringLiteral("%1.before-%2").arg(m_file).arg(*from + 1);
        const QString unfinished = copy + QStringLiteral(".part");
        QFile::remove(unfinished);
        // Unlike copying the file, this includes what still is in the write-ahead log.
        if (auto copied = run(QStringLiteral("VACUUM INTO ?"), {unfinished}); !copied)
            return fail(copied.error());
        QFile::remove(copy);
        if (!QFile::rename(unfinished, copy))
            return fail(failure(QSqlError({}, QStringLiteral("copy aside"), QSqlError::UnknownError,
                                          QString::number(sqliteCannotOpen))));
    }
    for (const Migration &step : steps) {
        if (step.number <= *from)
            continue;
        if (const auto applied = apply(step); !applied)
            return fail(applied.error());
        qCInfo(log) << "workspace is at version" << step.number;
    }
    return {};
}

Result<void> Database::apply(const Migration &step)
{
    auto transaction = Transaction::begin(*this);
    if (!transaction)
        return fail(transaction.error());
    QStringList statements = step.statements;
    if (step.number == 1)
        statements.prepend(QStringLiteral("CREATE TABLE schema_version (version INTEGER NOT NULL)"));
    for (const QString &statement : std::as_const(statements)) {
        if (auto done = run(statement); !done)
            return fail(done.error());
    }
    if (auto done = run(QStringLiteral("DELETE FROM schema_version")); !done)
        return fail(done.error());
    if (auto done = run(QStringLiteral("INSERT INTO schema_version (version) VALUES (?)"), {step.number}); !done)
        return fail(done.error());
    return transaction->commit();
}

// A savepoint outside of a transaction begins one, and its release commits it; names may repeat.
// [sqlite.org/lang_savepoint]
Result<Transaction> Transaction::begin(Database &database)
{
    if (auto begun = database.run(QStringLiteral("SAVEPOINT step")); !begun)
        return fail(begun.error());
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    (void)m_database->run(QStringLiteral("ROLLBACK TO step"));
    (void)m_database->run(QStringLiteral("RELEASE step"));
}

Result<void> Transaction::commit()
{
    if (auto committed = m_database->run(QStringLiteral("RELEASE step")); !committed)
        return fail(committed.error());
    m_database = nullptr;
    return {};
}

} // namespace remarketeer
