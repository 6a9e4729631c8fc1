#include "ui/sources/sources_model.h"

#include "ui/theme/cell_delegate.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace remarketeer {

namespace {

const QString none = QStringLiteral("—");

StatusLook lookOf(SourceState state)
{
    switch (state) {
    case SourceState::NotRead:
        return statusLook(Tone::Busy, SourcesModel::tr("Reading…"));
    case SourceState::Fine:
        return statusLook(Tone::Good, SourcesModel::tr("Fine"));
    case SourceState::Changed:
        return statusLook(Tone::Attention, SourcesModel::tr("File changed"));
    case SourceState::Missing:
        return statusLook(Tone::Bad, SourcesModel::tr("File missing"));
    case SourceState::Unreadable:
        return statusLook(Tone::Bad, SourcesModel::tr("Not readable"));
    }
    Q_UNREACHABLE();
}

QString kindName(const QString &kind)
{
    return kind == QLatin1StringView("csv") ? SourcesModel::tr("CSV file") : kind;
}

} // namespace

void SourcesModel::setRows(const QList<SourceRow> &rows)
{
    const bool same = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                                 [](const SourceRow &a, const SourceRow &b) { return a.record.id == b.record.id; });
    if (!same)
        beginResetModel();
    m_rows = rows;
    if (!same)
        endResetModel();
    else if (!rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SourcesModel::rowOf(const SourceId &id) const
{
    const auto it =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const SourceRow &row) { return row.record.id == id; });
    return it == m_rows.cend() ? -1 : static_cast<int>(it - m_rows.cbegin());
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SourcesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SourceRow &row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SecondLineRole:
        return column == Name
                   ? QVariant(tr("%1 · %2", "kind and place")
                                  .arg(kindName(row.record.kind), QDir::toNativeSeparators(row.record.location)))
                   : QVariant();
    case Qt::ToolTipRole:
        if (column == State && !row.problem.isEmpty())
            return row.problem;
        return column == UsedBy && !row.users.isEmpty() ? QVariant(row.users.join(u'\n')) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Profiles || column == Properties ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text(row, column));
    case Qt::AccessibleDescriptionRole:
        return column == State ? row.problem : QString();
    case StrongRole:
        return column == Name;
    case StatusLookRole:
        if (column == State)
            return QVariant::fromValue(lookOf(row.state));
        return column == Mapping && row.record.current
                   ? QVariant::fromValue(StatusLook{Tone::Neutral, Icon::Check, text(row, column)})
                   : QVariant();
    default:
        return {};
    }
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Profiles || section == Properties))
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Name:
        return tr("Source");
    case Profiles:
        return tr("Profiles");
    case Properties:
        return tr("Properties");
    case UsedBy:
        return tr("Used by");
    case Mapping:
        return tr("Mapping");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QString SourcesModel::text(const SourceRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.record.name;
    case Profiles:
        if (row.profiles)
            return QLocale().toString(*row.profiles);
        return row.state == SourceState::Fine ? tr("Counting…") : none;
    case Properties:
        return row.properties ? QLocale().toString(*row.properties) : none;
    case UsedBy:
        return row.users.isEmpty() ? none : row.users.join(tr(", ", "between names"));
    case Mapping:
        return row.record.current ? tr("In use") : none;
    case State:
        return lookOf(row.state).text;
    default:
        return {};
    }
}

} // namespace remarketeer
