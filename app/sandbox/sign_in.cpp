#include "sandbox/sign_in.h"

#include "sandbox/developer_app.h"
#include "sandbox/envelope.h"
#include "sandbox/random_hex.h"
#include "sandbox/sign_in_pages.h"

namespace remarketeer::sandbox {

namespace {

/// Adds parameters to the redirect address, behind those it has.
QUrl withParameters(const QUrl &base, const QList<std::pair<QString, QString>> &parameters)
{
    QByteArray query = base.query(QUrl::FullyEncoded).toUtf8();
    for (const auto &[name, value] : parameters)
        query += (query.isEmpty() ? "" : "&") + name.toUtf8() + '=' + QUrl::toPercentEncoding(value);
    QUrl url = base;
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

} // namespace

SignIn::SignIn(World &world, Faults &faults) : m_world(world), m_faults(faults) {}

bool SignIn::isRegistered(const QUrl &uri)
{
    if (!uri.isValid() || !uri.userInfo().isEmpty() || uri.hasFragment() || uri.path() != u"/callback")
        return false;
    const QString host = uri.host();
    return (uri.scheme() == u"http" && (host == u"127.0.0.1" || host == u"localhost")) ||
           (uri.scheme() == u"https" && host == u"remarketeer.example" && uri.port(443) == 443);
}

Reply SignIn::handle(const Request &request)
{
    const bool first = request.path == u"/portal/auth" && request.get;
    const bool login = request.path == u"/portal/auth/login" && request.post;
    const bool authorize = request.path == u"/portal/auth/authorize" && request.post;
    if (!first && !login && !authorize)
        return pageNotFound();

    const Faults::Effect effect = m_faults.next(QStringLiteral("portal"));
    Reply reply;
    if (effect.httpStatus != 0) {
        reply = gatewayPage(effect.httpStatus);
    } else if (first) {
        reply = begin(request);
    } else {
        const Fields form(request.body);
        const QString id = form.value(QStringLiteral("session"));
        const auto session = m_sessions.find(id);
        if (session == m_sessions.end() || (authorize && session->user < 0))
            reply = errorPage(QStringLiteral("This sign-in has ended"),
                              QStringLiteral("Go back to the app and start again."));
        else
            reply = login ? this->login(id, *session, form) : this->authorize(id, *session, form);
    }
    reply.delayMs = effect.delayMs;
    reply.sending = effect.sending;
    return reply;
}

Reply SignIn::begin(const Request &request)
{
    if (request.query.value(QStringLiteral("app_id")) != app::id)
        return errorPage(QStringLiteral("Unknown app"), QStringLiteral("There is no app with this app_id."));
    const QUrl redirectUri(request.query.value(QStringLiteral("redirect_uri")), QUrl::StrictMode);
    if (!isRegistered(redirectUri))
        return errorPage(QStringLiteral("Redirect address not registered"),
                         QStringLiteral("The redirect_uri is not one of the app’s registered callbacks."));
    const QDateTime now = m_world.clock().now();
    m_sessions.removeIf([now](auto it) { return it->begun.secsTo(now) > World::codeLifetimeSeconds; });
    const QString id = QString::fromLatin1(randomHex(32));
    m_sessions.insert(id, {redirectUri, request.query.value(QStringLiteral("state")), now, -1});
    return loginPage(id);
}

Reply SignIn::login(const QString &id, Session &session, const Fields &form)
{
    const QString email = form.value(QStringLiteral("email")).trimmed(),
                  password = form.value(QStringLiteral("password"));
    if (email.isEmpty() || password.isEmpty())
        return loginPage(id, QStringLiteral("Enter your email and your password."));
    if (password == u"wrong")
        return loginPage(id, QStringLiteral("The email or the password is incorrect."));
    session.user = email.startsWith(u"other@", Qt::CaseInsensitive) ? 1 : 0;
    return consentPage(id, m_world.users().at(session.user));
}

Reply SignIn::authorize(const QString &id, const Session &session, const Fields &form)
{
    const auto state = std::pair(QStringLiteral("state"), session.state);
    if (form.value(QStringLiteral("decision")) != u"authorize")
        return redirect(id, withParameters(session.redirectUri,
                                           {{QStringLiteral("error"), QStringLiteral("access_denied")},
                                            {QStringLiteral("error_description"), QStringLiteral("The user denied")},
                                            state}));
    const SandboxUser user = m_world.users().at(session.user);
    const QStringList ticked = form.values(QStringLiteral("advertiser"));
    QStringList advertisers;
    for (const SeededAdvertiser &advertiser : user.advertisers) {
        if (ticked.contains(advertiser.id))
            advertisers.append(advertiser.id);
    }
    if (advertisers.isEmpty())
        return consentPage(id, user, QStringLiteral("Select at least one ad account."));

    const QString code = QString::fromLatin1(randomHex(40));
    const QDateTime now = m_world.clock().now();
    m_world.codes.removeIf([now](auto it) { return it->issued.secsTo(now) > World::codeLifetimeSeconds; });
    m_world.codes.insert(hashOf(code), {advertisers, session.user, now});
    m_world.save();
    return redirect(id,
                    withParameters(session.redirectUri, {state,
                                                         {QStringLiteral("code"), code},
                                                         {QStringLiteral("auth_code"), code},
                                                         {QStringLiteral("id"), QStringLiteral("1738373164380162")}}));
}

Reply SignIn::redirect(const QString &id, const QUrl &to)
{
    m_sessions.remove(id);
    Reply reply;
    reply.status = 302;
    reply.headers = {{"Location", to.toEncoded()}, {"Referrer-Policy", "no-referrer"}};
    return reply;
}

} // namespace remarketeer::sandbox
