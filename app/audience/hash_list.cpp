#include "audience/hash_list.h"

#include "audience/normaliser.h"
#include "audience/sha256.h"
#include "audience/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::HashList)
};

constexpr std::size_t hexSize = 64;
constexpr qint64 blockBytes = 256 * 1024;
/// No value is longer; what follows on its line is passed over.
constexpr std::size_t longestLine = 4096;

/// The first cell of a line. Quotes inside quotes are doubled; one that does not end reaches to the line's end.
std::string_view firstCell(std::string_view line, std::string &scratch)
{
    if (line.empty() || line.front() != '"')
        return line.substr(0, line.find_first_of(",;\t|"));
    scratch.clear();
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (line[i] == '"' && (i + 1 == line.size() || line[++i] != '"'))
            break;
        scratch.push_back(line[i]);
    }
    return scratch;
}

/// Turns lines into fingerprints, many raw values at a time.
class Reader
{
public:
    explicit Reader(const NormaliseOptions &options) : m_normaliser(options, 0) {}

    void take(std::string_view line)
    {
        const std::string_view value = text::trimmed(firstCell(line, m_cell), m_trimmed);
        if (value.empty())
            return;
        const bool first = std::exchange(m_first, false);
        const std::size_t begin = m_normals.size();
        switch (normalise(value)) {
        case Outcome::AlreadyHashed:
            people.push_back(fingerprintOfHex(m_normals.data() + begin));
            m_normals.grow(m_normals.data() + begin);
            ++hashed;
            break;
        case Outcome::Hashed:
            m_begins.push_back(begin);
            ++raw;
            if (m_begins.size() == m_hexes.size())
                flush();
            break;
        default:
            unusable += !first; // that was the header
        }
    }

    void flush()
    {
        m_messages.clear();
        for (std::size_t i = 0; i < m_begins.size(); ++i) {
            const std::size_t end = i + 1 < m_begins.size() ? m_begins[i + 1] : m_normals.size();
            m_messages.push_back({m_normals.data() + m_begins[i], end - m_begins[i], m_hexes[i].data()});
        }
        sha256Hex(m_messages);
        for (std::size_t i = 0; i < m_begins.size(); ++i)
            people.push_back(fingerprintOfHex(m_hexes[i].data()));
        m_begins.clear();
        m_normals.clear();
    }

    std::vector<Fingerprint> people;
    std::uint64_t hashed = 0, raw = 0, unusable = 0;

private:
    /// Appends to m_normals.
    Outcome normalise(std::string_view value)
    {
        using enum ExportAttribute;
        const auto as = [&](ExportAttribute attribute) {
            return m_normaliser.normalise(attribute, value, {}, m_normals);
        };
        if (value.find('@') != std::string_view::npos)
            return as(Email);
        const Outcome device = as(GoogleAdvertisingId);
        return device == Outcome::BadDeviceId ? as(Phone) : device;
    }

    Normaliser m_normaliser;
    std::string m_cell;
    std::string m_trimmed;
    bool m_first = true;
    ByteBuffer m_normals;
    std::vector<std::size_t> m_begins; ///< in m_normals, which holds the values that are to be hashed
    std::vector<Sha256Message> m_messages;
    std::array<std::array<char, hexSize>, 64> m_hexes;
};

Error notText(const QString &name)
{
    return {ErrorCode::InvalidInput,
            Tr::tr("“%1” is not a list in plain text. Save it as a text or CSV file in UTF-8, with one value a line.")
                .arg(name),
            {}};
}

} // namespace

Result<std::shared_ptr<const HashList>> HashList::load(const QString &path, const NormaliseOptions &options,
                                                       std::stop_token stop)
{
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo entry(path);
    if (!entry.exists())
        return fail(ErrorCode::FileNotFound,
                    Tr::tr("There is no file “%1”, whose people are left out. Choose it again.").arg(name));
    if (!entry.isFile())
        return fail(ErrorCode::InvalidInput, Tr::tr("“%1” is a folder or a device. Choose a file.").arg(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable,
                    Tr::tr("“%1” cannot be read: %2. Check its permissions.").arg(name, file.errorString()));

    Reader reader(options);
    std::string line; // that the last block's end cut
    std::string block(static_cast<std::size_t>(blockBytes), '\0');
    for (bool first = true;; first = false) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, Tr::tr("Reading “%1” was cancelled.").arg(name));
        const qint64 got = file.read(block.data(), blockBytes);
        if (got < 0)
            return fail(ErrorCode::FileUnreadable,
                        Tr::tr("“%1” cannot be read: %2. Check its permissions.").arg(name, file.errorString()));
        if (got == 0)
            break;
        std::string_view rest(block.data(), static_cast<std::size_t>(got));
        if (rest.find('\0') != std::string_view::npos)
            return fail(notText(name)); // UTF-16 has them too
        if (first && rest.starts_with("\xEF\xBB\xBF"))
            rest.remove_prefix(3);
        while (!rest.empty()) {
            const std::size_t end = rest.find_first_of("\r\n");
            line.append(rest.substr(0, std::min(end, longestLine - std::min(line.size(), longestLine))));
            if (end == std::string_view::npos)
                break;
            reader.take(line);
            line.clear();
            rest.remove_prefix(end + 1);
        }
    }
    reader.take(line);
    reader.flush();

    std::shared_ptr<HashList> list(new HashList);
    list->m_people = FingerprintSet(std::move(reader.people));
    list->m_hashed = reader.hashed;
    list->m_raw = reader.raw;
    list->m_unusable = reader.unusable;
    return list;
}

} // namespace remarketeer
