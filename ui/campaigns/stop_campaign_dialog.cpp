#include "ui/campaigns/stop_campaign_dialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace remarketeer {

StopCampaignDialog::StopCampaignDialog(const Campaign &campaign, QWidget *parent)
    : DialogFrame(tr("Stop “%1”?").arg(campaign.name), parent)
{
    setObjectName(QStringLiteral("stopCampaignDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    const QString text =
        tr("It makes no more runs, and a run that is under way is cancelled. It cannot be started again, "
           "only cloned. Its audience at TikTok stays as it is.");
    auto *label = new TextLabel(TextRole::Body, text, body);
    label->setWordWrap(true);
    column->addWidget(label);
    column->addStretch();
    body->setMinimumWidth(px(400));
    setAccessibleDescription(text);
    setBody(body);
    QPushButton *cancel = addCancelButton();
    QPushButton *stop = addButton(tr("Stop"), ButtonRole::Destructive, QStringLiteral("stop"));
    connect(stop, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setDefault(true);
    cancel->setFocus();
    setPreferredSize(440, 180);
}

} // namespace remarketeer
