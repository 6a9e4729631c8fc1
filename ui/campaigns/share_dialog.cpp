#include "ui/campaigns/share_dialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/text_label.h"

#include <QCheckBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace remarketeer {

ShareDialog::ShareDialog(AudienceService &service, const AudienceTarget &target, QWidget *parent)
    : AudienceDialog(tr("Share “%1”").arg(target.name), service, target, parent), m_list(new QWidget(body())),
      m_none(new TextLabel(TextRole::Secondary,
                           tr("No other ad account of this sign-in is connected. Connect one on the accounts page."),
                           body()))
{
    setObjectName(QStringLiteral("shareAudience"));
    addText(tr("Ad accounts that are ticked may target and exclude the audience. TikTok lets accounts of the same "
               "Business Center share."));
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(px(2), px(2), px(2), px(2));
    rows->setSpacing(px(8));
    auto *area = new QScrollArea(body());
    area->setObjectName(QStringLiteral("shareList"));
    area->setAccessibleName(tr("Ad accounts"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(m_list);
    m_list->setAutoFillBackground(false); // setWidget() turns it on
    column()->addWidget(area, 1);
    m_none->setWordWrap(true);
    m_none->hide();
    column()->addWidget(m_none);
    addCancelButton();
    m_save = addButton(tr("Save"), ButtonRole::Primary, QStringLiteral("save"));
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &ShareDialog::save);
    setPreferredSize(480, 380);
    load();
}

QCoro::Task<void> ShareDialog::load()
{
    const QPointer<ShareDialog> self(this);
    setBusy(tr("Asking TikTok…"));
    const Result<QList<AudienceShare>> shares = co_await service().shares(target().account, target().audience);
    if (!self)
        co_return;
    setBusy({});
    if (!shares) {
        showError(shares.error().sentence);
        co_return;
    }
    QList<AudienceShare> others = *shares;
    for (const AdAccount &account : service().shareCandidates(target().account)) {
        const auto taken =
            others.removeIf([&account](const AudienceShare &share) { return share.advertiser == account.id; });
        addTick(account.id, account.name, taken > 0);
    }
    for (const AudienceShare &share : others)
        addTick(share.advertiser, tr("%1 (not connected here)").arg(share.name), true);
    static_cast<QVBoxLayout *>(m_list->layout())->addStretch();
    m_none->setVisible(m_ticks.isEmpty());
    m_save->setEnabled(!m_ticks.isEmpty());
    if (!m_ticks.isEmpty())
        m_ticks.first().box->setFocus();
}

void ShareDialog::addTick(const AdvertiserId &account, const QString &name, bool shared)
{
    auto *box = new QCheckBox(tr("%1 · %2", "account, its id").arg(name, account.toString()), m_list);
    box->setObjectName(QStringLiteral("share") + account.toString());
    box->setChecked(shared);
    m_list->layout()->addWidget(box);
    m_ticks.append({account, box});
}

void ShareDialog::save()
{
    QList<AdvertiserId> with;
    for (const Tick &tick : std::as_const(m_ticks)) {
        if (tick.box->isChecked())
            with.append(tick.account);
    }
    const QString notice =
        with.isEmpty()
            ? tr("“%1” is not shared any more.").arg(target().name)
            : tr("“%1” is shared with %n ad account(s).", nullptr, static_cast<int>(with.size())).arg(target().name);
    finish(service().setShares(target().account, target().audience, with), tr("Sharing at TikTok…"), notice);
}

} // namespace remarketeer
