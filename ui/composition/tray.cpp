#include "ui/composition/tray.h"

#include "ui/composition/main_window.h"
#include "ui/theme/icons.h"

#include <QApplication>

#include <algorithm>

namespace remarketeer {

Tray::Tray(MainWindow &window, CampaignService &campaigns)
    : m_window(window), m_campaigns(campaigns), m_icon(applicationIcon())
{
    m_menu.addAction(tr("Open Remarketeer"), this, &Tray::open);
    m_menu.addAction(tr("Quit"), qApp, &QCoreApplication::quit);
    m_icon.setToolTip(QStringLiteral("Remarketeer"));
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            open();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        open();
        if (m_told)
            Q_EMIT campaignRequested(*m_told);
    });
    connect(&campaigns, &CampaignService::attentionNeeded, this, &Tray::tell);
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
}

bool Tray::keepsRunning() const
{
    const QList<Campaign> &all = m_campaigns.campaigns();
    return m_icon.isVisible() && std::any_of(all.cbegin(), all.cend(), [](const Campaign &campaign) {
               return campaign.nextRunAt.isValid() || campaign.state == CampaignState::Running;
           });
}

void Tray::open()
{
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Tray::tell(const CampaignId &id, const QString &sentence)
{
    const Campaign *campaign = m_campaigns.find(id);
    // Whoever looks at the window sees it there.
    if (!campaign || !m_icon.isVisible() || m_window.isActiveWindow())
        return;
    m_told = id;
    m_icon.showMessage(campaign->name, sentence, QSystemTrayIcon::Warning);
}

} // namespace remarketeer
