#include "ui/activity/run_card.h"

#include "ui/activity/runs_model.h"
#include "ui/audience/run_words.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text_label.h"
#include "ui/theme/times.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::RunCard)
};

/// "12,040 no identifier · 3,911 bad phone"; the commonest three, the rest counted.
QString reasonsText(const QList<CountedReason> &reasons)
{
    constexpr qsizetype shown = 3;
    const QLocale locale;
    QStringList parts;
    quint64 rest = 0;
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        if (i < shown)
            parts << Tr::tr("%1 %2", "number and reason").arg(locale.toString(reasons[i].count), reasons[i].reason);
        else
            rest += reasons[i].count;
    }
    if (rest > 0)
        parts << Tr::tr("%1 for other reasons").arg(locale.toString(rest));
    return parts.join(QStringLiteral(" · "));
}

quint64 total(const QList<CountedReason> &reasons)
{
    quint64 sum = 0;
    for (const CountedReason &reason : reasons)
        sum += reason.count;
    return sum;
}

/// "48,000 profiles a second · 41 s left"; what is not known is left out.
QString speedText(const RunProgress &progress)
{
    QStringList parts;
    if (progress.rowsPerSecond)
        parts << Tr::tr("%1 profiles a second").arg(QLocale().toString(*progress.rowsPerSecond));
    if (progress.secondsLeft)
        parts << Tr::tr("%1 left").arg(durationText(*progress.secondsLeft));
    return parts.join(QStringLiteral(" · "));
}

/// When a campaign planned the run, and what it makes up for; empty: nobody planned it.
QString planText(const Run &run, const QDateTime &now)
{
    if (!run.dueAt.isValid())
        return run.campaign ? Tr::tr("Started by hand, beside the schedule of “%1”.").arg(run.campaignName) : QString();
    const QString due = clockTime(run.dueAt, now);
    if (run.missed > 0)
        return Tr::tr("Planned for %1, caught up; %n earlier one(s) was/were missed.", nullptr, run.missed).arg(due);
    return Tr::tr("Planned for %1.").arg(due);
}

} // namespace

RunCard::RunCard(QWidget *parent) : Card(parent)
{
    setObjectName(QStringLiteral("runCard"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(12));

    auto *head = new QHBoxLayout;
    head->setSpacing(px(10));
    m_title = new TextLabel(TextRole::CardTitle, {}, this);
    m_title->setElided(true);
    head->addWidget(m_title, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(px(8));
    head->addLayout(m_buttons);
    column->addLayout(head);
    m_plan = new TextLabel(TextRole::Secondary, {}, this);
    m_plan->setObjectName(QStringLiteral("runPlan"));
    m_plan->setWordWrap(true);
    column->addWidget(m_plan);
    m_message = new InlineMessage(this);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        if (m_remedy)
            Q_EMIT remedyRequested(*m_remedy);
    });
    column->addWidget(m_message);

    m_figures = new QHBoxLayout;
    m_figures->setSpacing(px(28));
    m_read = addFigure(tr("Read"), QStringLiteral("runRead"));
    m_exported = addFigure(tr("Exported"), QStringLiteral("runExported"));
    m_skipped = addFigure(tr("Skipped"), QStringLiteral("runSkipped"));
    m_blank = addFigure(tr("Values left blank"), QStringLiteral("runBlank"));
    m_difference = addFigure(tr("Added / removed"), QStringLiteral("runDifference"));
    m_figures->addStretch(1);
    column->addLayout(m_figures);

    m_refresh = addButton(tr("Refresh…"), QStringLiteral("runRefresh"), &RunCard::refreshRequested);
    m_resume = addButton(tr("Resume"), QStringLiteral("runResume"), &RunCard::resumeRequested);
    m_rejects = addButton(tr("Show skipped rows…"), QStringLiteral("runRejects"), &RunCard::skippedRowsRequested);
    m_folder = addButton(tr("Open folder"), QStringLiteral("runFolder"), &RunCard::folderRequested);
    m_cancel = addButton(tr("Cancel run"), QStringLiteral("runCancel"), &RunCard::cancelRequested);
    m_remove = addButton(tr("Remove from list"), QStringLiteral("runRemove"), &RunCard::removeRequested);
    m_folder->setToolTip(tr("Opens the folder of the audience file."));
}

