#include "cli/campaign_watch.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace remarketeer::cli {

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
        return QStringLiteral("waiting-for-reconnect");
    case RunState::WaitingForAudience:
        return QStringLiteral("waiting-for-audience");
    case RunState::Interrupted:
        return QStringLiteral("interrupted");
    case RunState::Completed:
        return QStringLiteral("completed");
    case RunState::Cancelled:
        return QStringLiteral("cancelled");
    case RunState::Failed:
        break;
    }
    return QStringLiteral("failed");
}

CampaignWatch::CampaignWatch(Workspace &workspace) : m_workspace(workspace)
{
    connect(workspace.runs.get(), &RunService::runChanged, this, &CampaignWatch::follow);
    connect(workspace.campaigns.get(), &CampaignService::attentionNeeded, this,
            [this](const CampaignId &id, const QString &sentence) {
                const Campaign *campaign = m_workspace.campaigns->find(id);
                complain(campaign ? campaign->name + QStringLiteral(": ") + sentence : sentence);
                // A run that could not even begin leaves no other trace.
                m_failed =
                    m_failed || (campaign && !campaign->problem.isEmpty() && campaign->state != CampaignState::Running);
            });
}

int CampaignWatch::runDue(bool watching)
{
    m_watching = watching;
    if (watching) {
        m_workspace.campaigns->startSchedule();
        return wait();
    }
    for (const RunId &id : m_workspace.campaigns->runDue())
        m_underWay.insert(id);
    if (m_underWay.isEmpty()) {
        const QList<Run> &runs = m_workspace.runs->runs();
        if (std::any_of(runs.cbegin(), runs.cend(),
                        [this](const Run &run) { return m_workspace.runs->runsElsewhere(run.id); }))
            complain(tr(
                "A run is under way in another process, or was broken off less than a minute ago. The next call looks "
                "at it again."));
        return m_failed ? RunFailed : NothingDue;
    }
    return wait();
}

int CampaignWatch::runOne(const CampaignId &id)
{
    const Result<RunId> run = m_workspace.campaigns->runNow(id);
    if (!run) {
        if (!m_failed) // otherwise it has been said
            complain(run.error().sentence);
        return RunFailed;
    }
    m_underWay.insert(*run);
    return wait();
}

int CampaignWatch::wait()
{
    // Runs under way stay as they are stored; the next call goes on with them.
    const std::stop_callback onStop(m_interrupts.token(), [this] {
        QMetaObject::invokeMethod(
            this, [this] { QCoreApplication::exit(m_watching ? Ok : Interrupted); }, Qt::QueuedConnection);
    });
    return QCoreApplication::exec();
}

void CampaignWatch::follow(const RunId &id)
{
    const Run *run = m_workspace.runs->find(id);
    if (!run || isUnderWay(run->state) || (!m_watching && !m_underWay.contains(id)))
        return;
    m_underWay.remove(id);
    const ExportSummary summary = ExportSummary::fromJson(run->summary);
    say(QStringList{m_workspace.clock.now().toString(Qt::ISODate), run->campaignName, word(run->state),
                    QString::number(summary.matchable), run->error}
            .join(u'\t'));
    m_failed = m_failed || run->state == RunState::Failed || run->state == RunState::Cancelled;
    m_waits = m_waits || run->state == RunState::WaitingForReconnect;
    endWhenDone();
}

void CampaignWatch::endWhenDone()
{
    if (m_watching || !m_underWay.isEmpty())
        return;
    // From the event loop: others hear of the run's end first, and store what becomes of the campaign.
    const int code = m_waits ? NeedsAttention : m_failed ? RunFailed : Ok;
    QMetaObject::invokeMethod(
        this, [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
}

} // namespace remarketeer::cli
