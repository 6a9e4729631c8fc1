#include "store/grant_repository.h"

#include "store/row_text.h"

namespace remarketeer {

Result<QList<Grant>> GrantRepository::all() const
{
    auto rows = m_database.run(
        QStringLiteral("SELECT id, app_id, base, created_at, scope, token_stored FROM grants ORDER BY created_at, id"));
    if (!rows)
        return fail(rows.error());
    QList<Grant> grants;
    while (rows->next()) {
        const auto id = GrantId::from(rows->value(0).toString());
        if (!id)
            return badRow(QStringLiteral("grants.id"));
        grants.append(Grant{*id, rows->value(1).toString(), rows->value(2).toString(), timeFromRow(rows->value(3)),
                            rows->value(4).toString(), rows->value(5).toInt() != 0});
    }
    return grants;
}

Result<void> GrantRepository::save(const Grant &grant)
{
    const auto done = m_database.run(
        QStringLiteral(
            "INSERT INTO grants (id, app_id, base, created_at, scope, token_stored) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET app_id = excluded.app_id, base = excluded.base,"
            " created_at = excluded.created_at, scope = excluded.scope, token_stored = excluded.token_stored"),
        {grant.id.toString(), grant.appId, grant.base, timeToRow(grant.createdAt), grant.scope,
         grant.tokenStored ? 1 : 0});
    if (!done)
        return fail(done.error());
    return {};
}

Result<void> GrantRepository::remove(const GrantId &id)
{
    const auto done = m_database.run(QStringLiteral("DELETE FROM grants WHERE id = ?"), {id.toString()});
    if (!done)
        return fail(done.error());
    return {};
}

Result<QList<PendingRevocation>> GrantRepository::pendingRevocations() const
{
    auto rows =
        m_database.run(QStringLiteral("SELECT grant_id, app_id, base FROM pending_revocations ORDER BY grant_id"));
    if (!rows)
        return fail(rows.error());
    QList<PendingRevocation> pending;
    while (rows->next()) {
        const auto id = GrantId::from(rows->value(0).toString());
        if (!id)
            return badRow(QStringLiteral("pending_revocations.grant_id"));
        pending.append({*id, rows->value(1).toString(), rows->value(2).toString()});
    }
    return pending;
}

Result<void> GrantRepository::addPendingRevocation(const PendingRevocation &pending)
{
    const auto done = m_database.run(
        QStringLiteral("INSERT INTO pending_revocations (grant_id, app_id, base) VALUES (?, ?, ?)"
                       " ON CONFLICT (grant_id) DO UPDATE SET app_id = excluded.app_id, base = excluded.base"),
        {pending.grant.toString(), pending.appId, pending.base});
    if (!done)
        return fail(done.error());
    return {};
}

Result<void> GrantRepository::removePendingRevocation(const GrantId &id)
{
    const auto done =
        m_database.run(QStringLiteral("DELETE FROM pending_revocations WHERE grant_id = ?"), {id.toString()});
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace remarketeer
