#include "core/surroundings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace remarketeer;

class TestSurroundings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void defaultsWithoutAnyWord();
    void environmentBeatsPolicyBeatsSettings();
    void anEmptyVariableSaysNothing();
    void homeComesFromThePolicyWhenTheEnvironmentIsSilent();
    void homeIsMadeForItsOwnerAlone();
    void anExistingHomeKeepsItsPermissions();
    void whatCannotBeUsedIsNamed_data();
    void whatCannotBeUsedIsNamed();
    void aPolicyMayHoldCommentsQuotesAndBackslashes();
    void anUnreadablePolicyIsNotIgnored();
    void whatTheUserTypedIsKept();
    void whatIsFixedCannotBeSavedOver();
    void nonsenseIsNotSaved_data();
    void nonsenseIsNotSaved();
    void interfaceSettingsSurvive();

private:
    QString home() const { return m_folder->filePath(QStringLiteral("home")); }
    QString policy(const QByteArray &content);
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr const char *allNames[] = {"REMARKETEER_HOME", "REMARKETEER_TIKTOK_URL", "REMARKETEER_APP_ID",
                                    "REMARKETEER_APP_SECRET", "REMARKETEER_REDIRECT_URI"};

} // namespace

void TestSurroundings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : allNames)
        qunsetenv(name);
    qputenv("REMARKETEER_HOME", QFile::encodeName(home()));
}

