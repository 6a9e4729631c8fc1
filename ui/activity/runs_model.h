#pragma once

#include "campaigns/run_service.h"
#include "core/clock.h"

#include <QAbstractTableModel>

namespace remarketeer {

/// Every run as a table, newest first until it is sorted. Follows the service. Window's thread.
class RunsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Status, Progress, Profiles, Started, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< what a column sorts by
        FilterRole,                  ///< QString: everything of the row that the filter looks at
    };

    RunsModel(RunService &service, const Clock &clock, QObject *parent = nullptr);

    const Run &run(int row) const { return m_runs[row]; }
    int rowOf(const RunId &id) const; ///< -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();
    void update(const RunId &id);
    QString text(const Run &run, int column) const;
    QString outlook(const Run &run) const; ///< "41 s left"; empty when there is nothing to wait for
    QVariant sortKey(const Run &run, int column) const;
    RunService &m_service;
    const Clock &m_clock;
    QList<Run> m_runs;
};

/// The campaign of a run, or what it was sent as.
QString runName(const Run &run);
/// "Halden EU · append": where a run goes and what it does there.
QString runTarget(const Run &run);
/// How far a run is, 0 … 1; a finished one is at its end, a failed one where it stopped.
double runFraction(const Run &run, const RunProgress &progress);

} // namespace remarketeer
