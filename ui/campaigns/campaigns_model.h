#pragma once

#include "campaigns/campaign_service.h"
#include "core/clock.h"

#include <QAbstractTableModel>
#include <QHash>

namespace remarketeer {

/// The campaigns as a table. Follows the services. Window's thread.
class CampaignsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, NextRun, LastRun, AudienceName, Actions, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< what a column sorts by
        FilterRole,                  ///< QString: everything of the row that the filter looks at
    };

    CampaignsModel(const CampaignService &campaigns, const RunService &runs, const Clock &clock,
                   QObject *parent = nullptr);

    const Campaign &campaign(int row) const { return m_campaigns[row]; }
    int rowOf(const CampaignId &id) const; ///< -1: not there
    /// Tells views that "tomorrow 09:00" is another text now.
    void updateTimes();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Last {
        QDateTime startedAt;
        QString text; ///< "182,406 sent", or why there is no number
    };
    void reload();
    void reloadRuns();
    void readRun(const Run &run);
    void updateRow(const CampaignId &id);
    QString text(const Campaign &campaign, int column) const;
    QString secondLine(const Campaign &campaign, int column) const;
    QVariant sortKey(const Campaign &campaign, int column) const;
    const CampaignService &m_service;
    const RunService &m_runs;
    const Clock &m_clock;
    QList<Campaign> m_campaigns;
    QHash<CampaignId, Last> m_last;
};

} // namespace remarketeer
