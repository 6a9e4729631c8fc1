#include "made_rules.h"
#include "segments/compiled_segment.h"
#include "segments/rule_sentences.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <set>

using namespace remarketeer;

// Rules made by chance select the same people as the same question put to SQLite in its own words, over profiles whose
// cells are spelled in many ways and whose meanings SQLite got from whoever spelled them.

namespace {

constexpr int profileCount = 10'000;
constexpr int nestedRules = 250; ///< in each world
constexpr int singlesEach = 4;   ///< rules of one condition, for each operator in each world

/// Other rules and profiles with REMARKETEER_SEED; always the same without.
std::uint32_t seed()
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue("REMARKETEER_SEED", &given);
    return given ? static_cast<std::uint32_t>(number) : 20261128;
}

using Rows = std::vector<std::size_t>;

Rows selectedBySqlite(QSqlDatabase &database, const RuleMaker::Made &made)
{
    Rows rows;
    QSqlQuery query =
        runSql(database, QStringLiteral("SELECT id FROM profiles WHERE %1 ORDER BY id").arg(made.sql), made.bound);
    while (query.next())
        rows.push_back(query.value(0).toULongLong());
    return rows;
}

Rows selectedBySegment(const SegmentRules &rules, const MadeProfiles &profiles, const MadeProfiles::World &world)
{
    const auto segment =
        CompiledSegment::compile(rules, MadeProfiles::properties(), SegmentContext{world.today, world.order});
    if (!segment)
        throw std::runtime_error(segment.error().sentence.toStdString());
    SegmentMatcher matcher(*segment);
    ColumnFacts facts(MadeProfiles::firstFact);
    Rows rows;
    for (std::size_t row = 0; row < profiles.batch().rows(); ++row) {
        if (matcher.matches(profiles.batch(), row, facts))
            rows.push_back(row);
    }
    return rows;
}

/// "all any": the ways of the groups from the root down.
void collectNestings(const RuleGroup &group, const QString &above, std::set<QString> &nestings)
{
    const QString here = above + QString::fromUtf8(group.match == RuleGroup::Match::All ? " all" : " any");
    nestings.insert(here);
    for (const RuleGroup &inner : group.groups)
        collectNestings(inner, here, nestings);
}

} // namespace

class TestSamePeopleAsSqlite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void madeRulesSelectTheSamePeople_data();
    void madeRulesSelectTheSamePeople();
    void everyOperatorAndNestingWasTried();

private:
    void compare(const RuleMaker::Made &made, const MadeProfiles &profiles, const MadeProfiles::World &world,
                 QSqlDatabase &database);

    int m_none = 0;
    int m_all = 0;
    int m_some = 0;
    std::set<QString> m_nestings;
    std::array<int, operatorCount> m_telling{}; ///< rules of that condition alone that match some, not all
};

void TestSamePeopleAsSqlite::madeRulesSelectTheSamePeople_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<DateOrder>("order");
    QTest::newRow("day first, near a year's end") << QDate(2026, 11, 28) << DateOrder::DayMonthYear;
    QTest::newRow("month first, before a February of 28 days") << QDate(2027, 2, 20) << DateOrder::MonthDayYear;
    QTest::newRow("day first, in a leap year") << QDate(2028, 2, 28) << DateOrder::DayMonthYear;
}

void TestSamePeopleAsSqlite::compare(const RuleMaker::Made &made, const MadeProfiles &profiles,
                                     const MadeProfiles::World &world, QSqlDatabase &database)
{
    const Rows expected = selectedBySqlite(database, made);
    const Rows selected = selectedBySegment(made.rules, profiles, world);
    if (selected != expected) {
        Rows differing;
        std::set_symmetric_difference(selected.begin(), selected.end(), expected.begin(), expected.end(),
                                      std::back_inserter(differing));
        QStringList cells;
        for (std::size_t i = 0; i < static_cast<std::size_t>(MadeProfiles::properties().size()); ++i) {
            const std::string_view cell = profiles.batch().cell(differing.front(), i);
            cells << u'[' + QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())) + u']';
        }
        const QString report = QStringLiteral("%1 rows differ, the first: %2\n%3\n%4\n%5")
                                   .arg(differing.size())
                                   .arg(cells.join(u' '), describe(made.rules), made.sql,
                                        QString::fromUtf8(QJsonDocument(made.rules.toJson()).toJson()));
        QFAIL(qPrintable(report));
    }
    const bool some = !selected.empty() && selected.size() < profiles.batch().rows();
    m_none += selected.empty();
    m_some += some;
    m_all += selected.size() == profiles.batch().rows();
    collectNestings(made.rules.root, QString(), m_nestings);
    if (some && made.rules.root.groups.empty() && made.rules.root.conditions.size() == 1)
        ++m_telling[static_cast<std::size_t>(made.rules.root.conditions[0].op)];
}

void TestSamePeopleAsSqlite::madeRulesSelectTheSamePeople()
{
    QFETCH(QDate, today);
    QFETCH(DateOrder, order);
    const MadeProfiles::World world{today, order};
    const std::uint32_t worldSeed = seed() + static_cast<std::uint32_t>(today.toJulianDay());
    qInfo("REMARKETEER_SEED=%u", seed());
    const MadeProfiles profiles(worldSeed, profileCount, world);
    QTemporaryDir folder;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("profiles"));
        database.setDatabaseName(QStringLiteral(":memory:"));
        QVERIFY(database.open());
        profiles.store(database);
        RuleMaker maker(worldSeed, today, folder.path());
        maker.storeLists(database);
        for (const OperatorInfo &info : operators()) {
            for (int i = 0; i < singlesEach && !QTest::currentTestFailed(); ++i)
                compare(maker.single(info.op), profiles, world, database);
        }
        for (int i = 0; i < nestedRules && !QTest::currentTestFailed(); ++i)
            compare(maker.nested(), profiles, world, database);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("profiles"));
}

void TestSamePeopleAsSqlite::everyOperatorAndNestingWasTried()
{
    const int rules = m_none + m_some + m_all;
    qInfo("%d rules: %d matched none, %d all, %d some of %d profiles", rules, m_none, m_all, m_some, profileCount);
    QVERIFY(rules >= 1000);
    QVERIFY(m_some > rules * 3 / 4);
    for (const OperatorInfo &info : operators())
        QVERIFY2(m_telling[static_cast<std::size_t>(info.op)] > 0, info.key);
    QCOMPARE(m_nestings.size(), std::size_t(2 + 4 + 8));
}

QTEST_GUILESS_MAIN(TestSamePeopleAsSqlite)
#include "tst_same_people_as_sqlite.moc"
