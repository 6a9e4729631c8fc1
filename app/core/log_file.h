#pragma once

#include <QByteArray>
#include <QFile>
#include <QMutex>
#include <QString>

namespace remarketeer {

/// folder/remarketeer.log: grows to 5 MB, is then renamed to remarketeer.log.1, which becomes .2, then .3, then goes.
/// What cannot be written is dropped: a log must not stop the program. Any thread.
class LogFile
{
public:
    explicit LogFile(const QString &folder);
    void append(const QByteArray &line);

private:
    void rotate();
    QMutex m_mutex;
    QFile m_file;
};

} // namespace remarketeer
