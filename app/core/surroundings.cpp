#include "core/surroundings.h"

#include "core/policy_file.h"
#include "core/server_url.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::Surroundings)
};

const QString idKey = QStringLiteral("developerApp/id");
const QString baseKey = QStringLiteral("developerApp/base");
const QString redirectKey = QStringLiteral("developerApp/redirectUri");

/// A value and who said it; the source is part of every complaint about the value.
struct Found {
    QString value;
    QString source;
    enum class Origin { Environment, Policy, Settings } origin = Origin::Settings;
    /// By environment or policy: the user cannot change it from inside.
    bool fixed() const { return origin != Origin::Settings; }
};

Found find(const QHash<QString, QString> &policy, const QString &policyFile, const char16_t *wanted,
           const QString &setting = {}, const QString &settingSource = {})
{
    const QString name = QString::fromUtf16(wanted);
    const QString fromEnvironment = qEnvironmentVariable(name.toLatin1().constData());
    if (!fromEnvironment.isEmpty())
        return {fromEnvironment, Tr::tr("the environment variable %1").arg(name), Found::Origin::Environment};
    const QString fromPolicy = policy.value(name);
    if (!fromPolicy.isEmpty())
        return {fromPolicy, Tr::tr("%1 in the policy file “%2”").arg(name, QDir::toNativeSeparators(policyFile)),
                Found::Origin::Policy};
    return {setting, settingSource, Found::Origin::Settings};
}

bool isAppId(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]{1,32}\\z"));
    return digits.match(text).hasMatch();
}

QString appIdRule()
{
    return Tr::tr("an app ID of digits only, as TikTok’s developer portal shows it");
}

QString serverRule()
{
    return Tr::tr("an address that begins with https:// (or http://127.0.0.1 for a server on this computer)");
}

tl::unexpected<Error> misconfigured(const QString &source, const QString &rule)
{
    return fail(ErrorCode::Misconfigured,
                Tr::tr("Remarketeer cannot use %1: it must be %2. Correct it and start again.").arg(source, rule));
}

QUrl serverUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return isAllowedServer(url) ? url : QUrl();
}

Result<void> makeHome(const QString &home, const QString &source)
{
    const QFileInfo folder(home);
    const QString shown = QDir::toNativeSeparators(home);
    if (folder.exists() && (!folder.isDir() || !folder.isWritable()))
        return fail(ErrorCode::Misconfigured,
                    Tr::tr("“%1”, given by %2, is not a folder that Remarketeer can write to. Name another one.")
                        .arg(shown, source));
    if (folder.exists())
        return {};
    constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const QDir parent = folder.dir();
    // Another process may make it at the same moment, which is as good.
    if (!QDir().mkpath(parent.path()) || (!parent.mkdir(folder.fileName(), ownerOnly) && !QFileInfo::exists(home)))
        return fail(ErrorCode::Misconfigured,
                    Tr::tr("The folder “%1”, given by %2, cannot be made. Name another one.").arg(shown, source));
    return {};
}

} // namespace

QString Surroundings::policyFile()
{
#if defined(Q_OS_WIN)
    return QDir::fromNativeSeparators(qEnvironmentVariable("ProgramData", QStringLiteral("C:/ProgramData"))) +
           QStringLiteral("/Remarketeer/policy.ini");
#elif defined(Q_OS_MACOS)
    return QStringLiteral("/Library/Application Support/Remarketeer/policy.ini");
#else
    return QStringLiteral("/etc/remarketeer/policy.ini");
#endif
}

QString Surroundings::defaultHome()
{
    // Not AppDataLocation: that one changes with the application's and organisation's names.
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    const QString folder = QStringLiteral("/Remarketeer");
#else
    const QString folder = QStringLiteral("/remarketeer");
#endif
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + folder;
}

