#include "ui/campaigns/campaign_runs_model.h"

#include "ui/audience/run_words.h"
#include "ui/campaigns/campaign_words.h"
#include "ui/theme/cell_delegate.h"
#include "ui/theme/times.h"

#include <QLocale>

namespace remarketeer {

namespace {

/// "today 09:00" where a text begins.
QString atStart(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

bool isFigure(int column)
{
    return column >= CampaignRunsModel::Read;
}

} // namespace

CampaignRunsModel::CampaignRunsModel(const RunService &service, QObject *parent)
    : QAbstractTableModel(parent), m_service(service)
{
}

void CampaignRunsModel::setRuns(const QList<Run> &runs, const QList<AudienceSize> &sizes, const QDateTime &now,
                                const QTimeZone &zone)
{
    beginResetModel();
    m_now = now;
    m_zone = zone;
    m_rows.clear();
    qsizetype size = sizes.size();
    for (const Run &run : runs) {
        Row row{run, ExportSummary::fromJson(run.summary)};
        if (size > 0 && run.state == RunState::Completed && sizes[size - 1].measuredAt >= run.finishedAt)
            row.reachable = sizes[size - 1].people;
        while (size > 0 && sizes[size - 1].measuredAt >= run.startedAt)
            --size;
        m_rows.append(row);
    }
    endResetModel();
}

void CampaignRunsModel::updateRun(const Run &run)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].run.id != run.id)
            continue;
        m_rows[row].run = run;
        m_rows[row].summary = ExportSummary::fromJson(run.summary);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int CampaignRunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CampaignRunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CampaignRunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        if (column == Started)
            return fullTime(row.run.startedAt);
        return column == Status && !row.run.error.isEmpty() ? QVariant(row.run.error) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text(row, column));
    case Qt::AccessibleDescriptionRole:
        return column == Started ? second(row) : column == Status ? row.run.error : QString();
    case Qt::TextAlignmentRole:
        return isFigure(column) ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case SecondLineRole:
        return column == Started ? second(row) : QString();
    case StatusLookRole:
        return column == Status ? QVariant::fromValue(look(row)) : QVariant();
    default:
        return {};
    }
}

QVariant CampaignRunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isFigure(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Started:
        return tr("Run");
    case Status:
        return tr("Status");
    case Read:
        return tr("Read");
    case Exported:
        return tr("Exported");
    case Skipped:
        return tr("Skipped");
    case Took:
        return tr("Time");
    default:
        return {};
    }
}

StatusLook CampaignRunsModel::look(const Row &row) const
{
    if (row.run.state == RunState::Completed && row.reachable > 0)
        return statusLook(Tone::Good, tr("Ready · %1 reachable").arg(QLocale().toString(row.reachable)));
    return runStatus(row.run, m_service.progress(row.run.id), m_service.runsElsewhere(row.run.id));
}

QString CampaignRunsModel::text(const Row &row, int column) const
{
    const Run &run = row.run;
    const QLocale locale;
    const bool counted = !run.summary.isEmpty();
    const QString none = QStringLiteral("—");
    switch (column) {
    case Started:
        return atStart(dayAndTime(run.startedAt, m_now, m_zone));
    case Status:
        return look(row).text;
    case Read:
        if (counted || isUnderWay(run))
            return locale.toString(counted ? static_cast<quint64>(row.summary.read)
                                           : m_service.progress(run.id).rowsRead);
        return none;
    case Exported:
        return counted ? locale.toString(static_cast<quint64>(row.summary.exported)) : none;
    case Skipped:
        return counted ? locale.toString(static_cast<quint64>(row.summary.skipped())) : none;
    case Took:
        return run.finishedAt.isValid() ? elapsedText(run.startedAt.msecsTo(run.finishedAt)) : none;
    default:
        return {};
    }
}

QString CampaignRunsModel::second(const Row &row) const
{
    return row.run.missed > 0 ? tr("caught up") : QString();
}

} // namespace remarketeer
