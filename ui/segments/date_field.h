#pragma once

#include "segments/segment_rules.h"

#include <QWidget>

class QDateEdit;
class QSpinBox;
class QStackedLayout;
class QToolButton;

namespace remarketeer {

/// A day: one that moves with today ("90 days ago") or a fixed one with a calendar. The button at its end changes from
/// one to the other.
class DateField : public QWidget
{
    Q_OBJECT

public:
    /// `name` says what the day is for, for screen readers; the parts are called days_…, day_… and kind_… after `key`.
    DateField(const QString &name, const QString &key, QWidget *parent = nullptr);
    void setOperand(const DateOperand &operand);
    DateOperand operand() const;

Q_SIGNALS:
    void edited();

private:
    void toggle();
    void show(bool fixed);
    QString m_name;
    QStackedLayout *m_stack;
    QSpinBox *m_days;
    QDateEdit *m_day;
    QToolButton *m_kind;
};

/// Gives a spin box the words behind its number in their right form: "1 day ago", "2 days ago".
void setDaysSuffix(QSpinBox *box, QString (*suffix)(int days));

} // namespace remarketeer
