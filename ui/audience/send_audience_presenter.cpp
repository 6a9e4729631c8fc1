#include "ui/audience/send_audience_presenter.h"

#include "ui/audience/audience_kind.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace remarketeer {

namespace {

/// Several clicks in a row are one count.
constexpr int countDelayMs = 150;

std::size_t at(ExportAttribute attribute)
{
    return static_cast<std::size_t>(attribute);
}

} // namespace

SendAudiencePresenter::SendAudiencePresenter(AdvertiserId account, AccountsService &accounts, RunService &runs,
                                             SourceService &source, MappingService &mapping, const Clock &clock)
    : m_account(std::move(account)), m_accounts(accounts), m_runs(runs), m_source(source), m_mapping(mapping),
      m_audiences(accounts, runs, clock), m_chosen(matchedAttributes())
{
    m_audiences.setAccount(m_account);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(countDelayMs);
    connect(&m_countSoon, &QTimer::timeout, this, [this] { count(); });
    connect(&m_mapping, &MappingService::changed, this, &SendAudiencePresenter::attributesChanged);
    connect(&m_source, &SourceService::changed, this, &SendAudiencePresenter::sourceChanged);
    connect(&m_audiences, &AccountAudiences::changed, this, &SendAudiencePresenter::changed);
    connect(&m_accounts, &AccountsService::accountChanged, this, &SendAudiencePresenter::changed);
    connect(&m_accounts, &AccountsService::accountsReset, this, &SendAudiencePresenter::changed);
    connect(&m_runs, &RunService::reachProgress, this, [this](quint64 rowsRead) {
        const auto total = m_source.rowCount();
        Q_EMIT reachProgress(total && *total > 0 ? static_cast<double>(rowsRead) / static_cast<double>(*total) : -1);
    });
    m_countedSource = m_source.source();
    countAgain();
}

SendAudiencePresenter::~SendAudiencePresenter()
{
    m_runs.cancelReach();
}

QString SendAudiencePresenter::accountName() const
{
    const AdAccount *account = m_accounts.find(m_account);
    return account ? account->name : m_account.toString();
}

void SendAudiencePresenter::setChange(AudienceChange change)
{
    if (change == m_change)
        return;
    const AttributeSet before = attributes();
    m_change = change;
    if (modifies() && m_audiences.state() == AccountAudiences::State::NotAsked)
        m_audiences.load();
    if (attributes() != before)
        attributesChanged();
    else
        Q_EMIT changed();
}

void SendAudiencePresenter::setName(const QString &name)
{
    m_name = name;
    m_nameTouched = true;
    Q_EMIT changed();
}

QString SendAudiencePresenter::nameProblem() const
{
    if (modifies() || !m_nameTouched)
        return {};
    const auto name = AudienceName::from(m_name);
    return name ? QString() : name.error().sentence;
}

void SendAudiencePresenter::setDescription(const QString &description)
{
    m_description = description;
    Q_EMIT changed();
}

QString SendAudiencePresenter::descriptionProblem() const
{
    if (modifies() || m_description.size() <= descriptionLimit)
        return {};
    return tr("The description is %Ln character(s) too long.", nullptr,
              static_cast<int>(m_description.size()) - descriptionLimit);
}

void SendAudiencePresenter::setAudience(const std::optional<Audience> &audience)
{
    const AttributeSet before = attributes();
    m_audience = audience;
    if (attributes() != before)
        attributesChanged();
    else
        Q_EMIT changed();
}

QString SendAudiencePresenter::audienceNote() const
{
    return modifies() && m_audience ? remarketeer::audienceNote(*m_audience) : QString();
}

AttributeRow SendAudiencePresenter::row(ExportAttribute attribute) const
{
    return attributeRow(attribute, m_mapping.mapping(), hasSource() ? &m_source.catalogue() : nullptr,
                        modifies() && m_audience ? m_audience->calculateType : QString(), m_chosen.test(at(attribute)));
}

void SendAudiencePresenter::setChosen(ExportAttribute attribute, bool chosen)
{
    if (m_chosen.test(at(attribute)) == chosen)
        return;
    m_chosen.set(at(attribute), chosen);
    attributesChanged();
}

AttributeSet SendAudiencePresenter::attributes() const
{
    AttributeSet set;
    for (const ExportAttributeInfo &attribute : exportAttributes())
        set.set(at(attribute.attribute), row(attribute.attribute).chosen);
    return set;
}

void SendAudiencePresenter::attributesChanged()
{
    Q_EMIT changed();
    countAgain();
}

void SendAudiencePresenter::sourceChanged()
{
    Q_EMIT changed();
    if (m_source.source() != m_countedSource) {
        m_countedSource = m_source.source();
        countAgain();
    }
}

void SendAudiencePresenter::countAgain()
{
    ++m_counting;
    m_runs.cancelReach();
    m_reachError.clear();
    if (fileObstacle().isEmpty()) {
        m_reachState = Fetch::Running;
        m_countSoon.start();
    } else {
        m_countSoon.stop();
        m_reachState = Fetch::NotYet;
        m_preview.clear();
        Q_EMIT previewChanged();
    }
    Q_EMIT reachChanged();
}

