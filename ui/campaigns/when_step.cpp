#include "ui/campaigns/when_step.h"

#include "ui/campaigns/form_parts.h"
#include "ui/campaigns/recurrence_form.h"
#include "ui/campaigns/times_form.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/status_label.h"
#include "ui/theme/text_label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QRadioButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace remarketeer {

namespace {

const QTime usualTime(9, 0);

/// "Europe/Berlin" and the like; abbreviations and fixed offsets ("Etc/GMT+5") are left to those who type them.
QStringList namedZones()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString name = QString::fromLatin1(id);
        if (name == QLatin1String("UTC") || (name.contains(u'/') && !name.startsWith(QLatin1String("Etc/")) &&
                                             !name.startsWith(QLatin1String("SystemV/"))))
            names << name;
    }
    return names;
}

} // namespace

WhenStep::WhenStep(CampaignEditorPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_kinds(new QButtonGroup(this)), m_times(new TimesForm(this)),
      m_recurrence(new RecurrenceForm(this)), m_problem(new StatusLabel(this)), m_zone(new QComboBox(this)),
      m_zoneError(new InlineMessage(this)), m_runsTitle(new TextLabel(TextRole::CardTitle, {}, this)),
      m_runs(new TextLabel(TextRole::Body, {}, this)),
      m_recurrenceNote(makeHint(tr("A daily or weekly campaign runs on the day you publish it when the time is still "
                                   "ahead; a monthly one never does."),
                                this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(20), px(16), px(20), px(16));
    layout->setSpacing(px(8));
    struct Kind {
        Schedule::Kind kind;
        QString text;
        const char *objectName;
    };
    for (const Kind &each : {Kind{Schedule::Kind::Now, tr("Now"), "whenNow"},
                             Kind{Schedule::Kind::Once, tr("On a date and time"), "whenOnce"},
                             Kind{Schedule::Kind::SeveralTimes, tr("On several dates"), "whenSeveral"},
                             Kind{Schedule::Kind::Recurring, tr("Repeat"), "whenRepeat"}}) {
        auto *button = new QRadioButton(each.text, this);
        button->setObjectName(QLatin1String(each.objectName));
        m_kinds->addButton(button, static_cast<int>(each.kind));
        layout->addWidget(button);
    }
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            choose(static_cast<Schedule::Kind>(id));
    });

    m_problem->setObjectName(QStringLiteral("scheduleProblem"));
    layout->addSpacing(px(4));
    layout->addWidget(m_times);
    layout->addWidget(m_recurrence);
    layout->addWidget(m_problem);
    layout->addWidget(m_recurrenceNote);
    connect(m_times, &TimesForm::edited, this, [this] {
        Schedule schedule = m_presenter.campaign().schedule;
        schedule.times = m_times->times();
        m_presenter.setSchedule(schedule);
    });
    connect(m_recurrence, &RecurrenceForm::edited, this, [this] {
        Schedule schedule = m_presenter.campaign().schedule;
        schedule.recurrence = m_recurrence->recurrence();
        m_presenter.setSchedule(schedule);
    });

    m_zone->setObjectName(QStringLiteral("timeZone"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItems(namedZones());
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->setMaximumWidth(px(320));
    const auto setZone = [this] {
        const QByteArray name = m_zone->currentText().trimmed().toLatin1();
        if (name == m_presenter.services().campaigns.timeZone().id()) {
            m_zoneError->hide();
            return;
        }
        const Result<void> set = m_presenter.setTimeZone(name);
        if (set)
            m_zoneError->hide();
        else
            m_zoneError->showMessage(Tone::Bad, set.error().sentence);
    };
    connect(m_zone, &QComboBox::activated, this, setZone);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, setZone);
    m_zoneError->setObjectName(QStringLiteral("timeZoneError"));
    layout->addSpacing(px(8));
    layout->addWidget(makeCaption(tr("Time zone"), m_zone, this));
    layout->addWidget(m_zone);
    layout->addWidget(m_zoneError);
    layout->addWidget(
        makeHint(tr("For all campaigns of this workspace. Times stay as stated when the clocks change."), this));

    m_runs->setObjectName(QStringLiteral("nextRuns"));
    m_runs->setWordWrap(true);
    layout->addSpacing(px(8));
    layout->addWidget(m_runsTitle);
    layout->addWidget(m_runs);
    layout->addStretch(1);

    setFocusProxy(m_kinds->button(static_cast<int>(m_presenter.campaign().schedule.kind)));
    connect(&m_presenter, &CampaignEditorPresenter::changed, this, &WhenStep::refresh);
    refresh();
}

QDate WhenStep::today() const
{
    const CampaignEditorServices &services = m_presenter.services();
    return services.clock.now().toTimeZone(services.campaigns.timeZone()).date();
}

void WhenStep::choose(Schedule::Kind kind)
{
    Schedule schedule = m_presenter.campaign().schedule;
    schedule.kind = kind;
    const bool moments = kind == Schedule::Kind::Once || kind == Schedule::Kind::SeveralTimes;
    if (moments && schedule.times.isEmpty())
        schedule.times = {{today().addDays(1), usualTime}};
    if (kind == Schedule::Kind::Once)
        schedule.times = schedule.times.mid(0, 1);
    Recurrence &recurrence = schedule.recurrence;
    if (kind == Schedule::Kind::Recurring && !recurrence.firstDay.isValid()) {
        recurrence.firstDay = today();
        recurrence.time = usualTime;
    }
    m_presenter.setSchedule(schedule);
}

void WhenStep::refresh()
{
    const Schedule &schedule = m_presenter.campaign().schedule;
    const bool several = schedule.kind == Schedule::Kind::SeveralTimes;
    {
        const QSignalBlocker quiet(m_kinds);
        m_kinds->button(static_cast<int>(schedule.kind))->setChecked(true);
    }
    m_times->setVisible(several || schedule.kind == Schedule::Kind::Once);
    m_times->setTimes(schedule.times, several);
    m_recurrence->setVisible(schedule.kind == Schedule::Kind::Recurring);
    m_recurrence->setRecurrence(schedule.recurrence);
    m_recurrenceNote->setVisible(schedule.kind == Schedule::Kind::Recurring);
    const QString problem = m_presenter.scheduleProblem();
    m_problem->setStatus(statusLook(Tone::Bad, problem));
    m_problem->setVisible(!problem.isEmpty());
    const QString zone = QString::fromLatin1(m_presenter.services().campaigns.timeZone().id());
    if (m_zone->currentText() != zone && !m_zone->lineEdit()->hasFocus())
        m_zone->setCurrentText(zone);
    refreshRuns();
}

void WhenStep::refreshRuns()
{
    if (m_presenter.campaign().schedule.kind == Schedule::Kind::Now) {
        m_runsTitle->setText(tr("Next run"));
        m_runs->setText(tr("As soon as you publish the campaign."));
        return;
    }
    const QStringList runs = m_presenter.nextRuns();
    m_runsTitle->setText(tr("The next %Ln run(s)", nullptr, static_cast<int>(runs.size())));
    m_runsTitle->setVisible(!runs.isEmpty());
    m_runs->setText(runs.join(u'\n'));
}

} // namespace remarketeer
