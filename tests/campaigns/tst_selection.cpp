#include "campaigns/compile_selection.h"
#include "campaigns/export_settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace remarketeer;
using enum ExportAttribute;

namespace {

const QDate today(2026, 11, 28);

RuleGroup countryIs(const QString &name)
{
    RuleGroup root;
    root.conditions = {{u"country"_qs, Operator::Is, {name}}};
    return root;
}

Condition reachable(ReachableBy by)
{
    Condition condition;
    condition.op = Operator::Reachable;
    condition.reachableBy = by;
    return condition;
}

} // namespace

/// A selection on its way from a saved value to an export.
class TestSelection : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const char *name, const QByteArray &contents) const
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            qFatal("cannot write");
        return path;
    }

    /// Persons 0 to 999, all odd ones in Germany, the others in the US.
    std::shared_ptr<const CsvSource> source() const
    {
        QByteArray text("email,phone,country,since\n");
        for (int i = 0; i < 1000; ++i) {
            const QByteArray n = QByteArray::number(i);
            text += "p" + n + "@example.com,," + (i % 2 ? "de" : "us") + ",31/12/20" + (i < 500 ? "25" : "26") + "\n";
        }
        const auto source = CsvSource::open(written("profiles.csv", text));
        if (!source)
            qFatal("no source");
        return *source;
    }

    static ExportSettings settings()
    {
        ExportSettings settings;
        settings.mapping.choice(Email) = PropertyChoice{u"email"_qs};
        settings.attributes.set(static_cast<std::size_t>(Email));
        settings.today = today;
        return settings;
    }

    Result<Selection> compiled(const ProfileSelection &selection, const PropertyMapping &mapping) const
    {
        return compileSelection(selection, source()->properties(), mapping, mapping.options, today);
    }

