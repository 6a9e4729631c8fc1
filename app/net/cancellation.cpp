#include "net/cancellation.h"

namespace remarketeer {

void Cancellation::cancel()
{
    if (m_cancelled)
        return;
    m_cancelled = true;
    Q_EMIT cancelled();
}

} // namespace remarketeer
