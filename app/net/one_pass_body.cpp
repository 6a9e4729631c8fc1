#include "net/one_pass_body.h"

#include <algorithm>
#include <cstring>

namespace remarketeer {

qint64 OnePassBody::readData(char *data, qint64 most)
{
    const qint64 count = std::min<qint64>(most, m_bytes.size() - m_read);
    if (count <= 0)
        return -1; // nothing more will come
    std::memcpy(data, m_bytes.constData() + m_read, static_cast<std::size_t>(count));
    m_read += count;
    return count;
}

} // namespace remarketeer
