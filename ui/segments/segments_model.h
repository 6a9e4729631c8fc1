#pragma once

#include "core/clock.h"
#include "core/segment.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

namespace remarketeer {

/// A segment as the list shows it.
struct SegmentLine {
    Segment segment;
    QString sentence; ///< "Country is one of de, at and last_purchase is before 90 days ago"
    QString source;   ///< its name; empty: it was removed
    QStringList usedBy;
    QString broken; ///< in a few words, why it cannot be used; empty: it can
    QString reason; ///< the same as a sentence
};

/// The segments as a table. Window's thread.
class SegmentsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, People, Counted, Source, UsedBy, Actions, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< what a column sorts by
        FilterRole,                  ///< QString: everything of the row that the filter looks at
    };

    explicit SegmentsModel(const Clock &clock, QObject *parent = nullptr);
    void setLines(const QList<SegmentLine> &lines);
    void updateTimes();
    const SegmentLine &line(int row) const { return m_lines[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const SegmentLine &line, int column) const;
    QVariant sortKey(const SegmentLine &line, int column) const;
    QString toolTip(const SegmentLine &line, int column) const;
    const Clock &m_clock;
    QList<SegmentLine> m_lines;
};

} // namespace remarketeer
