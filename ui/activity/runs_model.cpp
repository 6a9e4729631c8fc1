#include "ui/activity/runs_model.h"

#include "ui/audience/run_words.h"
#include "ui/theme/cell_delegate.h"
#include "ui/theme/fill_bar.h"
#include "ui/theme/times.h"

#include <QLocale>

#include <algorithm>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::RunsModel)
};

QString changeWord(AudienceChange change)
{
    switch (change) {
    case AudienceChange::CreateNew:
        return Tr::tr("new audience");
    case AudienceChange::Add:
        return Tr::tr("append");
    case AudienceChange::Remove:
        return Tr::tr("remove");
    case AudienceChange::Replace:
        return Tr::tr("replace");
    case AudienceChange::FileOnly:
        return Tr::tr("to a file only");
    case AudienceChange::KeepInSync:
        return Tr::tr("keep in sync");
    }
    return {};
}

quint64 profilesOf(const Run &run)
{
    const ExportSummary summary = ExportSummary::fromJson(run.summary);
    return run.change == AudienceChange::FileOnly ? summary.exported : summary.matchable;
}

} // namespace

QString runName(const Run &run)
{
    if (!run.campaignName.isEmpty())
        return run.campaignName;
    return run.audienceName.isEmpty() ? run.audienceFile.section(u'/', -1) : run.audienceName;
}

QString runTarget(const Run &run)
{
    return run.accountName.isEmpty()
               ? changeWord(run.change)
               : Tr::tr("%1 · %2", "account and kind of change").arg(run.accountName, changeWord(run.change));
}

double runFraction(const Run &run, const RunProgress &progress)
{
    return run.state == RunState::Completed ? 1 : progress.fraction;
}

RunsModel::RunsModel(RunService &service, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_service(service), m_clock(clock)
{
    connect(&service, &RunService::runsReset, this, &RunsModel::reload);
    connect(&service, &RunService::runChanged, this, &RunsModel::update);
    connect(&service, &RunService::progressChanged, this, &RunsModel::update);
    reload();
}

void RunsModel::reload()
{
    beginResetModel();
    m_runs = m_service.runs();
    endResetModel();
}

void RunsModel::update(const RunId &id)
{
    const int row = rowOf(id);
    const Run *run = m_service.find(id);
    if (row < 0 || !run)
        return reload();
    m_runs[row] = *run;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int RunsModel::rowOf(const RunId &id) const
{
    const auto it = std::find_if(m_runs.cbegin(), m_runs.cend(), [&id](const Run &run) { return run.id == id; });
    return it == m_runs.cend() ? -1 : static_cast<int>(it - m_runs.cbegin());
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Run &run = m_runs[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(run, column);
    case Qt::ToolTipRole:
        if (column == Started)
            return fullTime(run.startedAt);
        return column == Status && !run.error.isEmpty() ? QVariant(run.error) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text(run, column));
    case Qt::AccessibleDescriptionRole:
        return column == Name      ? runTarget(run)
               : column == Status  ? run.error
               : column == Started ? outlook(run)
                                   : QString();
    case StrongRole:
        return column == Name;
    case SecondLineRole:
        return column == Name ? runTarget(run) : column == Started ? outlook(run) : QString();
    case StatusLookRole:
        return column == Status
                   ? QVariant::fromValue(runStatus(run, m_service.progress(run.id), m_service.runsElsewhere(run.id)))
                   : QVariant();
    case FractionRole:
        return column == Progress ? QVariant(runFraction(run, m_service.progress(run.id))) : QVariant();
    case SortRole:
        return sortKey(run, column);
    case FilterRole:
        return QStringList{text(run, Name), run.audienceName, runTarget(run), text(run, Status)}.join(u'\n');
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Run");
    case Status:
        return tr("Status");
    case Progress:
        return tr("Progress");
    case Profiles:
        return tr("Profiles");
    case Started:
        return tr("Started");
    default:
        return {};
    }
}

QString RunsModel::text(const Run &run, int column) const
{
    const RunProgress progress = m_service.progress(run.id);
    const QLocale locale;
    switch (column) {
    case Name:
        return runName(run);
    case Status:
        return runStatus(run, progress, m_service.runsElsewhere(run.id)).text;
    case Progress:
        return percentText(runFraction(run, progress));
    case Profiles:
        if (!run.summary.isEmpty())
            return locale.toString(profilesOf(run));
        if (!isUnderWay(run))
            return QStringLiteral("—");
        return progress.rowsTotal
                   ? tr("%1 of %2 read").arg(locale.toString(progress.rowsRead), locale.toString(*progress.rowsTotal))
                   : tr("%1 read").arg(locale.toString(progress.rowsRead));
    case Started:
        return clockTime(run.startedAt, m_clock.now());
    default:
        return {};
    }
}

QString RunsModel::outlook(const Run &run) const
{
    if (run.state == RunState::WaitingForReconnect)
        return tr("resumes after Refresh");
    if (isUnderWay(run)) {
        const auto seconds = m_service.progress(run.id).secondsLeft;
        return seconds ? tr("%1 left").arg(durationText(*seconds)) : QString();
    }
    return run.missed > 0 ? tr("caught up") : QString();
}

QVariant RunsModel::sortKey(const Run &run, int column) const
{
    switch (column) {
    case Progress:
        return runFraction(run, m_service.progress(run.id));
    case Profiles:
        return profilesOf(run);
    case Started:
        return run.startedAt;
    default: // without case in every locale, C included
        return text(run, column).toCaseFolded();
    }
}

} // namespace remarketeer