QString TestSurroundings::policy(const QByteArray &content)
{
    QFile file(m_folder->filePath(QStringLiteral("policy.ini")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no policy for the test");
    return file.fileName();
}

void TestSurroundings::defaultsWithoutAnyWord()
{
    const auto it = Surroundings::read(m_folder->filePath(QStringLiteral("none.ini")));
    QVERIFY(it);
    QCOMPARE(it->home(), home());
    QCOMPARE(it->developerApp().base, QUrl(QStringLiteral("https://business-api.tiktok.com")));
    QCOMPARE(it->developerApp().redirectUri, QUrl(QStringLiteral("http://127.0.0.1/callback")));
    QVERIFY(it->developerApp().id.isEmpty());
    QVERIFY(it->developerAppEditable());
    QVERIFY(!it->presetAppSecret());
    QVERIFY(it->databaseFile().startsWith(home()));
}

void TestSurroundings::environmentBeatsPolicyBeatsSettings()
{
    const QString file = policy("REMARKETEER_APP_ID=222\nREMARKETEER_TIKTOK_URL=https://policy.example.com\n");
    auto before = Surroundings::read(m_folder->filePath(QStringLiteral("none.ini")));
    QVERIFY(before);
    QVERIFY(before->saveDeveloperApp({QStringLiteral("111"), QUrl(QStringLiteral("https://settings.example.com")),
                                      QUrl(QStringLiteral("https://settings.example.com/back")), false}));
    qputenv("REMARKETEER_TIKTOK_URL", "http://127.0.0.1:8080");

    const auto it = Surroundings::read(file);
    QVERIFY(it);
    QCOMPARE(it->developerApp().base, QUrl(QStringLiteral("http://127.0.0.1:8080")));
    QCOMPARE(it->developerApp().id, QStringLiteral("222"));
    QCOMPARE(it->developerApp().redirectUri, QUrl(QStringLiteral("https://settings.example.com/back")));
    QVERIFY(it->developerAppEditable()); // the secret still has to be asked for

    qputenv("REMARKETEER_APP_SECRET", "s3cret");
    const auto fixed = Surroundings::read(file);
    QVERIFY(fixed);
    QVERIFY(!fixed->developerAppEditable());
    QCOMPARE(fixed->presetAppSecret()->expose(), QByteArray("s3cret"));
}

void TestSurroundings::anEmptyVariableSaysNothing()
{
    qputenv("REMARKETEER_TIKTOK_URL", "");
    const auto it = Surroundings::read(policy("REMARKETEER_TIKTOK_URL=https://policy.example.com\n"));
    QVERIFY(it);
    QCOMPARE(it->developerApp().base, QUrl(QStringLiteral("https://policy.example.com")));
}

void TestSurroundings::homeComesFromThePolicyWhenTheEnvironmentIsSilent()
{
    qunsetenv("REMARKETEER_HOME");
    const QString there = m_folder->filePath(QStringLiteral("from policy"));
    const auto it = Surroundings::read(policy("REMARKETEER_HOME=" + QFile::encodeName(there)));
    QVERIFY(it);
    QCOMPARE(it->home(), there);
    QVERIFY(QDir(there).exists());
}

void TestSurroundings::homeIsMadeForItsOwnerAlone()
{
    qputenv("REMARKETEER_HOME", QFile::encodeName(home() + QStringLiteral("/a/b")));
    QVERIFY(Surroundings::read({}));
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(home() + QStringLiteral("/a/b")) & others, QFile::Permissions());
}

void TestSurroundings::anExistingHomeKeepsItsPermissions()
{
    QVERIFY(QDir().mkpath(home()));
    const QFile::Permissions before =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup;
    QVERIFY(QFile::setPermissions(home(), before));
    QVERIFY(Surroundings::read({}));
    QVERIFY(QFile::permissions(home()).testFlag(QFile::ReadGroup));
}

void TestSurroundings::whatCannotBeUsedIsNamed_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("inPolicy");
    QTest::newRow("http to a foreign host")
        << QByteArray("REMARKETEER_TIKTOK_URL") << QByteArray("http://example.com") << false;
    QTest::newRow("no scheme") << QByteArray("REMARKETEER_TIKTOK_URL") << QByteArray("example.com") << false;
    QTest::newRow("a file") << QByteArray("REMARKETEER_TIKTOK_URL") << QByteArray("file:///etc/passwd") << false;
    QTest::newRow("a password in it") << QByteArray("REMARKETEER_TIKTOK_URL") << QByteArray("https://me:pw@example.com")
                                      << false;
    QTest::newRow("loopback look-alike") << QByteArray("REMARKETEER_TIKTOK_URL")
                                         << QByteArray("http://127.0.0.1.example.com") << true;
    QTest::newRow("app id with letters") << QByteArray("REMARKETEER_APP_ID") << QByteArray("my-app") << true;
    QTest::newRow("redirect to a foreign http")
        << QByteArray("REMARKETEER_REDIRECT_URI") << QByteArray("http://example.com/cb") << true;
    QTest::newRow("secret alone") << QByteArray("REMARKETEER_APP_SECRET") << QByteArray("s3cret") << false;
    QTest::newRow("home is a file") << QByteArray("REMARKETEER_HOME") << QByteArray("FILE") << false;
    QTest::newRow("relative home in the policy") << QByteArray("REMARKETEER_HOME") << QByteArray("here") << true;
    QTest::newRow("a typo in the policy")
        << QByteArray("REMARKETEER_TIKTOK_ULR") << QByteArray("https://example.com") << true;
}

void TestSurroundings::whatCannotBeUsedIsNamed()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(bool, inPolicy);
    if (value == "FILE") {
        value = QFile::encodeName(policy("#\n"));
    }
    QString file = m_folder->filePath(QStringLiteral("none.ini"));
    if (inPolicy) {
        if (name == "REMARKETEER_HOME")
            qunsetenv("REMARKETEER_HOME");
        file = policy("\n" + name + " = " + value + "\n");
    } else {
        qputenv(name.constData(), value);
    }
    const auto it = Surroundings::read(file);
    QVERIFY(!it);
    QCOMPARE(it.error().code, ErrorCode::Misconfigured);
    const bool typo = name.endsWith("ULR");
    QVERIFY2(it.error().sentence.contains(typo ? QStringLiteral("2") : QString::fromLatin1(name)),
             qPrintable(it.error().sentence));
    QCOMPARE(it.error().sentence.contains(file), inPolicy);
    QVERIFY(!it.error().sentence.contains(QStringLiteral("s3cret")));
}

