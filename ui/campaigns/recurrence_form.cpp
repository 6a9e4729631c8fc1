#include "ui/campaigns/recurrence_form.h"

#include "ui/campaigns/form_parts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/status_label.h"
#include "ui/theme/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimeEdit>

#include <algorithm>

namespace remarketeer {

namespace {

enum MonthKind { OnDays, OnWeekday, OnLastDay };

constexpr int lastDayNumber = 31;
constexpr double dateWidth = 150; // any locale's short date, and the arrow beside it

/// "1, 15" or "1 15"; nothing when it is not days of a month.
std::optional<QList<int>> daysFrom(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;.\\s]+"));
    QList<int> days;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        bool number = false;
        const int day = QLocale().toInt(word, &number);
        if (!number || day < 1 || day > lastDayNumber)
            return {};
        if (!days.contains(day))
            days << day;
    }
    std::sort(days.begin(), days.end());
    return days;
}

QString daysText(const QList<int> &days)
{
    QStringList texts;
    for (const int day : days)
        texts << QLocale().toString(day);
    return texts.join(QStringLiteral(", "));
}

/// In the order of the user's week.
QList<Qt::DayOfWeek> weekdaysInOrder()
{
    QList<Qt::DayOfWeek> days;
    const int first = QLocale().firstDayOfWeek();
    for (int step = 0; step < 7; ++step)
        days << static_cast<Qt::DayOfWeek>((first - 1 + step) % 7 + 1);
    return days;
}

} // namespace

RecurrenceForm::RecurrenceForm(QWidget *parent)
    : QWidget(parent), m_every(new QSpinBox(this)), m_unit(new QComboBox(this)), m_time(new QTimeEdit(this)),
      m_firstDay(new QDateEdit(this))
{
    m_every->setObjectName(QStringLiteral("repeatEvery"));
    connect(m_every, &QSpinBox::valueChanged, this, &RecurrenceForm::edit);
    m_unit->setObjectName(QStringLiteral("repeatUnit"));
    m_unit->setAccessibleName(tr("Days, weeks or months"));
    m_unit->addItems({tr("days"), tr("weeks"), tr("months")});
    connect(m_unit, &QComboBox::activated, this, &RecurrenceForm::edit);
    m_time->setObjectName(QStringLiteral("repeatTime"));
    connect(m_time, &QTimeEdit::timeChanged, this, &RecurrenceForm::edit);
    m_firstDay->setObjectName(QStringLiteral("repeatFirstDay"));
    m_firstDay->setCalendarPopup(true);
    m_firstDay->setMinimumWidth(px(dateWidth));
    connect(m_firstDay, &QDateEdit::dateChanged, this, &RecurrenceForm::edit);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(8));
    grid->setColumnStretch(1, 1);
    auto *every = new QHBoxLayout;
    every->setSpacing(px(8));
    every->addWidget(m_every);
    every->addWidget(m_unit);
    every->addStretch(1);
    grid->addWidget(makeCaption(tr("Every"), m_every, this), 0, 0);
    grid->addLayout(every, 0, 1);
    m_weeks = makeWeekdays();
    grid->addWidget(m_weeks, 1, 1);
    m_months = makeMonthDays();
    grid->addWidget(m_months, 2, 1);
    grid->addWidget(makeCaption(tr("At"), m_time, this), 3, 0);
    grid->addWidget(m_time, 3, 1, Qt::AlignLeading);
    grid->addWidget(makeCaption(tr("From"), m_firstDay, this), 4, 0);
    grid->addWidget(m_firstDay, 4, 1, Qt::AlignLeading);
    m_time->setAccessibleName(tr("Time of day"));
    m_firstDay->setAccessibleName(tr("First day"));
    makeEnd(grid, 5);
    showValues();
}

QWidget *RecurrenceForm::makeWeekdays()
{
    auto *widget = new QWidget(this);
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(6));
    const QLocale locale;
    m_weekdays.fill(nullptr, 7);
    int place = 0;
    for (const Qt::DayOfWeek day : weekdaysInOrder()) {
        auto *box = new QCheckBox(locale.dayName(day, QLocale::ShortFormat), widget);
        box->setObjectName(QStringLiteral("weekday%1").arg(static_cast<int>(day)));
        box->setAccessibleName(locale.dayName(day));
        connect(box, &QCheckBox::toggled, this, &RecurrenceForm::edit);
        m_weekdays[day - 1] = box;
        grid->addWidget(box, place / 4, place % 4);
        ++place;
    }
    grid->setColumnStretch(4, 1);
    return widget;
}

