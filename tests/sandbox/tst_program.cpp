#include "tests/sandbox/sandbox_client.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace remarketeer;

namespace {

QString programFile()
{
    return QStandardPaths::findExecutable(QStringLiteral("remarketeer-sandbox"),
                                          {QCoreApplication::applicationDirPath()});
}

/// The program in a process of its own, up and listening.
struct Program {
    explicit Program(const QStringList &arguments)
    {
        process.start(programFile(), arguments);
        if (!process.waitForStarted() || !process.waitForReadyRead(30'000))
            qFatal("remarketeer-sandbox does not start");
        line = QString::fromUtf8(process.readLine());
        static const QRegularExpression address(QStringLiteral("http://127\\.0\\.0\\.1:\\d+"));
        base = QUrl(address.match(line).captured(0));
        client = std::make_unique<SandboxClient>(base);
    }
    ~Program() { kill(); }
    void kill()
    {
        process.kill();
        process.waitForFinished();
    }
    QJsonArray held()
    {
        return QJsonDocument::fromJson(client->get(QStringLiteral("/sandbox/audiences")).body).array();
    }

    QProcess process;
    QString line;
    QUrl base;
    std::unique_ptr<SandboxClient> client;
};

} // namespace

/// remarketeer-sandbox as others use it: its options, its memory, and clients that nobody here wrote.
class TestSandboxProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itTellsWhereItIs()
    {
        Program program({});
        QVERIFY(program.line.contains(QStringLiteral("7301904463029387266")));
        QVERIFY(program.line.contains(QStringLiteral("https://remarketeer.example/callback")));
        QCOMPARE(program.line.count(u'\n'), 1);
        program.client->signIn();
        QCOMPARE(program.client->list().code(), 0);
    }
    void optionsReachTheServer()
    {
        Program program({QStringLiteral("--seed-accounts"), QStringLiteral("3"), QStringLiteral("--min-audience"),
                         QStringLiteral("5"), QStringLiteral("--compute-delay"), QStringLiteral("0"),
                         QStringLiteral("--fault"), QStringLiteral("list:code=50000*1"), QStringLiteral("--rate-limit"),
                         QStringLiteral("0")});
        SandboxClient &client = *program.client;
        const Response grant =
            client.exchange(SandboxClient::codeOf(client.redirectOf(QStringLiteral("a@example.com"))));
        QCOMPARE(grant.data().value(u"advertiser_ids").toArray().size(), 3);
        client.token = grant.data().value(u"access_token").toString().toLatin1();
        QCOMPARE(client.list().code(), 50000);
        const QString id =
            client.create({client.uploaded(hashesOf(0, 5))}).data().value(u"custom_audience_id").toString();
        QCOMPARE(client.listed(id).value(u"cover_num").toInt(), 5);
    }
    void badOptionsAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("port") << QStringList({QStringLiteral("--port"), QStringLiteral("70000")})
                              << QStringLiteral("--port");
        QTest::newRow("number") << QStringList({QStringLiteral("--min-audience"), QStringLiteral("x")})
                                << QStringLiteral("--min-audience");
        QTest::newRow("fault") << QStringList({QStringLiteral("--fault"), QStringLiteral("rubbish")})
                               << QStringLiteral("rubbish");
    }
    void badOptionsAreRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        QProcess process;
        process.start(programFile(), arguments);
        QVERIFY(process.waitForFinished());
        QVERIFY(process.exitCode() != 0);
        QVERIFY(process.readAllStandardError().contains(named.toUtf8()));
    }
    void whatWasAnsweredSurvivesAKill()
    {
        const QTemporaryDir folder;
        const QStringList arguments{QStringLiteral("--state"),         folder.filePath(QStringLiteral("state")),
                                    QStringLiteral("--min-audience"),  QStringLiteral("10"),
                                    QStringLiteral("--compute-delay"), QStringLiteral("0"),
                                    QStringLiteral("--rate-limit"),    QStringLiteral("0")};
        QByteArray token, revoked;
        QString code, path, id;
        {
            Program program(arguments);
            SandboxClient &client = *program.client;
            client.signIn();
            revoked = client.token;
            client.apiPost(QStringLiteral("/oauth2/revoke_token/"),
                           {{QStringLiteral("app_id"), QStringLiteral("7301904463029387266")},
                            {QStringLiteral("secret"), QString::fromLatin1(SandboxServer::appSecret().expose())},
                            {QStringLiteral("access_token"), QString::fromLatin1(revoked)}});
            client.signIn();
            token = client.token;
            path = client.uploaded(hashesOf(0, 20));
            id = client.create({path}).data().value(u"custom_audience_id").toString();
            QCOMPARE(client.create({path}, QStringLiteral("Gone")).code(), 0);
            const auto erase = client.apiPost(
                QStringLiteral("/dmp/custom_audience/delete/"),
                {{QStringLiteral("advertiser_id"), client.advertiser},
                 {QStringLiteral("custom_audience_ids"), QJsonArray{program.held().at(1)[u"id"].toString()}}});
            QCOMPARE(erase.code(), 0);
            code = SandboxClient::codeOf(client.redirectOf(QStringLiteral("a@example.com")));
            program.kill();
        }
        // The secrets are not in the folder, in any form that opens something.
        const QDir state(folder.filePath(QStringLiteral("state")));
        for (const QString &name : state.entryList(QDir::Files)) {
            QFile file(state.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY(!content.contains(token) && !content.contains(code.toLatin1()) && !content.contains("example.com"));
        }
        Program program(arguments);
        SandboxClient &client = *program.client;
        QCOMPARE(program.held().size(), 1);
        QCOMPARE(program.held().at(0)[u"people"].toInt(), 20);
        client.token = revoked;
        QCOMPARE(client.list().code(), 40105);
        client.token = token;
        QCOMPARE(client.listed(id).value(u"cover_num").toInt(), 20);
        QVERIFY(client.exchange(code).code() == 0);
        QVERIFY(client.exchange(code).code() == 40110);
        // The upload is still there, the contents can be changed, and ids go on counting.
        const Response changed =
            client.apiPost(QStringLiteral("/dmp/custom_audience/update/"),
                           {{QStringLiteral("advertiser_id"), client.advertiser},
                            {QStringLiteral("custom_audience_id"), id},
                            {QStringLiteral("action"), QStringLiteral("APPEND")},
                            {QStringLiteral("file_paths"), QJsonArray{path, client.uploaded(hashesOf(15, 30))}}});
        QCOMPARE(changed.code(), 0);
        QCOMPARE(program.held().at(0)[u"people"].toInt(), 30);
        const QString next = client.create({path}).data().value(u"custom_audience_id").toString();
        QCOMPARE(next.toLongLong(), id.toLongLong() + 2);
    }
    void aFolderOfSomethingElseIsLeftAlone()
    {
        const QTemporaryDir folder;
        QFile foreign(folder.filePath(QStringLiteral("state.json")));
        QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("{\"version\": 99}") > 0);
        foreign.close();
        QProcess process;
        process.start(programFile(), {QStringLiteral("--state"), folder.path()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(foreign.open(QIODevice::ReadOnly));
        QCOMPARE(foreign.readAll(), QByteArray("{\"version\": 99}"));
    }
    void aClientInPythonMakesAnAudience()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        Program program({});
        QProcess process;
        process.start(python, {QStringLiteral(PROJECT_DIR "/tests/sandbox/other_client.py"), program.base.toString(),
                               QStringLiteral("7301904463029387266"),
                               QString::fromLatin1(SandboxServer::appSecret().expose())});
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("people 2500"));
        QCOMPARE(program.held().at(0)[u"people"].toInt(), 2500);
    }
    void curlUploadsAFile()
    {
        const QString curl = QStandardPaths::findExecutable(QStringLiteral("curl"));
        if (curl.isEmpty())
            QSKIP("curl is not installed");
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("part.csv"));
        // Over a megabyte curl asks with "Expect: 100-continue" first.
        const QByteArray lines = hashesOf(0, 20'000);
        QFile part(file);
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write(lines) == lines.size());
        part.close();
        Program program({});
        program.client->signIn();
        QProcess process;
        process.start(
            curl, {QStringLiteral("--silent"), QStringLiteral("--show-error"), QStringLiteral("--header"),
                   QStringLiteral("Access-Token: ") + QString::fromLatin1(program.client->token),
                   QStringLiteral("--form"), QStringLiteral("advertiser_id=7239118844027718401"),
                   QStringLiteral("--form"), QStringLiteral("calculate_type=EMAIL_SHA256"), QStringLiteral("--form"),
                   QStringLiteral("file_signature=") +
                       QString::fromLatin1(QCryptographicHash::hash(lines, QCryptographicHash::Md5).toHex()),
                   QStringLiteral("--form"), QStringLiteral("file=@") + file,
                   program.base.toString() + QStringLiteral("/open_api/v1.3/dmp/custom_audience/file/upload/")});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.readAllStandardError(), QByteArray());
        const QJsonObject answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QCOMPARE(answer.value(u"code").toInt(-1), 0);
        QCOMPARE(program.client->create({answer.value(u"data")[u"file_path"].toString()}).code(), 0);
        QCOMPARE(program.held().at(0)[u"people"].toInt(), 20'000);
    }
};

QTEST_GUILESS_MAIN(TestSandboxProgram)
#include "tst_program.moc"
