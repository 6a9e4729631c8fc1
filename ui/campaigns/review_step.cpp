#include "ui/campaigns/review_step.h"

#include "ui/audience/preview_dialog.h"
#include "ui/campaigns/campaign_review.h"
#include "ui/campaigns/form_parts.h"
#include "ui/theme/card.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/table_view.h"
#include "ui/theme/text_label.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace remarketeer {

namespace {

QString goTo(CampaignStep step)
{
    switch (step) {
    case CampaignStep::Start:
        return ReviewStep::tr("Go to Start here");
    case CampaignStep::Who:
        return ReviewStep::tr("Go to Who");
    case CampaignStep::What:
        return ReviewStep::tr("Go to What");
    case CampaignStep::When:
    case CampaignStep::Review:
        break;
    }
    return ReviewStep::tr("Go to When");
}

const char *keyOf(CampaignStep step)
{
    switch (step) {
    case CampaignStep::Start:
        return "Start";
    case CampaignStep::Who:
        return "Who";
    case CampaignStep::What:
        return "What";
    case CampaignStep::When:
    case CampaignStep::Review:
        break;
    }
    return "When";
}

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

ReviewStep::ReviewStep(CampaignEditorPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_messages(new QVBoxLayout), m_lines(new QGridLayout),
      m_counts(new QGridLayout), m_countsTitle(new TextLabel(TextRole::CardTitle, tr("How many"), this)),
      m_rowsTitle(new TextLabel(TextRole::CardTitle, tr("The first rows, as TikTok will get them"), this)),
      m_rowsCard(new Card(this)), m_rows(new TableView(tr("The first rows, value by value"), m_rowsCard)),
      m_rowsNote(makeHint(tr("These values are on your screen only; they are not stored or sent."), this))
{
    m_messages->setSpacing(px(8));
    m_lines->setHorizontalSpacing(px(16));
    m_lines->setVerticalSpacing(px(10));
    m_lines->setColumnStretch(1, 1);
    m_counts->setHorizontalSpacing(px(16));
    m_counts->setVerticalSpacing(px(6));
    m_counts->setColumnStretch(2, 1);
    m_rows->setObjectName(QStringLiteral("reviewRows"));
    m_rows->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    connect(m_rows->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ReviewStep::fitRows);
    auto *card = new QVBoxLayout(m_rowsCard);
    card->setContentsMargins({});
    card->addWidget(m_rows);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(20), px(16), px(20), px(16));
    layout->setSpacing(px(14));
    layout->addLayout(m_messages);
    layout->addLayout(m_lines);
    layout->addWidget(m_countsTitle);
    layout->addLayout(m_counts);
    layout->addWidget(m_rowsTitle);
    layout->addWidget(m_rowsCard);
    layout->addWidget(m_rowsNote);
    layout->addStretch(1);
    connect(&m_presenter, &CampaignEditorPresenter::changed, this, [this] {
        if (m_presenter.step() == CampaignStep::Review)
            refresh();
    });
}

void ReviewStep::refresh()
{
    refreshMessages();
    refreshLines();
    refreshCounts();
    refreshRows();
}

void ReviewStep::refreshMessages()
{
    const bool counted = m_presenter.reach().state() == CampaignReach::State::Counted;
    const QList<CampaignObstacle> obstacles = m_presenter.obstacles();
    const QStringList warnings =
        reviewWarnings(m_presenter.campaign(), counted ? &m_presenter.reach().summary() : nullptr);
    QStringList shown;
    for (const CampaignObstacle &obstacle : obstacles)
        shown << obstacle.sentence;
    shown << warnings;
    if (shown == m_shownMessages)
        return; // a screen reader is not told the same again, and no button that is about to be pressed goes
    m_shownMessages = shown;
    empty(m_messages);
    int number = 0;
    for (const CampaignObstacle &obstacle : obstacles) {
        auto *message = new InlineMessage(this);
        message->setObjectName(QStringLiteral("obstacle%1%2").arg(QLatin1String(keyOf(obstacle.step))).arg(number++));
        m_messages->addWidget(message);
        message->showMessage(Tone::Bad, obstacle.sentence, goTo(obstacle.step));
        connect(message, &InlineMessage::actionTriggered, this,
                [this, step = obstacle.step] { Q_EMIT stepRequested(step); });
    }
    for (const QString &warning : warnings) {
        auto *message = new InlineMessage(this);
        message->setObjectName(QStringLiteral("warning%1").arg(number++));
        m_messages->addWidget(message);
        message->showMessage(Tone::Attention, warning);
    }
}

void ReviewStep::refreshLines()
{
    const QList<ReviewLine> lines = reviewLines(m_presenter.campaign(), m_presenter.services());
    if (m_lines->count() == 0) {
        for (int row = 0; row < lines.size(); ++row) {
            const QString key = QLatin1String(keyOf(lines[row].step));
            auto *title = new QPushButton(lines[row].title, this);
            title->setObjectName(QStringLiteral("go%1").arg(key));
            title->setToolTip(goTo(lines[row].step));
            setButtonRole(title, ButtonRole::Link);
            connect(title, &QPushButton::clicked, this, [this, step = lines[row].step] { Q_EMIT stepRequested(step); });
            auto *sentence = new TextLabel(TextRole::Body, {}, this);
            sentence->setObjectName(QStringLiteral("review%1").arg(key));
            sentence->setWordWrap(true);
            sentence->setContentsMargins(0, px(3), 0, px(3)); // its first line beside the link's
            m_lines->addWidget(title, row, 0, Qt::AlignTop | Qt::AlignLeading);
            m_lines->addWidget(sentence, row, 1);
        }
    }
    for (int row = 0; row < lines.size(); ++row)
        static_cast<TextLabel *>(m_lines->itemAtPosition(row, 1)->widget())->setText(lines[row].sentence);
}

void ReviewStep::refreshCounts()
{
    const bool counted = m_presenter.reach().state() == CampaignReach::State::Counted;
    empty(m_counts);
    m_countsTitle->setVisible(counted);
    if (!counted)
        return;
    int row = 0;
    for (const ReviewCount &count : reviewCounts(m_presenter.reach().summary())) {
        auto *number = new TextLabel(TextRole::CardTitle, QLocale().toString(count.people), this);
        number->setObjectName(QStringLiteral("count%1").arg(row));
        m_counts->addWidget(new TextLabel(TextRole::Body, count.name, this), row, 0);
        m_counts->addWidget(number, row++, 1, Qt::AlignTrailing);
    }
}

void ReviewStep::refreshRows()
{
    const auto &rows = m_presenter.reach().rows();
    m_rowsTitle->setVisible(!rows.empty());
    m_rowsCard->setVisible(!rows.empty());
    m_rowsNote->setVisible(!rows.empty());
    if (rows.empty() || rows.data() == m_shownRows)
        return; // the columns keep the widths that the user gave them
    m_shownRows = rows.data();
    QAbstractItemModel *before = m_rows->model();
    m_rows->setModel(new PreviewModel(rows, m_rows));
    delete before;
    QHeaderView *header = m_rows->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    m_rows->setColumnWidth(PreviewModel::RowColumn, px(56));
    m_rows->setColumnWidth(PreviewModel::AttributeColumn, px(150));
    m_rows->setColumnWidth(PreviewModel::RawColumn, px(170));
    m_rows->setColumnWidth(PreviewModel::NormalColumn, px(170));
    fitRows();
}

void ReviewStep::fitRows()
{
    const QScrollBar *sideways = m_rows->horizontalScrollBar();
    const int rows = m_rows->model() ? m_rows->model()->rowCount() : 0;
    m_rows->setFixedHeight(m_rows->horizontalHeader()->sizeHint().height() +
                           rows * m_rows->verticalHeader()->defaultSectionSize() +
                           (sideways->maximum() > 0 ? sideways->sizeHint().height() : 0));
}

} // namespace remarketeer
