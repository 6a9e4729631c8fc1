#include "ui/composition/main_window.h"

#include "ui/accounts/accounts_page.h"
#include "ui/activity/activity_page.h"
#include "ui/composition/nav_button.h"
#include "ui/composition/services.h"
#include "ui/composition/sidebar.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/metrics.h"
#include "ui/theme/table_view.h"

#include <QCloseEvent>
#include <QCoroTask>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QPointer>
#include <QStackedWidget>

#include <algorithm>

namespace remarketeer {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");

QString columnsKey(const TableView &table)
{
    return QStringLiteral("columns/") + table.objectName();
}

/// The one CSV (or text) file of a drag, or empty.
QString csvFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString file = urls.front().toLocalFile();
    for (const QString &ending : {QStringLiteral(".csv"), QStringLiteral(".tsv"), QStringLiteral(".txt")}) {
        if (file.endsWith(ending, Qt::CaseInsensitive))
            return file;
    }
    return {};
}

QCoro::Task<void> openCsv(QPointer<MainWindow> window, QPointer<SourceService> source, QString file)
{
    const Result<void> opened = co_await source->openCsv(std::move(file));
    if (opened && window)
        window->accountsPage().clearMessage();
    if (!opened && window) {
        window->show(window->accountsPage());
        window->accountsPage().showError(opened.error().sentence);
    }
}

} // namespace

MainWindow::MainWindow(Services &services) : m_services(services)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Remarketeer"));
    setMinimumSize(800, 560);
    setAcceptDrops(true);
    auto *central = new QWidget(this);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_sidebar = new Sidebar(*services.source, central);
    row->addWidget(m_sidebar);
    m_pages = new QStackedWidget(central);
    row->addWidget(m_pages, 1);
    setCentralWidget(central);

    RunService &runs = *services.runs;
    m_accounts = new AccountsPage(
        *services.accounts, [&runs](const AdvertiserId &id) { return namesOfRunsUnderWay(runs, id); }, services.clock,
        m_pages);
    m_activity = new ActivityPage(runs, services.clock, m_pages);
    m_settings = new SettingsPage(services.surroundings, *services.accounts, m_pages);

    m_sidebar->addSection(tr("Remarketing"));
    addPage(*m_accounts, m_sidebar->addEntry(Icon::Accounts, tr("TikTok accounts"), QStringLiteral("navAccounts")));
    addPage(*m_activity, m_sidebar->addEntry(Icon::Activity, tr("Activity"), QStringLiteral("navActivity")));
    m_sidebar->addSection(tr("Application"));
    addPage(*m_settings, m_sidebar->addEntry(Icon::Settings, tr("Settings"), QStringLiteral("navSettings")));
    connect(m_sidebar, &Sidebar::sourceRequested, this, &MainWindow::sourceRequested);
    show(*m_accounts);
    restore();
}

void MainWindow::addPage(Page &page, NavButton *button)
{
    m_pages->addWidget(&page);
    m_buttons.append(button);
    connect(button, &NavButton::clicked, this, [this, &page] { show(page); });
}

void MainWindow::show(Page &page)
{
    m_pages->setCurrentWidget(&page);
    m_buttons[m_pages->currentIndex()]->setChecked(true);
}

void MainWindow::openSource(const QString &file)
{
    openCsv(this, m_services.source.get(), file);
}

void MainWindow::restore()
{
    resize(px(1280), px(800));
    restoreGeometry(m_services.surroundings.setting(geometryKey).toByteArray());
    for (TableView *table : findChildren<TableView *>())
        table->horizontalHeader()->restoreState(m_services.surroundings.setting(columnsKey(*table)).toByteArray());
}

void MainWindow::keepColumns()
{
    for (const TableView *table : findChildren<TableView *>())
        m_services.surroundings.setSetting(columnsKey(*table), table->horizontalHeader()->saveState());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.surroundings.setSetting(geometryKey, saveGeometry());
    keepColumns();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sidebar->setNarrow(width() < std::max(900, px(900))); // large fonts need the room earlier
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!csvFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openSource(csvFile(*event->mimeData()));
}

} // namespace remarketeer
