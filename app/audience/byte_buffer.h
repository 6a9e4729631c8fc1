#pragma once

#include "audience/sha256.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>

namespace remarketeer {

/// Bytes that grow at their end and are used again after clear(). Unlike a std::string's, its room is not filled with
/// zeros first, and there are sha256Padding bytes to be read behind its end.
class ByteBuffer
{
public:
    const char *data() const { return m_bytes.get(); }
    std::size_t size() const { return m_size; }
    std::string_view view() const { return {data(), m_size}; }
    void clear() { m_size = 0; }

    /// Where the next bytes, at most so many, may be written; grow() then makes them part of the buffer. Moves what is
    /// there already when it must.
    char *room(std::size_t bytes)
    {
        if (m_capacity - m_size < bytes)
            makeRoom(bytes);
        return m_bytes.get() + m_size;
    }
    /// end: behind the last byte written after room().
    void grow(const char *end) { m_size = static_cast<std::size_t>(end - data()); }

    void append(std::string_view bytes)
    {
        if (bytes.empty())
            return;
        std::memcpy(room(bytes.size()), bytes.data(), bytes.size());
        m_size += bytes.size();
    }

private:
    void makeRoom(std::size_t bytes)
    {
        const std::size_t capacity = std::max({m_size + bytes, 2 * m_capacity, std::size_t(1024)});
        std::unique_ptr<char[]> larger(new char[capacity + sha256Padding]);
        if (m_size != 0)
            std::memcpy(larger.get(), m_bytes.get(), m_size);
        m_bytes = std::move(larger);
        m_capacity = capacity;
    }

    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace remarketeer
