#pragma once

#include "ui/audience/send_audience_presenter.h"

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
    explicit AttributeList(SendAudiencePresenter &presenter, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
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
    SendAudiencePresenter &m_presenter;
    QWidget *m_content;
    QList<Row> m_rows;
};

} // namespace remarketeer
