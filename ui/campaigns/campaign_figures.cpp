#include "ui/campaigns/campaign_figures.h"

#include "tiktok/audience_state.h"
#include "ui/campaigns/campaign_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::CampaignFigures)
};

const QString none = QStringLiteral("—");

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString day(const QDateTime &moment, const CampaignFacts &facts)
{
    const QDate date = moment.toTimeZone(facts.zone).date();
    const bool thisYear = date.year() == facts.now.toTimeZone(facts.zone).date().year();
    return QLocale().toString(date,
                              thisYear ? Tr::tr("d MMM", "day and month") : Tr::tr("d MMM yyyy", "day and month"));
}

QString fetched(const QDateTime &moment, const CampaignFacts &facts)
{
    const qint64 seconds = moment.secsTo(facts.now);
    if (seconds < 60)
        return Tr::tr("fetched just now");
    if (seconds < 3'600)
        return Tr::tr("fetched %n min ago", nullptr, static_cast<int>(seconds / 60));
    return Tr::tr("fetched %1", "day and time").arg(dayAndTime(moment, facts.now, facts.zone));
}

AudienceState stateOf(const CampaignFacts &facts)
{
    const Run *last = lastCompleted(facts.runs);
    return audienceState(*facts.size->audience, last ? last->finishedAt : QDateTime(), facts.now);
}

} // namespace

const Run *lastCompleted(const QList<Run> &runs)
{
    const auto found =
        std::find_if(runs.cbegin(), runs.cend(), [](const Run &run) { return run.state == RunState::Completed; });
    return found == runs.cend() ? nullptr : &*found;
}

QString differenceText(quint64 added, quint64 removed)
{
    const QLocale locale;
    return Tr::tr("+%1 / −%2", "people added, people removed").arg(locale.toString(added), locale.toString(removed));
}

CampaignFigure sentFigure(const CampaignFacts &facts)
{
    const Run *last = lastCompleted(facts.runs);
    if (!last)
        return {none, true, facts.runs.isEmpty() ? Tr::tr("no run yet") : Tr::tr("no run was completed yet")};
    return {number(static_cast<qint64>(ExportSummary::fromJson(last->summary).matchable)), true,
            Tr::tr("last run, %1", "day and time").arg(dayAndTime(last->startedAt, facts.now, facts.zone)),
            Tr::tr("People of the last run with a value that TikTok can match.")};
}

CampaignFigure firstSizeFigure(const CampaignFacts &facts)
{
    if (facts.campaign.firstSize)
        return {number(*facts.campaign.firstSize), true, day(facts.campaign.firstSizeAt, facts)};
    return {none, true,
            facts.campaign.createsAudience ? Tr::tr("the campaign made the audience") : Tr::tr("not measured")};
}

CampaignFigure sizeNowFigure(const CampaignFacts &facts)
{
    if (!facts.size)
        return {none, true, Tr::tr("asking TikTok…")};
    const QString explanation = explainSize(facts).text;
    switch (facts.size->answer) {
    case AudienceNow::Answer::None:
        return {none, true, Tr::tr("the first run makes the audience")};
    case AudienceNow::Answer::NotFound:
        return {Tr::tr("Audience Not Found"), false, fetched(facts.size->fetchedAt, facts), explanation};
    case AudienceNow::Answer::NoAnswer:
        return {Tr::tr("Couldn’t Fetch Audience Size"), false, fetched(facts.size->fetchedAt, facts), explanation};
    case AudienceNow::Answer::Size:
        break;
    }
    const Audience &audience = *facts.size->audience;
    QString note = fetched(facts.size->fetchedAt, facts);
    const AudienceState state = stateOf(facts);
    if (state == AudienceState::Expiring)
        note = Tr::tr("%1 · expires %2", "when it was fetched, day").arg(note, day(audience.expiresAt, facts));
    else if (audience.size == 0 && state == AudienceState::TooSmall)
        note =
            Tr::tr("%1 · under %2 matched", "when it was fetched, people").arg(note, number(limits::minimumAudience));
    else if (audience.size == 0)
        note = Tr::tr("%1 · not matched yet", "when it was fetched").arg(note);
    return {number(audience.size), true, note,
            explanation.isEmpty() ? Tr::tr("People whom TikTok has matched. Other campaigns, and an email and a phone "
                                           "that count by themselves, may make it larger than what was sent.")
                                  : explanation};
}

CampaignFigure differenceFigure(const CampaignFacts &facts)
{
    const Run *last = lastCompleted(facts.runs);
    if (!last || (!last->added && !last->removed))
        return {none, true, last ? Tr::tr("no run before to compare with") : Tr::tr("no run yet")};
    return {
        differenceText(static_cast<quint64>(last->added.value_or(0)), static_cast<quint64>(last->removed.value_or(0))),
        true, Tr::tr("compared with the run before"),
        Tr::tr("People whom the last run sent and the run before did not, and the other way round.")};
}

SizeExplanation explainSize(const CampaignFacts &facts)
{
    if (!facts.size)
        return {};
    switch (facts.size->answer) {
    case AudienceNow::Answer::None:
        return {};
    case AudienceNow::Answer::NotFound:
        return {Tr::tr("TikTok does not have this audience any more: it was deleted there. Clone the campaign to fill "
                       "another one.")};
    case AudienceNow::Answer::NoAnswer:
        return {Tr::tr("TikTok gave no answer. %1")
                    .arg(facts.size->error ? facts.size->error->sentence : Tr::tr("Try again later.")),
                false, true};
    case AudienceNow::Answer::Size:
        break;
    }
    if (facts.size->audience->size > 0)
        return {};
    const QString least = number(limits::minimumAudience);
    switch (stateOf(facts)) {
    case AudienceState::TooSmall:
        return {
            Tr::tr("TikTok still shows 0, more than %1 hours after people were last sent. It does so when fewer than "
                   "%2 people matched. If more of them should have, contact TikTok’s support.")
                .arg(number(limits::computeHours), least),
            true};
    case AudienceState::Expired:
        return {
            Tr::tr("The audience has expired at TikTok, which empties those that nothing used for a year. Clone the "
                   "campaign to fill another one.")};
    default:
        return {Tr::tr("0 means that TikTok has not matched the people yet, which takes 24 to %1 hours, or that fewer "
                       "than %2 people matched.")
                    .arg(number(limits::computeHours), least)};
    }
}

} // namespace remarketeer
