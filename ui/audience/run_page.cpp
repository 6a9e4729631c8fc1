#include "ui/audience/run_page.h"

#include "ui/audience/run_words.h"
#include "ui/theme/card.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text_label.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <cmath>

namespace remarketeer {

namespace {

constexpr int barSteps = 1'000;
const QString none = QStringLiteral("—");

QString number(quint64 value)
{
    return QLocale().toString(value);
}

} // namespace

RunPage::RunPage(RunService &runs, QWidget *parent)
    : QWidget(parent), m_runs(runs), m_status(new StatusLabel(this)), m_bar(new QProgressBar(this)),
      m_message(new InlineMessage(this)), m_reasons(new QWidget(this)), m_reasonsGrid(new QGridLayout(m_reasons)),
      m_skipped(new QPushButton(tr("Open skipped rows…"), this)), m_folder(new QPushButton(tr("Open folder"), this)),
      m_audience(new TextLabel(TextRole::Body, {}, this)), m_next(new TextLabel(TextRole::Secondary, {}, this))
{
    setObjectName(QStringLiteral("runPage"));
    m_status->setObjectName(QStringLiteral("runStatus"));
    m_bar->setObjectName(QStringLiteral("runProgress"));
    m_bar->setAccessibleName(tr("Progress of the run"));
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_message->setObjectName(QStringLiteral("runMessage"));
    m_reasons->setObjectName(QStringLiteral("runReasons"));
    m_reasonsGrid->setContentsMargins({});
    m_reasonsGrid->setHorizontalSpacing(px(24));
    m_reasonsGrid->setVerticalSpacing(px(6));
    m_skipped->setObjectName(QStringLiteral("openSkippedRows"));
    m_skipped->setToolTip(tr("A file of row numbers and reasons. It holds no values."));
    m_folder->setObjectName(QStringLiteral("openFolder"));
    m_skipped->setAutoDefault(false);
    m_folder->setAutoDefault(false);
    m_audience->setObjectName(QStringLiteral("runAudience"));
    m_audience->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_audience->setAccessibleName(tr("Audience ID"));
    m_next->setObjectName(QStringLiteral("runNext"));
    m_next->setWordWrap(true);

    auto *files = new QHBoxLayout;
    files->setSpacing(px(8));
    files->addWidget(m_skipped);
    files->addWidget(m_folder);
    files->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(20), px(16), px(20), px(16));
    layout->setSpacing(px(12));
    layout->addWidget(m_status);
    layout->addWidget(m_bar);
    layout->addWidget(makeFigures());
    layout->addWidget(m_message);
    layout->addWidget(m_reasons);
    layout->addLayout(files);
    layout->addWidget(m_audience);
    layout->addWidget(m_next);
    layout->addStretch(1);

    connect(m_skipped, &QPushButton::clicked, this, &RunPage::openSkippedRows);
    connect(m_folder, &QPushButton::clicked, this, &RunPage::openFolder);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        if (const Run *shown = run(); shown && shown->account)
            Q_EMIT reconnectRequested(*shown->account);
    });
    connect(&m_runs, &RunService::runChanged, this, [this](const RunId &id) {
        if (m_id == id)
            refresh();
    });
    connect(&m_runs, &RunService::progressChanged, this, [this](const RunId &id) {
        if (m_id == id)
            refreshProgress();
    });
    connect(&m_runs, &RunService::runsReset, this, &RunPage::refresh);
}

QWidget *RunPage::makeFigures()
{
    auto *card = new Card(this);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(px(16), px(12), px(16), px(12));
    grid->setHorizontalSpacing(px(32));
    int column = 0;
    const auto add = [&](const QString &name, const char *objectName) {
        auto *title = new TextLabel(TextRole::Secondary, name, card);
        auto *value = new TextLabel(TextRole::Figure, none, card);
        value->setObjectName(QLatin1String(objectName));
        grid->addWidget(title, 0, column);
        grid->addWidget(value, 1, column);
        grid->setColumnStretch(column++, 1);
        return std::pair(title, value);
    };
    m_read = add(tr("Profiles read"), "runRead").second;
    m_exported = add(tr("Exported"), "runExported").second;
    m_parts = add(tr("Parts uploaded"), "runParts").second;
    std::tie(m_lastName, m_last) = add(tr("Time left"), "runLast");
    return card;
}

void RunPage::setRun(const RunId &id)
{
    m_id = id;
    refresh();
}

const Run *RunPage::run() const
{
    return m_id ? m_runs.find(*m_id) : nullptr;
}

