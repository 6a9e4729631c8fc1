#pragma once

#include "core/ad_account.h"
#include "core/result.h"
#include "store/database.h"

#include <QList>

namespace remarketeer {

/// A token that could not be revoked or erased yet; retried at the next start.
struct PendingRevocation {
    GrantId grant;
    QString appId;
    QString base;
};

/// One repository per noun. All calls are short, on the database's thread. Errors: Database.
class GrantRepository
{
public:
    explicit GrantRepository(Database &database) : m_database(database) {}
    Result<QList<Grant>> all() const;
    Result<void> save(const Grant &grant);  ///< insert or update
    Result<void> remove(const GrantId &id); ///< its accounts go too
    Result<QList<PendingRevocation>> pendingRevocations() const;
    Result<void> addPendingRevocation(const PendingRevocation &pending);
    Result<void> removePendingRevocation(const GrantId &id);

private:
    Database &m_database;
};

} // namespace remarketeer
