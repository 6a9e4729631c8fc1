#pragma once

#include "core/result.h"
#include "store/database.h"

#include <QString>

#include <optional>

namespace remarketeer {

/// The profile source that is in use (issue 4 adds more): its path and a name.
struct SourceRecord {
    QString name;
    QString path;
};
class SourceRepository
{
public:
    explicit SourceRepository(Database &database) : m_database(database) {}
    Result<std::optional<SourceRecord>> current() const;
    Result<void> setCurrent(const SourceRecord &source);

private:
    Database &m_database;
};

} // namespace remarketeer
