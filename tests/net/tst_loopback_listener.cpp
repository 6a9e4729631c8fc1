#include "net/http_client.h"
#include "net/loopback_listener.h"
#include "tests/support/await.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace remarketeer;
using namespace std::chrono_literals;

class TestLoopbackListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRedirectArrivesWholeAndIsAnswered();
    void otherRequestsGetNotFound();
    void onlyTheFirstRedirectCounts();
    void aForeignHostNameIsRefused();
    void theBrowserMayCallItLocalhost();
    void aTakenPortIsAnError();
    void itGivesUpInTime();
    void requestsMayComeInPieces();
    void thePageIsSentThoughTheListenerGoes();

private:
    static Result<HttpReply> fetch(const QUrl &url)
    {
        HttpClient client;
        HttpRequest request;
        request.url = url;
        return await(client.send(request));
    }
    /// What the listener at `address` answers to these bytes.
    static QByteArray exchange(const QUrl &address, const QByteArrayList &pieces)
    {
        QTcpSocket socket;
        socket.connectToHost(address.host(), static_cast<quint16>(address.port()));
        for (const QByteArray &piece : pieces) {
            socket.write(piece);
            if (!QTest::qWaitFor(
                    [&socket] { return socket.state() == QTcpSocket::ConnectedState && !socket.bytesToWrite(); }))
                return "not sent";
        }
        if (!QTest::qWaitFor([&socket] { return socket.state() == QTcpSocket::UnconnectedState; }))
            return "not closed";
        return socket.readAll();
    }
};

void TestLoopbackListener::theRedirectArrivesWholeAndIsAnswered()
{
    LoopbackListener listener;
    QSignalSpy redirected(&listener, &LoopbackListener::redirected);
    const auto address = listener.listen(0, QStringLiteral("/callback"));
    QVERIFY(address);
    QCOMPARE(address->host(), QStringLiteral("127.0.0.1"));
    QUrl redirect = *address;
    redirect.setQuery(QStringLiteral("state=a%2Bb&code=c&auth_code=d&id=1"));
    const auto page = fetch(redirect);
    QVERIFY(page);
    QCOMPARE(page->status, 200);
    QVERIFY(page->contentType.startsWith("text/html"));
    QVERIFY(page->body.contains("You can close this window"));
    QVERIFY(!page->body.contains("auth_code"));
    QCOMPARE(redirected.size(), 1);
    QCOMPARE(redirected.first().first().toUrl(), redirect);
    QVERIFY(!fetch(redirect)); // one redirect, then nobody listens
}

void TestLoopbackListener::otherRequestsGetNotFound()
{
    LoopbackListener listener;
    QSignalSpy redirected(&listener, &LoopbackListener::redirected);
    const auto address = listener.listen(0, QStringLiteral("/callback"));
    QVERIFY(address);
    QCOMPARE(fetch(address->resolved(QUrl(QStringLiteral("/favicon.ico"))))->status, 404);
    QCOMPARE(fetch(address->resolved(QUrl(QStringLiteral("/callback/more"))))->status, 404);
    const QByteArray host = "Host: 127.0.0.1\r\n\r\n";
    QVERIFY(exchange(*address, {"POST /callback HTTP/1.1\r\n" + host}).startsWith("HTTP/1.1 404"));
    QVERIFY(exchange(*address, {"nonsense\r\n" + host}).startsWith("HTTP/1.1 404"));
    QCOMPARE(redirected.size(), 0);
    QCOMPARE(fetch(*address)->status, 200); // still waiting for the right one
    QCOMPARE(redirected.size(), 1);
}

void TestLoopbackListener::onlyTheFirstRedirectCounts()
{
    LoopbackListener listener;
    QSignalSpy redirected(&listener, &LoopbackListener::redirected);
    const auto address = listener.listen(0, QStringLiteral("/callback"));
    QVERIFY(address);
    const QByteArray request = "GET /callback?code=1 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    QTcpSocket early; // connected before, asks after
    early.connectToHost(address->host(), static_cast<quint16>(address->port()));
    QTRY_COMPARE(early.state(), QTcpSocket::ConnectedState);
    QVERIFY(exchange(*address, {request + request}).startsWith("HTTP/1.1 200"));
    early.write(request);
    QTRY_COMPARE(early.state(), QTcpSocket::UnconnectedState);
    QVERIFY(!early.readAll().startsWith("HTTP/1.1 200"));
    QCOMPARE(redirected.size(), 1);
}

void TestLoopbackListener::aForeignHostNameIsRefused()
{
    LoopbackListener listener;
    QSignalSpy redirected(&listener, &LoopbackListener::redirected);
    const auto address = listener.listen(0, QStringLiteral("/callback"));
    QVERIFY(address);
    QVERIFY(exchange(*address, {"GET /callback HTTP/1.1\r\nHost: attacker.example.com\r\n\r\n"})
                .startsWith("HTTP/1.1 404"));
    QVERIFY(exchange(*address, {"GET /callback HTTP/1.1\r\n\r\n"}).startsWith("HTTP/1.1 404"));
    QCOMPARE(redirected.size(), 0);
}

void TestLoopbackListener::theBrowserMayCallItLocalhost()
{
    LoopbackListener listener;
    QSignalSpy redirected(&listener, &LoopbackListener::redirected);
    const auto address = listener.listen(0, QStringLiteral("/callback"));
    QVERIFY(address);
    QVERIFY(exchange(*address, {"GET /callback?code=1 HTTP/1.1\r\nHost: localhost:1234\r\n\r\n"})
                .startsWith("HTTP/1.1 200"));
    QCOMPARE(redirected.first().first().toUrl().host(), QStringLiteral("localhost"));
    QCOMPARE(redirected.first().first().toUrl().port(), address->port());
}

void TestLoopbackListener::aTakenPortIsAnError()
{
    LoopbackListener first;
    const auto address = first.listen(0, QStringLiteral("/callback"));
    QVERIFY(address);
    LoopbackListener second;
    const auto refused = second.listen(static_cast<quint16>(address->port()), QStringLiteral("/callback"));
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(QString::number(address->port())));
}

void TestLoopbackListener::itGivesUpInTime()
{
    LoopbackListener listener;
    QSignalSpy timedOut(&listener, &LoopbackListener::timedOut);
    const auto address = listener.listen(0, QStringLiteral("/callback"), 20ms);
    QVERIFY(address);
    QVERIFY(timedOut.wait());
    QVERIFY(!fetch(*address));
}

void TestLoopbackListener::requestsMayComeInPieces()
{
    LoopbackListener listener;
    QSignalSpy redirected(&listener, &LoopbackListener::redirected);
    const auto address = listener.listen(0, QStringLiteral("/callback"));
    QVERIFY(address);
    QVERIFY(exchange(*address, {"GET /callb", "ack?code=1 HTTP/1.1\r\nHost: 127.", "0.0.1\r\n\r", "\n"})
                .startsWith("HTTP/1.1 200"));
    QCOMPARE(redirected.size(), 1);
}

void TestLoopbackListener::thePageIsSentThoughTheListenerGoes()
{
    auto listener = std::make_unique<LoopbackListener>();
    const auto address = listener->listen(0, QStringLiteral("/callback"));
    QVERIFY(address);
    connect(listener.get(), &LoopbackListener::redirected, this, [&listener] { listener.release()->deleteLater(); });
    const auto page = fetch(*address);
    QVERIFY(page);
    QVERIFY(page->body.contains("You can close this window"));
}

QTEST_GUILESS_MAIN(TestLoopbackListener)
#include "tst_loopback_listener.moc"
