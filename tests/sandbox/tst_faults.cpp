#include "tests/sandbox/sandbox_client.h"

#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace remarketeer;

namespace {

/// A POST over a bare socket: QNetworkAccessManager would send it again when the connection ends without an answer.
struct BarePost {
    QTcpSocket socket;
    QByteArray received;

    BarePost(const QUrl &base, const QString &path, const QByteArray &token, const QJsonObject &body)
    {
        const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
        QObject::connect(&socket, &QTcpSocket::readyRead, [this] { received += socket.readAll(); });
        socket.connectToHost(base.host(), quint16(base.port()));
        socket.write("POST " + path.toLatin1() + " HTTP/1.1\r\nHost: " + base.authority().toLatin1() +
                     "\r\nAccess-Token: " + token + "\r\nContent-Type: application/json\r\nContent-Length: " +
                     QByteArray::number(json.size()) + "\r\n\r\n" + json);
    }
};

} // namespace

/// The switches for what goes wrong; the rate limit.
class TestSandboxFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeIsAnsweredForTheNextCalls()
    {
        TestSandbox sandbox;
        SandboxClient &client = *sandbox.client;
        client.signIn();
        QVERIFY(sandbox.server.setFaults(QStringLiteral("upload:code=50000*2")));
        QCOMPARE(client.list().code(), 0);
        const Response refused = client.upload(hashesOf(0, 2));
        QCOMPARE(refused.status, 200);
        QCOMPARE(refused.code(), 50000);
        QVERIFY(refused.data().isEmpty());
        QCOMPARE(client.upload(hashesOf(0, 2)).code(), 50000);
        QCOMPARE(client.upload(hashesOf(0, 2)).code(), 0);
    }
    void quotaNamesTheApp()
    {
        TestSandbox sandbox;
        sandbox.client->signIn();
        QVERIFY(sandbox.server.setFaults(QStringLiteral("any:quota*2")));
        for (int i = 0; i < 2; ++i) {
            const Response refused = sandbox.client->list();
            QCOMPARE(refused.code(), 40100);
            QVERIFY(refused.message().contains(sandbox.server.developerApp().id));
        }
        QCOMPARE(sandbox.client->list().code(), 0);
    }
    void aGatewayAnswersInHtml()
    {
        TestSandbox sandbox;
        sandbox.client->signIn();
        QVERIFY(sandbox.server.setFaults(QStringLiteral("list:http=504,portal:http=502")));
        const Response gateway = sandbox.client->list();
        QCOMPARE(gateway.status, 504);
        QVERIFY(gateway.type.startsWith("text/html"));
        QVERIFY(gateway.body.contains("<html>"));
        QCOMPARE(sandbox.client->list().code(), 0);
        QCOMPARE(sandbox.client->openPortal(QStringLiteral("https://remarketeer.example/callback")).status, 502);
    }
    void aFieldIsMissedOrDoesNotFit()
    {
        WithFiles sandbox;
        QVERIFY(sandbox.server.setFaults(QStringLiteral(
            "create:missing=custom_audience_name,create:mismatch=calculate_type@2,share_log:code=41000")));
        const auto create = [&] {
            return sandbox.client->apiPost(QStringLiteral("/dmp/custom_audience/create/"), sandbox.body());
        };
        const Response missing = create();
        QCOMPARE(missing.code(), 40002);
        QCOMPARE(missing.message(), QStringLiteral("custom_audience_name: Missing data for required field."));
        const Response mismatch = create();
        QCOMPARE(mismatch.code(), 40002);
        QVERIFY(mismatch.message().startsWith(u"calculate_type:"));
        QCOMPARE(create().code(), 0);
        QCOMPARE(sandbox.client->apiGet(QStringLiteral("/dmp/custom_audience/share/log/")).code(), 41000);
    }
    void latencyDelaysTheAnswerUntilCleared()
    {
        TestSandbox sandbox;
        sandbox.client->signIn();
        QVERIFY(sandbox.server.setFaults(QStringLiteral("list:latency=150")));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(sandbox.client->list().code(), 0);
        QCOMPARE(sandbox.client->list().code(), 0);
        QVERIFY(timer.elapsed() >= 300); // a lower bound alone: it holds however slow the machine is
    }
    void aDroppedCreateIsDoneAllTheSame()
    {
        WithFiles sandbox;
        QVERIFY(sandbox.server.setFaults(QStringLiteral("create:drop*1")));
        BarePost post(sandbox.server.base(), WithFiles::path(), sandbox.client->token, sandbox.body());
        QSignalSpy ended(&post.socket, &QTcpSocket::disconnected);
        QVERIFY(ended.wait(10'000));
        QVERIFY(post.received.isEmpty());
        QCOMPARE(sandbox.server.audiences().size(), 1);
        QCOMPARE(sandbox.client->list().data().value(u"list").toArray().size(), 1);
    }
    void aHangingCreateIsDoneAndNeverAnswered()
    {
        WithFiles sandbox;
        QVERIFY(sandbox.server.setFaults(QStringLiteral("create:hang")));
        BarePost post(sandbox.server.base(), WithFiles::path(), sandbox.client->token, sandbox.body());
        QTRY_COMPARE_WITH_TIMEOUT(sandbox.server.audiences().size(), 1, 10'000);
        // Others are served meanwhile.
        QCOMPARE(sandbox.client->list().code(), 0);
        QCOMPARE(post.socket.state(), QAbstractSocket::ConnectedState);
        QVERIFY(post.received.isEmpty());
    }
    void theTokenEndsWithTheChosenCall_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("code");
        QTest::newRow("revoked") << QStringLiteral("upload:revoke@2") << 40105;
        QTest::newRow("expired") << QStringLiteral("upload:expire@2") << 40102;
    }
    void theTokenEndsWithTheChosenCall()
    {
        QFETCH(QString, fault);
        QFETCH(int, code);
        TestSandbox sandbox;
        SandboxClient &client = *sandbox.client;
        client.signIn();
        QVERIFY(sandbox.server.setFaults(fault));
        QCOMPARE(client.upload(hashesOf(0, 2)).code(), 0);
        QCOMPARE(client.upload(hashesOf(0, 2)).code(), 0);
        QCOMPARE(client.upload(hashesOf(0, 2)).code(), code);
        QCOMPARE(client.list().code(), code);
        client.signIn();
        QCOMPARE(client.upload(hashesOf(0, 2)).code(), 0);
    }
    void permissionIsLostForOneAdvertiser()
    {
        TestSandbox sandbox;
        SandboxClient &client = *sandbox.client;
        client.signIn();
        QVERIFY(sandbox.server.setFaults(QStringLiteral("any:denied=7239118844027718401")));
        QCOMPARE(client.list().code(), 40001);
        QVERIFY(client.list().message().contains(client.advertiser));
        QCOMPARE(client.upload(hashesOf(0, 2)).code(), 40001);
        client.advertiser = QStringLiteral("7239118844027718522");
        QCOMPARE(client.list().code(), 0);
        client.advertiser = QStringLiteral("7239118844027718401");
        sandbox.server.clearFaults();
        QCOMPARE(client.list().code(), 0);
    }
    void rulesCombineAndBeginLater()
    {
        TestSandbox sandbox;
        SandboxClient &client = *sandbox.client;
        client.signIn();
        QVERIFY(sandbox.server.setFaults(QStringLiteral(" list:code=50002@2 , list:code=51305@4*2")));
        QList<int> codes;
        for (int i = 0; i < 6; ++i)
            codes.append(client.list().code());
        QCOMPARE(codes, QList<int>({0, 50002, 0, 51305, 51305, 0}));
    }
    void badRulesAreNamedAndNoneIsTaken_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char *rule : {"upload", "upload:", "nothing:drop", "upload:explode", "upload:code", "upload:drop=1",
                                 "upload:http=200", "upload:code=50000*0", "upload:code=x", "upload:http=x4",
                                 "upload:missing", "upload:mismatch=", "upload:revoke@0", "code=50000"})
            QTest::newRow(rule) << QString::fromLatin1(rule);
    }
    void badRulesAreNamedAndNoneIsTaken()
    {
        QFETCH(QString, rule);
        TestSandbox sandbox;
        sandbox.client->signIn();
        const Result<void> set = sandbox.server.setFaults(QStringLiteral("list:code=50000,") + rule);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::InvalidInput);
        QVERIFY(set.error().sentence.contains(rule));
        QCOMPARE(sandbox.client->list().code(), 0);
    }
    void moreThanTheAllowedCallsASecondAreRefused()
    {
        SandboxOptions options;
        options.callsPerSecond = 1;
        TestSandbox sandbox(options);
        // Unknown tokens count like any other call; what a wrong path asks is nobody's quota.
        sandbox.client->token = QByteArray(40, 'a');
        QCOMPARE(sandbox.client->list().code(), 40105);
        QCOMPARE(sandbox.client->get(QStringLiteral("/open_api/v1.3/nothing/")).status, 404);
        bool limited = false;
        for (int i = 0; i < 50 && !limited; ++i)
            limited = sandbox.client->list().code() == 40100;
        QVERIFY(limited);
        QVERIFY(QTest::qWaitFor([&] { return sandbox.client->list().code() == 40105; }, 10'000));
    }
    void theControlAddressesDriveIt()
    {
        WithFiles sandbox;
        SandboxClient &client = *sandbox.client;
        const auto control = [&](const char *path, const QByteArray &body) {
            return client.post(QString::fromLatin1(path), "text/plain", body);
        };
        QCOMPARE(control("/sandbox/faults", "list:code=60001*9").status, 200);
        QCOMPARE(client.list().code(), 60001);
        const Response bad = control("/sandbox/faults", "rubbish");
        QCOMPARE(bad.status, 400);
        QVERIFY(bad.json().value(u"error").toString().contains(u"rubbish"));
        QCOMPARE(control("/sandbox/faults", "").status, 200);
        QCOMPARE(client.list().code(), 0);

        QCOMPARE(client.apiPost(QStringLiteral("/dmp/custom_audience/create/"), sandbox.body()).code(), 0);
        const QJsonArray held = QJsonDocument::fromJson(client.get(QStringLiteral("/sandbox/audiences")).body).array();
        QCOMPARE(held.size(), 1);
        QCOMPARE(held[0][u"people"].toInt(), 20);
        QCOMPARE(held[0][u"lines"].toInt(), 20);
        QCOMPARE(client.get(QStringLiteral("/sandbox/alarms")).json().value(u"alarms").toInt(-1), 0);

        QCOMPARE(control("/sandbox/expire-tokens", "").status, 200);
        QCOMPARE(client.list().code(), 40102);
        QCOMPARE(client.get(QStringLiteral("/sandbox/expire-tokens")).status, 404);
    }
    void itServesFromAThreadOfItsOwn()
    {
        const SystemClock clock;
        QThread thread;
        auto *server = new SandboxServer(TestSandbox::unlimited(), clock);
        server->moveToThread(&thread);
        connect(&thread, &QThread::finished, server, &QObject::deleteLater);
        thread.start();
        Result<void> listening = fail(ErrorCode::Internal, QString());
        QMetaObject::invokeMethod(
            server, [&] { listening = server->listen(); }, Qt::BlockingQueuedConnection);
        QVERIFY(listening);
        SandboxClient client(server->base());
        client.signIn();
        QCOMPARE(client.list().code(), 0);
        thread.quit();
        QVERIFY(thread.wait());
    }

private:
    /// Signed in, with a file of 20 hashes to make an audience of.
    struct WithFiles : TestSandbox {
        WithFiles()
        {
            client->signIn();
            file = client->uploaded(hashesOf(0, 20));
        }
        static QString path() { return QStringLiteral("/open_api/v1.3/dmp/custom_audience/create/"); }
        QJsonObject body() const
        {
            return {{QStringLiteral("advertiser_id"), client->advertiser},
                    {QStringLiteral("custom_audience_name"), QStringLiteral("x")},
                    {QStringLiteral("calculate_type"), QStringLiteral("EMAIL_SHA256")},
                    {QStringLiteral("file_paths"), QJsonArray{file}}};
        }
        QString file;
    };
};

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_faults.moc"
