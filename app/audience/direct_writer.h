#pragma once

#include <QString>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <vector>

namespace remarketeer {

/// Writes the rest of a large file to the disk past the system's memory, which nobody will read it from: that leaves
/// the memory to others, and costs less processor time than pages do. A thread of its own writes, while the caller
/// fills the next block. Where the file system or the system offers nothing of the kind, there is none of these.
class DirectWriter
{
public:
    static constexpr qint64 alignment = 4096; ///< bytes, of the file's places and the memory
    /// Bytes that are written at once: a disk takes them in a few ms. Whole 64 KiB, whose pages fit into one request; a
    /// virtual disk often takes 254, so that 1 MiB would need a second one for its last two.
    static constexpr std::size_t blockSize = std::size_t{240} * alignment;

    /// For a file that exists. offset: where the first byte goes, a multiple of `alignment`. Null: not to be had here.
    static std::unique_ptr<DirectWriter> open(const QString &path, qint64 offset);
    DirectWriter(const DirectWriter &) = delete;
    DirectWriter &operator=(const DirectWriter &) = delete;
    /// Stops where it is, unless finish() was called.
    ~DirectWriter();

    /// Takes a copy. May wait for the disk. The error is that of any earlier block.
    std::error_code write(std::string_view bytes);
    /// The caller would be noticeably quicker without: the disk is slower than it.
    bool holdsUp() const;
    /// Waits until all is written. `rest` is what is left of the last block, less than `alignment`, for the caller to
    /// write behind it.
    std::error_code finish(std::string &rest);

private:
    struct FreeMemory {
        void operator()(char *memory) const;
    };
    using Memory = std::unique_ptr<char, FreeMemory>;
    struct Block {
        char *memory = nullptr; ///< in m_memory
        std::size_t size = 0;   ///< bytes that are in it
    };
    using Clock = std::chrono::steady_clock;

    DirectWriter(Memory memory, int file, qint64 offset);
    std::error_code pass();
    void work();

    const int m_file; ///< descriptor
    const Memory m_memory;
    qint64 m_offset; ///< the thread's place in the file
    Block m_filling; ///< the caller's
    const Clock::time_point m_begun = Clock::now();
    Clock::duration m_waited{}; ///< the caller, for the disk

    std::mutex m_mutex;                ///< guards what follows
    std::condition_variable m_filled;  ///< a block, which the thread waits for
    std::condition_variable m_written; ///< a block, which the caller waits for
    std::vector<Block> m_free;         ///< the last one first: memory that is never needed is never touched
    std::deque<Block> m_full;          ///< to be written; the first one stays in it meanwhile
    bool m_closing = false;
    std::error_code m_error;
    std::thread m_thread; ///< last: it uses the rest
};

} // namespace remarketeer
