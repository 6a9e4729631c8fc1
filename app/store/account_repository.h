#pragma once

#include "core/ad_account.h"
#include "core/result.h"
#include "store/database.h"

#include <QList>

namespace remarketeer {

/// The imported ad accounts.
class AccountRepository
{
public:
    explicit AccountRepository(Database &database) : m_database(database) {}
    Result<QList<AdAccount>> all() const;
    Result<void> save(const QList<AdAccount> &accounts); ///< all or none
    Result<void> remove(const AdvertiserId &id);

private:
    Database &m_database;
};

} // namespace remarketeer
