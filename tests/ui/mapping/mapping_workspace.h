#pragma once

#include "campaigns/mapping_service.h"
#include "campaigns/source_service.h"
#include "store/database.h"
#include "tests/support/await.h"
#include "tests/support/test_clock.h"
#include "tests/support/test_home.h"

#include <QDir>
#include <QFile>
#include <QStringList>

#include <memory>

namespace remarketeer {

/// A workspace on disk with the two services that Map Properties works with.
class MappingWorkspace
{
public:
    MappingWorkspace() : database(*Database::open(home.path() + QStringLiteral("/remarketeer.db"))), source(*database)
    {
        restart();
    }

    /// The mapping as the next start of the program would read it.
    void restart()
    {
        mapping = std::make_unique<MappingService>(*database);
        if (!mapping->start())
            qFatal("The mapping cannot be read.");
    }

    /// `name` ends in .profiles.csv, as raw test data does.
    bool open(const QString &name, const QStringList &lines)
    {
        const QString path = QDir(home.path()).filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(lines.join(u'\n').toUtf8()) < 0)
            return false;
        file.close();
        return await(source.openCsv(path)).has_value();
    }

    bool openCustomers()
    {
        return open(QStringLiteral("Spring customers.profiles.csv"),
                    {QStringLiteral("Name,Email,Phone,first_name,birthday,Country,gaid,notes"),
                     QStringLiteral("Ada Byron,Customer@Example.com,(0)151 2345 6789,Ada,25/12/1991,Germany,"
                                    "38400000-8CF0-11BD-B23E-10B96E40000D,"),
                     QStringLiteral("Bo Núñez,not an address,,Bo,03/04/1985,Germany,,"),
                     QStringLiteral("Cy,cy@example.com,+4915123456780,Cy,,Germany,,")});
    }

    TestHome home;
    TestClock clock;
    std::unique_ptr<Database> database;
    SourceService source;
    std::unique_ptr<MappingService> mapping;
};

} // namespace remarketeer
