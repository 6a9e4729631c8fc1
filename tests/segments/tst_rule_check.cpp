#include "segments/rule_check.h"
#include "segments/rule_sentences.h"

#include <QTemporaryDir>
#include <QTest>

using namespace remarketeer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString secret = u"ann@example.com"_s;

Condition make(const QString &property, Operator op, const QStringList &values = {})
{
    return {property, op, values, ReachableBy::Email};
}

} // namespace

class TestRuleCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenConditions_data()
    {
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const Condition &condition, const char *sentence,
                            ErrorCode code = ErrorCode::InvalidInput) {
            QTest::newRow(name) << condition << code << QString::fromUtf8(sentence);
        };
        using enum Operator;
        row("no property", make({}, Is, {u"x"_s}), "The condition “… is …” has no property yet.");
        row("property is not there", make(u"plan"_s, IsNot, {secret}),
            "The condition “plan is not …” asks for the property “plan”, which the profile source does not have.",
            ErrorCode::NotFound);
        row("letter case of a property counts", make(u"Name"_s, HasNoValue), "“Name”", ErrorCode::NotFound);
        row("no value", make(u"name"_s, Is), "“name is …” has no value yet");
        row("blank value", make(u"name"_s, Contains, {u" \u00A0"_s}), "“name contains …” has no value yet");
        row("too many values", make(u"name"_s, Is, {u"a"_s, u"b"_s}), "has no value yet");
        row("one of nothing", make(u"name"_s, IsOneOf), "“name is one of …” has no value yet");
        row("a blank among others", make(u"name"_s, IsNotOneOf, {u"a"_s, u""_s}), "has no value yet");
        row("a value too many", make(u"name"_s, HasValue, {u"a"_s}), "“name has a value” takes no value");
        row("not a number", make(u"name"_s, AtLeast, {u"12,5"_s}), "“name is at least …” needs a number");
        row("half a range", make(u"name"_s, NumberBetween, {u"1"_s}), "“name is between … and …” has no value yet");
        row("a range upside down", make(u"name"_s, NumberBetween, {u"2"_s, u"1e0"_s}), "Swap them");
        row("not a date", make(u"name"_s, Before, {u"28.11.2026"_s}), "“name is before …” needs a date");
        row("a period upside down", make(u"name"_s, DateBetween, {u"2026-11-28"_s, u"2026-11-27"_s}), "Swap them");
        row("a moving period upside down", make(u"name"_s, DateBetween, {u"1 days ago"_s, u"2 days ago"_s}),
            "Swap them");
        row("not a count", make(u"name"_s, InTheLastDays, {u"1.5"_s}), "a whole number of days from 0 to 36500");
        row("a negative count", make(u"name"_s, InTheNextDays, {u"-1"_s}), "a whole number of days");
        row("too many days", make(u"name"_s, MoreThanDaysAgo, {u"36501"_s}), "a whole number of days");
        row("more than a year", make(u"name"_s, Anniversary, {u"366"_s}), "a whole number of days from 0 to 365");
        row("pattern", make(u"name"_s, Matches, {u"(a"_s}),
            "The pattern of the condition “name matches the pattern …”");
        row("list is not there", make(u"name"_s, InList, {u"/nowhere/list.txt"_s}), "is not there",
            ErrorCode::FileNotFound);
        row("list is a folder", make(u"name"_s, NotInList, {QDir::tempPath()}), "is not there",
            ErrorCode::FileNotFound);
    }
    void brokenConditions()
    {
        QFETCH(Condition, condition);
        QFETCH(ErrorCode, code);
        QFETCH(QString, sentence);
        const auto trouble = troubleOf(condition, {u"name"_s, u"other"_s});
        QVERIFY(trouble);
        QCOMPARE(trouble->code, code);
        QVERIFY2(trouble->sentence.contains(sentence), qPrintable(trouble->sentence));
        QVERIFY(!trouble->sentence.contains(secret));

        // The same alone in a group: there, and in that place.
        SegmentRules rules;
        rules.root.conditions.push_back(make(u"name"_s, Operator::HasValue));
        rules.root.groups.resize(1);
        rules.root.groups[0].conditions = {make(u"other"_s, Operator::HasValue), condition};
        const auto troubles = troublesOf(rules, {u"name"_s, u"other"_s});
        QCOMPARE(troubles.size(), std::size_t(1));
        QVERIFY(troubles[0].place == (RulePlace{{0}, 1}));
        QCOMPARE(troubles[0].error.sentence, trouble->sentence);
    }
    void soundConditionsHaveNoTrouble()
    {
        QTemporaryDir folder;
        QFile list(folder.filePath(u"list.txt"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        using enum Operator;
        for (const Condition &condition :
             {make(u"a"_s, Is, {u"x"_s}), make(u"a"_s, IsOneOf, {u"x"_s, u"y"_s}), make(u"a"_s, Matches, {u"^a|b$"_s}),
              make(u"a"_s, NumberBetween, {u" 1 "_s, u"1"_s}),
              make(u"a"_s, DateBetween, {u"90 days ago"_s, u"2026-01-01"_s}),
              make(u"a"_s, DateBetween, {u"9 days ago"_s, u"0 days ago"_s}), make(u"a"_s, Anniversary, {u"0"_s}),
              make(u"a"_s, HasNoValue), make(u"a"_s, InList, {list.fileName()}), make({}, Reachable)})
            QVERIFY2(!troubleOf(condition, {u"a"_s}), qPrintable(describe(condition)));
        QVERIFY(troublesOf({}, {}).empty());
    }
    void emptyGroupsAndTooDeepOnesAreTroubles()
    {
        SegmentRules rules;
        rules.root.groups.resize(2);
        rules.root.groups[0].conditions.push_back(make(u"a"_s, Operator::HasValue));
        rules.root.groups[1].groups.resize(1);
        const auto troubles = troublesOf(rules, {u"a"_s});
        QCOMPARE(troubles.size(), std::size_t(1));
        QVERIFY(troubles[0].place == (RulePlace{{1, 0}, {}}));
        QVERIFY(troubles[0].error.sentence.contains(u"no conditions"));

        rules.root.groups[1].groups[0].groups.resize(1);
        const auto deep = troublesOf(rules, {u"a"_s});
        QCOMPARE(deep.size(), std::size_t(1));
        QVERIFY(deep[0].error.sentence.contains(u"nested too deep"));
    }
    void propertiesThatAreNotThereAreListedOnce()
    {
        SegmentRules rules;
        rules.root.conditions = {make(u"b"_s, Operator::HasValue), make(u"a"_s, Operator::HasValue),
                                 make({}, Operator::Is), make(u"gone by"_s, Operator::Reachable)};
        rules.root.groups.resize(1);
        rules.root.groups[0].conditions = {make(u"c"_s, Operator::Is, {u"x"_s}), make(u"b"_s, Operator::HasNoValue)};
        QCOMPARE(usedProperties(rules), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
        QCOMPARE(missingProperties(rules, {u"a"_s}), (QStringList{u"b"_s, u"c"_s}));
        QCOMPARE(missingProperties(rules, {u"a"_s, u"b"_s, u"c"_s}), QStringList());
    }

    void rulesAreSaidInWords_data()
    {
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *words, const Condition &condition) {
            QTest::newRow(words) << condition << QString::fromUtf8(words);
        };
        using enum Operator;
        row("last_purchase is before 90 day(s) ago", make(u"last_purchase"_s, Before, {u"90 days ago"_s}));
        row("last_purchase is on today", make(u"last_purchase"_s, On, {u"0 days ago"_s}));
        row("Country is one of de, at, ch", make(u"Country"_s, IsOneOf, {u"de"_s, u"at"_s, u"ch"_s}));
        row("lifetime_value is at least 50", make(u"lifetime_value"_s, AtLeast, {u"50"_s}));
        row("visits is between 2 and 5", make(u"visits"_s, NumberBetween, {u"2"_s, u"5"_s}));
        row("visits is between 2 and …", make(u"visits"_s, NumberBetween, {u"2"_s}));
        row("seen is in the last 30 day(s)", make(u"seen"_s, InTheLastDays, {u"30"_s}));
        row("seen is in the last … days", make(u"seen"_s, InTheLastDays, {}));
        row("birthday has its anniversary today", make(u"birthday"_s, Anniversary, {u"0"_s}));
        row("birthday has its anniversary in the next 7 day(s)", make(u"birthday"_s, Anniversary, {u"7"_s}));
        row("app_version has a value", make(u"app_version"_s, HasValue));
        row("can be reached by phone number", {{}, Reachable, {}, ReachableBy::Phone});
        row("… is …", make({}, Is));
        row("%2 is %1", make(u"%2"_s, Is, {u"%1"_s}));
    }
    void rulesAreSaidInWords()
    {
        QFETCH(Condition, condition);
        QFETCH(QString, words);
        QCOMPARE(describe(condition), words);
    }
    void datesAndNumbersAreSaidInTheUsersLocale()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const QString number = describe(make(u"spend"_s, Operator::AtLeast, {u"1234.50"_s}));
        const QString date = describe(make(u"seen"_s, Operator::On, {u"2026-11-28"_s}));
        QLocale::setDefault(before);
        QCOMPARE(number, u"spend is at least 1.234,5"_s);
        QCOMPARE(date, u"seen is on 28.11.26"_s);
    }
    void groupsAreSaidInParentheses()
    {
        using enum Operator;
        SegmentRules rules;
        QCOMPARE(describe(rules), u"everybody"_s);
        rules.root.conditions = {make(u"a"_s, Is, {u"x"_s})};
        rules.root.groups.resize(1);
        rules.root.groups[0] = {RuleGroup::Match::Any, {make(u"b"_s, HasValue), make(u"c"_s, HasNoValue)}, {}};
        QCOMPARE(describe(rules), u"a is x and (b has a value or c has no value)"_s);
    }
    void valuesAreLeftOutOfErrors()
    {
        for (const OperatorInfo &info : operators())
            QVERIFY(!describeWithoutValues(make(u"a"_s, info.op, {secret, secret})).contains(secret));
    }
};

QTEST_GUILESS_MAIN(TestRuleCheck)
#include "tst_rule_check.moc"
