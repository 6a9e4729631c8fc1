#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace remarketeer {

/// What a server answers, byte for byte, to one request.
struct ScriptedAnswer {
    enum class Then { KeepOpen, Close, Silence };
    QByteArray bytes;
    Then then = Then::Close; ///< Silence: nothing is ever sent, and the connection stays
};

ScriptedAnswer httpAnswer(int status, const QByteArray &contentType, const QByteArray &body,
                          const QByteArray &moreHeaders = {});
/// {"code":…,"message":…,"request_id":…,"data":…} with HTTP 200.
ScriptedAnswer envelope(int code, const QByteArray &data = "{}", const QByteArray &message = "OK");
/// The connection is closed without a byte.
ScriptedAnswer dropped();
ScriptedAnswer silence();

/// A bare HTTP/1.1 server on loopback for answers that no well-behaved server gives. Answers requests in the order of
/// its script, the last answer again and again, and keeps what it was asked.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    struct Request {
        QByteArray method, target, head, body;
    };
    explicit ScriptedServer(QList<ScriptedAnswer> script);
    QUrl base() const;
    QUrl url(const QString &path) const;
    const QList<Request> &requests() const { return m_requests; }

Q_SIGNALS:
    void requested();

private:
    void read(QTcpSocket *socket);
    QList<ScriptedAnswer> m_script;
    QList<Request> m_requests;
    QHash<QTcpSocket *, QByteArray> m_pending;
    QTcpServer m_server; ///< goes first: its sockets tell the others when they close
};

} // namespace remarketeer
