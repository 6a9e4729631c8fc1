#include "store/source_repository.h"

#include "store/row_text.h"

namespace remarketeer {

Result<QList<SourceRecord>> SourceRepository::all() const
{
    auto rows =
        m_database.run(QStringLiteral("SELECT id, kind, name, location, is_current FROM sources ORDER BY name, id"));
    if (!rows)
        return fail(rows.error());
    QList<SourceRecord> sources;
    while (rows->next()) {
        const auto id = SourceId::from(rows->value(0).toString());
        if (!id)
            return badRow(QStringLiteral("sources.id"));
        sources.append({*id, rows->value(1).toString(), rows->value(2).toString(), rows->value(3).toString(),
                        rows->value(4).toInt() != 0});
    }
    return sources;
}

Result<void> SourceRepository::save(const SourceRecord &source)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    if (source.current) {
        if (const auto others = m_database.run(QStringLiteral("UPDATE sources SET is_current = 0")); !others)
            return fail(others.error());
    }
    const auto saved = m_database.run(
        QStringLiteral("INSERT INTO sources (id, kind, name, location, is_current) VALUES (?, ?, ?, ?, ?)"
                       " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name,"
                       " location = excluded.location, is_current = excluded.is_current"),
        {source.id.toString(), source.kind, source.name, source.location, source.current ? 1 : 0});
    if (!saved)
        return fail(saved.error());
    return transaction->commit();
}

Result<void> SourceRepository::remove(const SourceId &id)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    for (const QString &statement : {QStringLiteral("UPDATE segments SET source_id = NULL WHERE source_id = ?"),
                                     QStringLiteral("DELETE FROM sources WHERE id = ?")}) {
        if (const auto done = m_database.run(statement, {id.toString()}); !done)
            return fail(done.error());
    }
    return transaction->commit();
}

} // namespace remarketeer
