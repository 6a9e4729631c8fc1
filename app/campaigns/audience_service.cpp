#include "campaigns/audience_service.h"

#include "campaigns/account_call.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace remarketeer {

template <class T, class Start> QCoro::Task<Result<T>> AudienceService::call(AdvertiserId account, Start start)
{
    const QPointer<AudienceService> guard(this);
    const auto alive = [guard] { return !guard.isNull(); };
    Result<T> result = co_await callAtAccount<T>(m_accounts, account, alive, start);
    if (guard && !result)
        m_accounts.reportFailure(account, result.error());
    co_return result;
}

QCoro::Task<Result<QList<Audience>>> AudienceService::list(AdvertiserId account)
{
    return call<QList<Audience>>(
        account, [account](TikTokApi &api, const Redacted &token) { return api.audiences(token, account); });
}

QCoro::Task<Result<AudienceDetails>> AudienceService::details(AdvertiserId account, AudienceId audience)
{
    return call<AudienceDetails>(account, [account, audience](TikTokApi &api, const Redacted &token) {
        return api.audienceDetails(token, account, audience);
    });
}

QCoro::Task<Result<void>> AudienceService::rename(AdvertiserId account, AudienceId audience, AudienceName name)
{
    return call<void>(account, [account, audience, name](TikTokApi &api, const Redacted &token) {
        return api.renameAudience(token, account, audience, name);
    });
}

QCoro::Task<Result<void>> AudienceService::remove(AdvertiserId account, AudienceId audience)
{
    return call<void>(account, [account, audience](TikTokApi &api, const Redacted &token) {
        return api.deleteAudiences(token, account, {audience});
    });
}

QCoro::Task<Result<QList<AudienceUse>>> AudienceService::uses(AdvertiserId account, AudienceId audience)
{
    return call<QList<AudienceUse>>(account, [account, audience](TikTokApi &api, const Redacted &token) {
        return api.audienceUses(token, account, {audience});
    });
}

QCoro::Task<Result<AudienceId>> AudienceService::createLookalike(AdvertiserId account, LookalikeRequest request)
{
    const QPointer<AudienceService> guard(this);
    const Result<AudienceDetails> source = co_await details(account, request.source);
    if (!source)
        co_return fail(source.error());
    if (!guard)
        co_return fail(ErrorCode::Cancelled, tr("Remarketeer is closing."));
    if (source->lookalikeSource)
        co_return fail(ErrorCode::InvalidInput,
                       tr("“%1” is a lookalike audience itself. Choose an audience of your own people as its source.")
                           .arg(source->audience.name));
    if (source->audience.size < limits::lookalikeSource)
        co_return fail(ErrorCode::InvalidInput,
                       tr("“%1” has %2 matched people, and a lookalike audience needs at least %3. Wait until TikTok "
                          "has matched more of them, or choose a larger audience.")
                           .arg(source->audience.name, QLocale().toString(source->audience.size),
                                QLocale().toString(limits::lookalikeSource)));
    const auto create = [account, request](TikTokApi &api, const Redacted &token) {
        return api.createLookalike(token, account, request);
    };
    co_return co_await call<AudienceId>(account, create);
}

QList<AdAccount> AudienceService::shareCandidates(const AdvertiserId &account) const
{
    QList<AdAccount> candidates;
    const AdAccount *own = m_accounts.find(account);
    for (const AdAccount &other : m_accounts.accounts()) {
        if (own && other.grant == own->grant && other.id != account && other.status == AccountStatus::Connected)
            candidates.append(other);
    }
    std::sort(candidates.begin(), candidates.end(),
              [](const AdAccount &a, const AdAccount &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return candidates;
}

QCoro::Task<Result<QList<AudienceShare>>> AudienceService::shares(AdvertiserId account, AudienceId audience)
{
    return call<QList<AudienceShare>>(account, [account, audience](TikTokApi &api, const Redacted &token) {
        return api.audienceShares(token, account, audience);
    });
}

QCoro::Task<Result<void>> AudienceService::setShares(AdvertiserId account, AudienceId audience,
                                                     QList<AdvertiserId> with)
{
    const QPointer<AudienceService> guard(this);
    const Result<QList<AudienceShare>> now = co_await shares(account, audience);
    if (!now)
        co_return fail(now.error());
    QList<AdvertiserId> ended;
    for (const AudienceShare &share : *now) {
        if (with.removeAll(share.advertiser) == 0)
            ended.append(share.advertiser);
    }
    while (guard && !with.isEmpty()) {
        const QList<AdvertiserId> some = with.mid(0, limits::accountsPerShare);
        const auto share = [account, audience, some](TikTokApi &api, const Redacted &token) {
            return api.shareAudiences(token, account, {audience}, some);
        };
        if (const Result<void> shared = co_await call<void>(account, share); !shared)
            co_return shared;
        with = with.mid(some.size());
    }
    while (guard && !ended.isEmpty()) {
        const auto end = [account, audience, other = ended.takeFirst()](TikTokApi &api, const Redacted &token) {
            return api.cancelShare(token, account, audience, other);
        };
        if (const Result<void> done = co_await call<void>(account, end); !done)
            co_return done;
    }
    co_return Result<void>();
}

} // namespace remarketeer
