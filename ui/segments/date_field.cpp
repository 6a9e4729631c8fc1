#include "ui/segments/date_field.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QStackedLayout>
#include <QToolButton>

namespace remarketeer {

namespace {
constexpr int mostDays = 36'500;
} // namespace

DateField::DateField(const QString &name, const QString &key, QWidget *parent)
    : QWidget(parent), m_name(name), m_stack(new QStackedLayout), m_days(new QSpinBox(this)),
      m_day(new QDateEdit(this)), m_kind(new QToolButton(this))
{
    m_days->setObjectName(QStringLiteral("days_") + key);
    m_days->setAccessibleName(tr("%1: days ago").arg(name));
    m_days->setRange(0, mostDays);
    setDaysSuffix(m_days, [](int days) { return tr(" days ago", "behind a number of days", days); });
    m_day->setObjectName(QStringLiteral("day_") + key);
    m_day->setAccessibleName(tr("%1: day").arg(name));
    m_day->setCalendarPopup(true);
    m_day->setDate(QDate::currentDate());
    m_day->calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_kind->setObjectName(QStringLiteral("kind_") + key);
    m_kind->setAutoRaise(true);
    m_stack->addWidget(m_days);
    m_stack->addWidget(m_day);
    for (QWidget *field : {static_cast<QWidget *>(m_days), static_cast<QWidget *>(m_day)})
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(px(4));
    row->addLayout(m_stack, 1);
    row->addWidget(m_kind);
    connect(m_days, &QSpinBox::valueChanged, this, &DateField::edited);
    connect(m_day, &QDateEdit::dateChanged, this, &DateField::edited);
    connect(m_kind, &QToolButton::clicked, this, &DateField::toggle);
    show(false);
}

void DateField::setOperand(const DateOperand &operand)
{
    const QSignalBlocker blocker(this);
    if (operand.date.isValid())
        m_day->setDate(operand.date);
    else
        m_days->setValue(operand.daysAgo);
    show(operand.date.isValid());
}

DateOperand DateField::operand() const
{
    return m_stack->currentWidget() == m_day ? DateOperand{m_day->date(), 0} : DateOperand{{}, m_days->value()};
}

void DateField::toggle()
{
    const bool fixed = m_stack->currentWidget() != m_day;
    show(fixed);
    m_stack->currentWidget()->setFocus();
    Q_EMIT edited();
}

void DateField::show(bool fixed)
{
    m_stack->setCurrentWidget(fixed ? static_cast<QWidget *>(m_day) : m_days);
    m_kind->setIcon(icon(fixed ? Icon::Clock : Icon::Calendar));
    const QString text = fixed ? tr("Count days back from today instead") : tr("Choose a day in the calendar instead");
    m_kind->setToolTip(text);
    m_kind->setAccessibleName(tr("%1: %2").arg(m_name, text));
}

void setDaysSuffix(QSpinBox *box, QString (*suffix)(int days))
{
    box->setSuffix(suffix(box->value()));
    QObject::connect(box, &QSpinBox::valueChanged, box, [box, suffix](int days) { box->setSuffix(suffix(days)); });
}

} // namespace remarketeer
