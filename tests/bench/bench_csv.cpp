#include "profiles/csv_row_parser.h"
#include "profiles/csv_text.h"

#include <benchmark/benchmark.h>

#include <string>

// Bytes a second of what the CSV reader does with a block: parsing, checking UTF-8, decoding.

namespace remarketeer {

namespace {

constexpr std::size_t blockBytes = 1 << 20;

/// Whole rows, of about blockBytes.
std::string makeRows(std::string_view row)
{
    std::string text;
    while (text.size() < blockBytes)
        text += row;
    return text;
}

constexpr std::string_view plainRow =
    "u00000002,george.stergaard2@gmail.example,+18937195562,George,Stergaard,,man,1937-07-07,Montreal,Quebec,Canada,"
    "H7B 4C3,,c2917709-4c1e-4603-adab-f68e2eb73728\n";
constexpr std::string_view quotedRow =
    "\"u00000002\",\"george.stergaard2@gmail.example\",\"+1 (893) 719-5562\",\"George \"\"Jo\"\"\",\"Stergaard\",\"\","
    "\"man\",\"1937-07-07\",\"Montreal, North\",\"Quebec\",\"Canada\",\"H7B 4C3\",\"\","
    "\"c2917709-4c1e-4603-adab-f68e2eb73728\"\r\n";
constexpr std::string_view namesRow =
    "u00000002,george.stergaard2@gmail.example,+18937195562,George,Østergård,,man,1937-07-07,Montréal,Québec,Canada,"
    "H7B 4C3,,c2917709-4c1e-4603-adab-f68e2eb73728\n";

void setBytes(benchmark::State &state, std::size_t bytes)
{
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}

void parse(benchmark::State &state, std::string_view row)
{
    const std::string rows = makeRows(row);
    std::string text;
    CsvRowParser parser(',');
    CsvRowParser::Cells cells;
    for (auto _ : state) {
        text = rows + std::string(StructuralScanner::padding, '\0'); // unescape() changes it
        char *const end = text.data() + rows.size();
        parser.reset(text.data(), end, true);
        cells.clear();
        for (char *p = text.data(); p < end;)
            p = isLineEnd(*p) ? p + 1 : parser.parse(p, cells).next;
        parser.unescape(cells);
        benchmark::DoNotOptimize(cells.data());
    }
    setBytes(state, rows.size());
}

void checkUtf8(benchmark::State &state, std::string_view row)
{
    const std::string rows = makeRows(row);
    for (auto _ : state)
        benchmark::DoNotOptimize(isValidUtf8(rows));
    setBytes(state, rows.size());
}

void decode(benchmark::State &state, CsvEncoding encoding)
{
    std::string bytes;
    for (const char c : makeRows(plainRow)) {
        bytes += c;
        if (encoding == CsvEncoding::Utf16Le)
            bytes += '\0';
    }
    std::string text(CsvDecoder::maxDecodedSize(bytes.size()), '\0');
    for (auto _ : state)
        benchmark::DoNotOptimize(CsvDecoder(encoding).decode(bytes, true, text.data()));
    setBytes(state, bytes.size());
}

BENCHMARK_CAPTURE(parse, plain, plainRow);
BENCHMARK_CAPTURE(parse, quoted, quotedRow);
BENCHMARK_CAPTURE(checkUtf8, ascii, plainRow);
BENCHMARK_CAPTURE(checkUtf8, names, namesRow);
BENCHMARK_CAPTURE(decode, utf16, CsvEncoding::Utf16Le);
BENCHMARK_CAPTURE(decode, windows1252, CsvEncoding::Windows1252);

} // namespace

} // namespace remarketeer
