#include "made_batch.h"
#include "segments/compiled_segment.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace remarketeer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 28);
const QStringList properties{u"value"_s, u"other"_s, u"email"_s, u"phone"_s, u"device"_s};

Condition make(Operator op, const QStringList &values = {}, const QString &property = u"value"_s)
{
    return {property, op, values, ReachableBy::Email};
}

Condition reach(Operator op, ReachableBy by)
{
    return {{}, op, {}, by};
}

SegmentRules rulesOf(const RuleGroup &root)
{
    return {root, {}};
}

SegmentRules rulesOf(const Condition &condition)
{
    return rulesOf(RuleGroup{RuleGroup::Match::All, {condition}, {}});
}

SegmentMatcher matcherOf(const SegmentRules &rules, const SegmentContext &context = {today, DateOrder::DayMonthYear})
{
    return SegmentMatcher(CompiledSegment::compile(rules, properties, context).value());
}

bool holds(const Condition &condition, const std::string &cell,
           const SegmentContext &context = {today, DateOrder::DayMonthYear})
{
    ColumnFacts facts(2);
    return matcherOf(rulesOf(condition), context).matches(makeBatch({{cell}}), 0, facts);
}

} // namespace

class TestCompiledSegment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operators_data()
    {
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<QStringList>("satisfied");
        QTest::addColumn<QStringList>("unsatisfied");
        const auto row = [](const char *name, const Condition &condition, const QStringList &yes,
                            const QStringList &no) { QTest::newRow(name) << condition << yes << no; };
        using enum Operator;
        const QString blank = u" \t\u00A0"_s;
        row("is", make(Is, {u" Köln "_s}), {u"köln"_s, u"KÖLN "_s, u"\u3000Ko\u0308ln"_s},
            {u"Koln"_s, u"Köln-Ost"_s, u"K"_s, blank});
        row("is not", make(IsNot, {u"true"_s}), {u"false"_s, u"truer"_s, blank}, {u"true"_s, u" TRUE"_s});
        row("contains", make(Contains, {u"Ö"_s}), {u"ö"_s, u"Schön"_s}, {u"o"_s, blank});
        row("contains a byte-order mark", make(Contains, {u"\uFEFF"_s}), {u"\uFEFFa"_s}, {u"a"_s, blank});
        row("does not contain", make(DoesNotContain, {u"@Example"_s}), {u"a@b"_s, blank}, {u"a@EXAMPLE.com"_s});
        row("starts with", make(StartsWith, {u"ß"_s}), {u"ßa"_s, u" ẞ"_s}, {u"aß"_s, u"ss"_s, blank});
        row("ends with", make(EndsWith, {u".COM"_s}), {u"a.com "_s, u".com"_s}, {u"com"_s, u"a.com.de"_s, blank});
        row("is one of", make(IsOneOf, {u"de"_s, u" AT "_s, u"ÇA"_s}), {u"DE"_s, u"at"_s, u"ça"_s},
            {u"d"_s, u"de,at"_s, blank});
        row("is not one of", make(IsNotOneOf, {u"de"_s, u"at"_s}), {u"fr"_s, blank}, {u"De "_s, u"AT"_s});
        row("matches", make(Matches, {u"^[a-z]+\\d$"_s}), {u"ab1"_s, u" Ab9 "_s}, {u"a"_s, u"1a"_s, blank});
        row("matches a part", make(Matches, {u"ö|x"_s}), {u"schÖn"_s, u"scho\u0308n"_s, u"axb"_s}, {u"o"_s, blank});
        row("matches what is blank", make(Matches, {u".*"_s}), {u"a"_s}, {blank, u""_s});
        row("equals", make(Equals, {u"1.50"_s}), {u"1.5"_s, u"+15e-1"_s, u" 01.500 "_s},
            {u"1.51"_s, u"1,5"_s, u"x"_s, blank});
        row("not equals", make(NotEquals, {u"0"_s}), {u"1"_s, u"-0.1"_s}, {u"0"_s, u"-0.0"_s, u"x"_s, blank});
        row("less than", make(LessThan, {u"10"_s}), {u"9.999999"_s, u"-1e9"_s}, {u"10"_s, u"1e1"_s, u"x"_s, blank});
        row("at most", make(AtMost, {u"10"_s}), {u"10"_s, u"10.0"_s, u"-3"_s}, {u"10.0001"_s, u"inf"_s, blank});
        row("more than", make(MoreThan, {u"-1"_s}), {u"0"_s, u"-0.99"_s}, {u"-1"_s, u"-2"_s, u"nan"_s, blank});
        row("at least", make(AtLeast, {u"50"_s}), {u"50"_s, u"1e3"_s}, {u"49.99"_s, u"1,000"_s, u"50 EUR"_s, blank});
        row("number between", make(NumberBetween, {u"1"_s, u"2"_s}), {u"1"_s, u"1.5"_s, u"2"_s},
            {u"0.999"_s, u"2.001"_s, blank});
        row("on", make(On, {u"2026-11-28"_s}), {u"2026-11-28T23:00Z"_s, u"28/11/2026"_s, u"20261128"_s},
            {u"2026-11-27"_s, u"2026-11-29"_s, u"x"_s, blank});
        row("on a moving day", make(On, {u"28 days ago"_s}), {u"2026-10-31"_s}, {u"2026-11-01"_s, u"2026-10-30"_s});
        row("before", make(Before, {u"90 days ago"_s}), {u"2026-08-29"_s, u"1950-01-01"_s},
            {u"2026-08-30"_s, u"2026-11-28"_s, u"2026-02-30"_s, blank});
        row("after", make(After, {u"2024-02-28"_s}), {u"29.2.2024"_s, u"9999-12-31"_s},
            {u"2024-02-28"_s, u"30.2.2024"_s, blank});
        row("date between", make(DateBetween, {u"2025-12-31"_s, u"0 days ago"_s}),
            {u"2025-12-31"_s, u"2026-06-01"_s, u"2026-11-28"_s}, {u"2025-12-30"_s, u"2026-11-29"_s, blank});
        row("in the last days", make(InTheLastDays, {u"30"_s}), {u"2026-11-28"_s, u"2026-10-29"_s},
            {u"2026-10-28"_s, u"2026-11-29"_s, u"x"_s, blank});
        row("today", make(InTheLastDays, {u"0"_s}), {u"2026-11-28"_s}, {u"2026-11-27"_s, u"2026-11-29"_s});
        row("more than days ago", make(MoreThanDaysAgo, {u"30"_s}), {u"2026-10-28"_s, u"0001-01-01"_s},
            {u"2026-10-29"_s, u"2026-11-29"_s, u"x"_s, blank});
        row("in the next days", make(InTheNextDays, {u"7"_s}), {u"2026-11-28"_s, u"2026-12-05"_s},
            {u"2026-11-27"_s, u"2026-12-06"_s, blank});
        row("anniversary", make(Anniversary, {u"0"_s}), {u"1990-11-28"_s, u"28.11.2030"_s},
            {u"1990-11-27"_s, u"1990-11-29"_s, u"1990-02-30"_s, blank});
        row("anniversary beyond the year's end", make(Anniversary, {u"40"_s}),
            {u"1990-11-28"_s, u"1990-12-31"_s, u"1990-01-07"_s}, {u"1990-11-27"_s, u"1990-01-08"_s});
        row("anniversary within a year", make(Anniversary, {u"365"_s}), {u"2000-02-29"_s, u"1999-06-15"_s}, {u"x"_s});
        row("has value", make(HasValue), {u"x"_s, u"0"_s, u"\u200B"_s}, {blank, u""_s});
        row("has no value", make(HasNoValue), {blank, u""_s}, {u"x"_s, u"-"_s});
    }
    void operators()
    {
        QFETCH(Condition, condition);
        QFETCH(QStringList, satisfied);
        QFETCH(QStringList, unsatisfied);
        for (const QString &cell : satisfied)
            QVERIFY2(holds(condition, cell.toStdString()), qPrintable(cell));
        for (const QString &cell : unsatisfied)
            QVERIFY2(!holds(condition, cell.toStdString()), qPrintable(cell));
    }

    void leapDaysCountOnTheTwentyEighthWhereThereIsNone()
    {
        const auto anniversary = [](const QString &days, const std::string &cell, QDate day) {
            return holds(make(Operator::Anniversary, {days}), cell, {day, DateOrder::DayMonthYear});
        };
        QVERIFY(anniversary(u"0"_s, "2000-02-29", QDate(2027, 2, 28)));
        QVERIFY(!anniversary(u"0"_s, "2000-02-29", QDate(2027, 3, 1)));
        QVERIFY(!anniversary(u"0"_s, "2000-02-29", QDate(2028, 2, 28)));
        QVERIFY(anniversary(u"0"_s, "2000-02-29", QDate(2028, 2, 29)));
        QVERIFY(!anniversary(u"0"_s, "2000-02-28", QDate(2028, 2, 29)));
        QVERIFY(anniversary(u"3"_s, "2000-02-29", QDate(2027, 2, 25)));
        QVERIFY(!anniversary(u"3"_s, "2000-02-29", QDate(2028, 2, 25)));
    }
    void theDateOrderIsTheMappings()
    {
        const Condition may = make(Operator::On, {u"2026-05-01"_s});
        QVERIFY(holds(may, "01/05/2026", {today, DateOrder::DayMonthYear}));
        QVERIFY(!holds(may, "01/05/2026", {today, DateOrder::MonthDayYear}));
        QVERIFY(holds(may, "01.05.2026", {today, DateOrder::MonthDayYear}));
    }
    void absentCellsAreNoValue()
    {
        ColumnFacts facts(2);
        const auto batch = makeBatch({{"x"}});
        QVERIFY(matcherOf(rulesOf(make(Operator::HasNoValue, {}, u"other"_s))).matches(batch, 0, facts));
        QVERIFY(matcherOf(rulesOf(make(Operator::IsNot, {u"x"_s}, u"other"_s))).matches(batch, 0, facts));
        QVERIFY(!matcherOf(rulesOf(make(Operator::Is, {u"x"_s}, u"other"_s))).matches(batch, 0, facts));
    }
    void reachabilityIsAskedOfTheEngine()
    {
        const auto batch = makeBatch({{"a", "", "1", "0", "1"}});
        ColumnFacts facts(2);
        const auto matches = [&](Operator op, ReachableBy by) {
            return matcherOf(rulesOf(reach(op, by))).matches(batch, 0, facts);
        };
        QVERIFY(matches(Operator::Reachable, ReachableBy::Email));
        QVERIFY(!matches(Operator::Reachable, ReachableBy::Phone));
        QVERIFY(matches(Operator::Reachable, ReachableBy::DeviceId));
        QVERIFY(!matches(Operator::NotReachable, ReachableBy::Email));
        QVERIFY(matches(Operator::NotReachable, ReachableBy::Phone));
    }
    void reachabilityIsAskedOnlyWhereItDecides()
    {
        const auto batch = makeBatch({{"a", "", "1"}, {"b", "", "1"}});
        const std::vector<Condition> conditions{reach(Operator::Reachable, ReachableBy::Email),
                                                make(Operator::Is, {u"a"_s})};
        for (const auto match : {RuleGroup::Match::All, RuleGroup::Match::Any}) {
            SegmentMatcher matcher = matcherOf(rulesOf(RuleGroup{match, conditions, {}}));
            ColumnFacts facts(2);
            QVERIFY(matcher.matches(batch, 0, facts));
            QCOMPARE(matcher.matches(batch, 1, facts), match == RuleGroup::Match::Any);
            QCOMPARE(facts.asked, 1);
        }
    }
    void groupsAreAllOrAny_data()
    {
        QTest::addColumn<RuleGroup>("root");
        QTest::addColumn<QString>("rows"); ///< of a, b, ab and none: which match
        using enum RuleGroup::Match;
        const Condition a = make(Operator::Contains, {u"a"_s});
        const Condition b = make(Operator::Contains, {u"b"_s});
        const Condition notA = make(Operator::DoesNotContain, {u"a"_s});
        QTest::newRow("empty") << RuleGroup{All, {}, {}} << u"1111"_s;
        QTest::newRow("empty any") << RuleGroup{Any, {}, {}} << u"1111"_s;
        QTest::newRow("all") << RuleGroup{All, {a, b}, {}} << u"0010"_s;
        QTest::newRow("any") << RuleGroup{Any, {a, b}, {}} << u"1110"_s;
        QTest::newRow("any in all") << RuleGroup{All, {notA}, {{Any, {a, b}, {}}}} << u"0100"_s;
        QTest::newRow("all in any") << RuleGroup{Any, {notA}, {{All, {a, b}, {}}}} << u"0111"_s;
        QTest::newRow("two deep") << RuleGroup{All, {}, {{Any, {b}, {{All, {notA, notA}, {}}}}}} << u"0111"_s;
        QTest::newRow("groups alone") << RuleGroup{All, {}, {{Any, {a}, {}}, {Any, {b}, {}}}} << u"0010"_s;
    }
    void groupsAreAllOrAny()
    {
        QFETCH(RuleGroup, root);
        QFETCH(QString, rows);
        const auto batch = makeBatch({{"a"}, {"b"}, {"ab"}, {""}});
        SegmentMatcher matcher = matcherOf(rulesOf(root));
        ColumnFacts facts(2);
        QString matched;
        for (std::size_t row = 0; row < batch.rows(); ++row)
            matched += matcher.matches(batch, row, facts) ? u'1' : u'0';
        QCOMPARE(matched, rows);
        const bool empty = root.conditions.empty() && root.groups.empty();
        QCOMPARE((*CompiledSegment::compile(rulesOf(root), properties, {today, {}}))->matchesEverybody(), empty);
    }

    void brokenRulesAreNotCompiled()
    {
        SegmentRules rules = rulesOf(make(Operator::Is, {u"ann@example.com"_s}, u"gone"_s));
        const auto missing = CompiledSegment::compile(rules, properties, {today, {}});
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(missing.error().sentence.contains(u"“gone is …” asks for the property “gone”"));
        QVERIFY(!CompiledSegment::compile(rulesOf(make(Operator::Is)), properties, {today, {}}));
        rules.root.groups.resize(1);
        QVERIFY(!CompiledSegment::compile(rules, properties, {today, {}}));
        QVERIFY(!CompiledSegment::compile({}, properties, {QDate(), {}}));
    }
    void listsAreReadOnceWhenCompiled()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"list.txt"_s);
        const auto write = [&path](const QByteArray &content) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        const auto compile = [&path](Operator op) {
            return CompiledSegment::compile(rulesOf(make(op, {path})), properties, {today, {}});
        };
        QCOMPARE(compile(Operator::InList).error().code, ErrorCode::FileNotFound);

        write("\xEF\xBB\xBF"
              "DE\r\n at \n\n\tKöln\rlast");
        SegmentMatcher in(compile(Operator::InList).value());
        SegmentMatcher notIn(compile(Operator::NotInList).value());
        QFile::remove(path);
        ColumnFacts facts(2);
        for (const char *listed : {"de", " AT", "KÖLN", "Last"}) {
            const auto batch = makeBatch({{listed}});
            QVERIFY2(in.matches(batch, 0, facts) && !notIn.matches(batch, 0, facts), listed);
        }
        for (const char *other : {"", " ", "d", "at,de", "\xEF\xBB\xBF"}) {
            const auto batch = makeBatch({{other}});
            QVERIFY2(!in.matches(batch, 0, facts) && notIn.matches(batch, 0, facts), other);
        }

        write("Stra\xDF"
              "e\n");
        QCOMPARE(compile(Operator::InList).error().code, ErrorCode::InvalidInput);
        write(QByteArray(64 * 1024 * 1024 + 1, 'a'));
        QCOMPARE(compile(Operator::InList).error().code, ErrorCode::InvalidInput);
    }
    void patternsCannotRunAway()
    {
        // Without a limit these would take longer than the sun will shine.
        const std::string cell = std::string(2000, 'a') + "b";
        for (const QString &pattern :
             {u"^(a+)+$"_s, u"(*LIMIT_MATCH=4000000000)^(a|aa)+$"_s, u"^(a|a?)+$"_s, u"(?:a*)*(?:a*)*(?:a*)*[cd]"_s})
            QVERIFY(!holds(make(Operator::Matches, {pattern}), cell));
        QVERIFY(holds(make(Operator::Matches, {u"^a+b$"_s}), cell));
    }
    void threadsShareASegment()
    {
        RuleGroup root{
            RuleGroup::Match::All, {make(Operator::Matches, {u"^k.*n$"_s}), make(Operator::Contains, {u"Ö"_s})}, {}};
        const auto segment = CompiledSegment::compile(rulesOf(root), properties, {today, {}}).value();
        const auto batch = makeBatch({{"Köln"}, {"Koblenz"}, {"KÖLN "}, {"k👍n"}});
        std::array<int, 4> matched{};
        std::vector<std::thread> threads;
        for (int &count : matched) {
            threads.emplace_back([&] {
                SegmentMatcher matcher(segment);
                ColumnFacts facts(2);
                for (int i = 0; i < 20'000; ++i)
                    count += matcher.matches(batch, static_cast<std::size_t>(i % 4), facts);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const int count : matched)
            QCOMPARE(count, 10'000);
    }
};

QTEST_GUILESS_MAIN(TestCompiledSegment)
#include "tst_compiled_segment.moc"
