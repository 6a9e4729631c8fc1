#include "ui/campaigns/campaign_reach.h"

#include "campaigns/attribute_keys.h"

#include <QJsonDocument>
#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace remarketeer {

namespace {

quint64 unusable(const ExportSummary &summary)
{
    quint64 rows = 0;
    for (std::size_t problem = 0; problem < summary.rowProblems.size(); ++problem) {
        const auto which = static_cast<RowProblem>(problem);
        if (which != RowProblem::None && which != RowProblem::TooFewCells) // the latter are used
            rows += summary.rowProblems[problem];
    }
    return rows;
}

} // namespace

quint64 matchingPeople(const ExportSummary &summary)
{
    return summary.read - unusable(summary) - summary.notInSegment - summary.leftOut;
}

quint64 takenPeople(const ExportSummary &summary)
{
    return matchingPeople(summary) - summary.inControlGroup - summary.overCap;
}

CampaignReach::CampaignReach(const CampaignDraft &draft, const CampaignEditorServices &services)
    : m_draft(draft), m_segments(services.segments), m_runs(services.runs), m_sources(services.sources),
      m_mapping(services.mapping)
{
    connect(&m_draft, &CampaignDraft::changed, this, &CampaignReach::changed);
    connect(&m_segments, &SegmentService::changed, this, &CampaignReach::changed);
    connect(&m_mapping, &MappingService::changed, this, &CampaignReach::changed);
    connect(&m_runs, &RunService::reachProgress, this, [this](quint64 rowsRead) {
        const Segment *segment = m_draft.campaign().segment ? m_segments.find(*m_draft.campaign().segment) : nullptr;
        const auto source = segment && segment->source ? m_sources.opened(*segment->source) : nullptr;
        const auto total = source ? source->rowCount : std::nullopt;
        Q_EMIT progress(total && *total > 0 ? static_cast<double>(rowsRead) / static_cast<double>(*total) : -1);
    });
}

CampaignReach::~CampaignReach()
{
    if (m_state == State::Counting)
        m_runs.cancelReach();
}

QString CampaignReach::obstacle() const
{
    const auto &id = m_draft.campaign().segment;
    const Segment *segment = id ? m_segments.find(*id) : nullptr;
    if (!segment)
        return tr("Choose a segment first.");
    if (!segment->source || !m_sources.find(*segment->source))
        return tr("The profile source of “%1” was removed.").arg(segment->name);
    if (const auto selection = m_segments.selection(*id); !selection)
        return selection.error().sentence;
    return {};
}

std::optional<ReachQuestion> CampaignReach::question() const
{
    if (!obstacle().isEmpty())
        return {};
    const Campaign &campaign = m_draft.campaign();
    auto selection = m_segments.selection(*campaign.segment);
    selection->controlPercent = campaign.controlPercent;
    selection->cap = campaign.cap;
    selection->seed = campaign.seed;
    return ReachQuestion{m_segments.find(*campaign.segment)->source, attributesOf(campaign.attributes),
                         std::move(*selection)};
}

QByteArray CampaignReach::fingerprint() const
{
    const auto asked = question();
    if (!asked)
        return {};
    return asked->source->toString().toUtf8() + keysOf(asked->attributes).join(u',').toUtf8() +
           QJsonDocument(asked->selection.toJson()).toJson(QJsonDocument::Compact) +
           QJsonDocument(m_mapping.mapping().toJson()).toJson(QJsonDocument::Compact);
}

void CampaignReach::calculate()
{
    if (const auto asked = question())
        count(*asked);
}

void CampaignReach::stop()
{
    if (m_state != State::Counting)
        return;
    ++m_counting;
    m_runs.cancelReach();
    m_state = State::NotCounted;
    Q_EMIT changed();
}

QCoro::Task<void> CampaignReach::count(ReachQuestion question)
{
    const QPointer<CampaignReach> self(this);
    const int mine = ++m_counting;
    const QByteArray asked = fingerprint();
    const QString segment = m_segments.find(*m_draft.campaign().segment)->name;
    m_state = State::Counting;
    m_error.clear();
    Q_EMIT changed();

    auto rows = co_await m_runs.preview(question, previewedRows);
    if (!self || mine != m_counting)
        co_return;
    auto reach = co_await m_runs.reach(question);
    if (!self || mine != m_counting)
        co_return;
    m_rows.clear();
    if (reach) {
        m_state = State::Counted;
        m_summary = std::move(*reach);
        m_counted = asked;
        m_countedSegment = segment;
        if (rows)
            m_rows = std::move(*rows);
    } else if (reach.error().code == ErrorCode::Cancelled) {
        m_state = State::NotCounted; // by another count: a pass is made for one at a time
    } else {
        m_state = State::Failed;
        m_error = reach.error().sentence;
    }
    Q_EMIT changed();
}

bool CampaignReach::isStale() const
{
    return m_state == State::Counted && fingerprint() != m_counted;
}

std::optional<Reach> CampaignReach::reach() const
{
    if (m_state != State::Counted)
        return {};
    return Reach{matchingPeople(m_summary), m_summary.withEmail, m_summary.withPhone, m_summary.withDeviceId,
                 takenPeople(m_summary) - m_summary.matchable};
}

QString CampaignReach::ofText() const
{
    switch (m_state) {
    case State::Counted:
        return tr("of %Ln profile(s) match “%1”", nullptr,
                  static_cast<int>(std::min<quint64>(m_summary.read, 2'000'000'000)))
            .arg(m_countedSegment);
    case State::Counting:
        return tr("Counting…");
    case State::NotCounted:
    case State::Failed:
        break;
    }
    const QString reason = obstacle();
    return reason.isEmpty() ? tr("Not calculated yet") : reason;
}

} // namespace remarketeer
