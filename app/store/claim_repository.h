#pragma once

#include "core/result.h"
#include "store/database.h"

#include <QDateTime>
#include <QString>

namespace remarketeer {

/// Who works on what, so that two processes on one workspace never do the same thing twice. A claim that is not renewed
/// expires: its owner is taken to be gone. Times are UTC.
class ClaimRepository
{
public:
    /// owner: names this process among all; random.
    ClaimRepository(Database &database, QString owner) : m_database(database), m_owner(std::move(owner)) {}

    /// Makes `subject` ours until then, unless another's claim has not expired: then false.
    Result<bool> take(const QString &subject, const QDateTime &now, const QDateTime &until);
    /// Another's claim has not expired.
    Result<bool> heldByOther(const QString &subject, const QDateTime &now) const;
    /// Ends our claim; another's stays.
    Result<void> release(const QString &subject);

private:
    Database &m_database;
    QString m_owner;
};

} // namespace remarketeer
