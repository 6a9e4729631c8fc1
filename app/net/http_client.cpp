#include "net/http_client.h"

#include "core/server_url.h"
#include "net/one_pass_body.h"

#include <QCoreApplication>
#include <QCoroNetworkReply>
#include <QDir>
#include <QFile>
#include <QHttpMultiPart>
#include <QLoggingCategory>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::HttpClient)
};

Q_LOGGING_CATEGORY(log, "remarketeer.net")

constexpr qint64 largestAnswer = 16 * 1024 * 1024;

/// The program's proxies, but never one for this computer itself.
class ProxiesButForLoopback final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == u"localhost" || host == u"127.0.0.1" || host == u"::1")
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return proxyForQuery(query);
    }
};

struct LateDelete {
    void operator()(QObject *object) const { object->deleteLater(); }
};

QByteArray quoted(const QByteArray &name)
{
    QByteArray safe = name;
    for (const char bad : {'"', '\r', '\n', '\\'})
        safe.replace(bad, '_');
    return '"' + safe + '"';
}

Result<std::unique_ptr<QHttpMultiPart>> openMultipart(const HttpRequest::Multipart &multipart)
{
    auto file = std::make_unique<QFile>(multipart.filePath);
    const QString shown = QDir::toNativeSeparators(multipart.filePath);
    if (!file->exists())
        return fail(ErrorCode::FileNotFound, Tr::tr("The file “%1” is not there any more.").arg(shown));
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable,
                    Tr::tr("The file “%1” cannot be read. Check its permissions.").arg(shown), file->errorString());
    auto parts = std::make_unique<QHttpMultiPart>(QHttpMultiPart::FormDataType);
    for (const auto &[name, value] : multipart.fields) {
        QHttpPart part;
        part.setHeader(QNetworkRequest::ContentDispositionHeader, QByteArray("form-data; name=" + quoted(name)));
        part.setBody(value);
        parts->append(part);
    }
    QHttpPart part;
    part.setHeader(QNetworkRequest::ContentDispositionHeader,
                   QByteArray("form-data; name=" + quoted(multipart.fileField) +
                              "; filename=" + quoted(multipart.fileName.toUtf8())));
    part.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/octet-stream"));
    part.setBodyDevice(file.get());
    file.release()->setParent(parts.get());
    parts->append(part);
    return parts;
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest it(request.url);
    it.setTransferTimeout(static_cast<int>(request.timeout.count()));
    it.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    it.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    it.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    it.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    it.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    it.setHeader(QNetworkRequest::UserAgentHeader, QByteArray("Remarketeer"));
    if (!request.contentType.isEmpty())
        it.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    for (const auto &[name, value] : request.headers)
        it.setRawHeader(name, value.expose());
    return it;
}

Error noAnswer(const QNetworkReply &reply, const HttpRequest &request)
{
    const QString host = request.url.host();
    const QString detail = QStringLiteral("network error %1").arg(static_cast<int>(reply.error()));
    switch (reply.error()) {
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return {ErrorCode::Offline,
                Tr::tr("%1 did not answer in time. Check the connection, then try again.").arg(host), detail};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorCode::Offline,
                Tr::tr("No secure connection to %1 is possible: its certificate was not accepted. Check the computer’s "
                       "date and whether a proxy or a security program interferes.")
                    .arg(host),
                detail};
    default:
        return {ErrorCode::Offline, Tr::tr("%1 cannot be reached. Check the connection, then try again.").arg(host),
                detail};
    }
}

} // namespace

HttpClient::HttpClient()
{
    m_manager.setProxyFactory(new ProxiesButForLoopback); // the manager owns it
}

QCoro::Task<Result<HttpReply>> HttpClient::send(HttpRequest request)
{
    if (!isAllowedServer(request.url)) {
        co_return fail(ErrorCode::InvalidInput,
                       Tr::tr("Remarketeer talks to servers by https only, and this address is another: %1.")
                           .arg(request.url.host().isEmpty() ? request.url.scheme() : request.url.host()));
    }
    if (request.cancellation && request.cancellation->isCancelled())
        co_return fail(ErrorCode::Cancelled, Tr::tr("Cancelled."));
    QNetworkRequest prepared = networkRequest(request);
    std::unique_ptr<QNetworkReply, LateDelete> reply;
    if (request.multipart) {
        auto parts = openMultipart(*request.multipart);
        if (!parts)
            co_return fail(parts.error());
        reply.reset(m_manager.post(prepared, parts->get()));
        parts->release()->setParent(reply.get());
    } else if (request.method == HttpRequest::Method::Post) {
        auto body = std::make_unique<OnePassBody>(request.body);
        prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        prepared.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        reply.reset(m_manager.post(prepared, body.get()));
        body.release()->setParent(reply.get());
    } else {
        reply.reset(m_manager.get(prepared));
    }
    QNetworkReply *const raw = reply.get();
    bool tooLarge = false;
    QObject::connect(raw, &QNetworkReply::downloadProgress, raw, [raw, &tooLarge](qint64 received) {
        if (received > largestAnswer && !tooLarge) {
            tooLarge = true;
            raw->abort();
        }
    });
    if (request.uploadProgress)
        QObject::connect(raw, &QNetworkReply::uploadProgress, raw, request.uploadProgress);
    if (request.cancellation)
        QObject::connect(request.cancellation.get(), &Cancellation::cancelled, raw, &QNetworkReply::abort);

    co_await raw;
    // One that was aborted may finish once more (Qt 6.4), and would resume what is over by then, or another call.
    QObject::disconnect(raw, &QNetworkReply::finished, nullptr, nullptr);

    const int status = raw->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    qCInfo(log).noquote() << (request.multipart || request.method == HttpRequest::Method::Post ? "POST" : "GET")
                          << request.url.host() << request.url.path() << status;
    if (request.cancellation && request.cancellation->isCancelled())
        co_return fail(ErrorCode::Cancelled, Tr::tr("Cancelled."));
    if (tooLarge) {
        co_return fail(ErrorCode::ServerTrouble,
                       Tr::tr("%1 sent an answer that is far too long. Try again later.").arg(request.url.host()));
    }
    // A status alone is no answer when the connection broke in the middle of the body.
    const bool broken = raw->error() != QNetworkReply::NoError && raw->error() < QNetworkReply::ContentAccessDenied;
    if (status == 0 || broken)
        co_return fail(noAnswer(*raw, request));
    HttpReply answer;
    answer.status = status;
    answer.contentType = raw->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    answer.body = raw->readAll();
    co_return answer;
}

} // namespace remarketeer
