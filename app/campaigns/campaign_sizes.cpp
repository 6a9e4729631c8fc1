#include "campaigns/campaign_service_p.h"

#include <QPointer>

#include <algorithm>

namespace remarketeer {

namespace {

constexpr qint64 pollForSeconds = 48 * 3600; ///< TikTok's own promise
constexpr qint64 soonSeconds = 2 * 3600;
constexpr qint64 oftenSeconds = 10 * 60; ///< while a size may appear soon
constexpr qint64 seldomSeconds = 3600;

} // namespace

void CampaignService::Private::keepSize(const CampaignId &id, const Audience &audience)
{
    const Campaign *campaign = find(id);
    if (!campaign || !campaign->account)
        return;
    if (!audience.valid && audience.size == 0)
        return; // not a size: TikTok is still computing it, or does not say how few they are
    const QList<AudienceSize> before = sizes.of(*campaign->account, audience.id).value_or(QList<AudienceSize>());
    // A line needs its turns only; the last point moves on while nothing changes.
    if (!before.isEmpty() && before.last().people == audience.size &&
        before.last().measuredAt.secsTo(clock.now()) < seldomSeconds)
        return;
    if (const Result<void> kept = sizes.add(*campaign->account, audience.id, {clock.now(), audience.size}); !kept)
        qWarning("An audience’s size could not be stored: %s", qUtf8Printable(kept.error().detail));
    Q_EMIT q->sizesChanged(id);
}

QCoro::Task<AudienceNow> CampaignService::audienceNow(CampaignId id)
{
    const QPointer<CampaignService> guard(this);
    const Campaign *campaign = d->find(id);
    if (!campaign || !campaign->account || !campaign->audience)
        co_return AudienceNow{};
    const AudienceId wanted = *campaign->audience;
    const AdvertiserId account = *campaign->account;
    const QList<AudienceId> only{wanted};
    const Result<QList<Audience>> listed = co_await d->runs.audiencesById(account, only);
    if (!guard)
        co_return AudienceNow{};
    AudienceNow now{.answer = AudienceNow::Answer::NoAnswer, .fetchedAt = d->clock.now()};
    if (!listed) {
        now.error = listed.error();
        co_return now;
    }
    now.answer = listed->isEmpty() ? AudienceNow::Answer::NotFound : AudienceNow::Answer::Size;
    if (!listed->isEmpty()) {
        now.audience = listed->first();
        d->polled.insert(id, now.fetchedAt);
        d->keepSize(id, listed->first());
    }
    co_return now;
}

QList<AudienceSize> CampaignService::sizes(const CampaignId &id) const
{
    const Campaign *campaign = d->find(id);
    if (!campaign || !campaign->account || !campaign->audience)
        return {};
    return d->sizes.of(*campaign->account, *campaign->audience).value_or(QList<AudienceSize>());
}

/// The size of an existing audience before the campaign's first run changes it.
void CampaignService::Private::measureFirst(const CampaignId &id)
{
    const Campaign *campaign = find(id);
    if (!campaign || !campaign->audience || campaign->createsAudience || campaign->firstSize)
        return;
    const auto measure = [](QPointer<CampaignService> service, CampaignId which) -> QCoro::Task<void> {
        const AudienceNow now = co_await service->audienceNow(which);
        const Campaign *current = service ? service->find(which) : nullptr;
        if (!current || current->firstSize || !now.audience)
            co_return;
        Campaign measured = *current;
        measured.firstSize = now.audience->size;
        measured.firstSizeAt = now.fetchedAt;
        service->d->note(measured);
    };
    measure(q, id);
}

/// Asks for the sizes of audiences that TikTok is still computing: one call an account, ever more seldom, for 48 hours.
void CampaignService::Private::poll()
{
    const QDateTime now = clock.now();
    QHash<AdvertiserId, QList<CampaignId>> wanted;
    for (const Campaign &campaign : std::as_const(campaigns)) {
        const Run *run = campaign.audience ? lastRun(campaign.id) : nullptr;
        if (!run || run->state != RunState::Completed || !campaign.account || campaign.archived)
            continue;
        const qint64 age = run->finishedAt.secsTo(now);
        const qint64 pause = age < soonSeconds ? oftenSeconds : seldomSeconds;
        const QDateTime last = std::max(polled.value(campaign.id), run->finishedAt);
        const AdAccount *account = accounts.find(*campaign.account);
        if (age <= pollForSeconds && last.secsTo(now) >= pause && account &&
            account->status == AccountStatus::Connected)
            wanted[*campaign.account].append(campaign.id);
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        for (const CampaignId &id : it.value())
            polled.insert(id, now);
        pollAccount(it.key(), it.value());
    }
}

QCoro::Task<void> CampaignService::Private::pollAccount(AdvertiserId account, QList<CampaignId> ids)
{
    const QPointer<CampaignService> guard(q);
    QList<AudienceId> only;
    for (const CampaignId &id : std::as_const(ids)) {
        if (const Campaign *campaign = find(id); campaign && campaign->audience)
            only.append(*campaign->audience);
    }
    const Result<QList<Audience>> listed = co_await runs.audiencesById(account, only);
    if (!guard || !listed)
        co_return;
    for (const CampaignId &id : std::as_const(ids)) {
        for (const Audience &audience : *listed) {
            if (const Campaign *campaign = find(id); campaign && campaign->audience == audience.id)
                keepSize(id, audience);
        }
    }
}

QCoro::Task<Result<DiffCounts>> CampaignService::difference(CampaignId id)
{
    const Campaign *campaign = d->find(id);
    if (!campaign)
        co_return fail(ErrorCode::NotFound, tr("This campaign is not in the workspace any more."));
    const Result<SendAudienceRequest> request = d->requestOf(*campaign);
    if (!request)
        co_return fail(request.error());
    const ReachQuestion question{request->source->id, request->attributes, request->selection};
    co_return co_await d->runs.difference(id, question);
}

} // namespace remarketeer
