#pragma once

#include "ui/theme/status_label.h"

#include <QStyledItemDelegate>

namespace remarketeer {

/// Roles that CellDelegate understands besides Qt's own.
enum CellRole {
    SecondLineRole = Qt::UserRole + 100, ///< QString: a smaller line under the text
    StatusLookRole,                      ///< StatusLook instead of a text
    FractionRole,                        ///< double 0 … 1, as bar and percentage; an invalid variant: an empty bar
    StrongRole,                          ///< bool: semibold
    ChosenRole,                          ///< bool: a radio button before the text, on where the row is chosen
};

/// Draws the cells of TableView: text (cut in the middle, the whole in the tooltip), two lines, a status, a bar, or a
/// centred icon.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// The part of a cell that content goes into.
    static QRect contentRect(const QStyleOptionViewItem &option);

private:
    void paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace remarketeer

Q_DECLARE_METATYPE(remarketeer::StatusLook)