void RunPage::refreshProgress()
{
    const Run *shown = run();
    if (!shown)
        return;
    const RunProgress progress = m_runs.progress(shown->id);
    m_status->setStatus(runStatus(*shown, progress));
    m_bar->setValue(static_cast<int>(std::lround(progress.fraction * barSteps)));
    const bool exported = !shown->summary.isEmpty();
    m_read->setText(progress.rowsTotal && !exported && *progress.rowsTotal > 0
                        ? tr("%1 of %2").arg(number(progress.rowsRead), number(*progress.rowsTotal))
                        : number(progress.rowsRead));
    m_parts->setText(
        progress.partsTotal > 0
            ? tr("%1 of %2").arg(number(quint64(progress.partsUploaded)), number(quint64(progress.partsTotal)))
            : none);
    if (isUnderWay(*shown))
        m_last->setText(progress.secondsLeft ? durationText(*progress.secondsLeft) : none);
}

void RunPage::refresh()
{
    const Run *shown = run();
    if (!shown)
        return;
    const bool going = isUnderWay(*shown);
    const bool exported = !shown->summary.isEmpty();
    const ExportSummary summary = ExportSummary::fromJson(shown->summary);
    m_bar->setVisible(going || shown->state == RunState::WaitingForReconnect);
    m_exported->setText(exported ? number(summary.exported) : none);
    m_lastName->setText(going ? tr("Time left") : tr("Skipped"));
    if (!going)
        m_last->setText(exported ? number(summary.skipped()) : none);
    refreshMessage(*shown);
    showReasons(*shown);

    const bool haveFile = shown->state == RunState::Completed && QFileInfo::exists(shown->audienceFile);
    m_folder->setVisible(haveFile);
    const bool someSkipped = !leftOutReasons(summary).isEmpty() || !blankReasons(summary).isEmpty();
    m_skipped->setVisible(!going && someSkipped && QFileInfo::exists(m_runs.rejectsFile(shown->id)));
    const bool sent = shown->state == RunState::Completed && shown->audience;
    m_audience->setVisible(sent);
    if (sent)
        m_audience->setText(tr("Audience ID at TikTok: %1").arg(shown->audience->toString()));
    m_next->setText(whatHappensNext(*shown));
    m_next->setVisible(!m_next->text().isEmpty());
    refreshProgress();
    Q_EMIT stateChanged();
}

void RunPage::refreshMessage(const Run &run)
{
    if (run.state == RunState::WaitingForReconnect)
        m_message->showMessage(
            Tone::Attention,
            tr("%1 The run goes on by itself once %2 is connected again.").arg(run.error, run.accountName),
            tr("Refresh"));
    else if (run.state == RunState::Failed || run.state == RunState::Interrupted)
        m_message->showMessage(Tone::Bad,
                               run.error.isEmpty() ? tr("The program ended in the middle of this run.") : run.error);
    else if (run.state == RunState::Cancelled)
        m_message->showMessage(Tone::Neutral, run.change == AudienceChange::FileOnly
                                                  ? tr("Nothing was written.")
                                                  : tr("Nothing was changed at TikTok."));
    else
        m_message->hide();
}

void RunPage::showReasons(const Run &run)
{
    while (QLayoutItem *item = m_reasonsGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const ExportSummary summary = ExportSummary::fromJson(run.summary);
    int row = 0;
    const auto add = [&](const QString &title, const QList<CountedReason> &reasons) {
        if (reasons.isEmpty())
            return;
        if (row > 0)
            m_reasonsGrid->addItem(new QSpacerItem(0, px(6)), row++, 0);
        m_reasonsGrid->addWidget(new TextLabel(TextRole::CardTitle, title, m_reasons), row++, 0, 1, 2);
        for (const CountedReason &reason : reasons) {
            m_reasonsGrid->addWidget(new TextLabel(TextRole::Body, number(reason.count), m_reasons), row, 0,
                                     Qt::AlignTrailing);
            m_reasonsGrid->addWidget(new TextLabel(TextRole::Body, reason.reason, m_reasons), row++, 1);
        }
    };
    if (!isUnderWay(run) && !run.summary.isEmpty()) {
        add(tr("Profiles that were left out"), leftOutReasons(summary));
        add(tr("Values that were left blank"), blankReasons(summary));
    }
    m_reasonsGrid->setColumnStretch(1, 1);
    m_reasons->setVisible(row > 0);
}

void RunPage::openSkippedRows()
{
    if (const Run *shown = run())
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_runs.rejectsFile(shown->id)));
}

void RunPage::openFolder()
{
    if (const Run *shown = run())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(shown->audienceFile).absolutePath()));
}

} // namespace remarketeer
