#include "ui/campaigns/rename_audience_dialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace remarketeer {

RenameAudienceDialog::RenameAudienceDialog(AudienceService &service, const AudienceTarget &target, QWidget *parent)
    : AudienceDialog(tr("Rename audience"), service, target, parent), m_name(new QLineEdit(target.name, body()))
{
    setObjectName(QStringLiteral("renameAudience"));
    addText(tr("The name is what TikTok Ads Manager shows. The campaign goes on as it is."));
    m_name->setObjectName(QStringLiteral("audienceName"));
    m_name->setAccessibleName(tr("Name of the audience"));
    m_name->setMaxLength(128);
    m_name->selectAll();
    column()->addWidget(m_name);
    column()->addStretch();
    addCancelButton();
    QPushButton *save = addButton(tr("Save"), ButtonRole::Primary, QStringLiteral("save"));
    connect(save, &QPushButton::clicked, this, &RenameAudienceDialog::rename);
    const auto follow = [this, save] {
        const QString name = m_name->text().trimmed();
        save->setEnabled(!name.isEmpty() && name != this->target().name);
        save->setToolTip(name.isEmpty() ? tr("Type a name of 1 to 128 characters.") : QString());
    };
    connect(m_name, &QLineEdit::textChanged, this, follow);
    follow();
    setPreferredSize(460, 200);
    m_name->setFocus();
}

void RenameAudienceDialog::rename()
{
    const Result<AudienceName> name = AudienceName::from(m_name->text());
    if (!name)
        return showError(name.error().sentence);
    finish(service().rename(target().account, target().audience, *name), tr("Renaming at TikTok…"),
           tr("The audience is called “%1” now.").arg(name->toString()));
}

} // namespace remarketeer
