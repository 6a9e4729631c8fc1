#include "audience/direct_writer.h"

#include <algorithm>
#include <cstring>
#include <new>

#ifdef Q_OS_LINUX
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace remarketeer {

namespace {

constexpr std::size_t blockCount = 4; ///< most of them for a write that takes long
constexpr std::align_val_t memoryAlignment{DirectWriter::alignment};

#ifdef Q_OS_LINUX

/// A descriptor; -1: not to be had.
int openFile(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_WRONLY | O_DIRECT | O_CLOEXEC);
}

void closeFile(int file)
{
    ::close(file);
}

/// All of it; where the file system wants another alignment, through the system's memory.
std::error_code writeAll(int file, const char *bytes, std::size_t size, qint64 offset)
{
    while (size > 0) {
        const ssize_t written = ::pwrite(file, bytes, size, offset);
        if (written > 0) {
            bytes += written;
            size -= static_cast<std::size_t>(written);
            offset += written;
            continue;
        }
        if (written == 0)
            return std::make_error_code(std::errc::io_error);
        const int error = errno;
        const int flags = ::fcntl(file, F_GETFL);
        const bool aligned = error == EINVAL && (flags & O_DIRECT) != 0;
        if (error != EINTR && !(aligned && ::fcntl(file, F_SETFL, flags & ~O_DIRECT) == 0))
            return {error, std::generic_category()};
    }
    return {};
}

#else

int openFile(const QString &)
{
    return -1;
}

void closeFile(int) {}

std::error_code writeAll(int, const char *, std::size_t, qint64)
{
    return std::make_error_code(std::errc::not_supported);
}

#endif

} // namespace

void DirectWriter::FreeMemory::operator()(char *memory) const
{
    ::operator delete(memory, memoryAlignment);
}

std::unique_ptr<DirectWriter> DirectWriter::open(const QString &path, qint64 offset)
{
    const int file = openFile(path);
    if (file < 0)
        return nullptr;
    try {
        constexpr std::size_t bytes = blockCount * blockSize;
        Memory memory(static_cast<char *>(::operator new(bytes, memoryAlignment)));
        return std::unique_ptr<DirectWriter>(new DirectWriter(std::move(memory), file, offset));
    } catch (const std::exception &) { // no memory, or no more threads
        closeFile(file);
        return nullptr;
    }
}

DirectWriter::DirectWriter(Memory memory, int file, qint64 offset)
    : m_file(file), m_memory(std::move(memory)), m_offset(offset)
{
    for (std::size_t i = blockCount; i > 0; --i)
        m_free.push_back({m_memory.get() + (i - 1) * blockSize});
    m_filling = m_free.back();
    m_free.pop_back();
    m_thread = std::thread([this] { work(); });
}

DirectWriter::~DirectWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_filled.notify_one();
    m_thread.join();
    closeFile(m_file);
}

std::error_code DirectWriter::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::size_t taken = std::min(bytes.size(), blockSize - m_filling.size);
        std::memcpy(m_filling.memory + m_filling.size, bytes.data(), taken);
        m_filling.size += taken;
        bytes.remove_prefix(taken);
        if (m_filling.size < blockSize)
            break;
        if (const std::error_code error = pass())
            return error;
    }
    return {};
}

/// Hands the block that was filled to the thread, and takes a free one.
std::error_code DirectWriter::pass()
{
    {
        const std::lock_guard lock(m_mutex);
        m_full.push_back(std::move(m_filling));
    }
    m_filled.notify_one(); // unlocked: the thread would wake only to wait for the lock
    std::unique_lock lock(m_mutex);
    if (m_free.empty() && !m_error) {
        const Clock::time_point before = Clock::now();
        m_written.wait(lock, [this] { return m_error || !m_free.empty(); });
        m_waited += Clock::now() - before;
    }
    if (m_error)
        return m_error;
    m_filling = m_free.back();
    m_free.pop_back();
    m_filling.size = 0;
    return {};
}

bool DirectWriter::holdsUp() const
{
    // A twentieth, beyond what a disk that was asleep may take to begin with.
    return m_waited > std::chrono::milliseconds(100) + (Clock::now() - m_begun) / 20;
}

std::error_code DirectWriter::finish(std::string &rest)
{
    const std::size_t whole = m_filling.size / alignment * alignment;
    rest.assign(m_filling.memory + whole, m_filling.size - whole);
    m_filling.size = whole;
    std::unique_lock lock(m_mutex);
    m_full.push_back(std::move(m_filling));
    m_filled.notify_one();
    m_written.wait(lock, [this] { return m_error || m_full.empty(); });
    return m_error;
}

void DirectWriter::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_filled.wait(lock, [this] { return m_closing || !m_full.empty(); });
        if (m_closing)
            return;
        const Block &block = m_full.front(); // the caller only adds behind it
        lock.unlock();
        const std::error_code error = writeAll(m_file, block.memory, block.size, m_offset);
        lock.lock();
        m_offset += static_cast<qint64>(block.size);
        m_free.push_back(std::move(m_full.front()));
        m_full.pop_front();
        m_error = error;
        m_written.notify_one();
        if (error)
            return;
    }
}

} // namespace remarketeer
