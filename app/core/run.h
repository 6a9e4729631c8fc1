#pragma once

#include "core/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace remarketeer {

/// What a run does with the audience file. KeepInSync: adds and removes what changed since the campaign's last run.
enum class AudienceChange { CreateNew, Add, Remove, Replace, FileOnly, KeepInSync };

enum class RunState {
    Exporting,
    Uploading,
    Finishing,           ///< create or update call under way
    WaitingForReconnect, ///< token refused in the middle; goes on after Refresh
    WaitingForAudience,  ///< TikTok still computes the audience and lets nobody change it; tried again later
    Interrupted,         ///< the program ended in the middle; Resume goes on
    Completed,
    Failed,
    Cancelled,
};

inline bool isUnderWay(RunState state)
{
    return state == RunState::Exporting || state == RunState::Uploading || state == RunState::Finishing;
}

/// What TikTok is to do with an upload part; AsRun: what the run's AudienceChange says.
enum class PartAction { AsRun, Append, Remove };

/// One upload part: a file of at most 50 MB in TikTok's layout.
struct RunPart {
    int index = 0; ///< from 0
    QString file;  ///< absolute path on this computer
    qint64 bytes = 0;
    QString md5;          ///< hex of the exact bytes, TikTok's file_signature
    QString remotePath;   ///< data.file_path; empty until uploaded
    QDateTime uploadedAt; ///< UTC
    PartAction action = PartAction::AsRun;
};

/// One execution: from profiles to an audience at TikTok, or to a file only. Everything needed to resume it.
struct Run {
    RunId id;
    std::optional<AdvertiserId> account; ///< none for FileOnly
    QString accountName;
    AudienceChange change = AudienceChange::CreateNew;
    QString audienceName;
    QString description;
    std::optional<AudienceId> audience; ///< the one to modify, or the one that was created
    QString calculateType;              ///< TikTok's word, e.g. MULTIPLE_TYPES
    QStringList attributes;             ///< keys of the chosen export attributes
    QString sourceName;
    QString sourceFile;
    QString audienceFile; ///< absolute path of the 13-column file
    RunState state = RunState::Exporting;
    QString error;       ///< a sentence; empty unless Failed or WaitingForReconnect
    QJsonObject summary; ///< ExportSummary::toJson(); empty until exported
    QList<RunPart> parts;
    bool creating = false;      ///< the create call was begun; list before calling it again
    QStringList sameNameBefore; ///< ids of audiences of that name before the create call
    QDateTime startedAt;        ///< UTC
    QDateTime finishedAt;       ///< UTC; invalid while under way

    std::optional<CampaignId> campaign = {}; ///< whose run this is; none: sent by hand
    QString campaignName = {};
    QJsonObject selection = {}; ///< ProfileSelection::toJson(): who is taken; empty: everybody of the source
    QDateTime dueAt = {};       ///< UTC; the moment it was planned for; invalid: started by hand
    int missed = 0;             ///< planned moments before dueAt that passed while nothing could run
    bool updating = false;      ///< an update call was begun: the audience may hold part of this run
    std::optional<qint64> added = {}, removed = {}; ///< people, compared with the campaign's run before
    QString problem = {}; ///< key of the CampaignProblem behind `error`; empty when it is none of them
};

} // namespace remarketeer
