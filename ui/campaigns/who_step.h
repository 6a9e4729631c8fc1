#pragma once

#include "ui/campaigns/campaign_editor_presenter.h"
#include "ui/campaigns/segment_choice_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QCheckBox;
class QPushButton;
class QSlider;
class QSpinBox;

namespace remarketeer {

class Card;
class InlineMessage;
class SearchField;
class TableView;
class TextLabel;

/// *Who*: the segment, the control group, and the cap.
class WhoStep : public QWidget
{
    Q_OBJECT

public:
    explicit WhoStep(CampaignEditorPresenter &presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    void newSegmentRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSegments();
    QWidget *makeControlGroup();
    QWidget *makeCap();
    void chooseEverybody();
    void choose(const QModelIndex &shown);
    void showChoice();
    void refresh();
    CampaignEditorPresenter &m_presenter;
    SegmentChoiceModel m_model;
    QSortFilterProxyModel m_shown;
    SearchField *m_filter = nullptr;
    QPushButton *m_everybody = nullptr;
    Card *m_card = nullptr;
    TableView *m_table = nullptr;
    TextLabel *m_none = nullptr;
    InlineMessage *m_error = nullptr;
    QSlider *m_controlSlider = nullptr;
    QSpinBox *m_control = nullptr;
    QCheckBox *m_capped = nullptr;
    QSpinBox *m_cap = nullptr;
    bool m_updating = false;
};

} // namespace remarketeer
