#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

/// Searches everything that the suite left behind (workspaces with their databases and logs, run folders, the tests'
/// own output) for secrets and personal data. Runs after all other tests.
class TestPrivacy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingSecretOrPersonalWasWritten_data();
    void nothingSecretOrPersonalWasWritten();

private:
    static bool isDatabase(const QString &file);
    /// How many of the databases have rows that a query gives; those of another version do not.
    int databasesWith(const QString &query) const;
    QStringList m_files;
};

bool TestPrivacy::isDatabase(const QString &file)
{
    static const QRegularExpression name(QStringLiteral("\\.(db|sqlite)(-wal|-shm|-journal)?$"));
    return name.match(file).hasMatch();
}

int TestPrivacy::databasesWith(const QString &query) const
{
    int found = 0;
    for (const QString &file : m_files) {
        if (!file.endsWith(QLatin1String(".db")))
            continue;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), file);
            database.setDatabaseName(file);
            database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
            if (database.open()) {
                QSqlQuery rows(database);
                found += rows.exec(query) && rows.next() ? 1 : 0;
            }
        }
        QSqlDatabase::removeDatabase(file);
    }
    return found;
}

void TestPrivacy::initTestCase()
{
    // Profile sources (*.profiles.csv) are raw by nature; what the sandbox keeps is TikTok's side of a token.
    QDirIterator scratch(QStringLiteral(BUILD_DIR "/test-scratch"), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
    while (scratch.hasNext()) {
        const QString file = scratch.next();
        if (!file.endsWith(QLatin1String(".profiles.csv")) && !file.contains(QLatin1String("/sandbox/")))
            m_files.append(file);
    }
    // CTest writes its log under the first name and renames it at the end of the run.
    for (const char *log : {"LastTest.log.tmp", "LastTest.log"}) {
        const QString file = QStringLiteral(BUILD_DIR "/Testing/Temporary/") + QLatin1String(log);
        if (QFile::exists(file)) {
            m_files.append(file);
            break;
        }
    }
    // Searching what nothing was written to proves nothing.
    for (const auto query : {
             "SELECT 1 FROM segments WHERE rules LIKE '%typed@rules.invalid%'",
             "SELECT 1 FROM campaigns WHERE state <> 'draft'",
             "SELECT 1 FROM runs WHERE campaign_id IS NOT NULL AND state = 'completed'",
             "SELECT 1 FROM runs WHERE campaign_id IS NOT NULL AND state = 'failed' AND error <> ''",
         })
        QVERIFY2(databasesWith(QString::fromLatin1(query)) > 0,
                 qPrintable(QStringLiteral("no workspace to search has this; run the whole suite first: ") +
                            QLatin1String(query)));
}

void TestPrivacy::nothingSecretOrPersonalWasWritten_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("inDatabasesToo");
    const auto nowhere = [](const char *what, const QString &pattern) { QTest::newRow(what) << pattern << true; };
    // 40 hex digits standing alone are TikTok's tokens and codes; hashes have 64, MD5 32, file paths 16.
    nowhere("access token or auth code", QStringLiteral("(?<![0-9A-Za-z])[0-9a-f]{40}(?![0-9A-Za-z])"));
    nowhere("URL with a code", QStringLiteral("[?&](auth_)?code=[0-9A-Za-z]"));
    nowhere("URL with a secret", QStringLiteral("[?&](app_)?secret=[0-9A-Za-z]"));
    nowhere("e-mail address", QStringLiteral("[A-Za-z0-9._%+-]+@(example|mail\\.example|gmail\\.example|corp\\.example|"
                                             "inbox)\\.(com|org|net|test|co\\.uk)"));
    nowhere("phone number", QStringLiteral("(?<![0-9A-Za-z])\\+[1-9][0-9]{9,14}(?![0-9A-Za-z])"));
    // What somebody types into a rule is stored with the segment, and with the runs that it selects for; no log and no
    // other file has it.
    QTest::newRow("value of a rule") << QStringLiteral("typed@rules\\.invalid") << false;
}

void TestPrivacy::nothingSecretOrPersonalWasWritten()
{
    QFETCH(QString, pattern);
    QFETCH(bool, inDatabasesToo);
    const QRegularExpression secret(pattern);
    QVERIFY(secret.isValid());
    QStringList found;
    for (const QString &path : m_files) {
        QFile file(path);
        if ((!inDatabasesToo && isDatabase(path)) || !file.open(QIODevice::ReadOnly))
            continue;
        // Latin-1 keeps every byte, so that databases can be searched like text. Blocks overlap by more than any match.
        QString block;
        while (!file.atEnd()) {
            block = block.right(400) + QString::fromLatin1(file.read(8'000'000));
            if (secret.match(block).hasMatch()) {
                found.append(path);
                break;
            }
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("found in ") + found.join(QStringLiteral(", "))));
}

QTEST_GUILESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"
