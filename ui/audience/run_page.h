#pragma once

#include "campaigns/run_service.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QProgressBar;
class QPushButton;

namespace remarketeer {

class InlineMessage;
class StatusLabel;
class TextLabel;

/// One run while it goes on, and what came of it.
class RunPage : public QWidget
{
    Q_OBJECT

public:
    explicit RunPage(RunService &runs, QWidget *parent = nullptr);
    void setRun(const RunId &id);
    /// The run that is shown; null when there is none, or when it was forgotten.
    const Run *run() const;

Q_SIGNALS:
    /// The state may be another one.
    void stateChanged();
    void reconnectRequested(const remarketeer::AdvertiserId &account);

private:
    QWidget *makeFigures();
    void refreshProgress();
    void refresh();
    void refreshMessage(const Run &run);
    void showReasons(const Run &run);
    void openSkippedRows();
    void openFolder();
    RunService &m_runs;
    std::optional<RunId> m_id;
    StatusLabel *m_status;
    QProgressBar *m_bar;
    TextLabel *m_read, *m_exported, *m_parts, *m_last, *m_lastName;
    InlineMessage *m_message;
    QWidget *m_reasons;
    QGridLayout *m_reasonsGrid;
    QPushButton *m_skipped, *m_folder;
    TextLabel *m_audience;
    TextLabel *m_next;
};

} // namespace remarketeer