Result<Surroundings> Surroundings::read(const QString &policy)
{
    const auto values = readPolicyFile(policy);
    if (!values)
        return fail(values.error());
    Surroundings it;

    const Found home = find(*values, policy, names::home, defaultHome(), Tr::tr("the system’s folder for data"));
    // A relative policy would mean another folder with every folder the program is started from.
    if (home.origin == Found::Origin::Policy && QDir::isRelativePath(home.value))
        return misconfigured(home.source, Tr::tr("an absolute path"));
    it.m_home = QDir::cleanPath(QFileInfo(home.value).absoluteFilePath());
    if (const auto made = makeHome(it.m_home, home.source); !made)
        return fail(made.error());

    const auto saved = [&it](const QString &key) { return it.setting(key).toString(); };
    const auto savedIn = [&it](const QString &key) {
        return Tr::tr("%1 in “%2”").arg(key, QDir::toNativeSeparators(it.settingsFile()));
    };

    const Found base = find(*values, policy, names::tikTokUrl, saved(baseKey), savedIn(baseKey));
    it.m_baseFixed = base.fixed();
    it.m_app.base = QUrl(QStringLiteral("https://business-api.tiktok.com"));
    if (!base.value.isEmpty())
        it.m_app.base = serverUrl(base.value);
    if (it.m_app.base.isEmpty() || it.m_app.base.hasQuery())
        return misconfigured(base.source, serverRule());

    const Found redirect = find(*values, policy, names::redirectUri, saved(redirectKey), savedIn(redirectKey));
    it.m_redirectFixed = redirect.fixed();
    it.m_app.redirectUri = QUrl(QStringLiteral("http://127.0.0.1/callback"));
    if (!redirect.value.isEmpty())
        it.m_app.redirectUri = serverUrl(redirect.value);
    if (it.m_app.redirectUri.isEmpty())
        return misconfigured(redirect.source, serverRule());

    const Found id = find(*values, policy, names::appId, saved(idKey), savedIn(idKey));
    if (!id.value.isEmpty() && !isAppId(id.value))
        return misconfigured(id.source, appIdRule());
    it.m_app.id = id.value;
    it.m_idFixed = id.fixed();

    const Found secret = find(*values, policy, names::appSecret);
    if (!secret.value.isEmpty()) {
        // A secret alone would be sent along with whatever app the user types.
        if (!id.fixed())
            return misconfigured(secret.source, Tr::tr("accompanied by %1").arg(QString::fromUtf16(names::appId)));
        it.m_presetSecret = Redacted(secret.value.toUtf8());
    }
    it.m_appEditable = !(id.fixed() && it.m_presetSecret);
    return it;
}

Result<void> Surroundings::saveDeveloperApp(const DeveloperApp &app)
{
    if (!isAppId(app.id))
        return fail(ErrorCode::InvalidInput, Tr::tr("The app ID must be %1.").arg(appIdRule()));
    if (!isAllowedServer(app.redirectUri))
        return fail(ErrorCode::InvalidInput, Tr::tr("The redirect address must be %1.").arg(serverRule()));
    if (!isAllowedServer(app.base) || app.base.hasQuery())
        return fail(ErrorCode::InvalidInput, Tr::tr("The address of the server must be %1.").arg(serverRule()));
    QSettings settings(settingsFile(), QSettings::IniFormat);
    if (!m_idFixed)
        settings.setValue(idKey, m_app.id = app.id);
    if (!m_baseFixed)
        settings.setValue(baseKey, (m_app.base = app.base).toString(QUrl::FullyEncoded));
    if (!m_redirectFixed)
        settings.setValue(redirectKey, (m_app.redirectUri = app.redirectUri).toString(QUrl::FullyEncoded));
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return fail(ErrorCode::CannotWrite, Tr::tr("The settings could not be written to “%1”. Check the folder’s "
                                                   "permissions and the free space, then try again.")
                                                .arg(QDir::toNativeSeparators(settingsFile())));
    return {};
}

QVariant Surroundings::setting(const QString &key, const QVariant &fallback) const
{
    return QSettings(settingsFile(), QSettings::IniFormat).value(key, fallback);
}

void Surroundings::setSetting(const QString &key, const QVariant &value)
{
    QSettings(settingsFile(), QSettings::IniFormat).setValue(key, value);
}

QString Surroundings::settingsFile() const
{
    return m_home + QStringLiteral("/settings.ini");
}

QString Surroundings::databaseFile() const
{
    return m_home + QStringLiteral("/workspace.db");
}

QString Surroundings::logFolder() const
{
    return m_home + QStringLiteral("/log");
}

QString Surroundings::runsFolder() const
{
    return m_home + QStringLiteral("/runs");
}

QString Surroundings::sandboxFolder() const
{
    return m_home + QStringLiteral("/sandbox");
}

} // namespace remarketeer
