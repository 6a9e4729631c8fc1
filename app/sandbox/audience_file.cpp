#include "sandbox/audience_file.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <optional>

namespace remarketeer::sandbox {

namespace {

enum class Column { Email, Phone, DeviceSha256, DeviceMd5, DeviceRaw };

constexpr QLatin1StringView multipleTypes("MULTIPLE_TYPES");

const QHash<QString, Column> &singleTypes()
{
    static const QHash<QString, Column> types{
        {QStringLiteral("EMAIL_SHA256"), Column::Email},        {QStringLiteral("PHONE_SHA256"), Column::Phone},
        {QStringLiteral("IDFA_SHA256"), Column::DeviceSha256},  {QStringLiteral("GAID_SHA256"), Column::DeviceSha256},
        {QStringLiteral("IDFA_MD5"), Column::DeviceMd5},        {QStringLiteral("GAID_MD5"), Column::DeviceMd5},
        {QStringLiteral("FIRST_SHA256"), Column::DeviceSha256}, {QStringLiteral("FIRST_MD5"), Column::DeviceMd5}};
    return types;
}

std::optional<Column> columnNamed(QByteArrayView cell)
{
    const QByteArray name = cell.toByteArray().toLower();
    if (name == "email_sha256")
        return Column::Email;
    if (name == "phone_sha256")
        return Column::Phone;
    if (name == "maid")
        return Column::DeviceRaw;
    if (name == "maid_sha256")
        return Column::DeviceSha256;
    if (name == "maid_md5")
        return Column::DeviceMd5;
    return std::nullopt;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool fromHex(QByteArrayView cell, qsizetype bytes, unsigned char *out)
{
    if (cell.size() != 2 * bytes)
        return false;
    for (qsizetype i = 0; i < bytes; ++i) {
        const int high = hexDigit(cell[2 * i]), low = hexDigit(cell[2 * i + 1]);
        if (high < 0 || low < 0)
            return false;
        out[i] = static_cast<unsigned char>(high * 16 + low);
    }
    return true;
}

/// A raw device id: a UUID with its dashes. Kept as the SHA-256 of its lower-case form, so that it meets MAID_SHA256.
bool fromUuid(QByteArrayView cell, unsigned char *out)
{
    if (cell.size() != 36)
        return false;
    for (qsizetype i = 0; i < 36; ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? cell[i] != '-' : hexDigit(cell[i]) < 0)
            return false;
    }
    const QByteArray hash = QCryptographicHash::hash(cell.toByteArray().toLower(), QCryptographicHash::Sha256);
    std::copy(hash.begin(), hash.end(), out);
    return true;
}

std::optional<Identifier> identifierFrom(QByteArrayView cell, Column column)
{
    Identifier identifier;
    bool ok = false;
    switch (column) {
    case Column::Email:
    case Column::Phone:
    case Column::DeviceSha256:
        identifier.kind = column == Column::Email   ? IdentifierKind::Email
                          : column == Column::Phone ? IdentifierKind::Phone
                                                    : IdentifierKind::Device;
        ok = fromHex(cell, 32, identifier.hash.data());
        break;
    case Column::DeviceMd5:
        identifier.kind = IdentifierKind::DeviceMd5;
        ok = fromHex(cell, 16, identifier.hash.data());
        break;
    case Column::DeviceRaw:
        identifier.kind = IdentifierKind::Device;
        ok = fromUuid(cell, identifier.hash.data());
        break;
    }
    return ok ? std::optional(identifier) : std::nullopt;
}

bool looksLikePhone(QByteArrayView cell)
{
    qsizetype digits = 0;
    for (const char c : cell) {
        if (c >= '0' && c <= '9')
            ++digits;
        else if (!QByteArrayView("+ ()-./").contains(c))
            return false;
    }
    return digits >= 7 && digits <= 15;
}

/// In a column of e-mail addresses or phone numbers whatever is not hexadecimal is raw; a cut hash is only wrong.
bool looksRaw(QByteArrayView cell, Column column)
{
    if (cell.size() > 1 && cell.startsWith('"') && cell.endsWith('"'))
        cell = cell.sliced(1, cell.size() - 2);
    const bool personal = column == Column::Email || column == Column::Phone;
    const bool hex = std::all_of(cell.begin(), cell.end(), [](char c) { return hexDigit(c) >= 0; });
    return cell.contains('@') || looksLikePhone(cell) || (personal && !hex);
}

std::vector<QByteArrayView> cellsOf(QByteArrayView line)
{
    std::vector<QByteArrayView> cells;
    qsizetype from = 0;
    for (qsizetype comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', from)) {
        cells.push_back(line.sliced(from, comma - from));
        from = comma + 1;
    }
    cells.push_back(line.sliced(from));
    return cells;
}

class Reader
{
public:
    Reader(QByteArrayView content, const QString &type) : m_rest(content)
    {
        while (m_rest.endsWith('\n') || m_rest.endsWith('\r'))
            m_rest.chop(1);
        if (type != multipleTypes)
            m_columns = {singleTypes().value(type)};
    }

