#pragma once

#include <QtGlobal>

#include <atomic>

class QFileDevice;

namespace remarketeer {

/// Keeps a large file that is being written from filling the machine's memory with pages that nobody reads: sends what
/// was written to the disk, and lets go of what has had time to arrive there. The first gigabyte is left to the system,
/// so most exports never come to it. Does nothing where the system offers nothing of the kind.
class WriteBehind
{
public:
    /// Tells how many bytes the file has by now. Any thread.
    void setWritten(qint64 bytes) { m_written = bytes; }
    /// Call it a few times a second. May wait for the disk: never from the thread that writes.
    void advance(const QFileDevice &file);

private:
    std::atomic<qint64> m_written = 0;
    qint64 m_sent = 0;       ///< to the disk
    qint64 m_sentBefore = 0; ///< by the call before the last
    qint64 m_dropped = 0;
};

} // namespace remarketeer
