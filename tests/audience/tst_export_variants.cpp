#include "audience/audience_export.h"
#include "profiles/csv_reader.h"

#include <QFile>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace remarketeer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t columns = exportAttributeCount + 1; // an id comes first

/// How one and the same list of profiles is written.
struct Writing {
    CsvEncoding encoding = CsvEncoding::Utf8;
    char delimiter = ',';
    const char *lineEnd = "\n";
    bool quoteAll = false;
};

/// Profiles of which some values are missing, broken, hashed already or on several lines. Windows-1252 has all of their
/// characters.
QList<QStringList> profiles()
{
    QList<QStringList> rows;
    for (int i = 1; i <= 1500; ++i) {
        const QString number = QString::number(i);
        const auto pick = [i](std::initializer_list<const char *> texts) {
            return QString::fromUtf8(texts.begin()[static_cast<std::size_t>(i) % texts.size()]);
        };
        rows << QStringList{
            u"id-"_s + number,
            i % 7 == 0 ? u"nobody"_s : u" Jané.%1@Example.com"_s.arg(number).replace(u"é"_s, i % 2 ? u"e"_s : u"é"_s),
            i % 5 == 0 ? u"12"_s : u"+1 (212) 555-0%1"_s.arg(i % 900 + 100),
            pick({"Zoë", "", "Ana María", "O'Neill", "Ÿvonne", "Jean \"Jo\" Luc"}),
            pick({"Müller", "de la Cruz\nJr.", "Straße", "Øster, gård", "\"Quoted\""}),
            pick({"Z", "", "é"}),
            pick({"Female", "m", "other", "Männlich"}),
            pick({"1990-02-28", "3/4/1985", "31.12.1970", "1990-02-30", "Mar 5, 1991"}),
            pick({"São Paulo", "New York", "", "Köln\r\nInnenstadt", "Québec"}),
            pick({"California", "QC", "Queensland", "Île-de-France"}),
            pick({"United States", "Deutschland", "gb", "Côte d’Ivoire", "Neverland"}),
            pick({"94016-1234", "501", "SW1A 1AA", "–"}),
            pick({"38400000-8cf0-11bd-b23e-10b96e40000d", "", "00000000-0000-0000-0000-000000000000"}),
            pick({"AEBE52E7-03EE-455A-B3C4-E57283966239", "{AEBE52E703EE455AB3C4E57283966239}", "none",
                  "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9"}),
        };
        if (i % 211 == 0)
            rows.last().append(u"one too many"_s);
        if (i % 307 == 0)
            rows.last().resize(5);
    }
    return rows;
}

QByteArray written(const QList<QStringList> &rows, const Writing &writing)
{
    QStringList header;
    for (std::size_t i = 0; i < columns; ++i)
        header << u"c%1"_s.arg(i);
    QString text;
    for (const QStringList &row : QList<QStringList>{header} + rows) {
        QStringList cells;
        for (QString cell : row) {
            const bool special = cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u',') ||
                                 cell.contains(QLatin1Char(writing.delimiter));
            cells << (writing.quoteAll || special ? u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"' : cell);
        }
        text += cells.join(QLatin1Char(writing.delimiter)) + QLatin1String(writing.lineEnd);
    }
    switch (writing.encoding) {
    case CsvEncoding::Utf8:
        return text.toUtf8();
    case CsvEncoding::Utf8WithMark:
        return "\xEF\xBB\xBF" + text.toUtf8();
    case CsvEncoding::Utf16Le:
        return QStringEncoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom)(text);
    case CsvEncoding::Utf16Be:
        return QStringEncoder(QStringEncoder::Utf16BE, QStringConverter::Flag::WriteBom)(text);
    case CsvEncoding::Windows1252:
        break;
    }
    static const QHash<QChar, char> upper{{u'’', '\x92'}, {u'–', '\x96'}, {u'Ÿ', '\x9F'}};
    QByteArray bytes;
    for (const QChar c : text)
        bytes += upper.value(c, static_cast<char>(c.unicode()));
    return bytes;
}

