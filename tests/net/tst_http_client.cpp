#include "net/http_client.h"
#include "tests/support/await.h"
#include "tests/support/scripted_server.h"

#include <QTemporaryDir>
#include <QTest>

using namespace remarketeer;
using namespace std::chrono_literals;

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerArrives();
    void aStatusIsAnAnswer();
    void onlyAllowedAddressesAreCalled_data();
    void onlyAllowedAddressesAreCalled();
    void redirectsAreNotFollowed();
    void cookiesAreNotKept();
    void aSilentServerTimesOut();
    void aServerThatStopsInTheMiddleTimesOut();
    void anAnswerThatBreaksOffIsNoAnswer();
    void anEndlessAnswerIsCutOff();
    void nobodyThereIsOffline();
    void aDroppedPostIsNotSentAgain();
    void cancellingEndsTheExchange();
    void aFileIsStreamed();
    void aMissingFileIsNotSent();
    void headersAreSentAndNothingIsLoggedOfThem();
};

namespace {

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

QByteArrayList *messages = nullptr;

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    messages->append(message.toUtf8());
}

} // namespace

void TestHttpClient::anAnswerArrives()
{
    const ScriptedServer server({httpAnswer(200, "application/json; charset=utf-8", "{}")});
    HttpClient client;
    const auto reply = await(client.send(get(server.url(QStringLiteral("/a/?b=%5B%22c%22%5D")))));
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->contentType, QByteArray("application/json; charset=utf-8"));
    QCOMPARE(reply->body, QByteArray("{}"));
    QCOMPARE(server.requests().first().target, QByteArray("/a/?b=%5B%22c%22%5D"));
}

void TestHttpClient::aStatusIsAnAnswer()
{
    for (const int status : {404, 429, 500, 504}) {
        const ScriptedServer server({httpAnswer(status, "text/html", "<h1>no</h1>")});
        HttpClient client;
        const auto reply = await(client.send(get(server.base())));
        QVERIFY(reply);
        QCOMPARE(reply->status, status);
        QCOMPARE(reply->body, QByteArray("<h1>no</h1>"));
    }
}

void TestHttpClient::onlyAllowedAddressesAreCalled_data()
{
    QTest::addColumn<QUrl>("url");
    for (const char *url : {"http://example.com/", "ftp://127.0.0.1/", "file:///etc/hostname", "http://127.0.0.2/",
                            "https://user:password@localhost/", "https:///x", "", "data:text/plain,x"})
        QTest::newRow(url) << QUrl(QString::fromLatin1(url));
}

void TestHttpClient::onlyAllowedAddressesAreCalled()
{
    QFETCH(QUrl, url);
    HttpClient client;
    const auto reply = await(client.send(get(url)));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::InvalidInput);
    QVERIFY(!reply.error().sentence.contains(QStringLiteral("password")));
}

void TestHttpClient::redirectsAreNotFollowed()
{
    const ScriptedServer other({httpAnswer(200, "text/plain", "elsewhere")});
    const ScriptedServer server({httpAnswer(302, "text/plain", "", "Location: " + other.base().toEncoded() + "/\r\n")});
    HttpClient client;
    const auto reply = await(client.send(get(server.base())));
    QVERIFY(reply);
    QCOMPARE(reply->status, 302);
    QVERIFY(other.requests().isEmpty());
}

void TestHttpClient::cookiesAreNotKept()
{
    const ScriptedServer server({httpAnswer(200, "text/plain", "", "Set-Cookie: a=b; Path=/\r\n")});
    HttpClient client;
    QVERIFY(await(client.send(get(server.base()))));
    QVERIFY(await(client.send(get(server.base()))));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests().last().head.toLower().contains("\ncookie:"));
}

void TestHttpClient::aSilentServerTimesOut()
{
    const ScriptedServer server({silence()});
    HttpClient client;
    HttpRequest request = get(server.base());
    request.timeout = 50ms;
    const auto reply = await(client.send(request));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Offline);
    QVERIFY(reply.error().sentence.contains(QStringLiteral("in time")));
}

void TestHttpClient::aServerThatStopsInTheMiddleTimesOut()
{
    const ScriptedServer server(
        {{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"co", ScriptedAnswer::Then::Silence}});
    HttpClient client;
    HttpRequest request = get(server.base());
    request.timeout = 50ms;
    const auto reply = await(client.send(request));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Offline);
}

void TestHttpClient::anAnswerThatBreaksOffIsNoAnswer()
{
    const ScriptedServer server({{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"co", ScriptedAnswer::Then::Close}});
    HttpClient client;
    const auto reply = await(client.send(get(server.base())));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Offline);
}

