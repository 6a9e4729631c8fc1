#pragma once

#include "ui/campaigns/audience_dialog.h"

class QLineEdit;

namespace remarketeer {

/// Another name for an audience at TikTok.
class RenameAudienceDialog final : public AudienceDialog
{
    Q_OBJECT

public:
    RenameAudienceDialog(AudienceService &service, const AudienceTarget &target, QWidget *parent);

private:
    void rename();
    QLineEdit *m_name;
};

} // namespace remarketeer
