#include "tests/ui/segments/segment_workspace.h"
#include "ui/segments/segment_presenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace remarketeer;

/// The editor's behaviour, without a window, on a real file.
class TestSegmentPresenter : public QObject
{
    Q_OBJECT

private:
    using Count = SegmentPresenter::Count;
    static Condition condition(const char *property, Operator op, const QStringList &values = {})
    {
        return SegmentWorkspace::condition(property, op, values);
    }
    static RulePlace at(std::size_t index, std::vector<std::size_t> groups = {}) { return {std::move(groups), index}; }
    static QStringList textsOf(const SearchSection &section)
    {
        QStringList texts;
        for (const SearchItem &item : section.items)
            texts << item.text;
        return texts;
    }

    struct Fixture {
        Fixture() : presenter(workspace.segments, workspace.sources)
        {
            if (!workspace.openCustomers())
                qFatal("The customers cannot be opened.");
            presenter.create();
        }
        bool counted(quint64 people)
        {
            return QTest::qWaitFor(
                [&] { return presenter.countState() == Count::Done && presenter.counted()->people == people; });
        }
        SegmentWorkspace workspace;
        SegmentPresenter presenter;
    };

private Q_SLOTS:
    void aNewSegmentIsEverybody()
    {
        Fixture f;
        QVERIFY(!f.presenter.id());
        QVERIFY(!f.presenter.isDirty());
        QCOMPARE(f.presenter.sourceName(), QStringLiteral("Spring customers.csv"));
        QVERIFY(f.counted(1'000));
        QVERIFY(f.presenter.countDetail().startsWith(QStringLiteral("100.0 % of Spring customers.csv · counted in ")));
    }

    void countsWhatTheDrawingShows()
    {
        Fixture f;
        QVERIFY(f.presenter.open(f.workspace.save(QStringLiteral("Lapsed buyers"), SegmentWorkspace::lapsedBuyers())));
        QTRY_COMPARE(f.presenter.countState(), Count::Done);
        quint64 expected = 0;
        for (int i = 0; i < 1'000; ++i)
            expected += i / 5 > 90 && i % 100 >= 50 && (i % 2 == 0 || i % 4 == 0) ? 1 : 0;
        QCOMPARE(f.presenter.counted()->people, expected);
    }

    void onlyTheLastChangeIsCounted()
    {
        Fixture f;
        QVERIFY(f.counted(1'000));
        f.presenter.addCondition({});
        f.presenter.chooseProperty(at(0), QStringLiteral("Country"));
        QSignalSpy counts(&f.presenter, &SegmentPresenter::countChanged);
        QList<quint64> seen;
        connect(&f.presenter, &SegmentPresenter::countChanged, this, [&] {
            if (f.presenter.countState() == Count::Done)
                seen << f.presenter.counted()->people;
        });
        for (const QString &typed :
             {QStringLiteral("d"), QStringLiteral("de"), QStringLiteral("a"), QStringLiteral("at")})
            f.presenter.setValues(at(0), {typed});
        QVERIFY(f.counted(300));
        QCOMPARE(seen, QList<quint64>{300});
    }

    void anUnfinishedRuleSaysSoAndTheCountWaits()
    {
        Fixture f;
        QVERIFY(f.counted(1'000));
        f.presenter.addCondition({});
        QCOMPARE(f.presenter.countState(), Count::Waiting);
        QVERIFY(!f.presenter.counted());
        QVERIFY(!f.presenter.obstacle().isEmpty());
        QVERIFY(!f.presenter.note(at(0)).text.isEmpty());
        QVERIFY(!f.presenter.note(at(0)).broken);
        f.presenter.chooseProperty(at(0), QStringLiteral("Country"));
        QCOMPARE(f.presenter.countState(), Count::Waiting);
        f.presenter.setValues(at(0), {QStringLiteral("ch")});
        QVERIFY(f.presenter.note(at(0)).text.isEmpty());
        QVERIFY(f.counted(200));
    }

    void aVanishedPropertyIsBrokenAndNeverTrue()
    {
        Fixture f;
        SegmentRules rules = SegmentWorkspace::rules({condition("gone", Operator::HasNoValue)});
        rules.root.match = RuleGroup::Match::Any;
        QVERIFY(f.presenter.open(f.workspace.save(QStringLiteral("Broken"), rules)));
        const RuleNote note = f.presenter.note(at(0));
        QVERIFY(note.broken);
        QVERIFY(note.text.contains(QStringLiteral("“gone”")));
        QCOMPARE(f.presenter.countState(), Count::Waiting);
        QVERIFY(f.presenter.obstacle().contains(QStringLiteral("broken")));
        QCOMPARE(textsOf(f.presenter.propertyChoices(f.presenter.condition(at(0))).constFirst()),
                 QStringList{QStringLiteral("gone")});
        f.presenter.chooseProperty(at(0), QStringLiteral("app_version"));
        QVERIFY(!f.presenter.note(at(0)).broken);
        QVERIFY(f.counted(750));
    }

    void operatorsThatSuitComeFirst()
    {
        Fixture f;
        f.presenter.addCondition({});
        const auto sections = [&](const char *property) {
            f.presenter.chooseProperty(at(0), QString::fromLatin1(property));
            const QList<SearchSection> all = f.presenter.operatorChoices(f.presenter.condition(at(0)));
            qsizetype count = 0;
            for (const SearchSection &section : all)
                count += section.items.size();
            return std::pair(all.constFirst().title, count);
        };
        const qsizetype all = static_cast<qsizetype>(operatorCount) - 2; // but reachability
        QCOMPARE(sections("last_purchase"), std::pair(displayName(OperatorKind::Date), all));
        QCOMPARE(sections("lifetime_value"), std::pair(displayName(OperatorKind::Number), all));
        QCOMPARE(sections("Country"), std::pair(displayName(OperatorKind::Text), all));
    }

    void aChangedPropertyOrOperatorKeepsWhatFits()
    {
        Fixture f;
        f.presenter.addCondition({});
        f.presenter.chooseProperty(at(0), QStringLiteral("Country"));
        f.presenter.setValues(at(0), {QStringLiteral("de")});
        f.presenter.chooseOperator(at(0), Operator::IsOneOf);
        QCOMPARE(f.presenter.condition(at(0)).values, QStringList{QStringLiteral("de")});
        f.presenter.chooseProperty(at(0), QStringLiteral("newsletter"));
        QCOMPARE(f.presenter.condition(at(0)).op, Operator::IsOneOf);
        f.presenter.chooseOperator(at(0), Operator::Before);
        QCOMPARE(f.presenter.condition(at(0)).values, QStringList{QStringLiteral("30 days ago")});
        f.presenter.chooseOperator(at(0), Operator::HasValue);
        QCOMPARE(f.presenter.condition(at(0)).values, QStringList());
        f.presenter.chooseProperty(at(0), true);
        QCOMPARE(f.presenter.condition(at(0)).op, Operator::Reachable);
        QVERIFY(f.presenter.condition(at(0)).property.isEmpty());
        f.presenter.chooseProperty(at(0), QStringLiteral("lifetime_value"));
        QCOMPARE(f.presenter.condition(at(0)).op, Operator::Equals);
    }

    void suggestsValuesOfTheSample()
    {
        Fixture f;
        f.presenter.addCondition({});
        f.presenter.chooseProperty(at(0), QStringLiteral("Country"));
        QCOMPARE(f.presenter.suggestions(f.presenter.condition(at(0))),
                 QStringList({QStringLiteral("de"), QStringLiteral("at"), QStringLiteral("ch")}));
        f.presenter.chooseProperty(at(0), QStringLiteral("Email"));
        QCOMPARE(f.presenter.suggestions(f.presenter.condition(at(0))), QStringList());
    }

    void groupsComeAndGo()
    {
        Fixture f;
        QList<RulePlace> places;
        connect(&f.presenter, &SegmentPresenter::structureChanged, this,
                [&places](const RulePlace &place) { places << place; });
        f.presenter.addGroup({});
        f.presenter.addGroup({0});
        QCOMPARE(f.presenter.group({0}).match, RuleGroup::Match::Any);
        QCOMPARE(f.presenter.group({0, 0}).match, RuleGroup::Match::All);
        QVERIFY(places.constLast() == at(0, {0, 0}));
        f.presenter.addCondition({0, 0});
        f.presenter.remove(at(0, {0, 0}));
        f.presenter.remove(at(0, {0, 0}));
        QVERIFY(!f.presenter.note({{0, 0}, {}}).text.isEmpty());
        QVERIFY(places.constLast() == (RulePlace{{0, 0}, {}}));
        f.presenter.remove({{0, 0}, {}});
        QVERIFY(places.constLast() == (RulePlace{{0}, {}}));
        f.presenter.remove({{0}, {}});
        QVERIFY(f.presenter.rules() == SegmentRules());
        QVERIFY(f.counted(1'000));
    }

    void leavesOutSegmentsButNotInACircle()
    {
        Fixture f;
        const SegmentId swiss = f.workspace.save(
            QStringLiteral("Swiss"),
            SegmentWorkspace::rules({condition("Country", Operator::Is, {QStringLiteral("ch")})}), 200);
        SegmentRules notSwiss;
        notSwiss.leaveOut.emplace_back(swiss);
        const SegmentId others = f.workspace.save(QStringLiteral("Others"), notSwiss);
        QVERIFY(f.presenter.open(swiss));
        QCOMPARE(textsOf(f.presenter.leaveOutChoices().constFirst()), QStringList());
        QVERIFY(f.presenter.open(others));
        QCOMPARE(textsOf(f.presenter.leaveOutChoices().constFirst()), QStringList{QStringLiteral("Swiss")});
        QCOMPARE(f.presenter.leftOutText(swiss), QStringLiteral("Swiss · 200"));
        QVERIFY(f.counted(800));
        QVERIFY(f.presenter.leftOutDetail().startsWith(QStringLiteral("200 ")));
        f.presenter.removeLeftOut(0);
        QVERIFY(f.counted(1'000));
        f.presenter.leaveOut(swiss);
        f.presenter.leaveOut(swiss); // twice is once
        QCOMPARE(f.presenter.rules().leaveOut.size(), 1U);
        QVERIFY(f.workspace.segments.remove(swiss));
        QVERIFY(!f.presenter.leftOutTrouble(swiss).isEmpty());
        f.presenter.setName(QStringLiteral("Still others"));
        f.presenter.setMatch({}, RuleGroup::Match::Any);
        QCOMPARE(f.presenter.countState(), Count::Waiting);
        f.presenter.replaceLeftOut(0, SuppressionFile{f.workspace.path(QStringLiteral("nowhere.txt"))});
        QVERIFY(f.presenter.obstacle().contains(QStringLiteral("nowhere.txt")));
    }

    void linesOfAListThatNameNobodyAreTold()
    {
        Fixture f;
        PropertyMapping mapping;
        mapping.choice(ExportAttribute::Email) = PropertyChoice{QStringLiteral("Email"), Derivation::None};
        QVERIFY(f.workspace.mapping.save(mapping));
        QFile file(f.workspace.path(QStringLiteral("unsubscribed.profiles.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("email\nAUSTOMER0@example.com\nbustomer1@example.org\nMiller, Ann\n\nn/a\n");
        file.close();
        f.presenter.leaveOut(SuppressionFile{file.fileName()});
        QVERIFY(f.counted(998));
        const QStringList told = f.presenter.leftOutDetail().split(u'\n');
        QCOMPARE(told.size(), 2);
        QVERIFY2(told[0].startsWith(QStringLiteral("2 ")) && told[1].startsWith(QStringLiteral("2 ")),
                 qPrintable(told.join(u'|')));
    }

    void savingKeepsNameRulesAndCount()
    {
        Fixture f;
        f.presenter.addCondition({});
        f.presenter.chooseProperty(at(0), QStringLiteral("Country"));
        f.presenter.setValues(at(0), {QStringLiteral("de")});
        QVERIFY(f.presenter.isDirty());
        const auto nameless = f.presenter.save();
        QVERIFY(!nameless);
        QCOMPARE(nameless.error().code, ErrorCode::InvalidInput);
        f.presenter.setName(QStringLiteral("Germany"));
        QVERIFY(f.counted(500));
        QVERIFY(f.presenter.save());
        QVERIFY(!f.presenter.isDirty());
        QVERIFY(f.presenter.id());
        const Segment *stored = f.workspace.segments.find(*f.presenter.id());
        QCOMPARE(stored->name, QStringLiteral("Germany"));
        QCOMPARE(stored->people, std::optional<qint64>(500));
        QCOMPARE(stored->countedAt, f.workspace.clock.now());
        QCOMPARE(stored->source, std::optional(f.workspace.current()));

        f.presenter.setValues(at(0), {}); // a draft that is not finished is kept too, without a figure
        QVERIFY(f.presenter.isDirty());
        QVERIFY(f.presenter.save());
        QVERIFY(!f.workspace.segments.find(*f.presenter.id())->people);
        f.presenter.setName(QStringLiteral("Other"));
        f.presenter.discard();
        QCOMPARE(f.presenter.name(), QStringLiteral("Germany"));
        QVERIFY(!f.presenter.isDirty());
    }

    void openingRefreshesTheStoredCount()
    {
        Fixture f;
        const SegmentId id =
            f.workspace.save(QStringLiteral("Swiss"),
                             SegmentWorkspace::rules({condition("Country", Operator::Is, {QStringLiteral("ch")})}), 7);
        f.workspace.clock.advance(86'400);
        QVERIFY(f.presenter.open(id));
        QTRY_COMPARE(f.workspace.segments.find(id)->people, std::optional<qint64>(200));
        QCOMPARE(f.workspace.segments.find(id)->countedAt, f.workspace.clock.now());
        QVERIFY(!f.presenter.isDirty());
        QVERIFY(!f.presenter.open(newSegmentId()));
        QCOMPARE(f.presenter.name(), QStringLiteral("Swiss"));
    }

    void firstRowsAreMasked()
    {
        Fixture f;
        QVERIFY(f.presenter.open(f.workspace.save(QStringLiteral("Lapsed buyers"), SegmentWorkspace::lapsedBuyers())));
        QTRY_COMPARE(f.presenter.countState(), Count::Done);
        const QList<FirstRow> rows = f.presenter.firstRows();
        QVERIFY(rows.size() >= 10);
        for (const FirstRow &row : rows) {
            QVERIFY(row.person.mid(1).startsWith(QStringLiteral("****@example.")));
            QVERIFY(row.value == QLatin1String("de") || row.value == QLatin1String("at") ||
                    row.value == QLatin1String("ch"));
        }
    }

    void anotherSourceMarksWhatItLacks()
    {
        Fixture f;
        const SourceId spring = f.workspace.current();
        QVERIFY(f.workspace.openCustomers(QStringLiteral("Without countries.csv"), false));
        QVERIFY(f.presenter.open(
            f.workspace.save(QStringLiteral("Germany"),
                             SegmentWorkspace::rules({condition("Country", Operator::Is, {QStringLiteral("de")})}))));
        QTRY_VERIFY(f.presenter.note(at(0)).broken);
        QCOMPARE(textsOf(f.presenter.sourceChoices().constFirst()).size(), 2);
        f.presenter.setSource(spring);
        QVERIFY(f.presenter.isDirty());
        QCOMPARE(f.presenter.sourceName(), QStringLiteral("Spring customers.csv"));
        QVERIFY(!f.presenter.note(at(0)).broken);
    }

    void withoutASourceNothingIsCounted()
    {
        SegmentWorkspace workspace;
        SegmentPresenter presenter(workspace.segments, workspace.sources);
        presenter.create();
        QCOMPARE(presenter.countState(), Count::Waiting);
        QVERIFY(!presenter.obstacle().isEmpty());
        QVERIFY(workspace.openCustomers());
        presenter.create();
        QTRY_COMPARE(presenter.countState(), Count::Done);
    }

    void endsWhileCounting()
    {
        SegmentWorkspace workspace;
        QVERIFY(workspace.openCustomers());
        auto presenter = std::make_unique<SegmentPresenter>(workspace.segments, workspace.sources);
        presenter->create();
        QTRY_COMPARE(presenter->countState(), Count::Done);
        presenter->setMatch({}, RuleGroup::Match::Any);
        QSignalSpy counts(presenter.get(), &SegmentPresenter::countChanged);
        presenter.reset();
        QVERIFY(await(workspace.segments.count(workspace.current(), {})));
    }
};

QTEST_MAIN(TestSegmentPresenter)
#include "tst_segment_presenter.moc"
