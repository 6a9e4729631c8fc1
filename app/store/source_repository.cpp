#include "store/source_repository.h"

namespace remarketeer {

Result<std::optional<SourceRecord>> SourceRepository::current() const
{
    auto rows = m_database.run(QStringLiteral("SELECT name, path FROM source WHERE id = 1"));
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return std::nullopt;
    return SourceRecord{rows->value(0).toString(), rows->value(1).toString()};
}

Result<void> SourceRepository::setCurrent(const SourceRecord &source)
{
    const auto done =
        m_database.run(QStringLiteral("INSERT INTO source (id, name, path) VALUES (1, ?, ?)"
                                      " ON CONFLICT (id) DO UPDATE SET name = excluded.name, path = excluded.path"),
                       {source.name, source.path});
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace remarketeer
