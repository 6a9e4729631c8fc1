#include "ui/audience/audience_list_model.h"

#include "ui/audience/audience_kind.h"

namespace remarketeer {

void AudienceListModel::setAudiences(const QList<Audience> &audiences, const QDateTime &now)
{
    beginResetModel();
    m_audiences = audiences;
    m_now = now;
    endResetModel();
}

int AudienceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_audiences.size());
}

QVariant AudienceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Audience &audience = m_audiences[index.row()];
    const QString unusable = audienceUnusable(audience, m_now);
    switch (role) {
    case Qt::DisplayRole:
        return audience.name;
    case Qt::ToolTipRole:
        return unusable.isEmpty()
                   ? tr("%1\n%2\nID %3").arg(audience.name, kindText(audience.calculateType), audience.id.toString())
                   : tr("%1\n%2").arg(audience.name, unusable);
    case Qt::AccessibleTextRole:
        return QStringList{audience.name, audienceState(audience, m_now), unusable}.join(QStringLiteral(", "));
    case IdRole:
        return audience.id.toString();
    case StateRole:
        return unusable.isEmpty() ? audienceState(audience, m_now) : unusable;
    case KindRole:
        return kindText(audience.calculateType);
    default:
        return {};
    }
}

Qt::ItemFlags AudienceListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !audienceUnusable(m_audiences[index.row()], m_now).isEmpty())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace remarketeer
