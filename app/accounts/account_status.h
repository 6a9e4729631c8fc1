#pragma once

#include "core/ad_account.h"
#include "core/error.h"
#include "tiktok/tiktok_api.h"

#include <QString>

namespace remarketeer {

/// What a record of /advertiser/info/ says of an account: its status and, unless Connected, a sentence with the cause.
/// tiktok-api.md A.6.
struct StatusFinding {
    AccountStatus status = AccountStatus::Connected;
    QString cause;
};
StatusFinding findingOf(const Advertiser &advertiser);

/// Takes over what TikTok says of the account: name, currency, time zone, status, cause and time of the check.
void applyFinding(AdAccount &account, const Advertiser &advertiser, const QDateTime &now);

/// What a failed check means for the account. A keychain that cannot be read never makes an account Disconnected, and
/// nothing that is only in the way of the check takes away what is known of a Disconnected one.
void applyFailure(AdAccount &account, const Error &error, const QDateTime &now);

/// Why an advertiser cannot be imported, translated: "Not approved by TikTok" …; empty: it can.
QString unavailableReason(const Advertiser &advertiser);

} // namespace remarketeer
