#pragma once

#include "accounts/accounts_service.h"
#include "campaigns/audience_service.h"
#include "campaigns/campaign_service.h"
#include "campaigns/mapping_service.h"
#include "campaigns/run_service.h"
#include "campaigns/segment_service.h"
#include "campaigns/source_service.h"
#include "core/clock.h"
#include "core/surroundings.h"
#include "net/http_client.h"
#include "secrets/secret_store.h"
#include "store/database.h"

#include <memory>

namespace remarketeer {

/// A workspace and the services on it, made once, in the order in which one needs the other. The window and the command
/// line both have one; both may be open at once.
struct Workspace {
    /// `clock` must outlive it.
    Workspace(Surroundings surroundings, std::unique_ptr<SecretStore> secrets, const Clock &clock);
    /// Opens the database and makes the services. Errors: Database, DatabaseNewer.
    Result<void> open(const RunLimits &limits = {});
    /// Reads what is stored, but for the accounts: mapping, segments, sources, runs, campaigns. The current source
    /// opens by itself afterwards.
    Result<void> read();

    Surroundings surroundings;
    const Clock &clock;
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<Database> database;
    HttpClient http;
    std::unique_ptr<AccountsService> accounts;
    std::unique_ptr<SourceService> source;
    std::unique_ptr<MappingService> mapping;
    std::unique_ptr<SegmentService> segments;
    std::unique_ptr<RunService> runs;
    std::unique_ptr<CampaignService> campaigns;
    std::unique_ptr<AudienceService> audiences;
};

} // namespace remarketeer
