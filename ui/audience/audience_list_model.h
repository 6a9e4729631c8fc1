#pragma once

#include "tiktok/tiktok_api.h"

#include <QAbstractListModel>

namespace remarketeer {

/// The audiences of an ad account: name, state and size, kind. Those that cannot be changed are shown disabled, with
/// the reason.
class AudienceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, StateRole, KindRole };

    using QAbstractListModel::QAbstractListModel;
    void setAudiences(const QList<Audience> &audiences, const QDateTime &now);
    const Audience &audience(int row) const { return m_audiences[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Audience> m_audiences;
    QDateTime m_now;
};

} // namespace remarketeer
