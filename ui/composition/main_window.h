#pragma once

#include "core/result.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace remarketeer {

class AccountsPage;
class ActivityPage;
class CampaignEditor;
class CampaignPage;
class CampaignsPage;
class NavButton;
class Page;
class SegmentPage;
class SegmentsPage;
class SettingsPage;
class Sidebar;
class SourcesPage;
struct Services;

/// The program's window: sidebar and pages. Opening dialogs is the Dialogs' work.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Services &services);

    AccountsPage &accountsPage() { return *m_accounts; }
    CampaignsPage &campaignsPage() { return *m_campaigns; }
    CampaignEditor &campaignEditor() { return *m_editor; }
    CampaignPage &campaignPage() { return *m_campaign; }
    ActivityPage &activityPage() { return *m_activity; }
    SourcesPage &sourcesPage() { return *m_sources; }
    SegmentsPage &segmentsPage() { return *m_segments; }
    SegmentPage &segmentPage() { return *m_segment; }
    SettingsPage &settingsPage() { return *m_settings; }
    /// Shows a page, unless the present one has changes that the user wants to keep on it.
    void show(Page &page);
    using QWidget::show;
    bool shows(const Page &page) const;
    /// With true, closing the window hides it: the program goes on.
    void setStaysWhenClosed(std::function<bool()> stays) { m_stays = std::move(stays); }
    /// Opens a CSV file as the profile source; an error is shown on the present page.
    void openSource(const QString &file);

Q_SIGNALS:
    void sourceRequested(); ///< the user wants to choose a CSV file

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// `button` leads to the page; null: a page below the one that was added last with one.
    void addPage(Page &page, NavButton *button = nullptr);
    void makePages();
    void put(Page &page);
    void restore();
    void keepColumns();
    Services &m_services;
    Sidebar *m_sidebar;
    QStackedWidget *m_pages;
    QList<NavButton *> m_buttons; ///< one for each page
    AccountsPage *m_accounts;
    CampaignsPage *m_campaigns;
    CampaignEditor *m_editor;
    CampaignPage *m_campaign;
    ActivityPage *m_activity;
    SourcesPage *m_sources;
    SegmentsPage *m_segments;
    SegmentPage *m_segment;
    SettingsPage *m_settings;
    std::function<bool()> m_stays;
    bool m_left = false; ///< the page was asked already whether the window may close
};

} // namespace remarketeer
