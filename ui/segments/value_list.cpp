#include "ui/segments/value_list.h"

namespace remarketeer {

QString joinValues(const QStringList &values)
{
    QStringList written;
    for (QString value : values) {
        if (value.contains(u',') || value.contains(u'"') || value != value.trimmed())
            value = u'"' + value.replace(u'"', QStringLiteral("\"\"")) + u'"';
        written << value;
    }
    return written.join(QStringLiteral(", "));
}

QStringList splitValues(const QString &line)
{
    QStringList values;
    QString value;
    bool quoted = false;    // within quotes
    bool wasQuoted = false; // the value had quotes: its blanks belong to it
    const auto end = [&] {
        const QString done = wasQuoted ? value : value.trimmed();
        if (!done.isEmpty())
            values << done;
        value.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (quoted && c == u'"' && i + 1 < line.size() && line[i + 1] == u'"') {
            value += c;
            ++i;
        } else if (quoted && c == u'"') {
            quoted = false;
        } else if (!quoted && c == u'"' && value.trimmed().isEmpty()) {
            value.clear();
            quoted = wasQuoted = true;
        } else if (!quoted && c == u',') {
            end();
        } else if (quoted || !wasQuoted || !c.isSpace()) {
            value += c;
        }
    }
    end();
    return values;
}

} // namespace remarketeer
