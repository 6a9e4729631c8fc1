#include "ui/campaigns/campaign_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace remarketeer {

namespace {

struct CampaignWords {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::CampaignWords)
};

constexpr int daysByName = 6; ///< further ahead, a weekday could be taken for this week's

} // namespace

QString displayName(CampaignState state)
{
    switch (state) {
    case CampaignState::Draft:
        return CampaignWords::tr("Draft");
    case CampaignState::Scheduled:
        return CampaignWords::tr("Scheduled");
    case CampaignState::Running:
        return CampaignWords::tr("Running");
    case CampaignState::AwaitingNextRun:
        return CampaignWords::tr("Awaiting next run");
    case CampaignState::Completed:
        return CampaignWords::tr("Completed");
    case CampaignState::Stopped:
        return CampaignWords::tr("Stopped");
    case CampaignState::Failed:
        return CampaignWords::tr("Failed");
    }
    return {};
}

StatusLook campaignState(const Campaign &campaign)
{
    if (campaign.archived)
        return {Tone::Neutral, Icon::Folder, CampaignWords::tr("Archived")};
    const QString word = displayName(campaign.state);
    switch (campaign.state) {
    case CampaignState::Draft:
        return {Tone::Neutral, Icon::File, word};
    case CampaignState::Scheduled:
        return {Tone::Busy, Icon::Calendar, word};
    case CampaignState::Running:
        return {Tone::Busy, Icon::Refresh, word};
    case CampaignState::AwaitingNextRun:
        return campaign.problem.isEmpty() ? StatusLook{Tone::Good, Icon::Clock, word}
                                          : statusLook(Tone::Attention, word);
    case CampaignState::Completed:
        return statusLook(Tone::Good, word);
    case CampaignState::Stopped:
        return {Tone::Neutral, Icon::Stop, word};
    case CampaignState::Failed:
        return statusLook(Tone::Bad, word);
    }
    return {};
}

StatusLook campaignStatus(const Campaign &campaign, const QDateTime &now, const QTimeZone &zone)
{
    StatusLook look = campaignState(campaign);
    const bool waits = campaign.state == CampaignState::Scheduled || campaign.state == CampaignState::AwaitingNextRun;
    if (waits && !campaign.archived && campaign.nextRunAt.isValid())
        look.text = CampaignWords::tr("%1 · %2", "state of a campaign, next run")
                        .arg(look.text, dayAndTime(campaign.nextRunAt, now, zone));
    return look;
}

QString dayAndTime(const QDateTime &moment, const QDateTime &now, const QTimeZone &zone)
{
    if (!moment.isValid())
        return {};
    const QLocale locale;
    const QDateTime local = moment.toTimeZone(zone);
    const QDate today = now.toTimeZone(zone).date();
    const QString clock = locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 days = today.daysTo(local.date());
    if (days == 0)
        return CampaignWords::tr("today %1").arg(clock);
    if (days == 1)
        return CampaignWords::tr("tomorrow %1").arg(clock);
    if (days == -1)
        return CampaignWords::tr("yesterday %1").arg(clock);
    QString day;
    if (days > 0 && days <= daysByName)
        day = locale.dayName(local.date().dayOfWeek());
    else if (local.date().year() == today.year())
        day = locale.toString(local.date(), CampaignWords::tr("d MMM", "day and month"));
    else
        day = locale.toString(local.date(), CampaignWords::tr("d MMM yyyy", "day and month"));
    return CampaignWords::tr("%1 %2", "day, time of day").arg(day, clock);
}

QString weekdayAndTime(const QDateTime &moment, const QTimeZone &zone)
{
    const QLocale locale;
    const QDateTime local = moment.toTimeZone(zone);
    return CampaignWords::tr("%1 %2", "day, time of day")
        .arg(locale.toString(local.date(), CampaignWords::tr("dddd, d MMMM yyyy", "weekday, day, month, year")),
             locale.toString(local.time(), QLocale::ShortFormat));
}

QString displayName(AudienceUpdate update)
{
    switch (update) {
    case AudienceUpdate::Add:
        return CampaignWords::tr("Add people");
    case AudienceUpdate::Remove:
        return CampaignWords::tr("Remove people");
    case AudienceUpdate::Replace:
        return CampaignWords::tr("Replace everybody");
    case AudienceUpdate::KeepInSync:
        return CampaignWords::tr("Keep in sync");
    }
    return {};
}

QString explanation(AudienceUpdate update)
{
    switch (update) {
    case AudienceUpdate::Add:
        return CampaignWords::tr("Each run adds the people who match; nobody is taken out.");
    case AudienceUpdate::Remove:
        return CampaignWords::tr("Each run takes the people who match out of the audience; nobody is added.");
    case AudienceUpdate::Replace:
        return CampaignWords::tr("Each run puts the people who match in the place of everybody in the audience.");
    case AudienceUpdate::KeepInSync:
        return CampaignWords::tr("Each run adds people who now match and removes people it added earlier who no "
                                 "longer match. Other people in the audience stay.");
    }
    return {};
}

QList<AudienceUpdate> updatesFor(bool createsAudience)
{
    if (createsAudience)
        return {AudienceUpdate::Add, AudienceUpdate::Replace, AudienceUpdate::KeepInSync};
    return {AudienceUpdate::Add, AudienceUpdate::Remove, AudienceUpdate::Replace, AudienceUpdate::KeepInSync};
}

QString whatItDoes(const Campaign &campaign)
{
    if (campaign.audienceName.isEmpty())
        return CampaignWords::tr("no audience chosen yet");
    const QString &name = campaign.audienceName;
    // One that runs once does no more than create.
    const bool once = campaign.schedule.kind == Schedule::Kind::Now || campaign.schedule.kind == Schedule::Kind::Once;
    if (campaign.createsAudience && once)
        return CampaignWords::tr("creates “%1”").arg(name);
    switch (campaign.update) {
    case AudienceUpdate::Add:
        return (campaign.createsAudience ? CampaignWords::tr("creates “%1”, then adds to it")
                                         : CampaignWords::tr("adds to “%1”"))
            .arg(name);
    case AudienceUpdate::Remove:
        return CampaignWords::tr("removes from “%1”").arg(name);
    case AudienceUpdate::Replace:
        return (campaign.createsAudience ? CampaignWords::tr("creates “%1”, then replaces everybody in it")
                                         : CampaignWords::tr("replaces everybody in “%1”"))
            .arg(name);
    case AudienceUpdate::KeepInSync:
        return (campaign.createsAudience ? CampaignWords::tr("creates “%1”, then keeps it in sync")
                                         : CampaignWords::tr("keeps “%1” in sync"))
            .arg(name);
    }
    return {};
}

} // namespace remarketeer
