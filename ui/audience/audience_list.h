#pragma once

#include "ui/audience/account_audiences.h"
#include "ui/audience/audience_list_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QHBoxLayout;
class QListView;
class QPushButton;

namespace remarketeer {

class Card;
class InlineMessage;
class SearchField;
class TextLabel;

/// An ad account's audiences, listed live, to choose one from: with a filter, a button that asks again, and what there
/// is to say of the list. Those that cannot be changed are disabled, with the reason.
class AudienceList : public QWidget
{
    Q_OBJECT

public:
    explicit AudienceList(AccountAudiences &audiences, QWidget *parent = nullptr);
    /// A control before the filter.
    void addBefore(QWidget *control);
    /// The chosen one; none is none.
    void setChosen(const std::optional<AudienceId> &audience);

Q_SIGNALS:
    void picked(const remarketeer::Audience &audience); ///< by the user

private:
    void refresh();
    void showChoice();
    AccountAudiences &m_audiences;
    std::optional<AudienceId> m_chosen;
    AudienceListModel m_model;
    QSortFilterProxyModel m_shown;
    QHBoxLayout *m_top;
    SearchField *m_filter;
    QPushButton *m_again;
    QListView *m_list;
    Card *m_card;
    TextLabel *m_status;
    InlineMessage *m_error;
    bool m_updating = false;
};

} // namespace remarketeer
