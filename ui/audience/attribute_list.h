#pragma once

#include "mapping/export_attribute.h"
#include "ui/audience/attribute_row.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QPushButton;

namespace remarketeer {

class TextLabel;

/// The export attributes in their four groups, to tick. An attribute that is not mapped has a link instead of a tick.
class AttributeList : public QWidget
{
    Q_OBJECT

public:
    explicit AttributeList(QWidget *parent = nullptr);
    void setRow(const AttributeRow &row);
    /// As tall as all its rows; it scrolls where there is less room.
    QSize sizeHint() const override;
    /// As wide as the names and a bit of what stands beside them.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void ticked(remarketeer::ExportAttribute attribute, bool on); ///< by the user
    void mapRequested(remarketeer::ExportAttribute attribute);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Row {
        ExportAttribute attribute;
        QCheckBox *box;
        TextLabel *detail;
        QPushButton *map;
        TextLabel *note;
    };
    QWidget *makeGroup(AttributeGroup group);
    QWidget *makeRow(const ExportAttributeInfo &attribute);
    QWidget *m_content;
    QList<Row> m_rows;
};

} // namespace remarketeer
