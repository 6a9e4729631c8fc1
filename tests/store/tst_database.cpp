#include "store/account_repository.h"
#include "store/database.h"
#include "store/grant_repository.h"
#include "store/run_repository.h"
#include "store/source_repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace remarketeer;

namespace {

Grant grantOf(const QString &id)
{
    return Grant{*GrantId::from(id),
                 QStringLiteral("7012345678901234567"),
                 QStringLiteral("https://example.com"),
                 QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC),
                 QStringLiteral("[1,3]"),
                 true};
}

const QString firstGrant = QStringLiteral("00000000-0000-4000-8000-000000000001");
const QString secondGrant = QStringLiteral("00000000-0000-4000-8000-000000000002");

/// What a later version might add.
QList<Migration> withANextStep(const QString &statement)
{
    QList<Migration> steps = migrations();
    steps.append(
        {steps.last().number + 1, {QStringLiteral("CREATE TABLE halfway (id INTEGER PRIMARY KEY)"), statement}});
    return steps;
}

const QString goodStatement = QStringLiteral("ALTER TABLE grants ADD COLUMN note TEXT");
const QString badStatement = QStringLiteral("ALTER TABLE no_such_table ADD COLUMN note TEXT");

int child(const QStringList &arguments)
{
    auto database = Database::open(arguments.at(2));
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().detail));
        return 1;
    }
    if (arguments.at(1) == u"--open")
        return 0;
    // --hold: half of a change, then wait to be killed
    auto transaction = Transaction::begin(**database);
    GrantRepository grants(**database);
    if (!transaction || !grants.save(grantOf(secondGrant)))
        return 1;
    std::puts("holding");
    std::fflush(stdout);
    return std::getchar();
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyFileBecomesAWorkspace();
    void guardsAreOn();
    void openingAgainKeepsEverything();
    void aMigrationCopiesTheFileAside();
    void aFailedMigrationLeavesTheOldState();
    void aNewerFileIsLeftAlone();
    void foreignAndDamagedFilesAreRefused_data();
    void foreignAndDamagedFilesAreRefused();
    void damageInTheMiddleIsSeen();
    void anImpossiblePathIsAnError();
    void aKilledTransactionNeverHappened();
    void manyProcessesMayOpenANewFile();
    void aTransactionThatIsNotCommittedIsUndone();
    void aTransactionInsideAnotherIsAPartOfIt();
    void theFirstVersionsSourceAndRunsAreKept();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("workspace.db")); }
    QByteArray bytes() const;
    QStringList grants(const QList<Migration> &steps = migrations());
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QByteArray TestDatabase::bytes() const
{
    QFile it(file());
    return it.open(QIODevice::ReadOnly) ? it.readAll() : QByteArray();
}

QStringList TestDatabase::grants(const QList<Migration> &steps)
{
    QStringList ids;
    const auto database = Database::open(file(), steps);
    if (!database)
        return {database.error().detail};
    const auto all = GrantRepository(**database).all();
    for (const Grant &grant : all.value_or(QList<Grant>()))
        ids.append(grant.id.toString());
    return ids;
}

void TestDatabase::anEmptyFileBecomesAWorkspace()
{
    QFile empty(file());
    QVERIFY(empty.open(QIODevice::WriteOnly)); // what a crash at the very first moment leaves
    empty.close();
    const auto database = Database::open(file());
    QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
    QVERIFY(GrantRepository(**database).save(grantOf(firstGrant)));
    QVERIFY(!QFile::exists(file() + QStringLiteral(".before-1")));
}

void TestDatabase::guardsAreOn()
{
    const auto database = Database::open(file());
    QVERIFY(database);
    const auto pragma = [&database](const char *name) {
        auto rows = (*database)->run(QStringLiteral("PRAGMA ") + QLatin1StringView(name));
        return rows && rows->next() ? rows->value(0).toString() : QString();
    };
    QCOMPARE(pragma("foreign_keys"), QStringLiteral("1"));
    QCOMPARE(pragma("journal_mode"), QStringLiteral("wal"));
    QVERIFY(pragma("busy_timeout").toInt() >= 1'000);
    // An account of no grant cannot be.
    const AdAccount orphan{*AdvertiserId::from(QStringLiteral("1")),
                           *GrantId::from(firstGrant),
                           {},
                           {},
                           {},
                           AccountStatus::Connected,
                           AccountStatus::Connected,
                           {},
                           {},
                           {},
                           {}};
    const auto saved = AccountRepository(**database).save({orphan});
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Database);
}

