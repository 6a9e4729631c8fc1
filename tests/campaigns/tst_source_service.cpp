#include "tests/support/run_workspace.h"

using namespace remarketeer;

/// The profile source and the mapping, from real files, kept in a real database.
class TestSourceService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TestHome>();
        m_database = *Database::open(m_home->path() + QStringLiteral("/workspace.sqlite"));
    }
    void opensSamplesAndCounts();
    void keepsThePreviousOnAnError();
    void theLastChoiceCounts();
    void theStoredSourceIsOpenedAgain();
    void aVanishedSourceIsNamed();
    void endsWhileCounting();
    void mappingIsKept();

private:
    QString file(const char *name) const { return m_home->path() + u'/' + QString::fromLatin1(name); }
    std::unique_ptr<TestHome> m_home;
    std::unique_ptr<Database> m_database;
};

void TestSourceService::opensSamplesAndCounts()
{
    SourceService source(*m_database);
    QVERIFY(await(source.start()));
    QVERIFY(source.name().isEmpty());
    QVERIFY(await(source.openCsv(writeCustomers(file("customers.profiles.csv"), 12'345))));
    QCOMPARE(source.name(), QStringLiteral("customers.profiles.csv"));
    QCOMPARE(source.catalogue().properties.size(), 4);
    QCOMPARE(source.catalogue().find(QStringLiteral("Email"))->filled, 1.0);
    QTRY_COMPARE(source.rowCount(), std::optional<quint64>(12'345));
}

void TestSourceService::keepsThePreviousOnAnError()
{
    SourceService source(*m_database);
    QVERIFY(await(source.openCsv(writeCustomers(file("customers.profiles.csv"), 10))));
    const auto failed = await(source.openCsv(file("nowhere.csv")));
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::FileNotFound);
    QCOMPARE(source.name(), QStringLiteral("customers.profiles.csv"));
    QVERIFY(source.source());
    QVERIFY(!source.error());
}

void TestSourceService::theLastChoiceCounts()
{
    SourceService source(*m_database);
    auto first = source.openCsv(writeCustomers(file("one.profiles.csv"), 10'000));
    auto second = source.openCsv(writeCustomers(file("two.profiles.csv"), 10));
    const auto late = await(std::move(first));
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Cancelled);
    QVERIFY(await(std::move(second)));
    QCOMPARE(source.name(), QStringLiteral("two.profiles.csv"));
    QTRY_COMPARE(source.rowCount(), std::optional<quint64>(10));
}

void TestSourceService::theStoredSourceIsOpenedAgain()
{
    {
        SourceService source(*m_database);
        QVERIFY(await(source.openCsv(writeCustomers(file("customers.profiles.csv"), 10))));
    }
    SourceService source(*m_database);
    QVERIFY(await(source.start()));
    QCOMPARE(source.name(), QStringLiteral("customers.profiles.csv"));
    QVERIFY(source.source());
}

void TestSourceService::aVanishedSourceIsNamed()
{
    {
        SourceService source(*m_database);
        QVERIFY(await(source.openCsv(writeCustomers(file("customers.profiles.csv"), 10))));
    }
    QVERIFY(QFile::remove(file("customers.profiles.csv")));
    SourceService source(*m_database);
    QVERIFY(await(source.start()));
    QCOMPARE(source.name(), QStringLiteral("customers.profiles.csv"));
    QVERIFY(!source.source());
    QVERIFY(source.error());
    QCOMPARE(source.error()->code, ErrorCode::FileNotFound);
}

void TestSourceService::endsWhileCounting()
{
    auto source = std::make_unique<SourceService>(*m_database);
    QVERIFY(await(source->openCsv(writeCustomers(file("customers.profiles.csv"), 200'000))));
    source.reset();
    QCoreApplication::processEvents();
}

void TestSourceService::mappingIsKept()
{
    {
        MappingService mapping(*m_database);
        QVERIFY(mapping.start());
        QVERIFY(mapping.mapping() == PropertyMapping());
        QSignalSpy changed(&mapping, &MappingService::changed);
        QVERIFY(mapping.save(customerMapping()));
        QCOMPARE(changed.size(), 1);
    }
    MappingService mapping(*m_database);
    QVERIFY(mapping.start());
    QVERIFY(mapping.mapping() == customerMapping());
}

QTEST_GUILESS_MAIN(TestSourceService)
#include "tst_source_service.moc"
