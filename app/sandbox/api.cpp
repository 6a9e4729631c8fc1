#include "sandbox/api.h"

#include "sandbox/call.h"

#include <QJsonDocument>

#include <array>

namespace remarketeer::sandbox {

namespace {

struct Endpoint {
    const char *path;
    bool post;
    const char *name; // as faults call it
    bool needsToken;
    bool json;
    Handler handler;
};

constexpr std::array endpoints{
    Endpoint{"/oauth2/access_token/", true, "token", false, true, accessToken},
    Endpoint{"/oauth2/revoke_token/", true, "revoke", false, true, revokeToken},
    Endpoint{"/oauth2/advertiser/get/", false, "advertisers", true, false, advertiserGet},
    Endpoint{"/advertiser/info/", false, "info", true, false, advertiserInfo},
    Endpoint{"/user/info/", false, "user", true, false, userInfo},
    Endpoint{"/dmp/custom_audience/file/upload/", true, "upload", true, false, audienceUpload},
    Endpoint{"/dmp/custom_audience/create/", true, "create", true, true, audienceCreate},
    Endpoint{"/dmp/custom_audience/update/", true, "update", true, true, audienceUpdate},
    Endpoint{"/dmp/custom_audience/delete/", true, "delete", true, true, audienceDelete},
    Endpoint{"/dmp/custom_audience/list/", false, "list", true, false, audienceList},
    Endpoint{"/dmp/custom_audience/get/", false, "get", true, false, audienceGet},
    Endpoint{"/dmp/custom_audience/apply/", true, "apply", true, true, audienceApply},
    Endpoint{"/dmp/custom_audience/apply/log/", false, "apply_log", true, false, audienceApplyLog},
    Endpoint{"/dmp/custom_audience/share/", true, "share", true, true, audienceShare},
    Endpoint{"/dmp/custom_audience/share/cancel/", true, "share_cancel", true, true, audienceShareCancel},
    Endpoint{"/dmp/custom_audience/share/log/", false, "share_log", true, false, audienceShareLog},
    Endpoint{"/dmp/custom_audience/lookalike/create/", true, "lookalike_create", true, true, lookalikeCreate},
    Endpoint{"/dmp/custom_audience/lookalike/update/", true, "lookalike_update", true, true, lookalikeUpdate},
};

const Endpoint *endpointOf(const Request &request)
{
    for (const Endpoint &endpoint : endpoints) {
        if (request.path == QLatin1StringView("/open_api/v1.3") + QLatin1StringView(endpoint.path) &&
            (endpoint.post ? request.post : request.get))
            return &endpoint;
    }
    return nullptr;
}

/// Finds the live token of a call, or says why there is none.
tl::expected<Token *, Refusal> tokenOf(World &world, const QString &text)
{
    if (text.isEmpty())
        return refuse(40104);
    const auto token = world.tokens.find(hashOf(text));
    if (token == world.tokens.end() || token->state == Token::State::Revoked)
        return refuse(40105);
    const bool aged =
        world.tokenLifetimeSeconds > 0 && token->issued.secsTo(world.clock().now()) >= world.tokenLifetimeSeconds;
    if (token->state == Token::State::Expired || aged)
        return refuse(40102);
    return &*token;
}

Answer process(World &world, const Endpoint &endpoint, const Request &request, Token *token, const QStringList &denied)
{
    Call call{world, request, token, {}, denied};
    if (endpoint.json) {
        const QJsonDocument json = QJsonDocument::fromJson(request.body);
        if (!json.isObject())
            return refuse(40002, QStringLiteral("The body is not a JSON object."));
        call.body = json.object();
    }
    return endpoint.handler(call);
}

} // namespace

Api::Api(World &world, Faults &faults, int callsPerSecond)
    : m_world(world), m_faults(faults), m_callsPerSecond(callsPerSecond)
{
    m_timer.start();
}

bool Api::tooFrequent()
{
    if (m_callsPerSecond <= 0)
        return false;
    const qint64 now = m_timer.elapsed();
    m_lastSecond.removeIf([now](qint64 at) { return at <= now - 1'000; });
    if (m_lastSecond.size() >= m_callsPerSecond)
        return true;
    m_lastSecond.append(now);
    return false;
}

Reply Api::handle(const Request &request)
{
    const Endpoint *endpoint = endpointOf(request);
    if (!endpoint)
        return pageNotFound();
    if (tooFrequent())
        return enveloped(refuse(40100), m_world.clock());

    const Faults::Effect effect = m_faults.next(QString::fromLatin1(endpoint->name));
    const QString tokenText = QString::fromLatin1(request.headers.value("access-token"));
    const auto token = tokenOf(m_world, tokenText);
    Reply reply;
    if (effect.httpStatus != 0)
        reply = gatewayPage(effect.httpStatus);
    else if (effect.code != 0)
        reply = enveloped(refuse(effect.code, effect.message), m_world.clock());
    else if (endpoint->needsToken && !token)
        reply = enveloped(refuse(token.error().code), m_world.clock());
    else
        reply = enveloped(
            process(m_world, *endpoint, request, endpoint->needsToken ? *token : nullptr, effect.deniedAdvertisers),
            m_world.clock());
    if (token && (effect.revokeAfter || effect.expireAfter)) {
        // Looked up again: the call may have added a token.
        m_world.tokens[hashOf(tokenText)].state = effect.revokeAfter ? Token::State::Revoked : Token::State::Expired;
        m_world.save();
    }
    reply.delayMs = effect.delayMs;
    reply.sending = effect.sending;
    return reply;
}

} // namespace remarketeer::sandbox
