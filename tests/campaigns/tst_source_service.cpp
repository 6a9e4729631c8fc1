#include "store/source_repository.h"
#include "tests/support/run_workspace.h"

#include <QDir>
#include <QSignalSpy>

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
    void oneIsAddedOnceAndTheFirstIsCurrent();
    void otherSourcesOpenWithoutBecomingCurrent();
    void aFileIsReadAgainOnceItChanged();
    void aMissingFileIsNoticed();
    void useMakesAnotherCurrent();
    void namesAreCheckedAndUnique();
    void repointKeepsTheIdAndNamesWhatVanished();
    void repointRefusesAnotherSourcesFile();
    void removingTheCurrentOneLeavesNone();
    void aRemovedSourceIsNotFound();
    void anUnknownKindIsNamed();
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

void TestSourceService::oneIsAddedOnceAndTheFirstIsCurrent()
{
    SourceService source(*m_database);
    const QString path = writeCustomers(file("one.profiles.csv"), 10);
    const auto first = await(source.addCsv(path));
    QVERIFY(first);
    QVERIFY(source.find(*first)->current);
    const auto second = await(source.addCsv(writeCustomers(file("two.profiles.csv"), 20)));
    QVERIFY(second);
    QVERIFY(!source.find(*second)->current);
    QCOMPARE(source.name(), QStringLiteral("one.profiles.csv"));

    // By whatever path.
    QVERIFY(QDir(m_home->path()).mkdir(QStringLiteral("below")));
    const auto again = await(source.addCsv(file("below/../one.profiles.csv")));
    QCOMPARE(*again, *first);
    QVERIFY(QFile::link(path, file("link.profiles.csv")));
    QCOMPARE(*await(source.addCsv(file("link.profiles.csv"))), *first);
    QCOMPARE(source.sources().size(), 2);

    // Another file of that name gets another name.
    const auto third = await(source.addCsv(writeCustomers(file("below/one.profiles.csv"), 10)));
    QCOMPARE(source.find(*third)->name, QStringLiteral("one.profiles.csv (2)"));
    QCOMPARE(await(source.addCsv(file("nowhere.csv"))).error().code, ErrorCode::FileNotFound);
    QCOMPARE(source.sources().size(), 3);
}

void TestSourceService::otherSourcesOpenWithoutBecomingCurrent()
{
    std::optional<SourceId> other;
    {
        SourceService source(*m_database);
        QVERIFY(await(source.addCsv(writeCustomers(file("one.profiles.csv"), 10))));
        other = *await(source.addCsv(writeCustomers(file("two.profiles.csv"), 20)));
    }
    SourceService source(*m_database);
    QVERIFY(await(source.start()));
    QCOMPARE(source.state(*other), SourceState::NotRead);
    QSignalSpy changed(&source, &SourceService::changed);
    const auto opened = await(source.open(*other));
    QVERIFY(opened);
    QCOMPARE((*opened)->record.location, file("two.profiles.csv"));
    QCOMPARE((*opened)->source->properties().size(), 4);
    QCOMPARE((*opened)->catalogue.sampledRows, 20u);
    QCOMPARE(source.name(), QStringLiteral("one.profiles.csv"));
    QTRY_COMPARE(source.opened(*other)->rowCount, std::optional<quint64>(20));
    QTRY_COMPARE(source.rowCount(), std::optional<quint64>(10));
    QCOMPARE(source.state(*other), SourceState::Fine);
    // From memory: the same object, and nothing to tell.
    QSignalSpy told(&source, &SourceService::sourcesChanged);
    QCOMPARE((*await(source.open(*other)))->source, (*opened)->source);
    QCOMPARE(told.size(), 0);
}

void TestSourceService::aFileIsReadAgainOnceItChanged()
{
    SourceService source(*m_database);
    const SourceId id = *await(source.addCsv(writeCustomers(file("one.profiles.csv"), 10)));
    QTRY_COMPARE(source.rowCount(), std::optional<quint64>(10));
    writeCustomers(file("one.profiles.csv"), 25);
    await(source.checkFiles());
    QCOMPARE(source.state(id), SourceState::Changed);
    QSignalSpy changed(&source, &SourceService::changed);
    QVERIFY(await(source.open(id)));
    QVERIFY(changed.size() > 0);
    QCOMPARE(source.state(id), SourceState::Fine);
    QTRY_COMPARE(source.rowCount(), std::optional<quint64>(25));
}

void TestSourceService::aMissingFileIsNoticed()
{
    SourceService source(*m_database);
    const SourceId id = *await(source.addCsv(writeCustomers(file("one.profiles.csv"), 10)));
    QVERIFY(QFile::rename(file("one.profiles.csv"), file("away.profiles.csv")));
    await(source.checkFiles());
    QCOMPARE(source.state(id), SourceState::Missing);
    QVERIFY(source.errorOf(id)->sentence.contains(QStringLiteral("one.profiles.csv")));
    const auto opened = await(source.open(id));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::FileNotFound);
    QVERIFY(source.opened(id)); // what was read is still shown
    QVERIFY(QFile::rename(file("away.profiles.csv"), file("one.profiles.csv")));
    await(source.checkFiles());
    QCOMPARE(source.state(id), SourceState::Fine);
}

void TestSourceService::useMakesAnotherCurrent()
{
    SourceService source(*m_database);
    const SourceId first = *await(source.addCsv(writeCustomers(file("one.profiles.csv"), 10)));
    const SourceId second = *await(source.addCsv(writeCustomers(file("two.profiles.csv"), 20)));
    QSignalSpy changed(&source, &SourceService::changed);
    QVERIFY(await(source.use(second)));
    QCOMPARE(source.current()->id, second);
    QVERIFY(!source.find(first)->current);
    QVERIFY(changed.size() > 0);
    // What cannot be opened does not become current.
    QVERIFY(QFile::remove(file("one.profiles.csv")));
    QCOMPARE(await(source.use(first)).error().code, ErrorCode::FileNotFound);
    QCOMPARE(source.current()->id, second);
}

