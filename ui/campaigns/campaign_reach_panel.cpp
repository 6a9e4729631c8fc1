#include "ui/campaigns/campaign_reach_panel.h"

#include "ui/audience/reach_figures.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"
#include "ui/theme/text_label.h"

#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace remarketeer {

namespace {
constexpr int busySteps = 1'000;
} // namespace

CampaignReachPanel::CampaignReachPanel(CampaignReach &reach, QWidget *parent)
    : QWidget(parent), m_reach(reach), m_figures(new ReachFigures(this)), m_busy(new QProgressBar(this)),
      m_calculate(new QPushButton(this)), m_stale(new TextLabel(TextRole::Secondary, {}, this)),
      m_kept(new TextLabel(TextRole::Secondary, {}, this)), m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("reachPanel"));
    m_stale->setObjectName(QStringLiteral("reachStale"));
    m_stale->setText(tr("Changed since it was calculated."));
    m_stale->setWordWrap(true);
    m_busy->setObjectName(QStringLiteral("reachProgress"));
    m_busy->setAccessibleName(tr("Counting the profiles"));
    m_busy->setRange(0, busySteps);
    m_busy->setTextVisible(false);
    m_calculate->setObjectName(QStringLiteral("reachCalculate"));
    connect(m_calculate, &QPushButton::clicked, this, [this] {
        if (m_reach.state() == CampaignReach::State::Counting)
            m_reach.stop();
        else
            m_reach.calculate();
    });
    m_figures->addBelowNumber(m_stale);
    m_figures->addBelowNumber(m_busy);
    m_figures->addBelowNumber(m_calculate);
    m_kept->setObjectName(QStringLiteral("reachKept"));
    m_kept->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("reachMessage"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(20), px(16), px(20), px(16));
    layout->setSpacing(px(8));
    layout->addWidget(m_figures);
    layout->addWidget(m_kept);
    layout->addWidget(m_message);
    layout->addStretch(1);

    connect(&m_reach, &CampaignReach::changed, this, &CampaignReachPanel::refresh);
    connect(&m_reach, &CampaignReach::progress, this, [this](double share) {
        m_busy->setRange(0, share < 0 ? 0 : busySteps);
        m_busy->setValue(static_cast<int>(share * busySteps));
    });
    refresh();
}

void CampaignReachPanel::refresh()
{
    using State = CampaignReach::State;
    const State state = m_reach.state();
    const bool counting = state == State::Counting;
    const bool stale = m_reach.isStale();
    const auto reach = m_reach.reach();
    m_figures->setReach(reach, m_reach.ofText());
    m_stale->setVisible(stale);
    m_busy->setVisible(counting);
    if (!counting)
        m_busy->setValue(0);
    m_calculate->setText(counting ? tr("Stop") : tr("Calculate"));
    m_calculate->setVisible(counting || stale || !reach);
    m_calculate->setEnabled(counting || m_reach.obstacle().isEmpty());

    const auto number = [](std::uint64_t people) { return static_cast<int>(std::min<quint64>(people, 2'000'000'000)); };
    QStringList kept;
    if (reach && m_reach.summary().inControlGroup > 0)
        kept << tr("%Ln of them are the control group.", nullptr, number(m_reach.summary().inControlGroup));
    if (reach && m_reach.summary().overCap > 0)
        kept << tr("%Ln are over the cap.", nullptr, number(m_reach.summary().overCap));
    m_kept->setText(kept.join(u' '));
    m_kept->setVisible(!kept.isEmpty());

    QString message;
    Tone tone = Tone::Attention;
    if (state == State::Failed) {
        message = m_reach.error();
        tone = Tone::Bad;
    } else if (reach && m_reach.summary().matchable < quint64(limits::minimumAudience)) {
        message = tr("Fewer than %1 people can be matched.").arg(QLocale().toString(limits::minimumAudience));
    }
    if (message.isEmpty())
        m_message->hide();
    else if (message != m_message->text() || m_message->isHidden())
        m_message->showMessage(tone, message);
}

void CampaignReachPanel::paintEvent(QPaintEvent *)
{
    const Tokens t = tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.header);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())), t.border);
}

} // namespace remarketeer