void SendAudiencePresenter::stopCounting()
{
    ++m_counting;
    m_countSoon.stop();
    m_runs.cancelReach();
    m_reachState = Fetch::NotYet;
    Q_EMIT reachChanged();
}

QCoro::Task<void> SendAudiencePresenter::count()
{
    const QPointer<SendAudiencePresenter> self(this);
    const int mine = ++m_counting;
    const ReachQuestion question{{}, attributes()}; // GCC 12 destroys a braced argument of co_await twice

    auto rows = co_await m_runs.preview(question, previewedRows);
    if (!self || mine != m_counting)
        co_return;
    if (rows)
        m_preview = std::move(*rows);
    else
        m_preview.clear();
    Q_EMIT previewChanged();

    auto reach = co_await m_runs.reach(question);
    if (!self || mine != m_counting)
        co_return;
    if (reach) {
        m_reach = std::move(*reach);
        m_reachState = Fetch::Done;
    } else {
        m_reachState = Fetch::Failed;
        m_reachError = reach.error().sentence;
    }
    Q_EMIT reachChanged();
    Q_EMIT changed();
}

std::optional<quint64> SendAudiencePresenter::reachable() const
{
    if (m_reachState != Fetch::Done)
        return {};
    return m_reach.matchable;
}

bool SendAudiencePresenter::belowMinimum() const
{
    const auto people = reachable();
    return people && *people < quint64(limits::minimumAudience);
}

QString SendAudiencePresenter::fileObstacle() const
{
    if (!hasSource())
        return tr("Open a CSV file of customers first.");
    const auto &choices = m_mapping.mapping().choices;
    if (std::none_of(choices.begin(), choices.end(), [](const auto &choice) { return choice.has_value(); }))
        return tr("No attribute is mapped to a user property yet. Choose “Map it…” beside one.");
    if (attributes().none())
        return tr("Choose at least one attribute.");
    return {};
}

QString SendAudiencePresenter::obstacle() const
{
    if (!m_accounts.find(m_account))
        return tr("This ad account is not connected any more.");
    if (const QString file = fileObstacle(); !file.isEmpty())
        return file;
    if ((attributes() & matchedAttributes()).none())
        return tr("Choose Email, Phone or a device ID: TikTok matches people on nothing else.");
    if (modifies()) {
        if (!m_audience)
            return tr("Choose the audience to change.");
    } else {
        const auto name = AudienceName::from(m_name);
        if (!name)
            return name.error().sentence;
        if (const QString problem = descriptionProblem(); !problem.isEmpty())
            return problem;
    }
    if (reachable() == std::optional<quint64>(0))
        return tr("No profile has a value that TikTok could match.");
    return {};
}

QString SendAudiencePresenter::sendText() const
{
    const auto people = reachable();
    if (!people)
        return tr("Send profiles");
    return tr("Send %Ln profile(s)", nullptr, static_cast<int>(std::min<quint64>(*people, 2'000'000'000)));
}

QString SendAudiencePresenter::confirmation() const
{
    if (!m_audience || !modifies())
        return {};
    if (m_change == AudienceChange::Remove)
        return tr("Everybody in %1 is taken out of “%2” at TikTok. Ads that target it reach fewer people; ads that "
                  "exclude it reach more. This cannot be undone here.")
            .arg(sourceName(), m_audience->name);
    if (m_change == AudienceChange::Replace)
        return tr("Everybody who is in “%2” at TikTok now is replaced by the people in %1. Who was in it before is not "
                  "kept anywhere. This cannot be undone here.")
            .arg(sourceName(), m_audience->name);
    return {};
}

SendAudienceRequest SendAudiencePresenter::request() const
{
    SendAudienceRequest request;
    request.account = m_account;
    request.change = m_change;
    if (modifies()) {
        request.audience = m_audience;
    } else {
        if (const auto name = AudienceName::from(m_name))
            request.name = *name;
        request.description = m_description;
    }
    request.attributes = attributes();
    return request;
}

Result<RunId> SendAudiencePresenter::send()
{
    if (const QString reason = obstacle(); !reason.isEmpty())
        return fail(ErrorCode::InvalidInput, reason);
    stopCounting();
    return m_runs.begin(request());
}

Result<RunId> SendAudiencePresenter::saveToFile(const QString &path)
{
    if (const QString reason = fileObstacle(); !reason.isEmpty())
        return fail(ErrorCode::InvalidInput, reason);
    stopCounting();
    SendAudienceRequest toFile;
    toFile.change = AudienceChange::FileOnly;
    toFile.attributes = attributes();
    toFile.file = path;
    return m_runs.begin(toFile);
}

QString SendAudiencePresenter::suggestedFileName() const
{
    const QString source = sourceName();
    const auto dot = source.lastIndexOf(u'.');
    return tr("%1 audience.csv", "name of the audience file, after that of the source")
        .arg(dot > 0 ? source.left(dot) : source);
}

} // namespace remarketeer
