#pragma once

#include "campaigns/source_service.h"

#include <QAbstractTableModel>
#include <QList>

namespace remarketeer {

/// One source as the page shows it.
struct SourceRow {
    SourceRecord record;
    SourceState state = SourceState::NotRead;
    QString problem; ///< why it is missing or unreadable
    std::optional<quint64> profiles;
    std::optional<qsizetype> properties;
    QStringList users; ///< names of the segments and campaigns that stand on it
};

/// The profile sources as a table. Window's thread.
class SourcesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Profiles, Properties, UsedBy, Mapping, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// Resets only when other sources are there, or in another order.
    void setRows(const QList<SourceRow> &rows);
    const QList<SourceRow> &rows() const { return m_rows; }
    int rowOf(const SourceId &id) const; ///< -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const SourceRow &row, int column) const;
    QList<SourceRow> m_rows;
};

} // namespace remarketeer
