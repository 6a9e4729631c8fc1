#pragma once

#include "ui/audience/send_audience_presenter.h"

#include <QWidget>

class QComboBox;

namespace remarketeer {

class AudienceList;
class InlineMessage;

/// *Modify Existing Audience*: what to do, and to which of the account's audiences.
class AudienceChooser : public QWidget
{
    Q_OBJECT

public:
    explicit AudienceChooser(SendAudiencePresenter &presenter, QWidget *parent = nullptr);
    /// The change that is chosen here: Add, Remove or Replace.
    AudienceChange change() const;
    void refresh();

private:
    SendAudiencePresenter &m_presenter;
    QComboBox *m_change;
    AudienceList *m_list;
    InlineMessage *m_note;
};

} // namespace remarketeer
