#include "secrets/secret_service.h"

#ifdef QT_DBUS_LIB
#include <QCoroSignal>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace remarketeer {

#ifdef QT_DBUS_LIB

QCoro::Task<bool> isSecretServiceLocked()
{
    // https://specifications.freedesktop.org/secret-service-spec/latest/: property Locked of the default collection.
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question.setArguments({QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    question.setAutoStartService(false);
    QDBusPendingCallWatcher answer(QDBusConnection::sessionBus().asyncCall(question, 5'000));
    if (!answer.isFinished())
        co_await qCoro(&answer, &QDBusPendingCallWatcher::finished);
    const QDBusPendingReply<QDBusVariant> locked = answer;
    co_return locked.isValid() && locked.value().variant().toBool();
}

#else

QCoro::Task<bool> isSecretServiceLocked()
{
    co_return false;
}

#endif

} // namespace remarketeer
