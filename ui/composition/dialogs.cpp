#include "ui/composition/dialogs.h"

#include "ui/accounts/accounts_page.h"
#include "ui/activity/activity_page.h"
#include "ui/audience/send_audience_dialog.h"
#include "ui/composition/main_window.h"
#include "ui/composition/services.h"
#include "ui/connect/connect_dialog.h"
#include "ui/mapping/map_properties_dialog.h"
#include "ui/sources/sources_page.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QStandardPaths>

namespace remarketeer {

Dialogs::Dialogs(MainWindow &window, Services &services, BrowserOpener &browser, FilePicker &files)
    : m_window(window), m_services(services), m_browser(browser), m_files(files)
{
    AccountsPage &accounts = window.accountsPage();
    connect(&accounts, &AccountsPage::connectRequested, this, [this] { connectAccounts({}); });
    connect(&accounts, &AccountsPage::sandboxRequested, this, &Dialogs::trySandbox);
    connect(&accounts, &AccountsPage::mapRequested, this, [this] { mapProperties(); });
    connect(&accounts, &AccountsPage::sendRequested, this, &Dialogs::sendAudience);
    connect(&accounts, &AccountsPage::reconnectRequested, this, [this](const AdvertiserId &id) {
        connectAccounts({false, id});
    });
    connect(&window.activityPage(), &ActivityPage::reconnectRequested, this, &Dialogs::refresh);
    connect(&window.activityPage(), &ActivityPage::exportLogRequested, this, &Dialogs::exportLog);
    connect(&window, &MainWindow::sourceRequested, this, &Dialogs::chooseSource);
}

void Dialogs::connectAccounts(const ConnectTarget &target)
{
    auto *dialog = new ConnectDialog(*m_services.accounts, m_browser, target, &m_window);
    connect(dialog, &ConnectDialog::sandboxNeeded, this, &Dialogs::startSandbox);
    connect(dialog, &ConnectDialog::connected, this, [this] {
        if (m_services.secrets->sessionOnly())
            m_window.accountsPage().showNotice(
                tr("This system has no keychain that Remarketeer can use, so access tokens are kept until it closes. "
                   "After that, connect again with Refresh."));
    });
    dialog->open();
}

bool Dialogs::startSandbox()
{
    const Result<void> started = m_services.startSandbox();
    if (!started)
        m_window.accountsPage().showError(started.error().sentence);
    return started.has_value();
}

void Dialogs::trySandbox()
{
    if (startSandbox())
        connectAccounts({true, {}});
}

void Dialogs::refresh(const AdvertiserId &account)
{
    // What needs a sign-in comes back from the accounts page as reconnectRequested.
    m_window.accountsPage().presenter().refresh(account);
}

void Dialogs::mapProperties(std::optional<ExportAttribute> attribute)
{
    QWidget *parent = QApplication::activeModalWidget();
    auto *dialog =
        new MapPropertiesDialog(*m_services.mapping, *m_services.source, m_services.clock, parent ? parent : &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MapPropertiesDialog::openSourceRequested, this, &Dialogs::chooseSource);
    dialog->open();
    if (attribute)
        dialog->goTo(*attribute);
}

void Dialogs::sendAudience(const AdvertiserId &account)
{
    auto *dialog = new SendAudienceDialog(account, *m_services.accounts, *m_services.runs, *m_services.source,
                                          *m_services.mapping, m_files, m_services.clock, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SendAudienceDialog::mapRequested, this,
            [this](ExportAttribute attribute) { mapProperties(attribute); });
    connect(dialog, &SendAudienceDialog::reconnectRequested, this, &Dialogs::refresh);
    dialog->open();
}

void Dialogs::chooseSource()
{
    askForCsv([this](const QString &file) { m_window.openSource(file); });
}

void Dialogs::addSource()
{
    askForCsv([this](const QString &file) { m_window.sourcesPage().addFile(file); });
}

void Dialogs::repointSource(const SourceId &id)
{
    askForCsv([this, id](const QString &file) { m_window.sourcesPage().repointTo(id, file); });
}

void Dialogs::askForCsv(const std::function<void(const QString &)> &then)
{
    QWidget *parent = QApplication::activeModalWidget();
    auto *dialog = new QFileDialog(parent ? parent : &m_window, tr("Open customers"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("CSV files (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("openSource"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void Dialogs::exportLog()
{
    auto *dialog = new QFileDialog(&m_window, tr("Export log"), {}, tr("Log files (*.log);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("exportLogFile"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("remarketeer.log"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &target) {
        // The dialog has asked whether an older file may go.
        const QString log = m_services.surroundings.logFolder() + QStringLiteral("/remarketeer.log");
        if ((QFile::exists(target) && !QFile::remove(target)) || !QFile::copy(log, target))
            m_window.activityPage().showError(
                tr("The log could not be written to “%1”. Choose another folder.").arg(target));
    });
    dialog->open();
}

} // namespace remarketeer
