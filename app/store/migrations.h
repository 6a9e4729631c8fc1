#pragma once

#include <QList>
#include <QStringList>

namespace remarketeer {

/// One step from a file's version to the next. Applied steps are never edited: a change is a new step.
struct Migration {
    int number = 0;         ///< 1, 2, 3 …; the file's version once it is applied
    QStringList statements; ///< run in order, in one transaction
};

/// All steps, in order. Their SQL is taken by SQLite and PostgreSQL alike; times are ISO 8601 texts in UTC, truth
/// values 0 or 1, lists and objects JSON texts.
const QList<Migration> &migrations();

} // namespace remarketeer
