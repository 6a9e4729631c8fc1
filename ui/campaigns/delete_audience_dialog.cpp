#include "ui/campaigns/delete_audience_dialog.h"

#include "ui/theme/text_label.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace remarketeer {

DeleteAudienceDialog::DeleteAudienceDialog(AudienceService &service, const AudienceTarget &target,
                                           const QStringList &campaigns, QWidget *parent)
    : AudienceDialog(tr("Delete “%1” at TikTok?").arg(target.name), service, target, parent),
      m_uses(new TextLabel(TextRole::Body, tr("Asking TikTok which ad groups use it…"), body()))
{
    setObjectName(QStringLiteral("deleteAudience"));
    addText(tr("TikTok forgets the audience and its people in %1 for good. Nothing on this computer is deleted.")
                .arg(target.accountName));
    if (!campaigns.isEmpty())
        addText(tr("The next run of %n campaign(s) will fail: %1.", nullptr, static_cast<int>(campaigns.size()))
                    .arg(campaigns.join(tr(", ", "between names"))));
    m_uses->setObjectName(QStringLiteral("audienceUses"));
    m_uses->setWordWrap(true);
    column()->addWidget(m_uses);
    column()->addStretch();
    QPushButton *cancel = addCancelButton();
    QPushButton *remove = addButton(tr("Delete at TikTok"), ButtonRole::Destructive, QStringLiteral("delete"));
    connect(remove, &QPushButton::clicked, this, [this] {
        finish(this->service().remove(this->target().account, this->target().audience), tr("Deleting at TikTok…"),
               tr("“%1” was deleted at TikTok.").arg(this->target().name));
    });
    cancel->setDefault(true);
    cancel->setFocus();
    setPreferredSize(480, 260);
    nameUses();
}

QCoro::Task<void> DeleteAudienceDialog::nameUses()
{
    const QPointer<DeleteAudienceDialog> self(this);
    const Result<QList<AudienceUse>> uses = co_await service().uses(target().account, target().audience);
    if (!self)
        co_return;
    QStringList names;
    for (const AudienceUse &use : uses.value_or(QList<AudienceUse>()))
        names << use.adGroupName;
    names.removeDuplicates();
    if (!uses)
        m_uses->setText(tr("Which ad groups use it is not known: %1").arg(uses.error().sentence));
    else if (names.isEmpty())
        m_uses->setText(tr("No ad group uses it."));
    else
        m_uses->setText(tr("%n ad group(s) lose(s) it: %1.", nullptr, static_cast<int>(names.size()))
                            .arg(names.join(tr(", ", "between names"))));
}

} // namespace remarketeer
