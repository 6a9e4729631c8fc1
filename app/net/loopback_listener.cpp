#include "net/loopback_listener.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace remarketeer {

namespace {

constexpr qint64 longestRequest = 16 * 1024;
constexpr int mostConnections = 16; ///< a browser opens a few in advance

/// The host that the browser asked for, without its port; empty when it is not this computer (a foreign name that was
/// made to point here, for example).
QString loopbackHost(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (!line.toLower().startsWith("host:"))
            continue;
        const QByteArray host = line.mid(5).split(':').first().trimmed().toLower();
        if (host == "127.0.0.1" || host == "localhost")
            return QString::fromLatin1(host);
    }
    return {};
}

} // namespace

LoopbackListener::LoopbackListener(QObject *parent) : QObject(parent)
{
    m_limit.setSingleShot(true);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackListener::accept);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        close();
        Q_EMIT timedOut();
    });
}

Result<QUrl> LoopbackListener::listen(quint16 port, const QString &path, std::chrono::milliseconds limit)
{
    close();
    m_path = path;
    m_server.setMaxPendingConnections(mostConnections);
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), port)) {
        return fail(ErrorCode::Rejected,
                    tr("This computer does not let Remarketeer wait for the browser on port %1. Close the program that "
                       "uses that port, or paste the address from the browser.")
                        .arg(port),
                    m_server.errorString());
    }
    m_limit.start(limit);
    QUrl address;
    address.setScheme(QStringLiteral("http"));
    address.setHost(QStringLiteral("127.0.0.1"));
    address.setPort(m_server.serverPort());
    address.setPath(m_path);
    return address;
}

void LoopbackListener::close()
{
    m_limit.stop();
    m_server.close();
}

void LoopbackListener::accept()
{
    while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(longestRequest);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        // Nobody needs this long to say GET.
        QTimer::singleShot(std::chrono::seconds(30), socket, [socket] { socket->abort(); });
    }
}

void LoopbackListener::read(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(longestRequest);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0) {
        if (head.size() >= longestRequest)
            socket->abort();
        return;
    }
    socket->readAll();
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    const QUrl target = words.size() == 3 ? QUrl::fromEncoded(words.at(1), QUrl::StrictMode) : QUrl();
    const QString host = loopbackHost(head.left(end));
    if (words.at(0) != "GET" || host.isEmpty() || !target.isValid() || target.path() != m_path ||
        !m_server.isListening()) {
        answer(socket, "404 Not Found", tr("Nothing here"), tr("Remarketeer waits for another address."));
        return;
    }
    QUrl redirect = target;
    redirect.setScheme(QStringLiteral("http"));
    redirect.setHost(host);
    redirect.setPort(m_server.serverPort());
    answer(socket, "200 OK", tr("Back to Remarketeer"), tr("You can close this window and go back to Remarketeer."));
    close();
    Q_EMIT redirected(redirect);
}

void LoopbackListener::answer(QTcpSocket *socket, const QByteArray &status, const QString &title, const QString &text)
{
    const QByteArray page = QStringLiteral("<!DOCTYPE html><meta charset=\"utf-8\"><title>%1</title>"
                                           "<body style=\"font: 16px sans-serif; margin: 4em\"><h1>%1</h1><p>%2</p>\n")
                                .arg(title.toHtmlEscaped(), text.toHtmlEscaped())
                                .toUtf8();
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    socket->setParent(nullptr); // the page is sent even when the listener goes at once
    // The address in the bar holds a code: no page may learn it, no cache keep it.
    socket->write("HTTP/1.1 " + status +
                  "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
                  "Referrer-Policy: no-referrer\r\nContent-Security-Policy: default-src 'none'; style-src "
                  "'unsafe-inline'\r\nConnection: close\r\nContent-Length: " +
                  QByteArray::number(page.size()) + "\r\n\r\n" + page);
    socket->disconnectFromHost();
}

} // namespace remarketeer
