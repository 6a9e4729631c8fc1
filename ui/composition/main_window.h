#pragma once

#include "core/result.h"

#include <QMainWindow>

class QStackedWidget;

namespace remarketeer {

class AccountsPage;
class ActivityPage;
class NavButton;
class Page;
class SettingsPage;
class Sidebar;
struct Services;

/// The program's window: sidebar and pages. Opening dialogs is the Dialogs' work.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Services &services);

    AccountsPage &accountsPage() { return *m_accounts; }
    ActivityPage &activityPage() { return *m_activity; }
    SettingsPage &settingsPage() { return *m_settings; }
    void show(Page &page);
    using QWidget::show;
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
    void addPage(Page &page, NavButton *button);
    void restore();
    void keepColumns();
    Services &m_services;
    Sidebar *m_sidebar;
    QStackedWidget *m_pages;
    QList<NavButton *> m_buttons;
    AccountsPage *m_accounts;
    ActivityPage *m_activity;
    SettingsPage *m_settings;
};

} // namespace remarketeer
