#include "ui/audience/run_words.h"

#include "campaigns/campaign_problem.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace remarketeer {

namespace {

struct RunWords {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::RunWords)
};

void sortByCount(QList<CountedReason> &reasons)
{
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const CountedReason &a, const CountedReason &b) { return a.count > b.count; });
}

} // namespace

bool isUnderWay(const Run &run)
{
    return run.state == RunState::Exporting || run.state == RunState::Uploading || run.state == RunState::Finishing;
}

StatusLook runStatus(const Run &run, const RunProgress &progress, bool elsewhere)
{
    if (elsewhere && isUnderWay(run))
        return statusLook(Tone::Busy, RunWords::tr("Running elsewhere"));
    const bool fileOnly = run.change == AudienceChange::FileOnly;
    switch (run.state) {
    case RunState::Exporting:
        return statusLook(Tone::Busy, RunWords::tr("Reading and hashing the profiles"));
    case RunState::Uploading:
        return statusLook(Tone::Busy, progress.partsTotal > 0
                                          ? RunWords::tr("Uploading part %1 of %2")
                                                .arg(std::min(progress.partsUploaded + 1, progress.partsTotal))
                                                .arg(progress.partsTotal)
                                          : RunWords::tr("Uploading"));
    case RunState::Finishing:
        return statusLook(Tone::Busy, run.change == AudienceChange::CreateNew
                                          ? RunWords::tr("Creating the audience at TikTok")
                                          : RunWords::tr("Changing the audience at TikTok"));
    case RunState::WaitingForReconnect:
        return statusLook(Tone::Attention, RunWords::tr("Waiting for reconnect"));
    case RunState::WaitingForAudience:
        return {Tone::Busy, Icon::Clock, RunWords::tr("Waiting until TikTok can change the audience")};
    case RunState::Interrupted:
        return statusLook(Tone::Attention, RunWords::tr("Interrupted"));
    case RunState::Completed:
        if (run.change == AudienceChange::KeepInSync && run.added == 0 && run.removed == 0)
            return statusLook(Tone::Good, RunWords::tr("Nothing had changed"));
        return statusLook(Tone::Good, fileOnly ? RunWords::tr("Saved to a file") : RunWords::tr("Sent to TikTok"));
    case RunState::Failed: {
        const auto problem = campaignProblemFromKey(run.problem);
        return statusLook(Tone::Bad, problem ? wordsOf(*problem).title : RunWords::tr("Failed"));
    }
    case RunState::Cancelled:
        return statusLook(Tone::Neutral, RunWords::tr("Cancelled"));
    }
    return {};
}

QList<CountedReason> leftOutReasons(const ExportSummary &summary)
{
    QList<CountedReason> reasons;
    if (summary.noIdentifier > 0)
        reasons.append({RunWords::tr("no usable value of the chosen attributes"), summary.noIdentifier});
    for (std::size_t problem = 0; problem < summary.rowProblems.size(); ++problem) {
        const auto which = static_cast<RowProblem>(problem);
        // Rows with too few cells are used: what is missing counts as blank.
        if (which != RowProblem::None && which != RowProblem::TooFewCells && summary.rowProblems[problem] > 0)
            reasons.append({displayName(which), summary.rowProblems[problem]});
    }
    sortByCount(reasons);
    return reasons;
}

QList<CountedReason> blankReasons(const ExportSummary &summary)
{
    QList<CountedReason> reasons;
    for (const ExportAttributeInfo &attribute : exportAttributes()) {
        const auto &outcomes = summary.outcomes[static_cast<std::size_t>(attribute.attribute)];
        for (std::size_t outcome = 0; outcome < outcomeCount; ++outcome) {
            if (isRejected(static_cast<Outcome>(outcome)) && outcomes[outcome] > 0)
                reasons.append({RunWords::tr("%1: %2", "attribute: reason")
                                    .arg(displayName(attribute.attribute), displayName(static_cast<Outcome>(outcome))),
                                outcomes[outcome]});
        }
    }
    sortByCount(reasons);
    return reasons;
}

QString durationText(qint64 seconds)
{
    const QLocale locale;
    if (seconds < 60)
        return RunWords::tr("%1 s").arg(locale.toString(std::max<qint64>(seconds, 1)));
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return RunWords::tr("%1 min").arg(locale.toString(minutes));
    return RunWords::tr("%1 h %2 min").arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
}

QString elapsedText(qint64 milliseconds)
{
    // 59,950 and more would be rounded to 60.0.
    return milliseconds < 59'950
               ? RunWords::tr("%1 s").arg(QLocale().toString(static_cast<double>(milliseconds) / 1'000.0, 'f', 1))
               : durationText(milliseconds / 1'000);
}

QString whatHappensNext(const Run &run)
{
    if (run.state != RunState::Completed)
        return {};
    if (run.change == AudienceChange::FileOnly)
        return RunWords::tr("The file holds hashes only and can be uploaded by hand in TikTok Ads Manager. It stays on "
                            "this computer.");
    return RunWords::tr(
               "TikTok needs up to 48 hours to match the people. Until then the audience shows a size of 0, and "
               "it stays at 0 when fewer than %1 people are matched. You find it in TikTok Ads Manager under "
               "Audience Manager.")
        .arg(QLocale().toString(limits::minimumAudience));
}

} // namespace remarketeer
