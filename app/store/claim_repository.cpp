#include "store/claim_repository.h"

#include "store/row_text.h"

namespace remarketeer {

Result<bool> ClaimRepository::take(const QString &subject, const QDateTime &now, const QDateTime &until)
{
    // One statement, so that of two who try it at once one gets it. Times are texts that sort as times do.
    auto taken = m_database.run(
        QStringLiteral("INSERT INTO claims (subject, owner, until) VALUES (?, ?, ?)"
                       " ON CONFLICT (subject) DO UPDATE SET owner = excluded.owner,"
                       " until = excluded.until WHERE claims.owner = excluded.owner OR claims.until < ?"),
        {subject, m_owner, timeToRow(until), timeToRow(now)});
    if (!taken)
        return fail(taken.error());
    return taken->numRowsAffected() == 1;
}

Result<bool> ClaimRepository::heldByOther(const QString &subject, const QDateTime &now) const
{
    auto rows = m_database.run(QStringLiteral("SELECT 1 FROM claims WHERE subject = ? AND owner <> ? AND until >= ?"),
                               {subject, m_owner, timeToRow(now)});
    if (!rows)
        return fail(rows.error());
    return rows->next();
}

Result<void> ClaimRepository::release(const QString &subject)
{
    const auto done =
        m_database.run(QStringLiteral("DELETE FROM claims WHERE subject = ? AND owner = ?"), {subject, m_owner});
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace remarketeer