private Q_SLOTS:
    void keepsItsValue()
    {
        ProfileSelection selection;
        selection.rules.root = countryIs(u"de"_qs);
        selection.leaveOut = {SegmentRules{countryIs(u"us"_qs), {}}};
        selection.leaveOutFiles = {u"/tmp/list.csv"_qs};
        selection.controlPercent = 10;
        selection.cap = 5'000'000'000;
        selection.seed = u"0123456789abcdef"_qs;
        const auto json = QJsonDocument::fromJson(QJsonDocument(selection.toJson()).toJson()).object();
        const auto read = ProfileSelection::fromJson(json);
        QVERIFY2(read, read ? "" : qUtf8Printable(read.error().sentence));
        QCOMPARE(read->rules, selection.rules);
        QCOMPARE(read->leaveOut, selection.leaveOut);
        QCOMPARE(read->leaveOutFiles, selection.leaveOutFiles);
        QCOMPARE(read->controlPercent, 10);
        QCOMPARE(read->cap, selection.cap);
        QCOMPARE(read->seed, selection.seed);

        const auto everybody = ProfileSelection::fromJson({});
        QVERIFY(everybody);
        QCOMPARE(everybody->rules, SegmentRules());
        QVERIFY(!everybody->cap);
        QVERIFY(ProfileSelection::fromJson(ProfileSelection().toJson()));
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const char *json) { QTest::newRow(name) << QByteArray(json); };
        row("unknown key", R"({"people": 1})");
        row("rules no object", R"({"rules": []})");
        row("rules with an unknown operator",
            R"({"rules": {"match": "all", "conditions": [{"property": "a", "operator": "x"}]}})");
        row("leave out no list", R"({"leave_out": {}})");
        row("leave out of texts", R"({"leave_out": ["x"]})");
        row("file without a name", R"({"leave_out_files": [""]})");
        row("file of a number", R"({"leave_out_files": [1]})");
        row("percent over 50", R"({"control_percent": 51, "seed": "0123456789abcdef"})");
        row("negative percent", R"({"control_percent": -1, "seed": "0123456789abcdef"})");
        row("fraction of a percent", R"({"control_percent": 1.5, "seed": "0123456789abcdef"})");
        row("percent as text", R"({"control_percent": "10", "seed": "0123456789abcdef"})");
        row("control group without a seed", R"({"control_percent": 10})");
        row("cap of nobody", R"({"cap": 0, "seed": "0123456789abcdef"})");
        row("huge cap", R"({"cap": 1e300, "seed": "0123456789abcdef"})");
        row("cap without a seed", R"({"cap": 100})");
        row("short seed", R"({"seed": "123"})");
        row("seed of other letters", R"({"seed": "0123456789abcdeg"})");
        row("seed of a number", R"({"seed": 1})");
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(QByteArray, json);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        QVERIFY(document.isObject());
        const auto read = ProfileSelection::fromJson(document.object());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        QVERIFY(!read.error().sentence.isEmpty());
    }

    void refusesTooManyToLeaveOut()
    {
        QJsonArray files;
        for (int i = 0; i <= SegmentRules::maxLeaveOut; ++i)
            files.append(QString::number(i));
        const auto read = ProfileSelection::fromJson({{u"leave_out_files"_qs, files}});
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    }

    void refusesQuestionsWithoutAnswer()
    {
        const PropertyMapping emailAlone = settings().mapping;
        PropertyMapping nothing;
        nothing.choice(FirstName) = PropertyChoice{u"country"_qs};
        PropertyMapping vanished = emailAlone;
        vanished.choice(Phone) = PropertyChoice{u"mobile"_qs};
        const auto code = [this](const ProfileSelection &selection, const PropertyMapping &mapping) {
            const auto result = compiled(selection, mapping);
            return result ? std::optional<ErrorCode>() : result.error().code;
        };

        ProfileSelection byPhone;
        RuleGroup inner;
        inner.conditions = {reachable(ReachableBy::Phone)};
        byPhone.rules.root.groups = {inner};
        QCOMPARE(code(byPhone, emailAlone), ErrorCode::InvalidInput);
        QCOMPARE(code(byPhone, vanished), ErrorCode::InvalidInput);
        ProfileSelection byEmail;
        byEmail.leaveOut.append(SegmentRules());
        byEmail.leaveOut[0].root.conditions = {reachable(ReachableBy::Email)};
        QVERIFY(!code(byEmail, emailAlone));
        QVERIFY(!code(byEmail, vanished));
        QCOMPARE(code(byEmail, nothing), ErrorCode::InvalidInput);

        ProfileSelection byFile;
        byFile.leaveOutFiles = {written("list.txt", "p1@example.com\n")};
        QVERIFY(!code(byFile, emailAlone));
        QCOMPARE(code(byFile, nothing), ErrorCode::InvalidInput);
        QCOMPARE(code(byFile, vanished), ErrorCode::InvalidInput);
        byFile.leaveOutFiles = {m_folder.filePath(u"missing.txt"_qs)};
        QCOMPARE(code(byFile, emailAlone), ErrorCode::FileNotFound);

        ProfileSelection byProperty;
        byProperty.rules.root.conditions = {{u"no such"_qs, Operator::HasValue, {}}};
        QCOMPARE(code(byProperty, emailAlone), ErrorCode::NotFound);
        ProfileSelection tooMany;
        tooMany.controlPercent = 51;
        tooMany.seed = u"0123456789abcdef"_qs;
        QCOMPARE(code(tooMany, emailAlone), ErrorCode::InvalidInput);
    }

    void exportsCountsAndPreviewsTheSame()
    {
        ExportSettings wanted = settings();
        wanted.selection.rules.root = countryIs(u"de"_qs);
        wanted.selection.leaveOutFiles = {written("list.txt", "email\nP1@example.com\n")};
        wanted.selection.controlPercent = 20;
        wanted.selection.cap = 100;
        wanted.selection.seed = u"00000000000000ff"_qs;
        const auto people = source();

        std::uint64_t last = 0;
        bool rises = true;
        const auto counted = countExport(*people, wanted, {}, [&](std::uint64_t rows) {
            rises = rises && last <= rows;
            last = rows;
        });
        QVERIFY2(counted, counted ? "" : qUtf8Printable(counted.error().sentence));
        QVERIFY(rises && last <= 1000);
        QCOMPARE(counted->exported, 100U);
        QCOMPARE(counted->notInSegment, 500U);
        QCOMPARE(counted->leftOut, 1U);
        QCOMPARE(counted->exported + counted->inControlGroup + counted->overCap, 499U);

        auto options = exportOptions(*people, wanted, {});
        QVERIFY(options);
        options->audienceFile = m_folder.filePath(u"audience.csv"_qs);
        const auto exported = runExport(*people, *options);
        QVERIFY(exported);
        QCOMPARE(exported->toJson(), counted->toJson());

        const auto preview = previewExport(*people, wanted, 10'000);
        QVERIFY(preview);
        QCOMPARE(preview->size(), std::size_t(100));
        QFile file(options->audienceFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        for (const PreviewRow &row : *preview) {
            QVERIFY(row.exported && row.row % 2 == 0);
            QCOMPARE(QString::fromLatin1(file.readLine().left(64)), row.cells.at(0).sha256);
        }
        QCOMPARE(previewExport(*people, wanted, 3)->size(), std::size_t(3));

        const auto found = countProfiles(*people, wanted, {});
        QVERIFY(found);
        QCOMPARE(found->read, 1000U);
        QCOMPARE(found->people, 499U);
        QCOMPARE(found->leftOut, 1U);
        QCOMPARE(found->rows.front(), 4U); // person 1 in row 2 is left out
    }

    void readsDatesAsTheSourceWritesThem()
    {
        // "31/12/2025" has no month first; which attributes are exported makes no difference.
        ExportSettings wanted = settings();
        wanted.selection.rules.root.conditions = {{u"since"_qs, Operator::Before, {u"2026-01-01"_qs}}};
        const auto counted = countExport(*source(), wanted, {});
        QVERIFY2(counted, counted ? "" : qUtf8Printable(counted.error().sentence));
        QCOMPARE(counted->exported, 500U);
        QCOMPARE(*dateOrderOf(wanted.selection, *source(), wanted.mapping), DateOrder::DayMonthYear);
        wanted.mapping.dateOrderChosen = true;
        QCOMPARE(*dateOrderOf(wanted.selection, *source(), wanted.mapping), DateOrder::MonthDayYear);
        wanted.mapping.dateOrderChosen = false;
        QCOMPARE(*dateOrderOf({}, *source(), wanted.mapping), DateOrder::MonthDayYear);
    }
};

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
