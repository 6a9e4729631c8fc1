#pragma once

#include "core/segment.h"
#include "store/database.h"

#include <QList>

namespace remarketeer {

/// Profile sources.
class SourceRepository
{
public:
    explicit SourceRepository(Database &database) : m_database(database) {}
    Result<QList<SourceRecord>> all() const; ///< by name
    /// Insert or update. When the record is current, no other is any more.
    Result<void> save(const SourceRecord &source);
    /// Segments of the source stay, without one.
    Result<void> remove(const SourceId &id);

private:
    Database &m_database;
};

} // namespace remarketeer
