// A program without a window that sends one audience, to be killed by a test at any moment:
//   run_victim begin NAME PART_BYTES    begins a run with the workspace's first account
//   run_victim resume NAME PART_BYTES   goes on with the newest run
// The workspace comes from the environment. Every change is a line on standard output; the last one is the final state.

#include "campaigns/run_service.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

using namespace remarketeer;

namespace {

void tell(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

QString word(RunState state)
{
    switch (state) {
    case RunState::Exporting:
        return QStringLiteral("exporting");
    case RunState::Uploading:
        return QStringLiteral("uploading");
    case RunState::Finishing:
        return QStringLiteral("finishing");
    case RunState::WaitingForReconnect:
        return QStringLiteral("waiting");
    case RunState::Interrupted:
        return QStringLiteral("interrupted");
    case RunState::Completed:
        return QStringLiteral("completed");
    case RunState::Failed:
        return QStringLiteral("failed");
    case RunState::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

template <class T> T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().sentence + u' ' + result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

class Victim : public QObject
{
    Q_OBJECT

public:
    Victim(QStringList arguments, RunService &service, AccountsService &accountsService, SourceService &sourceService)
        : m_arguments(std::move(arguments)), m_runs(service), m_accounts(accountsService), m_source(sourceService)
    {
        connect(&m_runs, &RunService::runChanged, this, [this](const RunId &id) { show(id); });
        connect(&m_runs, &RunService::progressChanged, this, [](const RunId &) { tell(QStringLiteral("progress")); });
    }

    QCoro::Task<void> live()
    {
        orDie(co_await m_source.start());
        orDie(m_runs.start());
        if (m_arguments.at(1) == u"begin") {
            SendAudienceRequest request;
            request.account = m_accounts.accounts().first().id;
            request.name = orDie(AudienceName::from(m_arguments.at(2)));
            request.attributes.set(static_cast<std::size_t>(ExportAttribute::Email));
            request.attributes.set(static_cast<std::size_t>(ExportAttribute::Phone));
            orDie(m_runs.begin(request));
            co_return;
        }
        const Run newest = m_runs.runs().first();
        tell(QStringLiteral("found ") + word(newest.state));
        if (newest.state == RunState::Completed)
            QCoreApplication::exit(0);
        else
            orDie(m_runs.resume(newest.id));
    }

private:
    void show(const RunId &id)
    {
        const RunState state = m_runs.find(id)->state;
        tell(word(state));
        if (state == RunState::Completed || state == RunState::Failed || state == RunState::WaitingForReconnect)
            QCoreApplication::exit(state == RunState::Completed ? 0 : 1);
    }

    QStringList m_arguments;
    RunService &m_runs;
    AccountsService &m_accounts;
    SourceService &m_source;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Surroundings surroundings = orDie(Surroundings::read(QStringLiteral("/nonexistent")));
    installLogging(surroundings.logFolder());
    const std::unique_ptr<Database> database = orDie(Database::open(surroundings.databaseFile()));
    const std::unique_ptr<SecretStore> secrets = makeSystemSecretStore();
    HttpClient http;
    const SystemClock clock;
    AccountsService accounts(surroundings, *database, *secrets, http, clock);
    orDie(accounts.load());
    MappingService mapping(*database);
    orDie(mapping.start());
    SourceService source(*database);
    const qint64 partBytes = QCoreApplication::arguments().value(3).toLongLong();
    RunService runs(accounts, source, mapping, *database, surroundings, clock, partBytes);
    Victim victim(QCoreApplication::arguments(), runs, accounts, source);
    QTimer::singleShot(0, &victim, [&victim] { victim.live(); });
    return QCoreApplication::exec();
}

#include "run_victim.moc"
