#pragma once

#include "ui/campaigns/campaign_page_presenter.h"
#include "ui/theme/page.h"

class QAction;
class QGridLayout;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace remarketeer {

class AudienceDialog;
class Card;
class FigureCard;

class InlineMessage;
class SizeChart;
class StatusLabel;
class TableView;
class TextLabel;

/// Remarketing › Campaigns › one of them that was published: what it did, how large its audience is, and what can be
/// done with both.
class CampaignPage final : public Page
{
    Q_OBJECT

public:
    CampaignPage(CampaignService &campaigns, SegmentService &segments, RunService &runs, AccountsService &accounts,
                 AudienceService &audiences, const Clock &clock, QWidget *parent = nullptr);
    /// Asks TikTok for the audience's size, so call it each time the page is opened.
    void open(const CampaignId &id);
    CampaignPagePresenter &presenter() { return m_presenter; }
    void showError(const QString &sentence);

Q_SIGNALS:
    void backRequested();                             ///< to the list of campaigns; also when the campaign is gone
    void runRequested(const remarketeer::RunId &run); ///< to be shown in Activity
    /// A clone was made (by **Clone**, or to mend a problem): open it at this step.
    void editRequested(const remarketeer::CampaignId &draft, remarketeer::CampaignStep step);
    void reconnectRequested(const remarketeer::AdvertiserId &account); ///< Refresh: checks the token first
    void authorizeRequested(const remarketeer::AdvertiserId &account); ///< sign in anew although the token works
    void accountRequested(const remarketeer::AdvertiserId &account);   ///< show and check it on the accounts page
    void mapRequested();
    void supportRequested(); ///< TikTok's

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeHead();
    void makeFigures(QVBoxLayout *column);
    QWidget *makeChart();
    QWidget *makeRuns();
    QWidget *makeSentences();
    void makeAudienceMenu();
    void refresh();
    void updateMessages();
    void updateChart();
    void updateSentences();
    void updateAudienceMenu();
    void fitFigures();
    void fitTable();
    void mendProblem();
    void mendSize();
    void askToStop();
    void openDialog(AudienceDialog *dialog);
    void openRun(const QModelIndex &index);

    CampaignPagePresenter m_presenter;
    const Clock &m_clock;
    StatusLabel *m_status = nullptr;
    QPushButton *m_run = nullptr, *m_stop = nullptr, *m_clone = nullptr, *m_more = nullptr;
    QAction *m_archive = nullptr;
    InlineMessage *m_problem = nullptr, *m_message = nullptr, *m_sizeMessage = nullptr;
    QGridLayout *m_figures = nullptr;
    FigureCard *m_sent = nullptr, *m_firstSize = nullptr, *m_sizeNow = nullptr, *m_difference = nullptr;
    QPushButton *m_previewLink = nullptr;
    SizeChart *m_chart = nullptr;
    TextLabel *m_noChart = nullptr, *m_chartNote = nullptr;
    QPushButton *m_audience = nullptr;
    QAction *m_rename = nullptr, *m_delete = nullptr, *m_uses = nullptr, *m_lookalike = nullptr, *m_share = nullptr;
    Card *m_runsCard = nullptr;
    TableView *m_runs = nullptr;
    TextLabel *m_noRuns = nullptr;
    QGridLayout *m_sentences = nullptr;
};

} // namespace remarketeer
