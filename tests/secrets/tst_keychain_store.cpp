#include "secrets/keychain_store.h"
#include "tests/support/await.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace remarketeer;

class TestKeychainStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void x()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        KeychainStore s;
        auto r = await(s.read(QStringLiteral("a")));
        qDebug() << r.has_value() << s.sessionOnly();
        auto w = await(s.write(QStringLiteral("a"), Redacted("b")));
        qDebug() << w.has_value() << s.sessionOnly();
        r = await(s.read(QStringLiteral("a")));
        qDebug() << r.has_value() << s.sessionOnly();
    }
};
QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychain_store.moc"
