#pragma once

#include "core/campaign.h"
#include "store/database.h"

#include <QList>

namespace remarketeer {

/// How large audiences were, over time.
class AudienceSizeRepository
{
public:
    explicit AudienceSizeRepository(Database &database) : m_database(database) {}
    Result<QList<AudienceSize>> of(const AdvertiserId &account, const AudienceId &audience) const; ///< oldest first
    Result<void> add(const AdvertiserId &account, const AudienceId &audience, const AudienceSize &size);

private:
    Database &m_database;
};

} // namespace remarketeer
