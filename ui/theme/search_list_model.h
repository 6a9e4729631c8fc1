#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>
#include <QVariant>

namespace remarketeer {

/// One thing to pick.
struct SearchItem {
    QString text;
    QString detail; ///< secondary text at the end of the row, e.g. "98 %"
    QVariant value; ///< what is handed out when it is picked
};

/// Things to pick under one heading; without a title they stand without one.
struct SearchSection {
    QString title;
    QList<SearchItem> items;
};

/// Sections of things to pick, narrowed by what was typed. A heading without anything under it is left out.
class SearchListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ValueRole = Qt::UserRole, DetailRole, HeadingRole };

    using QAbstractListModel::QAbstractListModel;
    void setSections(const QList<SearchSection> &sections);
    /// Shows what contains every word of `text` in its text or detail, without case.
    void setFilter(const QString &text);
    /// The first row at or after `row` (before it when step is -1) that can be picked; -1: none.
    int pickableRow(int row, int step = 1) const;
    int rowOf(const QVariant &value) const; ///< -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        bool heading = false;
        SearchItem item;
    };
    void rebuild();
    QList<SearchSection> m_sections;
    QString m_filter;
    QList<Row> m_rows;
};

} // namespace remarketeer
