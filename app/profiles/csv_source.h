#pragma once

#include "profiles/profile_source.h"

#include <QString>

#include <optional>

namespace remarketeer {

enum class CsvEncoding { Utf8, Utf8WithMark, Utf16Le, Utf16Be, Windows1252 };
QString displayName(CsvEncoding encoding); ///< e.g. "UTF-8 with byte-order mark"; a name, not translated

/// How a file is written. Detected from its first 256 KiB (the encoding also further on when these are plain ASCII),
/// shown to the user.
struct CsvDialect {
    char delimiter = ','; ///< one of , ; tab |
    CsvEncoding encoding = CsvEncoding::Utf8;
    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

/// A CSV file (RFC 4180 quotes, newlines in quotes, LF, CRLF or CR, empty lines skipped). Streaming; memory does not
/// grow with the file. What each irregularity leads to is written in docs/csv.md.
class CsvSource final : public ProfileSource
{
public:
    /// Reads the header. FileNotFound, FileUnreadable, or InvalidInput (empty file, no header, a folder, binary
    /// content).
    static Result<std::shared_ptr<const CsvSource>> open(const QString &path, std::optional<CsvDialect> dialect = {});

    const QString &path() const;
    const CsvDialect &dialect() const;
    const QStringList &properties() const override;
    qint64 size() const override;
    /// A pass over the file as it was when opened: FileNotFound when it vanished, FileUnreadable when it was changed or
    /// became shorter; rows appended since are not read.
    Result<std::unique_ptr<ProfileReader>> reader() const override;

private:
    CsvSource() = default;
    struct Contents;
    std::shared_ptr<const Contents> d;
};

} // namespace remarketeer
