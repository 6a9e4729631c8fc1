#include "campaigns/mapping_service.h"

namespace remarketeer {

MappingService::MappingService(Database &database) : m_repository(database) {}

Result<void> MappingService::start()
{
    const Result<std::optional<QJsonObject>> stored = m_repository.load();
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return {};
    Result<PropertyMapping> mapping = PropertyMapping::fromJson(**stored);
    if (!mapping)
        return fail(mapping.error());
    m_mapping = std::move(*mapping);
    Q_EMIT changed();
    return {};
}

Result<void> MappingService::save(const PropertyMapping &mapping)
{
    if (const Result<void> saved = m_repository.save(mapping.toJson()); !saved)
        return saved;
    m_mapping = mapping;
    Q_EMIT changed();
    return {};
}

} // namespace remarketeer
