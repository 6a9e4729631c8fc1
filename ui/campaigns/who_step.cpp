#include "ui/campaigns/who_step.h"

#include "ui/campaigns/form_parts.h"
#include "ui/theme/card.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/search_field.h"
#include "ui/theme/table_view.h"
#include "ui/theme/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

namespace remarketeer {

namespace {
constexpr double tableHeight = 34 + 5 * 46; // its header and five rows; more scroll
} // namespace

WhoStep::WhoStep(CampaignEditorPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_model(presenter.services().segments, presenter.services().sources)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(20), px(16), px(20), px(16));
    layout->setSpacing(px(18));
    layout->addWidget(makeSegments());
    layout->addWidget(makeControlGroup());
    layout->addWidget(makeCap());
    layout->addStretch(1);
    setFocusProxy(m_filter);
    connect(&m_presenter, &CampaignEditorPresenter::changed, this, &WhoStep::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &WhoStep::refresh);
    refresh();
}

QWidget *WhoStep::makeSegments()
{
    auto *widget = new QWidget(this);
    m_filter = new SearchField(tr("Filter segments"), widget);
    m_filter->setObjectName(QStringLiteral("segmentFilter"));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown.setFilterFixedString(text);
        refresh();
    });
    m_everybody = new QPushButton(tr("Everyone in…"), widget);
    m_everybody->setObjectName(QStringLiteral("everybody"));
    connect(m_everybody, &QPushButton::clicked, this, &WhoStep::chooseEverybody);
    auto *add = new QPushButton(tr("New segment…"), widget);
    add->setObjectName(QStringLiteral("newSegment"));
    connect(add, &QPushButton::clicked, this, &WhoStep::newSegmentRequested);

    m_shown.setSourceModel(&m_model);
    m_shown.setFilterKeyColumn(-1);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_card = new Card(widget);
    auto *cardLayout = new QVBoxLayout(m_card);
    cardLayout->setContentsMargins({});
    m_table = new TableView(tr("Segments"), m_card);
    m_table->setObjectName(QStringLiteral("segments"));
    m_table->setModel(&m_shown);
    m_table->setMaximumHeight(px(tableHeight));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(SegmentChoiceModel::Name, QHeaderView::Stretch);
    m_table->setColumnWidth(SegmentChoiceModel::People, px(110));
    m_table->setColumnWidth(SegmentChoiceModel::Source, px(170));
    m_table->setAccessibleDescription(tr("The arrow keys or the space bar choose a segment."));
    connect(m_table, &QAbstractItemView::clicked, this, &WhoStep::choose);
    connect(m_table, &QAbstractItemView::activated, this, &WhoStep::choose);
    m_table->installEventFilter(this);
    cardLayout->addWidget(m_table);
    m_none = makeHint({}, widget);
    m_none->setObjectName(QStringLiteral("segmentsStatus"));
    m_error = new InlineMessage(widget);
    m_error->setObjectName(QStringLiteral("segmentError"));
    m_error->setClosable(true);

    auto *top = new QHBoxLayout;
    top->setSpacing(px(8));
    top->addWidget(m_filter, 1);
    top->addWidget(m_everybody);
    top->addWidget(add);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(px(8));
    layout->addLayout(top);
    layout->addWidget(m_error);
    layout->addWidget(m_card);
    layout->addWidget(m_none);
    return widget;
}

QWidget *WhoStep::makeControlGroup()
{
    auto *widget = new QWidget(this);
    m_controlSlider = new QSlider(Qt::Horizontal, widget);
    m_controlSlider->setObjectName(QStringLiteral("controlSlider"));
    m_controlSlider->setAccessibleName(tr("Control group in percent"));
    m_controlSlider->setRange(0, CampaignEditorPresenter::largestControl);
    m_controlSlider->setMaximumWidth(px(300));
    m_control = new QSpinBox(widget);
    m_control->setObjectName(QStringLiteral("controlPercent"));
    m_control->setRange(0, CampaignEditorPresenter::largestControl);
    m_control->setSuffix(tr(" %", "percent, after a number"));
    connect(m_controlSlider, &QSlider::valueChanged, &m_presenter, &CampaignEditorPresenter::setControlPercent);
    connect(m_control, &QSpinBox::valueChanged, &m_presenter, &CampaignEditorPresenter::setControlPercent);

    auto *row = new QHBoxLayout;
    row->setSpacing(px(10));
    row->addWidget(m_controlSlider, 1);
    row->addWidget(m_control);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(px(6));
    layout->addWidget(makeCaption(tr("Control group"), m_control, widget));
    layout->addLayout(row);
    layout->addWidget(makeHint(tr("These people are never sent, and are the same at every run, so that you can compare "
                                  "who saw your ads with who did not."),
                               widget));
    return widget;
}

