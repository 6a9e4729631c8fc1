#include "audience/upload_layout.h"
#include "campaigns/attribute_keys.h"
#include "campaigns/campaign_service_p.h"
#include "campaigns/schedule_dates.h"

namespace remarketeer {

namespace {

constexpr qsizetype longestName = 128;
constexpr qsizetype longestDescription = 200;
constexpr int largestControlGroup = 50;
constexpr qint64 smallestCap = 100;

CampaignObstacle obstacle(CampaignStep step, const QString &sentence)
{
    return {step, sentence};
}

} // namespace

QList<CampaignObstacle> CampaignService::Private::startObstacles(const Campaign &campaign) const
{
    QList<CampaignObstacle> found;
    const QString name = campaign.name.trimmed();
    if (name.isEmpty())
        found += obstacle(CampaignStep::Start, CampaignService::tr("Give the campaign a name."));
    if (name.size() > longestName)
        found += obstacle(CampaignStep::Start,
                          CampaignService::tr("A campaign’s name has at most 128 characters; shorten it by %1.")
                              .arg(name.size() - longestName));
    if (!campaign.account) {
        found += obstacle(CampaignStep::Start, CampaignService::tr("Choose an ad account."));
        return found;
    }
    const AdAccount *account = accounts.find(*campaign.account);
    if (!account)
        found += obstacle(CampaignStep::Start,
                          CampaignService::tr("The ad account %1 is not connected any more. Choose another one.")
                              .arg(campaign.accountName));
    else if (account->status == AccountStatus::Suspended || account->status == AccountStatus::NotApproved)
        found += obstacle(CampaignStep::Start,
                          CampaignService::tr("TikTok does not let %1 be used: %2").arg(account->name, account->cause));
    else if (account->status == AccountStatus::Disconnected)
        found += obstacle(CampaignStep::Start,
                          CampaignService::tr("%1 is disconnected. Refresh it first.").arg(account->name));
    return found;
}

QList<CampaignObstacle> CampaignService::Private::whoObstacles(const Campaign &campaign) const
{
    QList<CampaignObstacle> found;
    const Segment *segment = campaign.segment ? segments.find(*campaign.segment) : nullptr;
    if (!segment) {
        found += obstacle(CampaignStep::Who, campaign.segment
                                                 ? CampaignService::tr("The segment was deleted. Choose another one.")
                                                 : CampaignService::tr("Choose a segment."));
    } else if (!segment->source || !sources.find(*segment->source)) {
        found += obstacle(CampaignStep::Who, CampaignService::tr("The profile source of “%1” was removed. Open the "
                                                                 "segment and choose another source.")
                                                 .arg(segment->name));
    } else if (const Result<ProfileSelection> selection = segments.selection(segment->id); !selection) {
        found += obstacle(CampaignStep::Who, selection.error().sentence);
    }
    if (campaign.controlPercent < 0 || campaign.controlPercent > largestControlGroup)
        found += obstacle(CampaignStep::Who, CampaignService::tr("The control group is between 0 and 50 percent."));
    if (campaign.cap && *campaign.cap < smallestCap)
        found += obstacle(CampaignStep::Who, CampaignService::tr("Send to at least 100 people, or to all of them."));
    return found;
}

QList<CampaignObstacle> CampaignService::Private::whatObstacles(const Campaign &campaign) const
{
    QList<CampaignObstacle> found;
    const auto add = [&found](const QString &sentence) { found += obstacle(CampaignStep::What, sentence); };
    if (campaign.createsAudience) {
        if (const Result<AudienceName> name = AudienceName::from(campaign.audienceName); !name)
            add(name.error().sentence);
        if (campaign.update == AudienceUpdate::Remove)
            add(CampaignService::tr("People cannot be removed from an audience that is only being created."));
    } else if (!campaign.audience) {
        add(CampaignService::tr("Choose an audience to modify."));
    }
    if (campaign.description.size() > longestDescription)
        add(CampaignService::tr("A description has at most 200 characters; shorten it by %1.")
                .arg(campaign.description.size() - longestDescription));

    const AttributeSet chosen = attributesOf(campaign.attributes);
    bool anyMatches = false;
    for (const ExportAttributeInfo &attribute : exportAttributes()) {
        if (!chosen.test(static_cast<std::size_t>(attribute.attribute)))
            continue;
        anyMatches = anyMatches || attribute.usedToMatch;
        if (!mapping.mapping().choice(attribute.attribute))
            add(CampaignService::tr("%1 is not mapped to a property. Map it, or leave it out.")
                    .arg(displayName(attribute.attribute)));
    }
    if (!anyMatches)
        add(CampaignService::tr("TikTok matches people by Email, Phone or a device ID. Choose at least one of them."));
    else if (!campaign.createsAudience && campaign.audience && !findUploadLayout(chosen, campaign.calculateType))
        add(CampaignService::tr("The audience “%1” does not take one of the chosen attributes. Choose fewer, or "
                                "another audience.")
                .arg(campaign.audienceName));
    return found;
}

QList<CampaignObstacle> CampaignService::obstacles(const Campaign &campaign) const
{
    return d->obstacles(campaign, d->clock.now());
}

QList<CampaignObstacle> CampaignService::Private::obstacles(const Campaign &campaign, const QDateTime &now) const
{
    QList<CampaignObstacle> found = startObstacles(campaign) + whoObstacles(campaign) + whatObstacles(campaign);
    if (const Result<void> schedule = checkForPublishing(campaign.schedule, zone, now); !schedule)
        found += obstacle(CampaignStep::When, schedule.error().sentence);
    return found;
}

Result<void> CampaignService::publish(const CampaignId &id)
{
    const Campaign *stored = d->fresh(id);
    if (!stored)
        return fail(ErrorCode::NotFound, tr("This campaign is not in the workspace any more."));
    if (stored->state != CampaignState::Draft)
        return fail(ErrorCode::InvalidInput, tr("“%1” is published already.").arg(stored->name));
    const QDateTime now = d->clock.now();
    if (const QList<CampaignObstacle> found = d->obstacles(*stored, now); !found.isEmpty())
        return fail(ErrorCode::InvalidInput, found.first().sentence);
    Campaign campaign = *stored;
    campaign.state = CampaignState::Scheduled;
    campaign.publishedAt = now;
    campaign.changedAt = now;
    campaign.nextRunAt = nextRun(campaign.schedule, d->zone, now).value_or(QDateTime());
    if (const Result<void> kept = d->store(campaign); !kept)
        return kept;
    if (campaign.nextRunAt <= now)
        d->takeUp(id);
    return {};
}

Result<void> CampaignService::stop(const CampaignId &id)
{
    const Campaign *stored = d->fresh(id);
    if (!stored || stored->state == CampaignState::Draft || stored->archived)
        return fail(ErrorCode::InvalidInput, tr("Only a published campaign can be stopped."));
    Campaign campaign = *stored;
    campaign.state = CampaignState::Stopped;
    campaign.nextRunAt = {};
    campaign.changedAt = d->clock.now();
    if (const Result<void> kept = d->store(campaign); !kept)
        return kept;
    if (const Run *run = d->lastRun(id); run && run->state != RunState::Failed)
        d->runs.cancel(run->id);
    return {};
}

Result<RunId> CampaignService::runNow(const CampaignId &id)
{
    const Campaign *stored = d->fresh(id);
    if (!stored || stored->state == CampaignState::Draft || stored->archived)
        return fail(ErrorCode::InvalidInput, tr("Only a published campaign can be run."));
    const Run *last = d->lastRun(id);
    if (last && isUnderWay(last->state))
        return fail(ErrorCode::InvalidInput, tr("“%1” is running already.").arg(stored->name));
    const std::optional<RunId> earlier = d->unfinished(id);
    Campaign campaign = *stored;
    const Result<RunId> run = d->begin(campaign, {}, 0);
    if (!run)
        return run;
    campaign.state = CampaignState::Running;
    campaign.problem.clear();
    d->note(campaign);
    d->begun(id, earlier);
    return run;
}

} // namespace remarketeer
