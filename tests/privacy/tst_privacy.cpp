#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
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
    QStringList m_files;
};

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
    int databases = 0;
    for (const QString &file : m_files)
        databases += file.endsWith(QLatin1String(".db")) ? 1 : 0;
    QVERIFY2(databases > 0, "no workspace was left to search: run the whole suite first");
}

void TestPrivacy::nothingSecretOrPersonalWasWritten_data()
{
    QTest::addColumn<QString>("pattern");
    // 40 hex digits standing alone are TikTok's tokens and codes; hashes have 64, MD5 32, file paths 16.
    QTest::newRow("access token or auth code") << QStringLiteral("(?<![0-9A-Za-z])[0-9a-f]{40}(?![0-9A-Za-z])");
    QTest::newRow("URL with a code") << QStringLiteral("[?&](auth_)?code=[0-9A-Za-z]");
    QTest::newRow("URL with a secret") << QStringLiteral("[?&](app_)?secret=[0-9A-Za-z]");
    QTest::newRow("e-mail address") << QStringLiteral(
        "[A-Za-z0-9._%+-]+@(example|mail\\.example|gmail\\.example|corp\\.example|inbox)\\.(com|org|net|test|co\\.uk)");
    QTest::newRow("phone number") << QStringLiteral("(?<![0-9A-Za-z])\\+[1-9][0-9]{9,14}(?![0-9A-Za-z])");
}

void TestPrivacy::nothingSecretOrPersonalWasWritten()
{
    QFETCH(QString, pattern);
    const QRegularExpression secret(pattern);
    QVERIFY(secret.isValid());
    QStringList found;
    for (const QString &path : m_files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
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
