#include "audience/part_reader.h"

#include "audience/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <bit>
#include <optional>
#include <vector>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::PartReader)
};

constexpr std::size_t hexSize = 64;
constexpr qint64 blockBytes = 512 * 1024;
constexpr std::size_t longestLine = PartLine::maxColumns * (hexSize + 1);

std::vector<std::string_view> cellsOf(std::string_view line)
{
    std::vector<std::string_view> cells;
    for (;;) {
        const std::size_t comma = line.find(',');
        cells.push_back(line.substr(0, comma));
        if (comma == std::string_view::npos)
            return cells;
        line.remove_prefix(comma + 1);
    }
}

/// Where each column of a part stands in the layout.
using Columns = std::vector<std::size_t>;

/// Nothing when the header has a column that the layout does not know, or one twice.
std::optional<Columns> columnsOf(std::string_view header, const UploadLayout &layout)
{
    std::string_view known = layout.header;
    known.remove_suffix(known.ends_with('\n') ? 1 : 0);
    const std::vector<std::string_view> names = cellsOf(known);
    Columns columns;
    for (const std::string_view name : cellsOf(header)) {
        const auto found = std::find(names.begin(), names.end(), name);
        const auto place = static_cast<std::size_t>(found - names.begin());
        if (found == names.end() || std::find(columns.begin(), columns.end(), place) != columns.end())
            return std::nullopt;
        columns.push_back(place);
    }
    return columns;
}

/// False when it is no line of such a part.
bool parse(std::string_view text, const Columns &columns, PartLine &line)
{
    line.cells.fill({});
    bool any = false;
    std::size_t from = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool last = i + 1 == columns.size();
        const std::size_t end = last ? text.size() : std::min(text.find(',', from), text.size());
        const std::string_view cell = text.substr(from, end - from);
        from = end + 1;
        if (from > text.size() && !last)
            return false;
        if (cell.empty())
            continue;
        if (!text::isSha256Hex(cell))
            return false;
        line.cells[columns[i]] = cell;
        line.identifiers[columns[i]] = fingerprintOfHex(cell.data());
        any = true;
    }
    return any;
}

/// One part.
class Part
{
public:
    Part(const QString &path, const UploadLayout &layout) : m_file(path), m_layout(layout) {}

    Result<void> read(const std::stop_token &stop, const std::function<Result<void>(const PartLine &)> &take)
    {
        if (!QFileInfo::exists(m_file.fileName()))
            return fail(ErrorCode::FileNotFound,
                        Tr::tr("The upload part “%1” of an earlier run is not there any more.").arg(name()));
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(unreadable());
        m_columns.resize(m_layout.columns.size());
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            m_columns[i] = i;
        m_line.columns = m_columns.size();

        std::string text; // begins with the line that the last block's end cut
        for (;;) {
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, Tr::tr("Comparing the runs was cancelled."));
            const std::size_t before = text.size();
            text.resize(before + static_cast<std::size_t>(blockBytes));
            const qint64 got = m_file.read(text.data() + before, blockBytes);
            if (got < 0)
                return fail(unreadable());
            text.resize(before + static_cast<std::size_t>(got));
            if (got == 0)
                return text.empty() ? Result<void>() : fail(damaged()); // parts end with a line end
            const std::size_t end = text.rfind('\n') + 1;               // 0: none
            if (auto taken = lines(std::string_view(text).substr(0, end), take); !taken)
                return taken;
            text.erase(0, end);
            if (text.size() > longestLine)
                return fail(damaged());
        }
    }

private:
    Result<void> lines(std::string_view text, const std::function<Result<void>(const PartLine &)> &take)
    {
        while (!text.empty()) {
            const std::size_t end = text.find('\n');
            const std::string_view line = text.substr(0, end);
            text.remove_prefix(end + 1);
            if (++m_number == 1 && !m_layout.header.empty()) {
                const auto columns = columnsOf(line, m_layout);
                if (!columns)
                    return fail(damaged());
                m_columns = *columns;
                continue;
            }
            if (!parse(line, m_columns, m_line))
                return fail(damaged());
            if (auto taken = take(m_line); !taken)
                return taken;
        }
        return {};
    }

    QString name() const { return QDir::toNativeSeparators(m_file.fileName()); }
    Error unreadable() const
    {
        return {ErrorCode::FileUnreadable,
                Tr::tr("“%1” cannot be read: %2. Check its permissions.").arg(name(), m_file.errorString()),
                {}};
    }
    Error damaged() const
    {
        return {ErrorCode::InvalidInput,
                Tr::tr("“%1” is not an upload part of the kind %2 (line %3). Export the profiles again.")
                    .arg(name(), m_layout.calculateType)
                    .arg(m_number),
                {}};
    }

    QFile m_file;
    const UploadLayout &m_layout;
    Columns m_columns;
    PartLine m_line;
    std::uint64_t m_number = 0; ///< of the line
};

} // namespace

Fingerprint PartLine::fingerprint() const
{
    // Hashes are spread evenly already; multiplying by an odd number and turning keeps their order and places apart.
    Fingerprint all;
    for (std::size_t i = 0; i < columns; ++i) {
        const Fingerprint cell = cells[i].empty() ? Fingerprint{} : identifiers[i];
        all.high = std::rotl(all.high * 0x9e3779b97f4a7c15U, 29) + cell.high;
        all.low = std::rotl(all.low * 0xd6e8feb86659fd93U, 31) + cell.low;
    }
    return all;
}

Result<void> readParts(const QStringList &parts, const UploadLayout &layout, const std::stop_token &stop,
                       const std::function<Result<void>(const PartLine &)> &take)
{
    for (const QString &path : parts) {
        if (auto read = Part(path, layout).read(stop, take); !read)
            return read;
    }
    return {};
}

} // namespace remarketeer
