#include "csv_test_support.h"

#include <QLocale>
#include <QStringEncoder>

using namespace remarketeer;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray utf16(const char *text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encode(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encode(QString::fromUtf8(text));
}

QByteArray manyRows(int rows)
{
    QByteArray content = "id,name\n";
    for (int i = 1; i <= rows; ++i)
        content += QByteArray::number(i) + ",\"somebody, with a long enough name to fill a block soon\"\n";
    return content;
}

void setModified(const QString &path, const QDateTime &time)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
}

Result<QStringList> rowsOf(const std::shared_ptr<const CsvSource> &source, const std::unique_ptr<ProfileReader> &reader)
{
    return readRows(*reader, static_cast<std::size_t>(source->properties().size()));
}

} // namespace

class TestCsvSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreRead_data();
    void rowsAreRead();
    void dialectIsDetected_data();
    void dialectIsDetected();
    void aGivenDialectIsUsed();
    void headerNamesBecomeUnique_data();
    void headerNamesBecomeUnique();
    void filesThatCannotBeUsedAreRefused_data();
    void filesThatCannotBeUsedAreRefused();
    void headerAloneHasNoRows();
    void everyPassStartsAnew();
    void rowsAppendedLaterAreNotRead();
    void aFileChangedBeforeThePassIsRefused_data();
    void aFileChangedBeforeThePassIsRefused();
    void aFileThatChangesWhileReadEndsWithTheRow_data();
    void aFileThatChangesWhileReadEndsWithTheRow();
    void memoryStaysBounded_data();
    void memoryStaysBounded();
    void aRowOfTheLimitIsReadAndALongerOneIsNot();
    void cellsOutliveTheReader();
};

