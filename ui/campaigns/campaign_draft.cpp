#include "ui/campaigns/campaign_draft.h"

#include "ui/theme/times.h"

namespace remarketeer {

namespace {
constexpr int saveDelayMs = 1'000;
} // namespace

CampaignDraft::CampaignDraft(const Campaign &campaign, CampaignService &service, const Clock &clock)
    : m_service(service), m_clock(clock), m_campaign(campaign),
      m_savedAt(campaign.isUntouched() ? campaign.createdAt : campaign.changedAt)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(saveDelayMs);
    connect(&m_soon, &QTimer::timeout, this, &CampaignDraft::save);
}

CampaignDraft::~CampaignDraft()
{
    blockSignals(true);
    save();
}

void CampaignDraft::change(const std::function<void(Campaign &)> &edit)
{
    edit(m_campaign);
    m_saved = false;
    if (!m_soon.isActive()) // not put off while somebody keeps typing
        m_soon.start();
    Q_EMIT changed();
    Q_EMIT savedChanged();
}

void CampaignDraft::fillIn(const std::function<void(Campaign &)> &edit)
{
    edit(m_campaign);
    m_filledIn = true;
    Q_EMIT changed();
}

Result<void> CampaignDraft::save()
{
    m_soon.stop();
    if (m_saved && (!m_filledIn || isUntouched()))
        return {};
    const Result<void> stored = m_service.save(m_campaign);
    if (stored) {
        m_saved = true;
        m_filledIn = false;
        m_stored = true;
        m_savedAt = m_clock.now();
        m_error.clear();
    } else {
        m_error = stored.error().sentence;
    }
    Q_EMIT savedChanged();
    return stored;
}

QString CampaignDraft::saveText() const
{
    if (!m_saved)
        return m_soon.isActive() ? tr("Draft · saving…") : tr("Draft · not saved");
    return tr("Draft · saved %1").arg(clockTime(m_savedAt, m_clock.now()));
}

} // namespace remarketeer
