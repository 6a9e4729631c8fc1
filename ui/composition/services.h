#pragma once

#include "accounts/accounts_service.h"
#include "campaigns/mapping_service.h"
#include "campaigns/run_service.h"
#include "campaigns/source_service.h"
#include "core/clock.h"
#include "core/surroundings.h"
#include "net/http_client.h"
#include "secrets/secret_store.h"
#include "store/database.h"
#include "ui/composition/sandbox_thread.h"

#include <QLockFile>

#include <memory>

namespace remarketeer {

/// Everything behind the windows, made once, in the order in which one needs the other.
struct Services {
    /// Opens the workspace: takes its lock, then opens the database. Errors: Misconfigured (another Remarketeer has the
    /// workspace open), Database, DatabaseNewer.
    static Result<std::unique_ptr<Services>> open(Surroundings surroundings, std::unique_ptr<SecretStore> secrets,
                                                  const Clock &clock);
    /// Reads what is stored and lets the services begin: the sandbox first when accounts of it are there.
    Result<void> start();
    /// Starts the sandbox in this process, unless it runs.
    Result<void> startSandbox();

    Surroundings surroundings;
    const Clock &clock;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<Database> database;
    HttpClient http;
    SandboxThread sandbox;
    std::unique_ptr<AccountsService> accounts;
    std::unique_ptr<SourceService> source;
    std::unique_ptr<MappingService> mapping;
    std::unique_ptr<RunService> runs;

private:
    Services(Surroundings surroundings, std::unique_ptr<SecretStore> secrets, const Clock &clock);
    bool needsSandbox() const;
};

/// The names of an account's runs that are not over: what a deletion stops.
QStringList namesOfRunsUnderWay(const RunService &runs, const AdvertiserId &account);

} // namespace remarketeer
