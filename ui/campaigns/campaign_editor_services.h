#pragma once

#include "campaigns/campaign_service.h"
#include "core/clock.h"

namespace remarketeer {

/// What the steps of a campaign work with. All of them outlive the page.
struct CampaignEditorServices {
    AccountsService &accounts;
    CampaignService &campaigns;
    SegmentService &segments;
    RunService &runs;
    SourceService &sources;
    MappingService &mapping;
    const Clock &clock;
};

} // namespace remarketeer
