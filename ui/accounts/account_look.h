#pragma once

#include "core/ad_account.h"
#include "ui/theme/status_label.h"

namespace remarketeer {

/// Icon, colour and word of an account's status.
StatusLook accountLook(const AdAccount &account, const QDateTime &now);
/// Cause and time, for the tooltip.
QString accountToolTip(const AdAccount &account, const QDateTime &now);
/// True when the user has to do something before the account works again.
bool needsAttention(const AdAccount &account);
/// True when *Refresh* is offered beside the status.
bool offersRefresh(const AdAccount &account);
/// True when an audience can be sent with the account as far as is known.
bool canSend(const AdAccount &account);
/// Order of the Status column: what needs the user first.
int statusRank(const AdAccount &account);

} // namespace remarketeer
