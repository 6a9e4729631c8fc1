#pragma once

#include "audience/audience_export.h"
#include "ui/theme/dialog_frame.h"

#include <QAbstractTableModel>

#include <vector>

namespace remarketeer {

/// The values of the first rows, one a line: what the file holds, its normal form, what TikTok gets or why not.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowColumn, AttributeColumn, RawColumn, NormalColumn, ReceivedColumn, ColumnCount };

    explicit PreviewModel(std::vector<PreviewRow> rows, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        quint64 row;
        PreviewCell cell;
    };
    std::vector<Line> m_lines;
};

/// *More rows…*: the first rows of the source, value by value.
class PreviewDialog : public DialogFrame
{
    Q_OBJECT

public:
    PreviewDialog(const std::vector<PreviewRow> &rows, const QString &source, QWidget *parent);
};

} // namespace remarketeer
