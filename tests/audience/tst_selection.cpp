#include "audience/hash_list.h"
#include "audience/segment_count.h"
#include "segments/compiled_segment.h"
#include "tests/audience/batches.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace remarketeer;
using enum ExportAttribute;

namespace {

const QStringList properties{u"email"_qs, u"phone"_qs, u"name"_qs, u"gaid"_qs, u"country"_qs};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

QByteArray deviceId(int number)
{
    return "38400000-8cf0-11bd-b23e-" + QByteArray::number(number).rightJustified(12, '0');
}

/// Profiles of all sorts: every seventh without a usable address, every fifth without a number …
QList<QByteArrayList> profiles(int count)
{
    QList<QByteArrayList> rows;
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        rows.append({i % 7 == 0 ? QByteArray("not an address") : "Person" + n + "@Example.com",
                     i % 5 == 0 ? QByteArray() : "+1 212 555 " + n.rightJustified(4, '0', true),
                     i % 11 == 0 ? QByteArray() : "Name " + n, i % 3 == 0 ? deviceId(i) : QByteArray(),
                     i % 2 == 0 ? QByteArray("de") : QByteArray("us")});
    }
    return rows;
}

std::shared_ptr<const CompiledSegment> segment(std::vector<Condition> conditions)
{
    SegmentRules rules;
    rules.root.conditions = std::move(conditions);
    const auto compiled = CompiledSegment::compile(rules, properties, {QDate(2026, 11, 28)});
    if (!compiled)
        qFatal("the rules are wrong: %s", qUtf8Printable(compiled.error().sentence));
    return *compiled;
}

std::shared_ptr<const CompiledSegment> country(const QString &name)
{
    return segment({{u"country"_qs, Operator::Is, {name}}});
}

std::shared_ptr<const CompiledSegment> reachable(ReachableBy by)
{
    Condition condition;
    condition.op = Operator::Reachable;
    condition.reachableBy = by;
    return segment({condition});
}

ExportOptions chosen(std::initializer_list<ExportAttribute> attributes)
{
    ExportOptions options = optionsFor({Email, Phone, FirstName, GoogleAdvertisingId, Country});
    options.attributes.reset();
    for (const ExportAttribute attribute : attributes)
        options.attributes.set(index(attribute));
    options.selection.seed = 0x0123456789abcdef;
    return options;
}

} // namespace

