#include "csv_test_support.h"
#include "plain_csv_reader.h"
#include "profiles/csv_reader.h"

#include <random>

using namespace remarketeer;

namespace {

using Random = std::mt19937;

constexpr unsigned seeds = 240;

std::size_t upTo(Random &random, std::size_t most)
{
    return random() % (most + 1); // the same on every platform, unlike the standard distributions
}

/// A file that nobody tidied: quotes anywhere, every line end, damaged bytes, long cells. UTF-8.
QByteArray hostileFile(unsigned seed, char delimiter, std::size_t rowBytes)
{
    Random random(seed);
    const QByteArrayList tokens{
        "\"",    "\"\"", "\n", "\r\n", "\r",  QByteArray(1, delimiter), "a",    "é",    "雅",      "😀",
        "\"q\"", ";",    ",",  " ",    "x y", QByteArray(1, '\0'),      "\xFF", "\xC3", "\xE9\x9B"};
    QByteArray content = QByteArray("c1") + delimiter + "c2" + delimiter + "c3\n";
    // Some seeds have no quotes, some no damage, so that long stretches of every state occur.
    const bool quotes = random() % 4 != 0;
    const bool damage = random() % 2 != 0;
    const std::size_t length = 200 + upTo(random, 3000);
    while (static_cast<std::size_t>(content.size()) < length) {
        const auto dice = random() % 16;
        if (dice < 6) { // a well-formed cell
            const QByteArray text(static_cast<qsizetype>(upTo(random, 9)), static_cast<char>('a' + random() % 26));
            content += quotes && dice < 3 ? '"' + text + '"' : text;
            content += random() % 3 == 0 ? '\n' : delimiter;
        } else if (dice == 6 && random() % 4 == 0) {
            content += QByteArray(static_cast<qsizetype>(upTo(random, 2 * rowBytes)), 'L');
        } else {
            const QByteArray token = tokens[static_cast<qsizetype>(random() % static_cast<unsigned>(tokens.size()))];
            const bool damaged =
                token == QByteArray(1, '\0') || !isValidUtf8({token.data(), std::size_t(token.size())});
            if ((quotes || !token.contains('"')) && (damage || !damaged))
                content += token;
        }
    }
    return content;
}

QStringList readInBlocks(const FileSnapshot &snapshot, const CsvDialect &dialect, const CsvLimits &limits,
                         std::size_t threads = 1)
{
    auto reader = CsvReader::open(snapshot, dialect, 3, limits);
    if (!reader)
        return {reader.error().sentence};
    const auto rows = threads == 1 ? readRows(**reader, 3) : readRowsInParallel(**reader, 3, threads);
    return rows ? *rows : QStringList{rows.error().sentence};
}

} // namespace

/// The reader against a plain one that works byte by byte on the whole file, on files that a generator made.
class TestCsvDifferential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothReadersAgree_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= seeds; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void bothReadersAgree()
    {
        QFETCH(unsigned, seed);
        const char delimiter = ",;\t|"[seed % 4];
        const std::size_t rowBytes = seed % 3 == 0 ? 500 : 60;
        const QByteArray content = hostileFile(seed, delimiter, rowBytes);
        const QStringList expected = readPlainly(content, delimiter, rowBytes);
        QVERIFY(!expected.isEmpty());
        const TestFile file(content);
        const auto snapshot = FileSnapshot::take(file.path());
        QVERIFY(snapshot);
        QList<std::size_t> blockBytes{13, 64, 1000, 1 << 20};
        if (seed % 20 == 0)
            blockBytes << 1;
        for (const std::size_t bytes : blockBytes) {
            for (const std::size_t threads : {1U, 3U})
                QCOMPARE(readInBlocks(*snapshot, {delimiter, CsvEncoding::Utf8}, {bytes, rowBytes}, threads), expected);
        }
    }
    void theGeneratorReachesEveryOutcome()
    {
        QHash<QString, int> outcomes;
        for (unsigned seed = 1; seed <= seeds; ++seed) {
            for (const QString &row : readPlainly(hostileFile(seed, ',', 60), ',', 60))
                ++outcomes[row.left(row.indexOf(u'['))];
        }
        QCOMPARE(outcomes.size(), 7);
        for (auto it = outcomes.begin(); it != outcomes.end(); ++it)
            QVERIFY2(it.value() > 100, qPrintable(it.key()));
    }

    void everyEncodingGivesTheSameRows_data()
    {
        QTest::addColumn<CsvEncoding>("encoding");
        for (const CsvEncoding encoding :
             {CsvEncoding::Utf8WithMark, CsvEncoding::Utf16Le, CsvEncoding::Utf16Be, CsvEncoding::Windows1252})
            QTest::addRow("%s", qPrintable(displayName(encoding))) << encoding;
    }
    void everyEncodingGivesTheSameRows()
    {
        QFETCH(CsvEncoding, encoding);
        const QString text =
            QStringLiteral("c1;c2;c3\r\nÄrger;\"zwei\nZeilen \"\"€\"\"\";ž\r\n\"…\";;\r\nzu;viele;Zellen;hier\r\n"
                           "\"offen;1;2\r\nŒuvre;–;ÿ\r\n");
        const QString wide = encoding == CsvEncoding::Windows1252 ? QString() : QStringLiteral("雅子;😀😀;東京都\n");
        QByteArray content;
        for (const QChar c : text + wide)
            content += encode(c, encoding);
        if (encoding == CsvEncoding::Utf8WithMark)
            content = "\xEF\xBB\xBF" + (text + wide).toUtf8();

        const QStringList expected = readPlainly((text + wide).toUtf8(), ';', 1000);
        const TestFile file(content);
        const auto snapshot = FileSnapshot::take(file.path());
        for (std::size_t block = 1; block < 40; ++block)
            QCOMPARE(readInBlocks(*snapshot, {';', encoding}, {block, 1000}, 1 + block % 3), expected);
    }

private:
    /// One UTF-16 unit, the slow way.
    static QByteArray encode(QChar c, CsvEncoding encoding)
    {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xFF);
        if (encoding == CsvEncoding::Utf16Le)
            return QByteArray().append(low).append(high);
        if (encoding == CsvEncoding::Utf16Be)
            return QByteArray().append(high).append(low);
        static const QHash<char16_t, char> upper{
            {u'€', '\x80'}, {u'…', '\x85'}, {u'–', '\x96'}, {u'Œ', '\x8C'}, {u'ž', '\x9E'}};
        return QByteArray(1, upper.value(c.unicode(), low));
    }
};

QTEST_GUILESS_MAIN(TestCsvDifferential)
#include "tst_csv_differential.moc"
