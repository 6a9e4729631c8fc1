#include "ui/audience/send_audience_dialog.h"

#include "ui/audience/audience_form.h"
#include "ui/audience/preview_dialog.h"
#include "ui/audience/reach_panel.h"
#include "ui/audience/run_page.h"
#include "ui/audience/run_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text_label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace remarketeer {

namespace {

constexpr double panelWidth = 300;
// A run has less to show than the form.
constexpr double runWidth = 760;
constexpr double runHeight = 560;

QString runTitle(const Run &run)
{
    const bool done = run.state == RunState::Completed;
    if (run.change == AudienceChange::FileOnly) {
        const QString file = QFileInfo(run.audienceFile).fileName();
        return done ? SendAudienceDialog::tr("Saved %1").arg(file) : SendAudienceDialog::tr("Saving %1").arg(file);
    }
    return (done ? SendAudienceDialog::tr("Sent “%1” to %2") : SendAudienceDialog::tr("Sending “%1” to %2"))
        .arg(run.audienceName, run.accountName);
}

QScrollArea *scrolling(QWidget *content, const QString &name, const char *objectName)
{
    auto *area = new QScrollArea;
    area->setObjectName(QLatin1String(objectName));
    area->setAccessibleName(name);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

SendAudienceDialog::SendAudienceDialog(const AdvertiserId &account, AccountsService &accounts, RunService &runs,
                                       SourceService &source, MappingService &mapping, FilePicker &files,
                                       const Clock &clock, QWidget *parent)
    : DialogFrame({}, parent), m_presenter(account, accounts, runs, source, mapping, clock), m_runs(runs),
      m_files(files), m_pages(new QStackedWidget(this)), m_run(new RunPage(runs))
{
    setObjectName(QStringLiteral("sendAudienceDialog"));
    setTitle(tr("Send audience to %1").arg(m_presenter.accountName()));
    setPreferredSize(1040, 740);
    m_pages->addWidget(makeForm());
    m_runScroll = scrolling(m_run, tr("Progress and result"), "runScroll");
    m_pages->addWidget(m_runScroll);
    setBody(m_pages, false);

    m_save = addButton(tr("Save to file only…"), ButtonRole::Normal, QStringLiteral("saveToFile"));
    m_cancel = addCancelButton();
    m_send = addButton({}, ButtonRole::Primary, QStringLiteral("send"));
    m_cancelRun = addButton(tr("Cancel"), ButtonRole::Normal, QStringLiteral("cancelRun"));
    m_retry = addButton(tr("Retry"), ButtonRole::Normal, QStringLiteral("retry"));
    m_background = addButton(tr("Run in background"), ButtonRole::Primary, QStringLiteral("background"));
    m_close = addButton(tr("Close"), ButtonRole::Primary, QStringLiteral("close"));
    for (QPushButton *button : {m_save, m_cancel, m_cancelRun})
        button->setAutoDefault(false);
    // Of three primary buttons only the visible one answers Enter.
    m_send->setDefault(true);

    connect(m_save, &QPushButton::clicked, this, &SendAudienceDialog::saveToFile);
    connect(m_send, &QPushButton::clicked, this, &SendAudienceDialog::send);
    connect(m_cancelRun, &QPushButton::clicked, this, [this] {
        if (const Run *run = m_run->run())
            m_runs.cancel(run->id);
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (const Run *run = m_run->run()) {
            if (const auto resumed = m_runs.resume(run->id); !resumed)
                setHint(resumed.error().sentence);
        }
    });
    connect(m_background, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_run, &RunPage::stateChanged, this, &SendAudienceDialog::refreshRun);
    connect(m_run, &RunPage::reconnectRequested, this, &SendAudienceDialog::reconnectRequested);
    connect(&m_presenter, &SendAudiencePresenter::changed, this, &SendAudienceDialog::refreshForm);
    connect(&m_presenter, &SendAudiencePresenter::reachChanged, this, &SendAudienceDialog::refreshForm);
    refreshForm();
    m_form->setFocus();
}

QWidget *SendAudienceDialog::makeForm()
{
    auto *page = new QWidget(m_pages);
    m_form = new AudienceForm(m_presenter, page);
    connect(m_form, &AudienceForm::mapRequested, this, &SendAudienceDialog::mapRequested);
    auto *panel = new ReachPanel(m_presenter);
    connect(panel, &ReachPanel::moreRowsRequested, this, [this] {
        auto *rows = new PreviewDialog(m_presenter.preview(), m_presenter.sourceName(), this);
        rows->setAttribute(Qt::WA_DeleteOnClose);
        rows->open();
    });
    QScrollArea *side = scrolling(panel, tr("Estimated reach"), "reachScroll");
    side->setFixedWidth(px(panelWidth));
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_form, 1);
    layout->addWidget(side);
    return page;
}

void SendAudienceDialog::refreshForm()
{
    if (m_pages->currentWidget() == m_runScroll)
        return;
    for (QPushButton *button : {m_background, m_cancelRun, m_retry, m_close})
        button->hide();
    const QString obstacle = m_presenter.obstacle();
    const QString fileObstacle = m_presenter.fileObstacle();
    m_send->setText(m_presenter.sendText());
    m_send->setEnabled(obstacle.isEmpty());
    m_send->setToolTip(obstacle);
    m_save->setEnabled(fileObstacle.isEmpty());
    m_save->setToolTip(fileObstacle);
    // What is wrong with a field is said beside it.
    const bool said = !m_presenter.nameProblem().isEmpty() || !m_presenter.descriptionProblem().isEmpty();
    setHint(said ? QString() : obstacle);
}

void SendAudienceDialog::refreshRun()
{
    const Run *run = m_run->run();
    if (m_pages->currentWidget() != m_runScroll || !run)
        return;
    for (QPushButton *button : {m_save, m_cancel, m_send})
        button->hide();
    setTitle(runTitle(*run));
    const bool waits = run->state == RunState::WaitingForReconnect;
    const bool going = isUnderWay(*run) || waits;
    m_cancelRun->setVisible(going);
    m_background->setVisible(going);
    m_close->setVisible(!going);
    m_retry->setVisible(run->state == RunState::Failed || run->state == RunState::Interrupted);
    (going ? m_background : m_close)->setDefault(true);
    setHint(going ? tr("You can close this: the run goes on, and Activity shows it.") : QString());
}

void SendAudienceDialog::send()
{
    const QString question = m_presenter.confirmation();
    if (question.isEmpty())
        sendNow();
    else
        askFirst(question);
}

void SendAudienceDialog::sendNow()
{
    begun(m_presenter.send());
}

void SendAudienceDialog::askFirst(const QString &question)
{
    const bool removes = m_presenter.change() == AudienceChange::Remove;
    auto *sheet = new DialogFrame(
        removes ? tr("Remove these people from the audience?") : tr("Replace everybody in the audience?"), this);
    sheet->setObjectName(QStringLiteral("confirmation"));
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setPreferredSize(480, 220);
    auto *text = new TextLabel(TextRole::Body, question, sheet);
    text->setWordWrap(true);
    sheet->setBody(text);
    sheet->setAccessibleDescription(question);
    QPushButton *cancel = sheet->addCancelButton();
    QPushButton *go =
        sheet->addButton(removes ? tr("Remove") : tr("Replace"), ButtonRole::Destructive, QStringLiteral("confirm"));
    connect(go, &QPushButton::clicked, sheet, &QDialog::accept);
    connect(sheet, &QDialog::accepted, this, &SendAudienceDialog::sendNow);
    cancel->setDefault(true);
    sheet->open();
    cancel->setFocus();
}

void SendAudienceDialog::saveToFile()
{
    m_files.saveCsv(this, tr("Save the audience file"), m_presenter.suggestedFileName(),
                    [this](const QString &path) { begun(m_presenter.saveToFile(path)); });
}

void SendAudienceDialog::begun(const Result<RunId> &run)
{
    if (run)
        showRun(*run);
    else if (m_form)
        m_form->showError(run.error().sentence);
}

void SendAudienceDialog::keyPressEvent(QKeyEvent *event)
{
    // Return in a text field ends the typing; it does not send customers anywhere.
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && qobject_cast<QLineEdit *>(focusWidget())) {
        focusNextChild();
        return;
    }
    DialogFrame::keyPressEvent(event);
}

void SendAudienceDialog::showRun(const RunId &id)
{
    m_presenter.stopCounting();
    if (QWidget *form = m_pages->widget(0); form != m_runScroll) {
        m_pages->removeWidget(form);
        form->deleteLater();
        QRect smaller(QPoint(), QSize(px(runWidth), px(runHeight)).boundedTo(size()));
        smaller.moveCenter(geometry().center());
        setGeometry(smaller);
    }
    m_run->setRun(id);
    refreshRun();
}

} // namespace remarketeer
