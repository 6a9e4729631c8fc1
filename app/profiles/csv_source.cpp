#include "profiles/csv_source.h"

#include "profiles/csv_detection.h"
#include "profiles/csv_reader.h"
#include "profiles/csv_row_parser.h"
#include "profiles/csv_text.h"
#include "profiles/file_snapshot.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <string>
#include <vector>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::CsvSource)
};

/// The file's first bytes, decoded; always padded for the parser.
struct Sample {
    std::string text; ///< UTF-8, without mark
    bool whole = false;
};

Sample decode(const QByteArray &raw, bool whole, CsvEncoding encoding)
{
    std::string_view bytes(raw.constData(), static_cast<std::size_t>(raw.size()));
    if (const std::string_view mark = byteOrderMark(encoding); bytes.starts_with(mark))
        bytes.remove_prefix(mark.size());
    Sample sample;
    sample.whole = whole;
    sample.text.resize(CsvDecoder::maxDecodedSize(bytes.size()));
    const char *const end = CsvDecoder(encoding).decode(bytes, whole, sample.text.data());
    sample.text.resize(static_cast<std::size_t>(end - sample.text.data()));
    return sample;
}

/// The cells of the first row that is not empty. InvalidInput with the reason why they cannot be had.
Result<QStringList> readHeader(const Sample &sample, char delimiter, const QString &name)
{
    std::string text = sample.text + std::string(StructuralScanner::padding, '\0');
    char *const end = text.data() + sample.text.size();
    char *const begin = std::find_if_not(text.data(), end, isLineEnd);
    if (begin == end)
        return fail(ErrorCode::InvalidInput,
                    Tr::tr("“%1” has no header: its first row must name the properties.").arg(name));

    CsvRowParser parser(delimiter, csvSampleBytes);
    parser.reset(begin, end, sample.whole);
    CsvRowParser::Cells cells;
    const CsvRowParser::Row row = parser.parse(begin, cells);
    if (!row.complete || row.problem == RowProblem::TooLong)
        return fail(ErrorCode::InvalidInput,
                    Tr::tr("The header of “%1” is too long: its first row must name the properties.").arg(name));
    if (row.problem == RowProblem::UnclosedQuote)
        return fail(
            ErrorCode::InvalidInput,
            Tr::tr("The header of “%1” has a quotation mark that is not closed. Correct its first row.").arg(name));
    const std::string_view bytes(begin, static_cast<std::size_t>(row.end - begin));
    if (bytes.find('\0') != std::string_view::npos || !isValidUtf8(bytes))
        return fail(
            ErrorCode::InvalidInput,
            Tr::tr("The header of “%1” has characters that are not text. Check the file’s encoding.").arg(name));

    parser.unescape(cells);
    QStringList header;
    for (const ProfileBatch::Cell cell : cells)
        header << QString::fromUtf8(begin + cell.begin, static_cast<qsizetype>(cell.size)).trimmed();
    if (std::all_of(header.begin(), header.end(), [](const QString &cell) { return cell.isEmpty(); }))
        return fail(ErrorCode::InvalidInput,
                    Tr::tr("The header of “%1” is blank: its first row must name the properties.").arg(name));
    return header;
}

/// Names that occur once, and are not blank. They are saved in mappings, so they are not translated.
QStringList uniqueNames(const QStringList &header)
{
    const QSet<QString> given(header.begin(), header.end());
    QSet<QString> taken;
    QHash<QString, int> lastNumber; // of a repeated name: a header may repeat one a hundred thousand times
    QStringList names;
    for (const QString &cell : header) {
        const QString base = cell.isEmpty() ? QStringLiteral("Column %1").arg(names.size() + 1) : cell;
        QString name = base;
        // A made-up name must not take one that stands in the header.
        while (taken.contains(name) || (name != cell && given.contains(name))) {
            int &number = lastNumber[base];
            number = std::max(number, 1) + 1;
            name = QStringLiteral("%1 (%2)").arg(base, QString::number(number));
        }
        taken.insert(name);
        names << name;
    }
    return names;
}