QWidget *RecurrenceForm::makeMonthDays()
{
    auto *widget = new QWidget(this);
    m_monthKind = new QComboBox(widget);
    m_monthKind->setObjectName(QStringLiteral("monthKind"));
    m_monthKind->setAccessibleName(tr("Which days of the month"));
    m_monthKind->addItems({tr("on these days"), tr("on a weekday"), tr("on the last day")});
    connect(m_monthKind, &QComboBox::activated, this, &RecurrenceForm::edit);

    m_monthPages = new QStackedWidget(widget);
    m_days = new QLineEdit(m_monthPages);
    m_days->setObjectName(QStringLiteral("monthDays"));
    m_days->setAccessibleName(tr("Days of the month"));
    m_days->setPlaceholderText(tr("1, 15", "days of a month, as an example"));
    connect(m_days, &QLineEdit::textEdited, this, &RecurrenceForm::edit);
    m_monthPages->addWidget(m_days);

    auto *weekday = new QWidget(m_monthPages);
    m_nth = new QComboBox(weekday);
    m_nth->setObjectName(QStringLiteral("monthNth"));
    m_nth->setAccessibleName(tr("Which of the month"));
    const QStringList names{tr("first"), tr("second"), tr("third"), tr("fourth"), tr("fifth")};
    for (int nth = 0; nth < names.size(); ++nth)
        m_nth->addItem(names[nth], nth + 1);
    m_nth->addItem(tr("last"), NthWeekday::last);
    connect(m_nth, &QComboBox::activated, this, &RecurrenceForm::edit);
    m_nthDay = new QComboBox(weekday);
    m_nthDay->setObjectName(QStringLiteral("monthWeekday"));
    m_nthDay->setAccessibleName(tr("Weekday"));
    for (const Qt::DayOfWeek day : weekdaysInOrder())
        m_nthDay->addItem(QLocale().dayName(day), static_cast<int>(day));
    connect(m_nthDay, &QComboBox::activated, this, &RecurrenceForm::edit);
    auto *row = new QHBoxLayout(weekday);
    row->setContentsMargins({});
    row->setSpacing(px(8));
    row->addWidget(m_nth);
    row->addWidget(m_nthDay);
    row->addStretch(1);
    m_monthPages->addWidget(weekday);
    m_monthPages->addWidget(new QWidget(m_monthPages));
    m_monthPages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_daysProblem = new StatusLabel(widget);
    m_daysProblem->setObjectName(QStringLiteral("monthDaysProblem"));
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_monthKind, 0, 0);
    grid->addWidget(m_monthPages, 0, 1);
    grid->addWidget(m_daysProblem, 1, 0, 1, 2);
    return widget;
}

void RecurrenceForm::makeEnd(QGridLayout *grid, int row)
{
    m_end = new QComboBox(this);
    m_end->setObjectName(QStringLiteral("repeatEnd"));
    m_end->addItems({tr("never"), tr("on a date"), tr("after")});
    connect(m_end, &QComboBox::activated, this, &RecurrenceForm::edit);
    m_endDate = new QDateEdit(this);
    m_endDate->setObjectName(QStringLiteral("repeatEndDate"));
    m_endDate->setAccessibleName(tr("Last day"));
    m_endDate->setCalendarPopup(true);
    m_endDate->setMinimumWidth(px(dateWidth));
    connect(m_endDate, &QDateEdit::dateChanged, this, &RecurrenceForm::edit);
    m_runs = new QSpinBox(this);
    m_runs->setObjectName(QStringLiteral("repeatRuns"));
    m_runs->setAccessibleName(tr("Number of runs"));
    m_runs->setRange(1, Recurrence::mostRuns);
    const auto showUnit = [this](int runs) { m_runs->setSuffix(tr(" runs", "after a number", runs)); };
    showUnit(m_runs->value());
    connect(m_runs, &QSpinBox::valueChanged, this, showUnit);
    connect(m_runs, &QSpinBox::valueChanged, this, &RecurrenceForm::edit);
    auto *ends = new QHBoxLayout;
    ends->setSpacing(px(8));
    ends->addWidget(m_end);
    ends->addWidget(m_endDate);
    ends->addWidget(m_runs);
    ends->addStretch(1);
    grid->addWidget(makeCaption(tr("Ends"), m_end, this), row, 0);
    grid->addLayout(ends, row, 1);
}

void RecurrenceForm::setRecurrence(const Recurrence &recurrence)
{
    if (recurrence == m_recurrence)
        return;
    m_recurrence = recurrence;
    showValues();
}