void TestCsvSource::rowsAreRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *tag, const QByteArray &content, const QStringList &expected) {
        QTest::newRow(tag) << content << expected;
    };

    add("LF", "a,b\n1,2\n3,4\n", {u"[1][2]"_s, u"[3][4]"_s});
    add("CR LF", "a,b\r\n1,2\r\n3,4\r\n", {u"[1][2]"_s, u"[3][4]"_s});
    add("CR", "a,b\r1,2\r3,4\r", {u"[1][2]"_s, u"[3][4]"_s});
    add("no line end at the end", "a,b\n1,2\n3,4", {u"[1][2]"_s, u"[3][4]"_s});
    add("empty lines", "\n\na,b\n\n1,2\r\n\r\n\n3,4\n\n", {u"[1][2]"_s, u"[3][4]"_s});
    add("empty cells", "a,b\n,\n1,\n,2\n", {u"[][]"_s, u"[1][]"_s, u"[][2]"_s});
    add("blanks are kept", "a,b\n 1 ,\t\n", {u"[ 1 ][\t]"_s});
    add("one column", "a\n1\n\"\"\n2\n", {u"[1]"_s, u"[]"_s, u"[2]"_s});

    add("quotes", "a,b\n\"1\",\"2\"\n", {u"[1][2]"_s});
    add("delimiter in quotes", "a,b\n\"1,1\",2\n", {u"[1,1][2]"_s});
    add("doubled quotes", "a,b\n\"say \"\"hi\"\"\",\"\"\"\"\n", {u"[say \"hi\"][\"]"_s});
    add("newlines in quotes", "a,b\n\"1\n1\",\"2\r\n\r2\"\n3,4\n", {u"[1\n1][2\r\n\r2]"_s, u"[3][4]"_s});
    add("newline in a quoted header", "\"a\nx\",b\n1,2\n", {u"[1][2]"_s});
    add("quoted at the file's end", "a,b\n1,\"2\"", {u"[1][2]"_s});
    add("quote inside an unquoted cell", "a,b\n5\" nail,it\"s\n", {u"[5\" nail][it\"s]"_s});
    add("blank before the quote", "a,b\n1, \"2\"\n", {u"[1][ \"2\"]"_s});
    add("text after the closing quote", "a,b\n\"1\"x\"\",\"2\"\" \" \n", {u"[1x\"\"][2\"  ]"_s});

    add("too few cells", "a,b,c\n1,2\n3\n4,5,6\n", {u"<too few>[1][2][]"_s, u"<too few>[3][][]"_s, u"[4][5][6]"_s});
    add("too many cells", "a,b\n1,2,3\n4,5\n", {u"<too many>[][]"_s, u"[4][5]"_s});
    add("delimiters at the end of lines", "a,b\n1,2,,\n3,4,\n", {u"[1][2]"_s, u"[3][4]"_s});

    add("NUL byte", QByteArray("a,b\n1,2\n3,\0\n5,6\n", 15), {u"[1][2]"_s, u"<nul>[][]"_s, u"[5][6]"_s});
    add("NUL byte in quotes", QByteArray("a,b\n\"1\n\0\",2\n5,6\n", 16), {u"<nul>[][]"_s, u"[5][6]"_s});
    add("damaged UTF-8", "a,b\nÄ,Ö\nÜ,\xC3\nß,é\n", {u"[Ä][Ö]"_s, u"<encoding>[][]"_s, u"[ß][é]"_s});
    add("UTF-8 of every length", "a,b\nß,€\n😀,\xF0\x9F\x98\n", {u"[ß][€]"_s, u"<encoding>[][]"_s});
    add("overlong and surrogate",
        "\xEF\xBB\xBF"
        "a\n\xC0\xAF\n\xED\xA0\x80\n\xF4\x90\x80\x80\nok\n",
        {u"<encoding>[]"_s, u"<encoding>[]"_s, u"<encoding>[]"_s, u"[ok]"_s});

    add("lone quote, last row", "a,b\n1,2\n3,\"4\n", {u"[1][2]"_s, u"<unclosed>[][]"_s});
    add("lone quote, rows after it", "a,b\n1,\"2\n3,4\n5,6\n", {u"<unclosed>[][]"_s, u"[3][4]"_s, u"[5][6]"_s});
    add("lone quote before quoted rows", "a,b\n1,\"2\n3,\"4\"\n5,\"6\"\n",
        {u"<unclosed>[][]"_s, u"[3][4]"_s, u"[5][6]"_s});
    add("lone quote, nothing after it", "a,b\n1,2\n\"", {u"[1][2]"_s, u"<unclosed>[][]"_s});
    add("lone quote, CR LF", "a,b\r\n\"1,2\r\n3,4\r\n", {u"<unclosed>[][]"_s, u"[3][4]"_s});
    add("lone quote after a good multi-line cell", "a,b\n\"1\n1\",\"2\n3,4\n", {u"<unclosed>[][]"_s, u"[3][4]"_s});

    add("UTF-16 lone surrogate",
        QByteArray("\xFF\xFE"
                   "a\0\n\0\x00\xD8\n\0b\0\n\0",
                   14),
        {u"<encoding>[]"_s, u"[b]"_s});
    add("UTF-16 half a character at the end", QByteArray("\xFE\xFF\0a\0\n\0b\0\n\0", 11),
        {u"[b]"_s, u"<encoding>[]"_s});
    add("UTF-16 pair", utf16("a,b\n😀,\"é\n\"\n", QStringConverter::Utf16LE, true), {u"[😀][é\n]"_s});
    add("Windows-1252", "a,b\nM\xFCller,10 \x80\n\x81,x\n", {u"[Müller][10 €]"_s, u"<encoding>[][]"_s});
}

void TestCsvSource::rowsAreRead()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, expected);
    const TestFile file(content);
    const auto source = CsvSource::open(file.path());
    QVERIFY2(source, qPrintable(source ? QString() : source.error().sentence));
    auto reader = (*source)->reader();
    QVERIFY(reader);
    const auto rows = rowsOf(*source, *reader);
    QVERIFY(rows);
    QCOMPARE(*rows, expected);
    QCOMPARE((*reader)->bytesRead(), (*source)->size());
    QCOMPARE((*source)->size(), content.size());
}

