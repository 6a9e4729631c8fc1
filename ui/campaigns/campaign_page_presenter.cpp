#include "ui/campaigns/campaign_page_presenter.h"

#include "campaigns/schedule_words.h"
#include "mapping/export_attribute.h"
#include "ui/audience/run_words.h"
#include "ui/campaigns/campaign_words.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <chrono>

namespace remarketeer {

namespace {

constexpr qsizetype runsOfChart = 30;

} // namespace

CampaignPagePresenter::CampaignPagePresenter(CampaignService &campaigns, SegmentService &segments, RunService &runs,
                                             AccountsService &accounts, AudienceService &audiences, const Clock &clock,
                                             QObject *parent)
    : QObject(parent), m_campaigns(campaigns), m_segments(segments), m_runs(runs), m_accounts(accounts),
      m_audiences(audiences), m_clock(clock), m_model(runs)
{
    connect(&campaigns, &CampaignService::campaignsReset, this, &CampaignPagePresenter::reload);
    const auto mine = [this](const CampaignId &id) {
        if (m_id == id)
            reload();
    };
    connect(&campaigns, &CampaignService::campaignChanged, this, mine);
    connect(&campaigns, &CampaignService::sizesChanged, this, mine);
    connect(&segments, &SegmentService::changed, this, &CampaignPagePresenter::changed);
    connect(&runs, &RunService::runsReset, this, &CampaignPagePresenter::reload);
    connect(&runs, &RunService::runChanged, this, &CampaignPagePresenter::updateRun);
    connect(&runs, &RunService::progressChanged, this, [this](const RunId &id) {
        if (const Run *run = m_runs.find(id); run && m_id && run->campaign == m_id)
            m_model.updateRun(*run);
    });
    connect(&m_minute, &QTimer::timeout, this, &CampaignPagePresenter::updateTimes);
    m_minute.start(std::chrono::seconds(30));
}

void CampaignPagePresenter::open(const CampaignId &id)
{
    m_id = id;
    m_facts = {};
    m_preview.clear();
    reload();
    fetchSize();
}

const Campaign *CampaignPagePresenter::campaign() const
{
    return m_id ? m_campaigns.find(*m_id) : nullptr;
}

void CampaignPagePresenter::reload()
{
    if (const Campaign *shown = campaign()) {
        m_facts.campaign = *shown;
        m_facts.runs = m_campaigns.runsOf(*m_id);
        m_facts.now = m_clock.now();
        m_facts.zone = m_campaigns.timeZone();
        m_model.setRuns(m_facts.runs, sizes(), m_facts.now, m_facts.zone);
    }
    Q_EMIT changed();
    fetchAfterRun();
}

void CampaignPagePresenter::updateRun(const RunId &id)
{
    const Run *run = m_runs.find(id);
    if (!run || !m_id || run->campaign != m_id)
        return;
    const auto known =
        std::find_if(m_facts.runs.begin(), m_facts.runs.end(), [&id](const Run &one) { return one.id == id; });
    if (known == m_facts.runs.end())
        return reload();
    *known = *run;
    m_model.updateRun(*run);
    Q_EMIT changed();
    fetchAfterRun();
}

QString CampaignPagePresenter::sizeKey() const
{
    const Run *last = lastCompleted(m_facts.runs);
    const std::optional<AudienceId> &audience = m_facts.campaign.audience;
    return (last ? last->id.toString() : QString()) + u'/' + (audience ? audience->toString() : QString());
}

void CampaignPagePresenter::fetchAfterRun()
{
    if (m_facts.size && sizeKey() != m_sizeOf)
        fetchSize();
}

void CampaignPagePresenter::updateTimes()
{
    m_facts.now = m_clock.now();
    Q_EMIT changed();
}

StatusLook CampaignPagePresenter::status() const
{
    StatusLook look = campaignStatus(m_facts.campaign, m_facts.now, m_facts.zone);
    if (m_facts.campaign.archived)
        look.text = tr("%1 · archived", "state of a campaign").arg(look.text);
    return look;
}

QString CampaignPagePresenter::whyNotRun() const
{
    if (m_facts.campaign.archived)
        return tr("An archived campaign can only be cloned.");
    if (m_facts.campaign.state == CampaignState::Draft)
        return tr("Publish the campaign first.");
    const bool busy = std::any_of(m_facts.runs.cbegin(), m_facts.runs.cend(), [](const Run &run) {
        return isUnderWay(run) || run.state == RunState::WaitingForReconnect ||
               run.state == RunState::WaitingForAudience;
    });
    return busy || m_facts.campaign.state == CampaignState::Running ? tr("A run is under way.") : QString();
}

QString CampaignPagePresenter::whyNotStop() const
{
    switch (m_facts.campaign.state) {
    case CampaignState::Scheduled:
    case CampaignState::Running:
    case CampaignState::AwaitingNextRun:
        return m_facts.campaign.archived ? tr("An archived campaign can only be cloned.") : QString();
    default:
        return tr("No more runs are planned.");
    }
}

QString CampaignPagePresenter::whyNotArchive() const
{
    if (m_facts.campaign.archived)
        return tr("It is archived.");
    if (m_facts.campaign.state == CampaignState::Running)
        return tr("A run is under way.");
    return m_facts.campaign.state == CampaignState::Draft ? tr("Drafts are not archived.") : QString();
}

QString CampaignPagePresenter::whoSentence() const
{
    const Campaign &c = m_facts.campaign;
    const Segment *segment = c.segment ? m_segments.find(*c.segment) : nullptr;
    QStringList parts{segment ? tr("Segment “%1”").arg(segment->name) : tr("The segment was removed")};
    if (c.controlPercent > 0)
        parts << tr("%1 % kept out as a control group").arg(QLocale().toString(c.controlPercent));
    if (c.cap)
        parts << tr("only %1 people").arg(QLocale().toString(*c.cap));
    return parts.join(QStringLiteral(" · "));
}

QString CampaignPagePresenter::whereSentence() const
{
    const Campaign &c = m_facts.campaign;
    return c.account ? tr("%1 · %2", "account, its id").arg(c.accountName, c.account->toString())
                     : tr("No ad account is chosen");
}

QString CampaignPagePresenter::whenSentence() const
{
    return describe(m_facts.campaign.schedule, m_facts.zone);
}

QList<std::pair<QString, QString>> CampaignPagePresenter::sentences() const
{
    QStringList attributes;
    for (const QString &key : m_facts.campaign.attributes) {
        if (const auto attribute = exportAttributeFromText(key))
            attributes << displayName(*attribute);
    }
    QString what = whatItDoes(m_facts.campaign);
    if (!what.isEmpty())
        what[0] = what[0].toUpper();
    QList<std::pair<QString, QString>> all{{tr("Who"), whoSentence()},
                                           {tr("What"), what},
                                           {tr("Attributes"), attributes.join(tr(", ", "between names"))},
                                           {tr("Where"), whereSentence()},
                                           {tr("When"), whenSentence()}};
    if (!m_facts.campaign.description.isEmpty())
        all.append({tr("Description"), m_facts.campaign.description});
    return all;
}

QList<AudienceSize> CampaignPagePresenter::sizes() const
{
    return m_id ? m_campaigns.sizes(*m_id) : QList<AudienceSize>();
}

QList<AudienceSize> CampaignPagePresenter::sent() const
{
    QList<AudienceSize> points;
    for (const Run &run : m_facts.runs) {
        if (run.state == RunState::Completed && points.size() < runsOfChart)
            points.prepend({run.finishedAt, static_cast<qint64>(ExportSummary::fromJson(run.summary).matchable)});
    }
    return points;
}

QString CampaignPagePresenter::chartNote() const
{
    const auto shown = static_cast<int>(sent().size());
    return shown > 0 ? tr("Last %n run(s)", nullptr, shown) : QString();
}

std::optional<CampaignPagePresenter::Problem> CampaignPagePresenter::problem() const
{
    const Run *last = m_facts.runs.isEmpty() ? nullptr : &m_facts.runs.first();
    const bool runFailed = last && (last->state == RunState::Failed || last->state == RunState::WaitingForReconnect);
    const bool campaignFailed = m_facts.campaign.state == CampaignState::Failed || !m_facts.campaign.problem.isEmpty();
    if (!runFailed && !campaignFailed)
        return std::nullopt;
    Problem problem;
    problem.tone = runFailed && last->state == RunState::WaitingForReconnect ? Tone::Attention : Tone::Bad;
    problem.text = !m_facts.campaign.problem.isEmpty() ? m_facts.campaign.problem : last ? last->error : QString();
    if (!runFailed)
        return problem;
    problem.run = last->id;
    if (const auto known = campaignProblemFromKey(last->problem)) {
        const ProblemWords words = wordsOf(*known);
        problem.text = words.title + u'\n' + words.cause;
        problem.button = words.button;
        problem.remedy = words.remedy;
    } else if (last->state == RunState::WaitingForReconnect) {
        problem.button = tr("Refresh");
        problem.remedy = Remedy::Reconnect;
    } else {
        problem.button = tr("Show run");
    }
    return problem;
}

std::optional<AudienceTarget> CampaignPagePresenter::audience() const
{
    const Campaign &c = m_facts.campaign;
    if (!c.account || !m_facts.size || !m_facts.size->audience)
        return std::nullopt;
    const AdAccount *account = m_accounts.find(*c.account);
    const Audience &audience = *m_facts.size->audience;
    return AudienceTarget{*c.account, c.accountName, account ? account->timeZone : QString(), audience.id,
                          audience.name};
}

QString CampaignPagePresenter::whyNotLookalike() const
{
    if (!audience())
        return tr("TikTok does not say that the audience is there.");
    const Audience &source = *m_facts.size->audience;
    if (source.type == QLatin1String("Lookalike Audience"))
        return tr("It is a lookalike audience itself.");
    if (source.size < limits::lookalikeSource)
        return tr("It needs at least %1 matched people.").arg(QLocale().toString(limits::lookalikeSource));
    return {};
}

QString CampaignPagePresenter::whyNotOwn() const
{
    if (!audience())
        return tr("TikTok does not say that the audience is there.");
    return m_facts.size->audience->creator ? QString() : tr("Another ad account owns it and shares it with this one.");
}

QStringList CampaignPagePresenter::campaignsOfAudience() const
{
    QStringList names;
    for (const Campaign &c : m_campaigns.campaigns()) {
        const bool ended = c.archived || c.state == CampaignState::Completed || c.state == CampaignState::Stopped;
        if (c.audience && c.audience == m_facts.campaign.audience && c.account == m_facts.campaign.account && !ended)
            names << c.name;
    }
    std::sort(names.begin(), names.end());
    return names;
}

void CampaignPagePresenter::apply(const Result<void> &done)
{
    if (!done)
        Q_EMIT failed(done.error().sentence);
}

void CampaignPagePresenter::runNow()
{
    if (const Result<RunId> run = m_campaigns.runNow(*m_id); !run)
        Q_EMIT failed(run.error().sentence);
}

void CampaignPagePresenter::stop()
{
    apply(m_campaigns.stop(*m_id));
}

void CampaignPagePresenter::archive()
{
    apply(m_campaigns.archive(*m_id));
}

void CampaignPagePresenter::clone(CampaignStep step)
{
    const Result<CampaignId> draft = m_campaigns.clone(*m_id);
    if (draft)
        Q_EMIT editRequested(*draft, step);
    else
        Q_EMIT failed(draft.error().sentence);
}

QCoro::Task<void> CampaignPagePresenter::fetchSize()
{
    const Campaign *asked = campaign();
    if (!asked)
        co_return;
    const QPointer<CampaignPagePresenter> self(this);
    const CampaignId id = asked->id;
    m_facts.size.reset();
    m_sizeOf = sizeKey();
    Q_EMIT changed();
    AudienceNow size = co_await m_campaigns.audienceNow(id);
    if (!self || m_id != id)
        co_return;
    m_facts.size = std::move(size);
    updateTimes();
    fetchAfterRun();
}

QCoro::Task<void> CampaignPagePresenter::previewChanges()
{
    const Campaign *asked = campaign();
    if (!asked)
        co_return;
    const QPointer<CampaignPagePresenter> self(this);
    const CampaignId id = asked->id;
    m_preview = tr("counting…");
    Q_EMIT changed();
    const Result<DiffCounts> difference = co_await m_campaigns.difference(id);
    if (!self || m_id != id)
        co_return;
    m_preview = difference ? tr("%1 if it ran now", "people added and removed")
                                 .arg(differenceText(difference->added, difference->removed))
                           : QString();
    Q_EMIT changed();
    if (!difference)
        Q_EMIT failed(difference.error().sentence);
}

} // namespace remarketeer
