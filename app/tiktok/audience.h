#pragma once

#include "core/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace remarketeer {

/// A record of /dmp/custom_audience/list/. tiktok-api.md B.5.
struct Audience {
    AudienceId id;
    QString name;
    QString type; ///< "Customer File Audience" …
    QString calculateType;
    qint64 size = 0;                ///< cover_num, matched people
    QDateTime createdAt, expiresAt; ///< UTC
    bool valid = false, expiring = false, creator = true;
    bool shared = false; ///< with another ad account; `creator` tells on which side this one is
};

/// One change of an audience, as TikTok tells it. B.6.
struct AudienceHistoryEntry {
    QString action;  ///< "create" …; TikTok documents no list of them
    QString detail;  ///< often empty
    QString editor;  ///< "open_api", or somebody's name
    QString message; ///< what went wrong with it; empty: nothing
    QDateTime at;    ///< UTC
};

/// A record of /dmp/custom_audience/get/. B.6.
struct AudienceDetails {
    Audience audience;
    QString owner;                             ///< the advertiser id that made it
    QString errorMessage;                      ///< why TikTok could not make it; empty: nothing is wrong
    std::optional<AudienceId> lookalikeSource; ///< of a lookalike audience: what it was made from
    QList<AudienceHistoryEntry> history;       ///< newest first
};

/// An ad group that targets or excludes an audience. /apply/log/, B.8.
struct AudienceUse {
    AudienceId audience;
    QString adGroupId, adGroupName;
    bool excludes = false;
    QString editor;
    QDateTime at; ///< UTC
};

/// Another ad account that may use an audience. /share/log/, B.8.
struct AudienceShare {
    AdvertiserId advertiser;
    QString name;
    QString status; ///< of the audience there, in TikTok's words
};

enum class FileAction { Append, Remove, Replace };

/// How like its source a lookalike audience is, and so how large.
enum class LookalikeBreadth { Narrow, Balanced, Broad };
enum class MobileOs { All, Android, Ios };

/// What /lookalike/create/ wants. B.8.
struct LookalikeRequest {
    AudienceId source; ///< at least limits::lookalikeSource people, and no lookalike itself
    AudienceName name;
    LookalikeBreadth breadth = LookalikeBreadth::Balanced;
    bool includeSource = false;
    MobileOs mobileOs = MobileOs::All;
    QStringList locationIds; ///< GeoNames ids of countries or regions, at least one
};

} // namespace remarketeer
