#pragma once

#include "core/result.h"
#include "core/run.h"
#include "store/database.h"

#include <QList>

namespace remarketeer {

/// Runs with their upload parts.
class RunRepository
{
public:
    explicit RunRepository(Database &database) : m_database(database) {}
    Result<QList<Run>> all() const;    ///< newest first
    Result<void> save(const Run &run); ///< insert or update, parts included, in one transaction
    Result<void> remove(const RunId &id);

private:
    Database &m_database;
};

} // namespace remarketeer
