#include "csv_test_support.h"
#include "profiles/property_catalogue.h"

using namespace remarketeer;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<PropertyCatalogue> sample(const QByteArray &content, quint64 rows = 10'000, std::stop_token stop = {})
{
    const TestFile file(content);
    const auto source = CsvSource::open(file.path());
    if (!source)
        return fail(source.error());
    return samplePropertyCatalogue(**source, rows, stop);
}

} // namespace

class TestPropertyCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillRateAndExampleComeFromTheSample()
    {
        const auto catalogue = sample("email,name,note\n"
                                      ",Ann,\n"
                                      "a@example.com, ,\xC2\xA0\xE2\x80\x8B\n"
                                      "b@example.com,Bob\n"
                                      "c@example.com,Cid,\xE3\x80\x80\n");
        QVERIFY(catalogue);
        QCOMPARE(catalogue->sampledRows, 4u);
        const PropertyInfo *email = catalogue->find(u"email"_s);
        QVERIFY(email);
        QCOMPARE(email->filled, 0.75);
        QCOMPARE(email->example, u"a@example.com"_s);
        QCOMPARE(email->values, (QStringList{u"a@example.com"_s, u"b@example.com"_s, u"c@example.com"_s}));
        QCOMPARE(catalogue->find(u"name"_s)->filled, 0.75);
        QCOMPARE(catalogue->find(u"note"_s)->filled, 0.0); // blanks of every kind
        QVERIFY(catalogue->find(u"note"_s)->example.isEmpty());
        QVERIFY(!catalogue->find(u"Email"_s));
    }
    void rowsThatAreSkippedDoNotCount()
    {
        const auto catalogue = sample("a,b\n1,2,3\n4,\"5\n6,7\n");
        QVERIFY(catalogue);
        QCOMPARE(catalogue->sampledRows, 1u);
        QCOMPARE(catalogue->find(u"a"_s)->values, QStringList{u"6"_s});
    }
    void theSampleIsAsLargeAsAsked()
    {
        QByteArray content = "a,b\n";
        for (int i = 0; i < 1000; ++i)
            content += QByteArray::number(i) + (i < 500 ? ",x\n" : ",\n");
        const auto part = sample(content, 100);
        QCOMPARE(part->sampledRows, 100u);
        QCOMPARE(part->find(u"b"_s)->filled, 1.0);
        const auto all = sample(content);
        QCOMPARE(all->sampledRows, 1000u);
        QCOMPARE(all->find(u"b"_s)->filled, 0.5);
        QCOMPARE(all->find(u"a"_s)->values.size(), 200);
        QCOMPARE(all->find(u"a"_s)->values.last(), u"199"_s);
    }
    void longValuesAreCutBetweenCharacters()
    {
        QByteArray euros;
        for (int i = 0; i < 1000; ++i)
            euros += "€";
        const auto catalogue = sample("a\n" + euros + "\n");
        const QString example = catalogue->find(u"a"_s)->example;
        QVERIFY(example.size() > 100 && example.size() < 300);
        QCOMPARE(example, QString(example.size(), u'€'));
    }
    void noRowsNoRates()
    {
        const auto catalogue = sample("a,b\n");
        QCOMPARE(catalogue->sampledRows, 0u);
        QCOMPARE(catalogue->properties.size(), 2);
        QCOMPARE(catalogue->properties[1].name, u"b"_s);
        QCOMPARE(catalogue->properties[1].filled, 0.0);
    }
    void itCanBeStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto catalogue = sample("a\n1\n", 10, stop.get_token());
        QVERIFY(!catalogue);
        QCOMPARE(catalogue.error().code, ErrorCode::Cancelled);
    }
    void aVanishedFileIsAnError()
    {
        const TestFile file("a\n1\n");
        const auto source = CsvSource::open(file.path());
        QVERIFY(QFile::remove(file.path()));
        const auto catalogue = samplePropertyCatalogue(**source);
        QVERIFY(!catalogue);
        QCOMPARE(catalogue.error().code, ErrorCode::FileNotFound);
    }
};

QTEST_GUILESS_MAIN(TestPropertyCatalogue)
#include "tst_property_catalogue.moc"
