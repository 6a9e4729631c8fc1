#include "ui/audience/reach_panel.h"

#include "ui/audience/reach_figures.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"
#include "ui/theme/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace remarketeer {

namespace {

constexpr int busySteps = 1'000;

QString shortened(const QString &sha256)
{
    return sha256.left(8) + u'…' + sha256.right(6);
}

const PreviewRow *firstMatched(const std::vector<PreviewRow> &rows)
{
    const auto it = std::find_if(rows.begin(), rows.end(), [](const PreviewRow &row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const PreviewCell &cell) {
            return info(cell.attribute).usedToMatch && !cell.sha256.isEmpty();
        });
    });
    return it == rows.end() ? nullptr : &*it;
}

} // namespace

ReachPanel::ReachPanel(SendAudiencePresenter &presenter, QWidget *parent) : QWidget(parent), m_presenter(presenter)
{
    setObjectName(QStringLiteral("reachPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(20), px(16), px(20), px(16));
    layout->setSpacing(px(4));

    m_figures = new ReachFigures(this);
    layout->addWidget(m_figures);

    auto *counts = new QWidget(this);
    auto *counting = new QHBoxLayout(counts);
    counting->setContentsMargins({});
    m_busy = new QProgressBar(this);
    m_busy->setObjectName(QStringLiteral("reachProgress"));
    m_busy->setAccessibleName(tr("Counting the profiles"));
    m_busy->setRange(0, busySteps);
    m_busy->setTextVisible(false);
    m_stop = new QPushButton(this);
    m_stop->setObjectName(QStringLiteral("reachStop"));
    m_stop->setAutoDefault(false);
    setButtonRole(m_stop, ButtonRole::Link);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_presenter.reachState() == SendAudiencePresenter::Fetch::Running)
            m_presenter.stopCounting();
        else
            m_presenter.countAgain();
    });
    counting->addWidget(m_busy, 1);
    counting->addWidget(m_stop);
    m_figures->addBelowNumber(counts);
    m_message = new InlineMessage(this);
    m_message->setObjectName(QStringLiteral("reachMessage"));
    layout->addWidget(m_message);
    layout->addSpacing(px(12));
    m_preview = makePreview();
    layout->addWidget(m_preview);
    layout->addStretch(1);

    connect(&m_presenter, &SendAudiencePresenter::reachChanged, this, &ReachPanel::refreshReach);
    connect(&m_presenter, &SendAudiencePresenter::changed, this, &ReachPanel::refreshReach);
    connect(&m_presenter, &SendAudiencePresenter::reachProgress, this, [this](double share) {
        m_busy->setRange(0, share < 0 ? 0 : busySteps);
        m_busy->setValue(static_cast<int>(share * busySteps));
    });
    connect(&m_presenter, &SendAudiencePresenter::previewChanged, this, &ReachPanel::refreshPreview);
    refreshReach();
    refreshPreview();
}

QWidget *ReachPanel::makePreview()
{
    auto *widget = new QWidget(this);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(px(2));
    m_previewTitle = new TextLabel(TextRole::CardTitle, {}, widget);
    layout->addWidget(m_previewTitle);
    layout->addSpacing(px(4));
    int number = 0;
    for (Identifier &identifier : m_identifiers) {
        identifier.normal = new TextLabel(TextRole::Secondary, {}, widget);
        identifier.normal->setObjectName(QStringLiteral("firstNormal%1").arg(number));
        identifier.normal->setElided(true);
        identifier.hash = new TextLabel(TextRole::Body, {}, widget);
        identifier.hash->setObjectName(QStringLiteral("firstHash%1").arg(number++));
        identifier.hash->setFont(fixedFont());
        layout->addWidget(identifier.normal);
        layout->addWidget(identifier.hash);
    }
    m_more = new QPushButton(tr("More rows…"), widget);
    m_more->setObjectName(QStringLiteral("moreRows"));
    m_more->setAutoDefault(false);
    setButtonRole(m_more, ButtonRole::Link);
    connect(m_more, &QPushButton::clicked, this, &ReachPanel::moreRowsRequested);
    layout->addSpacing(px(4));
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    return widget;
}

void ReachPanel::refreshReach()
{
    using Fetch = SendAudiencePresenter::Fetch;
    const QLocale locale;
    const Fetch state = m_presenter.reachState();
    const bool counted = state == Fetch::Done;
    const ExportSummary &reach = m_presenter.reach();

    const QString obstacle = m_presenter.fileObstacle();
    const QString of =
        counted ? tr("of %Ln profile(s) in %1", nullptr, static_cast<int>(std::min<quint64>(reach.read, 2'000'000'000)))
                      .arg(m_presenter.sourceName())
        : state == Fetch::Running ? tr("Counting the profiles in %1…").arg(m_presenter.sourceName())
        : obstacle.isEmpty()      ? tr("Not counted")
                                  : obstacle;
    m_figures->setReach(counted ? std::optional(Reach{reach.matchable, reach.withEmail, reach.withPhone,
                                                      reach.withDeviceId, reach.read - reach.matchable})
                                : std::nullopt,
                        of);
    if (state != Fetch::Running)
        m_busy->setValue(0);
    m_busy->setVisible(state == Fetch::Running);
    m_stop->setVisible(!counted && obstacle.isEmpty());
    m_stop->setText(state == Fetch::Running ? tr("Stop counting") : tr("Count"));

    QString message;
    Tone tone = Tone::Attention;
    if (state == Fetch::Failed) {
        message = m_presenter.reachError();
        tone = Tone::Bad;
    } else if (m_presenter.belowMinimum()) {
        message = tr("Fewer than %1 people: TikTok will not be able to use this audience.")
                      .arg(locale.toString(limits::minimumAudience));
    }
    if (message.isEmpty())
        m_message->hide();
    else if (message != m_message->text() || m_message->isHidden())
        m_message->showMessage(tone, message);
}

void ReachPanel::refreshPreview()
{
    const PreviewRow *row = firstMatched(m_presenter.preview());
    m_preview->setVisible(!m_presenter.preview().empty());
    m_previewTitle->setText(!row ? tr("No identifier in the first rows")
                            : row->row == 1
                                ? tr("First row, as TikTok gets it")
                                : tr("Row %1, as TikTok gets it").arg(QLocale().toString(quint64(row->row))));
    std::size_t shown = 0;
    if (row) {
        for (const PreviewCell &cell : row->cells) {
            if (!info(cell.attribute).usedToMatch || cell.sha256.isEmpty() || shown == m_identifiers.size())
                continue;
            const Identifier &identifier = m_identifiers[shown++];
            identifier.normal->setText(cell.normal.isEmpty() ? tr("already hashed") : cell.normal);
            identifier.hash->setText(shortened(cell.sha256));
            identifier.hash->setToolTip(cell.sha256);
        }
    }
    for (std::size_t at = 0; at < m_identifiers.size(); ++at) {
        m_identifiers[at].normal->setVisible(at < shown);
        m_identifiers[at].hash->setVisible(at < shown);
    }
}

void ReachPanel::paintEvent(QPaintEvent *)
{
    const Tokens t = tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.header);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())), t.border);
}

} // namespace remarketeer
