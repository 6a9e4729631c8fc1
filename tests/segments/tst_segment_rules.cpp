#include "segments/segment_rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <random>

using namespace remarketeer;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject parse(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/// Every operator once, at every depth.
SegmentRules fullRules()
{
    SegmentRules rules;
    RuleGroup inner{RuleGroup::Match::Any, {}, {}};
    for (const OperatorInfo &info : operators()) {
        const bool reachability = info.kind == OperatorKind::Reachability;
        inner.conditions.push_back({reachability ? QString() : u"Größe “%1”"_s,
                                    info.op,
                                    {u"1"_s, u" zwei "_s},
                                    reachability ? ReachableBy::DeviceId : ReachableBy::Email});
    }
    RuleGroup middle{RuleGroup::Match::All, {inner.conditions.front()}, {inner, inner}};
    rules.root = {RuleGroup::Match::Any, {inner.conditions.back()}, {middle, inner}};
    rules.leaveOut = {newSegmentId(), SuppressionFile{u"/tmp/große liste.csv"_s}};
    return rules;
}

SegmentRules nested(int depth)
{
    SegmentRules rules;
    RuleGroup *group = &rules.root;
    for (int i = 0; i < depth; ++i) {
        group->groups.resize(1);
        group = &group->groups[0];
    }
    group->conditions.push_back({u"a"_s, Operator::HasValue, {}, {}});
    return rules;
}

} // namespace

class TestSegmentRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operatorsStandInTheirOrderAndAreNamed()
    {
        QSet<QString> keys;
        QSet<QString> names;
        QCOMPARE(std::size_t(operators().size()), operatorCount);
        for (const OperatorInfo &info : operators()) {
            QCOMPARE(&operatorInfo(info.op), &info);
            QCOMPARE(operatorInfo(info.op).op, info.op);
            keys << QString::fromUtf8(info.key);
            names << displayName(info.op);
            QVERIFY(!displayName(info.op).isEmpty());
            QVERIFY(!displayName(info.kind).isEmpty());
        }
        QCOMPARE(std::size_t(keys.size()), operatorCount);
        QCOMPARE(std::size_t(names.size()), operatorCount);
    }

    void jsonGivesTheSameRulesBack()
    {
        for (const SegmentRules &rules : {SegmentRules(), fullRules(), nested(1), nested(2)}) {
            const QByteArray text = QJsonDocument(rules.toJson()).toJson();
            const auto read = SegmentRules::fromJson(parse(text));
            QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
            QVERIFY(*read == rules);
            QCOMPARE(QJsonDocument(read->toJson()).toJson(), text);
        }
    }
    void theDocumentedExampleIsRead()
    {
        QFile document(QStringLiteral(PROJECT_DIR "/docs/segment-rules.md"));
        QVERIFY(document.open(QIODevice::ReadOnly));
        const QByteArray text = document.readAll();
        const auto begin = text.indexOf("```json") + 7;
        const auto rules = SegmentRules::fromJson(parse(text.mid(begin, text.indexOf("```", begin) - begin)));
        QVERIFY2(rules, qPrintable(rules ? QString() : rules.error().sentence));
        QCOMPARE(rules->root.conditions.size(), std::size_t(4));
        QVERIFY(rules->root.conditions[0] == (Condition{u"last_purchase"_s, Operator::Before, {u"90 days ago"_s}, {}}));
        QCOMPARE(rules->root.groups.at(0).match, RuleGroup::Match::Any);
        QCOMPARE(std::get<SuppressionFile>(rules->leaveOut.at(1)).path, u"/home/ann/unsubscribed.csv"_s);
        for (const OperatorInfo &info : operators())
            QVERIFY2(text.contains(QByteArray("`") + info.key + '`'), info.key);
    }
    void incompleteConditionsAreKept()
    {
        const auto rules = SegmentRules::fromJson(parse(
            R"({"version":1,"match":"all","conditions":[{"property":"","operator":"is"}],"groups":[{"match":"any"}]})"));
        QVERIFY(rules);
        QCOMPARE(rules->root.conditions.size(), std::size_t(1));
        QCOMPARE(rules->root.groups.size(), std::size_t(1));
    }

    void hostileJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *json, const char *named) {
            QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(named);
        };
        row("", "version");
        row("[]", "version");
        row("{}", "version");
        row(R"({"match":"all"})", "version");
        row(R"({"version":"1","match":"all"})", "version");
        row(R"({"version":0,"match":"all"})", "version");
        row(R"({"version":1.5,"match":"all"})", "newer");
        row(R"({"version":2,"match":"all"})", "newer");
        row(R"({"version":1e300,"match":"all"})", "newer");
        row(R"({"version":1})", "match");
        row(R"({"version":1,"match":"none"})", "match");
        row(R"({"version":1,"match":{}})", "match");
        row(R"({"version":1,"match":"all","sql":"1=1"})", "sql");
        row(R"({"version":1,"match":"all","conditions":{}})", "conditions");
        row(R"({"version":1,"match":"all","conditions":null})", "conditions");
        row(R"({"version":1,"match":"all","conditions":[1]})", "conditions");
        row(R"({"version":1,"match":"all","conditions":[{}]})", "operator");
        row(R"({"version":1,"match":"all","conditions":[{"property":"a","operator":"like"}]})", "operator");
        row(R"({"version":1,"match":"all","conditions":[{"property":"a","operator":7}]})", "operator");
        row(R"({"version":1,"match":"all","conditions":[{"operator":"is","values":["a"]}]})", "property");
        row(R"({"version":1,"match":"all","conditions":[{"property":1,"operator":"is"}]})", "property");
        row(R"({"version":1,"match":"all","conditions":[{"property":"a","operator":"is","values":"a"}]})", "values");
        row(R"({"version":1,"match":"all","conditions":[{"property":"a","operator":"is","values":[1]}]})", "values");
        row(R"({"version":1,"match":"all","conditions":[{"property":"a","operator":"is","values":[["a"]]}]})",
            "values");
        row(R"({"version":1,"match":"all","conditions":[{"property":"a","operator":"is","by":"email"}]})", "by");
        row(R"({"version":1,"match":"all","conditions":[{"property":"a","operator":"is","not":true}]})", "not");
        row(R"({"version":1,"match":"all","conditions":[{"operator":"reachable"}]})", "by");
        row(R"({"version":1,"match":"all","conditions":[{"operator":"reachable","by":"fax"}]})", "by");
        row(R"({"version":1,"match":"all","conditions":[{"property":"a","operator":"reachable","by":"email"}]})",
            "property");
        row(R"({"version":1,"match":"all","groups":[{}]})", "match");
        row(R"({"version":1,"match":"all","groups":[{"match":"any","version":1}]})", "version");
        row(R"({"version":1,"match":"all","groups":[{"match":"any","leave_out":[]}]})", "leave_out");
        row(R"({"version":1,"match":"all","groups":"all"})", "groups");
        row(R"({"version":1,"match":"all","leave_out":[{}]})", "leave_out");
        row(R"({"version":1,"match":"all","leave_out":[{"segment":"../etc"}]})", "leave_out");
        row(R"({"version":1,"match":"all","leave_out":[{"file":""}]})", "leave_out");
        row(R"({"version":1,"match":"all","leave_out":[{"file":"a","segment":"b"}]})", "leave_out");
        row(R"({"version":1,"match":"all","leave_out":["a"]})", "leave_out");
    }
    void hostileJsonIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const auto rules = SegmentRules::fromJson(parse(json));
        QVERIFY(!rules);
        QCOMPARE(rules.error().code, ErrorCode::InvalidInput);
        QVERIFY2(rules.error().sentence.contains(named), qPrintable(rules.error().sentence));
    }
    void brokenPiecesOfRulesDoNoHarm()
    {
        // Values of one place put into another, as a hand that slipped does, or a hostile one.
        std::mt19937 random(20261128);
        const QByteArray whole = QJsonDocument(fullRules().toJson()).toJson(QJsonDocument::Compact);
        int refused = 0;
        for (int i = 0; i < 5000; ++i) {
            QByteArray text = whole;
            for (auto left = random() % 4 + 1; left > 0; --left) {
                const auto from = static_cast<qsizetype>(random() % static_cast<std::size_t>(text.size()));
                const auto to = static_cast<qsizetype>(random() % static_cast<std::size_t>(text.size()));
                const auto size = static_cast<qsizetype>(random() % 40);
                text.replace(to, static_cast<qsizetype>(random() % 40), text.mid(from, size));
            }
            const auto rules = SegmentRules::fromJson(parse(text));
            if (rules)
                QVERIFY(SegmentRules::fromJson(rules->toJson()) == *rules);
            else
                QCOMPARE(rules.error().code, ErrorCode::InvalidInput);
            refused += !rules;
        }
        QVERIFY(refused > 1000);
    }

    void limits_data()
    {
        QTest::addColumn<SegmentRules>("within");
        QTest::addColumn<SegmentRules>("beyond");
        QTest::newRow("depth") << nested(2) << nested(3);
        QTest::newRow("far too deep") << nested(2) << nested(50);

        const Condition condition{u"a"_s, Operator::IsOneOf, {u"b"_s}, {}};
        SegmentRules within;
        within.root.groups = {RuleGroup{RuleGroup::Match::Any, std::vector<Condition>(120, condition), {}},
                              RuleGroup{RuleGroup::Match::Any, std::vector<Condition>(80, condition), {}}};
        SegmentRules beyond = within;
        beyond.root.conditions.push_back(condition);
        QTest::newRow("conditions") << within << beyond;

        within = {};
        within.root.groups.resize(100);
        beyond.root.groups.resize(101);
        QTest::newRow("groups") << within << beyond;

        within = nested(0);
        within.root.conditions[0].values = QStringList(1000, QString(1000, u'x'));
        beyond = within;
        beyond.root.conditions[0].values << u"y"_s;
        QTest::newRow("values") << within << beyond;
        beyond = within;
        beyond.root.conditions[0].values.last() += u'y';
        QTest::newRow("characters of a value") << within << beyond;
        beyond = within;
        beyond.root.conditions[0].property = QString(1001, u'x');
        QTest::newRow("characters of a property") << within << beyond;

        within = {};
        within.leaveOut = std::vector<Suppression>(50, SuppressionFile{QString(1000, u'p')});
        beyond = within;
        beyond.leaveOut.push_back(newSegmentId());
        QTest::newRow("left out") << within << beyond;
        beyond = within;
        std::get<SuppressionFile>(beyond.leaveOut[0]).path += u'p';
        QTest::newRow("characters of a path") << within << beyond;
    }
    void limits()
    {
        QFETCH(SegmentRules, within);
        QFETCH(SegmentRules, beyond);
        QVERIFY(within.checkLimits());
        QVERIFY(SegmentRules::fromJson(within.toJson()));
        QVERIFY(!beyond.checkLimits());
        const auto read = SegmentRules::fromJson(beyond.toJson());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        QVERIFY(!read.error().sentence.isEmpty());
    }

    void dateOperands()
    {
        const QDate today(2026, 11, 28);
        for (const QString &text : {u"2026-02-28"_s, u"0001-01-01"_s, u"90 days ago"_s, u"0 days ago"_s}) {
            const auto operand = DateOperand::fromText(text);
            QVERIFY(operand);
            QCOMPARE(operand->toText(), text);
        }
        QCOMPARE(DateOperand::fromText(u"90 days ago"_s)->day(today), QDate(2026, 8, 30));
        QCOMPARE(DateOperand::fromText(u"2024-02-29"_s)->day(today), QDate(2024, 2, 29));
        for (const QString &text : {u""_s, u"2026-02-29"_s, u"0000-01-01"_s, u"28.11.2026"_s, u"2026-11-28T10:00"_s,
                                    u"-1 days ago"_s, u"36501 days ago"_s, u"99999999999 days ago"_s, u"today"_s,
                                    u"90 days ago "_s, u"٩٠ days ago"_s, u"2026-11-28\n"_s})
            QVERIFY2(!DateOperand::fromText(text), qPrintable(text));
    }

    void kindsAreGuessed_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<PropertyKind>("kind");
        const auto row = [](const char *name, const QStringList &values, PropertyKind kind) {
            QTest::newRow(name) << values << kind;
        };
        row("none", {}, PropertyKind::Text);
        row("blanks", {u""_s, u" "_s}, PropertyKind::Text);
        row("numbers", {u"1"_s, u" 2.5 "_s, u""_s, u"-3e2"_s}, PropertyKind::Number);
        row("dates", {u"2026-11-28"_s, u"28.11.2026"_s, u"13/1/2026"_s, u"$D_1795824000"_s}, PropertyKind::Date);
        row("YYYYMMDD", {u"20261128"_s, u"19991231"_s}, PropertyKind::Date);
        row("epoch seconds", {u"1795824000"_s, u"1000000001"_s}, PropertyKind::Date);
        row("numbers as long as dates", {u"20261328"_s, u"99999999"_s, u"12345678"_s}, PropertyKind::Number);
        row("phone numbers", {u"4155550123"_s, u"8005550199"_s}, PropertyKind::Number);
        row("words", {u"a"_s, u"b"_s, u"3"_s}, PropertyKind::Text);
        row("a few others", QStringList(9, u"1"_s) << u"n/a"_s, PropertyKind::Number);
        row("too many others", QStringList(8, u"1"_s) << u"n/a"_s, PropertyKind::Text);
        row("decimal commas", {u"1,5"_s, u"2,25"_s}, PropertyKind::Text);
    }
    void kindsAreGuessed()
    {
        QFETCH(QStringList, values);
        QFETCH(PropertyKind, kind);
        QCOMPARE(guessKind(values), kind);
    }
    void operatorsSuitTheirKind()
    {
        const auto has = [](PropertyKind kind, Operator op) { return operatorsFor(kind).contains(op); };
        QCOMPARE(operatorsFor(PropertyKind::Number).first(), Operator::Equals);
        QCOMPARE(operatorsFor(PropertyKind::Date).first(), Operator::On);
        QCOMPARE(operatorsFor(PropertyKind::Text).first(), Operator::Is);
        QVERIFY(!has(PropertyKind::Text, Operator::LessThan) && !has(PropertyKind::Number, Operator::Before));
        for (const auto kind : {PropertyKind::Text, PropertyKind::Number, PropertyKind::Date}) {
            QVERIFY(has(kind, Operator::HasValue) && has(kind, Operator::InList) && has(kind, Operator::Is));
            QVERIFY(!has(kind, Operator::Reachable));
        }
    }
};

QTEST_GUILESS_MAIN(TestSegmentRules)
#include "tst_segment_rules.moc"
