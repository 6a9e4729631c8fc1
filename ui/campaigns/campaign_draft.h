#pragma once

#include "campaigns/campaign_service.h"
#include "core/clock.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace remarketeer {

/// A draft while it is edited. It keeps itself: within a second of a change, and when a step or the page is
/// left. Window's thread.
class CampaignDraft : public QObject
{
    Q_OBJECT

public:
    CampaignDraft(const Campaign &campaign, CampaignService &service, const Clock &clock);
    ~CampaignDraft() override;

    const Campaign &campaign() const { return m_campaign; }
    void change(const std::function<void(Campaign &)> &edit);
    /// What follows by itself from something else. Stored with the next save, but not reason enough for one.
    void fillIn(const std::function<void(Campaign &)> &edit);
    /// Made, and nothing done with it.
    bool isUntouched() const { return m_saved && m_campaign.isUntouched() && !m_stored; }

    /// Stores what is not stored yet. On an error it stays unsaved, saveError() says why, and the next change or save
    /// tries again.
    Result<void> save();
    bool isSaved() const { return m_saved; }
    const QString &saveError() const { return m_error; }
    /// "Draft · saving…" while a save is due, "Draft · saved 14:02", or "Draft · not saved" when that failed.
    QString saveText() const;

Q_SIGNALS:
    void changed();      ///< the campaign
    void savedChanged(); ///< whether and when it was stored

private:
    CampaignService &m_service;
    const Clock &m_clock;
    Campaign m_campaign;
    bool m_saved = true;
    bool m_filledIn = false; ///< something that is not stored yet
    bool m_stored = false;   ///< since it is edited here
    QDateTime m_savedAt;     ///< UTC
    QString m_error;
    QTimer m_soon;
};

} // namespace remarketeer
