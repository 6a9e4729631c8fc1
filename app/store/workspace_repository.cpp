#include "store/workspace_repository.h"

namespace remarketeer {

Result<std::optional<QString>> WorkspaceRepository::value(const QString &name) const
{
    auto rows = m_database.run(QStringLiteral("SELECT value FROM workspace WHERE name = ?"), {name});
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return std::nullopt;
    return rows->value(0).toString();
}

Result<void> WorkspaceRepository::setValue(const QString &name, const QString &value)
{
    const auto done = m_database.run(QStringLiteral("INSERT INTO workspace (name, value) VALUES (?, ?)"
                                                    " ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                                     {name, value});
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace remarketeer
