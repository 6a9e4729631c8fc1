#pragma once

#include "campaigns/workspace.h"
#include "ui/composition/sandbox_thread.h"

#include <QLockFile>

#include <memory>

namespace remarketeer {

/// Everything behind the windows: the workspace, and the sandbox when it runs in this process.
struct Services : Workspace {
    /// Opens the workspace: takes its lock, then opens the database. Errors: Misconfigured (another Remarketeer has the
    /// workspace open), Database, DatabaseNewer.
    static Result<std::unique_ptr<Services>> open(Surroundings surroundings, std::unique_ptr<SecretStore> secrets,
                                                  const Clock &clock);
    /// Reads what is stored and lets the services begin: the sandbox first when accounts of it are there.
    Result<void> start();
    /// Starts the sandbox in this process, unless it runs.
    Result<void> startSandbox();

    std::unique_ptr<QLockFile> lock;
    SandboxThread sandbox;

private:
    using Workspace::Workspace;
    bool needsSandbox() const;
};

/// The names of an account's runs that are not over: what a deletion stops.
QStringList namesOfRunsUnderWay(const RunService &runs, const AdvertiserId &account);

} // namespace remarketeer
