#include "ui/campaigns/times_form.h"

#include "ui/theme/metrics.h"

#include <QDateTimeEdit>
#include <QGridLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace remarketeer {

namespace {
constexpr int shownRows = 5;
} // namespace

TimesForm::TimesForm(QWidget *parent)
    : QWidget(parent), m_edit(new QDateTimeEdit(this)), m_add(new QPushButton(tr("Add"), this)),
      m_list(new QListWidget(this)), m_remove(new QPushButton(tr("Remove"), this))
{
    m_edit->setObjectName(QStringLiteral("onceAt"));
    m_edit->setAccessibleName(tr("Date and time"));
    m_edit->setCalendarPopup(true);
    // The moment is the workspace's wall clock; no zone of this computer may move it.
    m_edit->setTimeSpec(Qt::UTC);
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
        if (m_updating || m_several)
            return;
        m_times = {entered()};
        Q_EMIT edited();
    });
    m_add->setObjectName(QStringLiteral("addTime"));
    m_add->setAccessibleName(tr("Add this date and time"));
    connect(m_add, &QPushButton::clicked, this, [this] {
        const WallTime time = entered();
        if (m_times.contains(time) || m_times.size() >= Schedule::mostTimes)
            return;
        m_times << time;
        showValues();
        Q_EMIT edited();
    });
    m_list->setObjectName(QStringLiteral("times"));
    m_list->setAccessibleName(tr("Dates and times"));
    m_remove->setObjectName(QStringLiteral("removeTime"));
    m_remove->setAccessibleName(tr("Remove the selected date and time"));
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int row = m_list->currentRow();
        if (row < 0)
            return;
        m_times.removeAt(row);
        showValues();
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
        Q_EMIT edited();
    });

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(8));
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_edit, 0, 0);
    grid->addWidget(m_add, 0, 1);
    grid->addWidget(m_list, 1, 0);
    grid->addWidget(m_remove, 1, 1, Qt::AlignTop);
    setMaximumWidth(px(420));
}

WallTime TimesForm::entered() const
{
    return {m_edit->date(), QTime(m_edit->time().hour(), m_edit->time().minute())};
}

void TimesForm::setTimes(const QList<WallTime> &times, bool several)
{
    if (times == m_times && several == m_several)
        return;
    m_times = times;
    m_several = several;
    showValues();
}

void TimesForm::showValues()
{
    m_updating = true;
    std::sort(m_times.begin(), m_times.end(), [](const WallTime &a, const WallTime &b) {
        return a.date != b.date ? a.date < b.date : a.time < b.time;
    });
    if (!m_times.isEmpty() && (!m_several || m_list->count() == 0))
        m_edit->setDateTime(QDateTime(m_times.first().date, m_times.first().time, Qt::UTC));
    m_list->clear();
    const QLocale locale;
    for (const WallTime &time : std::as_const(m_times))
        m_list->addItem(tr("%1 %2", "day, time of day")
                            .arg(locale.toString(time.date, tr("dddd, d MMMM yyyy", "weekday, day, month, year")),
                                 locale.toString(time.time, QLocale::ShortFormat)));
    m_add->setVisible(m_several);
    m_add->setEnabled(m_times.size() < Schedule::mostTimes);
    m_list->setVisible(m_several && !m_times.isEmpty());
    m_remove->setVisible(m_several && !m_times.isEmpty());
    m_remove->setEnabled(m_list->currentRow() >= 0);
    constexpr int edges = 4;
    m_list->setFixedHeight(std::max(m_list->sizeHintForRow(0), 0) * std::clamp(m_list->count(), 1, shownRows) + edges);
    m_updating = false;
}

} // namespace remarketeer
