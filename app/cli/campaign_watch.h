#pragma once

#include "campaigns/workspace.h"
#include "cli/console.h"

#include <QObject>
#include <QSet>

namespace remarketeer::cli {

/// The word of a run's state that scripts may rely on; never translated.
QString word(RunState state);

/// Begins runs and waits for their ends, a line on standard output for each: time, campaign, state, people sent, error.
class CampaignWatch final : public QObject
{
    Q_OBJECT

public:
    explicit CampaignWatch(Workspace &workspace);
    /// The exit code: Ok, NothingDue, RunFailed, NeedsAttention, or Interrupted. watching: until a request to end, and
    /// then Ok.
    int runDue(bool watching);
    int runOne(const CampaignId &id);

private:
    int wait();
    void follow(const RunId &id);
    void endWhenDone();

    Workspace &m_workspace;
    InterruptWatch m_interrupts;
    QSet<RunId> m_underWay;
    bool m_watching = false;
    bool m_failed = false, m_waits = false;
};

} // namespace remarketeer::cli
