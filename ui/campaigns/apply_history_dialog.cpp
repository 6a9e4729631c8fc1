#include "ui/campaigns/apply_history_dialog.h"

#include "ui/theme/empty_state.h"
#include "ui/theme/metrics.h"
#include "ui/theme/table_view.h"
#include "ui/theme/times.h"

#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace remarketeer {

ApplyHistoryDialog::ApplyHistoryDialog(AudienceService &service, const AudienceTarget &target, const Clock &clock,
                                       QWidget *parent)
    : AudienceDialog(tr("Where “%1” is used").arg(target.name), service, target, parent), m_clock(clock),
      m_model(new QStandardItemModel(0, 4, this)), m_table(new TableView(tr("Ad groups"), body())),
      m_empty(new EmptyState(Icon::Megaphone, tr("No ad group uses it yet"),
                             tr("Choose the audience in an ad group in TikTok Ads Manager, to target or to exclude its "
                                "people."),
                             body()))
{
    setObjectName(QStringLiteral("applyHistory"));
    m_model->setHorizontalHeaderLabels({tr("Ad group"), tr("Use"), tr("By"), tr("When")});
    m_table->setObjectName(QStringLiteral("audienceUses"));
    m_table->setModel(m_model);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->resizeSection(1, px(110));
    header->resizeSection(2, px(150));
    header->resizeSection(3, px(140));
    column()->addWidget(m_table, 1);
    column()->addWidget(m_empty);
    m_table->hide();
    m_empty->hide();
    QPushButton *close = addButton(tr("Close"), ButtonRole::Primary, QStringLiteral("close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    setPreferredSize(680, 400);
    load();
}

QCoro::Task<void> ApplyHistoryDialog::load()
{
    const QPointer<ApplyHistoryDialog> self(this);
    setBusy(tr("Asking TikTok…"));
    const Result<QList<AudienceUse>> uses = co_await service().uses(target().account, target().audience);
    if (!self)
        co_return;
    setBusy({});
    if (uses)
        fill(*uses);
    else
        showError(uses.error().sentence);
}

void ApplyHistoryDialog::fill(const QList<AudienceUse> &uses)
{
    for (const AudienceUse &use : uses) {
        QList<QStandardItem *> row;
        const QStringList texts{use.adGroupName, use.excludes ? tr("Excludes it") : tr("Targets it"), use.editor,
                                clockTime(use.at, m_clock.now())};
        for (const QString &text : texts)
            row << new QStandardItem(text.isEmpty() ? QStringLiteral("—") : text);
        row.last()->setToolTip(fullTime(use.at));
        m_model->appendRow(row);
    }
    m_table->setVisible(!uses.isEmpty());
    m_empty->setVisible(uses.isEmpty());
    if (!uses.isEmpty())
        m_table->setFocus();
}

} // namespace remarketeer
