#include "campaigns/workspace.h"

namespace remarketeer {

Workspace::Workspace(Surroundings where, std::unique_ptr<SecretStore> secretStore, const Clock &systemClock)
    : surroundings(std::move(where)), clock(systemClock), secrets(std::move(secretStore))
{
}

Result<void> Workspace::open(const RunLimits &limits)
{
    Result<std::unique_ptr<Database>> opened = Database::open(surroundings.databaseFile());
    if (!opened)
        return fail(std::move(opened).error());
    database = std::move(*opened);
    accounts = std::make_unique<AccountsService>(surroundings, *database, *secrets, http, clock);
    source = std::make_unique<SourceService>(*database);
    mapping = std::make_unique<MappingService>(*database);
    segments = std::make_unique<SegmentService>(*source, *mapping, *database, clock);
    runs = std::make_unique<RunService>(*accounts, *source, *mapping, *database, surroundings, clock, limits);
    campaigns = std::make_unique<CampaignService>(*accounts, *source, *mapping, *segments, *runs, *database, clock);
    audiences = std::make_unique<AudienceService>(*accounts);
    return {};
}

Result<void> Workspace::read()
{
    if (const Result<void> done = mapping->start(); !done)
        return done;
    source->start(); // goes on by itself once the list of sources is read
    if (const Result<void> done = segments->start(); !done)
        return done;
    if (const Result<void> done = runs->start(); !done)
        return done;
    return campaigns->start();
}

} // namespace remarketeer
