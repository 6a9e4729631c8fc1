#pragma once

#include "ui/audience/file_picker.h"
#include "ui/audience/send_audience_presenter.h"
#include "ui/theme/dialog_frame.h"

class QScrollArea;
class QStackedWidget;

namespace remarketeer {

class AudienceForm;
class RunPage;

/// *Send audience*: what to send, then its progress, then what came of it. Open it with open().
class SendAudienceDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// Everything must outlive the dialog.
    SendAudienceDialog(const AdvertiserId &account, AccountsService &accounts, RunService &runs, SourceService &source,
                       MappingService &mapping, FilePicker &files, const Clock &clock, QWidget *parent = nullptr);
    /// Shows a run that was begun before instead of the form.
    void showRun(const RunId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    /// "Map it…": open Map Properties at this attribute. The dialog follows the mapping when it is saved.
    void mapRequested(remarketeer::ExportAttribute attribute);
    /// A run waits for this account: refresh it.
    void reconnectRequested(const remarketeer::AdvertiserId &account);

private:
    QWidget *makeForm();
    void refreshForm();
    void refreshRun();
    void send();
    void sendNow();
    void askFirst(const QString &question);
    void saveToFile();
    void begun(const Result<RunId> &run);
    SendAudiencePresenter m_presenter;
    RunService &m_runs;
    FilePicker &m_files;
    QStackedWidget *m_pages;
    QPointer<AudienceForm> m_form; ///< gone once a run is shown
    RunPage *m_run;
    QScrollArea *m_runScroll;
    QPushButton *m_save, *m_cancel, *m_send;
    QPushButton *m_background, *m_cancelRun, *m_retry, *m_close;
};

} // namespace remarketeer
