#pragma once

#include "core/ids.h"
#include "mapping/export_attribute.h"
#include "ui/audience/file_picker.h"
#include "ui/connect/browser_opener.h"
#include "ui/connect/connect_flow.h"

#include <QObject>

#include <functional>
#include <optional>

namespace remarketeer {

class MainWindow;
struct Services;

/// Opens the dialogs that the pages ask for, and lets one lead to the next.
class Dialogs final : public QObject
{
    Q_OBJECT

public:
    Dialogs(MainWindow &window, Services &services, BrowserOpener &browser, FilePicker &files);

    void connectAccounts(const ConnectTarget &target);
    void trySandbox();
    void mapProperties(std::optional<ExportAttribute> attribute = {});
    void sendAudience(const AdvertiserId &account);
    void chooseSource();
    /// For the page of profile sources: another file, and another file for one of them.
    void addSource();
    void repointSource(const SourceId &id);
    void exportLog();
    /// Checks the token of an account, and leads to the sign-in when it does not work any more.
    void refresh(const AdvertiserId &account);

private:
    bool startSandbox();
    void askForCsv(const std::function<void(const QString &)> &then);
    MainWindow &m_window;
    Services &m_services;
    BrowserOpener &m_browser;
    FilePicker &m_files;
};

} // namespace remarketeer
