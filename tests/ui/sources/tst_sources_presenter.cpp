#include "sources_workspace.h"
#include "ui/theme/cell_delegate.h"

#include <QSignalSpy>
#include <QTest>

using namespace remarketeer;

/// What the page shows and does, without a window, over real files.
class TestSourcesPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEverySource();
    void readsWhatWasNotRead();
    void tellsWhatTheSampleSays();
    void addedFilesAreSelected();
    void errorsAreSentences();
    void repointAsksBeforeSomethingVanishes();
    void repointGoesOnWhenNothingVanishes();
    void removalNamesWhatIsBroken();
    void manyPropertiesAreFiltered();

private:
    static QString cell(QAbstractItemModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

void TestSourcesPresenter::showsEverySource()
{
    SourcesWorkspace w;
    SourcesPresenter presenter(w.sources, w.mapping, w.users());
    QVERIFY(!presenter.selected());
    QVERIFY(presenter.footer().isEmpty());
    const SourceId first = w.add(w.writeCustomers());
    w.add(w.write(QStringLiteral("a.profiles.csv"), {QStringLiteral("x,y"), QStringLiteral("1,2")}));
    w.names[first] = {QStringLiteral("Lapsed buyers"), QStringLiteral("Winter")};
    presenter.refresh();
    SourcesModel &model = presenter.model();
    QCOMPARE(model.rowCount(), 2);
    const int row = model.rowOf(first);
    QCOMPARE(cell(model, row, SourcesModel::Name), QStringLiteral("Spring customers.profiles.csv"));
    QVERIFY(model.index(row, SourcesModel::Name).data(SecondLineRole).toString().startsWith(u"CSV file"));
    QTRY_COMPARE(cell(model, row, SourcesModel::Profiles), QStringLiteral("4"));
    QCOMPARE(cell(model, row, SourcesModel::Properties), QStringLiteral("4"));
    QCOMPARE(cell(model, row, SourcesModel::UsedBy), QStringLiteral("Lapsed buyers, Winter"));
    QCOMPARE(cell(model, row, SourcesModel::Mapping), QStringLiteral("In use"));
    QCOMPARE(cell(model, 1 - row, SourcesModel::Mapping), QStringLiteral("—"));
    QCOMPARE(cell(model, row, SourcesModel::State), QStringLiteral("Fine"));
    QCOMPARE(presenter.selected()->record.id, first); // the one in use
}

void TestSourcesPresenter::readsWhatWasNotRead()
{
    SourcesWorkspace w;
    const SourceId gone = w.add(w.writeCustomers());
    const SourceId fine = w.add(w.writeCustomers(QStringLiteral("b.profiles.csv")));
    QVERIFY(QFile::remove(w.sources.find(gone)->location));
    SourceService again(*w.database); // the next start of the program
    QVERIFY(await(again.start()));
    SourcesPresenter presenter(again, w.mapping, {});
    SourcesModel &model = presenter.model();
    QCOMPARE(cell(model, model.rowOf(fine), SourcesModel::State), QStringLiteral("Reading…"));
    await(presenter.look());
    QCOMPARE(cell(model, model.rowOf(fine), SourcesModel::State), QStringLiteral("Fine"));
    QCOMPARE(cell(model, model.rowOf(gone), SourcesModel::State), QStringLiteral("File missing"));
    QVERIFY(presenter.footer().contains(u"attention"));
    QVERIFY(!model.rows()[model.rowOf(gone)].problem.isEmpty());

    w.write(QStringLiteral("b.profiles.csv"), {QStringLiteral("Only"), QStringLiteral("1")});
    await(presenter.look());
    QCOMPARE(cell(model, model.rowOf(fine), SourcesModel::State), QStringLiteral("File changed"));
    await(presenter.readAgain(fine));
    QCOMPARE(cell(model, model.rowOf(fine), SourcesModel::State), QStringLiteral("Fine"));
    QCOMPARE(cell(model, model.rowOf(fine), SourcesModel::Properties), QStringLiteral("1"));
}

void TestSourcesPresenter::tellsWhatTheSampleSays()
{
    SourcesWorkspace w;
    w.add(w.writeCustomers());
    SourcesPresenter presenter(w.sources, w.mapping, w.users());
    QAbstractItemModel &model = presenter.properties();
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(cell(model, 0, PropertiesModel::Name), QStringLiteral("Email"));
    QCOMPARE(cell(model, 0, PropertiesModel::Kind), QStringLiteral("Text"));
    QCOMPARE(cell(model, 0, PropertiesModel::Example), QStringLiteral("a@example.com"));
    QCOMPARE(cell(model, 1, PropertiesModel::Kind), QStringLiteral("Date"));
    QCOMPARE(cell(model, 2, PropertiesModel::Kind), QStringLiteral("Number"));
    QCOMPARE(model.index(1, PropertiesModel::Filled).data(FractionRole).toDouble(), 0.75);
    QCOMPARE(cell(model, 3, PropertiesModel::Distinct), QStringLiteral("2 of 3"));
}

void TestSourcesPresenter::addedFilesAreSelected()
{
    SourcesWorkspace w;
    SourcesPresenter presenter(w.sources, w.mapping, w.users());
    await(presenter.add(w.writeCustomers()));
    await(presenter.add(w.writeCustomers(QStringLiteral("b.profiles.csv"))));
    QCOMPARE(presenter.selected()->record.name, QStringLiteral("b.profiles.csv"));
    QVERIFY(!presenter.selected()->record.current);
    QVERIFY(!presenter.isBusy());
    await(presenter.use(presenter.selected()->record.id));
    QVERIFY(presenter.selected()->record.current);
    QCOMPARE(w.sources.name(), QStringLiteral("b.profiles.csv"));
}

void TestSourcesPresenter::errorsAreSentences()
{
    SourcesWorkspace w;
    SourcesPresenter presenter(w.sources, w.mapping, w.users());
    QSignalSpy failed(&presenter, &SourcesPresenter::failed);
    await(presenter.add(QDir(w.home.path()).filePath(QStringLiteral("nowhere.profiles.csv"))));
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("nowhere.profiles.csv")));
    const SourceId id = w.add(w.writeCustomers());
    QVERIFY(!presenter.rename(id, QString()));
    QCOMPARE(failed.size(), 1); // said where it was typed
}