void TestHttpClient::anEndlessAnswerIsCutOff()
{
    const ScriptedServer server({httpAnswer(200, "application/json", QByteArray(17 * 1024 * 1024, ' '))});
    HttpClient client;
    const auto reply = await(client.send(get(server.base())));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::ServerTrouble);
}

void TestHttpClient::nobodyThereIsOffline()
{
    QUrl gone;
    {
        const ScriptedServer server({dropped()});
        gone = server.base();
    }
    HttpClient client;
    const auto reply = await(client.send(get(gone)));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Offline);
    QVERIFY(reply.error().sentence.contains(QStringLiteral("127.0.0.1")));
}

void TestHttpClient::aDroppedPostIsNotSentAgain()
{
    const ScriptedServer server({dropped()});
    HttpClient client;
    HttpRequest request = get(server.base());
    request.method = HttpRequest::Method::Post;
    request.contentType = "application/json";
    request.body = "{\"create\":\"me\"}";
    const auto reply = await(client.send(request));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Offline);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().body, request.body);
    QVERIFY(server.requests().first().head.contains("application/json"));
}

void TestHttpClient::cancellingEndsTheExchange()
{
    const ScriptedServer server({silence()});
    HttpClient client;
    HttpRequest request = get(server.base());
    request.cancellation = std::make_shared<Cancellation>();
    connect(&server, &ScriptedServer::requested, request.cancellation.get(), &Cancellation::cancel);
    const auto reply = await(client.send(request));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Cancelled);
    QCOMPARE(await(client.send(request)).error().code, ErrorCode::Cancelled); // not even begun
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpClient::aFileIsStreamed()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("part-0.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray block(1'000'000, 'h');
    for (int i = 0; i < 60; ++i)
        file.write(block);
    file.close();
    const ScriptedServer server({httpAnswer(200, "application/json", "{}")});
    HttpClient client;
    HttpRequest request = get(server.base());
    request.method = HttpRequest::Method::Post;
    request.multipart =
        HttpRequest::Multipart{{{"advertiser_id", "123"}}, "file", file.fileName(), QStringLiteral("a\"b\r\n.csv")};
    qint64 sent = 0, total = 0;
    request.uploadProgress = [&](qint64 s, qint64 t) {
        QVERIFY(s >= sent || s == 0);
        sent = s > 0 ? s : sent;
        total = t > 0 ? t : total;
    };
    const auto reply = await(client.send(request));
    QVERIFY(reply);
    const ScriptedServer::Request received = server.requests().first();
    QVERIFY(received.head.contains("multipart/form-data"));
    QVERIFY(received.body.contains("name=\"advertiser_id\"\r\n\r\n123\r\n"));
    QVERIFY(received.body.contains("name=\"file\"; filename=\"a_b__.csv\""));
    QVERIFY(received.body.contains("\r\n\r\n" + QByteArray(60'000'000, 'h') + "\r\n--"));
    QVERIFY(total >= 60'000'000);
    QCOMPARE(sent, total);
}

void TestHttpClient::aMissingFileIsNotSent()
{
    const ScriptedServer server({httpAnswer(200, "application/json", "{}")});
    HttpClient client;
    HttpRequest request = get(server.base());
    request.method = HttpRequest::Method::Post;
    request.multipart =
        HttpRequest::Multipart{{}, "file", QStringLiteral("/no/such/part.csv"), QStringLiteral("a.csv")};
    const auto reply = await(client.send(request));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::FileNotFound);
    QVERIFY(server.requests().isEmpty());
}

void TestHttpClient::headersAreSentAndNothingIsLoggedOfThem()
{
    const ScriptedServer server({httpAnswer(200, "application/json", "{}")});
    HttpClient client;
    HttpRequest request = get(server.url(QStringLiteral("/path/?secret=hidden-one")));
    request.headers.append({"Access-Token", Redacted("hidden-two")});
    QByteArrayList kept;
    messages = &kept;
    const auto before = qInstallMessageHandler(keepMessage);
    const auto reply = await(client.send(request));
    qInstallMessageHandler(before);
    QVERIFY(reply);
    QVERIFY(server.requests().first().head.contains("Access-Token: hidden-two"));
    const QByteArray log = kept.join('\n');
    QVERIFY(log.contains("GET 127.0.0.1 /path/ 200"));
    QVERIFY(!log.contains("hidden"));
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_http_client.moc"
