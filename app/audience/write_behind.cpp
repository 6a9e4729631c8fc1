#include "audience/write_behind.h"

#include <QFileDevice>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace remarketeer {

#ifdef Q_OS_LINUX

void WriteBehind::advance(const QFileDevice &file)
{
    constexpr qint64 leftAlone = 1'000'000'000;
    const qint64 written = m_written;
    if (written <= leftAlone)
        return;
    // Pages that have not arrived by now simply stay. A length of 0 would be all of the file.
    if (m_sentBefore > m_dropped)
        ::posix_fadvise(file.handle(), m_dropped, m_sentBefore - m_dropped, POSIX_FADV_DONTNEED);
    m_dropped = m_sentBefore;
    m_sentBefore = m_sent;
    ::sync_file_range(file.handle(), m_sent, written - m_sent, SYNC_FILE_RANGE_WRITE);
    m_sent = written;
}

#else

void WriteBehind::advance(const QFileDevice &) {}

#endif

} // namespace remarketeer
