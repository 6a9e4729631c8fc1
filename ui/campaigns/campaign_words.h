#pragma once

#include "core/campaign.h"
#include "ui/theme/status_label.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

namespace remarketeer {

/// A state as one word or two, for filters: "Awaiting next run".
QString displayName(CampaignState state);
/// A campaign's state as icon and word; archived ones say that instead.
StatusLook campaignState(const Campaign &campaign);
/// The same with the moment where a run is planned: "Awaiting next run · tomorrow 09:00".
StatusLook campaignStatus(const Campaign &campaign, const QDateTime &now, const QTimeZone &zone);

/// A moment as the clock on the wall of the workspace shows it, as short as it stays clear: "today 18:00", "tomorrow
/// 09:00", "yesterday 18:04", "Monday 09:00" (within the next six days), "3 Dec 09:00", with the year when it is
/// another one. Stands in the middle of a sentence; empty for an invalid moment.
QString dayAndTime(const QDateTime &moment, const QDateTime &now, const QTimeZone &zone);
/// In full, with the weekday: "Monday, 30 November 2026 09:00".
QString weekdayAndTime(const QDateTime &moment, const QTimeZone &zone);

/// "Add people", "Remove people", "Replace everybody", "Keep in sync".
QString displayName(AudienceUpdate update);
/// What a run does to the audience, in one sentence.
QString explanation(AudienceUpdate update);
/// The modes that a campaign can have: an audience that it creates itself can not only be removed from.
QList<AudienceUpdate> updatesFor(bool createsAudience);
/// "creates “Spring”, then keeps it in sync", "adds to “Spring”".
QString whatItDoes(const Campaign &campaign);

} // namespace remarketeer
