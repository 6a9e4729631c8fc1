#pragma once

#include "campaigns/run_service.h"
#include "core/campaign.h"
#include "ui/theme/status_label.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace remarketeer {

/// The runs of one campaign, newest first. Window's thread.
class CampaignRunsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Started, Status, Read, Exported, Skipped, Took, ColumnCount };

    explicit CampaignRunsModel(const RunService &service, QObject *parent = nullptr);
    /// `sizes`: of the campaign's audience, oldest first; a run shows the last one before the next run.
    void setRuns(const QList<Run> &runs, const QList<AudienceSize> &sizes, const QDateTime &now, const QTimeZone &zone);
    /// A run's state or progress changed.
    void updateRun(const Run &run);
    const Run &run(int row) const { return m_rows[row].run; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Run run;
        ExportSummary summary;
        qint64 reachable = 0; ///< people in the audience after it; 0: not known, or TikTok did not say yet
    };
    StatusLook look(const Row &row) const;
    QString text(const Row &row, int column) const;
    QString second(const Row &row) const;
    const RunService &m_service;
    QList<Row> m_rows;
    QDateTime m_now;
    QTimeZone m_zone;
};

} // namespace remarketeer
