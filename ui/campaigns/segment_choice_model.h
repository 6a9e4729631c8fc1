#pragma once

#include "campaigns/segment_service.h"

#include <QAbstractTableModel>

#include <optional>

namespace remarketeer {

/// The saved segments to choose one from: name, people as last counted, source. Follows the service. Window's thread.
class SegmentChoiceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, People, Source, ColumnCount };

    SegmentChoiceModel(const SegmentService &segments, const SourceService &sources, QObject *parent = nullptr);
    const SegmentId &id(int row) const { return m_segments[row].id; }
    int rowOf(const SegmentId &id) const; ///< -1: not there
    /// Marks the one that is chosen, in its name's cell.
    void setChosen(const std::optional<SegmentId> &id);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();
    QString text(const Segment &segment, int column) const;
    const SegmentService &m_service;
    const SourceService &m_sources;
    QList<Segment> m_segments;
    std::optional<SegmentId> m_chosen;
};

} // namespace remarketeer
