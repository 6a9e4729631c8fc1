#pragma once

#include "core/schedule.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QLineEdit;
class QSpinBox;
class QStackedWidget;
class QTimeEdit;

namespace remarketeer {

class StatusLabel;

/// *Repeat*: every so many days, weeks or months, on which days, at what time, from when, until when.
class RecurrenceForm : public QWidget
{
    Q_OBJECT

public:
    explicit RecurrenceForm(QWidget *parent = nullptr);
    void setRecurrence(const Recurrence &recurrence);
    const Recurrence &recurrence() const { return m_recurrence; }

Q_SIGNALS:
    void edited(); ///< by the user

private:
    QWidget *makeWeekdays();
    QWidget *makeMonthDays();
    void makeEnd(QGridLayout *grid, int row);
    void edit();
    void readMonth();
    void showValues();
    void showMonthDays();
    Recurrence m_recurrence;
    QSpinBox *m_every;
    QComboBox *m_unit;
    QWidget *m_weeks = nullptr;
    QList<QCheckBox *> m_weekdays;
    QWidget *m_months = nullptr;
    QComboBox *m_monthKind = nullptr;
    QStackedWidget *m_monthPages = nullptr;
    QLineEdit *m_days = nullptr;
    StatusLabel *m_daysProblem = nullptr;
    QComboBox *m_nth = nullptr;
    QComboBox *m_nthDay = nullptr;
    QTimeEdit *m_time;
    QDateEdit *m_firstDay;
    QComboBox *m_end = nullptr;
    QDateEdit *m_endDate = nullptr;
    QSpinBox *m_runs = nullptr;
    bool m_updating = false;
};

} // namespace remarketeer
