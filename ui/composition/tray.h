#pragma once

#include "campaigns/campaign_service.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

#include <optional>

namespace remarketeer {

class MainWindow;

/// The program in the system's tray: it stays there while campaigns have runs to come, and says when something needs
/// the user. Systems without a tray see nothing of it, and the window ends the program as ever.
class Tray final : public QObject
{
    Q_OBJECT

public:
    Tray(MainWindow &window, CampaignService &campaigns);

    /// Closing the window shall only hide it: there is a tray, and a campaign has a run to come.
    bool keepsRunning() const;

Q_SIGNALS:
    void campaignRequested(const remarketeer::CampaignId &id);

private:
    void open();
    void tell(const CampaignId &id, const QString &sentence);
    MainWindow &m_window;
    CampaignService &m_campaigns;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    std::optional<CampaignId> m_told; ///< what the last notification was about
};

} // namespace remarketeer
