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
/// wins: environment (REMARKETEER_HOME, _TIKTOK_URL, _APP_ID, _APP_SECRET, _REDIRECT_URI), the administrator's policy
/// file (policyFile()), the user's settings (settings.ini in home).
class Surroundings
{
public:
    /// Reads all three; Misconfigured names the variable or key, its source and what it must look like.
    static Result<Surroundings> read();

    /// The folder that holds everything the program stores. Created on read().
    const QString &home() const { return m_home; }
    QString databaseFile() const;
    QString logFolder() const;
    QString runsFolder() const;
    QString sandboxFolder() const;

    const DeveloperApp &developerApp() const { return m_app; }
    /// Set only when the environment or the policy file gives it; otherwise the secret is in the keychain.
    const std::optional<Redacted> &presetAppSecret() const { return m_presetSecret; }
    /// False where the environment or the policy file fixes the app: the dialog then does not ask for it.
    bool developerAppEditable() const { return m_appEditable; }
    /// Keeps what the user typed, in settings.ini. The secret is not part of it.
    Result<void> saveDeveloperApp(const DeveloperApp &app);

    /// A setting of the interface ("appearance", "language", window geometry, column widths, …).
    QVariant setting(const QString &key, const QVariant &fallback = {}) const;
    void setSetting(const QString &key, const QVariant &value);

    /// Where an administrator puts policy.ini on this system (documented in README.md).
    static QString policyFile();

private:
    Surroundings() = default;
    QString settingsFile() const;
    QString m_home;
    DeveloperApp m_app;
    std::optional<Redacted> m_presetSecret;
    bool m_appEditable = true;
};

} // namespace remarketeer
