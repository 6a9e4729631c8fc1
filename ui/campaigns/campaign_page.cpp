#include "ui/campaigns/campaign_page.h"

#include "ui/campaigns/apply_history_dialog.h"
#include "ui/campaigns/delete_audience_dialog.h"
#include "ui/campaigns/figure_card.h"
#include "ui/campaigns/lookalike_dialog.h"
#include "ui/campaigns/rename_audience_dialog.h"
#include "ui/campaigns/share_dialog.h"
#include "ui/campaigns/size_chart.h"
#include "ui/campaigns/stop_campaign_dialog.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/table_view.h"
#include "ui/theme/text_label.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace remarketeer {

namespace {

constexpr int mostRowsAtOnce = 10; ///< of the runs; more of them scroll

} // namespace

CampaignPage::CampaignPage(CampaignService &campaigns, SegmentService &segments, RunService &runs,
                           AccountsService &accounts, AudienceService &audiences, const Clock &clock, QWidget *parent)
    : Page({tr("Remarketing"), tr("Campaigns")}, {}, parent),
      m_presenter(campaigns, segments, runs, accounts, audiences, clock), m_clock(clock)
{
    setObjectName(QStringLiteral("campaignPage"));
    linkParent();
    connect(this, &Page::parentRequested, this, &CampaignPage::backRequested);
    makeHead();
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setObjectName(QStringLiteral("campaignArea"));
    area->setAccessibleName(tr("Campaign"));
    auto *inner = new QWidget(area);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins({});
    column->setSpacing(px(14));
    makeFigures(column);
    column->addWidget(makeChart());
    column->addWidget(makeRuns());
    column->addWidget(makeSentences());
    column->addStretch();
    area->setWidget(inner);
    content()->addWidget(area, 1);

    connect(&m_presenter, &CampaignPagePresenter::changed, this, &CampaignPage::refresh);
    connect(&m_presenter, &CampaignPagePresenter::failed, this, &CampaignPage::showError);
    connect(&m_presenter, &CampaignPagePresenter::editRequested, this, &CampaignPage::editRequested);
    auto *back = new QShortcut(QKeySequence::Back, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &CampaignPage::backRequested);
}

void CampaignPage::makeHead()
{
    m_status = new StatusLabel(this);
    m_status->setObjectName(QStringLiteral("campaignStatus"));
    setTitleDetail(m_status);
    const auto make = [this](const QString &text, const char *name) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        addAction(button);
        return button;
    };
    m_run = make(tr("Run now"), "runNow");
    m_stop = make(tr("Stop"), "stopCampaign");
    m_clone = make(tr("Clone"), "cloneCampaign");
    m_more = make(tr("More"), "moreOfCampaign");
    auto *menu = new QMenu(m_more);
    m_archive = menu->addAction(tr("Archive"));
    m_archive->setObjectName(QStringLiteral("archiveCampaign"));
    menu->setToolTipsVisible(true);
    m_more->setMenu(menu);
    connect(m_run, &QPushButton::clicked, this, [this] { m_presenter.runNow(); });
    connect(m_stop, &QPushButton::clicked, this, &CampaignPage::askToStop);
    connect(m_clone, &QPushButton::clicked, this, [this] { m_presenter.clone(); });
    connect(m_archive, &QAction::triggered, this, [this] { m_presenter.archive(); });

    m_message = new InlineMessage(this);
    m_problem = new InlineMessage(this);
    m_problem->setObjectName(QStringLiteral("campaignProblem"));
    connect(m_problem, &InlineMessage::actionTriggered, this, &CampaignPage::mendProblem);
    content()->addWidget(m_message);
    content()->addWidget(m_problem);
}

void CampaignPage::makeFigures(QVBoxLayout *column)
{
    m_figures = new QGridLayout;
    m_figures->setSpacing(px(12));
    m_sent = new FigureCard(tr("Sent"), QStringLiteral("figureSent"), this);
    m_firstSize = new FigureCard(tr("Audience size, when it began"), QStringLiteral("figureFirstSize"), this);
    m_sizeNow = new FigureCard(tr("Audience size, now"), QStringLiteral("figureSizeNow"), this);
    m_difference = new FigureCard(tr("Added / removed"), QStringLiteral("figureDifference"), this);
    QPushButton *ask = m_sizeNow->addLink(tr("Refresh"), QStringLiteral("refreshSize"));
    ask->setAccessibleName(tr("Refresh the audience size"));
    connect(ask, &QPushButton::clicked, this, [this] { m_presenter.fetchSize(); });
    m_previewLink = m_difference->addLink(tr("Preview changes"), QStringLiteral("previewChanges"));
    connect(m_previewLink, &QPushButton::clicked, this, [this] { m_presenter.previewChanges(); });
    fitFigures();
    column->addLayout(m_figures);
    m_sizeMessage = new InlineMessage(this);
    m_sizeMessage->setObjectName(QStringLiteral("sizeMessage"));
    connect(m_sizeMessage, &InlineMessage::actionTriggered, this, &CampaignPage::mendSize);
    column->addWidget(m_sizeMessage);
}

