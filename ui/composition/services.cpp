#include "ui/composition/services.h"

#include "store/grant_repository.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QDir>

#include <algorithm>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::Services)
};

const QString sandboxBase = QStringLiteral("sandbox");

} // namespace

Result<std::unique_ptr<Services>> Services::open(Surroundings surroundings, std::unique_ptr<SecretStore> secrets,
                                                 const Clock &clock)
{
    std::unique_ptr<Services> s(new Services(std::move(surroundings), std::move(secrets), clock));
    // Two windows would show each other’s work late. The command line may run beside one.
    s->lock = std::make_unique<QLockFile>(s->surroundings.home() + QStringLiteral("/remarketeer.lock"));
    s->lock->setStaleLockTime(0);
    if (!s->lock->tryLock())
        return fail(
            ErrorCode::Misconfigured,
            Tr::tr("Remarketeer is already open with the workspace in “%1”. Use that window, or close it first.")
                .arg(QDir::toNativeSeparators(s->surroundings.home())));
    if (Result<void> opened = static_cast<Workspace &>(*s).open(); !opened)
        return fail(std::move(opened).error());
    return s;
}

Result<void> Services::start()
{
    if (needsSandbox()) {
        if (const Result<void> started = startSandbox(); !started)
            qWarning("The sandbox did not start: %s", qUtf8Printable(started.error().detail));
    }
    if (const Result<void> begun = accounts->start(); !begun)
        return begun;
    if (const Result<void> done = read(); !done)
        return done;
    campaigns->startSchedule();
    return {};
}

bool Services::needsSandbox() const
{
    const GrantRepository grants(*database);
    const auto all = grants.all();
    const auto owed = grants.pendingRevocations();
    const auto ofSandbox = [](const auto &record) { return record.base == sandboxBase; };
    return (all && std::any_of(all->cbegin(), all->cend(), ofSandbox)) ||
           (owed && std::any_of(owed->cbegin(), owed->cend(), ofSandbox));
}

Result<void> Services::startSandbox()
{
    if (sandbox.isRunning())
        return {};
    SandboxOptions options;
    options.stateFolder = surroundings.sandboxFolder();
    const Result<DeveloperApp> app = sandbox.start(options, clock);
    if (!app)
        return fail(app.error());
    accounts->setSandbox(*app, SandboxServer::appSecret());
    return {};
}

QStringList namesOfRunsUnderWay(const RunService &runs, const AdvertiserId &account)
{
    QStringList names;
    for (const Run &run : runs.runs()) {
        const bool over =
            run.state == RunState::Completed || run.state == RunState::Failed || run.state == RunState::Cancelled;
        if (!over && run.account == account)
            names << run.audienceName;
    }
    return names;
}

} // namespace remarketeer