void TestCsvSource::dialectIsDetected_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<CsvEncoding>("encoding");
    QTest::addColumn<QStringList>("properties");
    const QStringList names{u"name"_s, u"größe"_s};
    const auto add = [](const char *tag, const QByteArray &content, char delimiter, CsvEncoding encoding,
                        const QStringList &properties) {
        QTest::newRow(tag) << content << delimiter << encoding << properties;
    };
    add("comma", "name,größe\nA;B,1\n", ',', CsvEncoding::Utf8, names);
    add("semicolon", "name;größe\n\"A\";1,5\nB;2,5\n", ';', CsvEncoding::Utf8, names);
    add("tab", "name\tgröße\nA, B\t1\nC\t2\n", '\t', CsvEncoding::Utf8, names);
    add("bar", "name|größe\nA, B|1;2\nC|2\n", '|', CsvEncoding::Utf8, names);
    add("one column", "größe\nWashington, D.C.\nParis\n", ',', CsvEncoding::Utf8, {u"größe"_s});
    add("delimiter inside quoted cells", "name;größe\n\"a,b\";\"c,d\"\n\"e,f\";\"g,h\"\n", ';', CsvEncoding::Utf8,
        names);
    add("delimiter of a quoted header", "\"a,b\";c\n1;2\n", ';', CsvEncoding::Utf8, {u"a,b"_s, u"c"_s});
    add("mark", "\xEF\xBB\xBFname,größe\nA,1\n", ',', CsvEncoding::Utf8WithMark, names);
    add("UTF-16 LE with mark", utf16("name;größe\nA;1\n", QStringConverter::Utf16LE, true), ';', CsvEncoding::Utf16Le,
        names);
    add("UTF-16 BE with mark", utf16("name;größe\nA;1\n", QStringConverter::Utf16BE, true), ';', CsvEncoding::Utf16Be,
        names);
    add("UTF-16 LE without mark", utf16("name,größe\n雅子,東京都\n", QStringConverter::Utf16LE, false), ',',
        CsvEncoding::Utf16Le, names);
    add("UTF-16 BE without mark", utf16("name,größe\n雅子,東京都\n", QStringConverter::Utf16BE, false), ',',
        CsvEncoding::Utf16Be, names);
    add("Windows-1252",
        "name,gr\xF6\xDF"
        "e\nM\xFCller,\x93x\x94\n",
        ',', CsvEncoding::Windows1252, names);
    add("UTF-8 with one damaged row", "name,größe\nä,ö\nü,ß\n\xFC,x\n", ',', CsvEncoding::Utf8, names);

    const QByteArray ascii = QByteArray("name,note\nAnn,x\n") + QByteArray("Bob,y\n").repeated(100'000);
    add("Windows-1252 far behind plain ASCII", ascii + QByteArray("Ren\xE9,z\n").repeated(50), ',',
        CsvEncoding::Windows1252, {u"name"_s, u"note"_s});
    add("UTF-8 far behind plain ASCII", ascii + QByteArray("René,z\n").repeated(50), ',', CsvEncoding::Utf8,
        {u"name"_s, u"note"_s});

    // The sample's end cuts a two-byte character.
    QByteArray cut = "name,größe\n";
    while (cut.size() < 256 * 1024 - 1)
        cut += cut.size() % 2 == 0 ? "a" : (cut.size() % 300 == 1 ? "\n" : ",");
    cut += "é\n";
    QTest::newRow("character cut by the sample's end") << cut << ',' << CsvEncoding::Utf8 << names;
}

void TestCsvSource::dialectIsDetected()
{
    QFETCH(QByteArray, content);
    QFETCH(char, delimiter);
    QFETCH(CsvEncoding, encoding);
    QFETCH(QStringList, properties);
    const TestFile file(content);
    const auto source = CsvSource::open(file.path());
    QVERIFY2(source, qPrintable(source ? QString() : source.error().sentence));
    QCOMPARE((*source)->dialect().delimiter, delimiter);
    QCOMPARE(displayName((*source)->dialect().encoding), displayName(encoding));
    QCOMPARE((*source)->properties(), properties);
}