QWidget *CampaignPage::makeChart()
{
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(px(18), px(12), px(18), px(12));
    column->setSpacing(px(8));
    auto *head = new QHBoxLayout;
    head->setSpacing(px(12));
    head->addWidget(new TextLabel(TextRole::CardTitle, tr("Audience size"), card), 1);
    m_chartNote = new TextLabel(TextRole::Secondary, {}, card);
    m_chartNote->setObjectName(QStringLiteral("chartNote"));
    head->addWidget(m_chartNote);
    m_audience = new QPushButton(tr("Audience"), card);
    m_audience->setObjectName(QStringLiteral("audienceMenu"));
    head->addWidget(m_audience);
    makeAudienceMenu();
    column->addLayout(head);
    m_chart = new SizeChart(card);
    column->addWidget(m_chart);
    m_noChart = new TextLabel(TextRole::Secondary,
                              tr("Sizes are kept after each run, and whenever this page is opened. The first of them "
                                 "makes a chart."),
                              card);
    m_noChart->setObjectName(QStringLiteral("noChart"));
    m_noChart->setWordWrap(true);
    column->addWidget(m_noChart);
    return card;
}

void CampaignPage::makeAudienceMenu()
{
    auto *menu = new QMenu(m_audience);
    menu->setToolTipsVisible(true);
    const auto add = [this, menu](const QString &text, const char *name, auto make) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, make] {
            if (const std::optional<AudienceTarget> target = m_presenter.audience())
                openDialog(make(*target));
        });
        return action;
    };
    m_rename = add(tr("Rename…"), "renameAudienceAction", [this](const AudienceTarget &target) {
        return new RenameAudienceDialog(m_presenter.audiences(), target, this);
    });
    m_lookalike = add(tr("Create lookalike…"), "lookalikeAction", [this](const AudienceTarget &target) {
        return new LookalikeDialog(m_presenter.audiences(), target, this);
    });
    m_share = add(tr("Share…"), "shareAction", [this](const AudienceTarget &target) {
        return new ShareDialog(m_presenter.audiences(), target, this);
    });
    m_uses = add(tr("Apply history…"), "applyHistoryAction", [this](const AudienceTarget &target) {
        return new ApplyHistoryDialog(m_presenter.audiences(), target, m_clock, this);
    });
    menu->addSeparator();
    m_delete = add(tr("Delete at TikTok…"), "deleteAudienceAction", [this](const AudienceTarget &target) {
        return new DeleteAudienceDialog(m_presenter.audiences(), target, m_presenter.campaignsOfAudience(), this);
    });
    m_audience->setMenu(menu);
}

QWidget *CampaignPage::makeRuns()
{
    m_runsCard = new Card(this);
    auto *column = new QVBoxLayout(m_runsCard);
    column->setContentsMargins({});
    m_runs = new TableView(tr("Runs of the campaign"), m_runsCard);
    m_runs->setObjectName(QStringLiteral("campaignRuns"));
    m_runs->setModel(&m_presenter.runs());
    QHeaderView *header = m_runs->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionResizeMode(CampaignRunsModel::Status, QHeaderView::Stretch);
    const std::array<double, CampaignRunsModel::ColumnCount> widths{170, 200, 110, 110, 130, 100};
    for (int section = 0; section < CampaignRunsModel::ColumnCount; ++section)
        m_runs->setColumnWidth(section, px(m_runs, widths[static_cast<std::size_t>(section)]));
    connect(m_runs, &QAbstractItemView::activated, this, &CampaignPage::openRun);
    connect(m_runs, &QAbstractItemView::clicked, this, &CampaignPage::openRun);
    connect(&m_presenter.runs(), &QAbstractItemModel::modelReset, this, &CampaignPage::fitTable);
    column->addWidget(m_runs);
    m_noRuns = new TextLabel(TextRole::Secondary, tr("No run yet."), m_runsCard);
    m_noRuns->setObjectName(QStringLiteral("noRuns"));
    m_noRuns->setContentsMargins(px(16), px(14), px(16), px(14));
    column->addWidget(m_noRuns);
    return m_runsCard;
}

