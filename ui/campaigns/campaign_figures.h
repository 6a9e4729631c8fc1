#pragma once

#include "campaigns/campaign_service.h"
#include "ui/campaigns/figure_card.h"

#include <QTimeZone>

namespace remarketeer {

/// What the campaign's page is told of one campaign: everything that its figures and sentences follow from.
struct CampaignFacts {
    Campaign campaign{newCampaignId(), {}}; ///< nobody's until one is opened
    QList<Run> runs = {};                   ///< newest first
    std::optional<AudienceNow> size = {};   ///< none: TikTok is being asked
    QDateTime now = {};                     ///< UTC
    QTimeZone zone = {};                    ///< the workspace's
};

/// The last run that was completed; null: none yet.
const Run *lastCompleted(const QList<Run> &runs);

CampaignFigure sentFigure(const CampaignFacts &facts);
CampaignFigure firstSizeFigure(const CampaignFacts &facts);
/// Also *Audience Not Found*, *Couldn’t Fetch Audience Size*, and 0.
CampaignFigure sizeNowFigure(const CampaignFacts &facts);
CampaignFigure differenceFigure(const CampaignFacts &facts);

/// "+1,204 / −855".
QString differenceText(quint64 added, quint64 removed);

/// Why TikTok shows no size, or 0, in full sentences. Empty: a size is there.
struct SizeExplanation {
    QString text;
    bool askSupport = false; ///< still 0 after limits::computeHours
    bool tryAgain = false;   ///< TikTok gave no answer
};
SizeExplanation explainSize(const CampaignFacts &facts);

} // namespace remarketeer
