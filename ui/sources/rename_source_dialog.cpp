#include "ui/sources/rename_source_dialog.h"

#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace remarketeer {

RenameSourceDialog::RenameSourceDialog(const QString &name, std::function<Result<void>(const QString &)> rename,
                                       QWidget *parent)
    : DialogFrame(tr("Rename source"), parent), m_rename(std::move(rename))
{
    setObjectName(QStringLiteral("renameSource"));
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(px(8));
    auto *label = new TextLabel(TextRole::Body, tr("&Name"), body);
    column->addWidget(label);
    m_name = new QLineEdit(name, body);
    m_name->setObjectName(QStringLiteral("sourceName"));
    m_name->setAccessibleName(tr("Name of the source"));
    m_name->selectAll();
    label->setBuddy(m_name);
    column->addWidget(m_name);
    m_message = new InlineMessage(body);
    column->addWidget(m_message);
    column->addStretch();
    setBody(body);
    addCancelButton();
    QPushButton *go = addButton(tr("Rename"), ButtonRole::Primary, QStringLiteral("go"));
    connect(go, &QPushButton::clicked, this, &RenameSourceDialog::accept);
    m_name->setFocus();
    setPreferredSize(440, 200);
}

void RenameSourceDialog::accept()
{
    if (const Result<void> renamed = m_rename(m_name->text()); !renamed) {
        m_message->showMessage(Tone::Bad, renamed.error().sentence);
        m_name->setFocus();
        return;
    }
    DialogFrame::accept();
}

} // namespace remarketeer
