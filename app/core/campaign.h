#pragma once

#include "core/ids.h"
#include "core/schedule.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace remarketeer {

enum class CampaignState { Draft, Scheduled, Running, AwaitingNextRun, Completed, Stopped, Failed };

/// What a campaign does with its audience. One that it creates is made by the first run; later runs do this with it.
enum class AudienceUpdate { Add, Remove, Replace, KeepInSync };

/// Who + what + where + when, as the workspace keeps it.
struct Campaign {
    CampaignId id;
    QString name; ///< 1 to 128 characters

    // --- who
    std::optional<AdvertiserId> account = {};
    QString accountName = {};
    std::optional<SegmentId> segment = {};
    int controlPercent = 0;         ///< 0 to 50: share of the segment that is never sent
    std::optional<qint64> cap = {}; ///< "only N", at least 100
    QString seed = {};              ///< 16 hex digits: who is in the control group and within the cap; never changes

    // --- what
    bool createsAudience = true;
    QString audienceName = {};               ///< to create, or of the one to modify
    QString description = {};                ///< up to 200 characters; ours alone
    std::optional<AudienceId> audience = {}; ///< the one to modify, or the one that the first run created
    QString calculateType = {};              ///< of `audience`; TikTok's word
    AudienceUpdate update = AudienceUpdate::Replace;
    QStringList attributes = {}; ///< keys of the chosen export attributes

    // --- when
    Schedule schedule = {};

    // --- what became of it
    CampaignState state = CampaignState::Draft;
    bool archived = false;
    QDateTime createdAt = {};             ///< UTC
    QDateTime changedAt = {};             ///< UTC; invalid: a new draft with which nothing was done
    QDateTime publishedAt = {};           ///< UTC; invalid: a draft
    QDateTime nextRunAt = {};             ///< UTC; invalid: none is planned
    int runsPlanned = 0;                  ///< moments of the schedule that have come, the missed ones too
    QString problem = {};                 ///< a sentence: why the last run failed, or why it cannot run; empty: nothing
    std::optional<qint64> firstSize = {}; ///< of the audience when the campaign began; none: it was made by it
    QDateTime firstSizeAt = {};           ///< UTC

    bool isUntouched() const { return !changedAt.isValid(); }
    friend bool operator==(const Campaign &, const Campaign &) = default;
};

/// One measurement of an audience's size at TikTok.
struct AudienceSize {
    QDateTime measuredAt; ///< UTC
    qint64 people = 0;    ///< cover_num
};

} // namespace remarketeer
