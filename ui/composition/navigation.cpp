#include "ui/composition/navigation.h"

#include "campaigns/campaign_problem.h"
#include "ui/accounts/accounts_page.h"
#include "ui/activity/activity_page.h"
#include "ui/campaigns/campaign_editor.h"
#include "ui/campaigns/campaign_page.h"
#include "ui/campaigns/campaigns_page.h"
#include "ui/composition/main_window.h"
#include "ui/composition/services.h"
#include "ui/segments/segment_page.h"
#include "ui/segments/segments_page.h"
#include "ui/sources/sources_page.h"

#include <QDesktopServices>

namespace remarketeer {

namespace {

const QUrl supportPage(QStringLiteral("https://ads.tiktok.com/help/"));

} // namespace

Navigation::Navigation(MainWindow &window, Services &services, Dialogs &dialogs)
    : m_window(window), m_services(services), m_dialogs(dialogs)
{
    connectCampaigns();
    connectSegments();
    connectSources();
    connect(&window.activityPage(), &ActivityPage::remedyRequested, this, &Navigation::mend);
}

void Navigation::connectCampaigns()
{
    connect(&m_window.campaignsPage(), &CampaignsPage::openRequested, this, &Navigation::openCampaign);

    CampaignEditor &editor = m_window.campaignEditor();
    connect(&editor, &CampaignEditor::left, this, [this] { m_window.show(m_window.campaignsPage()); });
    connect(&editor, &CampaignEditor::published, this, &Navigation::openCampaign);
    // Queued: leaving the editor deletes the button that asks.
    connect(
        &editor, &CampaignEditor::newSegmentRequested, this, [this, &editor] { newSegment(editor.campaign()); },
        Qt::QueuedConnection);
    connect(&editor, &CampaignEditor::mapRequested, this,
            [this](ExportAttribute attribute) { m_dialogs.mapProperties(attribute); });
    connect(&editor, &CampaignEditor::reconnectRequested, &m_dialogs, &Dialogs::refresh);
    connect(&editor, &CampaignEditor::connectRequested, this, [this] { m_dialogs.connectAccounts({}); });

    CampaignPage &page = m_window.campaignPage();
    connect(&page, &CampaignPage::backRequested, this, [this, &page] {
        if (m_window.shows(page)) // its campaign may be gone while another page is looked at
            m_window.show(m_window.campaignsPage());
    });
    connect(&page, &CampaignPage::runRequested, this, &Navigation::openRun);
    connect(&page, &CampaignPage::editRequested, this, &Navigation::editCampaign);
    connect(&page, &CampaignPage::reconnectRequested, &m_dialogs, &Dialogs::refresh);
    connect(&page, &CampaignPage::authorizeRequested, this, [this](const AdvertiserId &id) {
        m_dialogs.connectAccounts({false, id});
    });
    connect(&page, &CampaignPage::accountRequested, this, &Navigation::showAccount);
    connect(&page, &CampaignPage::mapRequested, this, [this] { m_dialogs.mapProperties(); });
    connect(&page, &CampaignPage::supportRequested, this, [] { QDesktopServices::openUrl(supportPage); });
}

void Navigation::openCampaign(const CampaignId &id)
{
    const Campaign *campaign = m_services.campaigns->find(id);
    if (!campaign)
        return;
    if (campaign->state == CampaignState::Draft) {
        editCampaign(id, CampaignStep::Start);
        return;
    }
    m_window.campaignPage().open(id);
    m_window.show(m_window.campaignPage());
}

void Navigation::editCampaign(const CampaignId &draft, CampaignStep step)
{
    if (const Result<void> opened = m_window.campaignEditor().open(draft, step); !opened) {
        m_window.show(m_window.campaignsPage());
        m_window.campaignsPage().showError(opened.error().sentence);
        return;
    }
    m_window.show(m_window.campaignEditor());
}

void Navigation::openRun(const RunId &id)
{
    m_window.show(m_window.activityPage());
    m_window.activityPage().select(id);
}

void Navigation::connectSegments()
{
    connect(&m_window.segmentsPage(), &SegmentsPage::openRequested, this, &Navigation::openSegment);
    connect(&m_window.segmentsPage(), &SegmentsPage::newRequested, this, [this] { newSegment({}); });
    connect(&m_window.segmentsPage(), &SegmentsPage::sourceRequested, &m_dialogs, &Dialogs::chooseSource);
    connect(&m_window.segmentPage(), &SegmentPage::openRequested, this, &Navigation::openSegment);
    connect(&m_window.segmentPage(), &SegmentPage::closed, this, &Navigation::leaveSegment);
    connect(m_services.campaigns.get(), &CampaignService::campaignsReset, &m_window.segmentsPage(),
            &SegmentsPage::reload);
    connect(m_services.campaigns.get(), &CampaignService::campaignChanged, &m_window.segmentsPage(),
            &SegmentsPage::reload);
}

void Navigation::openSegment(const SegmentId &id)
{
    m_waiting.reset();
    m_window.segmentPage().open(id);
    m_window.show(m_window.segmentPage());
}

void Navigation::newSegment(const std::optional<CampaignId> &draft)
{
    m_waiting = draft;
    m_before.clear();
    for (const Segment &segment : m_services.segments->segments())
        m_before.append(segment.id);
    m_window.segmentPage().create();
    m_window.show(m_window.segmentPage());
}

void Navigation::leaveSegment()
{
    if (!m_waiting) {
        m_window.show(m_window.segmentsPage());
        return;
    }
    Result<CampaignId> draft = *m_waiting;
    m_waiting.reset();
    if (!m_services.campaigns->find(*draft)) // nothing had been entered, so it was not kept
        draft = m_services.campaigns->createDraft();
    if (!draft) {
        m_window.show(m_window.campaignsPage());
        m_window.campaignsPage().showError(draft.error().sentence);
        return;
    }
    editCampaign(*draft, CampaignStep::Who);
    for (const Segment &segment : m_services.segments->segments()) {
        if (!m_before.contains(segment.id))
            m_window.campaignEditor().chooseSegment(segment.id);
    }
}

void Navigation::connectSources()
{
    SourcesPage &sources = m_window.sourcesPage();
    connect(&sources, &SourcesPage::addRequested, &m_dialogs, &Dialogs::addSource);
    connect(&sources, &SourcesPage::repointRequested, &m_dialogs, &Dialogs::repointSource);
    const auto refresh = [&sources] { sources.presenter().refresh(); };
    connect(m_services.segments.get(), &SegmentService::changed, &sources, refresh);
    connect(m_services.campaigns.get(), &CampaignService::campaignsReset, &sources, refresh);
    connect(m_services.campaigns.get(), &CampaignService::campaignChanged, &sources, refresh);
}

void Navigation::showAccount(const AdvertiserId &id)
{
    m_window.show(m_window.accountsPage());
    m_window.accountsPage().presenter().refresh(id);
}

/// What the button of a failed run's problem does.
void Navigation::mend(Remedy remedy, const RunId &id)
{
    const Run *run = m_services.runs->find(id);
    if (!run)
        return;
    switch (remedy) {
    case Remedy::ContactSupport:
        QDesktopServices::openUrl(supportPage);
        return;
    case Remedy::CheckAdvertiser:
        if (run->account)
            showAccount(*run->account);
        return;
    case Remedy::Reconnect:
        if (run->account)
            m_dialogs.refresh(*run->account);
        return;
    case Remedy::GrantPermissions:
        if (run->account)
            m_dialogs.connectAccounts({false, *run->account});
        return;
    case Remedy::FixProfiles:
        m_dialogs.mapProperties();
        return;
    case Remedy::CheckSettings:
    case Remedy::FillInFields:
    case Remedy::PickAudience:
        // A published campaign keeps what it does: its page makes the clone that is mended.
        if (run->campaign)
            openCampaign(*run->campaign);
        else if (run->account)
            m_dialogs.sendAudience(*run->account);
    }
}

} // namespace remarketeer
