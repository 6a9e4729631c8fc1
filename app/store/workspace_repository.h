#pragma once

#include "core/result.h"
#include "store/database.h"

#include <QString>

#include <optional>

namespace remarketeer {

/// Settings that belong to the workspace, whoever opens it: "timeZone" (IANA name).
class WorkspaceRepository
{
public:
    explicit WorkspaceRepository(Database &database) : m_database(database) {}
    Result<std::optional<QString>> value(const QString &name) const;
    Result<void> setValue(const QString &name, const QString &value);

private:
    Database &m_database;
};

} // namespace remarketeer
