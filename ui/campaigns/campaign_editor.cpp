#include "ui/campaigns/campaign_editor.h"

#include "ui/campaigns/campaign_reach_panel.h"
#include "ui/campaigns/campaign_review.h"
#include "ui/campaigns/form_parts.h"
#include "ui/campaigns/review_step.h"
#include "ui/campaigns/start_step.h"
#include "ui/campaigns/what_step.h"
#include "ui/campaigns/when_step.h"
#include "ui/campaigns/who_step.h"
#include "ui/theme/card.h"
#include "ui/theme/dialog_frame.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/step_bar.h"
#include "ui/theme/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace remarketeer {

namespace {

constexpr double sideWidth = 300;
constexpr double narrowSideWidth = 220;
constexpr double narrowPage = 900;

} // namespace

CampaignEditor::CampaignEditor(const CampaignEditorServices &services, QWidget *parent)
    : Page({}, {}, parent), m_services(services), m_saved(new TextLabel(TextRole::Secondary, {}, this)),
      m_back(new QPushButton(tr("Back"), this)), m_continue(new QPushButton(this)), m_message(new InlineMessage(this)),
      m_card(new Card(this)),
      m_bar(new StepBar(tr("Steps of the campaign"),
                        {tr("Start here"), tr("Who"), tr("What"), tr("When"), tr("Review")}, m_card))
{
    setObjectName(QStringLiteral("campaignEditor"));
    m_saved->setObjectName(QStringLiteral("pageNote"));
    setTitleDetail(m_saved);
    linkParent();
    connect(this, &Page::parentRequested, this, &CampaignEditor::leave);
    m_back->setObjectName(QStringLiteral("back"));
    connect(m_back, &QPushButton::clicked, this, &CampaignEditor::back);
    addAction(m_back);
    m_continue->setObjectName(QStringLiteral("continue"));
    setButtonRole(m_continue, ButtonRole::Primary);
    connect(m_continue, &QPushButton::clicked, this, &CampaignEditor::forward);
    addAction(m_continue);
    m_message->setObjectName(QStringLiteral("editorMessage"));
    m_message->setClosable(true);
    content()->addWidget(m_message);
    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int step) { goTo(static_cast<CampaignStep>(step)); });
    m_card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    content()->addWidget(m_card, 1);
}

CampaignEditor::~CampaignEditor()
{
    delete m_body; // its parts know the presenter
}

Result<void> CampaignEditor::open(const CampaignId &id, CampaignStep step)
{
    if (!close())
        return fail(ErrorCode::CannotWrite, m_presenter->draft().saveError());
    const Campaign *campaign = m_services.campaigns.find(id);
    if (!campaign)
        return fail(ErrorCode::NotFound, tr("This campaign is not in the workspace any more."));
    if (campaign->state != CampaignState::Draft)
        return fail(ErrorCode::InvalidInput, tr("“%1” is published already; only drafts can be edited. Clone it to "
                                                "change it.")
                                                 .arg(campaign->name));
    m_message->hide();
    m_presenter = std::make_unique<CampaignEditorPresenter>(*campaign, m_services);
    makeSteps();
    connect(m_presenter.get(), &CampaignEditorPresenter::changed, this, &CampaignEditor::refreshHead);
    connect(m_presenter.get(), &CampaignEditorPresenter::stepChanged, this, &CampaignEditor::refreshStep);
    connect(&m_presenter->draft(), &CampaignDraft::savedChanged, this, &CampaignEditor::refreshHead);
    m_presenter->setStep(step);
    refreshStep();
    return {};
}

bool CampaignEditor::close()
{
    if (!m_presenter)
        return true;
    if (!m_presenter->draft().save())
        return false; // saveError() is shown
    const CampaignId id = m_presenter->campaign().id;
    const bool untouched = m_presenter->draft().isUntouched();
    delete std::exchange(m_body, nullptr);
    m_side = nullptr;
    m_presenter.reset();
    if (untouched) // somebody only looked
        m_services.campaigns.removeDraft(id);
    return true;
}

std::optional<CampaignId> CampaignEditor::campaign() const
{
    return m_presenter ? std::optional(m_presenter->campaign().id) : std::nullopt;
}

void CampaignEditor::chooseSegment(const SegmentId &id)
{
    if (m_presenter)
        m_presenter->setSegment(id);
}