/// A file that starts in plain ASCII may be UTF-8 or Windows-1252 further on: looks at places spread over it, until one
/// tells. A read that fails tells nothing; the pass will report it.
CsvEncoding detectFurtherOn(QFile &file, qint64 size)
{
    constexpr qint64 places = 16;
    constexpr qint64 bytes = 64 * 1024;
    for (qint64 place = 1; place <= places; ++place) {
        if (!file.seek(std::max<qint64>(0, size * place / places - bytes)))
            break;
        const QByteArray raw = file.read(bytes);
        std::string_view sample(raw.constData(), static_cast<std::size_t>(raw.size()));
        for (int i = 0; i < 3 && !sample.empty() && isUtf8Continuation(sample[0]); ++i) // perhaps cut
            sample.remove_prefix(1);
        if (!isAscii(sample))
            return looksLikeUtf8(sample, false) ? CsvEncoding::Utf8 : CsvEncoding::Windows1252;
    }
    return CsvEncoding::Utf8;
}

Result<void> checkKind(FileKind kind, const QString &name)
{
    switch (kind) {
    case FileKind::Text:
        return {};
    case FileKind::Workbook:
        return fail(
            ErrorCode::InvalidInput,
            Tr::tr("“%1” is a spreadsheet or an archive, not a CSV file. Save it as CSV and open that.").arg(name));
    case FileKind::Binary:
        break;
    }
    return fail(ErrorCode::InvalidInput, Tr::tr("“%1” is not a text file. Choose a CSV file.").arg(name));
}

} // namespace

struct CsvSource::Contents {
    FileSnapshot snapshot;
    CsvDialect dialect;
    QStringList properties;
};

QString displayName(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case CsvEncoding::Utf8WithMark:
        return QStringLiteral("UTF-8 with byte-order mark");
    case CsvEncoding::Utf16Le:
        return QStringLiteral("UTF-16 LE");
    case CsvEncoding::Utf16Be:
        return QStringLiteral("UTF-16 BE");
    case CsvEncoding::Windows1252:
        break;
    }
    return QStringLiteral("Windows-1252");
}

Result<std::shared_ptr<const CsvSource>> CsvSource::open(const QString &path, std::optional<CsvDialect> dialect)
{
    Result<FileSnapshot> snapshot = FileSnapshot::take(path);
    if (!snapshot)
        return fail(std::move(snapshot.error()));
    const QString name = QFileInfo(path).fileName();
    if (snapshot->size() == 0)
        return fail(ErrorCode::InvalidInput, Tr::tr("“%1” is empty.").arg(name));

    QFile file;
    if (auto opened = snapshot->reopen(file); !opened)
        return fail(std::move(opened.error()));
    const qint64 length = std::min(snapshot->size(), static_cast<qint64>(csvSampleBytes));
    const QByteArray raw = file.read(length);
    if (raw.size() != length)
        return fail(snapshot->readFailed(file, 0));
    const bool whole = length == snapshot->size();
    const std::string_view bytes(raw.constData(), static_cast<std::size_t>(length));

    CsvDialect used = dialect.value_or(CsvDialect{});
    if (!dialect)
        used.encoding = detectEncoding(bytes, whole);
    if (auto text = checkKind(detectKind(bytes, used.encoding), name); !text)
        return fail(std::move(text.error()));
    if (!dialect && !whole && used.encoding == CsvEncoding::Utf8 && isAscii(bytes))
        used.encoding = detectFurtherOn(file, snapshot->size());
    const Sample sample = decode(raw, whole, used.encoding);
    if (!dialect)
        used.delimiter = detectDelimiter(sample.text, whole);
    const Result<QStringList> header = readHeader(sample, used.delimiter, name);
    if (!header)
        return fail(header.error());

    std::shared_ptr<CsvSource> source(new CsvSource);
    source->d = std::make_shared<const Contents>(Contents{std::move(*snapshot), used, uniqueNames(*header)});
    return source;
}

const QString &CsvSource::path() const
{
    return d->snapshot.path();
}

const CsvDialect &CsvSource::dialect() const
{
    return d->dialect;
}

const QStringList &CsvSource::properties() const
{
    return d->properties;
}

qint64 CsvSource::size() const
{
    return d->snapshot.size();
}

Result<std::unique_ptr<ProfileReader>> CsvSource::reader() const
{
    Result<std::unique_ptr<CsvReader>> reader =
        CsvReader::open(d->snapshot, d->dialect, static_cast<std::size_t>(d->properties.size()));
    if (!reader)
        return fail(std::move(reader.error()));
    return std::move(*reader);
}

} // namespace remarketeer
