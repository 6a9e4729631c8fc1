#include "sandbox/http_front.h"

#include <QHttpServerRequest>
#include <QTcpSocket>
#include <QTimer>

namespace remarketeer::sandbox {

namespace {

QString decoded(QByteArray encoded)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded.replace('+', ' ')));
}

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 502:
        return "Bad Gateway";
    case 504:
        return "Gateway Timeout";
    default:
        return "Status";
    }
}

void send(QTcpSocket *socket, const Reply &reply, bool close)
{
    if (reply.sending == Reply::Sending::Never)
        return;
    if (reply.sending == Reply::Sending::Close) {
        socket->disconnectFromHost();
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reason(reply.status) + "\r\n";
    if (!reply.contentType.isEmpty())
        head += "Content-Type: " + reply.contentType + "\r\n";
    head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\nCache-Control: no-store\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (close)
        head += "Connection: close\r\n";
    socket->write(head + "\r\n" + reply.body);
    if (close)
        socket->disconnectFromHost();
}

} // namespace

Fields::Fields(const QByteArray &encoded)
{
    for (const QByteArray &item : encoded.split('&')) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        m_items.append(
            {decoded(equals < 0 ? item : item.left(equals)), equals < 0 ? QString() : decoded(item.mid(equals + 1))});
    }
}

bool Fields::has(const QString &name) const
{
    return !values(name).isEmpty();
}

QString Fields::value(const QString &name) const
{
    return values(name).value(0);
}

QStringList Fields::values(const QString &name) const
{
    QStringList found;
    for (const auto &[key, value] : m_items) {
        if (key == name)
            found.append(value);
    }
    return found;
}

HttpFront::HttpFront(Handler handler, QObject *parent) : QAbstractHttpServer(parent), m_handler(std::move(handler)) {}

bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    Request mine;
    mine.get = request.method() == QHttpServerRequest::Method::Get;
    mine.post = request.method() == QHttpServerRequest::Method::Post;
    mine.path = request.url().path();
    mine.query = Fields(request.url().query(QUrl::FullyEncoded).toUtf8());
    for (const auto &[name, value] : request.headers())
        mine.headers.insert(name.toLower(), value);
    mine.body = request.body();

    const bool close = mine.headers.value("connection").toLower() == "close";
    const Reply reply = m_handler(mine);
    if (reply.delayMs > 0)
        QTimer::singleShot(reply.delayMs, socket, [socket, reply, close] { send(socket, reply, close); });
    else
        send(socket, reply, close);
    return true;
}

void HttpFront::missingHandler(const QHttpServerRequest &, QTcpSocket *) {}

} // namespace remarketeer::sandbox
