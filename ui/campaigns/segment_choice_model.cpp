#include "ui/campaigns/segment_choice_model.h"

#include "ui/theme/cell_delegate.h"

#include <QLocale>

#include <algorithm>

namespace remarketeer {

SegmentChoiceModel::SegmentChoiceModel(const SegmentService &segments, const SourceService &sources, QObject *parent)
    : QAbstractTableModel(parent), m_service(segments), m_sources(sources), m_segments(segments.segments())
{
    connect(&m_service, &SegmentService::changed, this, &SegmentChoiceModel::reload);
}

void SegmentChoiceModel::reload()
{
    beginResetModel();
    m_segments = m_service.segments();
    endResetModel();
}

int SegmentChoiceModel::rowOf(const SegmentId &id) const
{
    const auto it =
        std::find_if(m_segments.cbegin(), m_segments.cend(), [&id](const Segment &each) { return each.id == id; });
    return it == m_segments.cend() ? -1 : static_cast<int>(it - m_segments.cbegin());
}

void SegmentChoiceModel::setChosen(const std::optional<SegmentId> &id)
{
    if (m_chosen == id)
        return;
    m_chosen = id;
    if (!m_segments.isEmpty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {ChosenRole, Qt::AccessibleTextRole});
}

int SegmentChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_segments.size());
}

int SegmentChoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SegmentChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Segment &segment = m_segments[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(segment, index.column());
    case Qt::AccessibleTextRole: {
        const QString said = tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                              text(segment, index.column()));
        return index.column() == Name && m_chosen == segment.id ? tr("%1, chosen", "a segment").arg(said) : said;
    }
    case Qt::TextAlignmentRole:
        return index.column() == People ? QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case StrongRole:
        return index.column() == Name;
    case ChosenRole:
        return index.column() == Name ? QVariant(m_chosen == segment.id) : QVariant();
    default:
        return {};
    }
}

QVariant SegmentChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == People)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Segment");
    case People:
        return tr("People");
    default:
        return tr("Profile source");
    }
}

QString SegmentChoiceModel::text(const Segment &segment, int column) const
{
    switch (column) {
    case Name:
        return segment.name;
    case People:
        return segment.people ? QLocale().toString(*segment.people) : tr("not counted");
    default: {
        const SourceRecord *source = segment.source ? m_sources.find(*segment.source) : nullptr;
        return source ? source->name : tr("removed");
    }
    }
}

} // namespace remarketeer
