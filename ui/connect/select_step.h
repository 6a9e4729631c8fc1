#pragma once

#include "ui/connect/advertiser_model.h"

#include <QWidget>

class QPushButton;
class QSortFilterProxyModel;

namespace remarketeer {

class SearchField;
class TableView;
class TextLabel;

/// Step 3: the ad accounts of the grant, to tick those that are imported.
class SelectStep final : public QWidget
{
    Q_OBJECT

public:
    explicit SelectStep(QWidget *parent = nullptr);
    void setChoices(const QList<AdvertiserChoice> &choices);
    const AdvertiserModel &model() const { return *m_model; }

Q_SIGNALS:
    void chosenChanged();

private:
    void chooseShown();
    void updateShown();

    AdvertiserModel *m_model;
    QSortFilterProxyModel *m_shown;
    SearchField *m_filter;
    QPushButton *m_selectAll;
    TableView *m_table;
    TextLabel *m_nothing;
};

} // namespace remarketeer
