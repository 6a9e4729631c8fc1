#pragma once

#include "store/database.h"
#include "tests/support/await.h"
#include "tests/support/test_home.h"
#include "ui/sources/sources_presenter.h"

#include <QDir>
#include <QFile>

#include <memory>

namespace remarketeer {

/// A workspace on disk with sources, a mapping, and somebody who uses the sources.
class SourcesWorkspace
{
public:
    SourcesWorkspace()
        : database(*Database::open(home.path() + QStringLiteral("/remarketeer.db"))), sources(*database),
          mapping(*database)
    {
        if (!mapping.start())
            qFatal("The mapping cannot be read.");
    }

    /// `name` ends in .profiles.csv, as raw test data does. Gives its path.
    QString write(const QString &name, const QStringList &lines) const
    {
        const QString path = QDir(home.path()).filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(lines.join(u'\n').toUtf8()) < 0)
            qFatal("The profiles cannot be written.");
        return path;
    }
    QString writeCustomers(const QString &name = QStringLiteral("Spring customers.profiles.csv")) const
    {
        return write(name, {QStringLiteral("Email,last_purchase,lifetime_value,City"),
                            QStringLiteral("a@example.com,2026-01-02,12.50,Ulm"),
                            QStringLiteral("b@example.com,2026-03-04,7,Ulm"),
                            QStringLiteral("c@example.com,2026-05-06,19.99,Köln"), QStringLiteral("d@example.com,,,")});
    }
    SourceId add(const QString &path) { return *await(sources.addCsv(path)); }
    SourcesPresenter::Users users()
    {
        return {[this](const SourceId &id) { return names.value(id); },
                [this](const SourceId &id) { return segments.value(id); }};
    }
    void mapEmail()
    {
        PropertyMapping it;
        it.choice(ExportAttribute::Email) = PropertyChoice{QStringLiteral("Email"), Derivation::None};
        if (!mapping.save(it))
            qFatal("The mapping cannot be saved.");
    }

    TestHome home;
    std::unique_ptr<Database> database;
    SourceService sources;
    MappingService mapping;
    QHash<SourceId, QStringList> names;
    QHash<SourceId, QMap<QString, QStringList>> segments;
};

} // namespace remarketeer
