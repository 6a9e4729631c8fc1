#include "ui/sources/source_question_dialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace remarketeer {

SourceQuestionDialog::SourceQuestionDialog(const SourcesPresenter::Question &question, const QString &action,
                                           ButtonRole role, QWidget *parent)
    : DialogFrame(question.title, parent)
{
    setObjectName(QStringLiteral("sourceQuestion"));
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(px(12));
    for (const QString &paragraph : question.paragraphs) {
        auto *label = new TextLabel(TextRole::Body, paragraph, body);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch();
    body->setMinimumWidth(px(400));
    setAccessibleDescription(question.paragraphs.join(u'\n'));
    setScrollingBody(body);
    body->setAutoFillBackground(false); // the dialog's own ground
    QPushButton *cancel = addCancelButton();
    QPushButton *go = addButton(action, role, QStringLiteral("go"));
    go->setAutoDefault(false);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setDefault(true);
    cancel->setFocus();
    setPreferredSize(480, 240);
}

} // namespace remarketeer
