#include "core/logging.h"

#include "core/log_file.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cstdio>
#include <memory>

namespace remarketeer {

namespace {

/// Replaces every match but those whose first group, an innocent look-alike, took part.
QString withoutMatches(const QString &text, const QRegularExpression &pattern)
{
    QString out;
    qsizetype done = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedLength(1) > 0)
            continue;
        out += QStringView(text).mid(done, match.capturedStart() - done);
        out += u"[redacted]";
        done = match.capturedEnd();
    }
    out += QStringView(text).mid(done);
    return out;
}

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("DEBUG");
    case QtInfoMsg:
        return QStringLiteral("INFO");
    case QtWarningMsg:
        return QStringLiteral("WARNING");
    case QtCriticalMsg:
        return QStringLiteral("ERROR");
    case QtFatalMsg:
        return QStringLiteral("FATAL");
    }
    return {};
}

// Qt's message handler is a bare function, so its file cannot live anywhere else.
std::unique_ptr<LogFile> logFile;

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // One message is one line: a message cannot pretend to be several.
    QString text = redacted(message);
    text.replace(u'\r', u' ').replace(u'\n', QStringLiteral("\\n"));
    const QString line = QStringLiteral("%1 %2 %3: %4\n")
                             .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), levelName(type),
                                  QString::fromUtf8(context.category ? context.category : "default"), text);
    const QByteArray bytes = line.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
    if (logFile)
        logFile->append(bytes);
}

} // namespace

QString redacted(const QString &text)
{
    // name=value in URLs and forms, also when the URL is itself percent-encoded.
    static const QRegularExpression parameter(
        QStringLiteral(
            R"re((?:(?<![A-Za-z0-9_])|(?<=%3F)|(?<=%26))((?:auth_code|code|secret|app_secret|access_token|refresh_token|state)(?:=|%3D)))re"
            R"re((?:(?!%26)[^\s&"'<>#\\])+)re"),
        QRegularExpression::CaseInsensitiveOption);
    // "name": "value" in JSON, also when the JSON is itself inside a string.
    static const QRegularExpression field(
        QStringLiteral(
            R"re(((?:\\*)"(?:auth_code|code|secret|app_secret|access_token|refresh_token|state)\\*"\s*:\s*\\*")[^"\\]+)re"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression header(QStringLiteral(R"re((Access-Token["']?\s*[:=,]\s*["']?)[^\s"',;]+)re"),
                                           QRegularExpression::CaseInsensitiveOption);
    // 40 hex is a token or a code, 64 hex a hash; request ids have 34 characters, UUIDs and MD5s are shorter.
    static const QRegularExpression hex(QStringLiteral(R"re((?<![0-9A-Fa-f])[0-9A-Fa-f]{40,})re"));
    static const QRegularExpression mail(
        QStringLiteral(R"re([^\s@"'<>(),;:=&/\\]+(?:@|%40)[^\s@"'<>(),;:=&/\\]+\.[^\s@"'<>(),;:=&/\\.]{2,})re"),
        QRegularExpression::CaseInsensitiveOption);
    // Group 1 holds what looks like a phone number and is none: UUIDs, dates with times, IPv4 addresses.
    static const QRegularExpression phone(
        QStringLiteral(R"re(((?<![0-9A-Za-z])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9A-Za-z]))re"
                       R"re(|(?<!\d)\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(?!\d))re"
                       R"re(|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])))re"
                       R"re(|\+\d(?:[\s().\/-]{0,2}\d){6,14}(?!\d))re"
                       R"re(|(?<![0-9A-Za-z+])\(?\d(?:[\s().\/-]{0,2}\d){9,14}(?![0-9A-Za-z]))re"));
    QString out = text;
    out.replace(parameter, QStringLiteral("\\1[redacted]"));
    out.replace(field, QStringLiteral("\\1[redacted]"));
    out.replace(header, QStringLiteral("\\1[redacted]"));
    out.replace(hex, QStringLiteral("[redacted]"));
    out.replace(mail, QStringLiteral("[redacted]"));
    return withoutMatches(out, phone);
}

void installLogging(const QString &folder)
{
    logFile.reset();
    if (!folder.isEmpty())
        logFile = std::make_unique<LogFile>(folder);
    qInstallMessageHandler(writeMessage);
}

} // namespace remarketeer