RunCard::Figure RunCard::addFigure(const QString &name, const QString &objectName)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(px(2));
    Figure figure{new TextLabel(TextRole::Secondary, name, this), new TextLabel(TextRole::Figure, {}, this),
                  new TextLabel(TextRole::Secondary, {}, this)};
    column->addWidget(figure.name);
    figure.number->setObjectName(objectName);
    figure.reasons->setObjectName(objectName + QStringLiteral("Reasons"));
    figure.reasons->setWordWrap(true);
    figure.reasons->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    column->addWidget(figure.number);
    column->addWidget(figure.reasons);
    column->addStretch();
    figure.reasons->hide();
    m_figures->addLayout(column);
    return figure;
}

QPushButton *RunCard::addButton(const QString &text, const QString &objectName, void (RunCard::*asked)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, asked);
    m_buttons->addWidget(button);
    return button;
}

void RunCard::setRun(const Run &run, const Extras &extras)
{
    const QLocale locale;
    const RunProgress &progress = extras.progress;
    const ExportSummary summary = ExportSummary::fromJson(run.summary);
    const bool counted = !run.summary.isEmpty();
    const QList<CountedReason> blanks = blankReasons(summary);
    const QString none = QStringLiteral("—");
    m_title->setText(tr("%1 · %2", "status of a run and where it goes")
                         .arg(runStatus(run, progress, extras.elsewhere).text, runTarget(run)));
    m_plan->setText(planText(run, extras.now));
    m_plan->setVisible(!m_plan->text().isEmpty());
    m_read.number->setText(locale.toString(counted ? static_cast<quint64>(summary.read) : progress.rowsRead));
    m_exported.number->setText(counted ? locale.toString(static_cast<quint64>(summary.exported)) : none);
    m_skipped.number->setText(counted ? locale.toString(static_cast<quint64>(summary.skipped())) : none);
    const auto give = [](TextLabel *label, const QString &reasons) {
        label->setText(reasons);
        label->setVisible(!reasons.isEmpty());
    };
    give(m_read.reasons, isUnderWay(run) ? speedText(progress) : QString());
    give(m_skipped.reasons, reasonsText(leftOutReasons(summary)));
    m_blank.number->setText(counted ? locale.toString(total(blanks)) : none);
    give(m_blank.reasons, reasonsText(blanks));
    const bool compared = run.added || run.removed;
    m_difference.name->setVisible(compared);
    m_difference.number->setVisible(compared);
    m_difference.number->setText(
        tr("+%1 / −%2", "people added, people removed")
            .arg(locale.toString(run.added.value_or(0)), locale.toString(run.removed.value_or(0))));
    give(m_difference.reasons, compared ? tr("compared with the run before") : QString());
    showProblem(run);

    const bool waiting = run.state == RunState::WaitingForReconnect;
    const bool stopped = run.state == RunState::Interrupted || run.state == RunState::Failed;
    const bool over = run.state == RunState::Completed || run.state == RunState::Failed ||
                      run.state == RunState::Cancelled || run.state == RunState::Interrupted;
    m_refresh->setVisible(waiting && run.account);
    m_resume->setVisible(stopped);
    m_rejects->setVisible(extras.rejects && counted && (summary.skipped() > 0 || !blanks.isEmpty()));
    m_folder->setVisible(counted && run.state != RunState::Cancelled);
    const bool later = run.state == RunState::WaitingForAudience;
    m_cancel->setVisible((isUnderWay(run) || waiting || later) && !extras.elsewhere);
    m_remove->setVisible(over);
}

void RunCard::showProblem(const Run &run)
{
    const auto problem = campaignProblemFromKey(run.problem);
    QString text = run.error;
    QString button;
    m_remedy.reset();
    if (problem && run.state == RunState::Failed) {
        const ProblemWords words = wordsOf(*problem);
        text = words.title + u'\n' + run.error;
        button = words.button;
        m_remedy = words.remedy;
    }
    if (run.error.isEmpty())
        m_message->hide();
    else if (m_message->isHidden() || m_message->text() != text)
        m_message->showMessage(run.state == RunState::Failed ? Tone::Bad : Tone::Attention, text, button);
}

} // namespace remarketeer
