#pragma once

#include <QDir>
#include <QFile>
#include <QTest>

namespace remarketeer {

/// For a test's cleanup(): the end of what the programs that it started wrote into their log, when it has failed. They
/// say it in the log alone, so that a failure among hundreds of them can be found in the test's own output.
inline void showLogOfFailure(const QString &folder)
{
    if (!QTest::currentTestFailed() || folder.isEmpty())
        return;
    const QDir logs(folder);
    for (const QString &name : logs.entryList(QDir::Files)) {
        QFile file(logs.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines.last(std::min<qsizetype>(lines.size(), 40)))
            qWarning("%s: %s", qPrintable(name), line.constData());
    }
}

} // namespace remarketeer
