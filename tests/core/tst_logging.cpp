#include "core/logging.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace remarketeer;

class TestLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAndPersonalDataGo_data();
    void secretsAndPersonalDataGo();
    void innocentTextStays_data();
    void innocentTextStays();
    void linesReachTheFileRedacted();
    void aMessageIsOneLine();
    void filesRotate();
    void severalThreadsMayLog();
    void anImpossibleFolderDoesNotStopTheProgram();
    void cleanup() { qInstallMessageHandler(nullptr); }
};

namespace {

// Put together here, so that neither this file nor a failing test's output looks like what it is about.
const QString token = QString(40, u'a').replace(3, 4, QStringLiteral("0123"));
const QString hash = token + QString(24, u'B');
const QString mail = QStringLiteral("jane.doe+shop") + u'@' + QStringLiteral("example.com");

QByteArray contentOf(const QString &file)
{
    QFile log(file);
    return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
}

} // namespace

void TestLogging::secretsAndPersonalDataGo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    const QString opaque = QStringLiteral("Zq-9_x.~7");
    QTest::newRow("token") << QStringLiteral("got %1.").arg(token) << token;
    QTest::newRow("upper-case hash") << hash.toUpper() << hash.toUpper();
    QTest::newRow("token within a path") << QStringLiteral("/x/%1/y").arg(token) << token;
    for (const char *name : {"auth_code", "code", "secret", "app_secret", "access_token", "refresh_token", "state"}) {
        const QString parameter = QString::fromLatin1(name);
        QTest::addRow("%s in a URL", name)
            << QStringLiteral("GET http://127.0.0.1/callback?x=1&%1=%2&y=2").arg(parameter, opaque) << opaque;
        QTest::addRow("%s in JSON", name) << QStringLiteral("{\"%1\" : \"%2\"}").arg(parameter, opaque) << opaque;
        QTest::addRow("%s in JSON in a string", name)
            << QStringLiteral("\"{\\\"%1\\\":\\\"%2\\\"}\"").arg(parameter, opaque) << opaque;
        QTest::addRow("%s in an encoded URL", name) << QStringLiteral("redirect_uri=http%3A%2F%2Fa%3F") + parameter +
                                                           QStringLiteral("%3D") + opaque + QStringLiteral("%26b")
                                                    << opaque;
    }
    QTest::newRow("secret with percent signs") << QStringLiteral("?secret=a%2Bb%3Dc") << QStringLiteral("%2Bb");
    QTest::newRow("header") << QStringLiteral("Access-Token: %1").arg(opaque) << opaque;
    QTest::newRow("e-mail") << QStringLiteral("row of <%1>,").arg(mail) << QStringLiteral("jane");
    QTest::newRow("encoded e-mail") << QStringLiteral("?q=jane%40example.com") << QStringLiteral("jane");
    QTest::newRow("e-mail with umlauts") << QStringLiteral("jörg@bücher.example") << QStringLiteral("jörg");
    QTest::newRow("international phone") << QStringLiteral("call +4917155501234 now") << QStringLiteral("5550");
    QTest::newRow("phone with blanks") << QStringLiteral("call +49 171 555 01 234") << QStringLiteral("555");
    QTest::newRow("phone with brackets") << QStringLiteral("(650) 555-0123 x") << QStringLiteral("555");
    QTest::newRow("phone with dots") << QStringLiteral("650.555.0123") << QStringLiteral("555");
    QTest::newRow("bare digits") << QStringLiteral("id 16505550123 end") << QStringLiteral("555");
    QTest::newRow("national digits in a cell") << QStringLiteral("a;01715550123;b") << QStringLiteral("555");
}

void TestLogging::secretsAndPersonalDataGo()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QVERIFY(text.contains(secret));
    QVERIFY2(!redacted(text).contains(secret), "the secret is still there");
    QVERIFY(redacted(text).contains(QStringLiteral("[redacted]")));
}

void TestLogging::innocentTextStays_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"TikTok 40105, request 20260526190531AB12CD34EF56AB12CD34: no such token",
          "GET 127.0.0.1 /open_api/v1.3/dmp/custom_audience/list/ 200", "2026-11-22T12:34:56.789Z up",
          "since 2026-11-22 12:34:56", "run 01234567-89ab-cdef-0123-456789abcdef, part 3 of 12",
          "advertiser 7239118844027718401", "50000000 bytes of 150000000 sent, 33 %",
          "{\"code\":40002,\"message\":\"OK\"}", "host 192.168.100.200", "Etc/GMT-13, version 6.4.2",
          "md5 0123456789abcdef0123456789abcdef"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestLogging::innocentTextStays()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

void TestLogging::linesReachTheFileRedacted()
{
    const QTemporaryDir folder;
    installLogging(folder.filePath(QStringLiteral("log")));
    qWarning().noquote() << "lost" << mail << token;
    const QByteArray log = contentOf(folder.filePath(QStringLiteral("log/remarketeer.log")));
    QVERIFY(log.contains("WARNING"));
    QVERIFY(log.contains("lost [redacted] [redacted]"));
}

void TestLogging::aMessageIsOneLine()
{
    const QTemporaryDir folder;
    installLogging(folder.path());
    qInfo().noquote() << QStringLiteral("first\r\n2026-11-22T00:00:00Z INFO default: forged");
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("remarketeer.log"))).count('\n'), 1);
}

void TestLogging::filesRotate()
{
    const QTemporaryDir folder;
    // What earlier days left behind.
    for (int number = 1; number <= 3; ++number) {
        QFile old(folder.filePath(QStringLiteral("remarketeer.log.%1").arg(number)));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old " + QByteArray::number(number));
    }
    QFile current(folder.filePath(QStringLiteral("remarketeer.log")));
    QVERIFY(current.open(QIODevice::WriteOnly));
    current.write("current\n" + QByteArray(4'999'000, 'x'));
    current.close();

    installLogging(folder.path());
    qInfo().noquote() << QString(500, u'y');
    QVERIFY(!QDir(folder.path()).entryList({QStringLiteral("*.4")}, QDir::Files).size());
    QVERIFY(contentOf(folder.filePath(QStringLiteral("remarketeer.log"))).startsWith("current"));
    qInfo().noquote() << QString(1'000, u'z');
    QVERIFY(contentOf(folder.filePath(QStringLiteral("remarketeer.log"))).contains("zzz"));
    QVERIFY(contentOf(folder.filePath(QStringLiteral("remarketeer.log.1"))).startsWith("current"));
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("remarketeer.log.2"))), QByteArray("old 1"));
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("remarketeer.log.3"))), QByteArray("old 2"));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("remarketeer.log.4"))));
}

void TestLogging::severalThreadsMayLog()
{
    const QTemporaryDir folder;
    installLogging(folder.path());
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([] {
            for (int line = 0; line < 100; ++line)
                qInfo() << "a whole line";
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("remarketeer.log"))).count("INFO default: a whole line\n"), 400);
}

void TestLogging::anImpossibleFolderDoesNotStopTheProgram()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("log")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    installLogging(inTheWay.fileName());
    qInfo() << "to stderr alone";
    QVERIFY(QFileInfo(inTheWay.fileName()).isFile());
}

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
