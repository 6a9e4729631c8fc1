#pragma once

#include "ui/audience/file_picker.h"
#include "ui/composition/services.h"
#include "ui/connect/browser_opener.h"

#include <QApplication>

#include <memory>

namespace remarketeer {

class Dialogs;
class MainWindow;
class Navigation;
class Tray;

/// What the program needs from outside, so that tests and the tour can give their own.
struct ApplicationParts {
    std::unique_ptr<SecretStore> secrets; ///< null: the system's keychain
    const Clock *clock = nullptr;         ///< null: the computer's
    BrowserOpener *browser = nullptr;     ///< null: the system's
    FilePicker *files = nullptr;          ///< null: the native dialogs
};

/// The whole program: services, look, window and dialogs. Needs a QApplication; one at a time.
class Application
{
public:
    /// Reads the surroundings, installs logging, translations and look, opens the workspace and makes the window. The
    /// error is for showStartError().
    static Result<std::unique_ptr<Application>> create(QApplication &application, ApplicationParts parts = {});
    ~Application();

    /// Lets the services begin. What cannot be read is said on the accounts page.
    void start();
    MainWindow &window() { return *m_window; }
    Dialogs &dialogs() { return *m_dialogs; }
    Navigation &navigation() { return *m_navigation; }
    Services &services() { return *m_services; }

private:
    explicit Application(ApplicationParts parts);
    Result<void> open(QApplication &application);
    SystemClock m_clock;
    SystemBrowserOpener m_browser;
    NativeFilePicker m_files;
    ApplicationParts m_parts;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<Navigation> m_navigation;
    std::unique_ptr<Tray> m_tray;
};

/// Tells the user why the program cannot start; the program ends when the dialog closes.
void showStartError(const Error &error);

} // namespace remarketeer