QWidget *CampaignPage::makeSentences()
{
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(px(18), px(14), px(18), px(14));
    column->setSpacing(px(10));
    column->addWidget(new TextLabel(TextRole::CardTitle, tr("What this campaign does"), card));
    m_sentences = new QGridLayout;
    m_sentences->setHorizontalSpacing(px(24));
    m_sentences->setVerticalSpacing(px(8));
    m_sentences->setColumnStretch(1, 1);
    column->addLayout(m_sentences);
    return card;
}

void CampaignPage::open(const CampaignId &id)
{
    m_message->hide();
    m_presenter.open(id);
}

void CampaignPage::showError(const QString &sentence)
{
    m_message->showMessage(Tone::Bad, sentence);
    m_message->setClosable(true);
}

void CampaignPage::refresh()
{
    if (!m_presenter.campaign()) {
        Q_EMIT backRequested();
        return;
    }
    const CampaignFacts &facts = m_presenter.facts();
    setTitle({tr("Remarketing"), tr("Campaigns"), facts.campaign.name}, facts.campaign.name);
    m_status->setStatus(m_presenter.status());
    const auto allow = [](auto *what, const QString &whyNot) {
        what->setEnabled(whyNot.isEmpty());
        what->setToolTip(whyNot);
    };
    allow(m_run, m_presenter.whyNotRun());
    allow(m_stop, m_presenter.whyNotStop());
    allow(m_archive, m_presenter.whyNotArchive());
    m_sent->setFigure(sentFigure(facts));
    m_firstSize->setFigure(firstSizeFigure(facts));
    m_sizeNow->setFigure(sizeNowFigure(facts));
    CampaignFigure difference = differenceFigure(facts);
    if (!m_presenter.preview().isEmpty())
        difference.note = m_presenter.preview();
    m_difference->setFigure(difference);
    m_previewLink->setEnabled(lastCompleted(facts.runs) && !facts.campaign.archived);
    m_previewLink->setToolTip(m_previewLink->isEnabled() ? tr("Counts whom a run now would add and remove. It sends "
                                                              "nothing.")
                                                         : tr("There is no run to compare with."));
    updateMessages();
    updateChart();
    updateSentences();
    updateAudienceMenu();
    fitTable();
}

void CampaignPage::updateMessages()
{
    const auto show = [](InlineMessage *message, Tone tone, const QString &text, const QString &button) {
        if (message->isHidden() || message->text() != text)
            message->showMessage(tone, text, button);
    };
    const auto problem = m_presenter.problem();
    if (problem)
        show(m_problem, problem->tone, problem->text, problem->button);
    else
        m_problem->hide();
    const SizeExplanation explanation = explainSize(m_presenter.facts());
    // One message is enough for an audience that is gone.
    const bool said = problem && problem->remedy == Remedy::PickAudience;
    if (explanation.text.isEmpty() || said)
        m_sizeMessage->hide();
    else
        show(m_sizeMessage, explanation.askSupport ? Tone::Attention : Tone::Neutral, explanation.text,
             explanation.askSupport ? tr("Contact TikTok support")
             : explanation.tryAgain ? tr("Try again")
                                    : QString());
}

void CampaignPage::updateChart()
{
    const QList<AudienceSize> sizes = m_presenter.sizes();
    const QList<AudienceSize> sent = m_presenter.sent();
    const bool some = !sizes.isEmpty() || !sent.isEmpty();
    m_chart->setVisible(some);
    m_noChart->setVisible(!some);
    if (some)
        m_chart->setData(sizes, sent, m_clock.now());
    m_chartNote->setText(m_presenter.chartNote());
}

void CampaignPage::updateSentences()
{
    const auto sentences = m_presenter.sentences();
    // The labels are kept, so that a screen reader does not lose its place.
    for (int row = 0; row < std::max<int>(static_cast<int>(sentences.size()), m_sentences->rowCount()); ++row) {
        for (int column = 0; column < 2; ++column) {
            QLayoutItem *item = m_sentences->itemAtPosition(row, column);
            auto *label = item ? static_cast<TextLabel *>(item->widget()) : nullptr;
            const bool used = row < sentences.size();
            if (!label && used) {
                label = new TextLabel(column == 0 ? TextRole::Secondary : TextRole::Body, {}, this);
                label->setWordWrap(column == 1);
                label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
                m_sentences->addWidget(label, row, column);
            }
            if (!label)
                continue;
            label->setVisible(used);
            if (used)
                label->setText(column == 0 ? sentences[row].first : sentences[row].second);
        }
    }
}