void TestCsvSource::aGivenDialectIsUsed()
{
    const TestFile file("a;b,c\n\xC3\xA4;\xC3\xB6,x\n");
    const auto source = CsvSource::open(file.path(), CsvDialect{',', CsvEncoding::Windows1252});
    QVERIFY(source);
    QCOMPARE((*source)->properties(), (QStringList{u"a;b"_s, u"c"_s}));
    auto reader = (*source)->reader();
    QCOMPARE(*rowsOf(*source, *reader), QStringList{u"[Ã¤;Ã¶][x]"_s});
}

void TestCsvSource::headerNamesBecomeUnique_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QStringList>("properties");
    QTest::newRow("blank") << QByteArray("a,, ,\"\"")
                           << QStringList{u"a"_s, u"Column 2"_s, u"Column 3"_s, u"Column 4"_s};
    QTest::newRow("repeated") << QByteArray("Email,Email,Email,email")
                              << QStringList{u"Email"_s, u"Email (2)"_s, u"Email (3)"_s, u"email"_s};
    QTest::newRow("made-up names are taken")
        << QByteArray("A,A,A (2),Column 5,")
        << QStringList{u"A"_s, u"A (3)"_s, u"A (2)"_s, u"Column 5"_s, u"Column 5 (2)"_s};
    QTest::newRow("trimmed") << QByteArray(" a ,\"b\n\", a") << QStringList{u"a"_s, u"b"_s, u"a (2)"_s};
    QTest::newRow("quoted") << QByteArray("\"a \"\"x\"\"\",\"b,c\"") << QStringList{u"a \"x\""_s, u"b,c"_s};
}

void TestCsvSource::headerNamesBecomeUnique()
{
    QFETCH(QByteArray, header);
    QFETCH(QStringList, properties);
    const TestFile file(header + "\n");
    const auto source = CsvSource::open(file.path());
    QVERIFY(source);
    QCOMPARE((*source)->properties(), properties);
}

void TestCsvSource::filesThatCannotBeUsedAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("mark alone") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("line ends alone") << QByteArray("\r\n\r\n\n");
    QTest::newRow("blank header") << QByteArray(",,\n1,2,3\n");
    QTest::newRow("unclosed quote in the header") << QByteArray("a,\"b\n1,2\n");
    QTest::newRow("NUL byte in the header") << QByteArray("name,b\0\nsome,text\nmore,text\n", 29);
    QTest::newRow("damaged header") << QByteArray("\xEF\xBB\xBF"
                                                  "a,\xFF\n1,2\n");
    QTest::newRow("header too long") << QByteArray(300'000, 'a') + "\n1\n";
    QTest::newRow("workbook") << QByteArray("PK\x03\x04\x14\x00\x06\x00xl/workbook.xml", 23);
    QTest::newRow("compressed") << QByteArray("\x1F\x8B\x08\x00some text", 13);
    QTest::newRow("binary") << QByteArray("\x7F"
                                          "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0",
                                          20);
}

void TestCsvSource::filesThatCannotBeUsedAreRefused()
{
    QFETCH(QByteArray, content);
    const TestFile file(content);
    const auto source = CsvSource::open(file.path());
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::InvalidInput);
    QVERIFY2(source.error().sentence.contains(u"profiles.csv"_s), qPrintable(source.error().sentence));

    const auto missing = CsvSource::open(file.path() + u".missing"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
    const auto folder = CsvSource::open(QFileInfo(file.path()).path());
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::InvalidInput);
}

void TestCsvSource::headerAloneHasNoRows()
{
    for (const char *content : {"a,b", "a,b\n", "a,b\r\n\r\n"}) {
        const TestFile file(content);
        const auto source = CsvSource::open(file.path());
        QVERIFY(source);
        auto reader = (*source)->reader();
        QVERIFY(reader);
        QCOMPARE(rowsOf(*source, *reader).value(), QStringList());
    }
}

