#pragma once

#include "core/campaign.h"
#include "store/database.h"

#include <QList>

#include <optional>

namespace remarketeer {

/// Campaigns. Several processes may work on the same ones: what must not happen twice is asked for with advance().
class CampaignRepository
{
public:
    explicit CampaignRepository(Database &database) : m_database(database) {}
    Result<QList<Campaign>> all() const; ///< last changed first
    Result<std::optional<Campaign>> find(const CampaignId &id) const;
    Result<void> save(const Campaign &campaign);
    /// save(), unless the stored campaign's next run is no longer the one at `due`: then false, for somebody else has
    /// taken it up, or the plan was changed.
    Result<bool> advance(const Campaign &campaign, const QDateTime &due);
    Result<void> remove(const CampaignId &id);

private:
    Database &m_database;
};

} // namespace remarketeer
