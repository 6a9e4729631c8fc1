#pragma once

#include "core/clock.h"
#include "ui/campaigns/audience_dialog.h"

class QStandardItemModel;

namespace remarketeer {

class EmptyState;
class TableView;

/// The ad groups that target or exclude an audience.
class ApplyHistoryDialog final : public AudienceDialog
{
    Q_OBJECT

public:
    ApplyHistoryDialog(AudienceService &service, const AudienceTarget &target, const Clock &clock, QWidget *parent);

private:
    QCoro::Task<void> load();
    void fill(const QList<AudienceUse> &uses);
    const Clock &m_clock;
    QStandardItemModel *m_model;
    TableView *m_table;
    EmptyState *m_empty;
};

} // namespace remarketeer
