#include "sandbox/multipart.h"

#include <QRegularExpression>

namespace remarketeer::sandbox {

namespace {

/// The value of `key` in a header such as `form-data; name="file"; filename="a.csv"`; null when it is absent.
QString parameter(const QString &header, const QString &key)
{
    const QRegularExpression pattern(
        QStringLiteral(R"re((?:^|;)\s*%1\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+)))re").arg(key),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(header);
    if (!match.hasMatch())
        return {};
    const QString found = match.hasCaptured(2) ? match.captured(2) : match.captured(1);
    return found.isNull() ? QStringLiteral("") : found;
}

Part partFrom(QByteArrayView headers, QByteArrayView content)
{
    Part part;
    part.content = content;
    for (const QByteArray &line : headers.toByteArray().split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.left(colon).trimmed().toLower() != "content-disposition")
            continue;
        const QString value = QString::fromUtf8(line.mid(colon + 1)).trimmed();
        part.name = parameter(value, QStringLiteral("name"));
        part.fileName = parameter(value, QStringLiteral("filename"));
    }
    return part;
}

} // namespace

std::optional<QList<Part>> parseMultipart(const QByteArray &contentType, const QByteArray &body)
{
    const QString type = QString::fromUtf8(contentType);
    const QString boundary = parameter(type, QStringLiteral("boundary"));
    if (!type.startsWith(QStringLiteral("multipart/form-data"), Qt::CaseInsensitive) || boundary.isEmpty())
        return std::nullopt;

    const QByteArray first = "--" + boundary.toUtf8();
    const QByteArray delimiter = "\r\n" + first;
    qsizetype at = body.startsWith(first) ? first.size() : body.indexOf(delimiter);
    if (at < 0)
        return std::nullopt;
    if (!body.startsWith(first))
        at += delimiter.size();

    QList<Part> parts;
    const QByteArrayView bytes(body);
    for (;;) {
        // Behind a delimiter: "--" ends the body, a line end opens a part.
        if (bytes.sliced(at).startsWith("--"))
            return parts;
        const qsizetype open = body.indexOf("\r\n", at);
        if (open < 0 || !bytes.sliced(at, open - at).trimmed().isEmpty())
            return std::nullopt;
        const qsizetype headersEnd = body.indexOf("\r\n\r\n", open);
        if (headersEnd < 0)
            return std::nullopt;
        const qsizetype content = headersEnd + 4;
        // An empty part's delimiter begins with the line end that closed its headers.
        const qsizetype end = body.indexOf(delimiter, content - 2);
        if (end < 0)
            return std::nullopt;
        parts.append(partFrom(bytes.sliced(open, headersEnd - open),
                              bytes.sliced(content, std::max<qsizetype>(0, end - content))));
        at = end + delimiter.size();
    }
}

} // namespace remarketeer::sandbox
