#pragma once

#include "core/segment.h"
#include "store/database.h"

#include <QList>

namespace remarketeer {

/// Saved segments.
class SegmentRepository
{
public:
    explicit SegmentRepository(Database &database) : m_database(database) {}
    Result<QList<Segment>> all() const; ///< by name
    Result<void> save(const Segment &segment);
    Result<void> remove(const SegmentId &id);

private:
    Database &m_database;
};

} // namespace remarketeer
