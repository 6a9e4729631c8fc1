#pragma once

#include "ui/campaigns/campaign_editor_presenter.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;

namespace remarketeer {

class InlineMessage;
class RecurrenceForm;
class StatusLabel;
class TextLabel;
class TimesForm;

/// *When*: now, at one or several moments, or again and again; in which zone; and the runs that follow from it.
class WhenStep : public QWidget
{
    Q_OBJECT

public:
    explicit WhenStep(CampaignEditorPresenter &presenter, QWidget *parent = nullptr);

private:
    void choose(Schedule::Kind kind);
    void refresh();
    void refreshRuns();
    QDate today() const;
    CampaignEditorPresenter &m_presenter;
    QButtonGroup *m_kinds;
    TimesForm *m_times;
    RecurrenceForm *m_recurrence;
    StatusLabel *m_problem;
    QComboBox *m_zone;
    InlineMessage *m_zoneError;
    TextLabel *m_runsTitle;
    TextLabel *m_runs;
    TextLabel *m_recurrenceNote;
};

} // namespace remarketeer