void RecurrenceForm::edit()
{
    if (m_updating)
        return;
    Recurrence &r = m_recurrence;
    const auto unit = static_cast<Recurrence::Unit>(m_unit->currentIndex());
    const bool switched = unit != r.unit;
    r.unit = unit;
    r.every = std::min(m_every->value(), Recurrence::mostOf(r.unit));
    r.weekdays.clear();
    if (r.unit == Recurrence::Unit::Weeks) {
        for (int day = 0; day < m_weekdays.size(); ++day) {
            if (m_weekdays[day]->isChecked())
                r.weekdays << static_cast<Qt::DayOfWeek>(day + 1);
        }
    }
    readMonth();
    if (switched && unit == Recurrence::Unit::Weeks && r.weekdays.isEmpty())
        r.weekdays = {static_cast<Qt::DayOfWeek>(m_firstDay->date().dayOfWeek())};
    if (switched && unit == Recurrence::Unit::Months && r.monthDays.isEmpty() && r.monthWeekdays.isEmpty())
        r.monthDays = {m_firstDay->date().day()};
    r.time = m_time->time();
    r.firstDay = m_firstDay->date();
    r.end = static_cast<Recurrence::End>(m_end->currentIndex());
    r.endDate = r.end == Recurrence::End::OnDate ? m_endDate->date() : QDate();
    r.runs = r.end == Recurrence::End::AfterRuns ? m_runs->value() : 1;
    showValues();
    Q_EMIT edited();
}

void RecurrenceForm::readMonth()
{
    m_recurrence.monthDays.clear();
    m_recurrence.monthWeekdays.clear();
    if (m_recurrence.unit != Recurrence::Unit::Months)
        return;
    switch (m_monthKind->currentIndex()) {
    case OnDays:
        m_recurrence.monthDays = daysFrom(m_days->text()).value_or(QList<int>());
        break;
    case OnWeekday:
        m_recurrence.monthWeekdays = {
            {m_nth->currentData().toInt(), static_cast<Qt::DayOfWeek>(m_nthDay->currentData().toInt())}};
        break;
    default:
        m_recurrence.monthDays = {Recurrence::lastDayOfMonth};
    }
}

void RecurrenceForm::showValues()
{
    m_updating = true;
    const Recurrence &r = m_recurrence;
    m_unit->setCurrentIndex(static_cast<int>(r.unit));
    m_every->setRange(1, Recurrence::mostOf(r.unit));
    m_every->setValue(r.every);
    m_weeks->setVisible(r.unit == Recurrence::Unit::Weeks);
    m_months->setVisible(r.unit == Recurrence::Unit::Months);
    if (r.unit == Recurrence::Unit::Weeks) {
        for (int day = 0; day < m_weekdays.size(); ++day)
            m_weekdays[day]->setChecked(r.weekdays.contains(static_cast<Qt::DayOfWeek>(day + 1)));
    }
    if (r.unit == Recurrence::Unit::Months)
        showMonthDays();
    if (r.time.isValid())
        m_time->setTime(r.time);
    if (r.firstDay.isValid())
        m_firstDay->setDate(r.firstDay);
    m_end->setCurrentIndex(static_cast<int>(r.end));
    m_endDate->setVisible(r.end == Recurrence::End::OnDate);
    m_endDate->setMinimumDate(m_firstDay->date());
    if (r.endDate.isValid())
        m_endDate->setDate(r.endDate);
    m_runs->setVisible(r.end == Recurrence::End::AfterRuns);
    m_runs->setValue(r.runs);
    m_updating = false;
}

void RecurrenceForm::showMonthDays()
{
    const Recurrence &r = m_recurrence;
    if (!r.monthWeekdays.isEmpty()) {
        m_monthKind->setCurrentIndex(OnWeekday);
        m_nth->setCurrentIndex(m_nth->findData(r.monthWeekdays.first().nth));
        m_nthDay->setCurrentIndex(m_nthDay->findData(static_cast<int>(r.monthWeekdays.first().weekday)));
    } else if (r.monthDays == QList<int>{Recurrence::lastDayOfMonth}) {
        m_monthKind->setCurrentIndex(OnLastDay);
    } else if (daysFrom(m_days->text()) != r.monthDays && !r.monthDays.isEmpty()) {
        m_monthKind->setCurrentIndex(OnDays);
        m_days->setText(daysText(r.monthDays));
    }
    m_monthPages->setCurrentIndex(m_monthKind->currentIndex());
    const bool bad = m_monthKind->currentIndex() == OnDays && !daysFrom(m_days->text());
    m_daysProblem->setStatus(statusLook(Tone::Bad, tr("Days of a month are numbers from 1 to 31.")));
    m_daysProblem->setVisible(bad);
}

} // namespace remarketeer
