#pragma once

#include "core/ids.h"

namespace remarketeer {

/// The audience that a dialog is about.
struct AudienceTarget {
    AdvertiserId account;
    QString accountName;
    QString timeZone; ///< of the account, as TikTok names it
    AudienceId audience;
    QString name;
};

} // namespace remarketeer