    AudienceFile read()
    {
        if (m_rest.contains('@'))
            return refused(QStringLiteral("the file holds plain e-mail addresses"), true);
        const bool headerNeeded = m_columns.empty();
        m_file.lines.reserve(m_rest.size() * 5 / 9); // two digits become a byte
        while (m_file.code == 0 && nextLine()) {
            if (m_number == 1 && headerNeeded)
                readHeader();
            else if (m_number > 1 || !isOptionalHeader())
                readRow();
        }
        if (m_file.code != 0)
            return m_file;
        m_file.lines.finish();
        if (m_file.lines.count() == 0)
            return refused(QStringLiteral("the file has no rows"), false);
        return m_file;
    }

private:
    bool nextLine()
    {
        if (m_rest.isNull())
            return false;
        const qsizetype end = m_rest.indexOf('\n');
        m_line = end < 0 ? m_rest : m_rest.first(end);
        m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
        if (m_line.endsWith('\r'))
            m_line.chop(1);
        ++m_number;
        return true;
    }

    /// A single type needs no header; peers send one all the same, such as Email_SHA256.
    bool isOptionalHeader() const
    {
        return columnNamed(m_line) || singleTypes().contains(QString::fromLatin1(m_line).toUpper());
    }

    void readHeader()
    {
        for (const QByteArrayView cell : cellsOf(m_line)) {
            const std::optional<Column> column = columnNamed(cell);
            if (!column)
                m_file = refused(QStringLiteral("line 1: column %1 is not supported").arg(m_columns.size() + 1),
                                 looksLikePhone(cell));
            else if (std::find(m_columns.begin(), m_columns.end(), *column) != m_columns.end())
                m_file = refused(QStringLiteral("line 1: column %1 is repeated").arg(m_columns.size() + 1), false);
            m_columns.push_back(column.value_or(Column::Email));
        }
    }

    void readRow()
    {
        const std::vector<QByteArrayView> cells = cellsOf(m_line);
        if (cells.size() != m_columns.size()) {
            const bool raw = std::any_of(cells.begin(), cells.end(), looksLikePhone);
            m_file = refused(QStringLiteral("line %1: %2 fields instead of %3")
                                 .arg(m_number)
                                 .arg(cells.size())
                                 .arg(m_columns.size()),
                             raw);
            return;
        }
        m_identifiers.clear();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].isEmpty())
                continue;
            const std::optional<Identifier> identifier = identifierFrom(cells[i], m_columns[i]);
            if (!identifier) {
                m_file = refused(QStringLiteral("line %1: field %2 is not a hash of its type").arg(m_number).arg(i + 1),
                                 looksRaw(cells[i], m_columns[i]));
                return;
            }
            m_identifiers.push_back(*identifier);
        }
        if (m_identifiers.empty())
            m_file = refused(QStringLiteral("line %1 is empty").arg(m_number), false);
        else
            m_file.lines.add(m_identifiers);
    }

    static AudienceFile refused(const QString &why, bool raw)
    {
        AudienceFile file;
        file.code = 40915;
        file.message = QStringLiteral("The file does not meet the specification: %1.").arg(why);
        file.rawData = raw;
        return file;
    }

    QByteArrayView m_rest, m_line;
    qint64 m_number = 0;
    std::vector<Column> m_columns;
    std::vector<Identifier> m_identifiers;
    AudienceFile m_file;
};

} // namespace

bool isCalculateType(const QString &type)
{
    return type == multipleTypes || singleTypes().contains(type);
}

AudienceFile readAudienceFile(QByteArrayView content, const QString &calculateType)
{
    return Reader(content, calculateType).read();
}

} // namespace remarketeer::sandbox
