#pragma once

#include "ui/campaigns/audience_dialog.h"

class QCheckBox;

namespace remarketeer {

class TextLabel;

/// With which other ad accounts an audience is shared: a tick each.
class ShareDialog final : public AudienceDialog
{
    Q_OBJECT

public:
    ShareDialog(AudienceService &service, const AudienceTarget &target, QWidget *parent);

private:
    QCoro::Task<void> load();
    void addTick(const AdvertiserId &account, const QString &name, bool shared);
    void save();
    struct Tick {
        AdvertiserId account;
        QCheckBox *box;
    };
    QList<Tick> m_ticks;
    QWidget *m_list;
    TextLabel *m_none;
    QPushButton *m_save;
};

} // namespace remarketeer
