#include "tests/audience/batches.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace remarketeer;
using enum ExportAttribute;

namespace {

const QByteArray header("Email,Phone,First Name,Last Name,First Name Initial,Gender,Date of Birth (DOB),City,State,"
                        "Country,ZIP,Google Advertising ID,Identifier for Advertisers\n");
const QByteArray multipleHeader("email_SHA256,phone_SHA256,MAID_SHA256\n");
const QByteArray gaid("38400000-8cf0-11bd-b23e-10b96e40000d");
const QByteArray idfa("6d92078a-8246-4ba4-ae5b-76104861e7dc");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

std::uint64_t count(const ExportSummary &summary, ExportAttribute attribute, Outcome outcome)
{
    return summary.outcomes[index(attribute)][static_cast<std::size_t>(outcome)];
}

/// Rows of all sorts, many of them wrong.
QList<QByteArrayList> manyRows(int number)
{
    QList<QByteArrayList> rows;
    for (int i = 0; i < number; ++i) {
        const QByteArray n = QByteArray::number(i);
        rows.append({i % 7 == 0 ? QByteArray("not an address") : "Person" + n + "@Example.com",
                     i % 5 == 0 ? QByteArray() : "+1 212 555 " + n.rightJustified(4, '0', true), "José " + n,
                     i % 3 == 0 ? gaid : QByteArray(), i % 4 == 0 ? idfa : QByteArray()});
    }
    return rows;
}

} // namespace

