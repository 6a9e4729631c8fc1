#include "ui/campaigns/campaigns_model.h"

#include "ui/audience/run_words.h"
#include "ui/campaigns/campaign_words.h"
#include "ui/theme/cell_delegate.h"

#include <QLocale>

#include <algorithm>

namespace remarketeer {

CampaignsModel::CampaignsModel(const CampaignService &campaigns, const RunService &runs, const Clock &clock,
                               QObject *parent)
    : QAbstractTableModel(parent), m_service(campaigns), m_runs(runs), m_clock(clock)
{
    connect(&m_service, &CampaignService::campaignsReset, this, &CampaignsModel::reload);
    connect(&m_service, &CampaignService::campaignChanged, this, [this](const CampaignId &id) {
        const int row = rowOf(id);
        const Campaign *campaign = m_service.find(id);
        if (row < 0 || !campaign)
            return;
        m_campaigns[row] = *campaign;
        updateRow(id);
    });
    connect(&m_runs, &RunService::runsReset, this, [this] {
        reloadRuns();
        updateTimes();
    });
    connect(&m_runs, &RunService::runChanged, this, [this](const RunId &id) {
        const Run *run = m_runs.find(id);
        if (!run || !run->campaign || run->startedAt < m_last.value(*run->campaign).startedAt)
            return;
        readRun(*run);
        updateRow(*run->campaign);
    });
    reloadRuns();
    m_campaigns = m_service.campaigns();
}

void CampaignsModel::reload()
{
    beginResetModel();
    m_campaigns = m_service.campaigns();
    endResetModel();
}

void CampaignsModel::reloadRuns()
{
    // Once for all rows: a look-up a row would be campaigns times runs.
    m_last.clear();
    for (const Run &run : m_runs.runs()) {
        if (run.campaign && !m_last.contains(*run.campaign)) // newest first
            readRun(run);
    }
}

void CampaignsModel::readRun(const Run &run)
{
    const QString text =
        run.state == RunState::Completed
            ? tr("%1 sent").arg(QLocale().toString(quint64(ExportSummary::fromJson(run.summary).matchable)))
            : runStatus(run, {}).text;
    m_last.insert(*run.campaign, {run.startedAt, text});
}

int CampaignsModel::rowOf(const CampaignId &id) const
{
    const auto it =
        std::find_if(m_campaigns.cbegin(), m_campaigns.cend(), [&id](const Campaign &each) { return each.id == id; });
    return it == m_campaigns.cend() ? -1 : static_cast<int>(it - m_campaigns.cbegin());
}

void CampaignsModel::updateTimes()
{
    if (!m_campaigns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CampaignsModel::updateRow(const CampaignId &id)
{
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int CampaignsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_campaigns.size());
}

int CampaignsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CampaignsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Campaign &campaign = m_campaigns[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(campaign, column);
    case SecondLineRole: {
        const QString line = secondLine(campaign, column);
        return line.isEmpty() ? QVariant() : line;
    }
    case Qt::DecorationRole:
        return column == Actions ? QVariant(icon(Icon::More)) : QVariant();
    case Qt::ToolTipRole:
        return column == State && !campaign.problem.isEmpty() ? QVariant(campaign.problem) : QVariant();
    case Qt::AccessibleTextRole: {
        if (column == Actions)
            return tr("Actions for %1").arg(campaign.name);
        QStringList parts{text(campaign, column)};
        if (const QString line = secondLine(campaign, column); !line.isEmpty())
            parts << line;
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                parts.join(QStringLiteral(", ")));
    }
    case Qt::AccessibleDescriptionRole:
        return column == State ? campaign.problem : QString();
    case StrongRole:
        return column == Name;
    case StatusLookRole:
        return column == State ? QVariant::fromValue(campaignState(campaign)) : QVariant();
    case SortRole:
        return sortKey(campaign, column);
    case FilterRole:
        return QStringList{campaign.name, campaign.accountName, whatItDoes(campaign), text(campaign, State)}.join(
            u'\n');
    default:
        return {};
    }
}

QVariant CampaignsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Name:
        return tr("Campaign");
    case State:
        return tr("State");
    case NextRun:
        return tr("Next run");
    case LastRun:
        return tr("Last run");
    case AudienceName:
        return tr("Audience");
    default:
        return role == Qt::AccessibleTextRole ? tr("Actions") : QString();
    }
}

QString CampaignsModel::text(const Campaign &campaign, int column) const
{
    switch (column) {
    case Name:
        return campaign.name.trimmed().isEmpty() ? tr("Campaign without a name") : campaign.name;
    case State:
        return campaignState(campaign).text;
    case NextRun:
        return campaign.nextRunAt.isValid() ? dayAndTime(campaign.nextRunAt, m_clock.now(), m_service.timeZone())
                                            : QStringLiteral("—");
    case LastRun: {
        const auto last = m_last.constFind(campaign.id);
        return last == m_last.cend() ? tr("never") : dayAndTime(last->startedAt, m_clock.now(), m_service.timeZone());
    }
    case AudienceName:
        return campaign.audienceName.isEmpty() ? QStringLiteral("—") : campaign.audienceName;
    default:
        return {};
    }
}

QString CampaignsModel::secondLine(const Campaign &campaign, int column) const
{
    if (column == LastRun)
        return m_last.value(campaign.id).text;
    if (column != Name)
        return {};
    if (campaign.accountName.isEmpty())
        return tr("No ad account yet");
    return tr("%1 · %2", "ad account, what the campaign does").arg(campaign.accountName, whatItDoes(campaign));
}

QVariant CampaignsModel::sortKey(const Campaign &campaign, int column) const
{
    switch (column) {
    case State:
        return campaign.archived ? 100 : static_cast<int>(campaign.state);
    case NextRun: // those without one come last
        return campaign.nextRunAt.isValid() ? campaign.nextRunAt : QDateTime({9999, 1, 1}, {}, Qt::UTC);
    case LastRun: {
        const QDateTime last = m_last.value(campaign.id).startedAt;
        return last.isValid() ? last : QDateTime({1970, 1, 1}, {}, Qt::UTC);
    }
    default: // without case in every locale, C included
        return text(campaign, column).toCaseFolded();
    }
}

} // namespace remarketeer
