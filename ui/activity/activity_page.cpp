#include "ui/activity/activity_page.h"

#include "ui/activity/run_card.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/search_field.h"
#include "ui/theme/table_view.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

namespace remarketeer {

ActivityPage::ActivityPage(RunService &service, const Clock &clock, QWidget *parent)
    : Page({tr("Remarketing"), tr("Activity")}, tr("Activity"), parent), m_service(service), m_clock(clock),
      m_model(service, clock)
{
    setObjectName(QStringLiteral("activityPage"));
    m_proxy.setSourceModel(&m_model);
    m_proxy.setSortRole(RunsModel::SortRole);
    m_proxy.setSortLocaleAware(true);
    m_proxy.setFilterRole(RunsModel::FilterRole);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    makeHead();
    makeTable();
    makeCard();
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ActivityPage::keepCurrent);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ActivityPage::updateCard);
    keepCurrent();
}

ActivityPage::~ActivityPage()
{
    m_table->selectionModel()->disconnect(this); // it outlives the models
}

void ActivityPage::makeHead()
{
    m_search = new SearchField(tr("Filter runs"), this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy.setFilterFixedString(text);
        updateState();
    });
    addAction(m_search);
    auto *log = new QPushButton(tr("Export log…"), this);
    log->setObjectName(QStringLiteral("exportLog"));
    connect(log, &QPushButton::clicked, this, &ActivityPage::exportLogRequested);
    addAction(log);
    m_message = new InlineMessage(this);
    content()->addWidget(m_message);
}

void ActivityPage::makeTable()
{
    m_tableCard = new Card(this);
    m_tableCard->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(m_tableCard);
    column->setContentsMargins({});
    m_table = new TableView(tr("Runs"), m_tableCard);
    m_table->setObjectName(QStringLiteral("runsTable"));
    m_table->setModel(&m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunsModel::Started, Qt::DescendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(RunsModel::Name, QHeaderView::Stretch);
    const std::array<double, RunsModel::ColumnCount> widths{200, 200, 150, 170, 150};
    for (int section = 0; section < RunsModel::ColumnCount; ++section)
        m_table->setColumnWidth(section, px(m_table, widths[static_cast<std::size_t>(section)]));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_selected = m_model.run(m_proxy.mapToSource(index).row()).id;
        updateCard();
    });
    column->addWidget(m_table);
    content()->addWidget(m_tableCard);
}

void ActivityPage::makeCard()
{
    m_card = new RunCard(this);
    connect(m_card, &RunCard::refreshRequested, this, [this] {
        if (const Run *run = current(); run && run->account)
            Q_EMIT reconnectRequested(*run->account);
    });
    connect(m_card, &RunCard::remedyRequested, this, [this](Remedy remedy) {
        const Run *run = current();
        if (run && remedy == Remedy::Reconnect && run->account)
            Q_EMIT reconnectRequested(*run->account);
        else if (run)
            Q_EMIT remedyRequested(remedy, RunId(run->id));
    });
    connect(m_card, &RunCard::resumeRequested, this, [this] { apply(m_service.resume(*m_selected)); });
    connect(m_card, &RunCard::cancelRequested, this, [this] { m_service.cancel(*m_selected); });
    connect(m_card, &RunCard::removeRequested, this, [this] { apply(m_service.remove(RunId(*m_selected))); });
    connect(m_card, &RunCard::skippedRowsRequested, this, [this] { open(m_service.rejectsFile(*m_selected)); });
    connect(m_card, &RunCard::folderRequested, this, [this] {
        if (const Run *run = current())
            open(QFileInfo(run->audienceFile).path());
    });
    content()->addWidget(m_card);

    m_emptyCard = new Card(this);
    auto *column = new QVBoxLayout(m_emptyCard);
    m_empty = new EmptyState(Icon::Activity, {}, {}, m_emptyCard);
    column->addWidget(m_empty);
    content()->addWidget(m_emptyCard);
}

void ActivityPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // On a narrow page, what the card below says too makes room for the name.
    m_table->setColumnHidden(RunsModel::Profiles, width() < px(900));
}

void ActivityPage::select(const RunId &id)
{
    m_selected = id;
    keepCurrent();
}

void ActivityPage::showError(const QString &sentence)
{
    m_message->showMessage(Tone::Bad, sentence);
    m_message->setClosable(true);
}

const Run *ActivityPage::current() const
{
    return m_selected ? m_service.find(*m_selected) : nullptr;
}

void ActivityPage::keepCurrent()
{
    const int row = m_selected ? m_model.rowOf(*m_selected) : -1;
    const QModelIndex index = row >= 0 ? m_proxy.mapFromSource(m_model.index(row, 0)) : m_proxy.index(0, 0);
    m_table->setCurrentIndex(index);
    updateState();
}

void ActivityPage::updateState()
{
    const bool none = m_model.rowCount() == 0;
    const bool noMatch = !none && m_proxy.rowCount() == 0;
    if (none)
        m_empty->setTexts(tr("No runs yet"), tr("Choose an ad account and send an audience: its run is shown here."));
    else if (noMatch)
        m_empty->setTexts(tr("No run matches the filter"),
                          tr("The filter looks at campaign, audience, account and status."));
    setActionsVisible(!none);
    m_emptyCard->setVisible(none || noMatch);
    m_tableCard->setVisible(!none && !noMatch);
    setFooter(none ? QString() : tr("%n run(s)", nullptr, m_proxy.rowCount()));
    updateCard();
}

void ActivityPage::updateCard()
{
    const Run *run = m_tableCard->isHidden() ? nullptr : current();
    m_card->setVisible(run);
    if (run)
        m_card->setRun(*run, {m_service.progress(run->id), QFileInfo::exists(m_service.rejectsFile(run->id)),
                              m_service.runsElsewhere(run->id), m_clock.now()});
}

void ActivityPage::apply(const Result<void> &done)
{
    if (done)
        m_message->hide();
    else
        showError(done.error().sentence);
}

void ActivityPage::open(const QString &path)
{
    if (!QFileInfo::exists(path))
        showError(tr("“%1” is not there any more.").arg(path));
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        showError(tr("No program is set up to open “%1”.").arg(path));
}

} // namespace remarketeer