void TestSourcesPresenter::repointAsksBeforeSomethingVanishes()
{
    SourcesWorkspace w;
    const QString old = w.writeCustomers();
    const SourceId id = w.add(old);
    w.mapEmail();
    w.segments[id] = {{QStringLiteral("Lapsed"), {QStringLiteral("last_purchase"), QStringLiteral("City")}},
                      {QStringLiteral("Local"), {QStringLiteral("City")}}};
    SourcesPresenter presenter(w.sources, w.mapping, w.users());
    QStringList asked;
    connect(&presenter, &SourcesPresenter::repointAsked, this,
            [&asked](const SourceId &, const QString &, const SourcesPresenter::Question &question) {
                asked = question.paragraphs;
            });
    const QString other = w.write(QStringLiteral("other.profiles.csv"), {QStringLiteral("City"), QStringLiteral("x")});
    await(presenter.prepareRepoint(id, other));
    QCOMPARE(asked.size(), 3);
    QVERIFY(asked[0].contains(u"mapping") && asked[0].contains(u"Email"));
    QVERIFY(asked[1].contains(u"Lapsed") && asked[1].contains(u"last_purchase") && !asked[1].contains(u"City"));
    QCOMPARE(w.sources.find(id)->location, old); // nothing is done yet
    await(presenter.repoint(id, other));
    QCOMPARE(w.sources.find(id)->location, other);
}

void TestSourcesPresenter::repointGoesOnWhenNothingVanishes()
{
    SourcesWorkspace w;
    const SourceId id = w.add(w.writeCustomers());
    w.mapEmail();
    SourcesPresenter presenter(w.sources, w.mapping, w.users());
    QSignalSpy asked(&presenter, &SourcesPresenter::repointAsked);
    const QString other = w.write(QStringLiteral("other.profiles.csv"), {QStringLiteral("Email"), QStringLiteral("x")});
    presenter.prepareRepoint(id, other);
    QTRY_COMPARE(w.sources.find(id)->location, other);
    QCOMPARE(asked.size(), 0);
}

void TestSourcesPresenter::removalNamesWhatIsBroken()
{
    SourcesWorkspace w;
    const SourceId id = w.add(w.writeCustomers());
    for (int i = 0; i < 20; ++i)
        w.names[id].append(QStringLiteral("Segment %1").arg(i));
    SourcesPresenter presenter(w.sources, w.mapping, w.users());
    const auto question = presenter.removeQuestion(id);
    QVERIFY(question.title.contains(u"Spring customers"));
    const QString all = question.paragraphs.join(u'\n');
    QVERIFY(all.contains(u"Segment 0") && all.contains(u"8 more"));
    QVERIFY(all.contains(u"mapping"));
    presenter.remove(id);
    QVERIFY(!presenter.selected());
    QCOMPARE(presenter.properties().rowCount(), 0);
}

void TestSourcesPresenter::manyPropertiesAreFiltered()
{
    SourcesWorkspace w;
    QStringList header, row;
    for (int i = 0; i < 10'000; ++i) {
        header << QStringLiteral("property_%1").arg(i);
        row << QString::number(i);
    }
    w.add(w.write(QStringLiteral("wide.profiles.csv"), {header.join(u','), row.join(u',')}));
    SourcesPresenter presenter(w.sources, w.mapping, w.users());
    QCOMPARE(presenter.properties().rowCount(), 10'000);
    presenter.properties().setFilterFixedString(QStringLiteral("PROPERTY_9999"));
    QCOMPARE(presenter.properties().rowCount(), 1);
    QCOMPARE(cell(presenter.properties(), 0, PropertiesModel::Kind), QStringLiteral("Number"));
}

QTEST_MAIN(TestSourcesPresenter)
#include "tst_sources_presenter.moc"
