#pragma once

#include "core/result.h"

#include <QObject>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QTcpSocket;

namespace remarketeer {

/// Waits on 127.0.0.1 for the redirect at the end of a sign-in in the user's own browser. Answers the first GET of its
/// path with a small page that says so and every other request with 404, keeps nothing, logs nothing of the address.
/// Ends after the redirect, after the time limit, on close() and with its life. Window's thread.
class LoopbackListener : public QObject
{
    Q_OBJECT

public:
    explicit LoopbackListener(QObject *parent = nullptr);

    /// Begins to wait. port 0 takes a free one; path begins with "/". Gives the redirect address, e.g.
    /// http://127.0.0.1:49152/callback. Rejected when the port is taken or may not be used.
    Result<QUrl> listen(quint16 port, const QString &path, std::chrono::milliseconds limit = std::chrono::minutes(10));
    void close();

Q_SIGNALS:
    /// The whole address, with its query: check state, take the code, keep neither.
    void redirected(const QUrl &url);
    void timedOut();

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &status, const QString &title, const QString &text);

    QTcpServer m_server;
    QTimer m_limit;
    QString m_path;
};

} // namespace remarketeer
