#include "sandbox/sandbox_server.h"

#include "sandbox/api.h"
#include "sandbox/developer_app.h"
#include "sandbox/envelope.h"
#include "sandbox/http_front.h"
#include "sandbox/sign_in.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace remarketeer {

using namespace sandbox;

struct SandboxServer::Private {
    Private(const SandboxOptions &given, const Clock &clock)
        : options(given), world(clock, seededUsers(given.seedAccounts), given.stateFolder), signIn(world, faults),
          api(world, faults, given.callsPerSecond)
    {
        world.minAudience = given.minAudience;
        world.computeSeconds = given.computeSeconds;
        world.tokenLifetimeSeconds = given.tokenLifetimeSeconds;
        world.maxUploadBytes = given.maxUploadBytes;
    }

    SandboxOptions options;
    World world;
    Faults faults;
    SignIn signIn;
    Api api;
    quint16 port = 0;
};

namespace {

Reply jsonReply(const QJsonDocument &json)
{
    Reply reply;
    reply.contentType = "application/json";
    reply.body = json.toJson(QJsonDocument::Compact);
    return reply;
}

QJsonDocument toJson(const QList<SandboxServer::AudienceContents> &audiences)
{
    QJsonArray list;
    for (const SandboxServer::AudienceContents &audience : audiences) {
        QJsonArray history;
        for (const SandboxServer::AudienceChange &change : audience.history)
            history.append(QJsonObject{{QStringLiteral("action"), change.action},
                                       {QStringLiteral("at"), change.at.toUTC().toString(Qt::ISODate)},
                                       {QStringLiteral("lines"), change.lines},
                                       {QStringLiteral("added"), change.added},
                                       {QStringLiteral("removed"), change.removed},
                                       {QStringLiteral("peopleBefore"), change.peopleBefore},
                                       {QStringLiteral("peopleAfter"), change.peopleAfter}});
        list.append(QJsonObject{{QStringLiteral("id"), audience.id},
                                {QStringLiteral("name"), audience.name},
                                {QStringLiteral("advertiser"), audience.advertiser},
                                {QStringLiteral("calculateType"), audience.calculateType},
                                {QStringLiteral("lines"), audience.lines},
                                {QStringLiteral("people"), audience.people},
                                {QStringLiteral("valid"), audience.valid},
                                {QStringLiteral("sharedWith"), QJsonArray::fromStringList(audience.sharedWith)},
                                {QStringLiteral("history"), history}});
    }
    return QJsonDocument(list);
}

/// The endpoints that drive the sandbox from another process. Not TikTok's.
Reply control(SandboxServer &server, const Request &request)
{
    if (request.get && request.path == u"/sandbox/audiences")
        return jsonReply(toJson(server.audiences()));
    if (request.get && request.path == u"/sandbox/people")
        return jsonReply(
            QJsonDocument(QJsonArray::fromStringList(server.people(request.query.value(QStringLiteral("audience"))))));
    if (request.get && request.path == u"/sandbox/alarms")
        return jsonReply(QJsonDocument(QJsonObject{{QStringLiteral("alarms"), server.alarms()}}));
    if (request.post && request.path == u"/sandbox/expire-tokens") {
        server.expireTokens();
        return jsonReply(QJsonDocument(QJsonObject()));
    }
    if (request.post && request.path == u"/sandbox/faults") {
        if (request.body.trimmed().isEmpty())
            server.clearFaults();
        else if (const Result<void> set = server.setFaults(QString::fromUtf8(request.body)); !set) {
            Reply refused = jsonReply(QJsonDocument(QJsonObject{{QStringLiteral("error"), set.error().sentence}}));
            refused.status = 400;
            return refused;
        }
        return jsonReply(QJsonDocument(QJsonObject()));
    }
    return pageNotFound();
}

} // namespace

SandboxServer::SandboxServer(SandboxOptions options, const Clock &clock)
    : d(std::make_unique<Private>(std::move(options), clock))
{
}

SandboxServer::~SandboxServer() = default;

Result<void> SandboxServer::listen()
{
    if (const Result<void> loaded = d->world.load(); !loaded)
        return loaded;
    if (const Result<void> set = setFaults(d->options.faults); !set)
        return set;
    auto *front = new HttpFront(
        [this](const Request &request) {
            if (request.path.startsWith(u"/portal/"))
                return d->signIn.handle(request);
            if (request.path.startsWith(u"/sandbox/"))
                return control(*this, request);
            return d->api.handle(request);
        },
        this);
    d->port = front->listen(QHostAddress::LocalHost, d->options.port);
    if (d->port == 0)
        return fail(ErrorCode::Misconfigured,
                    tr("The sandbox cannot listen on port %1. Choose another port.").arg(d->options.port));
    return {};
}

QUrl SandboxServer::base() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(d->port);
    return url;
}

DeveloperApp SandboxServer::developerApp() const
{
    return {QString(app::id), base(), QUrl(QString(app::redirectUri)), true};
}

Redacted SandboxServer::appSecret()
{
    return Redacted(QByteArray(app::secret.data(), app::secret.size()));
}

Result<void> SandboxServer::setFaults(const QString &spec)
{
    return d->faults.add(spec);
}

void SandboxServer::clearFaults()
{
    d->faults.clear();
}

void SandboxServer::expireTokens()
{
    for (Token &token : d->world.tokens) {
        if (token.state == Token::State::Live)
            token.state = Token::State::Expired;
    }
    d->world.save();
}

QList<SandboxServer::AudienceContents> SandboxServer::audiences() const
{
    QList<AudienceContents> list;
    for (const Audience &audience : qAsConst(d->world.audiences)) {
        QList<AudienceChange> history;
        for (const HistoryEntry &entry : audience.history)
            history.append({entry.action, entry.at, entry.lines, entry.added, entry.removed, entry.peopleBefore,
                            entry.peopleAfter});
        list.append({audience.id, audience.name, audience.advertiser, audience.calculateType, audience.lines.count(),
                     audience.people, d->world.view(audience).valid, audience.sharedWith, history});
    }
    return list;
}

QStringList SandboxServer::people(const QString &audienceId) const
{
    return d->world.audiences.value(audienceId).lines.texts();
}

int SandboxServer::alarms() const
{
    return d->world.alarms;
}

} // namespace remarketeer
