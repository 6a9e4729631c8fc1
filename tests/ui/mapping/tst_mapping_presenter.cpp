#include "tests/ui/mapping/mapping_workspace.h"
#include "ui/mapping/mapping_presenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace remarketeer;

namespace {

QVariant choice(const char *property, Derivation derivation = Derivation::None)
{
    return QVariant::fromValue(PropertyChoice{QString::fromUtf8(property), derivation});
}

QStringList titles(const QList<SearchSection> &sections)
{
    QStringList titles;
    for (const SearchSection &section : sections)
        titles.append(section.title);
    return titles;
}

QStringList texts(const SearchSection &section)
{
    QStringList texts;
    for (const SearchItem &item : section.items)
        texts.append(item.text);
    return texts;
}

} // namespace

class TestMappingPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatAChoiceLeadsTo()
    {
        MappingWorkspace workspace;
        QVERIFY(workspace.openCustomers());
        MappingPresenter presenter(*workspace.mapping, workspace.source, workspace.clock);
        QCOMPARE(presenter.row(ExportAttribute::Email).note, QStringLiteral("column stays blank"));

        presenter.choose(ExportAttribute::Email, choice("Email"));
        QTRY_VERIFY(!presenter.row(ExportAttribute::Email).hash.isEmpty());
        const MappingRow row = presenter.row(ExportAttribute::Email);
        QCOMPARE(row.property, QStringLiteral("Email"));
        QCOMPARE(row.kind, QStringLiteral("System"));
        QCOMPARE(row.filled, std::optional(1.0));
        QCOMPARE(row.example, QStringLiteral("Customer@Example.com"));
        QCOMPARE(row.normal, QStringLiteral("customer@example.com"));
        QCOMPARE(row.fullHash, QStringLiteral("e233d4a29013e9d87150c6237c6777bedf379ebf1acdc5d6126fec7e8bb74fb5"));
        QCOMPARE(row.hash, row.fullHash.left(4) + u'…' + row.fullHash.right(4));
        QVERIFY2(row.trouble.contains(displayName(Outcome::BadEmail)), qPrintable(row.trouble));
        QVERIFY2(row.trouble.contains(QStringLiteral("33")), qPrintable(row.trouble));
    }

    void saysWhyAValueIsRejected()
    {
        MappingWorkspace workspace;
        QVERIFY(workspace.openCustomers());
        MappingPresenter presenter(*workspace.mapping, workspace.source, workspace.clock);
        presenter.choose(ExportAttribute::Email, choice("first_name"));
        QTRY_VERIFY(presenter.row(ExportAttribute::Email).rejected);
        QCOMPARE(presenter.row(ExportAttribute::Email).note, displayName(Outcome::BadEmail));
        QCOMPARE(presenter.row(ExportAttribute::Email).example, QStringLiteral("Ada"));
    }

    void takesTheCountryOfTheSameProfileForPhones()
    {
        MappingWorkspace workspace;
        QVERIFY(workspace.open(QStringLiteral("a.profiles.csv"),
                               {QStringLiteral("phone,country"), QStringLiteral("015123456789,DE")}));
        MappingPresenter presenter(*workspace.mapping, workspace.source, workspace.clock);
        presenter.choose(ExportAttribute::Phone, choice("phone"));
        QTRY_COMPARE(presenter.row(ExportAttribute::Phone).note, displayName(Outcome::PhoneNeedsCountry));
        presenter.choose(ExportAttribute::Country, choice("country"));
        QTRY_COMPARE(presenter.row(ExportAttribute::Phone).normal, QStringLiteral("+4915123456789"));
        presenter.choose(ExportAttribute::Country, {});
        NormaliseOptions options = presenter.mapping().options;
        options.defaultCountry = "DE";
        options.phoneWithoutPlus = true;
        presenter.setOptions(options);
        QTRY_COMPARE(presenter.row(ExportAttribute::Phone).normal, QStringLiteral("4915123456789"));
    }

    void offersSectionsInOrder()
    {
        MappingWorkspace workspace;
        QVERIFY(workspace.openCustomers());
        MappingPresenter presenter(*workspace.mapping, workspace.source, workspace.clock);
        const auto sections = presenter.sections(ExportAttribute::FirstName);
        QCOMPARE(titles(sections),
                 (QStringList{QString(), QStringLiteral("No longer in the source"), QStringLiteral("System properties"),
                              QStringLiteral("Custom properties"), QStringLiteral("Derived")}));
        QCOMPARE(texts(sections[0]), QStringList{QStringLiteral("Not mapped")});
        QVERIFY(texts(sections[2]).contains(QStringLiteral("Email")));
        QVERIFY(texts(sections[3]).contains(QStringLiteral("first_name")));
        QCOMPARE(texts(sections[4]),
                 (QStringList{QStringLiteral("First word of Name"), QStringLiteral("Last word of Name")}));
        QVERIFY(presenter.sections(ExportAttribute::Email)[4].items.isEmpty());
    }

    void derivesWords()
    {
        MappingWorkspace workspace;
        QVERIFY(workspace.openCustomers());
        MappingPresenter presenter(*workspace.mapping, workspace.source, workspace.clock);
        presenter.choose(ExportAttribute::LastName, choice("Name", Derivation::LastWord));
        QCOMPARE(presenter.row(ExportAttribute::LastName).kind, QStringLiteral("Derived"));
        QTRY_COMPARE(presenter.row(ExportAttribute::LastName).normal, QStringLiteral("byron"));
    }

    void suggestsForEmptyRowsOnly()
    {
        MappingWorkspace workspace;
        QVERIFY(workspace.openCustomers());
        MappingPresenter presenter(*workspace.mapping, workspace.source, workspace.clock);
        presenter.choose(ExportAttribute::Email, choice("notes"));
        const int filled = presenter.suggest();
        QVERIFY(filled >= 4);
        QCOMPARE(presenter.mappedCount(), filled + 1);
        QCOMPARE(presenter.row(ExportAttribute::Email).property, QStringLiteral("notes"));
        QCOMPARE(presenter.row(ExportAttribute::Phone).property, QStringLiteral("Phone"));
        QCOMPARE(presenter.row(ExportAttribute::GoogleAdvertisingId).property, QStringLiteral("gaid"));
        QCOMPARE(presenter.suggest(), 0);
    }

    void keepsNothingBeforeSave()
    {
        MappingWorkspace workspace;
        QVERIFY(workspace.openCustomers());
        {
            MappingPresenter presenter(*workspace.mapping, workspace.source, workspace.clock);
            QVERIFY(!presenter.isDirty());
            presenter.choose(ExportAttribute::Email, choice("Email"));
            QVERIFY(presenter.isDirty());
            presenter.choose(ExportAttribute::Email, {});
            QVERIFY(!presenter.isDirty());
            presenter.choose(ExportAttribute::Email, choice("Email"));
        }
        workspace.restart();
        QVERIFY(!workspace.mapping->mapping().choice(ExportAttribute::Email));

        MappingPresenter presenter(*workspace.mapping, workspace.source, workspace.clock);
        presenter.choose(ExportAttribute::Email, choice("Email"));
        QVERIFY(presenter.save());
        QVERIFY(!presenter.isDirty());
        workspace.restart();
        QCOMPARE(workspace.mapping->mapping().choice(ExportAttribute::Email)->property, QStringLiteral("Email"));
    }

    void findsTheDateOrderUnlessItIsChosen()
    {
        MappingWorkspace workspace;
        QVERIFY(workspace.openCustomers());
        MappingPresenter presenter(*workspace.mapping, workspace.source, workspace.clock);
        presenter.choose(ExportAttribute::DateOfBirth, choice("birthday"));
        QCOMPARE(presenter.foundDateOrder(), std::optional(DateOrder::DayMonthYear));
        QCOMPARE(presenter.mapping().options.dateOrder, DateOrder::DayMonthYear);
        QVERIFY(!presenter.mapping().dateOrderChosen);
        QTRY_COMPARE(presenter.row(ExportAttribute::DateOfBirth).normal, QStringLiteral("19911225"));
        QVERIFY(presenter.save());

        presenter.setDateOrder(DateOrder::MonthDayYear);
        QVERIFY(presenter.isDirty());
        QCOMPARE(presenter.mapping().options.dateOrder, DateOrder::MonthDayYear);
        presenter.setDateOrder({});
        QVERIFY(!presenter.isDirty());
        QCOMPARE(presenter.mapping().options.dateOrder, DateOrder::DayMonthYear);
    }

    void doesNotTakeWhatTheFileSaysForAChange()
    {
        MappingWorkspace workspace;
        PropertyMapping stored;
        stored.choice(ExportAttribute::DateOfBirth) = PropertyChoice{QStringLiteral("birthday")};
        QVERIFY(workspace.mapping->save(stored));
        MappingPresenter presenter(*workspace.mapping, workspace.source, workspace.clock);
        QVERIFY(workspace.openCustomers());
        QCOMPARE(presenter.mapping().options.dateOrder, DateOrder::DayMonthYear);
        QVERIFY(!presenter.isDirty());
    }

    void keepsMarksAndListsWhatVanished()
    {
        MappingWorkspace workspace;
        PropertyMapping stored;
        stored.choice(ExportAttribute::City) = PropertyChoice{QStringLiteral("home_town")};
        stored.choice(ExportAttribute::Email) = PropertyChoice{QStringLiteral("Email")};
        QVERIFY(workspace.mapping->save(stored));
        QVERIFY(workspace.openCustomers());
        MappingPresenter presenter(*workspace.mapping, workspace.source, workspace.clock);

        QVERIFY(presenter.row(ExportAttribute::City).missing);
        QCOMPARE(presenter.row(ExportAttribute::City).property, QStringLiteral("home_town"));
        QVERIFY(!presenter.row(ExportAttribute::Email).missing);
        QVERIFY2(presenter.missingText().contains(QStringLiteral("home_town (City)")),
                 qPrintable(presenter.missingText()));
        QCOMPARE(texts(presenter.sections(ExportAttribute::City)[1]), QStringList{QStringLiteral("home_town")});
        QVERIFY(presenter.save());
        workspace.restart();
        QCOMPARE(workspace.mapping->mapping().choice(ExportAttribute::City)->property, QStringLiteral("home_town"));
    }

    void countsInTheFooter()
    {
        MappingWorkspace workspace;
        MappingPresenter empty(*workspace.mapping, workspace.source, workspace.clock);
        QVERIFY(!empty.hasSource());
        QCOMPARE(empty.footer(), QStringLiteral("0 of 13 attributes mapped"));
        QSignalSpy changed(&empty, &MappingPresenter::changed);
        QVERIFY(workspace.openCustomers());
        QVERIFY(!changed.isEmpty());
        empty.choose(ExportAttribute::Email, choice("Email"));
        QCOMPARE(empty.footer(),
                 QStringLiteral("1 of 13 attributes mapped · examples from Spring customers.profiles.csv"));
    }
};

QTEST_GUILESS_MAIN(TestMappingPresenter)
#include "tst_mapping_presenter.moc"
