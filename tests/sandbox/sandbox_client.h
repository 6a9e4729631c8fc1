#pragma once

#include "sandbox/sandbox_server.h"
#include "tests/support/test_clock.h"

#include <QCryptographicHash>
#include <QHttpMultiPart>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QUrlQuery>

#include <memory>
#include <utility>

namespace remarketeer {

/// What came back, as it came.
struct Response {
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray type, body, logId;
    QUrl location;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    int code() const { return json().value(u"code").toInt(-1); }
    QString message() const { return json().value(u"message").toString(); }
    QJsonObject data() const { return json().value(u"data").toObject(); }
};

using Pairs = QList<std::pair<QString, QString>>;

inline QByteArray urlEncoded(const Pairs &pairs)
{
    QByteArray encoded;
    for (const auto &[name, value] : pairs)
        encoded +=
            (encoded.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return encoded;
}

inline QString jsonArray(const QStringList &items)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(items)).toJson(QJsonDocument::Compact));
}

inline QByteArray hashesOf(int from, int to)
{
    QByteArray lines;
    for (int i = from; i < to; ++i)
        lines += QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256).toHex() + '\n';
    return lines;
}

/// Raw HTTP to a sandbox; knows nothing of Remarketeer's own client.
class SandboxClient
{
public:
    explicit SandboxClient(QUrl base) : m_base(std::move(base)) {}

    QByteArray token; ///< sent when it is not empty
    QString advertiser = QStringLiteral("7239118844027718401");

    Response get(const QString &path, const Pairs &query = {}) { return wait(m_manager.get(request(path, query))); }
    Response post(const QString &path, const QByteArray &type, const QByteArray &body)
    {
        QNetworkRequest made = request(path, {});
        made.setHeader(QNetworkRequest::ContentTypeHeader, type);
        return wait(m_manager.post(made, body));
    }
    Response form(const QString &path, const Pairs &fields)
    {
        return post(path, "application/x-www-form-urlencoded", urlEncoded(fields));
    }
    Response apiPost(const QString &path, const QJsonObject &body)
    {
        return post(QStringLiteral("/open_api/v1.3") + path, "application/json", QJsonDocument(body).toJson());
    }
    Response apiGet(const QString &path, const Pairs &query = {})
    {
        return get(QStringLiteral("/open_api/v1.3") + path, query);
    }