void TestDatabase::openingAgainKeepsEverything()
{
    {
        const auto database = Database::open(file());
        QVERIFY(database);
        QVERIFY(GrantRepository(**database).save(grantOf(firstGrant)));
    }
    QCOMPARE(grants(), QStringList{firstGrant});
}

void TestDatabase::aMigrationCopiesTheFileAside()
{
    {
        const auto database = Database::open(file());
        QVERIFY(database);
        QVERIFY(GrantRepository(**database).save(grantOf(firstGrant)));
    }
    QCOMPARE(grants(withANextStep(goodStatement)), QStringList{firstGrant});
    const QString copy = QStringLiteral("%1.before-%2").arg(file()).arg(migrations().last().number + 1);
    QVERIFY(QFile::exists(copy));
    // The copy is the old file, whole: it opens at the old version.
    QVERIFY(QFile::remove(file()));
    QVERIFY(QFile::copy(copy, file()));
    QCOMPARE(grants(), QStringList{firstGrant});
}

void TestDatabase::aFailedMigrationLeavesTheOldState()
{
    {
        const auto database = Database::open(file());
        QVERIFY(database);
        QVERIFY(GrantRepository(**database).save(grantOf(firstGrant)));
    }
    const auto failed = Database::open(file(), withANextStep(badStatement));
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::Database);
    QCOMPARE(grants(), QStringList{firstGrant}); // still at the old version
    // The half of it that had worked is gone, or this would fail.
    QCOMPARE(grants(withANextStep(goodStatement)), QStringList{firstGrant});
}

void TestDatabase::aNewerFileIsLeftAlone()
{
    QVERIFY(Database::open(file(), withANextStep(goodStatement)));
    const QByteArray before = bytes();
    const auto refused = Database::open(file());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseNewer);
    QVERIFY(refused.error().sentence.contains(QDir::toNativeSeparators(file())));
    QCOMPARE(bytes(), before);
    QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("*.before-*")}).isEmpty());
    // The newer version still opens it.
    QVERIFY(Database::open(file(), withANextStep(goodStatement)));
}

void TestDatabase::foreignAndDamagedFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("name,age\nsomebody,1\n").repeated(100);
    QTest::newRow("cut off header") << QByteArray("SQLite format 3\0\x10\x00\x01\x01", 20).append(2'000, '\xee');
}

void TestDatabase::foreignAndDamagedFilesAreRefused()
{
    QFETCH(QByteArray, content);
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(content);
    broken.close();
    const auto refused = Database::open(file());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Database);
    QVERIFY(refused.error().sentence.contains(QDir::toNativeSeparators(file())));
    QVERIFY(refused.error().sentence.contains(QStringLiteral("rename that file"))); // what now
    QCOMPARE(bytes(), content);
}

void TestDatabase::damageInTheMiddleIsSeen()
{
    {
        const auto database = Database::open(file());
        QVERIFY(database);
        QVERIFY(GrantRepository(**database).save(grantOf(firstGrant)));
    }
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.size() > 3 * 4096);
    for (qint64 page = 2; page * 4096 < damaged.size(); ++page) {
        QVERIFY(damaged.seek(page * 4096));
        damaged.write(QByteArray(4096, '\x55'));
    }
    damaged.close();
    const auto refused = Database::open(file());
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(QStringLiteral("damaged")));
}

void TestDatabase::anImpossiblePathIsAnError()
{
    const auto refused = Database::open(m_folder->filePath(QStringLiteral("no/such/folder/workspace.db")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Database);
    const auto folder = Database::open(m_folder->path());
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::Database);
}

void TestDatabase::aKilledTransactionNeverHappened()
{
    {
        const auto database = Database::open(file());
        QVERIFY(database);
        QVERIFY(GrantRepository(**database).save(grantOf(firstGrant)));
    }
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), file()});
    QVERIFY(holder.waitForReadyRead());
    QCOMPARE(holder.readAllStandardOutput().trimmed(), QByteArray("holding"));
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QCOMPARE(holder.exitStatus(), QProcess::CrashExit);
    QCOMPARE(grants(), QStringList{firstGrant});
}

