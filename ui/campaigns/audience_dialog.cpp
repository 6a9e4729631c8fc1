#include "ui/campaigns/audience_dialog.h"

#include "ui/theme/busy_overlay.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text_label.h"

#include <QPointer>
#include <QVBoxLayout>

namespace remarketeer {

AudienceDialog::AudienceDialog(const QString &title, AudienceService &service, AudienceTarget target, QWidget *parent)
    : DialogFrame(title, parent), m_service(service), m_target(std::move(target)), m_body(new QWidget(this)),
      m_column(new QVBoxLayout(m_body)), m_message(new InlineMessage(m_body)), m_overlay(new BusyOverlay(m_body))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_column->setContentsMargins({});
    m_column->setSpacing(px(12));
    m_column->addWidget(m_message);
    m_body->setMinimumWidth(px(420));
    setBody(m_body);
}

void AudienceDialog::addText(const QString &text)
{
    auto *label = new TextLabel(TextRole::Body, text, m_body);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void AudienceDialog::setBusy(const QString &text)
{
    m_body->setEnabled(text.isEmpty());
    if (text.isEmpty())
        m_overlay->stop();
    else
        m_overlay->start(text);
}

void AudienceDialog::showError(const QString &sentence)
{
    m_message->showMessage(Tone::Bad, sentence);
}

QCoro::Task<void> AudienceDialog::finish(QCoro::Task<Result<void>> change, QString busy, QString notice)
{
    const QPointer<AudienceDialog> self(this);
    setBusy(busy);
    const Result<void> changed = co_await change;
    if (!self)
        co_return;
    setBusy({});
    if (!changed) {
        showError(changed.error().sentence);
        co_return;
    }
    Q_EMIT done(notice);
    accept();
}

} // namespace remarketeer
