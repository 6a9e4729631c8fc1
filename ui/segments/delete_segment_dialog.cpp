#include "ui/segments/delete_segment_dialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace remarketeer {

DeleteSegmentDialog::DeleteSegmentDialog(const SegmentsPresenter::DeleteQuestion &question, QWidget *parent)
    : DialogFrame(question.title, parent)
{
    setObjectName(QStringLiteral("deleteSegment"));
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
    setBody(body);
    QPushButton *cancel = addCancelButton();
    QPushButton *remove = addButton(tr("Delete"), ButtonRole::Destructive, QStringLiteral("delete"));
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setDefault(true);
    cancel->setFocus();
    setPreferredSize(440, 200);
}

} // namespace remarketeer
