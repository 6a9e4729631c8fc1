#include "ui/segments/segments_model.h"

#include "ui/theme/cell_delegate.h"
#include "ui/theme/times.h"

#include <QLocale>

namespace remarketeer {

SegmentsModel::SegmentsModel(const Clock &clock, QObject *parent) : QAbstractTableModel(parent), m_clock(clock) {}

void SegmentsModel::setLines(const QList<SegmentLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void SegmentsModel::updateTimes()
{
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, Counted), index(rowCount() - 1, Counted));
}

int SegmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SegmentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SegmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SegmentLine &line = m_lines[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case SecondLineRole:
        return column == Name ? line.sentence : QVariant();
    case StrongRole:
        return column == Name;
    case StatusLookRole:
        return column == People && !line.broken.isEmpty()
                   ? QVariant::fromValue(StatusLook{Tone::Bad, Icon::Error, line.broken})
                   : QVariant();
    case Qt::ToolTipRole:
        return toolTip(line, column);
    case Qt::AccessibleTextRole:
        return column == Actions ? tr("Actions of %1").arg(line.segment.name)
                                 : tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                                    text(line, column));
    case Qt::AccessibleDescriptionRole:
        return column == Name ? line.sentence : column == People ? line.reason : QString();
    case SortRole:
        return sortKey(line, column);
    case FilterRole:
        return QStringList{line.segment.name, line.sentence, line.source, line.usedBy.join(u'\n'), line.broken}.join(
            u'\n');
    default:
        return {};
    }
}

QVariant SegmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Name:
        return tr("Segment");
    case People:
        return tr("People");
    case Counted:
        return tr("Counted");
    case Source:
        return tr("Source");
    case UsedBy:
        return tr("Used by");
    case Actions:
        return role == Qt::AccessibleTextRole ? tr("Actions") : QString();
    default:
        return {};
    }
}

QString SegmentsModel::text(const SegmentLine &line, int column) const
{
    switch (column) {
    case Name:
        return line.segment.name;
    case People:
        if (!line.broken.isEmpty())
            return line.broken;
        return line.segment.people ? QLocale().toString(*line.segment.people) : QStringLiteral("—");
    case Counted:
        return shortTime(line.segment.countedAt, m_clock.now());
    case Source:
        return line.source.isEmpty() ? tr("Removed") : line.source;
    case UsedBy:
        return line.usedBy.isEmpty() ? tr("Nothing") : line.usedBy.join(tr(", ", "between names"));
    default:
        return {};
    }
}

QString SegmentsModel::toolTip(const SegmentLine &line, int column) const
{
    switch (column) {
    case Name:
        return line.sentence;
    case People:
        return line.reason;
    case Counted:
        return line.segment.countedAt.isValid() ? fullTime(line.segment.countedAt) : QString();
    case UsedBy:
        return line.usedBy.join(u'\n');
    default:
        return {};
    }
}

QVariant SegmentsModel::sortKey(const SegmentLine &line, int column) const
{
    switch (column) {
    case People:
        return line.broken.isEmpty() ? line.segment.people.value_or(-1) : qint64(-2);
    case Counted:
        return line.segment.countedAt;
    case UsedBy:
        return line.usedBy.size();
    default: // without case in every locale, C included
        return text(line, column).toCaseFolded();
    }
}

} // namespace remarketeer
