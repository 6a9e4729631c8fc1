#include "tests/support/scripted_server.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace remarketeer {

ScriptedAnswer httpAnswer(int status, const QByteArray &contentType, const QByteArray &body,
                          const QByteArray &moreHeaders)
{
    return {"HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Type: " + contentType +
                "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + moreHeaders +
                "\r\n" + body,
            ScriptedAnswer::Then::Close};
}

ScriptedAnswer envelope(int code, const QByteArray &data, const QByteArray &message)
{
    return httpAnswer(200, "application/json",
                      "{\"code\":" + QByteArray::number(code) + ",\"message\":\"" + message +
                          "\",\"request_id\":\"20261122120000ABCDEFABCDEFABCDEFABCD\",\"data\":" + data + "}");
}

ScriptedAnswer dropped()
{
    return {{}, ScriptedAnswer::Then::Close};
}

ScriptedAnswer silence()
{
    return {{}, ScriptedAnswer::Then::Silence};
}

ScriptedServer::ScriptedServer(QList<ScriptedAnswer> script) : m_script(std::move(script))
{
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost)))
        qFatal("no port for the scripted server");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_pending.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

QUrl ScriptedServer::base() const
{
    return url({});
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()) + path);
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &pending = m_pending[socket];
    pending += socket->readAll();
    const qsizetype end = pending.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = pending.left(end);
    qsizetype length = 0;
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    if (pending.size() < end + 4 + length)
        return;
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    m_requests.append({words.value(0), words.value(1), head, pending.mid(end + 4, length)});
    pending.clear();
    const ScriptedAnswer answer = m_script.size() > 1 ? m_script.takeFirst() : m_script.first();
    socket->write(answer.bytes);
    if (answer.then == ScriptedAnswer::Then::Close)
        socket->disconnectFromHost();
    Q_EMIT requested();
}

} // namespace remarketeer
