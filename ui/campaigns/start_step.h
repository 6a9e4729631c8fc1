#pragma once

#include "ui/campaigns/campaign_editor_presenter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace remarketeer {

class StatusLabel;
class TextLabel;

/// *Start here*: the campaign's name and its ad account.
class StartStep : public QWidget
{
    Q_OBJECT

public:
    explicit StartStep(CampaignEditorPresenter &presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    void reconnectRequested(const remarketeer::AdvertiserId &account);
    void connectRequested(); ///< of a first ad account

private:
    void refresh();
    void refreshAccounts();
    CampaignEditorPresenter &m_presenter;
    QLineEdit *m_name;
    TextLabel *m_count;
    StatusLabel *m_problem;
    QComboBox *m_account;
    StatusLabel *m_status;
    QPushButton *m_reconnect;
    QPushButton *m_connect;
};

} // namespace remarketeer
