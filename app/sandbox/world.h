#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "sandbox/identifier_lines.h"
#include "sandbox/seed.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace remarketeer::sandbox {

/// An authorization code or an access token is known by its SHA-256 alone; the text is nowhere kept.
using SecretHash = QByteArray;
SecretHash hashOf(const QString &secret);

struct AuthCode {
    QStringList advertisers;
    int user = 0;
    QDateTime issued;
};

struct Token {
    enum class State { Live, Expired, Revoked };
    QStringList advertisers;
    int user = 0;
    QDateTime issued;
    State state = State::Live;
};

struct Upload {
    QString advertiser, calculateType;
    QDateTime at;
    IdentifierLines lines;
};

struct HistoryEntry {
    QString action;
    QDateTime at;
    QString detail;
    qint64 lines = 0;              ///< distinct lines that the call brought
    qint64 added = 0, removed = 0; ///< lines that were not there before, and that are not there after
    qint64 peopleBefore = 0, peopleAfter = 0;
};

/// An ad group that targets or excludes an audience.
struct Use {
    QString adGroup;
    bool excludes = false;
    QDateTime at;
};

struct Audience {
    QString id, name, advertiser, calculateType, subType;
    int retentionDays = 0; ///< 0: 365 days after the last change
    bool enhancement = false;
    QDateTime created, changed, computed; ///< `computed`: when the present contents count
    qint64 sizeBefore = 0;                ///< what cover_num says until then
    qint64 people = 0;
    IdentifierLines lines;
    int generation = 0; ///< of the lines' file
    QList<HistoryEntry> history;
    QStringList sharedWith; ///< advertisers of the same business
    QList<Use> uses;
    QJsonObject lookalike; ///< its lookalike_spec; empty: a customer file
};

/// What an audience looks like from outside at one moment.
struct AudienceView {
    qint64 size = 0; ///< cover_num
    bool valid = false, expiring = false, computing = false;
    QDateTime expires;
};

/// Everything the sandbox remembers. With a folder, every save() is there after a kill -9: each file is written beside
/// and renamed, contents before the state that names them.
class World
{
    Q_DECLARE_TR_FUNCTIONS(remarketeer::sandbox::World)

public:
    World(const Clock &clock, QList<SandboxUser> users, QString folder);
    /// Reads the folder, when there is one. FileUnreadable, InvalidInput, CannotWrite.
    Result<void> load();
    /// Call after every change. A failure is told on stderr: the call that caused it has been answered by memory.
    void save();

    const Clock &clock() const { return m_clock; }
    const QList<SandboxUser> &users() const { return m_users; }
    const SeededAdvertiser *advertiser(const QString &id) const;

    QString newAudienceId();
    /// The uploads that are older than uploadLifetimeSeconds lose their lines, and stay known as aged.
    void dropAgedUploads();
    bool isAged(const Upload &upload) const;

    AudienceView view(const Audience &audience) const;
    /// Gives an audience other contents, from now on computing for `computeSeconds`. `sent`: lines that the call
    /// brought.
    void setLines(Audience &audience, const QString &action, qint64 sent, IdentifierLines lines);
    /// Gives a lookalike the size that its source, which is there, and its breadth make; computed as long.
    void setLookalikeSize(Audience &audience, const QString &action);
    /// Notes what is no change of contents; it counts as use all the same (tiktok-api.md B.8), so the expiry moves.
    void record(Audience &audience, const QString &action, const QString &detail = {});
    /// Whether two advertisers are of one business: those of one person are.
    bool sameBusiness(const QString &one, const QString &other) const;

    int minAudience = 1'000;
    int computeSeconds = 1;
    int tokenLifetimeSeconds = 0;
    qint64 maxUploadBytes = 250'000'000;
    QHash<SecretHash, AuthCode> codes; ///< until they are used
    QHash<SecretHash, Token> tokens;
    QHash<QString, Upload> uploads;    ///< by file_path
    QMap<QString, Audience> audiences; ///< by id, which grows: oldest first
    int alarms = 0;

    static constexpr int codeLifetimeSeconds = 3'600;
    static constexpr int uploadLifetimeSeconds = 24 * 3'600;

private:
    bool write(const QString &name, const QByteArray &bytes) const;
    Result<QByteArray> read(const QString &name) const;
    QByteArray toJson() const;
    Result<void> fromJson(const QByteArray &json);
    void sweep() const;
    void recompute(Audience &audience, qint64 people);

    const Clock &m_clock;
    QList<SandboxUser> m_users;
    QString m_folder;
    qint64 m_lastAudienceId = 195'365'791;
};

} // namespace remarketeer::sandbox
