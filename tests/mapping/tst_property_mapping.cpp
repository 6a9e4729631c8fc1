#include "mapping/property_mapping.h"

#include <QJsonDocument>
#include <QTest>

using namespace remarketeer;

namespace {

QJsonObject parse(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestPropertyMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attributesStandInTheOrderOfTheAudienceFile()
    {
        const QList<QByteArray> headers{"Email",
                                        "Phone",
                                        "First Name",
                                        "Last Name",
                                        "First Name Initial",
                                        "Gender",
                                        "Date of Birth (DOB)",
                                        "City",
                                        "State",
                                        "Country",
                                        "ZIP",
                                        "Google Advertising ID",
                                        "Identifier for Advertisers"};
        QCOMPARE(std::size_t(headers.size()), exportAttributeCount);
        for (std::size_t i = 0; i < exportAttributeCount; ++i) {
            const ExportAttributeInfo &entry = exportAttributes()[i];
            QCOMPARE(std::size_t(entry.attribute), i);
            QCOMPARE(QByteArray(entry.header), headers[qsizetype(i)]);
            QCOMPARE(&info(entry.attribute), &entry);
            QCOMPARE(displayName(entry.attribute), QString::fromUtf8(entry.header));
            QVERIFY(!description(entry.attribute).isEmpty());
        }
        QCOMPARE(description(ExportAttribute::Email), u"User’s email address");
    }
    void onlyFourAttributesAreUsedToMatch()
    {
        QList<ExportAttribute> matching;
        for (const ExportAttributeInfo &entry : exportAttributes()) {
            if (entry.usedToMatch)
                matching << entry.attribute;
        }
        QCOMPARE(matching, (QList{ExportAttribute::Email, ExportAttribute::Phone, ExportAttribute::GoogleAdvertisingId,
                                  ExportAttribute::IdentifierForAdvertisers}));
    }
    void attributesAreFoundByKeyAndByHeader()
    {
        for (const ExportAttributeInfo &entry : exportAttributes()) {
            QCOMPARE(exportAttributeFromText(QLatin1String(entry.key)), entry.attribute);
            QCOMPARE(exportAttributeFromText(QString::fromUtf8(entry.header).toUpper()), entry.attribute);
        }
        QVERIFY(!exportAttributeFromText({}));
        QVERIFY(!exportAttributeFromText(QStringLiteral("e-mail")));
    }

    void jsonGivesTheSameMappingBack_data()
    {
        QTest::addColumn<PropertyMapping>("mapping");
        QTest::newRow("empty") << PropertyMapping();

        PropertyMapping full;
        for (const ExportAttributeInfo &entry : exportAttributes())
            full.choice(entry.attribute) =
                PropertyChoice{QStringLiteral("Größe “%1” of ").append(QLatin1String(entry.key))};
        full.choice(ExportAttribute::FirstName)->derivation = Derivation::FirstWord;
        full.choice(ExportAttribute::LastName)->derivation = Derivation::LastWord;
        full.options = {"DE", DateOrder::DayMonthYear, true, true, true};
        full.dateOrderChosen = true;
        QTest::newRow("full") << full;

        PropertyMapping found;
        found.options.dateOrder = DateOrder::DayMonthYear;
        QTest::newRow("order found, not chosen") << found;

        PropertyMapping chosen;
        chosen.dateOrderChosen = true;
        QTest::newRow("default order, chosen") << chosen;
    }
    void jsonGivesTheSameMappingBack()
    {
        QFETCH(PropertyMapping, mapping);
        const QByteArray text = QJsonDocument(mapping.toJson()).toJson();
        const auto read = PropertyMapping::fromJson(parse(text));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
        QVERIFY(*read == mapping);
    }
    void whatIsLeftOutKeepsItsDefault()
    {
        QVERIFY(PropertyMapping::fromJson({}).value() == PropertyMapping());

        const auto read =
            PropertyMapping::fromJson(parse(R"({"properties": {"email": "Mail"}, "options": {"date_order": "dmy"}})"));
        PropertyMapping expected;
        expected.choice(ExportAttribute::Email) = PropertyChoice{QStringLiteral("Mail")};
        expected.options.dateOrder = DateOrder::DayMonthYear;
        expected.dateOrderChosen = true; // an order written by hand is meant
        QVERIFY(read.value() == expected);
    }
    void theDocumentedExampleIsReadable()
    {
        QFile file(QStringLiteral(PROJECT_DIR "/docs/mapping-file.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray page = file.readAll();
        const qsizetype begin = page.indexOf("```json") + 7;
        const auto read = PropertyMapping::fromJson(parse(page.mid(begin, page.indexOf("```", begin) - begin)));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
        QCOMPARE(read->choice(ExportAttribute::Email)->property, u"Email");
        QCOMPARE(read->choice(ExportAttribute::FirstName)->derivation, Derivation::FirstWord);
        QCOMPARE(read->options.defaultCountry, "DE");
    }

    void wrongJsonIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        const auto add = [](const char *tag, const char *json, const char *named) {
            QTest::newRow(tag) << QByteArray(json) << QString::fromUtf8(named);
        };
        add("unknown part", R"({"property": {}})", "property");
        add("part is a list", R"({"properties": []})", "properties");
        add("options is a text", R"({"options": "none"})", "options");
        add("unknown attribute", R"({"properties": {"mail": "Email"}})", "mail");
        add("header in place of the key", R"({"properties": {"First Name": "x"}})", "First Name");
        add("property is a number", R"({"properties": {"email": 1}})", "email");
        add("property is null", R"({"properties": {"email": null}})", "email");
        add("property is empty", R"({"properties": {"email": ""}})", "email");
        add("property of a word is missing", R"({"properties": {"last_name": {"word": "last"}}})", "last_name");
        add("word is missing", R"({"properties": {"last_name": {"property": "Name"}}})", "last_name");
        add("unknown word", R"({"properties": {"last_name": {"property": "Name", "word": "second"}}})", "last_name");
        add("one key too many", R"({"properties": {"zip": {"property": "N", "word": "last", "x": 1}}})", "zip");
        add("unknown option", R"({"options": {"country": "DE"}})", "country");
        add("country in small letters", R"({"options": {"default_country": "de"}})", "default_country");
        add("country in words", R"({"options": {"default_country": "Germany"}})", "default_country");
        add("unknown date order", R"({"options": {"date_order": "ymd"}})", "date_order");
        add("flag as a text", R"({"options": {"phone_without_plus": "yes"}})", "phone_without_plus");
        add("flag as a number", R"({"options": {"email_drop_dots": 1}})", "email_drop_dots");
        add("chosen as a text", R"({"options": {"date_order_chosen": "true"}})", "date_order_chosen");
        add("drop tag as null", R"({"options": {"email_drop_tag": null}})", "email_drop_tag");
    }
    void wrongJsonIsRefusedByName()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const auto read = PropertyMapping::fromJson(parse(json));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        QVERIFY2(read.error().sentence.contains(u'“' + named + u'”'), qPrintable(read.error().sentence));
    }
};

QTEST_GUILESS_MAIN(TestPropertyMapping)
#include "tst_property_mapping.moc"
