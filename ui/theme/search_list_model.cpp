#include "ui/theme/search_list_model.h"

#include <QStringList>

#include <algorithm>

namespace remarketeer {

void SearchListModel::setSections(const QList<SearchSection> &sections)
{
    m_sections = sections;
    rebuild();
}

void SearchListModel::setFilter(const QString &text)
{
    m_filter = text;
    rebuild();
}

void SearchListModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    for (const SearchSection &section : m_sections) {
        QList<Row> rows;
        for (const SearchItem &item : section.items) {
            const bool wanted = std::all_of(words.begin(), words.end(), [&item](const QString &word) {
                return item.text.contains(word, Qt::CaseInsensitive) ||
                       item.detail.compare(word, Qt::CaseInsensitive) == 0;
            });
            if (wanted)
                rows.append({false, item});
        }
        if (!rows.isEmpty() && !section.title.isEmpty())
            rows.prepend({true, {section.title, {}, {}}});
        m_rows += rows;
    }
    endResetModel();
}

int SearchListModel::pickableRow(int row, int step) const
{
    for (; row >= 0 && row < m_rows.size(); row += step) {
        if (!m_rows[row].heading)
            return row;
    }
    return -1;
}

int SearchListModel::rowOf(const QVariant &value) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].heading && m_rows[row].item.value == value)
            return row;
    }
    return -1;
}

int SearchListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.item.text;
    case Qt::AccessibleTextRole:
        return row.item.detail.isEmpty() ? row.item.text : QStringLiteral("%1, %2").arg(row.item.text, row.item.detail);
    case ValueRole:
        return row.item.value;
    case DetailRole:
        return row.item.detail;
    case HeadingRole:
        return row.heading;
    default:
        return {};
    }
}

Qt::ItemFlags SearchListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[index.row()].heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace remarketeer
