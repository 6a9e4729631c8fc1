#include "store/audience_size_repository.h"

#include "store/row_text.h"

namespace remarketeer {

Result<QList<AudienceSize>> AudienceSizeRepository::of(const AdvertiserId &account, const AudienceId &audience) const
{
    auto rows = m_database.run(QStringLiteral("SELECT measured_at, people FROM audience_sizes"
                                              " WHERE account_id = ? AND audience_id = ? ORDER BY measured_at"),
                               {account.toString(), audience.toString()});
    if (!rows)
        return fail(rows.error());
    QList<AudienceSize> sizes;
    while (rows->next())
        sizes.append({timeFromRow(rows->value(0)), rows->value(1).toLongLong()});
    return sizes;
}

Result<void> AudienceSizeRepository::add(const AdvertiserId &account, const AudienceId &audience,
                                         const AudienceSize &size)
{
    const auto done = m_database.run(
        QStringLiteral("INSERT INTO audience_sizes (account_id, audience_id, measured_at, people) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT (account_id, audience_id, measured_at) DO UPDATE SET people = excluded.people"),
        {account.toString(), audience.toString(), timeToRow(size.measuredAt), size.people});
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace remarketeer
