#include "sandbox/envelope.h"

#include "sandbox/developer_app.h"
#include "sandbox/random_hex.h"

#include <QHash>
#include <QJsonDocument>

namespace remarketeer::sandbox {

QString messageOf(int code)
{
    static const QHash<int, QString> messages{
        {0, QStringLiteral("OK")},
        {20001, QStringLiteral("Partial success")},
        {40000, QStringLiteral("Invalid params")},
        {40001, QStringLiteral("No permission to operate this advertiser.")},
        {40002, QStringLiteral("Invalid parameter")},
        {40007, QStringLiteral("The object does not exist.")},
        {40011, QStringLiteral("Too many ids in one request.")},
        {40016, QStringLiteral("Requests are too frequent.")},
        {40050, QStringLiteral("Repeated request.")},
        {40100, QStringLiteral("Too many requests. Requests from App %1 are temporarily restricted.").arg(app::id)},
        {40101, QStringLiteral("The secret does not match the app.")},
        {40102, QStringLiteral("Access token is expired.")},
        {40103, QStringLiteral("Refresh token is expired.")},
        {40104, QStringLiteral("Access token is null, you should set it in http header with key Access-Token.")},
        {40105, QStringLiteral("Access token is incorrect or has been revoked.")},
        {40106, QStringLiteral("The core user of the token is invalid.")},
        {40110, QStringLiteral("Authorization code is expired")},
        {40113, QStringLiteral("The app does not exist or is blocked.")},
        {40118, QStringLiteral("Not on the allow-list.")},
        {40133, QStringLiteral("Requests of this advertiser are too frequent.")},
        {40300, QStringLiteral("The advertiser does not exist.")},
        {40301, QStringLiteral("The advertiser does not match.")},
        {40502, QStringLiteral("The number of audiences of this advertiser has reached the limit.")},
        {40900, QStringLiteral("The file signature does not match the file.")},
        {40905, QStringLiteral("The file does not exist.")},
        {40906, QStringLiteral("The file is empty.")},
        {40907, QStringLiteral("The file is too large.")},
        {40908, QStringLiteral("The file type is not supported.")},
        {40909, QStringLiteral("The calculate_type is not supported.")},
        {40910, QStringLiteral("The file is expired.")},
        {40914, QStringLiteral("The file is invalid.")},
        {40915, QStringLiteral("The file does not meet the specification.")},
        {41000, QStringLiteral("Requests from the country of this IP are not allowed.")},
        {50000, QStringLiteral("System error")},
        {50002, QStringLiteral("Processing error")},
        {60001, QStringLiteral("Under maintenance")},
    };
    return messages.value(code, QStringLiteral("Error %1").arg(code));
}

tl::unexpected<Refusal> refuse(int code, const QString &message)
{
    return tl::unexpected(Refusal{code, message.isEmpty() ? messageOf(code) : message});
}

Reply enveloped(const Answer &answer, const Clock &clock)
{
    // 14 digits of the time in UTC+8 and 20 hex digits.
    const QByteArray requestId =
        clock.now().toOffsetFromUtc(8 * 3600).toString(u"yyyyMMddHHmmss").toLatin1() + randomHex(20).toUpper();
    const QJsonObject envelope{{QStringLiteral("code"), answer ? 0 : answer.error().code},
                               {QStringLiteral("message"), answer ? messageOf(0) : answer.error().message},
                               {QStringLiteral("request_id"), QString::fromLatin1(requestId)},
                               {QStringLiteral("data"), answer.value_or(QJsonObject())}};
    Reply reply;
    reply.contentType = "application/json";
    reply.body = QJsonDocument(envelope).toJson(QJsonDocument::Compact);
    reply.headers = {{"X-Tt-Logid", requestId}};
    return reply;
}

Reply pageNotFound()
{
    Reply reply;
    reply.status = 404;
    reply.contentType = "text/plain";
    reply.body = "404 page not found";
    return reply;
}

Reply gatewayPage(int status)
{
    Reply reply;
    reply.status = status;
    reply.contentType = "text/html";
    reply.body = "<html><head><title>" + QByteArray::number(status) + "</title></head><body><center><h1>" +
                 QByteArray::number(status) + "</h1></center><hr></body></html>\n";
    return reply;
}

} // namespace remarketeer::sandbox
