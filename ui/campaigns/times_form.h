#pragma once

#include "core/schedule.h"

#include <QWidget>

class QDateTimeEdit;
class QListWidget;
class QPushButton;

namespace remarketeer {

/// One date and time, or a list of several.
class TimesForm : public QWidget
{
    Q_OBJECT

public:
    explicit TimesForm(QWidget *parent = nullptr);
    /// `several`: a list to add to; otherwise the one moment alone.
    void setTimes(const QList<WallTime> &times, bool several);
    const QList<WallTime> &times() const { return m_times; }

Q_SIGNALS:
    void edited(); ///< by the user

private:
    WallTime entered() const;
    void showValues();
    QList<WallTime> m_times;
    bool m_several = false;
    QDateTimeEdit *m_edit;
    QPushButton *m_add;
    QListWidget *m_list;
    QPushButton *m_remove;
    bool m_updating = false;
};

} // namespace remarketeer
