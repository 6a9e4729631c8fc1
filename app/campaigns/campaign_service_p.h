#pragma once

#include "campaigns/campaign_service.h"
#include "store/audience_size_repository.h"
#include "store/campaign_repository.h"
#include "store/workspace_repository.h"

#include <QHash>
#include <QTimer>

namespace remarketeer {

struct CampaignService::Private {
    Private(CampaignService *service, AccountsService &accountsService, SourceService &sourceService,
            MappingService &mappingService, SegmentService &segmentService, RunService &runService, Database &database,
            const Clock &systemClock);

    Campaign *find(const CampaignId &id);
    /// find(), after what other processes did to it is read.
    Campaign *fresh(const CampaignId &id);
    Result<void> reload();
    /// Stores a campaign as it stands, then signals it.
    Result<void> store(Campaign campaign);
    /// store(), where a failure can only be logged.
    void note(const Campaign &campaign);
    const Run *lastRun(const CampaignId &id) const;

    // --- publishing (campaign_publishing.cpp)
    QList<CampaignObstacle> obstacles(const Campaign &campaign, const QDateTime &now) const;
    QList<CampaignObstacle> startObstacles(const Campaign &campaign) const;
    QList<CampaignObstacle> whoObstacles(const Campaign &campaign) const;
    QList<CampaignObstacle> whatObstacles(const Campaign &campaign) const;

    // --- runs (campaign_runs.cpp)
    /// A run of the campaign, not under way before the event loop; InvalidInput, NotFound, Busy … say why there can be
    /// none.
    Result<RunId> begin(const Campaign &campaign, const QDateTime &dueAt, int missed);
    /// What follows from a run that was begun in place of an earlier one.
    void begun(const CampaignId &id, const std::optional<RunId> &earlier);
    /// A run that waits or was interrupted, which a new one takes the place of.
    std::optional<RunId> unfinished(const CampaignId &id) const;
    /// Everything that a run of the campaign would need; the errors of begin().
    Result<SendAudienceRequest> requestOf(const Campaign &campaign) const;
    std::optional<RunId> takeUp(const CampaignId &id);
    void follow(const RunId &id);
    void planAnew(Campaign &campaign) const;
    void stopCampaignsOf(const AdvertiserId &account);
    void tick();

    // --- sizes (campaign_sizes.cpp)
    void measureFirst(const CampaignId &id);
    void keepSize(const CampaignId &id, const Audience &audience);
    void poll();
    QCoro::Task<void> pollAccount(AdvertiserId account, QList<CampaignId> ids);

    CampaignService *q;
    AccountsService &accounts;
    SourceService &sources;
    MappingService &mapping;
    SegmentService &segments;
    RunService &runs;
    const Clock &clock;
    CampaignRepository repository;
    AudienceSizeRepository sizes;
    WorkspaceRepository workspace;
    QTimeZone zone = QTimeZone::systemTimeZone();
    QList<Campaign> campaigns; ///< last changed first
    QTimer timer;
    QHash<CampaignId, QDateTime> attempted; ///< when its audience could not be changed last
    QHash<CampaignId, QDateTime> polled;    ///< when its audience's size was asked for last
};

} // namespace remarketeer
