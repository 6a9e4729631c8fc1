#include "core/log_file.h"

#include <QDir>
#include <QMutexLocker>

namespace remarketeer {

namespace {

constexpr qint64 largestFile = 5'000'000;
constexpr int keptFiles = 3;

} // namespace

LogFile::LogFile(const QString &folder) : m_file(folder + QStringLiteral("/remarketeer.log"))
{
    QDir().mkpath(folder);
}

void LogFile::append(const QByteArray &line)
{
    const QMutexLocker lock(&m_mutex);
    if (m_file.isOpen() && m_file.size() + line.size() > largestFile)
        rotate();
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    m_file.write(line);
    m_file.flush();
}

void LogFile::rotate()
{
    m_file.close();
    const auto numbered = [this](int number) { return QStringLiteral("%1.%2").arg(m_file.fileName()).arg(number); };
    QFile::remove(numbered(keptFiles));
    for (int number = keptFiles - 1; number >= 1; --number)
        QFile::rename(numbered(number), numbered(number + 1));
    QFile::rename(m_file.fileName(), numbered(1));
}

} // namespace remarketeer
