#pragma once

#include "ui/campaigns/audience_dialog.h"

namespace remarketeer {

class TextLabel;

/// Asks before an audience is deleted at TikTok, and names what that breaks. Cancel is the default.
class DeleteAudienceDialog final : public AudienceDialog
{
    Q_OBJECT

public:
    /// `campaigns`: names of those that fill the audience.
    DeleteAudienceDialog(AudienceService &service, const AudienceTarget &target, const QStringList &campaigns,
                         QWidget *parent);

private:
    QCoro::Task<void> nameUses();
    TextLabel *m_uses;
};

} // namespace remarketeer
