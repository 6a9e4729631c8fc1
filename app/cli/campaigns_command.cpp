#include "cli/campaigns_command.h"

#include "campaigns/schedule_words.h"
#include "campaigns/workspace.h"
#include "cli/campaign_watch.h"
#include "cli/console.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace remarketeer::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::CampaignsCommand)
};

constexpr int shownMoments = 5;

int failed(const Error &error)
{
    complain(error.sentence);
    return error.code == ErrorCode::Misconfigured ? Usage : Failed;
}

QString usage()
{
    return Tr::tr(
        "Usage: remarketeer-cli campaigns list|show NAME|run NAME|run --due [--watch]\n"
        "list               prints the campaigns; columns, with tabs between: name, state, ad account, next run, last "
        "run, its state\n"
        "show NAME          prints one campaign, its next five runs and its last ones\n"
        "run NAME           runs a campaign now and waits for the end\n"
        "run --due          runs what is due, catches up what was missed, and waits for the end\n"
        "run --due --watch  goes on until it is stopped, and runs what becomes due\n"
        "NAME is a campaign’s name or its ID.");
}

/// A word of the interface that scripts may rely on; never translated.
QString stateWord(CampaignState state)
{
    switch (state) {
    case CampaignState::Draft:
        return QStringLiteral("draft");
    case CampaignState::Scheduled:
        return QStringLiteral("scheduled");
    case CampaignState::Running:
        return QStringLiteral("running");
    case CampaignState::AwaitingNextRun:
        return QStringLiteral("awaiting-next-run");
    case CampaignState::Completed:
        return QStringLiteral("completed");
    case CampaignState::Stopped:
        return QStringLiteral("stopped");
    case CampaignState::Failed:
        break;
    }
    return QStringLiteral("failed");
}

/// A moment in the workspace's zone, with its offset.
QString moment(const QDateTime &time, const QTimeZone &zone)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toTimeZone(zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

int list(const CampaignService &campaigns)
{
    for (const Campaign &campaign : campaigns.campaigns()) {
        if (campaign.archived)
            continue;
        const QList<Run> runs = campaigns.runsOf(campaign.id);
        say(QStringList{campaign.name, stateWord(campaign.state), campaign.accountName,
                        moment(campaign.nextRunAt, campaigns.timeZone()),
                        runs.isEmpty() ? QString() : moment(runs.first().startedAt, campaigns.timeZone()),
                        runs.isEmpty() ? QString() : word(runs.first().state)}
                .join(u'\t'));
    }
    return Ok;
}

/// The one campaign of that name or id; complains when there is none, or more than one.
const Campaign *named(const CampaignService &campaigns, const QString &name)
{
    QList<const Campaign *> found;
    for (const Campaign &campaign : campaigns.campaigns()) {
        if (campaign.id.toString() == name)
            return &campaign;
        if (campaign.name == name && !campaign.archived)
            found.append(&campaign);
    }
    if (found.size() == 1)
        return found.first();
    complain(found.isEmpty()
                 ? Tr::tr("There is no campaign “%1”. “remarketeer-cli campaigns list” shows them.").arg(name)
                 : Tr::tr("Several campaigns are called “%1”. Give the ID, which “show” prints.").arg(name));
    for (const Campaign *campaign : std::as_const(found))
        complain(campaign->id.toString());
    return nullptr;
}

int show(const CampaignService &campaigns, const Campaign &campaign)
{
    const QTimeZone &zone = campaigns.timeZone();
    const auto line = [](const QString &name, const QString &value) { say(name + u'\t' + value); };
    line(QStringLiteral("id"), campaign.id.toString());
    line(QStringLiteral("name"), campaign.name);
    line(QStringLiteral("state"), stateWord(campaign.state));
    line(QStringLiteral("account"), campaign.accountName);
    line(QStringLiteral("audience"), campaign.audienceName);
    line(QStringLiteral("schedule"), describe(campaign.schedule, zone));
    if (!campaign.problem.isEmpty())
        line(QStringLiteral("problem"), campaign.problem);
    for (const QDateTime &next : campaigns.nextRuns(campaign, shownMoments))
        line(QStringLiteral("next"), moment(next, zone));
    for (const Run &run : campaigns.runsOf(campaign.id)) {
        const ExportSummary summary = ExportSummary::fromJson(run.summary);
        line(QStringLiteral("run"),
             QStringList{moment(run.startedAt, zone), word(run.state), QString::number(summary.matchable), run.error}
                 .join(u'\t'));
    }
    return Ok;
}

} // namespace

int campaignsCommand(const QStringList &arguments)
{
    const QString what = arguments.value(1);
    if (what == u"--help" || what == u"-h") {
        say(usage());
        return Ok;
    }
    const QStringList rest = arguments.mid(2);
    const bool due = what == u"run" && rest.contains(QStringLiteral("--due"));
    const bool watch = due && rest.contains(QStringLiteral("--watch"));
    const bool wellFormed = (what == u"list" && rest.isEmpty()) || (due && rest.size() == (watch ? 2 : 1)) ||
                            ((what == u"show" || what == u"run") && !due && rest.size() == 1);
    if (!wellFormed) {
        complain(usage());
        return Usage;
    }

    Result<Surroundings> surroundings = Surroundings::read();
    if (!surroundings)
        return failed(surroundings.error());
    const SystemClock clock;
    Workspace workspace(std::move(*surroundings), makeSystemSecretStore(), clock);
    if (const Result<void> opened = workspace.open(); !opened)
        return failed(opened.error());
    if (const Result<void> read = workspace.accounts->load(); !read)
        return failed(read.error());
    if (const Result<void> read = workspace.read(); !read)
        return failed(read.error());
    CampaignService &campaigns = *workspace.campaigns;
    if (what == u"list")
        return list(campaigns);
    if (due)
        return CampaignWatch(workspace).runDue(watch);
    const Campaign *campaign = named(campaigns, rest.first());
    if (!campaign)
        return InputUnusable;
    return what == u"show" ? show(campaigns, *campaign) : CampaignWatch(workspace).runOne(campaign->id);
}

} // namespace remarketeer::cli
