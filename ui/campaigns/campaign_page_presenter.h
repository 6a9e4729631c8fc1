#pragma once

#include "campaigns/audience_service.h"
#include "campaigns/campaign_problem.h"
#include "campaigns/campaign_service.h"
#include "ui/campaigns/audience_target.h"
#include "ui/campaigns/campaign_figures.h"
#include "ui/campaigns/campaign_runs_model.h"
#include "ui/theme/status_label.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

namespace remarketeer {

/// What the campaign's page shows and does, without a window. Window's thread.
class CampaignPagePresenter final : public QObject
{
    Q_OBJECT

public:
    CampaignPagePresenter(CampaignService &campaigns, SegmentService &segments, RunService &runs,
                          AccountsService &accounts, AudienceService &audiences, const Clock &clock,
                          QObject *parent = nullptr);

    /// This campaign from now on; asks TikTok for its audience's size.
    void open(const CampaignId &id);
    /// Null: none was opened, or it is gone.
    const Campaign *campaign() const;
    AudienceService &audiences() { return m_audiences; }
    CampaignRunsModel &runs() { return m_model; }
    const CampaignFacts &facts() const { return m_facts; }

    StatusLook status() const;
    /// Empty: it can be done. Otherwise why not, for the tooltip.
    QString whyNotRun() const;
    QString whyNotStop() const;
    QString whyNotArchive() const;
    /// Who, what, where and when, each with its sentence.
    QList<std::pair<QString, QString>> sentences() const;
    /// Sizes and people sent, oldest first, for the chart.
    QList<AudienceSize> sizes() const;
    QList<AudienceSize> sent() const;
    /// "Last 9 runs".
    QString chartNote() const;
    /// "+1,204 / −855 if it ran now", or that it is being counted; empty: nobody asked.
    QString preview() const { return m_preview; }

    /// Why the campaign failed or cannot go on.
    struct Problem {
        Tone tone = Tone::Bad;
        QString text;                 ///< title and cause
        QString button;               ///< empty: nothing to be done here
        std::optional<Remedy> remedy; ///< of the button; none: it shows the run
        std::optional<RunId> run;
    };
    std::optional<Problem> problem() const;

    /// The audience that the menu is about; none while there is none, or TikTok does not say.
    std::optional<AudienceTarget> audience() const;
    /// Empty: a lookalike can be made of it.
    QString whyNotLookalike() const;
    /// Empty: it can be renamed, deleted and shared.
    QString whyNotOwn() const;
    /// Campaigns that fill this audience, this one included, by name.
    QStringList campaignsOfAudience() const;

    void runNow();
    void stop();
    void archive();
    /// Emits editRequested with the clone.
    void clone(CampaignStep step = CampaignStep::Start);
    QCoro::Task<void> fetchSize();
    QCoro::Task<void> previewChanges();

Q_SIGNALS:
    void changed(); ///< anything of the above
    void failed(const QString &sentence);
    void editRequested(const remarketeer::CampaignId &draft, remarketeer::CampaignStep step);

private:
    void reload();
    void updateRun(const RunId &id);
    void updateTimes();
    void apply(const Result<void> &done);
    /// What a fetched size belongs to: the audience, and the last run that changed it.
    QString sizeKey() const;
    /// Asks anew when a run was completed since.
    void fetchAfterRun();
    QString whoSentence() const;
    QString whereSentence() const;
    QString whenSentence() const;
    CampaignService &m_campaigns;
    SegmentService &m_segments;
    RunService &m_runs;
    AccountsService &m_accounts;
    AudienceService &m_audiences;
    const Clock &m_clock;
    std::optional<CampaignId> m_id;
    CampaignFacts m_facts;
    CampaignRunsModel m_model;
    QString m_preview;
    QString m_sizeOf; ///< sizeKey() when the size was last asked for
    QTimer m_minute;
};

} // namespace remarketeer
