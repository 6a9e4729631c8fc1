#pragma once

#include "ui/campaigns/campaign_editor_presenter.h"
#include "ui/theme/page.h"

#include <array>
#include <memory>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace remarketeer {

class Card;
class InlineMessage;
class ReviewStep;
class StepBar;
class TextLabel;

/// The five steps of a draft, and *Publish Campaign*. What it cannot do itself it asks for by signals.
class CampaignEditor final : public Page
{
    Q_OBJECT

public:
    explicit CampaignEditor(const CampaignEditorServices &services, QWidget *parent = nullptr);
    ~CampaignEditor() override;

    /// Shows a draft, at a step. A draft that was open is saved first. NotFound, or InvalidInput for what is no draft.
    Result<void> open(const CampaignId &id, CampaignStep step = CampaignStep::Start);
    /// Saves and lets go of the draft; call it when another page is shown. False: it could not be saved, which the
    /// page says.
    bool close();
    /// The draft that is open.
    std::optional<CampaignId> campaign() const;
    /// For the segment that newSegmentRequested() led to.
    void chooseSegment(const SegmentId &id);
    CampaignEditorPresenter *presenter() { return m_presenter.get(); } ///< null: none is open

Q_SIGNALS:
    void left();                                               ///< back to the list; the draft is saved
    void published(const remarketeer::CampaignId &id);         ///< and closed here
    void newSegmentRequested();                                ///< then chooseSegment()
    void mapRequested(remarketeer::ExportAttribute attribute); ///< opens *Map Properties* at an attribute
    void reconnectRequested(const remarketeer::AdvertiserId &account);
    void connectRequested(); ///< of a first ad account

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeSteps();
    void goTo(CampaignStep step);
    void back();
    void leave();
    void forward();
    void publish();
    void publishNow();
    void fitSide();
    void refreshHead();
    void refreshStep();
    const CampaignEditorServices m_services;
    std::unique_ptr<CampaignEditorPresenter> m_presenter;
    TextLabel *m_saved;
    QPushButton *m_back;
    QPushButton *m_continue;
    InlineMessage *m_message;
    Card *m_card;
    StepBar *m_bar;
    QWidget *m_body = nullptr; ///< of the draft that is open
    QStackedWidget *m_pages = nullptr;
    QScrollArea *m_side = nullptr;
    std::array<QWidget *, CampaignEditorPresenter::stepCount> m_steps{};
};

} // namespace remarketeer
