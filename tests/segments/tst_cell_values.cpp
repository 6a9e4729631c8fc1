#include "segments/cell_values.h"
#include "segments/text_folding.h"

#include <QTest>

#include <random>

using namespace remarketeer;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

class TestCellValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whiteSpaceOfAllScriptsIsTrimmed()
    {
        for (char32_t code = 1; code < 0x10000; ++code) {
            const QString character(QChar(static_cast<char16_t>(code)));
            if (character[0].isSurrogate())
                continue;
            const QString text = character + QStringLiteral(" x é ") + character;
            const QByteArray cell = text.toUtf8();
            const QByteArray expected = text.trimmed().toUtf8();
            const std::string_view trimmed = trimmedCell(view(cell));
            QVERIFY2(trimmed == view(expected), qPrintable(QString::number(code, 16)));
        }
        QVERIFY(trimmedCell("").empty());
        QVERIFY(trimmedCell(" \t\r\n\xC2\xA0\xE3\x80\x80 ").empty());
        QCOMPARE(trimmedCell("\xA0").size(), std::size_t(1)); // not UTF-8, not a blank
    }

    void numbers_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<double>("number");
        const auto row = [](const char *cell, double number) { QTest::newRow(cell) << QByteArray(cell) << number; };
        row("0", 0);
        row("-0", 0);
        row("50", 50);
        row("+50", 50);
        row("-1.5", -1.5);
        row("007", 7);
        row(".5", 0.5);
        row("5.", 5);
        row("0.1", 0.1);
        row("123456789012345", 123456789012345.0);
        row("0.123456789012345", 0.123456789012345);
        row("1234567890123456789", 1234567890123456789.0);
        row("3.14159265358979323846", 3.14159265358979323846);
        row("-3.14159265358979323846", -3.14159265358979323846);
        row("1e3", 1000);
        row("+1.25E+1", 12.5);
        row("-25e-1", -2.5);
        row("1.7976931348623157e308", 1.7976931348623157e308);
    }
    void numbers()
    {
        QFETCH(QByteArray, cell);
        QFETCH(double, number);
        const auto read = readNumber(view(cell));
        QVERIFY(read);
        QVERIFY(*read == number);
    }
    void otherTextsAreNoNumbers()
    {
        for (const char *cell :
             {"",    "-",    "+",    ".",        "-.",    "1,234",  "12,5",     "1 234", "1'234", "12 EUR",
              "$5",  "5%",   "0x10", "1e",       "1e+",   "e5",     "1e5.5",    "--1",   "+-1",   "1.2.3",
              "inf", "-inf", "nan",  "infinity", "1e999", "-1e999", "\xD9\xA1", "true"})
            QVERIFY2(!readNumber(cell), cell);
    }

    void dates_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<quint32>("dayFirst");
        QTest::addColumn<quint32>("monthFirst");
        const auto row = [](const char *cell, quint32 dayFirst, quint32 monthFirst) {
            QTest::newRow(*cell ? cell : "blank") << QByteArray(cell) << dayFirst << monthFirst;
        };
        const auto same = [&row](const char *cell, quint32 day) { row(cell, day, day); };
        same("2026-11-28", 20261128);
        same("2026-1-5", 20260105);
        same("2026/01/05", 20260105);
        same("2026.01.05", 20260105);
        same("2026-11-28T23:59:59Z", 20261128);
        same("2026-11-28T23:59:59.123+05:30", 20261128);
        same("2026-11-28 08:00", 20261128);
        same("20261128", 20261128);
        same("20261128T101500Z", 20261128);
        same("28.11.2026", 20261128);
        same("5.1.2026", 20260105);
        same("5.1.2026 7:30", 20260105);
        row("05/01/2026", 20260105, 20260501);
        row("5-1-2026", 20260105, 20260501);
        same("28/11/2026", 20261128);
        same("11/28/2026", 20261128);
        same("11.28.2026", 20261128);
        same("$D_0", 19700101);
        same("$D_-1", 19691231);
        same("$D_1795824000", 20261128);
        same("$D_1795910399", 20261128);
        same("1795824000", 20261128);
        same("100000000", 19730303);
        same("29.02.2024", 20240229);
        same("2000-02-29", 20000229);
        same("0001-01-01", 10101);
        same("9999-12-31", 99991231);
        for (const char *none : {"",
                                 "2026-02-29",
                                 "1900-02-29",
                                 "31.04.2026",
                                 "2026-13-01",
                                 "2026-00-10",
                                 "2026-10-00",
                                 "0000-01-01",
                                 "00000000",
                                 "13/13/2026",
                                 "12/8/99",
                                 "2026-1",
                                 "2026-11",
                                 "2026-11-28x",
                                 "2026-11-28 ",
                                 "2026-11-28 noon",
                                 "2026-11/28",
                                 "2026--28",
                                 "28 11 2026",
                                 "Nov 28, 2026",
                                 "today",

                                 "2026112",
                                 "12345678901",
                                 "1795824000.5",
                                 "1795824000 10:00",
                                 "$D_",
                                 "$D_1e9",
                                 "$D_99999999999999999999",
                                 "$D_253402300800",
                                 "$D_-253402300799",
                                 "-2026-11-28",
                                 "10000-01-01",
                                 "1/1/20260",
                                 "001/1/2026"})
            QTest::newRow(*none ? none : "blank") << QByteArray(none) << 0U << 0U;
    }
    void dates()
    {
        QFETCH(QByteArray, cell);
        QFETCH(quint32, dayFirst);
        QFETCH(quint32, monthFirst);
        QCOMPARE(readDay(view(cell), DateOrder::DayMonthYear), dayFirst);
        QCOMPARE(readDay(view(cell), DateOrder::MonthDayYear), monthFirst);
    }
    void everyDayOfFourCenturiesIsReadFromSeconds()
    {
        for (QDate date(1700, 1, 1); date.year() < 2100; date = date.addDays(1)) {
            const QByteArray cell = "$D_" + QByteArray::number(date.startOfDay(Qt::UTC).toSecsSinceEpoch() + 86399);
            QCOMPARE(readDay(view(cell), DateOrder::DayMonthYear), date.toString(QStringLiteral("yyyyMMdd")).toUInt());
        }
    }

    void foldingIsTheSameByBytesAndByTables()
    {
        TextFolder folder;
        // Every character of the first plane, alone and before and after a letter and an accent.
        for (char32_t code = 1; code < 0x10000; ++code) {
            const QChar character(static_cast<char16_t>(code));
            if (character.isSurrogate())
                continue;
            for (const QString &text : {QString(character), QStringLiteral("Ae") + character + QStringLiteral("Xé"),
                                        character + QString(QChar(0x301))}) {
                const QByteArray utf8 = text.toUtf8();
                QVERIFY2(folder.fold(view(utf8)) == foldedExactly(view(utf8)), qPrintable(QString::number(code, 16)));
            }
        }
        std::mt19937 random(20261128);
        const QString some = QString::fromUtf8("aZ ßẞéÉe\u0301İıǅΣς가각\u1100\u1161が\u304B\u3099ﬁKÅ東ДдԱա👍𐐀\u0345ᾳ");
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (auto left = random() % 12; left > 0; --left)
                text += some[static_cast<qsizetype>(random() % static_cast<std::size_t>(some.size()))];
            const QByteArray utf8 = text.toUtf8();
            QVERIFY2(folder.fold(view(utf8)) == foldedExactly(view(utf8)), utf8.constData());
        }
    }
    void bytesThatAreNotUtf8AreFoldedToo()
    {
        TextFolder folder;
        for (const std::string_view bytes :
             {"\x80", "a\xC3", "\xC0\x80", "\xE2\x82", "\xED\xA0\x80", "\xE0\x80\x80", "\xFF\xFE", "\xF0\x9F\x91"})
            QVERIFY(folder.fold(bytes) == foldedExactly(bytes));
    }
    void whatIsTheSameFoldsToTheSame()
    {
        TextFolder folder;
        const auto fold = [&folder](const char *text) { return std::string(folder.fold(text)); };
        QCOMPARE(fold("STRAẞE"), fold("straße"));
        QCOMPARE(fold("KÖLN"), fold("Ko\u0308ln"));
        QCOMPARE(fold("ΟΔΟΣ"), fold("οδος"));
        QCOMPARE(fold("ДМИТРИЙ"), fold("Дмитрий"));
        QVERIFY(fold("Köln") != fold("Koln"));
        QVERIFY(fold("İstanbul") != fold("ISTANBUL"));
    }
};

QTEST_GUILESS_MAIN(TestCellValues)
#include "tst_cell_values.moc"