void CampaignPage::updateAudienceMenu()
{
    const bool there = m_presenter.audience().has_value();
    m_audience->setEnabled(there);
    m_audience->setToolTip(there ? QString() : tr("TikTok does not say that the audience is there."));
    const QString whyNotOwn = m_presenter.whyNotOwn();
    for (QAction *action : {m_rename, m_delete, m_share}) {
        action->setEnabled(whyNotOwn.isEmpty());
        action->setToolTip(whyNotOwn);
    }
    const QString whyNotLookalike = m_presenter.whyNotLookalike();
    m_lookalike->setEnabled(whyNotLookalike.isEmpty());
    m_lookalike->setToolTip(whyNotLookalike);
}

void CampaignPage::fitFigures()
{
    const int columns = width() < px(860) ? 2 : 4;
    const std::array<FigureCard *, 4> cards{m_sent, m_firstSize, m_sizeNow, m_difference};
    if (m_figures->count() > 0 && m_figures->property("columns").toInt() == columns)
        return;
    m_figures->setProperty("columns", columns);
    for (int i = 0; i < 4; ++i) {
        m_figures->removeWidget(cards[static_cast<std::size_t>(i)]);
        m_figures->addWidget(cards[static_cast<std::size_t>(i)], i / columns, i % columns);
        m_figures->setColumnStretch(i, i < columns ? 1 : 0);
        m_figures->setColumnMinimumWidth(i, i < columns ? px(150) : 0);
    }
}

void CampaignPage::fitTable()
{
    const int rows = m_presenter.runs().rowCount();
    m_runs->setVisible(rows > 0);
    m_noRuns->setVisible(rows == 0);
    // The page scrolls, and the table only when there is more than fits a screen.
    m_runs->setFixedHeight(m_runs->horizontalHeader()->sizeHint().height() +
                           std::min(rows, mostRowsAtOnce) * m_runs->verticalHeader()->defaultSectionSize());
    const bool narrow = width() < px(760);
    m_runs->setColumnHidden(CampaignRunsModel::Took, narrow);
}

void CampaignPage::mendProblem()
{
    const auto problem = m_presenter.problem();
    if (!problem)
        return;
    const std::optional<AdvertiserId> account = m_presenter.facts().campaign.account;
    if (!problem->remedy) {
        if (problem->run)
            Q_EMIT runRequested(*problem->run);
        return;
    }
    switch (*problem->remedy) {
    case Remedy::ContactSupport:
        Q_EMIT supportRequested();
        break;
    case Remedy::CheckAdvertiser:
        if (account)
            Q_EMIT accountRequested(*account);
        break;
    case Remedy::Reconnect:
        if (account)
            Q_EMIT reconnectRequested(*account);
        break;
    case Remedy::GrantPermissions:
        if (account)
            Q_EMIT authorizeRequested(*account);
        break;
    case Remedy::FixProfiles:
        Q_EMIT mapRequested();
        break;
    case Remedy::FillInFields:
        m_presenter.clone(CampaignStep::Start);
        break;
    case Remedy::CheckSettings:
    case Remedy::PickAudience:
        m_presenter.clone(CampaignStep::What);
        break;
    }
}

void CampaignPage::mendSize()
{
    if (explainSize(m_presenter.facts()).askSupport)
        Q_EMIT supportRequested();
    else
        m_presenter.fetchSize();
}

void CampaignPage::askToStop()
{
    auto *dialog = new StopCampaignDialog(m_presenter.facts().campaign, this);
    connect(dialog, &QDialog::accepted, this, [this] { m_presenter.stop(); });
    dialog->open();
}

void CampaignPage::openDialog(AudienceDialog *dialog)
{
    connect(dialog, &AudienceDialog::done, this, [this](const QString &notice) {
        m_message->showMessage(Tone::Good, notice);
        m_message->setClosable(true);
        m_presenter.fetchSize();
    });
    dialog->open();
}

void CampaignPage::openRun(const QModelIndex &index)
{
    Q_EMIT runRequested(RunId(m_presenter.runs().run(index.row()).id));
}

void CampaignPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitFigures();
    fitTable();
}

void CampaignPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_runs)
        fitTable();
}

} // namespace remarketeer
