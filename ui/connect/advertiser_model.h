#pragma once

#include "accounts/connect_session.h"

#include <QAbstractTableModel>
#include <QSet>

namespace remarketeer {

/// The advertisers of a grant with a tick each; those that cannot be imported come last and are disabled.
class AdvertiserModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Ticked, Name, Id, Details, ColumnCount };

    explicit AdvertiserModel(QObject *parent = nullptr);
    void setChoices(QList<AdvertiserChoice> choices);

    int availableCount() const { return m_available; }
    QList<AdvertiserId> chosen() const;
    int chosenCount() const { return static_cast<int>(m_chosen.size()); }
    bool isAvailable(int row) const { return m_choices.at(row).unavailable.isEmpty(); }
    /// Ticks these rows, leaving out what cannot be imported.
    void choose(const QList<int> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    QString text(const QModelIndex &index) const;
    QString spoken(const QModelIndex &index) const;

    QList<AdvertiserChoice> m_choices;
    QSet<AdvertiserId> m_chosen;
    int m_available = 0;
};

} // namespace remarketeer