void TestSourceService::namesAreCheckedAndUnique()
{
    SourceService source(*m_database);
    const SourceId first = *await(source.addCsv(writeCustomers(file("one.profiles.csv"), 10)));
    const SourceId second = *await(source.addCsv(writeCustomers(file("two.profiles.csv"), 10)));
    QSignalSpy changed(&source, &SourceService::changed);
    QVERIFY(source.rename(first, QStringLiteral("  Käufer ")));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(source.name(), QStringLiteral("Käufer"));
    QCOMPARE(source.opened(first)->record.name, QStringLiteral("Käufer"));
    QVERIFY(source.rename(first, QStringLiteral("KÄUFER"))); // its own name in other letters
    for (const QString &bad : {QString(), QStringLiteral(" \t"), QString(129, u'x'), QStringLiteral("käufer")}) {
        const auto refused = source.rename(second, bad);
        QVERIFY2(!refused, qPrintable(bad));
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    }
    QVERIFY(source.rename(second, QString(128, u'x')));
}

void TestSourceService::repointKeepsTheIdAndNamesWhatVanished()
{
    SourceService source(*m_database);
    const SourceId id = *await(source.addCsv(writeCustomers(file("one.profiles.csv"), 10)));
    QFile other(file("spring.profiles.csv"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("Email,Name,City\na@example.com,A,Ulm\n");
    other.close();
    const QStringList properties{QStringLiteral("Email"), QStringLiteral("Name"), QStringLiteral("City")};
    QCOMPARE(*await(source.propertiesOf(other.fileName())), properties);
    QCOMPARE(source.sources().size(), 1);
    const auto vanished = await(source.repoint(id, other.fileName()));
    QVERIFY(vanished);
    QCOMPARE(*vanished, (QStringList{QStringLiteral("Phone"), QStringLiteral("Birthday")}));
    QCOMPARE(source.find(id)->location, other.fileName());
    QVERIFY(source.find(id)->current);
    QCOMPARE(source.name(), QStringLiteral("spring.profiles.csv")); // the name was the file's
    QCOMPARE(source.source()->properties(), properties);
    QTRY_COMPARE(source.rowCount(), std::optional<quint64>(1));

    QVERIFY(source.rename(id, QStringLiteral("Mine")));
    QVERIFY(await(source.repoint(id, file("one.profiles.csv"))));
    QCOMPARE(source.name(), QStringLiteral("Mine"));
    QCOMPARE(await(source.repoint(id, file("nowhere.csv"))).error().code, ErrorCode::FileNotFound);
    QCOMPARE(source.find(id)->location, file("one.profiles.csv"));
}

void TestSourceService::repointRefusesAnotherSourcesFile()
{
    SourceService source(*m_database);
    const SourceId first = *await(source.addCsv(writeCustomers(file("one.profiles.csv"), 10)));
    QVERIFY(await(source.addCsv(writeCustomers(file("two.profiles.csv"), 10))));
    const auto refused = await(source.repoint(first, file("two.profiles.csv")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QCOMPARE(source.find(first)->location, file("one.profiles.csv"));
}

void TestSourceService::removingTheCurrentOneLeavesNone()
{
    SourceService source(*m_database);
    const SourceId first = *await(source.addCsv(writeCustomers(file("one.profiles.csv"), 10)));
    QVERIFY(await(source.addCsv(writeCustomers(file("two.profiles.csv"), 10))));
    QSignalSpy changed(&source, &SourceService::changed);
    QVERIFY(source.remove(first));
    QCOMPARE(changed.size(), 1);
    QVERIFY(!source.current());
    QVERIFY(source.name().isEmpty());
    QVERIFY(!source.source());
    QVERIFY(QFile::exists(file("one.profiles.csv")));
    QCOMPARE(source.sources().size(), 1);
    // The next one that is added is in use again.
    const auto next = await(source.addCsv(file("one.profiles.csv")));
    QVERIFY(*next != first);
    QVERIFY(source.find(*next)->current);
}

void TestSourceService::aRemovedSourceIsNotFound()
{
    SourceService source(*m_database);
    const SourceId id = *await(source.addCsv(writeCustomers(file("one.profiles.csv"), 50'000)));
    // Until one is still being opened and counted when the call returns: a quick thread may have done it by then.
    auto opening = source.open(id);
    while (opening.isReady()) {
        writeCustomers(file("one.profiles.csv"), 50'000);
        opening = source.open(id);
    }
    QVERIFY(source.remove(id));
    QCOMPARE(await(std::move(opening)).error().code, ErrorCode::NotFound);
    QCOMPARE(await(source.use(id)).error().code, ErrorCode::NotFound);
    QCOMPARE(source.rename(id, QStringLiteral("x")).error().code, ErrorCode::NotFound);
    QVERIFY(source.sources().isEmpty());
}

void TestSourceService::anUnknownKindIsNamed()
{
    const SourceRecord future{newSourceId(), QStringLiteral("sql"), QStringLiteral("Shop"), QStringLiteral("db"), true};
    QVERIFY(SourceRepository(*m_database).save(future));
    SourceService source(*m_database);
    QVERIFY(await(source.start()));
    QCOMPARE(source.state(future.id), SourceState::Unreadable);
    QVERIFY(source.error()->sentence.contains(QStringLiteral("Shop")));
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
