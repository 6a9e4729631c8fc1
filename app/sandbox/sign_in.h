#pragma once

#include "sandbox/faults.h"
#include "sandbox/http_front.h"
#include "sandbox/world.h"

#include <QDateTime>
#include <QHash>
#include <QUrl>

namespace remarketeer::sandbox {

/// Everything under /portal/auth: login, consent, redirect. tiktok-api.md A.1, A.2. A session is known by a random id
/// in a hidden field, lives an hour, and ends with the redirect.
class SignIn
{
public:
    SignIn(World &world, Faults &faults);
    Reply handle(const Request &request);

    /// The registered callbacks: https://remarketeer.example/callback, and http://127.0.0.1 or http://localhost with
    /// any port and the path /callback.
    static bool isRegistered(const QUrl &redirectUri);

private:
    struct Session {
        QUrl redirectUri;
        QString state;
        QDateTime begun;
        int user = -1; ///< -1: not logged in yet
    };
    Reply begin(const Request &request);
    Reply login(const QString &id, Session &session, const Fields &form);
    Reply authorize(const QString &id, const Session &session, const Fields &form);
    Reply redirect(const QString &id, const QUrl &to);

    World &m_world;
    Faults &m_faults;
    QHash<QString, Session> m_sessions;
};

} // namespace remarketeer::sandbox
