#pragma once

#include "core/redacted.h"
#include "core/result.h"
#include "net/cancellation.h"

#include <QByteArray>
#include <QCoroTask>
#include <QList>
#include <QNetworkAccessManager>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace remarketeer {

struct HttpRequest {
    enum class Method { Get, Post };
    Method method = Method::Get;
    QUrl url;                                       ///< https, or http on loopback; anything else is refused
    QList<std::pair<QByteArray, Redacted>> headers; ///< never logged
    QByteArray contentType;
    QByteArray body;
    /// A file sent as a multipart/form-data part after `fields` (upload); read while it is sent.
    struct Multipart {
        QList<std::pair<QByteArray, QByteArray>> fields;
        QByteArray fileField;
        QString filePath;
        QString fileName;
    };
    std::optional<Multipart> multipart;
    std::chrono::milliseconds timeout{30'000};                     ///< without progress
    std::function<void(qint64 sent, qint64 total)> uploadProgress; ///< total is -1 while it is not known
    std::shared_ptr<Cancellation> cancellation;                    ///< may be null
};

struct HttpReply {
    int status = 0;
    QByteArray contentType;
    QByteArray body; ///< at most 16 MB
};

/// One HTTP exchange at a time-out, over TLS only (http on loopback), without following redirects, without cookies,
/// without logging more than method, host, path and status. A POST with a body is sent at most once. Window's thread.
class HttpClient
{
public:
    HttpClient();
    /// Offline on DNS, connection, TLS and time-out trouble; HTTP status codes are answers, not errors. Cancelled,
    /// InvalidInput (not an allowed address), FileNotFound and FileUnreadable (the part to upload), ServerTrouble (an
    /// answer without end). The client must outlive the call.
    QCoro::Task<Result<HttpReply>> send(HttpRequest request);

private:
    QNetworkAccessManager m_manager;
};

} // namespace remarketeer
