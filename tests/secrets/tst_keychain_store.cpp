#include "secrets/keychain_store.h"
#include "tests/support/await.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVirtualObject>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace remarketeer;
using namespace std::chrono_literals;

// The real Secret Service on a private bus. libsecret keeps its connection for the life of a process, so each
// surrounding is a process of its own: this program runs itself once for each.

namespace {

const QString key = QStringLiteral("token/00000000-0000-4000-8000-000000000001");
const QByteArray secret = "a-secret-\x01\xff-of-the-test";

/// A secret never ends in a file in the clear, whatever the surroundings.
bool homeHoldsTheSecret()
{
    QDirIterator files(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        if (content.contains(secret) || content.contains(secret.toBase64()))
            return true;
    }
    return false;
}

} // namespace

namespace {

/// A desktop whose unlocking dialog stays open.
class SilentPrompter : public QDBusVirtualObject
{
public:
    bool asked = false;
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        asked = true;
        return true;
    }
};

} // namespace

/// With gnome-keyring and an unlocked collection.
class TestWithKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aSecretComesBackInAnotherSession();
    void aSecretIsOverwritten();
    void keysCarryTheProgramsName();
    void whatIsMissingIsMissing();
    void erasingTwiceIsSuccess();
    void tooLongASecretIsRefused();
    void aLockedCollectionIsNotAnEmptyOne();
    void aDialogThatNobodyAnswersIsALock();
    void aKeychainThatGoesAwayIsNotReplaced();

private:
    static void lock();
    static QList<QDBusObjectPath> items();
    QProcess m_daemon;
};

