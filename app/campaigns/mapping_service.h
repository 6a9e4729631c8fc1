#pragma once

#include "core/result.h"
#include "mapping/property_mapping.h"
#include "store/mapping_repository.h"

#include <QObject>

namespace remarketeer {

/// The workspace's property mapping, stored. Window's thread.
class MappingService : public QObject
{
    Q_OBJECT

public:
    explicit MappingService(Database &database);
    Result<void> start();
    const PropertyMapping &mapping() const { return m_mapping; }
    Result<void> save(const PropertyMapping &mapping);

Q_SIGNALS:
    void changed();

private:
    MappingRepository m_repository;
    PropertyMapping m_mapping;
};

} // namespace remarketeer