void TestSurroundings::aPolicyMayHoldCommentsQuotesAndBackslashes()
{
    const auto it = Surroundings::read(policy("\xEF\xBB\xBF# by IT\r\n[Remarketeer]\r\n; more\r\n\r\n"
                                              "REMARKETEER_APP_ID = \"7012345678901234567\"\r\n"
                                              "REMARKETEER_APP_SECRET=a,b;c\\d%41=\r\n"));
    QVERIFY(it);
    QCOMPARE(it->developerApp().id, QStringLiteral("7012345678901234567"));
    QCOMPARE(it->presetAppSecret()->expose(), QByteArray("a,b;c\\d%41="));
    QVERIFY(!it->developerAppEditable());
}

void TestSurroundings::anUnreadablePolicyIsNotIgnored()
{
    // A folder of that name stands in for a file without permission, which root could read all the same.
    const QString file = m_folder->filePath(QStringLiteral("policy.ini"));
    QVERIFY(QDir().mkpath(file));
    const auto it = Surroundings::read(file);
    QVERIFY(!it);
    QCOMPARE(it.error().code, ErrorCode::Misconfigured);
    QVERIFY(it.error().sentence.contains(file));
}

void TestSurroundings::whatTheUserTypedIsKept()
{
    const DeveloperApp typed{QStringLiteral("7012345678901234567"),
                             QUrl(QStringLiteral("https://example.com:8443/tiktok")),
                             QUrl(QStringLiteral("http://localhost:8400/back?x=1")), false};
    auto it = Surroundings::read({});
    QVERIFY(it);
    QVERIFY(it->saveDeveloperApp(typed));
    QCOMPARE(it->developerApp().id, typed.id);
    const auto again = Surroundings::read({});
    QVERIFY(again);
    QCOMPARE(again->developerApp().id, typed.id);
    QCOMPARE(again->developerApp().base, typed.base);
    QCOMPARE(again->developerApp().redirectUri, typed.redirectUri);
}

void TestSurroundings::whatIsFixedCannotBeSavedOver()
{
    qputenv("REMARKETEER_APP_ID", "333");
    auto it = Surroundings::read({});
    QVERIFY(it);
    QVERIFY(it->saveDeveloperApp({QStringLiteral("111"), QUrl(QStringLiteral("https://example.com")),
                                  QUrl(QStringLiteral("https://example.com/back")), false}));
    QCOMPARE(it->developerApp().id, QStringLiteral("333"));
    QCOMPARE(it->developerApp().base, QUrl(QStringLiteral("https://example.com")));
}

void TestSurroundings::nonsenseIsNotSaved_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QUrl>("base");
    QTest::addColumn<QUrl>("redirect");
    const QUrl good(QStringLiteral("https://example.com"));
    const QUrl bad(QStringLiteral("http://example.com"));
    QTest::newRow("no id") << QString() << good << good;
    QTest::newRow("a secret in the id's place") << QStringLiteral("0a1b2c") << good << good;
    QTest::newRow("base") << QStringLiteral("1") << bad << good;
    QTest::newRow("redirect") << QStringLiteral("1") << good << bad;
}

void TestSurroundings::nonsenseIsNotSaved()
{
    QFETCH(QString, id);
    QFETCH(QUrl, base);
    QFETCH(QUrl, redirect);
    auto it = Surroundings::read({});
    QVERIFY(it);
    const auto saved = it->saveDeveloperApp({id, base, redirect, false});
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::InvalidInput);
    QVERIFY(Surroundings::read({})->developerApp().id.isEmpty());
}

void TestSurroundings::interfaceSettingsSurvive()
{
    auto it = Surroundings::read({});
    QVERIFY(it);
    QCOMPARE(it->setting(QStringLiteral("appearance"), QStringLiteral("system")).toString(), QStringLiteral("system"));
    it->setSetting(QStringLiteral("appearance"), QStringLiteral("dark"));
    it->setSetting(QStringLiteral("window/geometry"), QByteArray("\x00\x01\xff", 3));
    const auto again = Surroundings::read({});
    QVERIFY(again);
    QCOMPARE(again->setting(QStringLiteral("appearance")).toString(), QStringLiteral("dark"));
    QCOMPARE(again->setting(QStringLiteral("window/geometry")).toByteArray(), QByteArray("\x00\x01\xff", 3));
}

QTEST_GUILESS_MAIN(TestSurroundings)
#include "tst_surroundings.moc"