class TestAudienceExport : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    ExportOptions withAllOutputs(ExportOptions options) const
    {
        options.audienceFile = path("audience.csv");
        options.partsFolder = path("parts");
        options.rejectsFile = path("rejects.csv");
        return options;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesAllThreeFiles()
    {
        const QByteArray hash(64, 'A');
        Batches batches({{"Jane@Example.com", "(212) 555-0100", "Jane", gaid, idfa},
                         {"no address", "", "Joe", "", ""},
                         {"", "", "---", "", ""},
                         {hash, "123", "", "", idfa},
                         {"x@example.com", "", "X", "", ""},
                         {"", "", "", "", ""}},
                        2);
        batches.setProblem(5, RowProblem::TooManyCells);
        batches.setProblem(4, RowProblem::TooFewCells);
        const ExportOptions options =
            withAllOutputs(optionsFor({Email, Phone, FirstName, GoogleAdvertisingId, IdentifierForAdvertisers}));
        const auto summary = exportAudience(batches.producer(), options);
        QVERIFY2(summary, summary ? "" : qUtf8Printable(summary.error().sentence));

        const QByteArray email = sha256("jane@example.com");
        const QByteArray phone = sha256("+12125550100");
        QCOMPARE(contents(options.audienceFile),
                 header + email + ',' + phone + ',' + sha256("jane") + ",,,,,,,,," + sha256(gaid) + ',' + sha256(idfa) +
                     "\n,," + sha256("joe") + ",,,,,,,,,,\n" + hash.toLower() + ",,,,,,,,,,,," + sha256(idfa) + '\n');
        const QByteArray part = multipleHeader + email + ',' + phone + ',' + sha256(gaid) + "\n,," + sha256(idfa) +
                                '\n' + hash.toLower() + ",," + sha256(idfa) + '\n';
        QCOMPARE(contents(path("parts/part-00001.csv")), part);
        QCOMPARE(contents(options.rejectsFile), QByteArray("row,attribute,reason\n"
                                                           "2,email,bad_email\n"
                                                           "3,first_name,bad_name\n"
                                                           "3,,no_identifier\n"
                                                           "4,phone,bad_phone\n"
                                                           "5,,too_many_cells\n"
                                                           "6,,no_identifier\n"));
        QCOMPARE(everythingIn(m_folder->path()), QStringList({u"audience.csv"_qs, u"parts"_qs, u"rejects.csv"_qs}));
        QCOMPARE(everythingIn(options.partsFolder), QStringList(u"part-00001.csv"_qs));

        QCOMPARE(summary->read, 6U);
        QCOMPARE(summary->exported, 3U);
        QCOMPARE(summary->skipped(), 3U);
        QCOMPARE(summary->noIdentifier, 2U);
        QCOMPARE(summary->rowProblems[static_cast<std::size_t>(RowProblem::TooManyCells)], 1U);
        QCOMPARE(summary->rowProblems[static_cast<std::size_t>(RowProblem::TooFewCells)], 1U);
        QCOMPARE(summary->withEmail, 2U);
        QCOMPARE(summary->withPhone, 1U);
        QCOMPARE(summary->withDeviceId, 2U);
        QCOMPARE(summary->matchable, 2U);
        QCOMPARE(summary->uploadLines, 3U);
        QCOMPARE(summary->calculateType, u"MULTIPLE_TYPES"_qs);
        QCOMPARE(count(*summary, Email, Outcome::Hashed), 1U);
        QCOMPARE(count(*summary, Email, Outcome::AlreadyHashed), 1U);
        QCOMPARE(count(*summary, Email, Outcome::BadEmail), 1U);
        QCOMPARE(count(*summary, Email, Outcome::Absent), 2U);
        QCOMPARE(count(*summary, City, Outcome::Absent), 0U);
        QCOMPARE(summary->parts.size(), 1);
        QCOMPARE(summary->parts[0].file, options.partsFolder + u"/part-00001.csv"_qs);
        QCOMPARE(summary->parts[0].bytes, part.size());
        QCOMPARE(summary->parts[0].md5.toLatin1(), QCryptographicHash::hash(part, QCryptographicHash::Md5).toHex());
    }

    void calculateTypes_data()
    {
        QTest::addColumn<QList<ExportAttribute>>("chosen");
        QTest::addColumn<QString>("forced");
        QTest::addColumn<QString>("calculateType");
        QTest::addColumn<QByteArray>("part");
        const auto add = [](const char *name, QList<ExportAttribute> chosen, const char *forced, const char *type,
                            QByteArray part) {
            QTest::newRow(name) << chosen << QString::fromLatin1(forced) << QString::fromLatin1(type) << part;
        };
        const QByteArray email = sha256("jane@example.com");
        add("e-mail", {Email}, "", "EMAIL_SHA256", email + '\n');
        add("phone", {Phone}, "", "PHONE_SHA256", sha256("+12125550100") + '\n');
        add("gaid", {GoogleAdvertisingId}, "", "GAID_SHA256", sha256(gaid) + '\n');
        add("idfa", {IdentifierForAdvertisers}, "", "IDFA_SHA256", sha256(idfa) + '\n');
        add("both device ids", {GoogleAdvertisingId, IdentifierForAdvertisers}, "", "FIRST_SHA256",
            sha256(gaid) + '\n' + sha256(idfa) + '\n');
        add("two kinds", {Email, IdentifierForAdvertisers}, "", "MULTIPLE_TYPES",
            multipleHeader + email + ",," + sha256(idfa) + '\n');
        add("to fit an audience", {Email}, "MULTIPLE_TYPES", "MULTIPLE_TYPES", multipleHeader + email + ",,\n");
        add("one device id among both", {IdentifierForAdvertisers}, "FIRST_SHA256", "FIRST_SHA256",
            sha256(idfa) + '\n');
    }
    void calculateTypes()
    {
        QFETCH(QList<ExportAttribute>, chosen);
        QFETCH(QString, forced);
        QFETCH(QString, calculateType);
        QFETCH(QByteArray, part);
        ExportOptions options =
            withAllOutputs(optionsFor({Email, Phone, GoogleAdvertisingId, IdentifierForAdvertisers, City}));
        options.attributes.reset();
        options.attributes.set(index(City)); // never part of an upload
        for (const ExportAttribute attribute : chosen)
            options.attributes.set(index(attribute));
        options.calculateType = forced;
        const auto summary = exportAudience(
            Batches({{"jane@example.com", "+12125550100", gaid, idfa, "Köln"}, {"", "", "", "", "Bonn"}}).producer(),
            options);
        QVERIFY(summary);
        QCOMPARE(summary->calculateType, calculateType);
        QCOMPARE(contents(path("parts/part-00001.csv")), part);
        QCOMPARE(summary->exported, 2U);
        QCOMPARE(summary->matchable, 1U);
    }

    void nothingToMatchMakesNoParts()
    {
        const ExportOptions options = withAllOutputs(optionsFor({City}));
        const auto summary = exportAudience(Batches({{"Köln"}}).producer(), options);
        QVERIFY(summary);
        QVERIFY(summary->parts.isEmpty());
        QVERIFY(summary->calculateType.isEmpty());
        QVERIFY(!QDir(options.partsFolder).exists());
        QCOMPARE(summary->exported, 1U);
    }

    void audienceOfAnotherKindIsRefused()
    {
        ExportOptions options = withAllOutputs(optionsFor({Phone}));
        options.calculateType = u"EMAIL_SHA256"_qs;
        const auto summary = exportAudience(Batches({{"+12125550100"}}).producer(), options);
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, ErrorCode::InvalidInput);
        QVERIFY(everythingIn(m_folder->path()).isEmpty());
    }

    void sameBytesForAnyNumberOfThreads()
    {
        const Batches batches(manyRows(3000), 37);
        QByteArrayList first;
        QJsonObject firstSummary;
        for (const int threads : {1, 2, 7}) {
            ExportOptions options =
                withAllOutputs(optionsFor({Email, Phone, FirstName, GoogleAdvertisingId, IdentifierForAdvertisers}));
            options.threads = threads;
            options.partBytes = 100'000;
            const auto summary = exportAudience(batches.producer(), options);
            QVERIFY(summary);
            QByteArrayList files{contents(options.audienceFile), contents(options.rejectsFile)};
            for (const QString &part : everythingIn(options.partsFolder))
                files.append(contents(options.partsFolder + u'/' + part));
            if (threads == 1) {
                first = files;
                firstSummary = summary->toJson();
                QVERIFY(files.size() > 4);
            }
            QVERIFY(files == first);
            QCOMPARE(summary->toJson(), firstSummary);
        }
        QCOMPARE(first[0].count('\n'), firstSummary.value(u"exported"_qs).toInt() + 1);
    }

    void partsAreCutAtLines()
    {
        const Batches batches(manyRows(300), 50);
        ExportOptions options = withAllOutputs(optionsFor({Email, Phone, FirstName, GoogleAdvertisingId}));
        QVERIFY(exportAudience(batches.producer(), options));
        const QByteArray whole = contents(path("parts/part-00001.csv")).mid(multipleHeader.size());

        options.partBytes = 1000;
        const auto summary = exportAudience(batches.producer(), options);
        QVERIFY(summary);
        QVERIFY(summary->parts.size() > 10);
        QByteArray joined;
        for (const RunPart &part : summary->parts) {
            const QByteArray bytes = contents(part.file);
            QVERIFY(bytes.size() <= 1000);
            QVERIFY(bytes.size() > 1000 - 200); // no part is cut before it is full
            QCOMPARE(bytes.size(), part.bytes);
            QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex(), part.md5.toLatin1());
            QVERIFY(bytes.startsWith(multipleHeader));
            QVERIFY(bytes.endsWith('\n'));
            QVERIFY(!bytes.contains("\n\n"));
            joined += bytes.mid(multipleHeader.size());
            if (&part == &summary->parts[summary->parts.size() - 2])
                break; // the last one is as long as it needs to be
        }
        joined += contents(summary->parts.last().file).mid(multipleHeader.size());
        QCOMPARE(joined, whole);
        QCOMPARE(static_cast<std::uint64_t>(whole.count('\n')), summary->uploadLines);
    }

    void fewerPartsThanBeforeLeaveNoneOfThem()
    {
        const Batches batches(manyRows(100));
        ExportOptions options = withAllOutputs(optionsFor({Email}));
        options.partBytes = 650;
        QVERIFY(exportAudience(batches.producer(), options));
        QVERIFY(everythingIn(options.partsFolder).size() > 5);
        QFile notes(options.partsFolder + u"/notes.txt"_qs);
        QVERIFY(notes.open(QIODevice::WriteOnly));
        options.partBytes = 50'000'000;
        QVERIFY(exportAudience(batches.producer(), options));
        QCOMPARE(everythingIn(options.partsFolder), QStringList({u"notes.txt"_qs, u"part-00001.csv"_qs}));
    }

    void moreThan500PartsAreRefused()
    {
        ExportOptions options = withAllOutputs(optionsFor({Email}));
        options.partBytes = 65;
        QList<QByteArrayList> rows;
        for (int i = 0; i < 501; ++i)
            rows.append({QByteArray::number(i) + "@example.com"});
        const auto summary = exportAudience(Batches(rows).producer(), options);
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, ErrorCode::InvalidInput);
        QVERIFY(summary.error().sentence.contains(u"500"));
        QVERIFY(everythingIn(m_folder->path()).isEmpty());
        rows.removeLast();
        const auto justFits = exportAudience(Batches(rows).producer(), options);
        QVERIFY(justFits);
        QCOMPARE(justFits->parts.size(), 500);
    }

    void countryCountsEvenWhenItIsNotExported()
    {
        ExportOptions options = withAllOutputs(optionsFor({Phone, Country}));
        options.attributes.reset(index(Country));
        const auto summary =
            exportAudience(Batches({{"020 7946 0018", "England"}, {"(212) 555-0100", "?"}}).producer(), options);
        QVERIFY(summary);
        QCOMPARE(contents(path("parts/part-00001.csv")),
                 sha256("+442079460018") + '\n' + sha256("+12125550100") + '\n');
        QCOMPARE(count(*summary, Country, Outcome::BadCountry), 0U);
    }

    void wordsOfAPropertyAreExported()
    {
        ExportOptions options = withAllOutputs(optionsFor({FirstName, LastName}));
        options.columns[index(LastName)] = {0, Derivation::LastWord};
        options.columns[index(FirstName)] = {0, Derivation::FirstWord};
        QVERIFY(exportAudience(Batches({{"Jane van Doe"}}).producer(), options));
        QCOMPARE(contents(options.audienceFile), header + ",," + sha256("jane") + ',' + sha256("doe") + ",,,,,,,,,\n");
    }

    void noProfilesMakeAHeaderOnly()
    {
        const ExportOptions options = withAllOutputs(optionsFor({Email}));
        const auto summary = exportAudience(Batches({}).producer(), options);
        QVERIFY(summary);
        QCOMPARE(summary->read, 0U);
        QCOMPARE(contents(options.audienceFile), header);
        QVERIFY(summary->parts.isEmpty());
    }

    void countsWithoutAnyOutput()
    {
        const ExportOptions options =
            optionsFor({Email, Phone, FirstName, GoogleAdvertisingId, IdentifierForAdvertisers});
        const Batches batches(manyRows(200));
        const auto counted = exportAudience(batches.producer(), options);
        const auto written = exportAudience(batches.producer(), withAllOutputs(options));
        QVERIFY(counted && written);
        QJsonObject expected = written->toJson();
        expected.insert(u"parts"_qs, QJsonArray());
        QCOMPARE(counted->toJson(), expected);
    }

    void aStopLeavesNothing()
    {
        ExportOptions options = withAllOutputs(optionsFor({Email}));
        options.threads = 2;
        const Batches batches({{"jane@example.com"}, {"joe@example.com"}});
        std::stop_source stop;
        std::atomic<std::uint64_t> read = 0;
        const auto endless = [&](ProfileBatch &batch) -> Result<bool> {
            batch = batches.batch(0);
            batch.sequence = read++;
            if (batch.sequence == 50)
                stop.request_stop();
            return true;
        };
        const auto summary = exportAudience(endless, options, stop.get_token());
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, ErrorCode::Cancelled);
        QVERIFY(read < 60);
        QVERIFY(everythingIn(m_folder->path()).isEmpty());
    }

    void anErrorOfTheSourceLeavesWhatWasThere()
    {
        ExportOptions options = withAllOutputs(optionsFor({Email}));
        const Batches batches({{"jane@example.com"}});
        QVERIFY(exportAudience(batches.producer(), options));
        const QByteArray before = contents(options.audienceFile);
        const QByteArray partBefore = contents(path("parts/part-00001.csv"));
        std::atomic<std::uint64_t> read = 0;
        const auto failing = [&](ProfileBatch &batch) -> Result<bool> {
            batch = batches.batch(0);
            batch.sequence = read++;
            if (batch.sequence == 2)
                return fail(ErrorCode::FileUnreadable, u"Row 7 cannot be read."_qs);
            return true;
        };
        const auto summary = exportAudience(failing, options);
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, ErrorCode::FileUnreadable);
        QCOMPARE(summary.error().sentence, u"Row 7 cannot be read."_qs);
        QCOMPARE(contents(options.audienceFile), before);
        QCOMPARE(contents(path("parts/part-00001.csv")), partBefore);
        QCOMPARE(everythingIn(m_folder->path()), QStringList({u"audience.csv"_qs, u"parts"_qs, u"rejects.csv"_qs}));
        QCOMPARE(everythingIn(options.partsFolder), QStringList(u"part-00001.csv"_qs));
    }

    void aFaultInABatchNamesTheRow()
    {
        ExportOptions options = withAllOutputs(optionsFor({Email}));
        ProfileBatch broken = Batches({{"jane@example.com"}, {"joe@example.com"}}).batch(0);
        broken.firstRow = 4711;
        broken.cells.back().begin = 1000; // beyond the text
        std::atomic<bool> given = false;
        const auto once = [&](ProfileBatch &batch) -> Result<bool> {
            batch = broken;
            return !given.exchange(true);
        };
        const auto summary = exportAudience(once, options);
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, ErrorCode::Internal);
        QVERIFY(summary.error().sentence.contains(u"4712"));
        QVERIFY(everythingIn(m_folder->path()).isEmpty());
    }

    void aFaultInTheSourceIsAnError()
    {
        const auto summary =
            exportAudience([](ProfileBatch &) -> Result<bool> { throw std::runtime_error("secret value"); },
                           withAllOutputs(optionsFor({Email})));
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, ErrorCode::Internal);
        QVERIFY(!summary.error().sentence.contains(u"secret") && !summary.error().detail.contains(u"secret"));
        QVERIFY(everythingIn(m_folder->path()).isEmpty());
    }

    void placesThatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("audience");
        QTest::addColumn<QString>("parts");
        QTest::addColumn<QString>("rejects");
        QTest::newRow("no such folder") << u"nowhere/audience.csv"_qs << QString() << QString();
        QTest::newRow("a file where the folder should be") << u"file/audience.csv"_qs << QString() << QString();
        QTest::newRow("a folder where the file should be") << u"folder"_qs << QString() << QString();
        QTest::newRow("parts inside a file") << u"audience.csv"_qs << u"file/parts"_qs << QString();
        QTest::newRow("rejects nowhere") << u"audience.csv"_qs << u"parts"_qs << u"nowhere/rejects.csv"_qs;
    }
    void placesThatCannotBeWritten()
    {
        QFETCH(QString, audience);
        QFETCH(QString, parts);
        QFETCH(QString, rejects);
        QFile file(path("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_qs));
        ExportOptions options = optionsFor({Email});
        const auto place = [this](const QString &name) { return name.isEmpty() ? name : m_folder->filePath(name); };
        options.audienceFile = place(audience);
        options.partsFolder = place(parts);
        options.rejectsFile = place(rejects);
        const auto summary = exportAudience(Batches({{"jane@example.com"}}).producer(), options);
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, ErrorCode::CannotWrite);
        QVERIFY(summary.error().sentence.contains(QDir::toNativeSeparators(m_folder->path())));
        QCOMPARE(everythingIn(m_folder->path()), QStringList({u"file"_qs, u"folder"_qs}));
    }

    void partsThatCannotBePlacedLeaveTheEarlierOnes()
    {
        ExportOptions options = withAllOutputs(optionsFor({Email}));
        QVERIFY(QDir().mkpath(path("parts/part-00002.csv"))); // a folder: no file can take its place
        QFile earlier(path("parts/part-00001.csv"));
        QVERIFY(earlier.open(QIODevice::WriteOnly) && earlier.write("earlier") == 7);
        earlier.close();
        options.partBytes = 100; // a part for each line
        const auto summary = exportAudience(Batches({{"jane@example.com"}, {"joe@example.com"}}).producer(), options);
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, ErrorCode::CannotWrite);
        QCOMPARE(contents(earlier.fileName()), QByteArray("earlier"));
        QCOMPARE(everythingIn(options.partsFolder), QStringList({u"part-00001.csv"_qs, u"part-00002.csv"_qs}));
        QCOMPARE(everythingIn(m_folder->path()), QStringList(u"parts"_qs));
    }

    void aLinkAndPermissionsStay()
    {
#ifdef Q_OS_WIN
        QSKIP("links and permissions are others there");
#endif
        ExportOptions options = optionsFor({Email});
        options.audienceFile = path("link.csv");
        QVERIFY(QFile::link(path("audience.csv"), options.audienceFile)); // leads nowhere yet
        const Batches batches({{"jane@example.com"}});
        QVERIFY(exportAudience(batches.producer(), options));
        const QByteArray written = contents(path("audience.csv"));
        QVERIFY(written.contains(sha256("jane@example.com")));

        QFile file(path("audience.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("earlier") == 7);
        file.close();
        const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
        QVERIFY(file.setPermissions(permissions));
        QVERIFY(exportAudience(batches.producer(), options));
        QCOMPARE(contents(file.fileName()), written);
        QVERIFY(QFileInfo(options.audienceFile).isSymLink());
        const auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup |
                         QFile::ReadOther | QFile::WriteOther | QFile::ExeOwner;
        QCOMPARE(QFileInfo(file.fileName()).permissions() & all, permissions);
    }

    void aFullDiskLeavesNothing()
    {
#ifdef Q_OS_LINUX
        const QString small = path("small");
        QVERIFY(QDir().mkpath(small));
        QProcess mount;
        mount.start(u"mount"_qs, {u"-t"_qs, u"tmpfs"_qs, u"-o"_qs, u"size=64k"_qs, u"tmpfs"_qs, small});
        if (!mount.waitForFinished() || mount.exitCode() != 0)
            QSKIP("only root can make a small disk to fill");
        ExportOptions options = optionsFor({Email, Phone, FirstName, GoogleAdvertisingId});
        const Batches batches(manyRows(2000), 100);
        options.audienceFile = small + u"/audience.csv"_qs;
        const auto audience = exportAudience(batches.producer(), options);
        const QStringList afterAudience = everythingIn(small);
        options.audienceFile.clear();
        options.partsFolder = small + u"/parts"_qs;
        const auto parts = exportAudience(batches.producer(), options);
        const QStringList afterParts = everythingIn(small);
        QCOMPARE(QProcess::execute(u"umount"_qs, {small}), 0);
        QVERIFY(!audience && !parts);
        QCOMPARE(audience.error().code, ErrorCode::DiskFull);
        QCOMPARE(parts.error().code, ErrorCode::DiskFull);
        QVERIFY(afterAudience.isEmpty());
        QVERIFY(afterParts.isEmpty());
#else
        QSKIP("needs a small disk to fill");
#endif
    }

    void reportsProgress()
    {
        const Batches batches({{"jane@example.com"}});
        std::atomic<std::uint64_t> reported = 0;
        std::atomic<std::uint64_t> read = 0;
        const auto untilReported = [&](ProfileBatch &batch) -> Result<bool> {
            batch = batches.batch(0);
            batch.sequence = read++;
            return reported == 0;
        };
        const auto summary =
            exportAudience(untilReported, optionsFor({Email}), {}, [&](std::uint64_t rows) { reported = rows; });
        QVERIFY(summary);
        QVERIFY(reported > 0);
        QVERIFY(reported <= summary->read);
    }

    void summaryGoesThroughJson()
    {
        const auto summary = exportAudience(Batches(manyRows(50)).producer(),
                                            optionsFor({Email, Phone, FirstName, GoogleAdvertisingId}));
        QVERIFY(summary);
        const ExportSummary again = ExportSummary::fromJson(summary->toJson());
        QCOMPARE(again.toJson(), summary->toJson());
        QCOMPARE(again.exported, summary->exported);
        QCOMPARE(count(again, Email, Outcome::BadEmail), 8U);
        QCOMPARE(ExportSummary::fromJson({}).toJson(), ExportSummary().toJson());
    }

    void columnsArePlannedByName()
    {
        PropertyMapping mapping;
        mapping.choice(Email) = {u"mail"_qs, Derivation::None};
        mapping.choice(FirstName) = {u"name"_qs, Derivation::FirstWord};
        mapping.choice(City) = {u"town"_qs, Derivation::None};
        QStringList vanished;
        const ColumnPlan plan = planColumns(mapping, {u"name"_qs, u"Mail"_qs, u"mail"_qs}, &vanished);
        QCOMPARE(plan[index(Email)].column, 2);
        QCOMPARE(plan[index(FirstName)].column, 0);
        QCOMPARE(plan[index(FirstName)].derivation, Derivation::FirstWord);
        QCOMPARE(plan[index(City)].column, -1);
        QCOMPARE(plan[index(Zip)].column, -1);
        QCOMPARE(vanished, QStringList(u"town"_qs));
    }

    void previewShowsWhatAnExportDoes()
    {
        Batches batches(
            {{"Jane@Example.com", QByteArray(64, 'B')}, {"?", ""}, {"x@example.com", ""}, {"y@example.com", ""}}, 4);
        batches.setProblem(3, RowProblem::BadEncoding);
        const auto rows = previewRows(batches.batch(0), optionsFor({Email, Phone}), 3);
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows[0].row, 1U);
        QVERIFY(rows[0].exported);
        QCOMPARE(rows[0].cells.size(), 2U);
        QCOMPARE(rows[0].cells[0].raw, u"Jane@Example.com"_qs);
        QCOMPARE(rows[0].cells[0].normal, u"jane@example.com"_qs);
        QCOMPARE(rows[0].cells[0].sha256.toLatin1(), sha256("jane@example.com"));
        QCOMPARE(rows[0].cells[1].outcome, Outcome::AlreadyHashed);
        QCOMPARE(rows[0].cells[1].normal, QString());
        QCOMPARE(rows[0].cells[1].sha256, QString(64, u'b'));
        QVERIFY(!rows[1].exported);
        QCOMPARE(rows[1].cells[0].outcome, Outcome::BadEmail);
        QCOMPARE(rows[1].cells[0].sha256, QString());
        QVERIFY(!rows[2].exported);
        QVERIFY(rows[2].cells.empty());
        QCOMPARE(previewRows(batches.batch(0), optionsFor({Email}), 10).size(), 4U);
    }
};

QTEST_GUILESS_MAIN(TestAudienceExport)
#include "tst_audience_export.moc"
