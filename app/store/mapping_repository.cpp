#include "store/mapping_repository.h"

#include "store/row_text.h"

namespace remarketeer {

Result<std::optional<QJsonObject>> MappingRepository::load() const
{
    auto rows = m_database.run(QStringLiteral("SELECT content FROM mapping WHERE id = 1"));
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return std::nullopt;
    return objectFromRow(rows->value(0)).map([](const QJsonObject &object) { return std::optional(object); });
}

Result<void> MappingRepository::save(const QJsonObject &mapping)
{
    const auto done = m_database.run(QStringLiteral("INSERT INTO mapping (id, content) VALUES (1, ?)"
                                                    " ON CONFLICT (id) DO UPDATE SET content = excluded.content"),
                                     {objectToRow(mapping)});
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace remarketeer
