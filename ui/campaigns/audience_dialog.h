#pragma once

#include "campaigns/audience_service.h"
#include "ui/campaigns/audience_target.h"
#include "ui/theme/dialog_frame.h"

class QVBoxLayout;

namespace remarketeer {

class BusyOverlay;
class InlineMessage;

/// A dialog that asks TikTok about an audience, or has it changed. It stays open on an error, which it shows.
class AudienceDialog : public DialogFrame
{
    Q_OBJECT

public:
    AudienceDialog(const QString &title, AudienceService &service, AudienceTarget target, QWidget *parent);

Q_SIGNALS:
    /// TikTok has done it: `notice` is for the page. The dialog closes.
    void done(const QString &notice);

protected:
    AudienceService &service() { return m_service; }
    const AudienceTarget &target() const { return m_target; }
    /// Where the body's widgets go, under the message.
    QVBoxLayout *column() const { return m_column; }
    QWidget *body() const { return m_body; }
    void addText(const QString &text);
    void setBusy(const QString &text); ///< empty: no longer
    void showError(const QString &sentence);
    /// Waits for the change, then done() or showError().
    QCoro::Task<void> finish(QCoro::Task<Result<void>> change, QString busy, QString notice);

private:
    AudienceService &m_service;
    AudienceTarget m_target;
    QWidget *m_body;
    QVBoxLayout *m_column;
    InlineMessage *m_message;
    BusyOverlay *m_overlay;
};

} // namespace remarketeer
