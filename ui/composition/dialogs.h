#pragma once

#include "core/ids.h"
#include "mapping/export_attribute.h"
#include "ui/audience/file_picker.h"
#include "ui/connect/browser_opener.h"
#include "ui/connect/connect_flow.h"

#include <QObject>

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
    void exportLog();

private:
    bool startSandbox();
    void refresh(const AdvertiserId &account);
    MainWindow &m_window;
    Services &m_services;
    BrowserOpener &m_browser;
    FilePicker &m_files;
};

} // namespace remarketeer
