// A program without a window that sends audiences, to be killed by a test at any moment:
//   run_victim begin NAME PART_BYTES    begins a run with the workspace's first account
//   run_victim resume NAME PART_BYTES   goes on with the newest run
//   run_victim due ALL PART_BYTES       runs the campaigns that are due, and those that a killed one left, to their end
// The workspace comes from the environment. Every change is a line on standard output; the last one is the final state.

#include "campaigns/workspace.h"
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
    case RunState::WaitingForAudience:
        return QStringLiteral("waiting for audience");
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
    Victim(QStringList arguments, Workspace &workspace)
        : m_arguments(std::move(arguments)), m_runs(*workspace.runs), m_campaigns(*workspace.campaigns),
          m_accounts(*workspace.accounts), m_clock(workspace.clock)
    {
        connect(&m_runs, &RunService::runChanged, this, [this](const RunId &id) { show(id); });
        connect(&m_runs, &RunService::progressChanged, this, [](const RunId &) { tell(QStringLiteral("progress")); });
    }

    void live()
    {
        if (m_arguments.at(1) == u"due") {
            connect(&m_due, &QTimer::timeout, this, &Victim::runDue);
            m_due.start(50);
            return;
        }
        if (m_arguments.at(1) == u"begin") {
            SendAudienceRequest request;
            request.account = m_accounts.accounts().first().id;
            request.name = orDie(AudienceName::from(m_arguments.at(2)));
            request.attributes.set(static_cast<std::size_t>(ExportAttribute::Email));
            request.attributes.set(static_cast<std::size_t>(ExportAttribute::Phone));
            orDie(m_runs.begin(request));
            return;
        }
        connect(&m_claim, &QTimer::timeout, this, &Victim::resume);
        m_claim.start(20);
    }

private:
    /// Once the claim of a killed program has expired.
    void resume()
    {
        m_runs.refresh();
        const Run newest = m_runs.runs().first();
        if (m_runs.runsElsewhere(newest.id))
            return;
        m_claim.stop();
        tell(QStringLiteral("found ") + word(newest.state));
        if (newest.state == RunState::Completed)
            QCoreApplication::exit(0);
        else
            orDie(m_runs.resume(newest.id));
    }

    /// Until everything is at rest: a killed program's claims have to expire first.
    void runDue()
    {
        m_runs.refresh();
        m_campaigns.runDue();
        for (const Run &run : m_runs.runs()) {
            if (isUnderWay(run.state) || run.state == RunState::Interrupted)
                return;
        }
        for (const Campaign &campaign : m_campaigns.campaigns()) {
            if (campaign.nextRunAt.isValid() && campaign.nextRunAt <= m_clock.now())
                return;
        }
        QCoreApplication::exit(0);
    }

    void show(const RunId &id)
    {
        const RunState state = m_runs.find(id)->state;
        if (m_claim.isActive())
            return; // the killed program's
        tell(word(state));
        if (m_due.isActive())
            return;
        if (state == RunState::Completed || state == RunState::Failed || state == RunState::WaitingForReconnect)
            QCoreApplication::exit(state == RunState::Completed ? 0 : 1);
    }

    QStringList m_arguments;
    RunService &m_runs;
    CampaignService &m_campaigns;
    AccountsService &m_accounts;
    const Clock &m_clock;
    QTimer m_due;
    QTimer m_claim;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Surroundings surroundings = orDie(Surroundings::read(QStringLiteral("/nonexistent")));
    installLogging(surroundings.logFolder());
    const SystemClock clock;
    Workspace workspace(std::move(surroundings), makeSystemSecretStore(), clock);
    RunLimits limits;
    limits.partBytes = QCoreApplication::arguments().value(3).toLongLong();
    limits.minimumAudience = 10;
    limits.claim = std::chrono::milliseconds(500); // a killed one must not be waited for
    orDie(workspace.open(limits));
    orDie(workspace.accounts->load());
    orDie(workspace.mapping->start());
    Victim victim(QCoreApplication::arguments(), workspace);
    const auto begin = [&]() -> QCoro::Task<void> {
        orDie(co_await workspace.source->start());
        orDie(workspace.segments->start());
        orDie(workspace.runs->start());
        orDie(workspace.campaigns->start());
        victim.live();
    };
    QTimer::singleShot(0, &victim, [&begin] { begin(); });
    return QCoreApplication::exec();
}

#include "run_victim.moc"
