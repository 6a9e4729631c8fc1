#pragma once

#include "ui/campaigns/campaign_draft.h"
#include "ui/campaigns/campaign_reach.h"
#include "ui/campaigns/what_presenter.h"

namespace remarketeer {

/// The five steps of a draft without their window. Window's thread.
class CampaignEditorPresenter : public QObject
{
    Q_OBJECT

public:
    static constexpr int stepCount = 5;

    CampaignEditorPresenter(const Campaign &draft, const CampaignEditorServices &services);

    const CampaignEditorServices &services() const { return m_services; }
    CampaignDraft &draft() { return m_draft; }
    const Campaign &campaign() const { return m_draft.campaign(); }
    CampaignReach &reach() { return m_reach; }
    WhatPresenter &what() { return m_what; }

    // --- the steps
    CampaignStep step() const { return m_step; }
    void setStep(CampaignStep step);
    /// The user has been there, and nothing there keeps the campaign from being published.
    bool isDone(CampaignStep step) const;
    QList<CampaignObstacle> obstacles() const { return m_services.campaigns.obstacles(campaign()); }

    // --- Start here
    void setName(const QString &name);
    QString nameProblem() const;
    void setAccount(const AdvertiserId &id);

    // --- Who
    void setSegment(const SegmentId &id);
    /// Chooses everybody of a source: the segment of it that has no rules, which is made when there is none.
    Result<void> chooseEverybody(const SourceId &source);
    void setControlPercent(int percent); ///< 0 to 50
    void setCap(std::optional<qint64> people);
    static constexpr int largestControl = 50;
    static constexpr qint64 smallestCap = 100;

    // --- When
    void setSchedule(const Schedule &schedule);
    /// Why it cannot be published like this; empty: it can.
    QString scheduleProblem() const;
    /// The next five runs in words, with weekday.
    QStringList nextRuns() const;
    Result<void> setTimeZone(const QByteArray &name);

    // --- Review
    /// Saves, then publishes.
    Result<void> publish();

Q_SIGNALS:
    void changed();     ///< anything that the steps show
    void stepChanged(); ///< step()

private:
    const CampaignEditorServices m_services;
    CampaignDraft m_draft;
    CampaignReach m_reach;
    WhatPresenter m_what;
    CampaignStep m_step = CampaignStep::Start;
    int m_furthest = 0;
};

} // namespace remarketeer
