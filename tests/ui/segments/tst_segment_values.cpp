#include "ui/segments/sample_values.h"
#include "ui/segments/value_list.h"

#include <QTest>

using namespace remarketeer;

/// Values as they are typed, suggested and shown.
class TestSegmentValues : public QObject
{
    Q_OBJECT

private:
    static PropertyInfo property(const char *name, const QStringList &values)
    {
        return {QString::fromLatin1(name), 1.0, values.value(0), values};
    }

private Q_SLOTS:
    void valuesInALine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("values");
        const auto row = [](const char *line, const QStringList &values) {
            QTest::newRow(line) << QString::fromUtf8(line) << values;
        };
        row("", {});
        row("de", {QStringLiteral("de")});
        row("de, at,ch ,", {QStringLiteral("de"), QStringLiteral("at"), QStringLiteral("ch")});
        row("\"Smith, John\", x", {QStringLiteral("Smith, John"), QStringLiteral("x")});
        row("\"say \"\"hi\"\"\"", {QStringLiteral("say \"hi\"")});
        row("\" kept \" , b", {QStringLiteral(" kept "), QStringLiteral("b")});
        row("New York, \"open", {QStringLiteral("New York"), QStringLiteral("open")});
        row("5\" screen", {QStringLiteral("5\" screen")});
    }
    void valuesInALine()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, values);
        QCOMPARE(splitValues(line), values);
        QCOMPARE(splitValues(joinValues(values)), values);
    }

    void suggestsOnlyWhatManyHave()
    {
        const PropertyInfo country =
            property("Country", {QStringLiteral("at"), QStringLiteral("de"), QStringLiteral("de"), QStringLiteral("ch"),
                                 QStringLiteral("at"), QStringLiteral("de")});
        QCOMPARE(commonValues(country), QStringList({QStringLiteral("de"), QStringLiteral("at")}));
        QCOMPARE(commonValues(property("Email", {QStringLiteral("a@x.de"), QStringLiteral("b@x.de")})), QStringList());
    }

    void masksWhatTellsWhoSomebodyIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char *name, const QStringList &values, const char *masked) {
            QTest::newRow(name) << QString::fromUtf8(name) << values << QString::fromUtf8(masked);
        };
        const auto twice = [](const char *value) { return QStringList(2, QString::fromUtf8(value)); };
        row("Email", {QStringLiteral("customer@example.com")}, "c****@example.com");
        row("remark with an address", twice("me@example.com"), "m****@example.com");
        row("Phone", {QStringLiteral("+4915123456789")}, "+49****");
        row("mobile", {QStringLiteral("015123456789")}, "0****");
        row("first_name", twice("Anna"), "A****");
        row("Name", {QStringLiteral("Ada Byron")}, "A****");
        row("customer_id", {QStringLiteral("12345")}, "1****");
        row("birthday", {QStringLiteral("1990-12-31")}, "1****");
        row("gaid", {QStringLiteral("38400000-8cf0-11bd-b23e-10b96e40000d")}, "3****");
        row("notes", {QStringLiteral("allergic to nuts"), QStringLiteral("lives next door")}, "a****");
        row("Country", twice("de"), "de");
        row("orders", {QStringLiteral("12"), QStringLiteral("13")}, "12");
        row("last_purchase", {QStringLiteral("2026-11-01"), QStringLiteral("2026-11-02")}, "2026-11-01");
        row("empty", {}, "");
    }
    void masksWhatTellsWhoSomebodyIs()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, values);
        QFETCH(QString, masked);
        QCOMPARE(maskedValue({name, 1.0, {}, values}, values.value(0)), masked);
    }

    void knowsARowByItsAddress()
    {
        PropertyCatalogue catalogue;
        QCOMPARE(tellingProperty(catalogue), -1);
        catalogue.properties = {property("Country", {}), property("Name", {}), property("E-Mail", {})};
        QCOMPARE(tellingProperty(catalogue), 2);
        catalogue.properties.removeLast();
        QCOMPARE(tellingProperty(catalogue), 1);
        catalogue.properties.removeLast();
        QCOMPARE(tellingProperty(catalogue), 0);
    }
};

QTEST_GUILESS_MAIN(TestSegmentValues)
#include "tst_segment_values.moc"
