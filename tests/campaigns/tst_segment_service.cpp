#include "campaigns/segment_service.h"
#include "tests/support/await.h"
#include "tests/support/test_clock.h"
#include "tests/support/test_home.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace remarketeer;

namespace {

Condition condition(const char *property, Operator op, const QStringList &values = {})
{
    return {QString::fromLatin1(property), op, values};
}

SegmentRules rules(std::vector<Condition> conditions)
{
    SegmentRules rules;
    rules.root.conditions = std::move(conditions);
    return rules;
}

QStringList namesOf(const QList<Segment> &segments)
{
    QStringList names;
    for (const Segment &segment : segments)
        names << segment.name;
    return names;
}

} // namespace

/// Segments in a real database, counted on a real file.
class TestSegmentService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsSegmentsByName();
    void namesAreUnique();
    void duplicatesUnderAFreeName();
    void nobodyLeavesThemselvesOut();
    void knowsWhoUsesWhat();
    void aSelectionNeedsNoLookUp();
    void aDeletedSegmentIsMissed();
    void aRemovedSourceLeavesItsSegments();
    void countsWhoMatches();
    void countsWhoIsLeftOut();
    void countsOnAnotherSource();
    void aLaterCountEndsAnEarlierOne();
    void endsWhileCounting();
    void todayIsTheZonesDay();
    void onlyAChangeIsAChange();

private:
    QString write(const QString &name, int count) const;
    SegmentId save(const QString &name, const SegmentRules &what);
    ProfileSelection selectionOf(std::vector<Condition> conditions) const
    {
        return *m_service->selection(rules(std::move(conditions)));
    }
    SourceId current() const { return m_sources->sources().constFirst().id; }
    std::unique_ptr<TestHome> m_home;
    TestClock m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SourceService> m_sources;
    std::unique_ptr<MappingService> m_mapping;
    std::unique_ptr<SegmentService> m_service;
};

