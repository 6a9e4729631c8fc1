#pragma once

#include "ui/audience/audience_list_model.h"
#include "ui/audience/send_audience_presenter.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QComboBox;
class QListView;
class QPushButton;

namespace remarketeer {

class Card;
class InlineMessage;
class SearchField;
class TextLabel;

/// *Modify Existing Audience*: what to do, and to which of the account's audiences, listed live.
class AudienceChooser : public QWidget
{
    Q_OBJECT

public:
    explicit AudienceChooser(SendAudiencePresenter &presenter, QWidget *parent = nullptr);
    /// The change that is chosen here: Add, Remove or Replace.
    AudienceChange change() const;
    void refresh();

private:
    void refreshList();
    void showChoice();
    void pick(const QModelIndex &index);
    SendAudiencePresenter &m_presenter;
    AudienceListModel m_model;
    QSortFilterProxyModel m_shown;
    QComboBox *m_change;
    SearchField *m_filter;
    QPushButton *m_again;
    QListView *m_list;
    Card *m_card = nullptr;
    TextLabel *m_status;
    InlineMessage *m_error;
    InlineMessage *m_note;
    bool m_updating = false;
};

} // namespace remarketeer
