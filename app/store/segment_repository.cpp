#include "store/segment_repository.h"

#include "store/row_text.h"

namespace remarketeer {

Result<QList<Segment>> SegmentRepository::all() const
{
    auto rows = m_database.run(QStringLiteral(
        "SELECT id, name, source_id, rules, people, counted_at, changed_at FROM segments ORDER BY name, id"));
    if (!rows)
        return fail(rows.error());
    QList<Segment> segments;
    while (rows->next()) {
        const auto id = SegmentId::from(rows->value(0).toString());
        const auto rules = objectFromRow(rows->value(3));
        if (!id || !rules)
            return badRow(QStringLiteral("segments"));
        Segment segment{*id,
                        rows->value(1).toString(),
                        std::nullopt,
                        *rules,
                        numberFromRow(rows->value(4)),
                        timeFromRow(rows->value(5)),
                        timeFromRow(rows->value(6))};
        if (!rows->isNull(2)) {
            const auto source = SourceId::from(rows->value(2).toString());
            if (!source)
                return badRow(QStringLiteral("segments.source_id"));
            segment.source = *source;
        }
        segments.append(segment);
    }
    return segments;
}

Result<void> SegmentRepository::save(const Segment &segment)
{
    const auto saved = m_database.run(
        QStringLiteral("INSERT INTO segments (id, name, source_id, rules, people, counted_at, changed_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (id) DO UPDATE SET name = excluded.name, source_id = excluded.source_id,"
                       " rules = excluded.rules, people = excluded.people, counted_at = excluded.counted_at,"
                       " changed_at = excluded.changed_at"),
        {segment.id.toString(), segment.name, segment.source ? QVariant(segment.source->toString()) : QVariant(),
         objectToRow(segment.rules), numberToRow(segment.people), timeToRow(segment.countedAt),
         timeToRow(segment.changedAt)});
    if (!saved)
        return fail(saved.error());
    return {};
}

Result<void> SegmentRepository::remove(const SegmentId &id)
{
    const auto done = m_database.run(QStringLiteral("DELETE FROM segments WHERE id = ?"), {id.toString()});
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace remarketeer
