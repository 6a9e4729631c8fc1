#include "tiktok/audience_state.h"

#include "tiktok/tiktok_api.h"

#include <algorithm>

namespace remarketeer {

AudienceState audienceState(const Audience &audience, const QDateTime &lastChange, const QDateTime &now)
{
    if (audience.expiresAt.isValid() && audience.expiresAt <= now)
        return AudienceState::Expired;
    if (audience.valid)
        return audience.expiring ? AudienceState::Expiring : AudienceState::Ready;
    const QDateTime since = lastChange.isValid() ? std::max(lastChange, audience.createdAt) : audience.createdAt;
    return now < since.addSecs(limits::computeHours * 3'600LL) ? AudienceState::Computing : AudienceState::TooSmall;
}

AudienceState audienceState(const AudienceDetails &details, const QDateTime &lastChange, const QDateTime &now)
{
    if (!details.errorMessage.isEmpty())
        return AudienceState::Failed;
    return audienceState(details.audience, lastChange, now);
}

} // namespace remarketeer
