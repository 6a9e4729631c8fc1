#include "ui/connect/select_step.h"

#include "ui/connect/tick_delegate.h"
#include "ui/theme/card.h"
#include "ui/theme/search_field.h"
#include "ui/theme/style.h"
#include "ui/theme/table_view.h"
#include "ui/theme/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace remarketeer {

SelectStep::SelectStep(QWidget *parent)
    : QWidget(parent), m_model(new AdvertiserModel(this)), m_shown(new QSortFilterProxyModel(this)),
      m_filter(new SearchField(tr("Filter accounts"), this)), m_selectAll(new QPushButton(tr("Select all"), this)),
      m_table(new TableView(tr("Ad accounts"), this)),
      m_nothing(new TextLabel(TextRole::Secondary, tr("No account fits the filter."), this))
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterKeyColumn(-1);
    m_filter->setObjectName(QStringLiteral("filterAccounts"));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text.trimmed());
        updateShown();
    });

    m_selectAll->setObjectName(QStringLiteral("selectAll"));
    m_selectAll->setAutoDefault(false);
    setButtonRole(m_selectAll, ButtonRole::Link);
    connect(m_selectAll, &QPushButton::clicked, this, &SelectStep::chooseShown);
    // The table's own Ctrl+A would select rows, which here means to tick them.
    auto *all = new QShortcut(QKeySequence::SelectAll, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(all, &QShortcut::activated, this, &SelectStep::chooseShown);

    m_table->setObjectName(QStringLiteral("advertisers"));
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new TickDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(AdvertiserModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(AdvertiserModel::Details, QHeaderView::Stretch);
    header->setMinimumSectionSize(px(44));
    header->resizeSection(AdvertiserModel::Ticked, px(44));
    header->resizeSection(AdvertiserModel::Id, px(200));

    auto *top = new QHBoxLayout;
    m_filter->setMaximumWidth(px(260));
    top->addWidget(m_filter, 1);
    top->addStretch();
    top->addWidget(m_selectAll);
    auto *card = new Card(this);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(10));
    layout->addLayout(top);
    layout->addWidget(card);
    layout->addWidget(m_nothing);
    layout->addStretch();
    m_nothing->hide();
    connect(m_model, &AdvertiserModel::chosenChanged, this, &SelectStep::chosenChanged);
}

void SelectStep::setChoices(const QList<AdvertiserChoice> &choices)
{
    m_model->setChoices(choices);
    m_filter->clear();
    m_filter->setPlaceholder(tr("Filter %n account(s)", nullptr, static_cast<int>(choices.size())));
    updateShown();
    m_table->setFocus(Qt::TabFocusReason);
}

void SelectStep::chooseShown()
{
    QList<int> rows;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        rows.append(m_shown->mapToSource(m_shown->index(row, 0)).row());
    m_model->choose(rows);
}

void SelectStep::updateShown()
{
    bool any = false;
    for (int row = 0; row < m_shown->rowCount() && !any; ++row)
        any = m_model->isAvailable(m_shown->mapToSource(m_shown->index(row, 0)).row());
    m_selectAll->setEnabled(any);
    m_selectAll->setToolTip(any ? QString() : tr("None of the accounts shown can be imported"));
    m_nothing->setVisible(m_shown->rowCount() == 0);
    m_table->updateGeometry();
}

} // namespace remarketeer