void TestCsvSource::everyPassStartsAnew()
{
    const TestFile file("a\n1\n2\n");
    const auto source = CsvSource::open(file.path());
    auto first = (*source)->reader();
    auto second = (*source)->reader();
    const QStringList expected{u"[1]"_s, u"[2]"_s};
    QCOMPARE(rowsOf(*source, *first).value(), expected);
    QCOMPARE(rowsOf(*source, *second).value(), expected);
    ProfileBatch none;
    QCOMPARE((*first)->next(none).value(), false); // the end stays the end
}

void TestCsvSource::rowsAppendedLaterAreNotRead()
{
    TestFile file("a\n1\n2\n");
    const auto source = CsvSource::open(file.path());
    file.append("3\n");
    auto reader = (*source)->reader();
    QVERIFY(reader);
    file.append("4\n");
    QCOMPARE(rowsOf(*source, *reader).value(), (QStringList{u"[1]"_s, u"[2]"_s}));

    // Also when a pass over several blocks is under way.
    file.write(manyRows(50'000));
    const auto large = CsvSource::open(file.path());
    auto pass = (*large)->reader();
    ProfileBatch batch;
    QVERIFY((*pass)->next(batch).value());
    std::size_t rows = batch.rows();
    QVERIFY(rows > 0 && rows < 50'000);
    file.append("50001,too late\n");
    while ((*pass)->next(batch).value())
        rows += batch.rows();
    QCOMPARE(rows, std::size_t(50'000));
}

void TestCsvSource::aFileChangedBeforeThePassIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("vanished") << QByteArray() << ErrorCode::FileNotFound;
    QTest::newRow("shorter") << QByteArray("a,b\n1,2\n") << ErrorCode::FileUnreadable;
    QTest::newRow("same length") << QByteArray("a,b\n9,2\n3,4\n") << ErrorCode::FileUnreadable;
    QTest::newRow("longer, but not appended to") << QByteArray("a,b\n1,2\n9,4\n5,6\n") << ErrorCode::FileUnreadable;
}

void TestCsvSource::aFileChangedBeforeThePassIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    TestFile file("a,b\n1,2\n3,4\n");
    const auto source = CsvSource::open(file.path());
    QVERIFY(source);
    if (content.isEmpty())
        QVERIFY(QFile::remove(file.path()));
    else
        file.write(content);
    const auto reader = (*source)->reader();
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, code);
    QVERIFY(reader.error().sentence.contains(u"profiles.csv"_s));
}

void TestCsvSource::aFileThatChangesWhileReadEndsWithTheRow_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("vanishes") << u"remove"_s << ErrorCode::FileNotFound;
    QTest::newRow("shrinks") << u"shrink"_s << ErrorCode::FileUnreadable;
    QTest::newRow("is emptied") << u"empty"_s << ErrorCode::FileUnreadable;
    QTest::newRow("changes in place") << u"touch"_s << ErrorCode::FileUnreadable;
}

void TestCsvSource::aFileThatChangesWhileReadEndsWithTheRow()
{
    QFETCH(QString, change);
    QFETCH(ErrorCode, code);
    const QByteArray content = manyRows(50'000);
    TestFile file(content);
    const auto source = CsvSource::open(file.path());
    auto reader = (*source)->reader();
    ProfileBatch first;
    QVERIFY((*reader)->next(first).value());
    const std::size_t rows = first.rows();
    QVERIFY(rows > 1000 && rows < 50'000);

    if (change == u"remove")
        QVERIFY(QFile::remove(file.path()));
    else if (change == u"shrink")
        QVERIFY(QFile::resize(file.path(), content.size() - 10));
    else if (change == u"empty")
        QVERIFY(QFile::resize(file.path(), 0));
    else
        setModified(file.path(), QDateTime::currentDateTimeUtc().addSecs(5));

    ProfileBatch second;
    const auto next = (*reader)->next(second);
    QVERIFY(!next);
    QCOMPARE(next.error().code, code);
    QVERIFY2(next.error().sentence.contains(QLocale().toString(static_cast<qulonglong>(rows))),
             qPrintable(next.error().sentence));
    // What was handed out stays good.
    QCOMPARE(first.cell(0, 0), std::string_view("1"));
    QCOMPARE(first.cell(rows - 1, 1), std::string_view("somebody, with a long enough name to fill a block soon"));
}

void TestCsvSource::memoryStaysBounded_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("used"); // rows without a problem
    constexpr int size = 6'000'000;
    QByteArray plain = "a,b\n";
    int plainRows = 0;
    for (; plain.size() < size; ++plainRows)
        plain += "some,text\n";
    QTest::newRow("plain") << plain << plainRows << plainRows;

    QByteArray lone = plain;
    lone.insert(4, "1,\"2\n");
    QTest::newRow("lone quote in the first row") << lone << plainRows + 1 << plainRows;

    QByteArray longLine = plain;
    longLine.insert(4, "1," + QByteArray(size, 'x') + "\n");
    QTest::newRow("line of many blocks") << longLine << plainRows + 1 << plainRows;

    QByteArray longQuoted = plain;
    longQuoted.insert(4, "1,\"" + QByteArray(size, 'x') + "\"\n");
    QTest::newRow("quoted line of many blocks") << longQuoted << plainRows + 1 << plainRows;

    QTest::newRow("line that never ends") << "a,b\n1,2\n" + QByteArray(size, ',') << 2 << 1;
    QTest::newRow("nothing but line ends") << "a,b\n" + QByteArray(size, '\n') << 0 << 0;

    QByteArray wide;
    for (int i = 0; i < 100'000; ++i)
        wide += "c,";
    wide += "c\n";
    for (int i = 0; i < 300; ++i)
        wide += "x\n";
    QTest::newRow("many columns and short rows") << wide << 300 << 0;
}

void TestCsvSource::memoryStaysBounded()
{
    QFETCH(QByteArray, content);
    QFETCH(int, rows);
    QFETCH(int, used);
    const TestFile file(content);
    const auto source = CsvSource::open(file.path());
    QVERIFY(source);
    auto reader = (*source)->reader();
    int found = 0;
    int good = 0;
    ProfileBatch batch;
    while ((*reader)->next(batch).value()) {
        // A block, and the row that the one before it cut.
        QVERIFY(batch.text.size() <= 1024 * 1024 + 2 * 128 * 1024);
        QVERIFY(batch.cells.size() <= batch.text.size() + 1);
        QVERIFY(batch.rows() <= batch.text.size());
        found += static_cast<int>(batch.rows());
        good += static_cast<int>(std::count(batch.problems.begin(), batch.problems.end(), RowProblem::None));
    }
    QCOMPARE(found, rows);
    QCOMPARE(good, used);
}

void TestCsvSource::aRowOfTheLimitIsReadAndALongerOneIsNot()
{
    constexpr int limit = 1024 * 1024;
    const TestFile file("a,b\n1," + QByteArray(limit - 2, 'x') + "\n2," + QByteArray(limit - 1, 'x') +
                        "\n3,4\n5,\"a\n" + QByteArray(limit, 'x') + "\n\"\n");
    const auto source = CsvSource::open(file.path());
    auto reader = (*source)->reader();
    const auto rows = rowsOf(*source, *reader);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 6);
    QCOMPARE(rows->at(0).size(), limit + 3);
    QCOMPARE(rows->at(1), u"<too long>[][]");
    QCOMPARE(rows->at(2), u"[3][4]");
    QCOMPARE(rows->at(3), u"<unclosed>[][]");
    QCOMPARE(rows->at(4).left(12), u"<too few>[xx");
    QCOMPARE(rows->at(5), u"<unclosed>[][]");
}

void TestCsvSource::cellsOutliveTheReader()
{
    const TestFile file("a,b\n\"x\"\"y\",z\n");
    ProfileBatch batch;
    {
        const auto source = CsvSource::open(file.path());
        auto reader = (*source)->reader();
        QVERIFY((*reader)->next(batch).value());
    }
    const ProfileBatch moved = std::move(batch);
    QCOMPARE(moved.cell(0, 0), std::string_view("x\"y"));
    QCOMPARE(moved.cell(0, 1), std::string_view("z"));
}

QTEST_GUILESS_MAIN(TestCsvSource)
#include "tst_csv_source.moc"
