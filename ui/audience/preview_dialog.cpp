#include "ui/audience/preview_dialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/table_view.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>

namespace remarketeer {

PreviewModel::PreviewModel(std::vector<PreviewRow> rows, QObject *parent) : QAbstractTableModel(parent)
{
    for (PreviewRow &row : rows) {
        for (PreviewCell &cell : row.cells)
            m_lines.push_back({row.row, std::move(cell)});
    }
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto at = static_cast<std::size_t>(index.row());
    const PreviewCell &cell = m_lines[at].cell;
    const bool received = index.column() == ReceivedColumn;
    if (role == Qt::FontRole && received && !cell.sha256.isEmpty())
        return fixedFont();
    if (role == Qt::ToolTipRole && received)
        return cell.sha256;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case RowColumn:
        return QLocale().toString(m_lines[at].row);
    case AttributeColumn:
        return displayName(cell.attribute);
    case RawColumn:
        return cell.raw;
    case NormalColumn:
        return cell.outcome == Outcome::AlreadyHashed ? tr("already hashed") : cell.normal;
    case ReceivedColumn:
        if (!cell.sha256.isEmpty())
            return info(cell.attribute).usedToMatch
                       ? QString(cell.sha256.left(8) + u'…' + cell.sha256.right(6))
                       : tr("%1 (file only)").arg(cell.sha256.left(8) + u'…' + cell.sha256.right(6));
        return cell.outcome == Outcome::Absent ? tr("blank") : tr("blank: %1").arg(displayName(cell.outcome));
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case RowColumn:
        return tr("Row");
    case AttributeColumn:
        return tr("Export attribute");
    case RawColumn:
        return tr("In the file");
    case NormalColumn:
        return tr("Normal form");
    default:
        return tr("What TikTok receives");
    }
}

PreviewDialog::PreviewDialog(const std::vector<PreviewRow> &rows, const QString &source, QWidget *parent)
    : DialogFrame(tr("First rows of %1, as TikTok gets them").arg(source), parent)
{
    setObjectName(QStringLiteral("previewDialog"));
    setPreferredSize(960, 600);
    auto *table = new TableView(tr("First rows, value by value"), this);
    table->setObjectName(QStringLiteral("previewTable"));
    table->setModel(new PreviewModel(rows, table));
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    table->setColumnWidth(PreviewModel::RowColumn, px(60));
    table->setColumnWidth(PreviewModel::AttributeColumn, px(170));
    table->setColumnWidth(PreviewModel::RawColumn, px(240));
    table->setColumnWidth(PreviewModel::NormalColumn, px(230));
    setBody(table);
    setHint(tr("These values are on your screen only; they are not stored or sent."));
    QPushButton *close = addButton(tr("Close"), ButtonRole::Primary, QStringLiteral("close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace remarketeer
