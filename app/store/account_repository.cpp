#include "store/account_repository.h"

#include "store/row_text.h"

namespace remarketeer {

namespace {

constexpr Words<AccountStatus, 7> statusWords{{
    {AccountStatus::Connected, "connected"},
    {AccountStatus::Disconnected, "disconnected"},
    {AccountStatus::Suspended, "suspended"},
    {AccountStatus::InReview, "in-review"},
    {AccountStatus::NotApproved, "not-approved"},
    {AccountStatus::KeychainLocked, "keychain-locked"},
    {AccountStatus::Offline, "offline"},
}};

QString statusToRow(AccountStatus status)
{
    // A sign-in does not outlive the program.
    return wordToRow(statusWords, status == AccountStatus::Connecting ? AccountStatus::Disconnected : status);
}

} // namespace

Result<QList<AdAccount>> AccountRepository::all() const
{
    auto rows = m_database.run(QStringLiteral("SELECT id, grant_id, name, currency, time_zone, status,"
                                              " status_before_offline, cause, status_since, last_checked, expires_at"
                                              " FROM accounts ORDER BY name, id"));
    if (!rows)
        return fail(rows.error());
    QList<AdAccount> accounts;
    while (rows->next()) {
        const auto id = AdvertiserId::from(rows->value(0).toString());
        const auto grant = GrantId::from(rows->value(1).toString());
        const auto status = wordFromRow(statusWords, rows->value(5), QStringLiteral("accounts.status"));
        const auto before = wordFromRow(statusWords, rows->value(6), QStringLiteral("accounts.status_before_offline"));
        if (!id || !grant)
            return badRow(QStringLiteral("accounts.id"));
        if (!status || !before)
            return fail(status ? before.error() : status.error());
        AdAccount account{.id = *id,
                          .grant = *grant,
                          .name = rows->value(2).toString(),
                          .currency = rows->value(3).toString(),
                          .timeZone = rows->value(4).toString(),
                          .status = *status,
                          .statusBeforeOffline = *before,
                          .cause = rows->value(7).toString(),
                          .statusSince = timeFromRow(rows->value(8)),
                          .lastChecked = timeFromRow(rows->value(9)),
                          .expiresAt = std::nullopt};
        if (!rows->isNull(10))
            account.expiresAt = timeFromRow(rows->value(10));
        accounts.append(account);
    }
    return accounts;
}

Result<void> AccountRepository::save(const QList<AdAccount> &accounts)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    for (const AdAccount &account : accounts) {
        const auto done = m_database.run(
            QStringLiteral(
                "INSERT INTO accounts (id, grant_id, name, currency, time_zone, status, status_before_offline, cause,"
                " status_since, last_checked, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET grant_id = excluded.grant_id, name = excluded.name,"
                " currency = excluded.currency, time_zone = excluded.time_zone, status = excluded.status,"
                " status_before_offline = excluded.status_before_offline, cause = excluded.cause,"
                " status_since = excluded.status_since, last_checked = excluded.last_checked,"
                " expires_at = excluded.expires_at"),
            {account.id.toString(), account.grant.toString(), account.name, account.currency, account.timeZone,
             statusToRow(account.status), statusToRow(account.statusBeforeOffline), account.cause,
             timeToRow(account.statusSince), timeToRow(account.lastChecked),
             timeToRow(account.expiresAt.value_or(QDateTime()))});
        if (!done)
            return fail(done.error());
    }
    return transaction->commit();
}

Result<void> AccountRepository::remove(const AdvertiserId &id)
{
    const auto done = m_database.run(QStringLiteral("DELETE FROM accounts WHERE id = ?"), {id.toString()});
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace remarketeer