void TestSegmentService::init()
{
    m_service.reset();
    m_mapping.reset();
    m_sources.reset();
    m_home = std::make_unique<TestHome>();
    m_database = *Database::open(m_home->path() + QStringLiteral("/workspace.sqlite"));
    m_sources = std::make_unique<SourceService>(*m_database);
    QVERIFY(await(m_sources->openCsv(write(QStringLiteral("customers.profiles.csv"), 1'000))));
    m_mapping = std::make_unique<MappingService>(*m_database);
    m_service = std::make_unique<SegmentService>(*m_sources, *m_mapping, *m_database, m_clock);
    QVERIFY(m_service->start());
}

/// Every fifth is from Austria, the others from Germany; the values of the orders are 0 to 99 over and over.
QString TestSegmentService::write(const QString &name, int count) const
{
    QFile file(m_home->path() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("Email,Country,orders,last_purchase\n");
    for (int i = 0; i < count; ++i)
        file.write(QStringLiteral("customer%1@example.com,%2,%3,2026-11-%4\n")
                       .arg(i)
                       .arg(i % 5 == 0 ? QStringLiteral("at") : QStringLiteral("de"))
                       .arg(i % 100)
                       .arg(i % 20 + 1, 2, 10, QLatin1Char('0'))
                       .toUtf8());
    return file.fileName();
}

SegmentId TestSegmentService::save(const QString &name, const SegmentRules &what)
{
    const SegmentId id = newSegmentId();
    const Result<void> saved = m_service->save({id, name, current(), what.toJson(), {}, {}, {}});
    if (!saved)
        qFatal("%s", qUtf8Printable(saved.error().sentence));
    return id;
}

void TestSegmentService::keepsSegmentsByName()
{
    QSignalSpy changed(m_service.get(), &SegmentService::changed);
    save(QStringLiteral("lapsed"), {});
    save(QStringLiteral(" Buyers "), rules({condition("Country", Operator::Is, {QStringLiteral("at")})}));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(namesOf(m_service->segments()), QStringList({QStringLiteral("Buyers"), QStringLiteral("lapsed")}));

    SegmentService again(*m_sources, *m_mapping, *m_database, m_clock);
    QVERIFY(again.start());
    QCOMPARE(namesOf(again.segments()), QStringList({QStringLiteral("Buyers"), QStringLiteral("lapsed")}));
    QCOMPARE(again.segments()[0].rules, m_service->segments()[0].rules);
    QCOMPARE(again.segments()[0].changedAt, m_clock.now());
    QVERIFY(m_service->remove(again.segments()[0].id));
    QCOMPARE(namesOf(m_service->segments()), QStringList({QStringLiteral("lapsed")}));
}

void TestSegmentService::namesAreUnique()
{
    const SegmentId first = save(QStringLiteral("Buyers"), {});
    for (const QString &name : {QStringLiteral("buyers "), QStringLiteral("  "), QString(129, u'x')}) {
        const auto refused = m_service->save({newSegmentId(), name, current(), SegmentRules().toJson(), {}, {}, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY(!refused.error().sentence.isEmpty());
    }
    QCOMPARE(m_service->segments().size(), 1);
    QVERIFY(m_service->save({first, QStringLiteral("buyers"), current(), SegmentRules().toJson(), {}, {}, {}}));
}

void TestSegmentService::duplicatesUnderAFreeName()
{
    const SegmentId id = save(QStringLiteral("Buyers"), rules({condition("Country", Operator::HasValue)}));
    const auto first = m_service->duplicate(id);
    const auto second = m_service->duplicate(id);
    QVERIFY(first && second);
    QCOMPARE(m_service->find(*first)->name, QStringLiteral("Buyers (copy)"));
    QCOMPARE(m_service->find(*second)->name, QStringLiteral("Buyers (copy 2)"));
    QCOMPARE(m_service->find(*second)->rules, m_service->find(id)->rules);
    const SegmentId longest = save(QString(128, u'n'), {});
    QVERIFY(m_service->duplicate(longest));
    QVERIFY(!m_service->duplicate(newSegmentId()));
}

void TestSegmentService::nobodyLeavesThemselvesOut()
{
    const SegmentId a = save(QStringLiteral("A"), {});
    SegmentRules withoutA;
    withoutA.leaveOut.emplace_back(a);
    const SegmentId b = save(QStringLiteral("B"), withoutA);
    SegmentRules withoutB;
    withoutB.leaveOut.emplace_back(b);
    const SegmentId c = save(QStringLiteral("C"), withoutB);
    QVERIFY(m_service->leavesOut(c, a));
    QVERIFY(!m_service->leavesOut(a, c));

    const auto tryToLeaveOut = [&](const SegmentId &left) {
        SegmentRules what;
        what.leaveOut.emplace_back(left);
        return m_service->save({a, QStringLiteral("A"), current(), what.toJson(), {}, {}, {}});
    };
    const auto itself = tryToLeaveOut(a);
    QVERIFY(!itself);
    QCOMPARE(itself.error().code, ErrorCode::InvalidInput);
    const auto throughTwo = tryToLeaveOut(c);
    QVERIFY(!throughTwo);
    QVERIFY(throughTwo.error().sentence.contains(QStringLiteral("“C”")));
}

void TestSegmentService::knowsWhoUsesWhat()
{
    const SegmentId left = save(QStringLiteral("Unsubscribed"), {});
    SegmentRules without;
    without.leaveOut.emplace_back(left);
    save(QStringLiteral("Buyers"), without);
    QCOMPARE(m_service->usersOf(left), QStringList({QStringLiteral("Buyers")}));
    QCOMPARE(m_service->usersOf(current()), QStringList({QStringLiteral("Buyers"), QStringLiteral("Unsubscribed")}));
    QCOMPARE(m_service->usersOf(newSourceId()), QStringList());
}

void TestSegmentService::aSelectionNeedsNoLookUp()
{
    const SegmentId left =
        save(QStringLiteral("Austria"), rules({condition("Country", Operator::Is, {QStringLiteral("at")})}));
    SegmentRules buyers = rules({condition("orders", Operator::AtLeast, {QStringLiteral("50")})});
    buyers.leaveOut.emplace_back(left);
    buyers.leaveOut.emplace_back(SuppressionFile{QStringLiteral("/somewhere/unsubscribed.txt")});
    const auto selection = m_service->selection(save(QStringLiteral("Buyers"), buyers));
    QVERIFY(selection);
    QVERIFY(selection->rules.root == buyers.root);
    QVERIFY(selection->rules.leaveOut.empty());
    QCOMPARE(selection->leaveOut.size(), 1);
    QCOMPARE(selection->leaveOut[0].root.conditions[0].property, QStringLiteral("Country"));
    QCOMPARE(selection->leaveOutFiles, QStringList({QStringLiteral("/somewhere/unsubscribed.txt")}));
}

void TestSegmentService::aDeletedSegmentIsMissed()
{
    const SegmentId left = save(QStringLiteral("Unsubscribed"), {});
    SegmentRules without;
    without.leaveOut.emplace_back(left);
    const SegmentId id = save(QStringLiteral("Buyers"), without);
    QVERIFY(m_service->remove(left));
    const auto selection = m_service->selection(id);
    QVERIFY(!selection);
    QCOMPARE(selection.error().code, ErrorCode::NotFound);
    QVERIFY(!m_service->selection(left));
}

void TestSegmentService::aRemovedSourceLeavesItsSegments()
{
    const SegmentId id = save(QStringLiteral("Buyers"), {});
    QSignalSpy changed(m_service.get(), &SegmentService::changed);
    QVERIFY(m_sources->remove(current()));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_service->find(id)->source, std::optional<SourceId>());
    QCOMPARE(m_service->segments().size(), 1);
}

void TestSegmentService::countsWhoMatches()
{
    const auto counted = await(
        m_service->count(current(), selectionOf({condition("Country", Operator::Is, {QStringLiteral("at")}),
                                                 condition("orders", Operator::AtLeast, {QStringLiteral("50")})})));
    QVERIFY(counted);
    QCOMPARE(counted->read, 1'000U);
    QCOMPARE(counted->people, 100U);
    QCOMPARE(counted->leftOut, 0U);
    QCOMPARE(counted->first.rows(), 20U);
    QCOMPARE(counted->first.cell(0, 0), "customer50@example.com");
    QCOMPARE(counted->first.cell(0, 1), "at");

    const auto broken = await(m_service->count(current(), selectionOf({condition("gone", Operator::HasNoValue)})));
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::NotFound);
    const auto nowhere = await(m_service->count(newSourceId(), selectionOf({})));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
}

void TestSegmentService::countsWhoIsLeftOut()
{
    SegmentRules buyers = rules({condition("orders", Operator::AtLeast, {QStringLiteral("50")})});
    buyers.leaveOut.emplace_back(
        save(QStringLiteral("Austria"), rules({condition("Country", Operator::Is, {QStringLiteral("at")})})));
    const auto counted = await(m_service->count(current(), *m_service->selection(buyers)));
    QVERIFY(counted);
    QCOMPARE(counted->people, 400U);
    QCOMPARE(counted->leftOut, 100U);
}

void TestSegmentService::countsOnAnotherSource()
{
    const SourceId first = current();
    QVERIFY(await(m_sources->openCsv(write(QStringLiteral("more.profiles.csv"), 3'000))));
    QVERIFY(m_sources->find(first) && !m_sources->find(first)->current);
    const auto counted = await(m_service->count(first, selectionOf({})));
    QVERIFY(counted);
    QCOMPARE(counted->people, 1'000U);
}

void TestSegmentService::aLaterCountEndsAnEarlierOne()
{
    auto first = m_service->count(current(), selectionOf({}));
    auto second =
        m_service->count(current(), selectionOf({condition("Country", Operator::Is, {QStringLiteral("at")})}));
    const auto late = await(std::move(first));
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Cancelled);
    QCOMPARE(await(std::move(second))->people, 200U);
    auto third = m_service->count(current(), selectionOf({}));
    m_service->cancelCount();
    QVERIFY(!await(std::move(third)));
}

void TestSegmentService::endsWhileCounting()
{
    auto task = m_service->count(current(), selectionOf({}));
    m_service.reset();
    const auto ended = await(std::move(task));
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, ErrorCode::Cancelled);
}

void TestSegmentService::todayIsTheZonesDay()
{
    m_clock.advance(11 * 3600); // 23:00 UTC
    m_service->setTimeZone(QTimeZone("Europe/Berlin"));
    QCOMPARE(m_service->today(), QDate(2026, 11, 23));
    m_service->setTimeZone(QTimeZone("America/New_York"));
    QCOMPARE(m_service->today(), QDate(2026, 11, 22));
    // 20 November is three days before the 23rd, and two before the 22nd.
    const auto ago = [&] {
        return await(m_service->count(current(), selectionOf({condition("last_purchase", Operator::On,
                                                                        {DateOperand{{}, 2}.toText()})})))
            ->people;
    };
    QCOMPARE(ago(), 50U);
    m_service->setTimeZone(QTimeZone("Europe/Berlin"));
    QCOMPARE(ago(), 0U);
}

void TestSegmentService::onlyAChangeIsAChange()
{
    Segment segment = *m_service->find(save(QStringLiteral("Buyers"), {}));
    const QDateTime before = segment.changedAt;
    m_clock.advance(60);
    segment.people = 12;
    segment.countedAt = m_clock.now();
    QVERIFY(m_service->save(segment));
    QCOMPARE(m_service->find(segment.id)->changedAt, before);
    QCOMPARE(m_service->find(segment.id)->people, std::optional<qint64>(12));
    segment.name = QStringLiteral("Best buyers");
    QVERIFY(m_service->save(segment));
    QCOMPARE(m_service->find(segment.id)->changedAt, m_clock.now());
}

QTEST_GUILESS_MAIN(TestSegmentService)
#include "tst_segment_service.moc"
