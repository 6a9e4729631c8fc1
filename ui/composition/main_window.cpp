#include "ui/composition/main_window.h"

#include "segments/rule_check.h"
#include "ui/accounts/accounts_page.h"
#include "ui/activity/activity_page.h"
#include "ui/campaigns/campaign_editor.h"
#include "ui/campaigns/campaign_page.h"
#include "ui/campaigns/campaigns_page.h"
#include "ui/composition/nav_button.h"
#include "ui/composition/services.h"
#include "ui/composition/sidebar.h"
#include "ui/segments/segment_page.h"
#include "ui/segments/segments_page.h"
#include "ui/settings/settings_page.h"
#include "ui/sources/sources_page.h"
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

    makePages();
    connect(m_sidebar, &Sidebar::sourceRequested, this, &MainWindow::sourceRequested);
    put(*m_accounts);
    restore();
}

void MainWindow::makePages()
{
    Services &s = m_services;
    RunService &runs = *s.runs;
    CampaignService &campaigns = *s.campaigns;
    SegmentService &segments = *s.segments;
    const auto stopsWith = [&runs, &campaigns](const AdvertiserId &id) {
        return campaigns.namesOf(id) + namesOfRunsUnderWay(runs, id);
    };
    const auto usersOfSource = [&segments, &campaigns](const SourceId &id) {
        QStringList names = segments.usersOf(id);
        for (const Segment &segment : segments.segments()) {
            if (segment.source == id)
                names += campaigns.namesOf(segment.id);
        }
        names.removeDuplicates();
        return names;
    };
    const auto propertiesUsed = [&segments](const SourceId &id) {
        QMap<QString, QStringList> used;
        for (const Segment &segment : segments.segments()) {
            const Result<SegmentRules> rules = SegmentRules::fromJson(segment.rules);
            if (segment.source == id && rules)
                used.insert(segment.name, usedProperties(*rules));
        }
        return used;
    };
    m_accounts = new AccountsPage(*s.accounts, stopsWith, s.clock, m_pages);
    m_campaigns = new CampaignsPage(campaigns, *s.accounts, runs, s.clock, m_pages);
    m_editor = new CampaignEditor({*s.accounts, campaigns, segments, runs, *s.source, *s.mapping, s.clock}, m_pages);
    m_campaign = new CampaignPage(campaigns, segments, runs, *s.accounts, *s.audiences, s.clock, m_pages);
    m_activity = new ActivityPage(runs, s.clock, m_pages);
    m_sources = new SourcesPage(*s.source, *s.mapping, {usersOfSource, propertiesUsed}, m_pages);
    m_segments = new SegmentsPage(
        segments, *s.source, [&campaigns](const SegmentId &id) { return campaigns.namesOf(id); }, s.clock, m_pages);
    m_segment = new SegmentPage(segments, *s.source, askForTextFile, m_pages);
    m_settings = new SettingsPage(s.surroundings, *s.accounts, m_pages);

    m_sidebar->addSection(tr("Remarketing"));
    addPage(*m_accounts, m_sidebar->addEntry(Icon::Accounts, tr("TikTok accounts"), QStringLiteral("navAccounts")));
    addPage(*m_campaigns, m_sidebar->addEntry(Icon::Megaphone, tr("Campaigns"), QStringLiteral("navCampaigns")));
    addPage(*m_editor);
    addPage(*m_campaign);
    addPage(*m_activity, m_sidebar->addEntry(Icon::Activity, tr("Activity"), QStringLiteral("navActivity")));
    m_sidebar->addSection(tr("Customer data"));
    addPage(*m_sources, m_sidebar->addEntry(Icon::Database, tr("Profile sources"), QStringLiteral("navSources")));
    addPage(*m_segments, m_sidebar->addEntry(Icon::Funnel, tr("Segments"), QStringLiteral("navSegments")));
    addPage(*m_segment);
    m_sidebar->addSection(tr("Application"));
    addPage(*m_settings, m_sidebar->addEntry(Icon::Settings, tr("Settings"), QStringLiteral("navSettings")));
}

void MainWindow::addPage(Page &page, NavButton *button)
{
    m_pages->addWidget(&page);
    m_buttons.append(button ? button : m_buttons.last());
    if (button)
        connect(button, &NavButton::clicked, this, [this, &page] { show(page); });
}

void MainWindow::put(Page &page)
{
    m_pages->setCurrentWidget(&page);
    m_buttons[m_pages->currentIndex()]->setChecked(true);
}

void MainWindow::show(Page &page)
{
    const QWidget *present = m_pages->currentWidget();
    if (present == &page)
        return;
    m_buttons[m_pages->currentIndex()]->setChecked(true); // until the present page lets go
    if (present == m_segment)
        m_segment->leave([this, &page] { put(page); });
    else if (present != m_editor || m_editor->close())
        put(page);
}

bool MainWindow::shows(const Page &page) const
{
    return m_pages->currentWidget() == &page;
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
    const QWidget *present = m_pages->currentWidget();
    if (present == m_segment && !m_left) {
        event->ignore();
        const auto closeThen = [this] {
            m_left = true;
            close();
        };
        m_segment->leave([this, closeThen] { QMetaObject::invokeMethod(this, closeThen, Qt::QueuedConnection); });
        return;
    }
    m_left = false;
    if (present == m_editor && !m_editor->close()) {
        event->ignore();
        return;
    }
    if (m_stays && m_stays()) {
        event->ignore();
        hide();
        return;
    }
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
