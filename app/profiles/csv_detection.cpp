#include "profiles/csv_detection.h"

#include "profiles/csv_row_parser.h"
#include "profiles/csv_text.h"

#include <algorithm>
#include <string>
#include <vector>

namespace remarketeer {

namespace {

constexpr std::size_t sampledRows = 200;

/// Counts of what tells the two orders of UTF-16 bytes apart: text of any script has ASCII delimiters and line ends,
/// and their other byte is zero.
struct Utf16Evidence {
    std::size_t units = 0, zeroHighBytes = 0, zeroLowBytes = 0, lineEnds = 0;
};

Utf16Evidence weighUtf16(std::string_view sample, std::size_t highByte)
{
    Utf16Evidence evidence;
    evidence.units = sample.size() / 2;
    for (std::size_t i = 0; i + 1 < sample.size(); i += 2) {
        const char high = sample[i + highByte];
        const char low = sample[i + 1 - highByte];
        evidence.zeroHighBytes += high == 0;
        evidence.zeroLowBytes += low == 0;
        evidence.lineEnds += high == 0 && isLineEnd(low);
    }
    return evidence;
}

bool looksLikeUtf16(const Utf16Evidence &evidence)
{
    return evidence.lineEnds > 0 && evidence.zeroHighBytes * 5 >= evidence.units &&
           evidence.zeroHighBytes >= evidence.zeroLowBytes * 8;
}

/// How many of the first rows have as many cells as the first one, which must have two or more; else 0.
struct Evenness {
    std::size_t columns = 0, evenRows = 0;
    double share = 0;
};

Evenness cutBy(char delimiter, std::string_view utf8, bool whole)
{
    std::vector<char> text(utf8.size() + StructuralScanner::padding, '\0');
    std::copy(utf8.begin(), utf8.end(), text.begin());
    char *const end = text.data() + utf8.size();
    CsvRowParser parser(delimiter);
    parser.reset(text.data(), end, whole);

    Evenness result;
    std::size_t rows = 0;
    CsvRowParser::Cells cells;
    for (char *p = text.data(); p < end && rows < sampledRows;) {
        if (isLineEnd(*p)) {
            ++p;
            continue;
        }
        cells.clear();
        const CsvRowParser::Row row = parser.parse(p, cells);
        if (!row.complete || row.skipLine)
            break;
        p = row.next;
        if (++rows == 1)
            result.columns = cells.size();
        result.evenRows += cells.size() == result.columns;
    }
    if (result.columns < 2)
        return {};
    result.share = static_cast<double>(result.evenRows) / static_cast<double>(rows);
    return result;
}

} // namespace

bool looksLikeUtf8(std::string_view sample, bool whole)
{
    if (isValidUtf8(sample)) // nearly all are, and this is quicker
        return true;
    std::size_t wellFormed = 0, broken = 0;
    while (!sample.empty()) {
        const std::size_t length = utf8SequenceLength(sample);
        if (length == 0 && !whole && sample.size() < 4)
            break; // cut by the sample's end
        wellFormed += length > 1;
        broken += length == 0;
        sample.remove_prefix(std::max<std::size_t>(length, 1));
        while (length == 0 && !sample.empty() && isUtf8Continuation(sample[0])) // one damage, not several
            sample.remove_prefix(1);
    }
    return broken == 0 || wellFormed > broken;
}

CsvEncoding detectEncoding(std::string_view sample, bool whole)
{
    if (sample.starts_with(byteOrderMark(CsvEncoding::Utf8WithMark)))
        return CsvEncoding::Utf8WithMark;
    for (const CsvEncoding encoding : {CsvEncoding::Utf16Le, CsvEncoding::Utf16Be}) {
        if (sample.starts_with(byteOrderMark(encoding)))
            return encoding;
    }
    if (sample.find('\0') != std::string_view::npos) {
        if (looksLikeUtf16(weighUtf16(sample, 1)))
            return CsvEncoding::Utf16Le;
        if (looksLikeUtf16(weighUtf16(sample, 0)))
            return CsvEncoding::Utf16Be;
    }
    return looksLikeUtf8(sample, whole) ? CsvEncoding::Utf8 : CsvEncoding::Windows1252;
}

char detectDelimiter(std::string_view utf8, bool whole)
{
    char best = ',';
    Evenness bestResult;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const Evenness result = cutBy(delimiter, utf8, whole);
        if (result.share > bestResult.share ||
            (result.share == bestResult.share && result.columns > bestResult.columns)) {
            best = delimiter;
            bestResult = result;
        }
    }
    return best;
}

FileKind detectKind(std::string_view sample, CsvEncoding encoding)
{
    if (encoding == CsvEncoding::Utf16Le || encoding == CsvEncoding::Utf16Be)
        return FileKind::Text;
    // What .xlsx and .ods, and what .xls files begin with.
    if (sample.starts_with("PK\x03\x04") || sample.starts_with("\xD0\xCF\x11\xE0"))
        return FileKind::Workbook;
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && !isLineEnd(c); };
    const auto controls = static_cast<std::size_t>(std::count_if(sample.begin(), sample.end(), isControl));
    const bool compressedOrPdf = sample.starts_with("\x1F\x8B") || sample.starts_with("%PDF-");
    return compressedOrPdf || controls * 10 > sample.size() ? FileKind::Binary : FileKind::Text;
}

} // namespace remarketeer
