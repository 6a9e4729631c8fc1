#pragma once

#include "tests/support/run_workspace.h"

namespace remarketeer {

/// RunWorkspace with a segment of everybody and campaigns that are made in one line. The workspace's zone is Berlin's;
/// its clock stands at 13:00 there, on 22 November 2026.
class CampaignWorkspace : public RunWorkspace
{
public:
    CampaignWorkspace()
    {
        if (!campaigns->setTimeZone("Europe/Berlin"))
            qFatal("The zone is not known.");
        segment = newSegmentId();
        if (!segments->save(Segment{segment,
                                    QStringLiteral("Everybody"),
                                    source->sources().first().id,
                                    SegmentRules().toJson(),
                                    {},
                                    {},
                                    {}}))
            qFatal("The segment cannot be stored.");
    }

    /// Every day at 9:00 from the 23rd on.
    static Schedule daily()
    {
        Schedule schedule;
        schedule.kind = Schedule::Kind::Recurring;
        schedule.recurrence.unit = Recurrence::Unit::Days;
        schedule.recurrence.every = 1;
        schedule.recurrence.time = QTime(9, 0);
        schedule.recurrence.firstDay = QDate(2026, 11, 23);
        return schedule;
    }

    /// A whole draft: e-mail and phone of everybody into a new audience.
    Campaign draft(const char *name, const Schedule &schedule, AudienceUpdate update = AudienceUpdate::KeepInSync)
    {
        const auto id = campaigns->createDraft();
        Campaign campaign = *campaigns->find(*id);
        campaign.name = QString::fromUtf8(name);
        campaign.account = imported.first();
        campaign.segment = segment;
        campaign.audienceName = campaign.name;
        campaign.update = update;
        campaign.attributes = {QStringLiteral("email"), QStringLiteral("phone")};
        campaign.schedule = schedule;
        if (!campaigns->save(campaign))
            qFatal("The draft cannot be stored.");
        return *campaigns->find(campaign.id);
    }

    /// A draft that was published.
    CampaignId published(const char *name, const Schedule &schedule, AudienceUpdate update = AudienceUpdate::KeepInSync)
    {
        const Campaign campaign = draft(name, schedule, update);
        if (const auto done = campaigns->publish(campaign.id); !done)
            qFatal("%s", qUtf8Printable(done.error().sentence));
        return campaign.id;
    }

    void moveTo(const QDateTime &local) { workspace.clock.advance(workspace.clock.now().secsTo(local)); }
    /// 9:00 and a minute of that day of November.
    void moveToMorning(int day) { moveTo(QDateTime({2026, 11, day}, {9, 1}, campaigns->timeZone())); }

    const Campaign &campaign(const CampaignId &id) const { return *campaigns->find(id); }
    const Run &lastRun(const CampaignId &id) const { return *runs->find(campaigns->runsOf(id).first().id); }
    QStringList people(const CampaignId &id) const
    {
        return workspace.sandbox.people(campaign(id).audience->toString());
    }

    SegmentId segment = newSegmentId();
};

} // namespace remarketeer
