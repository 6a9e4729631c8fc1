#pragma once

#include "core/result.h"
#include "store/database.h"

#include <QJsonObject>

#include <optional>

namespace remarketeer {

/// The workspace's property mapping, as JSON that app/mapping understands.
class MappingRepository
{
public:
    explicit MappingRepository(Database &database) : m_database(database) {}
    Result<std::optional<QJsonObject>> load() const;
    Result<void> save(const QJsonObject &mapping);

private:
    Database &m_database;
};

} // namespace remarketeer
