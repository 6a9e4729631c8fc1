#include "ui/campaigns/campaign_review.h"

#include "campaigns/attribute_keys.h"
#include "campaigns/schedule_words.h"
#include "ui/campaigns/campaign_reach.h"
#include "ui/campaigns/campaign_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::CampaignReview)
};

QString who(const Campaign &campaign, const CampaignEditorServices &services)
{
    const Segment *segment = campaign.segment ? services.segments.find(*campaign.segment) : nullptr;
    if (!segment)
        return Tr::tr("No segment is chosen yet.");
    const SourceRecord *source = segment->source ? services.sources.find(*segment->source) : nullptr;
    QStringList parts{source ? Tr::tr("Everybody in “%1” of %2.").arg(segment->name, source->name)
                             : Tr::tr("Everybody in “%1”.").arg(segment->name)};
    const QLocale locale;
    if (campaign.controlPercent > 0)
        parts << Tr::tr("%1 % of them, always the same people, are the control group and are never sent.")
                     .arg(locale.toString(campaign.controlPercent));
    if (campaign.cap)
        parts << Tr::tr("At most %1 of them are sent, the same people again as long as they qualify.")
                     .arg(locale.toString(*campaign.cap));
    return parts.join(u' ');
}

QString what(const Campaign &campaign)
{
    QStringList names;
    for (const QString &key : campaign.attributes) {
        if (const auto attribute = exportAttributeFromText(key))
            names << displayName(*attribute);
    }
    const QString attributes = names.isEmpty() ? Tr::tr("No attribute is chosen yet.")
                                               : Tr::tr("Exported: %1.").arg(QLocale().createSeparatedList(names));
    if (campaign.audienceName.trimmed().isEmpty())
        return Tr::tr("No audience is chosen yet. %1").arg(attributes);
    const bool once = campaign.schedule.kind == Schedule::Kind::Now || campaign.schedule.kind == Schedule::Kind::Once;
    const QString audience =
        campaign.createsAudience
            ? once ? Tr::tr("A new audience “%1”.").arg(campaign.audienceName)
                   : Tr::tr("A new audience “%1”. Later runs: %2")
                         .arg(campaign.audienceName, explanation(campaign.update))
            : Tr::tr("The audience “%1”. %2").arg(campaign.audienceName, explanation(campaign.update));
    return Tr::tr("%1 %2", "two sentences").arg(audience, attributes);
}

QString where(const Campaign &campaign, const CampaignEditorServices &services)
{
    const AdAccount *account = campaign.account ? services.accounts.find(*campaign.account) : nullptr;
    if (!account)
        return Tr::tr("No ad account is chosen yet.");
    return Tr::tr("The TikTok ad account %1 (%2).").arg(account->name, account->id.toString());
}

QString when(const Campaign &campaign, const CampaignEditorServices &services)
{
    if (!campaign.schedule.check())
        return Tr::tr("The schedule is not complete yet.");
    return Tr::tr("%1.", "a schedule as a sentence").arg(describe(campaign.schedule, services.campaigns.timeZone()));
}

} // namespace

QList<ReviewLine> reviewLines(const Campaign &campaign, const CampaignEditorServices &services)
{
    return {{CampaignStep::Who, Tr::tr("Who"), who(campaign, services)},
            {CampaignStep::What, Tr::tr("What"), what(campaign)},
            {CampaignStep::Start, Tr::tr("Where"), where(campaign, services)},
            {CampaignStep::When, Tr::tr("When"), when(campaign, services)}};
}

QList<ReviewCount> reviewCounts(const ExportSummary &summary)
{
    return {{Tr::tr("In the segment"), matchingPeople(summary) + summary.leftOut},
            {Tr::tr("Left out"), summary.leftOut},
            {Tr::tr("Control group"), summary.inControlGroup},
            {Tr::tr("Over the cap"), summary.overCap},
            {Tr::tr("Matchable by email"), summary.withEmail},
            {Tr::tr("Matchable by phone"), summary.withPhone},
            {Tr::tr("Matchable by device ID"), summary.withDeviceId},
            {Tr::tr("Can’t be matched"), takenPeople(summary) - summary.matchable}};
}

QList<QString> reviewWarnings(const Campaign &campaign, const ExportSummary *summary)
{
    QList<QString> warnings;
    const QString minimum = QLocale().toString(limits::minimumAudience);
    if (summary && summary->matchable < quint64(limits::minimumAudience)) {
        const bool takesOut = campaign.update == AudienceUpdate::Remove;
        if (!takesOut)
            warnings << Tr::tr("Fewer than %1 people can be matched: TikTok will not be able to use this audience.")
                            .arg(minimum);
    }
    if (campaign.createsAudience)
        return warnings;
    const bool replaces = campaign.update == AudienceUpdate::Replace;
    if (replaces)
        warnings << Tr::tr("Replace empties “%1” of everybody who is in it now, also of people who came from "
                           "elsewhere.")
                        .arg(campaign.audienceName);
    if (replaces || campaign.update == AudienceUpdate::Remove)
        warnings << Tr::tr("A run that would leave fewer than %1 people in “%2” is refused and changes nothing.")
                        .arg(minimum, campaign.audienceName);
    return warnings;
}

QString publishQuestion(const Campaign &campaign)
{
    if (campaign.createsAudience)
        return {};
    switch (campaign.update) {
    case AudienceUpdate::Remove:
        return Tr::tr("Every run takes the people who match out of “%1” at TikTok. Ads that target it reach fewer "
                      "people; ads that exclude it reach more. This cannot be undone here.")
            .arg(campaign.audienceName);
    case AudienceUpdate::Replace:
        return Tr::tr("Everybody who is in “%1” at TikTok now is replaced by the people who match. Who was in it "
                      "before is not kept anywhere. This cannot be undone here.")
            .arg(campaign.audienceName);
    case AudienceUpdate::Add:
    case AudienceUpdate::KeepInSync:
        break;
    }
    return {};
}

} // namespace remarketeer
