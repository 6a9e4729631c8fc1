#include "tiktok/tiktok_call.h"

#include "core/logging.h"
#include "tiktok/tiktok_errors.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::TikTokCall)
};

Q_LOGGING_CATEGORY(log, "remarketeer.tiktok")

constexpr int partlyDone = 20001;

struct Refusal {
    Error error;
    Transience transience = Transience::Permanent;
};

/// The code in the body decides, whatever the HTTP status; but only JSON has a body worth reading.
tl::expected<QJsonObject, Refusal> judge(const HttpReply &reply)
{
    const bool json = reply.contentType.trimmed().toLower().startsWith("application/json");
    const QJsonObject envelope = json ? QJsonDocument::fromJson(reply.body).object() : QJsonObject();
    const QJsonValue code = envelope.value(QLatin1StringView("code"));
    if (!code.isDouble()) {
        const QString what =
            QStringLiteral("HTTP %1, %2")
                .arg(QString::number(reply.status), redacted(QString::fromLatin1(reply.contentType.left(80))));
        if (reply.status == 429)
            return tl::unexpected(Refusal{tikTokError(40100, {}, what), Transience::RateLimit});
        return tl::unexpected(
            Refusal{unexpectedAnswer(what), reply.status >= 500 ? Transience::Trouble : Transience::Permanent});
    }
    const int number = code.toInt(-1);
    const QString message = envelope.value(QLatin1StringView("message")).toString();
    const QString request = envelope.value(QLatin1StringView("request_id")).toString();
    if (number == partlyDone)
        qCWarning(log).noquote() << "partly done, request" << request << message;
    if (number != 0 && number != partlyDone)
        return tl::unexpected(Refusal{tikTokError(number, message, request), transienceOf(number)});
    return envelope.value(QLatin1StringView("data")).toObject();
}

bool mayRepeat(Repeat repeat, const Refusal &refusal, int failures)
{
    switch (repeat) {
    case Repeat::Never:
        return false;
    case Repeat::WhenRefused:
        return refusal.transience == Transience::RateLimit;
    case Repeat::WhileSomeoneWaits:
        if (refusal.error.code == ErrorCode::Offline && failures >= 2)
            return false;
        [[fallthrough]];
    case Repeat::AlsoLost:
        return refusal.transience != Transience::Permanent;
    }
    return false;
}

} // namespace

QUrl serverUrl(const DeveloperApp &app, const QString &path, const Query &query)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : query)
        pairs.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    QString text = app.base.toString(QUrl::FullyEncoded);
    if (text.endsWith(u'/'))
        text.chop(1);
    text += path;
    if (!pairs.isEmpty())
        text += u'?' + QString::fromLatin1(pairs.join('&'));
    return QUrl(text, QUrl::StrictMode);
}

QUrl apiUrl(const DeveloperApp &app, const QString &path, const Query &query)
{
    return serverUrl(app, QStringLiteral("/open_api/v1.3") + path, query);
}

HttpRequest getRequest(QUrl url, const Redacted &token)
{
    HttpRequest request;
    request.url = std::move(url);
    request.headers.append({QByteArrayLiteral("Access-Token"), token});
    return request;
}

HttpRequest postRequest(QUrl url, const Redacted &token, const QJsonObject &body)
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = std::move(url);
    if (!token.isEmpty())
        request.headers.append({QByteArrayLiteral("Access-Token"), token});
    request.contentType = QByteArrayLiteral("application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

QString jsonList(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QCoro::Task<Result<QJsonObject>> callTikTok(TikTokApi::Context context, HttpRequest request, Repeat repeat)
{
    request.cancellation = context.cancellation;
    Backoff backoff(context.backoff);
    for (int failures = 1;; ++failures) {
        HttpRequest attempt = request;
        const Result<HttpReply> reply = co_await context.http->send(std::move(attempt));
        Refusal refusal;
        if (reply) {
            auto data = judge(*reply);
            if (data)
                co_return *std::move(data);
            refusal = std::move(data.error());
        } else {
            refusal.error = reply.error();
            if (refusal.error.code == ErrorCode::Offline)
                refusal.transience = Transience::Trouble;
        }
        qCInfo(log).noquote() << request.url.path() << refusal.error.detail;
        const auto wait = mayRepeat(repeat, refusal, failures) ? backoff.next() : std::nullopt;
        if (!wait)
            co_return fail(std::move(refusal.error));
        const bool goOn = co_await pause(*wait, context.cancellation);
        if (!goOn)
            co_return fail(ErrorCode::Cancelled, Tr::tr("Cancelled."));
    }
}

} // namespace remarketeer