QWidget *WhoStep::makeCap()
{
    auto *widget = new QWidget(this);
    m_capped = new QCheckBox(tr("Send to only"), widget);
    m_capped->setObjectName(QStringLiteral("capped"));
    m_cap = new QSpinBox(widget);
    m_cap->setObjectName(QStringLiteral("cap"));
    m_cap->setAccessibleName(tr("Most people to send"));
    m_cap->setRange(static_cast<int>(CampaignEditorPresenter::smallestCap), std::numeric_limits<int>::max());
    m_cap->setValue(100'000);
    m_cap->setGroupSeparatorShown(true);
    m_cap->setFixedWidth(px(150));
    const auto keep = [this] {
        if (!m_updating)
            m_presenter.setCap(m_capped->isChecked() ? std::optional<qint64>(m_cap->value()) : std::nullopt);
    };
    connect(m_capped, &QCheckBox::toggled, this, keep);
    connect(m_cap, &QSpinBox::valueChanged, this, keep);

    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_capped);
    row->addWidget(m_cap);
    row->addWidget(new TextLabel(TextRole::Body, tr("people", "after a number"), widget));
    row->addStretch(1);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(px(6));
    layout->addWidget(new TextLabel(TextRole::CardTitle, tr("Cap"), widget));
    layout->addLayout(row);
    layout->addWidget(makeHint(tr("Drawn by chance, and the same people again as long as they qualify."), widget));
    return widget;
}

void WhoStep::chooseEverybody()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("everybodyMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SourceRecord &source : m_presenter.services().sources.sources()) {
        QAction *action = menu->addAction(tr("Everyone in %1").arg(source.name));
        connect(action, &QAction::triggered, this, [this, id = source.id] {
            if (const Result<void> chosen = m_presenter.chooseEverybody(id); !chosen)
                m_error->showMessage(Tone::Bad, chosen.error().sentence);
            else
                m_error->hide();
        });
    }
    menu->popup(m_everybody->mapToGlobal(QPoint(0, m_everybody->height())));
}

bool WhoStep::eventFilter(QObject *watched, QEvent *event)
{
    // As in a group of radio buttons, the keys that move choose too, and the space bar chooses where one is. Nothing
    // else does: neither Tab nor a filter that hides the choice.
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        watched->event(event);
        choose(m_table->currentIndex());
        return true;
    case Qt::Key_Space:
        choose(m_table->currentIndex());
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void WhoStep::choose(const QModelIndex &shown)
{
    if (shown.isValid())
        m_presenter.setSegment(m_model.id(m_shown.mapToSource(shown).row()));
}

void WhoStep::showChoice()
{
    const auto &chosen = m_presenter.campaign().segment;
    m_model.setChosen(chosen);
    if (m_table->hasFocus() && m_table->currentIndex().isValid())
        return; // the user is there
    const int row = chosen ? m_model.rowOf(*chosen) : -1;
    const QModelIndex index =
        row < 0 ? QModelIndex() : m_shown.mapFromSource(m_model.index(row, SegmentChoiceModel::Name));
    if (index != m_table->currentIndex().siblingAtColumn(SegmentChoiceModel::Name))
        m_table->setCurrentIndex(index);
}

void WhoStep::refresh()
{
    showChoice();
    const bool none = m_model.rowCount() == 0;
    const bool noMatch = !none && m_shown.rowCount() == 0;
    const bool noSource = m_presenter.services().sources.sources().isEmpty();
    m_card->setVisible(!none && !noMatch);
    m_none->setText(noSource  ? tr("There is no profile source yet. Add one on the page Profile sources first.")
                    : none    ? tr("No segments yet. Make one, or send to everyone in a profile source.")
                    : noMatch ? tr("No segment matches the filter.")
                              : QString());
    m_none->setVisible(!m_none->text().isEmpty());
    m_everybody->setEnabled(!noSource);

    m_updating = true;
    const Campaign &campaign = m_presenter.campaign();
    m_controlSlider->setValue(campaign.controlPercent);
    m_control->setValue(campaign.controlPercent);
    if (campaign.cap)
        m_cap->setValue(static_cast<int>(*campaign.cap));
    m_capped->setChecked(campaign.cap.has_value());
    m_cap->setEnabled(campaign.cap.has_value());
    m_updating = false;
}

} // namespace remarketeer
