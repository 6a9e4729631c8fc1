#pragma once

#include "core/clock.h"
#include "core/redacted.h"
#include "core/result.h"
#include "core/surroundings.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace remarketeer {

struct SandboxOptions {
    quint16 port = 0;             ///< 0: any free one
    QString stateFolder;          ///< empty: nothing outlives the process
    int seedAccounts = 6;         ///< ad accounts of the sandbox's user
    int tokenLifetimeSeconds = 0; ///< 0: tokens do not expire (TikTok's own do not)
    int minAudience = 1'000;      ///< matched people under which an audience stays invalid
    QString faults;               ///< see SandboxServer::setFaults()
    int computeSeconds = 1;  ///< by the Clock: how long a new or changed audience is computed; it is not editable then
    int callsPerSecond = 10; ///< TikTok's Basic level, 40100 beyond it; 0: no limit. In real time, not the Clock's
    qint64 maxUploadBytes = 250'000'000; ///< 40907 beyond it
};

/// A local TikTok: everything of tiktok-api.md E.5. Listens on 127.0.0.1 alone. One thread, its event loop's: it reads
/// a part of 50 MB in one go, so a window gives it a thread of its own (moveToThread() before listen()), and calls it
/// there. `clock` must outlive it, and is read in that thread.
class SandboxServer : public QObject
{
    Q_OBJECT

public:
    SandboxServer(SandboxOptions options, const Clock &clock);
    ~SandboxServer() override;
    Result<void> listen();
    QUrl base() const;                 ///< http://127.0.0.1:PORT
    DeveloperApp developerApp() const; ///< the app it knows, with sandbox = true
    static Redacted appSecret();

    /// Adds fault rules; the grammar is documented in docs/sandbox.md.
    Result<void> setFaults(const QString &spec);
    void clearFaults();
    void expireTokens(); ///< every token given out so far ends now

    /// What one call changed in an audience.
    struct AudienceChange {
        QString action; ///< create, append, remove, replace; refresh; rename, share … change no contents
        QDateTime at;
        qint64 lines = 0;              ///< distinct lines that the call brought
        qint64 added = 0, removed = 0; ///< lines that were not there before, that are not there after
        qint64 peopleBefore = 0, peopleAfter = 0;
    };
    /// What an audience holds, for tests and for the tour.
    struct AudienceContents {
        QString id, name, advertiser, calculateType;
        qint64 lines = 0;  ///< distinct lines kept
        qint64 people = 0; ///< distinct people matched: lines that share an identifier are one person
        bool valid = false;
        QStringList sharedWith;        ///< advertisers
        QList<AudienceChange> history; ///< oldest first
    };
    QList<AudienceContents> audiences() const;
    /// The people of an audience as upload lines, sorted: "email:<hex>,phone:<hex>", a device id as "device:<hex>", or
    /// "device-md5:<hex>"; lower-case hex, empty cells left out. Empty for an unknown audience.
    QStringList people(const QString &audienceId) const;
    int alarms() const; ///< how often raw personal data was received and refused

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace remarketeer
