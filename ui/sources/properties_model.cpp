#include "ui/sources/properties_model.h"

#include "ui/theme/cell_delegate.h"
#include "ui/theme/fill_bar.h"

#include <QLocale>
#include <QSet>

namespace remarketeer {

namespace {

const QString none = QStringLiteral("—");

QString kindName(PropertyKind kind)
{
    switch (kind) {
    case PropertyKind::Text:
        return PropertiesModel::tr("Text");
    case PropertyKind::Number:
        return PropertiesModel::tr("Number");
    case PropertyKind::Date:
        return PropertiesModel::tr("Date");
    }
    Q_UNREACHABLE();
}

} // namespace

void PropertiesModel::setSource(std::shared_ptr<const OpenSource> source)
{
    if ((source ? source->source : nullptr) == (m_source ? m_source->source : nullptr))
        return;
    beginResetModel();
    m_source = std::move(source);
    m_looks.assign(static_cast<std::size_t>(m_source ? m_source->catalogue.properties.size() : 0), {});
    endResetModel();
}

int PropertiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_looks.size());
}

int PropertiesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const PropertiesModel::Look &PropertiesModel::lookAt(int row) const
{
    Look &look = m_looks[static_cast<std::size_t>(row)];
    if (!look.known) {
        const QStringList &values = m_source->catalogue.properties[row].values;
        look = {true, guessKind(values), QSet<QString>(values.cbegin(), values.cend()).size()};
    }
    return look;
}

QVariant PropertiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PropertyInfo &property = m_source->catalogue.properties[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case FractionRole:
        return column == Filled ? QVariant(property.filled) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                text(index.row(), column));
    case StrongRole:
        return column == Name;
    default:
        return {};
    }
}

QVariant PropertiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Distinct)
        return tr("Distinct values among those that were sampled, up to 200");
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Name:
        return tr("Property");
    case Kind:
        return tr("Looks like");
    case Filled:
        return tr("Filled");
    case Example:
        return tr("Example");
    case Distinct:
        return tr("Distinct");
    default:
        return {};
    }
}

QString PropertiesModel::text(int row, int column) const
{
    const PropertyInfo &property = m_source->catalogue.properties[row];
    const bool blank = property.values.isEmpty();
    switch (column) {
    case Name:
        return property.name;
    case Kind:
        return blank ? none : kindName(lookAt(row).kind);
    case Filled:
        return percentText(property.filled);
    case Example:
        return blank ? none : property.example.simplified();
    case Distinct:
        return blank ? none
                     : tr("%1 of %2", "distinct values among sampled ones")
                           .arg(QLocale().toString(lookAt(row).distinct), QLocale().toString(property.values.size()));
    default:
        return {};
    }
}

} // namespace remarketeer
