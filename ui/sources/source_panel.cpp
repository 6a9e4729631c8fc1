#include "ui/sources/source_panel.h"

#include "ui/theme/busy_overlay.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/search_field.h"
#include "ui/theme/table_view.h"
#include "ui/theme/text_label.h"

#include <QDir>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace remarketeer {

SourcePanel::SourcePanel(SourcesPresenter &presenter, QWidget *parent) : Card(parent), m_presenter(presenter)
{
    setObjectName(QStringLiteral("sourcePanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(px(16), px(12), px(16), px(12));
    head->setSpacing(px(8));
    auto *first = new QHBoxLayout;
    first->setSpacing(px(8));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(px(2));
    m_name = new TextLabel(TextRole::CardTitle, {}, this);
    m_name->setObjectName(QStringLiteral("selectedSource"));
    m_details = new TextLabel(TextRole::Secondary, {}, this);
    m_details->setObjectName(QStringLiteral("selectedDetails"));
    for (TextLabel *label : {m_name, m_details}) {
        label->setElided(true);
        texts->addWidget(label);
    }
    first->addLayout(texts, 1);
    m_use = makeButton(tr("Use for mapping"), "useSource", &SourcePanel::useRequested);
    first->addWidget(m_use);
    m_repoint = makeButton(tr("Choose another file…"), "repointSource", &SourcePanel::repointRequested);
    first->addWidget(m_repoint);
    head->addLayout(first);

    m_message = new InlineMessage(this);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        const SourceRow *row = m_presenter.selected();
        if (row && row->state == SourceState::Changed)
            Q_EMIT readAgainRequested();
        else
            Q_EMIT repointRequested();
    });
    head->addWidget(m_message);

    auto *second = new QHBoxLayout;
    second->setSpacing(px(8));
    m_search = new SearchField(tr("Filter properties"), this);
    second->addWidget(m_search);
    second->addStretch(1);
    second->addWidget(makeButton(tr("Rename…"), "renameButton", &SourcePanel::renameRequested));
    second->addWidget(makeButton(tr("Remove…"), "removeSource", &SourcePanel::removeRequested));
    head->addLayout(second);
    column->addLayout(head);

    makeTable();
    column->addWidget(m_table, 1);
    m_noMatch = new TextLabel(TextRole::Secondary, tr("No property matches the filter."), this);
    m_noMatch->setContentsMargins(px(16), px(12), px(16), px(16));
    column->addWidget(m_noMatch);
    m_busy = new BusyOverlay(m_table);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_presenter.properties().setFilterFixedString(text);
        showState();
    });
    connect(&m_presenter, &SourcesPresenter::changed, this, &SourcePanel::showState);
    showState();
}

SourcePanel::~SourcePanel()
{
    // They outlive the presenter's models while the panel goes.
    m_table->setModel(nullptr);
}

QPushButton *SourcePanel::makeButton(const QString &text, const char *objectName, void (SourcePanel::*request)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(objectName));
    connect(button, &QPushButton::clicked, this, request);
    return button;
}

void SourcePanel::makeTable()
{
    m_table = new TableView(tr("Properties of the selected source"), this);
    m_table->setObjectName(QStringLiteral("propertiesTable"));
    m_table->setModel(&m_presenter.properties());
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(PropertiesModel::Name, QHeaderView::Stretch);
    // In the order of the columns; a longer language's heading is not cut.
    const std::array<double, PropertiesModel::ColumnCount> widths{0, 110, 150, 230, 110};
    for (int section = PropertiesModel::Kind; section < PropertiesModel::ColumnCount; ++section)
        m_table->setColumnWidth(
            section, std::max(px(widths[static_cast<std::size_t>(section)]), header->sectionSizeHint(section)));
    m_table->verticalHeader()->setDefaultSectionSize(px(36));
    m_table->setMinimumHeight(px(34) + 2 * px(36));
}

void SourcePanel::showState()
{
    const SourceRow *row = m_presenter.selected();
    if (!row)
        return;
    m_name->setText(row->record.name);
    m_details->setText(QDir::toNativeSeparators(row->record.location));
    m_use->setEnabled(!row->record.current);
    m_use->setToolTip(row->record.current ? tr("This source is in use for mapping already.")
                                          : tr("Map Properties and Send audience then work with this source."));
    // What is wrong offers the same.
    m_repoint->setVisible(row->state != SourceState::Missing && row->state != SourceState::Unreadable);
    switch (row->state) {
    case SourceState::Missing:
    case SourceState::Unreadable:
        if (m_message->text() != row->problem || m_message->isHidden())
            m_message->showMessage(Tone::Bad, row->problem, tr("Choose another file…"));
        break;
    case SourceState::Changed:
        m_message->showMessage(Tone::Attention, tr("The file was changed since it was read."), tr("Read again"));
        break;
    case SourceState::NotRead:
    case SourceState::Fine:
        m_message->hide();
        break;
    }
    const bool nothing = m_presenter.properties().rowCount() == 0;
    m_noMatch->setVisible(nothing && !m_search->text().isEmpty());
    m_table->setVisible(!m_noMatch->isVisibleTo(this));
    const bool reading = row->state == SourceState::NotRead || m_presenter.isBusy();
    if (reading && !m_busy->isBusy())
        m_busy->start(tr("Reading the file…"));
    else if (!reading)
        m_busy->stop();
}

void SourcePanel::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_table->setColumnHidden(PropertiesModel::Distinct, width() < px(720));
}

} // namespace remarketeer
