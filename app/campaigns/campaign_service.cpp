#include "campaigns/campaign_service_p.h"
#include "campaigns/schedule_dates.h"
#include "mapping/export_attribute.h"

#include <QRandomGenerator>

#include <algorithm>

namespace remarketeer {

namespace {

const QString zoneKey = QStringLiteral("timeZone");

tl::unexpected<Error> invalid(const QString &sentence)
{
    return fail(ErrorCode::InvalidInput, sentence);
}

QString newSeed()
{
    return QStringLiteral("%1").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

} // namespace

CampaignService::Private::Private(CampaignService *service, AccountsService &accountsService,
                                  SourceService &sourceService, MappingService &mappingService,
                                  SegmentService &segmentService, RunService &runService, Database &database,
                                  const Clock &systemClock)
    : q(service), accounts(accountsService), sources(sourceService), mapping(mappingService), segments(segmentService),
      runs(runService), clock(systemClock), repository(database), sizes(database), workspace(database)
{
}

Campaign *CampaignService::Private::find(const CampaignId &id)
{
    const auto it =
        std::find_if(campaigns.begin(), campaigns.end(), [&](const Campaign &campaign) { return campaign.id == id; });
    return it == campaigns.end() ? nullptr : &*it;
}

Campaign *CampaignService::Private::fresh(const CampaignId &id)
{
    Campaign *known = find(id);
    const Result<std::optional<Campaign>> stored = repository.find(id);
    if (known && stored && *stored && !(**stored == *known)) {
        *known = **stored;
        Q_EMIT q->campaignChanged(id);
        known = find(id);
    }
    return known;
}

Result<void> CampaignService::Private::reload()
{
    Result<QList<Campaign>> stored = repository.all();
    if (!stored)
        return fail(stored.error());
    campaigns = std::move(*stored);
    Q_EMIT q->campaignsReset();
    return {};
}

Result<void> CampaignService::Private::store(Campaign campaign)
{
    if (const Result<void> saved = repository.save(campaign); !saved)
        return saved;
    if (Campaign *kept = find(campaign.id))
        *kept = campaign;
    Q_EMIT q->campaignChanged(campaign.id);
    return {};
}

void CampaignService::Private::note(const Campaign &campaign)
{
    if (const Result<void> saved = store(campaign); !saved)
        qWarning("The state of a campaign could not be stored: %s", qUtf8Printable(saved.error().detail));
}

CampaignService::CampaignService(AccountsService &accounts, SourceService &sources, MappingService &mapping,
                                 SegmentService &segments, RunService &runs, Database &database, const Clock &clock)
    : d(std::make_unique<Private>(this, accounts, sources, mapping, segments, runs, database, clock))
{
    connect(&runs, &RunService::runChanged, this, [this](const RunId &id) { d->follow(id); });
    connect(&accounts, &AccountsService::accountAboutToBeRemoved, this,
            [this](const AdvertiserId &id) { d->stopCampaignsOf(id); });
    connect(&d->timer, &QTimer::timeout, this, [this] { d->tick(); });
}

CampaignService::~CampaignService() = default;

Result<void> CampaignService::start()
{
    const Result<std::optional<QString>> name = d->workspace.value(zoneKey);
    if (!name)
        return fail(name.error());
    if (*name) {
        // A zone that this system does not know must not shift every run: say so instead.
        const Result<QTimeZone> zone = timeZoneNamed(**name);
        if (!zone)
            return fail(zone.error());
        d->zone = *zone;
    }
    d->runs.setTimeZone(d->zone);
    d->segments.setTimeZone(d->zone);
    if (const Result<void> read = d->reload(); !read)
        return read;
    // What a run came to while no campaign service listened.
    const QList<Campaign> all = d->campaigns;
    for (const Campaign &campaign : all) {
        const Run *run = campaign.state == CampaignState::Running ? d->lastRun(campaign.id) : nullptr;
        if (run)
            d->follow(run->id);
    }
    return {};
}

const QList<Campaign> &CampaignService::campaigns() const
{
    return d->campaigns;
}

const Campaign *CampaignService::find(const CampaignId &id) const
{
    return d->find(id);
}

QStringList CampaignService::namesOf(const AdvertiserId &account) const
{
    QStringList names;
    for (const Campaign &campaign : std::as_const(d->campaigns)) {
        if (campaign.account == account && !campaign.archived && campaign.nextRunAt.isValid())
            names.append(campaign.name);
    }
    return names;
}

QStringList CampaignService::namesOf(const SegmentId &segment) const
{
    QStringList names;
    for (const Campaign &campaign : std::as_const(d->campaigns)) {
        if (campaign.segment == segment && !campaign.archived)
            names.append(campaign.name);
    }
    return names;
}

const QTimeZone &CampaignService::timeZone() const
{
    return d->zone;
}

Result<void> CampaignService::setTimeZone(const QByteArray &name)
{
    const Result<QTimeZone> zone = timeZoneNamed(QString::fromLatin1(name));
    if (!zone)
        return fail(zone.error());
    if (const Result<void> kept = d->workspace.setValue(zoneKey, QString::fromLatin1(name)); !kept)
        return kept;
    d->zone = *zone;
    d->runs.setTimeZone(*zone);
    d->segments.setTimeZone(*zone);
    const QList<Campaign> all = d->campaigns;
    for (Campaign campaign : all) {
        if (!campaign.nextRunAt.isValid())
            continue;
        d->planAnew(campaign);
        if (const Result<void> stored = d->store(campaign); !stored)
            return stored;
    }
    return {};
}

Result<CampaignId> CampaignService::createDraft()
{
    Campaign draft{.id = newCampaignId(), .name = tr("New campaign")};
    for (int i = 2; std::any_of(d->campaigns.cbegin(), d->campaigns.cend(),
                                [&draft](const Campaign &other) { return other.name == draft.name; });
         ++i)
        draft.name = tr("New campaign %1").arg(i);
    draft.seed = newSeed();
    draft.createdAt = d->clock.now();
    if (const Result<void> saved = d->repository.save(draft); !saved)
        return fail(saved.error());
    d->campaigns.prepend(draft);
    Q_EMIT campaignsReset();
    return draft.id;
}

Result<void> CampaignService::save(const Campaign &campaign)
{
    const Campaign *stored = d->fresh(campaign.id);
    if (!stored)
        return fail(ErrorCode::NotFound, tr("This campaign is not in the workspace any more."));
    if (stored->archived)
        return invalid(tr("An archived campaign cannot be changed. Clone it instead."));
    Campaign kept = *stored;
    if (stored->state == CampaignState::Draft) {
        kept = campaign;
        kept.state = stored->state;
        kept.seed = stored->seed;
        kept.createdAt = stored->createdAt;
    } else {
        kept.name = campaign.name;
        kept.description = campaign.description;
    }
    if (kept.account) {
        if (const AdAccount *account = d->accounts.find(*kept.account))
            kept.accountName = account->name;
    }
    kept.changedAt = d->clock.now();
    return d->store(kept);
}

Result<CampaignId> CampaignService::clone(const CampaignId &id)
{
    const Campaign *original = d->find(id);
    if (!original)
        return fail(ErrorCode::NotFound, tr("This campaign is not in the workspace any more."));
    Campaign copy = *original;
    copy.id = newCampaignId();
    //: The name of a cloned campaign; %1 is the original's
    copy.name = tr("%1 (copy)").arg(original->name).left(128);
    copy.seed = newSeed();
    if (copy.createsAudience) { // the audience that the original made stays the original's
        copy.audience.reset();
        copy.calculateType.clear();
    }
    copy.state = CampaignState::Draft;
    copy.archived = false;
    copy.createdAt = copy.changedAt = d->clock.now();
    copy.publishedAt = copy.nextRunAt = copy.firstSizeAt = {};
    copy.runsPlanned = 0;
    copy.problem.clear();
    copy.firstSize.reset();
    if (const Result<void> saved = d->repository.save(copy); !saved)
        return fail(saved.error());
    d->campaigns.prepend(copy);
    Q_EMIT campaignsReset();
    return copy.id;
}

Result<void> CampaignService::removeDraft(const CampaignId &id)
{
    const Campaign *campaign = d->find(id);
    if (!campaign || campaign->state != CampaignState::Draft)
        return invalid(tr("Only a draft can be deleted. Archive the campaign instead."));
    if (const Result<void> removed = d->repository.remove(id); !removed)
        return removed;
    d->campaigns.removeIf([&](const Campaign &one) { return one.id == id; });
    Q_EMIT campaignsReset();
    return {};
}

Result<void> CampaignService::archive(const CampaignId &id)
{
    const Campaign *stored = d->fresh(id);
    if (!stored)
        return fail(ErrorCode::NotFound, tr("This campaign is not in the workspace any more."));
    if (stored->state == CampaignState::Running)
        return invalid(tr("“%1” is running. Stop it first.").arg(stored->name));
    if (stored->state == CampaignState::Draft)
        return invalid(tr("A draft is deleted, not archived."));
    Campaign campaign = *stored;
    if (campaign.nextRunAt.isValid())
        campaign.state = CampaignState::Stopped;
    campaign.nextRunAt = {};
    campaign.archived = true;
    campaign.changedAt = d->clock.now();
    return d->store(campaign);
}

QList<QDateTime> CampaignService::nextRuns(const Campaign &campaign, int count) const
{
    if (!campaign.schedule.check())
        return {};
    const QDateTime now = d->clock.now();
    const bool published = campaign.publishedAt.isValid();
    if (published && !campaign.nextRunAt.isValid())
        return {};
    return remarketeer::nextRuns(campaign.schedule, d->zone, published ? campaign.publishedAt : now, count,
                                 published ? now : QDateTime());
}

const Run *CampaignService::Private::lastRun(const CampaignId &id) const
{
    const QList<Run> &all = runs.runs(); // newest first
    const auto it = std::find_if(all.cbegin(), all.cend(), [&](const Run &run) { return run.campaign == id; });
    return it == all.cend() ? nullptr : &*it;
}

QList<Run> CampaignService::runsOf(const CampaignId &id) const
{
    QList<Run> own;
    for (const Run &run : d->runs.runs()) {
        if (run.campaign == id)
            own.append(run);
    }
    return own;
}

} // namespace remarketeer
