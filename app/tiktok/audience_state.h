#pragma once

#include "tiktok/audience.h"

namespace remarketeer {

/// What an audience can be used for. TikTok has no such field: derived by tiktok-api.md B.7.
enum class AudienceState {
    Computing, ///< no size yet: TikTok takes up to limits::computeHours after a creation or change
    TooSmall,  ///< that time is over: fewer than limits::minimumAudience people matched, and TikTok hides the number
    Ready,
    Expiring, ///< usable, and expires within 60 days unless it is used or changed
    Expired,  ///< can only be deleted
    Failed,   ///< AudienceDetails::errorMessage says why
};

/// The state at `now`. `lastChange`: when people of it were last sent; an invalid time or one before its creation
/// counts as its creation. A list does not tell failures. Pure, any thread.
AudienceState audienceState(const Audience &audience, const QDateTime &lastChange, const QDateTime &now);
/// The same, and Failed where TikTok gives a reason.
AudienceState audienceState(const AudienceDetails &details, const QDateTime &lastChange, const QDateTime &now);

} // namespace remarketeer
