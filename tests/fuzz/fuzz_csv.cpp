#include "../profiles/csv_test_support.h"
#include "../profiles/plain_csv_reader.h"
#include "fuzz_target.h"
#include "profiles/csv_reader.h"

#include <array>

using namespace remarketeer;
using namespace remarketeer::fuzz;

namespace {

constexpr std::size_t columns = 3;

/// How the file is written and read, from the first two bytes of an input. Of both only the lower bits count, so that a
/// seed can use letters for them: "@@" is UTF-8 with commas.
struct Reading {
    CsvDialect dialect;
    CsvLimits limits;
    std::size_t threads = 1;
    bool detected = false; ///< the file has a header of its own, and everything about it is found
};
constexpr std::size_t headerBytes = 2;

Reading readingOf(std::string_view bytes)
{
    const auto form = static_cast<unsigned char>(bytes[0]);
    const auto sizes = static_cast<unsigned char>(bytes[1]);
    constexpr std::size_t all = 1 << 20;
    constexpr std::array<std::size_t, 8> blockBytes{all, 1, 2, 7, 13, 64, 100, 1000};
    constexpr std::array encodings{CsvEncoding::Utf8,    CsvEncoding::Utf8WithMark, CsvEncoding::Utf16Le,
                                   CsvEncoding::Utf16Be, CsvEncoding::Windows1252,  CsvEncoding::Utf8,
                                   CsvEncoding::Utf8};
    Reading reading;
    reading.dialect.delimiter = ",;\t|"[form & 3];
    const std::size_t encoding = (form >> 2) & 7;
    reading.detected = encoding == encodings.size();
    if (!reading.detected)
        reading.dialect.encoding = encodings[encoding];
    reading.limits.blockBytes = blockBytes[sizes & 7];
    reading.threads = (sizes & 24) == 24 ? 3 : 1; // threads take long to start
    reading.limits.rowBytes = (sizes & 32) != 0 ? 500 : 60;
    return reading;
}

/// The reader under test, on a file.
Result<QStringList> readFile(const QString &path, const Reading &reading)
{
    const auto snapshot = FileSnapshot::take(path);
    if (!snapshot)
        return fail(snapshot.error());
    const auto reader = CsvReader::open(*snapshot, reading.dialect, columns, reading.limits);
    if (!reader)
        return fail(reader.error());
    return reading.threads == 1 ? readRows(**reader, columns) : readRowsInParallel(**reader, columns, reading.threads);
}

/// The bytes that stand for the code point `c`, which may be a lone surrogate.
QByteArray utf8(char32_t c)
{
    const auto continuation = [c](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80)
        return QByteArray(1, static_cast<char>(c));
    if (c < 0x800)
        return QByteArray().append(static_cast<char>(0xC0 | (c >> 6))).append(continuation(0));
    if (c < 0x10000)
        return QByteArray().append(static_cast<char>(0xE0 | (c >> 12))).append(continuation(6)).append(continuation(0));
    return QByteArray()
        .append(static_cast<char>(0xF0 | (c >> 18)))
        .append(continuation(12))
        .append(continuation(6))
        .append(continuation(0));
}

/// What the whole file is in UTF-8, the slow way. What the encoding does not allow becomes bytes that UTF-8 does not
/// allow either.
QByteArray decodedPlainly(QByteArray content, CsvEncoding encoding)
{
    if (encoding == CsvEncoding::Utf8 || encoding == CsvEncoding::Utf8WithMark)
        return content.startsWith("\xEF\xBB\xBF") ? content.mid(3) : content;
    QByteArray text;
    if (encoding == CsvEncoding::Windows1252) {
        static const std::u32string_view upper = U"€\uFFFF‚ƒ„…†‡ˆ‰Š‹Œ\uFFFFŽ\uFFFF\uFFFF‘’“”•–—˜™š›œ\uFFFFžŸ";
        for (const char c : content) {
            const auto byte = static_cast<unsigned char>(c);
            const char32_t point = byte >= 0x80 && byte < 0xA0 ? upper[byte - 0x80u] : byte;
            text += point == U'\uFFFF' ? QByteArray("\xFF") : utf8(point);
        }
        return text;
    }
    const bool bigEndian = encoding == CsvEncoding::Utf16Be;
    if (content.startsWith(bigEndian ? "\xFE\xFF" : "\xFF\xFE"))
        content.remove(0, 2);
    const auto unit = [&](qsizetype i) {
        const auto first = static_cast<unsigned char>(content[i]);
        const auto second = static_cast<unsigned char>(content[i + 1]);
        return static_cast<char32_t>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    qsizetype i = 0;
    for (; i + 1 < content.size(); i += 2) {
        const char32_t c = unit(i);
        const bool high = c >= 0xD800 && c < 0xDC00;
        if (high && i + 3 >= content.size()) { // the file ends before its partner
            text += '\xFF';
            return text;
        }
        const char32_t next = high ? unit(i + 2) : 0;
        if (next >= 0xDC00 && next < 0xE000) {
            text += utf8(0x10000 + ((c - 0xD800) << 10) + (next - 0xDC00));
            i += 2;
        } else {
            text += utf8(c);
        }
    }
    if (i < content.size())
        text += '\xFF';
    return text;
}

QByteArray encodedHeader(const CsvDialect &dialect)
{
    const QByteArray header = QByteArray("c1,c2,c3\n").replace(',', dialect.delimiter);
    if (dialect.encoding != CsvEncoding::Utf16Le && dialect.encoding != CsvEncoding::Utf16Be)
        return header;
    QByteArray wide;
    for (const char c : header)
        wide += dialect.encoding == CsvEncoding::Utf16Be ? QByteArray(1, '\0') + c : QByteArray(1, c) + '\0';
    return wide;
}

std::string rowsAsText(const QStringList &rows)
{
    std::string text;
    for (const QString &row : rows)
        text += "  " + escaped(row.toStdString()) + '\n';
    return text;
}

void compare(const Result<QStringList> &found, const QStringList &expected, std::string_view input)
{
    const std::string seed = "as a seed: " + escaped(input);
    if (!found)
        reportFinding("not read: " + found.error().sentence.toStdString() + '\n' + seed);
    if (*found != expected)
        reportFinding("the rows differ. The reader gives\n" + rowsAsText(*found) + "the plain one\n" +
                      rowsAsText(expected) + seed);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < headerBytes)
        return 0;
    const std::string_view input = view(data, size);
    Reading reading = readingOf(input);
    QByteArray content(input.data() + headerBytes, static_cast<qsizetype>(size - headerBytes));
    if (!reading.detected)
        content.prepend(encodedHeader(reading.dialect));
    static TestFile file;
    file.write(content);

    if (!reading.detected) {
        const QByteArray text = decodedPlainly(content, reading.dialect.encoding);
        compare(readFile(file.path(), reading), readPlainly(text, reading.dialect.delimiter, reading.limits.rowBytes),
                input);
        return 0;
    }
    const auto source = CsvSource::open(file.path());
    if (!source) { // refused: the file says nothing that can be used
        if (source.error().sentence.isEmpty())
            reportFinding("refused without a word\nas a seed: " + escaped(input));
        return 0;
    }
    const auto reader = (*source)->reader();
    const auto rows = reader ? readRows(**reader, columns) : Result<QStringList>(fail(reader.error()));
    const CsvDialect &dialect = (*source)->dialect();
    const bool comparable = (*source)->properties().size() == static_cast<qsizetype>(columns);
    compare(rows,
            comparable || !rows ? readPlainly(decodedPlainly(content, dialect.encoding), dialect.delimiter, 1024 * 1024)
                                : *rows,
            input);
    return 0;
}