/// Everything that an export leaves: each file's name and bytes, and the counts.
QByteArray everythingFrom(const QString &path, const Writing &writing, std::size_t blockBytes, int threads)
{
    const auto snapshot = FileSnapshot::take(path);
    if (!snapshot)
        return snapshot.error().sentence.toUtf8();
    const auto reader = CsvReader::open(*snapshot, {writing.delimiter, writing.encoding}, columns, {blockBytes});
    if (!reader)
        return reader.error().sentence.toUtf8();
    const QTemporaryDir folder;
    ExportOptions options;
    options.attributes.set();
    for (std::size_t i = 0; i < exportAttributeCount; ++i)
        options.columns[i].column = static_cast<int>(i) + 1;
    options.normalise.defaultCountry = "US";
    options.today = 20261122;
    options.threads = threads;
    options.audienceFile = folder.filePath(u"audience.csv"_s);
    options.rejectsFile = folder.filePath(u"rejects.csv"_s);
    options.partsFolder = folder.filePath(u"parts"_s);
    options.partBytes = 50'000;
    const auto summary = exportAudience([&reader](ProfileBatch &batch) { return (*reader)->next(batch); }, options);
    if (!summary)
        return summary.error().sentence.toUtf8();

    QJsonObject counts = summary->toJson();
    counts.remove(u"parts"_s); // names the folder
    QByteArray everything = QJsonDocument(counts).toJson();
    for (const RunPart &part : summary->parts)
        everything += part.md5.toLatin1() + ' ' + QByteArray::number(part.bytes) + '\n';
    for (const QString &name : {options.audienceFile, options.rejectsFile}) {
        QFile file(name);
        everything += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }
    return everything;
}

} // namespace

/// The same profiles give the same bytes, however they are written and by however many threads they are read.
class TestExportVariants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_rows = profiles();
        const Writing plain;
        m_expected = everythingFrom(write(written(m_rows, plain)), plain, 1 << 20, 1);
        // The profiles reach what they are made for.
        for (const char *part : {"\"read\": 1500", "\"already_hashed\"", "too_many_cells\": 7", "too_few_cells\": 4",
                                 "bad_email", "bad_date", "tracking_not_allowed", "no_identifier"})
            QVERIFY2(m_expected.contains(part), part);
        QVERIFY(m_expected.size() > 500'000);
    }

    void sameBytes_data()
    {
        QTest::addColumn<CsvEncoding>("encoding");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::addColumn<bool>("quoteAll");
        QTest::newRow("as it is") << CsvEncoding::Utf8 << ',' << QByteArray("\n") << false;
        QTest::newRow("quotes") << CsvEncoding::Utf8 << ',' << QByteArray("\n") << true;
        QTest::newRow("CR LF") << CsvEncoding::Utf8 << ',' << QByteArray("\r\n") << false;
        QTest::newRow("CR") << CsvEncoding::Utf8 << ';' << QByteArray("\r") << false;
        QTest::newRow("quotes and CR LF") << CsvEncoding::Utf8WithMark << '\t' << QByteArray("\r\n") << true;
        QTest::newRow("UTF-16 LE") << CsvEncoding::Utf16Le << ',' << QByteArray("\r\n") << false;
        QTest::newRow("UTF-16 BE") << CsvEncoding::Utf16Be << '|' << QByteArray("\n") << true;
        QTest::newRow("Windows-1252") << CsvEncoding::Windows1252 << ';' << QByteArray("\r\n") << false;
    }
    void sameBytes()
    {
        QFETCH(CsvEncoding, encoding);
        QFETCH(char, delimiter);
        QFETCH(QByteArray, lineEnd);
        QFETCH(bool, quoteAll);
        const Writing writing{encoding, delimiter, lineEnd.constData(), quoteAll};
        const QString file = write(written(m_rows, writing));
        for (const std::size_t blockBytes : {std::size_t(97), std::size_t(4096), std::size_t(1) << 20}) {
            for (const int threads : {1, 2, 5}) {
                const QByteArray found = everythingFrom(file, writing, blockBytes, threads);
                QVERIFY2(found == m_expected, qPrintable(u"blocks of %1, %2 threads: %3 …"_s.arg(blockBytes)
                                                             .arg(threads)
                                                             .arg(QString::fromUtf8(found.left(200)))));
            }
        }
    }

private:
    QString write(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"profiles.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the profiles");
        return path;
    }

    QTemporaryDir m_folder;
    QList<QStringList> m_rows;
    QByteArray m_expected;
};

QTEST_GUILESS_MAIN(TestExportVariants)
#include "tst_export_variants.moc"