/// Which rows of a source an export takes.
class TestSelection : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    std::shared_ptr<const HashList> list(const QByteArray &text) const
    {
        QFile file(path("list.txt"));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no list");
        file.close();
        NormaliseOptions options;
        options.defaultCountry = "US";
        const auto list = HashList::load(file.fileName(), options);
        if (!list)
            qFatal("no list");
        return *list;
    }

    /// What the export takes, with the cap drawn; the summary is checked for its sum.
    ExportSummary exported(const Batches &batches, ExportOptions options) const
    {
        options.audienceFile = path("audience.csv");
        options.partsFolder = path("parts");
        options.rejectsFile = path("rejects.csv");
        const auto last = capThreshold(batches.producer(), options);
        if (!last)
            qFatal("%s", qUtf8Printable(last.error().sentence));
        options.selection.lastDrawn = *last;
        const auto summary = exportAudience(batches.producer(), options);
        if (!summary)
            qFatal("%s", qUtf8Printable(summary.error().sentence));
        std::uint64_t unusable = 0;
        for (std::size_t i = 2; i < summary->rowProblems.size(); ++i)
            unusable += summary->rowProblems[i];
        if (summary->skipped() != summary->noIdentifier + unusable)
            qFatal("the counts do not add up");
        return *summary;
    }

    QByteArrayList audience() const
    {
        QByteArrayList lines = contents(path("audience.csv")).split('\n');
        lines.removeFirst();
        lines.removeLast();
        return lines;
    }

    QSet<QByteArray> people(const Batches &batches, const ExportOptions &options) const
    {
        exported(batches, options);
        const QByteArrayList lines = audience();
        return {lines.begin(), lines.end()};
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyStepIsCounted()
    {
        Batches batches({{"a@example.com", "", "A", "", "de"},
                         {"b@example.com", "", "B", "", "us"},             // not in the segment
                         {"c@example.com", "", "C", "", "de"},             // left out by the list
                         {"D@example.com", "", "name to avoid", "", "de"}, // left out by a segment
                         {"", "12", "", "", "de"},                         // no identifier
                         {"f@example.com", "", "F", "", "de"},             // unusable
                         {"not an address", "", "G", "", "us"}},           // bad address, but not in the segment
                        2);
        batches.setProblem(6, RowProblem::TooManyCells);
        ExportOptions options = chosen({Email, Phone});
        options.selection.segment = country(u"de"_qs);
        options.selection.leaveOut = {segment({{u"name"_qs, Operator::Contains, {u"avoid"_qs}}})};
        options.selection.leaveOutLists = {list("C@Example.com\n")};
        const ExportSummary summary = exported(batches, options);
        QCOMPARE(summary.read, 7U);
        QCOMPARE(summary.exported, 1U);
        QCOMPARE(summary.notInSegment, 2U);
        QCOMPARE(summary.leftOut, 2U);
        QCOMPARE(summary.noIdentifier, 1U);
        QCOMPARE(summary.skipped(), 2U);
        QCOMPARE(audience(), QByteArrayList{sha256("a@example.com") + QByteArray(12, ',')});
        QCOMPARE(contents(path("rejects.csv")), QByteArray("row,attribute,reason\n"
                                                           "5,phone,bad_phone\n"
                                                           "5,,no_identifier\n"
                                                           "6,,too_many_cells\n"));
        QCOMPARE(summary.outcomes[index(Email)][static_cast<std::size_t>(Outcome::Hashed)], 1U);
        QCOMPARE(summary.outcomes[index(Email)][static_cast<std::size_t>(Outcome::BadEmail)], 0U);

        const ExportSummary again =
            ExportSummary::fromJson(QJsonDocument::fromJson(QJsonDocument(summary.toJson()).toJson()).object());
        QCOMPARE(again.notInSegment, 2U);
        QCOMPARE(again.leftOut, 2U);
        QCOMPARE(again.skipped(), 2U);
    }

    void sameBytesForAnyNumberOfThreads()
    {
        Batches batches(profiles(2000), 17);
        batches.setProblem(100, RowProblem::BadEncoding);
        ExportOptions options = chosen({Email, Phone, FirstName});
        options.selection.segment = country(u"us"_qs);
        options.selection.leaveOutLists = {list("person1@example.com\nperson5@example.com\n" + deviceId(9) + "\n")};
        options.selection.controlPercent = 20;
        options.selection.cap = 300;
        QByteArray first;
        for (const int threads : {1, 2, 5}) {
            options.threads = threads;
            const ExportSummary summary = exported(batches, options);
            QCOMPARE(summary.exported, 300U);
            QCOMPARE(summary.leftOut, 3U);
            QVERIFY(summary.inControlGroup > 100 && summary.overCap > 100);
            const QByteArray bytes = contents(path("audience.csv")) + contents(path("parts/part-00001.csv")) +
                                     contents(path("rejects.csv")) +
                                     QJsonDocument(summary.toJson()).toJson(QJsonDocument::Compact);
            if (first.isEmpty())
                first = bytes;
            QCOMPARE(bytes, first);
        }
    }

    void everybodyIsAsWithoutASelection()
    {
        const Batches batches(profiles(500));
        ExportOptions plain = chosen({Email, FirstName, GoogleAdvertisingId});
        exported(batches, plain);
        const QByteArray before = contents(path("audience.csv")) + contents(path("parts/part-00001.csv"));
        plain.selection.leaveOutLists = {list("nobody@example.com\n")};
        plain.selection.cap = 500;
        const ExportSummary summary = exported(batches, plain);
        // The cap counts people for TikTok: those with a name alone are none.
        QCOMPARE(summary.overCap + summary.exported + summary.noIdentifier, 500U);
        plain.selection.cap.reset();
        exported(batches, plain);
        QCOMPARE(contents(path("audience.csv")) + contents(path("parts/part-00001.csv")), before);
    }

    void anyIdentifierLeavesOut_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("address") << QByteArray("JANE@example.com");
        QTest::newRow("hashed address") << sha256("jane@example.com").toUpper();
        QTest::newRow("number") << QByteArray("212-555-0100");
        QTest::newRow("hashed number") << sha256("+12125550100");
        QTest::newRow("device") << deviceId(1).toUpper();
        QTest::newRow("hashed device") << sha256(deviceId(1));
    }
    void anyIdentifierLeavesOut()
    {
        QFETCH(QByteArray, entry);
        // Only the address is exported, and the second row has it hashed already.
        const Batches batches({{" Jane@Example.com", "(212) 555-0100", "J", deviceId(1), "us"},
                               {sha256("jane@example.com"), sha256("+12125550100").toUpper(), "J", sha256(deviceId(1))},
                               {"joe@example.com", "(212) 555-0101", "J", deviceId(2), "us"}});
        ExportOptions options = chosen({Email});
        options.selection.leaveOutLists = {list(entry)};
        const ExportSummary summary = exported(batches, options);
        QCOMPARE(summary.leftOut, 2U);
        QCOMPARE(audience(), QByteArrayList{sha256("joe@example.com") + QByteArray(12, ',')});
    }

    void asksForReachability()
    {
        const Batches batches({{"jane@example.com", "12", "A", "", ""},
                               {"not an address", "212 555 0100", "B", "", ""},
                               {"", "", "C", deviceId(1), ""},
                               {"joe@example.com", "212 555 0101", "D", "", ""}});
        ExportOptions options = chosen({FirstName}); // identifiers are asked for, but not exported
        const auto names = [&](ReachableBy by) {
            options.selection.segment = reachable(by);
            exported(batches, options);
            return audience();
        };
        const auto line = [](const QByteArray &name) { return ",," + sha256(name) + QByteArray(10, ','); };
        QCOMPARE(names(ReachableBy::Email), (QByteArrayList{line("a"), line("d")}));
        QCOMPARE(names(ReachableBy::Phone), (QByteArrayList{line("b"), line("d")}));
        QCOMPARE(names(ReachableBy::DeviceId), (QByteArrayList{line("c")}));
    }

    void theControlGroupIsNearItsShare_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {1, 10, 33, 50})
            QTest::addRow("%d", percent) << percent;
    }
    void theControlGroupIsNearItsShare()
    {
        QFETCH(int, percent);
        const Batches batches(profiles(10'000), 100);
        ExportOptions options = chosen({Email, Phone});
        options.selection.controlPercent = percent;
        const double expected = 10'000 * percent / 100.0;
        const double spread = 4 * std::sqrt(expected * (1 - percent / 100.0)); // one in 15,000 seeds is further off
        const auto size = static_cast<double>(exported(batches, options).inControlGroup);
        QVERIFY2(std::abs(size - expected) < spread, qPrintable(QString::number(size)));
    }

    void theControlGroupIsTheSamePeople()
    {
        // Nobody here is without identifier; e-mail is the first of those who have one.
        QList<QByteArrayList> rows = profiles(3000);
        ExportOptions options = chosen({Email, Phone, GoogleAdvertisingId});
        options.selection.controlPercent = 30;
        const auto sent = people(Batches(rows, 50), options);

        // In another order, everything about a person that is not the first identifier changed, spelled otherwise.
        QList<QByteArrayList> changed;
        for (auto i = rows.size(); i-- > 0;) {
            QByteArrayList row = rows[i];
            row[2] = "changed";
            row[4] = "fr";
            row[0] = row[0].contains('@') ? " <" + row[0].toUpper() + '>' : row[0];
            changed.append(row);
        }
        QCOMPARE(people(Batches(changed, 7), options), sent);
        // Addresses that somebody hashed already are the same addresses.
        for (QByteArrayList &row : rows)
            row[0] = row[0].contains('@') ? sha256(row[0].toLower()) : row[0];
        QCOMPARE(people(Batches(rows, 50), options), sent);
        // What is chosen makes no difference to who they are.
        const auto whole = exported(Batches(rows, 50), options);
        ExportOptions namesOnly = chosen({FirstName, Email, Phone, GoogleAdvertisingId});
        namesOnly.selection.controlPercent = 30;
        QCOMPARE(exported(Batches(rows, 50), namesOnly).inControlGroup, whole.inControlGroup);
        // A larger group has the smaller one in it, another seed another one.
        options.selection.controlPercent = 10;
        QVERIFY(people(Batches(rows, 50), options).contains(sent));
        options.selection.controlPercent = 30;
        ++options.selection.seed;
        QVERIFY(!people(Batches(rows, 50), options).contains(sent));
    }

    void theCapIsExactAndGrows()
    {
        const Batches batches(profiles(3000), 64);
        ExportOptions options = chosen({Email, Phone});
        options.selection.segment = country(u"de"_qs);
        options.selection.controlPercent = 25;
        options.selection.leaveOutLists = {list("person2@example.com\n")};
        const std::uint64_t all = exported(batches, options).exported;
        QVERIFY(all > 900);
        QSet<QByteArray> smaller;
        for (const std::uint64_t cap :
             {std::uint64_t(1), std::uint64_t(7), std::uint64_t(500), all - 1, all, all + 1}) {
            options.selection.cap = cap;
            const auto taken = people(batches, options);
            QCOMPARE(static_cast<std::uint64_t>(taken.size()), std::min(cap, all));
            QVERIFY(taken.contains(smaller));
            smaller = taken;
        }
        options.selection.cap = 500;
        const auto drawn = people(batches, options);
        QCOMPARE(people(batches, options), drawn);
        ++options.selection.seed;
        QVERIFY(people(batches, options) != drawn);
    }

    void theCapIsExactAmongEqualPeople()
    {
        QList<QByteArrayList> rows;
        for (int i = 0; i < 50; ++i)
            rows.append({"jane@example.com", "", "", "", ""});
        ExportOptions options = chosen({Email});
        options.selection.cap = 20;
        const ExportSummary summary = exported(Batches(rows, 3), options);
        QCOMPARE(summary.exported, 20U);
        QCOMPARE(summary.overCap, 30U);
    }

    void theCapCountsWhomTikTokCanMatch()
    {
        QList<QByteArrayList> rows = profiles(300);
        rows.append({"", "", "", "", "de"});
        const Batches batches(rows, 10);
        ExportOptions options = chosen({Email, FirstName});
        options.selection.cap = 100;
        const ExportSummary summary = exported(batches, options);
        QCOMPARE(summary.exported, 100U);
        QCOMPARE(summary.matchable, 100U);
        // Without any chosen value it is skipped, cap or not.
        QVERIFY(contents(path("rejects.csv")).contains("\n301,,no_identifier\n"));
        options.selection.cap = 0;
        QCOMPARE(exported(batches, options).exported, 0U);
        // Without identifiers for TikTok, the rows of the audience file count.
        options = chosen({FirstName});
        options.selection.cap = 100;
        QCOMPARE(exported(batches, options).exported, 100U);
    }

    void thePreviewShowsWhoIsTaken()
    {
        Batches batches(profiles(100), 100);
        batches.setProblem(5, RowProblem::TooLong);
        ExportOptions options = chosen({Email});
        options.selection.segment = country(u"us"_qs);
        const auto rows = previewRows(batches.batch(0), options, 4);
        QCOMPARE(rows.size(), std::size_t(4));
        QCOMPARE(rows[0].row, 2U);
        QCOMPARE(rows[1].row, 4U);
        QCOMPARE(rows[2].row, 5U); // not usable
        QVERIFY(!rows[2].exported);
        QCOMPARE(rows[3].row, 6U);
        QCOMPARE(rows[3].cells.at(0).sha256.toLatin1(), sha256("person5@example.com"));
    }

    void countsWhomASegmentFinds()
    {
        Batches batches(profiles(1000), 13);
        batches.setProblem(2, RowProblem::TooLong);
        ExportOptions options = chosen({});
        options.selection.segment = country(u"us"_qs);
        options.selection.leaveOut = {segment({{u"name"_qs, Operator::EndsWith, {u"3"_qs}}})};
        options.selection.leaveOutLists = {list("person5@example.com\n")};
        options.selection.controlPercent = 50; // means nothing here
        options.selection.cap = 3;
        for (const int threads : {1, 2, 5}) {
            options.threads = threads;
            const auto count = countSelection(batches.producer(), options);
            QVERIFY2(count, count ? "" : qUtf8Printable(count.error().sentence));
            QCOMPARE(count->read, 1000U);
            QCOMPARE(count->unusable, 1U);
            QCOMPARE(count->people + count->leftOut, 499U);
            std::vector<std::uint64_t> expected; // rows from 1: 4, 8, 10, 12 …
            for (std::uint64_t i = 3; expected.size() < 20; i += 2) {
                if ((i % 10 != 3 || i % 11 == 0) && i != 5)
                    expected.push_back(i + 1);
            }
            QCOMPARE(count->rows, expected);
            QCOMPARE(count->first.rows(), std::size_t(20));
            for (std::size_t row = 0; row < 20; ++row) {
                const QByteArrayList cells = profiles(100)[static_cast<qsizetype>(expected[row] - 1)];
                for (std::size_t column = 0; column < 5; ++column)
                    QCOMPARE(count->first.cell(row, column),
                             std::string_view(cells[static_cast<qsizetype>(column)].constData()));
            }
        }
        options.selection = {};
        const auto everybody = countSelection(batches.producer(), options);
        QVERIFY(everybody);
        QCOMPARE(everybody->people, 999U);
    }

    void countingStops()
    {
        // A source without end: only a stop ends the pass.
        std::atomic<std::uint64_t> next = 0;
        const Batches batches(profiles(100), 100);
        const BatchProducer endless = [&](ProfileBatch &batch) {
            batch = batches.batch(0);
            batch.sequence = next++;
            return Result<bool>(true);
        };
        ExportOptions options = chosen({});
        options.selection.segment = country(u"us"_qs);
        std::stop_source stop;
        const auto count = countSelection(endless, options, stop.get_token(), [&](std::uint64_t rows) {
            if (rows > 0)
                stop.request_stop();
        });
        QVERIFY(!count);
        QCOMPARE(count.error().code, ErrorCode::Cancelled);
        options.selection.cap = 5;
        const auto drawn = capThreshold(endless, options, stop.get_token());
        QVERIFY(!drawn);
        QCOMPARE(drawn.error().code, ErrorCode::Cancelled);
    }

    void passesTheSourcesErrorOn()
    {
        const BatchProducer broken = [](ProfileBatch &) -> Result<bool> {
            return fail(ErrorCode::FileNotFound, u"gone"_qs);
        };
        const auto count = countSelection(broken, chosen({}));
        QVERIFY(!count);
        QCOMPARE(count.error().code, ErrorCode::FileNotFound);
    }
};

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
