#pragma once

#include "core/campaign.h"
#include "ui/theme/dialog_frame.h"

namespace remarketeer {

/// Asks before a campaign is stopped for good: accepted means Stop. Cancel is the default.
class StopCampaignDialog final : public DialogFrame
{
    Q_OBJECT

public:
    StopCampaignDialog(const Campaign &campaign, QWidget *parent);
};

} // namespace remarketeer