void TestWithKeyring::initTestCase()
{
    m_daemon.start(
        QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--foreground"), QStringLiteral("--components=secrets"), QStringLiteral("--unlock")});
    QVERIFY(m_daemon.waitForStarted());
    m_daemon.write("password of the test");
    m_daemon.closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(
        QDBusConnection::sessionBus().interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")),
        30'000);
}

void TestWithKeyring::cleanupTestCase()
{
    QVERIFY(!homeHoldsTheSecret());
}

QList<QDBusObjectPath> TestWithKeyring::items()
{
    QDBusInterface service(QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                           QStringLiteral("org.freedesktop.Secret.Service"));
    qDBusRegisterMetaType<QMap<QString, QString>>();
    const QMap<QString, QString> attributes{{QStringLiteral("server"), QStringLiteral("remarketeer")},
                                            {QStringLiteral("user"), QStringLiteral("remarketeer/") + key}};
    QList<QDBusObjectPath> all; // the unlocked ones, then the locked ones
    for (const QVariant &found :
         service.call(QStringLiteral("SearchItems"), QVariant::fromValue(attributes)).arguments())
        all.append(qdbus_cast<QList<QDBusObjectPath>>(found));
    return all;
}

void TestWithKeyring::lock()
{
    QDBusInterface service(QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                           QStringLiteral("org.freedesktop.Secret.Service"));
    const QDBusReply<QDBusObjectPath> collection = service.call(QStringLiteral("ReadAlias"), QStringLiteral("default"));
    QVERIFY(collection.isValid());
    const QList<QDBusObjectPath> all{collection.value()};
    QCOMPARE(service.call(QStringLiteral("Lock"), QVariant::fromValue(all)).type(), QDBusMessage::ReplyMessage);
}

void TestWithKeyring::aSecretComesBackInAnotherSession()
{
    {
        KeychainStore store;
        QVERIFY(await(store.write(key, Redacted(secret))));
        QVERIFY(!store.sessionOnly());
    }
    KeychainStore store;
    const auto read = await(store.read(key));
    QVERIFY(read);
    QCOMPARE(read->expose(), secret);
}

void TestWithKeyring::aSecretIsOverwritten()
{
    KeychainStore store;
    QVERIFY(await(store.write(key, Redacted("old"))));
    QVERIFY(await(store.write(key, Redacted(secret))));
    QCOMPARE(await(store.read(key))->expose(), secret);
    QCOMPARE(items().size(), 1);
}

void TestWithKeyring::keysCarryTheProgramsName()
{
    KeychainStore store;
    QVERIFY(await(store.write(key, Redacted(secret))));
    QCOMPARE(items().size(), 1);
}

void TestWithKeyring::whatIsMissingIsMissing()
{
    KeychainStore store;
    const auto read = await(store.read(QStringLiteral("token/never")));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::SecretMissing);
    QVERIFY(!store.sessionOnly());
}

void TestWithKeyring::erasingTwiceIsSuccess()
{
    KeychainStore store;
    QVERIFY(await(store.write(key, Redacted(secret))));
    QVERIFY(await(store.erase(key)));
    QCOMPARE(await(store.read(key)).error().code, ErrorCode::SecretMissing);
    QVERIFY(await(store.erase(key)));
    QVERIFY(items().isEmpty());
}

void TestWithKeyring::tooLongASecretIsRefused()
{
    KeychainStore store;
    QVERIFY(await(store.write(key, Redacted(QByteArray(2'000, 'x')))));
    QCOMPARE(await(store.write(key, Redacted(QByteArray(2'001, 'y')))).error().code, ErrorCode::InvalidInput);
    QCOMPARE(await(store.read(key))->expose(), QByteArray(2'000, 'x'));
}

void TestWithKeyring::aLockedCollectionIsNotAnEmptyOne()
{
    KeychainStore store;
    QVERIFY(await(store.write(key, Redacted(secret))));
    lock();
    // The dialog that asks for the password cannot be shown here, which is the same as closing it.
    QCOMPARE(await(store.read(key)).error().code, ErrorCode::KeychainLocked);
    QCOMPARE(await(store.write(key, Redacted("other"))).error().code, ErrorCode::KeychainLocked);
    QCOMPARE(await(store.erase(key)).error().code, ErrorCode::KeychainLocked);
    QVERIFY(!store.sessionOnly());
    QCOMPARE(items().size(), 1);
}

void TestWithKeyring::aDialogThatNobodyAnswersIsALock()
{
    SilentPrompter prompter;
    QVERIFY(
        QDBusConnection::sessionBus().registerVirtualObject(QStringLiteral("/org/gnome/keyring/Prompter"), &prompter));
    QVERIFY(QDBusConnection::sessionBus().registerService(QStringLiteral("org.gnome.keyring.SystemPrompter")));
    lock();
    KeychainStore store(100ms);
    QCOMPARE(await(store.write(key, Redacted("other"))).error().code, ErrorCode::KeychainLocked);
    QVERIFY(prompter.asked);
    QVERIFY(!store.sessionOnly());
    QVERIFY(QDBusConnection::sessionBus().unregisterService(QStringLiteral("org.gnome.keyring.SystemPrompter")));
}

void TestWithKeyring::aKeychainThatGoesAwayIsNotReplaced()
{
    KeychainStore store;
    QCOMPARE(await(store.read(QStringLiteral("token/never"))).error().code, ErrorCode::KeychainLocked); // it answers
    m_daemon.kill();
    QVERIFY(m_daemon.waitForFinished());
    // The bus starts it anew, but nobody unlocks that one: an error, not a silent copy in memory.
    QVERIFY(!await(store.write(key, Redacted(secret))));
    QVERIFY(!store.sessionOnly());
}

/// With a keyring service that was never set up, and nobody to ask for a password.
class TestWithoutCollection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsLastForTheSession();
};

/// Without any session bus, or with one on which nobody keeps secrets.
class TestWithoutKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsLastForTheSession();
    void anEarlierSecretIsUnavailableNotMissing();
    void erasingIsSuccess();
};

void TestWithoutCollection::secretsLastForTheSession()
{
    QProcess daemon;
    daemon.start(QStringLiteral("gnome-keyring-daemon"),
                 {QStringLiteral("--foreground"), QStringLiteral("--components=secrets")});
    QTRY_VERIFY_WITH_TIMEOUT(
        QDBusConnection::sessionBus().interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")),
        30'000);
    KeychainStore store;
    QCOMPARE(await(store.read(key)).error().code, ErrorCode::SecretMissing);
    QVERIFY(await(store.write(key, Redacted(secret))));
    QVERIFY(store.sessionOnly());
    QCOMPARE(await(store.read(key))->expose(), secret);
    QVERIFY(!homeHoldsTheSecret());
    daemon.terminate();
    QVERIFY(daemon.waitForFinished());
}

void TestWithoutKeyring::secretsLastForTheSession()
{
    KeychainStore store;
    QVERIFY(await(store.write(key, Redacted(secret))));
    QVERIFY(store.sessionOnly());
    QCOMPARE(await(store.read(key))->expose(), secret);
    QVERIFY(await(store.erase(key)));
    QVERIFY(!await(store.read(key)));
    QVERIFY(await(store.write(key, Redacted(secret))));
    KeychainStore next;
    QVERIFY(!await(next.read(key)));
    QVERIFY(!homeHoldsTheSecret());
}

void TestWithoutKeyring::anEarlierSecretIsUnavailableNotMissing()
{
    KeychainStore store;
    QCOMPARE(await(store.read(key)).error().code, ErrorCode::KeychainUnavailable);
    QVERIFY(store.sessionOnly());
}

void TestWithoutKeyring::erasingIsSuccess()
{
    KeychainStore store;
    QVERIFY(await(store.erase(key)));
    QVERIFY(store.sessionOnly());
}

namespace {

/// Runs this program again on a bus of its own and gives its exit code.
int inSurroundings(const QString &which)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("REMARKETEER_TEST_SURROUNDINGS"), which);
    environment.insert(QStringLiteral("HOME"), home.path());
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), home.path());
    for (const char *name :
         {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    QStringList arguments;
    if (which != u"no bus") {
        arguments.append(QStringLiteral("dbus-run-session"));
        if (which == u"empty bus") {
            QFile configuration(home.filePath(QStringLiteral("bus.conf")));
            if (!configuration.open(QIODevice::WriteOnly))
                return 1;
            configuration.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                                "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\"><busconfig>"
                                "<type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
                                "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow "
                                "own=\"*\"/></policy></busconfig>");
            configuration.close();
            arguments.append(QStringLiteral("--config-file=") + configuration.fileName());
        }
        arguments.append(QStringLiteral("--"));
    }
    arguments.append(QCoreApplication::applicationFilePath());
    arguments.append(QCoreApplication::arguments().mid(1));
    std::printf("With %s:\n", qPrintable(which));
    std::fflush(stdout);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(arguments.takeFirst(), arguments);
    return process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString here = qEnvironmentVariable("REMARKETEER_TEST_SURROUNDINGS");
    if (here == u"keyring") {
        TestWithKeyring test;
        return QTest::qExec(&test, argc, argv);
    }
    if (here == u"keyring without a collection") {
        TestWithoutCollection test;
        return QTest::qExec(&test, argc, argv);
    }
    if (!here.isEmpty()) {
        TestWithoutKeyring test;
        return QTest::qExec(&test, argc, argv);
    }
    for (const char *program : {"dbus-run-session", "gnome-keyring-daemon"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty()) {
            std::fprintf(stderr, "This test needs %s.\n", program);
            return 1;
        }
    }
    int failures = 0;
    for (const char *surroundings : {"keyring", "no bus", "empty bus", "keyring without a collection"})
        failures += inSurroundings(QString::fromLatin1(surroundings));
    return failures;
}
#include "tst_keychain_store.moc"