    /// `fields` replace or (when null) leave out what is usual.
    Response upload(const QByteArray &content, const QString &calculateType = QStringLiteral("EMAIL_SHA256"),
                    const QString &fileName = QStringLiteral("audience.csv"), const Pairs &fields = {})
    {
        QMap<QString, QString> all{
            {QStringLiteral("advertiser_id"), advertiser},
            {QStringLiteral("calculate_type"), calculateType},
            {QStringLiteral("file_signature"),
             QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex())}};
        for (const auto &[name, value] : fields)
            all.insert(name, value);
        auto *parts = new QHttpMultiPart(QHttpMultiPart::FormDataType);
        for (auto field = all.cbegin(); field != all.cend(); ++field) {
            if (!field->isNull())
                parts->append(part(QStringLiteral("form-data; name=\"%1\"").arg(field.key()), field->toUtf8()));
        }
        if (!fileName.isNull())
            parts->append(part(QStringLiteral("form-data; name=\"file\"; filename=\"%1\"").arg(fileName), content));
        QNetworkReply *reply =
            m_manager.post(request(QStringLiteral("/open_api/v1.3/dmp/custom_audience/file/upload/"), {}), parts);
        parts->setParent(reply);
        return wait(reply);
    }
    QString uploaded(const QByteArray &content, const QString &calculateType = QStringLiteral("EMAIL_SHA256"))
    {
        return upload(content, calculateType).data().value(u"file_path").toString();
    }
    Response create(const QStringList &paths, const QString &name = QStringLiteral("Lapsed buyers"),
                    const QString &calculateType = QStringLiteral("EMAIL_SHA256"))
    {
        return apiPost(QStringLiteral("/dmp/custom_audience/create/"),
                       QJsonObject{{QStringLiteral("advertiser_id"), advertiser},
                                   {QStringLiteral("custom_audience_name"), name},
                                   {QStringLiteral("calculate_type"), calculateType},
                                   {QStringLiteral("file_paths"), QJsonArray::fromStringList(paths)}});
    }
    Response list(Pairs query = {})
    {
        query.prepend({QStringLiteral("advertiser_id"), advertiser});
        return apiGet(QStringLiteral("/dmp/custom_audience/list/"), query);
    }
    /// The one audience of that id as `list` shows it.
    QJsonObject listed(const QString &id)
    {
        return list({{QStringLiteral("custom_audience_ids"), jsonArray({id})}})
            .data()
            .value(u"list")
            .toArray()
            .at(0)
            .toObject();
    }

    Response openPortal(const QString &redirectUri, const QString &state = QStringLiteral("s"))
    {
        return get(QStringLiteral("/portal/auth"), {{QStringLiteral("app_id"), QStringLiteral("7301904463029387266")},
                                                    {QStringLiteral("redirect_uri"), redirectUri},
                                                    {QStringLiteral("state"), state}});
    }
    static QString sessionOf(const Response &page)
    {
        static const QRegularExpression field(QStringLiteral("name=\"session\" value=\"(\\w+)\""));
        return field.match(QString::fromUtf8(page.body)).captured(1);
    }
    static QStringList advertisersOf(const Response &page)
    {
        static const QRegularExpression box(QStringLiteral("id=\"advertiser-(\\d+)\""));
        QStringList ids;
        for (auto found = box.globalMatch(QString::fromUtf8(page.body)); found.hasNext();)
            ids.append(found.next().captured(1));
        return ids;
    }
    /// Login page, consent page, redirect: as a browser would.
    QUrl redirectOf(const QString &email, const QString &state = QStringLiteral("s"),
                    const QString &redirectUri = QStringLiteral("https://remarketeer.example/callback"))
    {
        const QString session = sessionOf(openPortal(redirectUri, state));
        const Response consent =
            form(QStringLiteral("/portal/auth/login"), {{QStringLiteral("session"), session},
                                                        {QStringLiteral("email"), email},
                                                        {QStringLiteral("password"), QStringLiteral("x")}});
        Pairs decision{{QStringLiteral("session"), session}, {QStringLiteral("decision"), QStringLiteral("authorize")}};
        for (const QString &id : advertisersOf(consent))
            decision.append({QStringLiteral("advertiser"), id});
        return form(QStringLiteral("/portal/auth/authorize"), decision).location;
    }
    Response exchange(const QString &code, const QJsonObject &changes = {})
    {
        QJsonObject body{{QStringLiteral("app_id"), QStringLiteral("7301904463029387266")},
                         {QStringLiteral("secret"), QString::fromLatin1(SandboxServer::appSecret().expose())},
                         {QStringLiteral("auth_code"), code}};
        for (auto change = changes.begin(); change != changes.end(); ++change)
            body.insert(change.key(), change.value());
        return apiPost(QStringLiteral("/oauth2/access_token/"), body);
    }
    static QString codeOf(const QUrl &redirect)
    {
        return QUrlQuery(redirect).queryItemValue(QStringLiteral("auth_code"));
    }
    /// Signs in, and uses the token from now on.
    void signIn(const QString &email = QStringLiteral("marketer@example.com"))
    {
        token = exchange(codeOf(redirectOf(email))).data().value(u"access_token").toString().toLatin1();
    }

private:
    static QHttpPart part(const QString &disposition, const QByteArray &content)
    {
        QHttpPart made;
        made.setHeader(QNetworkRequest::ContentDispositionHeader, disposition);
        made.setBody(content);
        return made;
    }
    QNetworkRequest request(const QString &path, const Pairs &query) const
    {
        QUrl url = m_base;
        url.setPath(path);
        url.setQuery(QString::fromLatin1(urlEncoded(query)), QUrl::StrictMode);
        QNetworkRequest made(url);
        made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        made.setTransferTimeout(120'000);
        if (!token.isEmpty())
            made.setRawHeader("Access-Token", token);
        return made;
    }
    static Response wait(QNetworkReply *reply)
    {
        const std::unique_ptr<QNetworkReply> owner(reply);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        while (!reply->isFinished() && finished.wait(120'000)) {
        }
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->error(),
                reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(),
                reply->readAll(),
                reply->rawHeader("X-Tt-Logid"),
                QUrl(QString::fromUtf8(reply->rawHeader("Location")))};
    }

    QUrl m_base;
    QNetworkAccessManager m_manager;
};

/// A sandbox in this process on a clock of its own, and a client of it. Without the rate limit, unless asked for.
struct TestSandbox {
    explicit TestSandbox(SandboxOptions options = unlimited()) : server(std::move(options), clock)
    {
        if (const Result<void> listening = server.listen(); !listening)
            qFatal("the sandbox does not listen");
        client = std::make_unique<SandboxClient>(server.base());
    }
    static SandboxOptions unlimited()
    {
        SandboxOptions options;
        options.callsPerSecond = 0;
        return options;
    }
    TestClock clock;
    SandboxServer server;
    std::unique_ptr<SandboxClient> client;
};

} // namespace remarketeer
