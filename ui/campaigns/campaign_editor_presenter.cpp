#include "ui/campaigns/campaign_editor_presenter.h"

#include "campaigns/schedule_dates.h"
#include "segments/segment_rules.h"
#include "ui/campaigns/campaign_words.h"

#include <algorithm>

namespace remarketeer {

namespace {

constexpr int shownRuns = 5;
constexpr qsizetype longestName = 128;

bool isEverybody(const Segment &segment)
{
    const auto rules = SegmentRules::fromJson(segment.rules);
    return rules && *rules == SegmentRules();
}

} // namespace

CampaignEditorPresenter::CampaignEditorPresenter(const Campaign &draft, const CampaignEditorServices &services)
    : m_services(services), m_draft(draft, services.campaigns, services.clock), m_reach(m_draft, services),
      m_what(m_draft, services)
{
    connect(&m_draft, &CampaignDraft::changed, this, &CampaignEditorPresenter::changed);
    connect(&m_what, &WhatPresenter::changed, this, &CampaignEditorPresenter::changed);
    connect(&m_reach, &CampaignReach::changed, this, &CampaignEditorPresenter::changed);
    connect(&services.accounts, &AccountsService::accountsReset, this, &CampaignEditorPresenter::changed);
    connect(&services.accounts, &AccountsService::accountChanged, this, &CampaignEditorPresenter::changed);
    connect(&services.sources, &SourceService::sourcesChanged, this, &CampaignEditorPresenter::changed);
    // Steps that were filled in on an earlier day need no second visit to count as done.
    const QList<CampaignObstacle> open = obstacles();
    const auto first =
        std::min_element(open.cbegin(), open.cend(), [](const auto &a, const auto &b) { return a.step < b.step; });
    const bool untouched = draft.isUntouched();
    m_furthest = untouched ? 0 : static_cast<int>(first == open.cend() ? CampaignStep::Review : first->step);
}

void CampaignEditorPresenter::setStep(CampaignStep step)
{
    if (step == m_step)
        return;
    m_furthest = std::max({m_furthest, static_cast<int>(m_step) + 1, static_cast<int>(step)});
    m_step = step;
    m_draft.save(); // saveError() is shown
    // The review speaks of people: it counts them when that was not done, or is not true any more.
    if (step == CampaignStep::Review && (m_reach.state() != CampaignReach::State::Counted || m_reach.isStale()))
        m_reach.calculate();
    Q_EMIT stepChanged();
}

bool CampaignEditorPresenter::isDone(CampaignStep step) const
{
    if (step == CampaignStep::Review || static_cast<int>(step) >= m_furthest)
        return false;
    const QList<CampaignObstacle> open = obstacles();
    return std::none_of(open.cbegin(), open.cend(), [step](const auto &obstacle) { return obstacle.step == step; });
}

void CampaignEditorPresenter::setName(const QString &name)
{
    m_draft.change([&name](Campaign &campaign) { campaign.name = name; });
}

QString CampaignEditorPresenter::nameProblem() const
{
    const QString name = campaign().name.trimmed();
    if (name.isEmpty())
        return tr("Give the campaign a name.");
    if (name.size() > longestName)
        return tr("The name is %Ln character(s) too long.", nullptr, static_cast<int>(name.size() - longestName));
    return {};
}

void CampaignEditorPresenter::setAccount(const AdvertiserId &id)
{
    if (campaign().account == id)
        return;
    const AdAccount *account = m_services.accounts.find(id);
    m_draft.change([&](Campaign &campaign) {
        campaign.account = id;
        campaign.accountName = account ? account->name : QString();
        if (!campaign.createsAudience) { // another account has other audiences
            campaign.audience.reset();
            campaign.audienceName.clear();
            campaign.calculateType.clear();
        }
    });
}

void CampaignEditorPresenter::setSegment(const SegmentId &id)
{
    if (campaign().segment != id)
        m_draft.change([&id](Campaign &campaign) { campaign.segment = id; });
}

Result<void> CampaignEditorPresenter::chooseEverybody(const SourceId &source)
{
    const SourceRecord *record = m_services.sources.find(source);
    if (!record)
        return fail(ErrorCode::NotFound, tr("This profile source is not in the workspace any more."));
    const QList<Segment> &all = m_services.segments.segments();
    const auto there = std::find_if(all.cbegin(), all.cend(), [&source](const Segment &segment) {
        return segment.source == source && isEverybody(segment);
    });
    if (there != all.cend()) {
        setSegment(SegmentId(there->id));
        return {};
    }
    Segment segment{newSegmentId(), tr("Everyone in %1").arg(record->name).left(128), source, {}, {}, {}, {}};
    segment.rules = SegmentRules().toJson();
    if (const Result<void> saved = m_services.segments.save(segment); !saved)
        return saved;
    setSegment(segment.id);
    return {};
}

void CampaignEditorPresenter::setControlPercent(int percent)
{
    if (campaign().controlPercent != percent)
        m_draft.change([percent](Campaign &campaign) { campaign.controlPercent = percent; });
}

void CampaignEditorPresenter::setCap(std::optional<qint64> people)
{
    if (campaign().cap != people)
        m_draft.change([&people](Campaign &campaign) { campaign.cap = people; });
}

void CampaignEditorPresenter::setSchedule(const Schedule &schedule)
{
    if (campaign().schedule != schedule)
        m_draft.change([&schedule](Campaign &campaign) { campaign.schedule = schedule; });
}

QString CampaignEditorPresenter::scheduleProblem() const
{
    const auto fine = checkForPublishing(campaign().schedule, m_services.campaigns.timeZone(), m_services.clock.now());
    return fine ? QString() : fine.error().sentence;
}

QStringList CampaignEditorPresenter::nextRuns() const
{
    QStringList texts;
    for (const QDateTime &moment : m_services.campaigns.nextRuns(campaign(), shownRuns))
        texts << weekdayAndTime(moment, m_services.campaigns.timeZone());
    return texts;
}

Result<void> CampaignEditorPresenter::setTimeZone(const QByteArray &name)
{
    const Result<void> set = m_services.campaigns.setTimeZone(name);
    Q_EMIT changed();
    return set;
}

Result<void> CampaignEditorPresenter::publish()
{
    if (const Result<void> saved = m_draft.save(); !saved)
        return saved;
    m_reach.stop();
    return m_services.campaigns.publish(CampaignId(campaign().id));
}

} // namespace remarketeer
