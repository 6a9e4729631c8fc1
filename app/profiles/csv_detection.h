#pragma once

#include "profiles/csv_source.h"

#include <cstddef>
#include <string_view>

namespace remarketeer {

/// How much of a file's start is looked at.
inline constexpr std::size_t csvSampleBytes = 256 * 1024;

/// The encoding of a file that starts with `sample`; `whole`: the sample is all of it.
CsvEncoding detectEncoding(std::string_view sample, bool whole);

/// True when `sample` has more well-formed characters of several bytes than damaged ones: UTF-8, perhaps with some
/// damage. Windows-1252 text hardly ever has a well-formed one. True for plain ASCII. `whole`: no character is cut at
/// the sample's end.
bool looksLikeUtf8(std::string_view sample, bool whole);

/// The delimiter that cuts the first rows of `utf8` most evenly; a comma when none cuts them.
char detectDelimiter(std::string_view utf8, bool whole);

/// A file with one of these is worth a better sentence than thousands of rows with NUL bytes.
enum class FileKind { Text, Workbook, Binary };
FileKind detectKind(std::string_view sample, CsvEncoding encoding);

} // namespace remarketeer
