#pragma once

#include <QAbstractHttpServer>
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace remarketeer::sandbox {

/// The values of a query or of a form body, in the order in which they came. '+' is a space, as in every form.
class Fields
{
public:
    Fields() = default;
    explicit Fields(const QByteArray &encoded);
    bool has(const QString &name) const;
    QString value(const QString &name) const; ///< the first of that name, or a null string
    QStringList values(const QString &name) const;

private:
    QList<std::pair<QString, QString>> m_items;
};

struct Request {
    bool get = false, post = false; ///< neither: another method
    QString path;
    Fields query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

struct Reply {
    enum class Sending {
        Whole,
        Close, ///< the connection ends without an answer
        Never, ///< the connection stays open and silent
    };
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    int delayMs = 0;
    Sending sending = Sending::Whole;
};

/// Qt's HTTP server with one handler for everything, and with replies that may come late or not at all.
class HttpFront final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using Handler = std::function<Reply(const Request &)>;
    explicit HttpFront(Handler handler, QObject *parent = nullptr);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Handler m_handler;
};

} // namespace remarketeer::sandbox
