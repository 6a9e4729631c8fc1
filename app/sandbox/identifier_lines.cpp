#include "sandbox/identifier_lines.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace remarketeer::sandbox {

namespace {

constexpr qsizetype identifierSize = 33;

qsizetype identifiersIn(const char *line)
{
    return static_cast<unsigned char>(*line);
}

qsizetype lineSize(const char *line)
{
    return 1 + identifiersIn(line) * identifierSize;
}

std::vector<const char *> linesOf(const QByteArray &bytes)
{
    std::vector<const char *> lines;
    const char *const end = bytes.constData() + bytes.size();
    for (const char *line = bytes.constData(); line < end && line + lineSize(line) <= end; line += lineSize(line))
        lines.push_back(line);
    return lines;
}

/// The order of finished lines: the shorter first, then by their bytes.
int compareLines(const char *a, const char *b)
{
    return *a != *b ? (*a < *b ? -1 : 1) : std::memcmp(a, b, std::size_t(lineSize(a)));
}

QString textOf(const char *identifier)
{
    QByteArray hash(identifier + 1, identifierSize - 1);
    QByteArray kind = "device";
    switch (IdentifierKind(*identifier)) {
    case IdentifierKind::Email:
        kind = "email";
        break;
    case IdentifierKind::Phone:
        kind = "phone";
        break;
    case IdentifierKind::Device:
        break;
    case IdentifierKind::DeviceMd5:
        kind = "device-md5";
        hash.truncate(16);
        break;
    }
    return QString::fromLatin1(kind + ':' + hash.toHex());
}

/// Union-find over the lines: gives every line the number of one line of its person.
std::vector<quint32> personOfEach(const std::vector<const char *> &lines)
{
    struct Occurrence {
        quint64 prefix; // of the hash: decides nearly every comparison without a look at the line
        const char *identifier;
        quint32 line;
    };
    std::vector<Occurrence> occurrences;
    occurrences.reserve(lines.size());
    for (quint32 line = 0; line < lines.size(); ++line) {
        for (qsizetype i = 0; i < identifiersIn(lines[line]); ++i) {
            Occurrence occurrence{0, lines[line] + 1 + i * identifierSize, line};
            std::memcpy(&occurrence.prefix, occurrence.identifier + 1, sizeof occurrence.prefix);
            occurrences.push_back(occurrence);
        }
    }
    const auto compare = [](const Occurrence &a, const Occurrence &b) {
        if (a.prefix != b.prefix)
            return a.prefix < b.prefix ? -1 : 1;
        return std::memcmp(a.identifier, b.identifier, identifierSize);
    };
    std::sort(occurrences.begin(), occurrences.end(),
              [compare](const Occurrence &a, const Occurrence &b) { return compare(a, b) < 0; });

    std::vector<quint32> parent(lines.size());
    std::iota(parent.begin(), parent.end(), 0U);
    const auto rootOf = [&parent](quint32 line) {
        while (parent[line] != line)
            line = parent[line] = parent[parent[line]];
        return line;
    };
    for (std::size_t i = 1; i < occurrences.size(); ++i) {
        if (compare(occurrences[i - 1], occurrences[i]) == 0)
            parent[rootOf(occurrences[i].line)] = rootOf(occurrences[i - 1].line);
    }
    for (quint32 line = 0; line < parent.size(); ++line)
        parent[line] = rootOf(line);
    return parent;
}

} // namespace

void IdentifierLines::add(const std::vector<Identifier> &line)
{
    m_bytes.append(static_cast<char>(line.size()));
    for (const Identifier &identifier : line) {
        m_bytes.append(static_cast<char>(identifier.kind));
        m_bytes.append(reinterpret_cast<const char *>(identifier.hash.data()), qsizetype(identifier.hash.size()));
    }
}

void IdentifierLines::add(const IdentifierLines &lines)
{
    m_bytes.append(lines.m_bytes);
}

void IdentifierLines::finish()
{
    std::vector<const char *> lines = linesOf(m_bytes);
    std::sort(lines.begin(), lines.end(), [](const char *a, const char *b) { return compareLines(a, b) < 0; });
    lines.erase(
        std::unique(lines.begin(), lines.end(), [](const char *a, const char *b) { return compareLines(a, b) == 0; }),
        lines.end());
    QByteArray sorted;
    sorted.reserve(m_bytes.size());
    for (const char *line : lines)
        sorted.append(line, lineSize(line));
    sorted.squeeze();
    m_bytes = sorted;
}

qint64 IdentifierLines::count() const
{
    return qint64(linesOf(m_bytes).size());
}

qint64 IdentifierLines::people() const
{
    const std::vector<quint32> person = personOfEach(linesOf(m_bytes));
    qint64 people = 0;
    for (quint32 line = 0; line < person.size(); ++line)
        people += person[line] == line ? 1 : 0;
    return people;
}

qint64 IdentifierLines::countNotIn(const IdentifierLines &other) const
{
    const std::vector<const char *> mine = linesOf(m_bytes), theirs = linesOf(other.m_bytes);
    qint64 count = 0;
    auto their = theirs.begin();
    for (const char *line : mine) {
        while (their != theirs.end() && compareLines(*their, line) < 0)
            ++their;
        count += their == theirs.end() || compareLines(*their, line) != 0 ? 1 : 0;
    }
    return count;
}

QStringList IdentifierLines::texts() const
{
    QStringList texts;
    for (const char *line : linesOf(m_bytes)) {
        QStringList identifiers;
        for (qsizetype i = 0; i < identifiersIn(line); ++i)
            identifiers.append(textOf(line + 1 + i * identifierSize));
        texts.append(identifiers.join(u','));
    }
    texts.sort();
    return texts;
}

IdentifierLines IdentifierLines::without(const IdentifierLines &other) const
{
    std::vector<const char *> lines = linesOf(m_bytes);
    const std::size_t mine = lines.size();
    const std::vector<const char *> theirs = linesOf(other.m_bytes);
    lines.insert(lines.end(), theirs.begin(), theirs.end());
    const std::vector<quint32> person = personOfEach(lines);

    std::vector<bool> gone(lines.size(), false);
    for (std::size_t line = mine; line < lines.size(); ++line)
        gone[person[line]] = true;
    IdentifierLines rest;
    for (std::size_t line = 0; line < mine; ++line) {
        if (!gone[person[line]])
            rest.m_bytes.append(lines[line], lineSize(lines[line]));
    }
    return rest;
}

IdentifierLines IdentifierLines::fromBytes(const QByteArray &bytes)
{
    IdentifierLines lines;
    lines.m_bytes = bytes;
    lines.finish();
    return lines;
}

} // namespace remarketeer::sandbox