void TestDatabase::manyProcessesMayOpenANewFile()
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 6; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), file()});
    }
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished(60'000));
        QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
    }
    QCOMPARE(grants(), QStringList());
}

void TestDatabase::aTransactionThatIsNotCommittedIsUndone()
{
    const auto database = Database::open(file());
    QVERIFY(database);
    GrantRepository repository(**database);
    {
        auto transaction = Transaction::begin(**database);
        QVERIFY(transaction);
        QVERIFY(repository.save(grantOf(firstGrant)));
    }
    QVERIFY(repository.all()->isEmpty());
}

void TestDatabase::aTransactionInsideAnotherIsAPartOfIt()
{
    const auto database = Database::open(file());
    QVERIFY(database);
    GrantRepository repository(**database);
    {
        auto outer = Transaction::begin(**database);
        QVERIFY(outer);
        auto inner = Transaction::begin(**database);
        QVERIFY(inner);
        QVERIFY(repository.save(grantOf(firstGrant)));
        QVERIFY(inner->commit());
    }
    QVERIFY(repository.all()->isEmpty());
    auto outer = Transaction::begin(**database);
    QVERIFY(outer);
    QVERIFY(repository.save(grantOf(firstGrant)));
    {
        auto inner = Transaction::begin(**database);
        QVERIFY(inner);
        QVERIFY(repository.save(grantOf(secondGrant)));
    }
    QVERIFY(outer->commit());
    QCOMPARE(grants(), QStringList{firstGrant});
}

void TestDatabase::theFirstVersionsSourceAndRunsAreKept()
{
    const QString run = QStringLiteral("00000000-0000-4000-8000-00000000000a");
    {
        const auto old = Database::open(file(), migrations().first(1));
        QVERIFY(old);
        QVERIFY(
            (*old)->run(QStringLiteral("INSERT INTO source (id, name, path) VALUES (1, 'Köln.csv', '/a/Köln.csv')")));
        QVERIFY((*old)->run(
            QStringLiteral("INSERT INTO runs (id, account_id, account_name, change, audience_name, description,"
                           " audience_id, calculate_type, attributes, source_name, source_file, audience_file, state,"
                           " error, summary, creating, same_name_before, started_at, finished_at) VALUES (?, '7', 'A',"
                           " 'create', 'Lapsed', '', '9', 'EMAIL_SHA256', '[]', 'Köln.csv', '/a/Köln.csv', '', "
                           "'completed', '', '{}', 1, '[]', '2026-11-22T12:00:00.000Z', NULL)"),
            {run}));
        QVERIFY((*old)->run(QStringLiteral("INSERT INTO run_parts (run_id, part, file, bytes, md5, remote_path,"
                                           " uploaded_at) VALUES (?, 0, '/p', 5, 'm', 'r', NULL)"),
                            {run}));
    }
    const auto database = Database::open(file());
    QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
    QVERIFY(QFile::exists(file() + QStringLiteral(".before-2")));
    const auto sources = SourceRepository(**database).all();
    QVERIFY(sources);
    QCOMPARE(sources->size(), 1);
    QCOMPARE(sources->first().kind, QStringLiteral("csv"));
    QCOMPARE(sources->first().name, QStringLiteral("Köln.csv"));
    QCOMPARE(sources->first().location, QStringLiteral("/a/Köln.csv"));
    QVERIFY(sources->first().current);
    const auto runs = RunRepository(**database).all();
    QVERIFY(runs);
    QCOMPARE(runs->size(), 1);
    const Run &kept = runs->first();
    QCOMPARE(kept.id.toString(), run);
    QCOMPARE(kept.audienceName, QStringLiteral("Lapsed"));
    QVERIFY(kept.creating);
    QVERIFY(!kept.campaign);
    QVERIFY(kept.campaignName.isEmpty());
    QVERIFY(kept.selection.isEmpty());
    QVERIFY(!kept.dueAt.isValid());
    QCOMPARE(kept.missed, 0);
    QVERIFY(!kept.updating);
    QVERIFY(!kept.added && !kept.removed);
    QVERIFY(kept.problem.isEmpty());
    QCOMPARE(kept.parts.size(), 1);
    QCOMPARE(kept.parts.first().action, PartAction::AsRun);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && (arguments.at(1) == u"--open" || arguments.at(1) == u"--hold"))
        return child(arguments);
    TestDatabase test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_database.moc"
