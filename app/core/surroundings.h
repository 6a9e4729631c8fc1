#pragma once

#include "core/redacted.h"
#include "core/result.h"

#include <QString>
#include <QUrl>
#include <QVariant>

#include <optional>

namespace remarketeer {

/// The TikTok developer app that the program signs in with, and the server that knows it.
struct DeveloperApp {
    QString id;           ///< app_id, a numeric string; empty: not set yet
    QUrl base;            ///< base of portal and API, e.g. https://business-api.tiktok.com; https, or http on loopback
    QUrl redirectUri;     ///< one of the app's registered callbacks
    bool sandbox = false; ///< true for the in-process sandbox of *Try with the sandbox*
};

/// Everything that the place where the program runs decides. Read once at start, in this order, the first that speaks
/// wins: environment, the administrator's policy file (policyFile(), the same names), the user's settings (settings.ini
/// in home), the default. An empty value does not speak.
///
/// | name                     | what                                          | must be                          |
/// default |
/// |--------------------------|-----------------------------------------------|----------------------------------|---------|
/// | REMARKETEER_HOME         | folder of everything the program stores       | a folder; absolute in the policy | see
/// defaultHome() | | REMARKETEER_TIKTOK_URL   | base of TikTok's portal and API               | https, or http on
/// loopback       | https://business-api.tiktok.com | | REMARKETEER_APP_ID       | app_id of the developer app | 1 to
/// 32 digits                   | none: asked for | | REMARKETEER_APP_SECRET   | its secret; needs REMARKETEER_APP_ID as
/// well  | any text                         | none: keychain | | REMARKETEER_REDIRECT_URI | one of the callbacks
/// registered for the app   | https, or http on loopback       | http://127.0.0.1/callback |
class Surroundings
{
public:
    /// Reads all three; Misconfigured names the variable or key, its source and what it must look like. Makes home,
    /// open to its owner alone, when it is not there yet. The policy's path is a parameter for tests; nothing outside
    /// the program can change it.
    static Result<Surroundings> read(const QString &policy = policyFile());

    /// The folder that holds everything the program stores. Created on read().
    const QString &home() const { return m_home; }
    QString databaseFile() const;
    QString logFolder() const;
    QString runsFolder() const;
    QString sandboxFolder() const;

    const DeveloperApp &developerApp() const { return m_app; }
    /// Set only when the environment or the policy file gives it; otherwise the secret is in the keychain.
    const std::optional<Redacted> &presetAppSecret() const { return m_presetSecret; }
    /// False where the environment or the policy file fixes app id and secret: the dialog then does not ask for them.
    bool developerAppEditable() const { return m_appEditable; }
    /// Keeps what the user typed, in settings.ini. The secret is not part of it. InvalidInput says which field cannot
    /// be used and what it must look like; what environment or policy fix stays as they say. CannotWrite.
    Result<void> saveDeveloperApp(const DeveloperApp &app);

    /// A setting of the interface ("appearance", "language", window geometry, column widths, …).
    QVariant setting(const QString &key, const QVariant &fallback = {}) const;
    void setSetting(const QString &key, const QVariant &value);

    /// Where an administrator puts policy.ini on this system (documented in README.md).
    static QString policyFile();
    /// home where nobody says otherwise: ~/.local/share/remarketeer, %LOCALAPPDATA%\Remarketeer,
    /// ~/Library/Application Support/Remarketeer.
    static QString defaultHome();

private:
    Surroundings() = default;
    QString settingsFile() const;
    QString m_home;
    DeveloperApp m_app;
    std::optional<Redacted> m_presetSecret;
    bool m_appEditable = true;
    bool m_idFixed = false, m_baseFixed = false, m_redirectFixed = false;
};

} // namespace remarketeer
