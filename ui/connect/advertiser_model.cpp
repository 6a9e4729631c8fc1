#include "ui/connect/advertiser_model.h"

#include "ui/theme/cell_delegate.h"

#include <algorithm>

namespace remarketeer {

AdvertiserModel::AdvertiserModel(QObject *parent) : QAbstractTableModel(parent) {}

void AdvertiserModel::setChoices(QList<AdvertiserChoice> choices)
{
    beginResetModel();
    m_choices = std::move(choices);
    const auto firstUnavailable =
        std::stable_partition(m_choices.begin(), m_choices.end(),
                              [](const AdvertiserChoice &choice) { return choice.unavailable.isEmpty(); });
    m_available = static_cast<int>(firstUnavailable - m_choices.begin());
    m_chosen.clear();
    endResetModel();
    Q_EMIT chosenChanged();
}

QList<AdvertiserId> AdvertiserModel::chosen() const
{
    QList<AdvertiserId> ids;
    for (const AdvertiserChoice &choice : m_choices) {
        if (m_chosen.contains(choice.advertiser.id))
            ids.append(choice.advertiser.id);
    }
    return ids;
}

void AdvertiserModel::choose(const QList<int> &rows)
{
    for (const int row : rows) {
        if (isAvailable(row))
            m_chosen.insert(m_choices.at(row).advertiser.id);
    }
    if (!m_choices.isEmpty()) {
        Q_EMIT dataChanged(index(0, Ticked), index(rowCount() - 1, Ticked), {Qt::CheckStateRole});
    }
    Q_EMIT chosenChanged();
}

int AdvertiserModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

int AdvertiserModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AdvertiserModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        return index.column() == Details ? m_choices.at(index.row()).unavailable : text(index);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::CheckStateRole:
        if (index.column() == Ticked)
            return m_chosen.contains(m_choices.at(index.row()).advertiser.id) ? Qt::Checked : Qt::Unchecked;
        return {};
    case StrongRole:
        return index.column() == Name;
    default:
        return {};
    }
}

QString AdvertiserModel::text(const QModelIndex &index) const
{
    const AdvertiserChoice &choice = m_choices.at(index.row());
    switch (index.column()) {
    case Name:
        return choice.advertiser.name;
    case Id:
        return choice.advertiser.id.toString();
    case Details:
        return choice.unavailable.isEmpty()
                   //: Currency and time zone of an ad account, e.g. EUR · Europe/Berlin
                   ? tr("%1 · %2").arg(choice.advertiser.currency, choice.advertiser.timeZone)
                   : choice.unavailable;
    default:
        return {};
    }
}

QString AdvertiserModel::spoken(const QModelIndex &index) const
{
    return index.column() == Ticked ? m_choices.at(index.row()).advertiser.name : text(index);
}

bool AdvertiserModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Ticked || !isAvailable(index.row()))
        return false;
    const AdvertiserId &id = m_choices.at(index.row()).advertiser.id;
    if (value.toInt() == Qt::Checked) {
        m_chosen.insert(id);
    } else {
        m_chosen.remove(id);
    }
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

QVariant AdvertiserModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Account");
    case Id:
        return tr("Advertiser ID");
    case Details:
        return tr("Currency · Time zone");
    default:
        return role == Qt::AccessibleTextRole ? tr("Selected") : QString();
    }
}

Qt::ItemFlags AdvertiserModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !isAvailable(index.row()))
        return Qt::NoItemFlags;
    const Qt::ItemFlags usable = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Ticked ? usable | Qt::ItemIsUserCheckable : usable;
}

} // namespace remarketeer
