#include "campaigns/attribute_keys.h"
#include "campaigns/campaign_service_p.h"
#include "campaigns/schedule_dates.h"

#include <QLocale>

#include <chrono>

namespace remarketeer {

namespace {

constexpr std::chrono::seconds betweenLooks{20};
constexpr qint64 betweenAttempts = 15 * 60; ///< to change an audience that TikTok computes; seconds

AudienceChange changeOf(const Campaign &campaign)
{
    if (!campaign.audience)
        return AudienceChange::CreateNew;
    switch (campaign.update) {
    case AudienceUpdate::Add:
        return AudienceChange::Add;
    case AudienceUpdate::Remove:
        return AudienceChange::Remove;
    case AudienceUpdate::Replace:
        return AudienceChange::Replace;
    case AudienceUpdate::KeepInSync:
        break;
    }
    return AudienceChange::KeepInSync;
}

/// Where a campaign stands between two runs.
CampaignState atRest(const Campaign &campaign, CampaignState otherwise)
{
    return campaign.nextRunAt.isValid() ? CampaignState::AwaitingNextRun : otherwise;
}

} // namespace

Result<SendAudienceRequest> CampaignService::Private::requestOf(const Campaign &campaign) const
{
    for (const QList<CampaignObstacle> &found :
         {startObstacles(campaign), whoObstacles(campaign), whatObstacles(campaign)}) {
        // A disconnected account is no obstacle to a run: it waits for the reconnect.
        const AdAccount *account = campaign.account ? accounts.find(*campaign.account) : nullptr;
        const bool onlyDisconnected = account && account->status == AccountStatus::Disconnected && !found.isEmpty() &&
                                      found.first().step == CampaignStep::Start;
        if (!found.isEmpty() && !onlyDisconnected)
            return fail(ErrorCode::InvalidInput, found.first().sentence);
    }
    const Segment &segment = *segments.find(*campaign.segment);
    Result<ProfileSelection> selection = segments.selection(segment.id);
    if (!selection)
        return fail(selection.error());
    selection->controlPercent = campaign.controlPercent;
    selection->cap = campaign.cap;
    selection->seed = campaign.seed;

    SendAudienceRequest request;
    request.account = campaign.account;
    request.change = changeOf(campaign);
    request.description = campaign.description;
    request.attributes = attributesOf(campaign.attributes);
    request.source = *sources.find(*segment.source);
    request.selection = *selection;
    request.campaign = campaign.id;
    request.campaignName = campaign.name;
    if (campaign.audience) {
        request.audience = Audience{.id = *campaign.audience,
                                    .name = campaign.audienceName,
                                    .type = {},
                                    .calculateType = campaign.calculateType,
                                    .createdAt = {},
                                    .expiresAt = {}};
        return request;
    }
    const Result<AudienceName> name = AudienceName::from(campaign.audienceName);
    if (!name)
        return fail(name.error());
    request.name = *name;
    return request;
}

std::optional<RunId> CampaignService::Private::unfinished(const CampaignId &id) const
{
    const Run *last = lastRun(id);
    const bool waits = last && (last->state == RunState::Interrupted || last->state == RunState::WaitingForReconnect ||
                                last->state == RunState::WaitingForAudience);
    return waits ? std::optional(last->id) : std::nullopt;
}

Result<RunId> CampaignService::Private::begin(const Campaign &campaign, const QDateTime &dueAt, int missed)
{
    Result<SendAudienceRequest> request = requestOf(campaign);
    if (!request)
        return fail(request.error());
    request->dueAt = dueAt;
    request->missed = missed;
    return runs.begin(*request);
}

void CampaignService::Private::begun(const CampaignId &id, const std::optional<RunId> &earlier)
{
    if (earlier)
        runs.cancel(*earlier);
    measureFirst(id);
}

std::optional<RunId> CampaignService::Private::takeUp(const CampaignId &id)
{
    const Campaign *stored = fresh(id);
    if (!stored || stored->archived || !stored->nextRunAt.isValid())
        return std::nullopt;
    const QDateTime planned = stored->nextRunAt;
    const std::optional<DueRun> due = dueRun(stored->schedule, zone, stored->publishedAt, planned, clock.now());
    if (!due)
        return std::nullopt;
    const Run *last = lastRun(id);
    // A run that is under way takes as long as it takes; the moment is caught up after it.
    if (last && isUnderWay(last->state))
        return std::nullopt;
    Campaign campaign = *stored;
    campaign.nextRunAt = due->next.value_or(QDateTime());
    campaign.runsPlanned += 1 + due->missed;
    campaign.state = CampaignState::Running;
    campaign.problem.clear();

    // The run is stored before the plan moves on, so that a process that dies in between loses no moment: whoever comes
    // next finds its run, and only moves the plan on.
    const bool hasRun = last && last->dueAt.isValid() && last->dueAt >= planned;
    const std::optional<RunId> earlier = unfinished(id);
    std::optional<Result<RunId>> run;
    if (!hasRun)
        run = begin(*stored, due->due, due->missed);
    if (run && !*run) {
        if (run->error().code == ErrorCode::Busy)
            return std::nullopt;
        campaign.state = atRest(campaign, CampaignState::Failed);
        campaign.problem = run->error().sentence;
    }
    const Result<bool> ours = repository.advance(campaign, planned);
    if (!ours || !*ours) {
        if (!ours)
            qWarning("A due run could not be taken up: %s", qUtf8Printable(ours.error().detail));
        if (run && *run) { // somebody took the moment up in between; nothing has begun yet
            runs.cancel(**run);
            (void)runs.remove(**run);
        }
        runs.refresh();
        return std::nullopt;
    }
    *find(id) = campaign;
    Q_EMIT q->campaignChanged(id);
    if (run && !*run)
        Q_EMIT q->attentionNeeded(id, campaign.problem);
    if (!run || !*run)
        return std::nullopt;
    begun(id, earlier);
    return **run;
}

/// Makes a campaign's state follow its newest run.
void CampaignService::Private::follow(const RunId &id)
{
    const Run *run = runs.find(id);
    const Campaign *stored = run && run->campaign ? fresh(*run->campaign) : nullptr;
    const Run *newest = stored ? lastRun(stored->id) : nullptr;
    if (!newest || newest->id != id)
        return;
    Campaign campaign = *stored;
    const bool stopped = campaign.state == CampaignState::Stopped;
    QString attention;
    switch (run->state) {
    case RunState::Exporting:
    case RunState::Uploading:
    case RunState::Finishing:
        campaign.state = CampaignState::Running;
        campaign.problem.clear();
        break;
    case RunState::Interrupted:
        campaign.state = CampaignState::Running;
        campaign.problem =
            CampaignService::tr("The last run was interrupted. It goes on with the next look at what is due, "
                                "or with Resume.");
        break;
    case RunState::WaitingForReconnect:
        campaign.state = CampaignState::Running;
        campaign.problem = run->error;
        attention = run->error;
        break;
    case RunState::WaitingForAudience:
        campaign.state = CampaignState::Running;
        campaign.problem.clear();
        attempted.insert(campaign.id, clock.now());
        break;
    case RunState::Completed:
        if (!campaign.audience) {
            campaign.audience = run->audience;
            campaign.calculateType = run->calculateType;
        }
        campaign.state = atRest(campaign, stopped ? CampaignState::Stopped : CampaignState::Completed);
        campaign.problem.clear();
        if (run->missed > 0)
            attention = CampaignService::tr("Caught up with one run; planned runs that were missed before it: %1.")
                            .arg(QLocale().toString(run->missed));
        break;
    case RunState::Failed:
        campaign.state = atRest(campaign, CampaignState::Failed);
        campaign.problem = run->error;
        attention = run->error;
        break;
    case RunState::Cancelled:
        campaign.state = atRest(campaign, CampaignState::Stopped);
        campaign.problem.clear();
        break;
    }
    if (campaign == *stored)
        return;
    note(campaign);
    if (!attention.isEmpty())
        Q_EMIT q->attentionNeeded(campaign.id, attention);
}

void CampaignService::Private::planAnew(Campaign &campaign) const
{
    const QDateTime now = clock.now();
    if (campaign.nextRunAt <= now)
        return; // due already, and about to be caught up
    campaign.nextRunAt = nextRun(campaign.schedule, zone, campaign.publishedAt, now).value_or(QDateTime());
    const bool waits = campaign.state == CampaignState::Scheduled || campaign.state == CampaignState::AwaitingNextRun;
    if (!campaign.nextRunAt.isValid() && waits)
        campaign.state = CampaignState::Completed;
}

void CampaignService::Private::stopCampaignsOf(const AdvertiserId &account)
{
    const QList<Campaign> all = campaigns;
    for (Campaign campaign : all) {
        if (campaign.account != account || campaign.state == CampaignState::Draft || !campaign.nextRunAt.isValid())
            continue;
        campaign.nextRunAt = {};
        campaign.state = CampaignState::Stopped;
        campaign.problem =
            CampaignService::tr("Stopped, because the ad account %1 was deleted here.").arg(campaign.accountName);
        note(campaign);
    }
}

void CampaignService::startSchedule()
{
    d->timer.start(betweenLooks);
    QTimer::singleShot(0, this, [this] { d->tick(); });
}

void CampaignService::Private::tick()
{
    // What other processes on this workspace did.
    const Result<QList<Campaign>> stored = repository.all();
    if (stored && *stored != campaigns) {
        if (const Result<void> read = reload(); !read)
            qWarning("The campaigns could not be read again: %s", qUtf8Printable(read.error().detail));
    }
    q->runDue();
    poll();
}

QList<RunId> CampaignService::runDue()
{
    d->runs.refresh(); // a run that another process stored has taken its moment
    QList<RunId> begun;
    const QList<Campaign> all = d->campaigns;
    for (const Campaign &campaign : all) {
        if (const std::optional<RunId> run = d->takeUp(campaign.id))
            begun.append(*run);
    }
    // Runs of processes that are gone, or that wait for TikTok: their moment is taken, so nothing else would go on with
    // them.
    for (const Campaign &campaign : all) {
        const Run *last = d->lastRun(campaign.id);
        if (!last || campaign.archived)
            continue;
        const QDateTime before = d->attempted.value(campaign.id);
        const bool again = last->state == RunState::WaitingForAudience &&
                           (!before.isValid() || before.secsTo(d->clock.now()) >= betweenAttempts);
        if (last->state != RunState::Interrupted && !again)
            continue;
        const RunId id = last->id;
        if (d->runs.resume(id))
            begun.append(id);
    }
    return begun;
}

} // namespace remarketeer
