#pragma once

#include "ui/mapping/mapping_presenter.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace remarketeer {

class AttributeOptionsButton;
class FillBar;
class PropertyPicker;
class ReceivedValue;
class TextLabel;

/// The 13 rows of *Map Properties* under one header that stays in place while they scroll.
class MappingTable : public QWidget
{
    Q_OBJECT

public:
    explicit MappingTable(MappingPresenter &presenter, QWidget *parent = nullptr);
    /// Shows what the presenter has now.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Row {
        ExportAttribute attribute;
        PropertyPicker *picker;
        AttributeOptionsButton *options; ///< null where there are none
        FillBar *filled;
        QLabel *warning;
        TextLabel *example;
        ReceivedValue *received;
        TextLabel *mark;
    };
    QWidget *makeHeader();
    QWidget *makeRow(const ExportAttributeInfo &attribute);
    void refreshRow(const Row &row);
    MappingPresenter &m_presenter;
    QHBoxLayout *m_header = nullptr;
    QScrollArea *m_scroll;
    QList<Row> m_rows;
};

} // namespace remarketeer