void CampaignEditor::makeSteps()
{
    CampaignEditorPresenter &presenter = *m_presenter;
    m_body = new QWidget(m_card);
    m_pages = new QStackedWidget(m_body);
    auto *start = new StartStep(presenter);
    connect(start, &StartStep::reconnectRequested, this, &CampaignEditor::reconnectRequested);
    connect(start, &StartStep::connectRequested, this, &CampaignEditor::connectRequested);
    auto *who = new WhoStep(presenter);
    connect(who, &WhoStep::newSegmentRequested, this, &CampaignEditor::newSegmentRequested);
    auto *what = new WhatStep(presenter);
    connect(what, &WhatStep::mapRequested, this, &CampaignEditor::mapRequested);
    auto *when = new WhenStep(presenter);
    auto *review = new ReviewStep(presenter);
    connect(review, &ReviewStep::stepRequested, this, &CampaignEditor::goTo);
    m_steps = {start, who, what, when, review};
    for (int step = 0; step < CampaignEditorPresenter::stepCount; ++step)
        m_pages->addWidget(makeScrolling(m_steps[static_cast<std::size_t>(step)], m_bar->tabText(step),
                                         QStringLiteral("step%1").arg(step + 1)));

    m_side =
        makeScrolling(new CampaignReachPanel(presenter.reach()), tr("Estimated reach"), QStringLiteral("reachScroll"));
    auto *layout = new QHBoxLayout(m_body);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_side);
    fitSide();
    m_card->layout()->addWidget(m_body);
    static_cast<QVBoxLayout *>(m_card->layout())->setStretchFactor(m_body, 1);
}

void CampaignEditor::goTo(CampaignStep step)
{
    if (m_presenter)
        m_presenter->setStep(step);
}

void CampaignEditor::back()
{
    if (m_presenter->step() == CampaignStep::Start) {
        leave();
        return;
    }
    goTo(static_cast<CampaignStep>(static_cast<int>(m_presenter->step()) - 1));
}

void CampaignEditor::leave()
{
    if (close())
        Q_EMIT left();
}

void CampaignEditor::forward()
{
    if (m_presenter->step() == CampaignStep::Review)
        publish();
    else
        goTo(static_cast<CampaignStep>(static_cast<int>(m_presenter->step()) + 1));
}

void CampaignEditor::publish()
{
    const QString question = publishQuestion(m_presenter->campaign());
    if (question.isEmpty() || !m_presenter->obstacles().isEmpty()) {
        publishNow();
        return;
    }
    const bool removes = m_presenter->campaign().update == AudienceUpdate::Remove;
    auto *sheet = new DialogFrame(
        removes ? tr("Remove people from this audience?") : tr("Replace everybody in this audience?"), this);
    sheet->setObjectName(QStringLiteral("confirmation"));
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setPreferredSize(480, 220);
    auto *text = new TextLabel(TextRole::Body, question, sheet);
    text->setWordWrap(true);
    sheet->setBody(text);
    sheet->setAccessibleDescription(question);
    QPushButton *cancel = sheet->addCancelButton();
    QPushButton *go = sheet->addButton(tr("Publish Campaign"), ButtonRole::Destructive, QStringLiteral("confirm"));
    connect(go, &QPushButton::clicked, sheet, &QDialog::accept);
    connect(sheet, &QDialog::accepted, this, &CampaignEditor::publishNow);
    cancel->setDefault(true);
    sheet->open();
    cancel->setFocus();
}

void CampaignEditor::publishNow()
{
    const CampaignId id = m_presenter->campaign().id;
    if (const Result<void> done = m_presenter->publish(); !done) {
        m_message->showMessage(Tone::Bad, done.error().sentence);
        return;
    }
    close();
    Q_EMIT published(id);
}

void CampaignEditor::refreshHead()
{
    if (!m_presenter)
        return;
    const QString name = m_presenter->campaign().name.trimmed();
    setTitle({tr("Remarketing"), tr("Campaigns"), tr("New")}, name.isEmpty() ? tr("Campaign without a name") : name);
    CampaignDraft &draft = m_presenter->draft();
    m_saved->setText(draft.saveText());
    if (!draft.saveError().isEmpty())
        m_message->showMessage(Tone::Bad, draft.saveError());
    for (int step = 0; step < CampaignEditorPresenter::stepCount; ++step)
        m_bar->setDone(step, m_presenter->isDone(static_cast<CampaignStep>(step)));
    const bool last = m_presenter->step() == CampaignStep::Review;
    m_continue->setText(last ? tr("Publish Campaign") : tr("Continue"));
    const bool blocked = last && !m_presenter->obstacles().isEmpty();
    m_continue->setEnabled(!blocked);
    m_continue->setToolTip(blocked ? tr("What is in the way stands at the top of the review.") : QString());
}

void CampaignEditor::refreshStep()
{
    const auto step = static_cast<std::size_t>(m_presenter->step());
    {
        const QSignalBlocker quiet(m_bar);
        m_bar->setCurrentIndex(static_cast<int>(step));
    }
    m_bar->update();
    m_pages->setCurrentIndex(static_cast<int>(step));
    if (m_presenter->step() == CampaignStep::Review)
        static_cast<ReviewStep *>(m_steps[step])->refresh();
    refreshHead();
}

void CampaignEditor::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitSide();
}

void CampaignEditor::fitSide()
{
    if (m_side)
        m_side->setFixedWidth(std::max(px(width() < px(narrowPage) ? narrowSideWidth : sideWidth),
                                       m_side->widget()->minimumSizeHint().width()));
}

void CampaignEditor::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (m_presenter)
        m_presenter->draft().save();
}

} // namespace remarketeer
