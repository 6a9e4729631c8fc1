#pragma once

#include "accounts/accounts_service.h"
#include "campaigns/run_service.h"
#include "campaigns/segment_service.h"
#include "core/campaign.h"

#include <QCoroTask>
#include <QObject>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace remarketeer {

/// The five steps of a campaign's pages.
enum class CampaignStep { Start, Who, What, When, Review };

/// Something that keeps a campaign from being published, and the step where it is mended.
struct CampaignObstacle {
    CampaignStep step = CampaignStep::Start;
    QString sentence;
};

/// How large an audience is now, as TikTok says.
struct AudienceNow {
    enum class Answer {
        Size,     ///< `audience` is what TikTok lists
        NotFound, ///< *Audience Not Found*: deleted at TikTok
        NoAnswer, ///< *Couldn't Fetch Audience Size*: `error` says why
        None,     ///< the campaign has no audience yet
    };
    Answer answer = Answer::None;
    std::optional<Audience> audience = {};
    std::optional<Error> error = {};
    QDateTime fetchedAt = {}; ///< UTC
};

/// Campaigns: drafts, publishing, the schedule, and what became of them. Several processes may work on one workspace:
/// a due run is begun by one of them, and a campaign never has two runs under way. Window's thread. Every change is
/// stored before it is signalled.
class CampaignService : public QObject
{
    Q_OBJECT

public:
    CampaignService(AccountsService &accounts, SourceService &sources, MappingService &mapping,
                    SegmentService &segments, RunService &runs, Database &database, const Clock &clock);
    ~CampaignService() override;

    /// Reads the stored campaigns; begins nothing.
    Result<void> start();
    const QList<Campaign> &campaigns() const; ///< last changed first
    const Campaign *find(const CampaignId &id) const;
    /// Those that are not archived and would stop with this account.
    QStringList namesOf(const AdvertiserId &account) const;
    QStringList namesOf(const SegmentId &segment) const;

    /// The workspace's time zone, in which schedules are read; the system's until it is set.
    const QTimeZone &timeZone() const;
    /// Plans every campaign anew. InvalidInput when the system does not know the zone.
    Result<void> setTimeZone(const QByteArray &name);

    // --- drafts
    Result<CampaignId> createDraft();
    /// Keeps a draft, or the name and description of a published campaign, as it stands; nothing needs to be whole.
    /// Whatever became of it (state, dates) is kept as it is.
    Result<void> save(const Campaign &campaign);
    /// A draft with the same settings and another seed, called "… (copy)"; also of an archived campaign.
    Result<CampaignId> clone(const CampaignId &id);
    /// Drafts alone; published campaigns are archived.
    Result<void> removeDraft(const CampaignId &id);

    // --- published campaigns
    /// Empty: it can be published.
    QList<CampaignObstacle> obstacles(const Campaign &campaign) const;
    /// The first obstacle as InvalidInput; otherwise it is Scheduled, or its run begins at once.
    Result<void> publish(const CampaignId &id);
    /// No more runs; one that is under way is cancelled.
    Result<void> stop(const CampaignId &id);
    /// A run beside the schedule. InvalidInput for drafts, archived ones, and while a run is under way.
    Result<RunId> runNow(const CampaignId &id);
    /// Archived campaigns are read-only and only cloned. Refused while Running.
    Result<void> archive(const CampaignId &id);
    /// The next moments of its schedule, in UTC; of a draft as if it were published now.
    QList<QDateTime> nextRuns(const Campaign &campaign, int count) const;
    QList<Run> runsOf(const CampaignId &id) const; ///< newest first

    // --- due runs
    /// From now on due runs are begun by themselves, and sizes of new audiences are asked for.
    void startSchedule();
    /// What is due now, begun: a campaign whose moments passed while nothing ran is caught up with one run.
    QList<RunId> runDue();

    /// What a run now would change, compared with the campaign's last one: an export that sends nothing. NotFound when
    /// there is no run to compare with.
    QCoro::Task<Result<DiffCounts>> difference(CampaignId id);

    // --- audiences
    /// Asks TikTok, and keeps the size for the chart.
    QCoro::Task<AudienceNow> audienceNow(CampaignId id);
    QList<AudienceSize> sizes(const CampaignId &id) const; ///< oldest first

Q_SIGNALS:
    void campaignsReset(); ///< campaigns were added or removed
    void campaignChanged(const remarketeer::CampaignId &id);
    void sizesChanged(const remarketeer::CampaignId &id);
    /// Something that the user should be told although the window may be closed: a run failed, waits for a reconnect,
    /// or was caught up.
    void attentionNeeded(const remarketeer::CampaignId &id, const QString &sentence);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace remarketeer
