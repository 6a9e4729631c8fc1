#pragma once

#include "core/error.h"

#include <QString>

#include <optional>

namespace remarketeer {

/// The ten things that stop a campaign, as CleverTap's users know them (clevertap-api.md, "Errors shown to the
/// marketer").
enum class CampaignProblem {
    ExportRestricted,
    InternalError,
    ConnectionExpired,
    ConnectionInvalid,
    InvalidParameters,
    PermissionMissing,
    FieldsMissing,
    ParameterMismatch,
    BadDataFormat,
    AudienceNotFound,
};

/// What the button of a problem does.
enum class Remedy {
    ContactSupport,   ///< opens TikTok's support page
    CheckAdvertiser,  ///< asks TikTok for the ad account's state, on the accounts page
    Reconnect,        ///< Refresh of the ad account: checks the token, then signs in
    CheckSettings,    ///< opens the campaign's step What
    GrantPermissions, ///< signs in anew without checking the token, which works
    FillInFields,     ///< opens the campaign at its first incomplete step
    PickAudience,     ///< opens the list of audiences of the campaign's step What
    FixProfiles,      ///< opens the property mapping
};

/// Which of them an error of a run is; none for what is no refusal by TikTok (a full disk, a locked keychain, no
/// connection, a pause that TikTok asks for): its own sentence is all there is. Decided by the code alone, so a code
/// that was stored is enough.
std::optional<CampaignProblem> problemOf(const Error &error);

/// As a run keeps it: "connection_expired".
QString keyOf(CampaignProblem problem);
/// None: an empty key, or one that a newer version wrote.
std::optional<CampaignProblem> campaignProblemFromKey(const QString &key);

struct ProblemWords {
    QString title; ///< CleverTap's own words
    QString cause; ///< a sentence: what it means; Error::sentence says what happened
    Remedy remedy;
    QString button; ///< label of the button that does the remedy
};
/// Translated. Any thread.
ProblemWords wordsOf(CampaignProblem problem);

} // namespace remarketeer
