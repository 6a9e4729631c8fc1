#pragma once

#include "campaigns/open_source.h"
#include "segments/rule_operators.h"

#include <QAbstractTableModel>

#include <vector>

namespace remarketeer {

/// The properties of one source, in its order, with what the sample says of them. Kinds and distinct values are looked
/// at when a row is first shown, so that ten thousand properties cost nothing. Window's thread.
class PropertiesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Filled, Example, Distinct, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// Null: none.
    void setSource(std::shared_ptr<const OpenSource> source);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Look {
        bool known = false;
        PropertyKind kind = PropertyKind::Text;
        qsizetype distinct = 0;
    };
    const Look &lookAt(int row) const;
    QString text(int row, int column) const;
    std::shared_ptr<const OpenSource> m_source;
    mutable std::vector<Look> m_looks;
};

} // namespace remarketeer
