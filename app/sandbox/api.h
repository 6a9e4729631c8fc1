#pragma once

#include "sandbox/faults.h"
#include "sandbox/http_front.h"
#include "sandbox/world.h"

#include <QElapsedTimer>
#include <QList>

namespace remarketeer::sandbox {

/// Everything under /open_api/v1.3: finds the endpoint, applies limit, faults and token check, wraps the answer.
class Api
{
public:
    /// `callsPerSecond` 0: no limit.
    Api(World &world, Faults &faults, int callsPerSecond);
    Reply handle(const Request &request);

private:
    bool tooFrequent();

    World &m_world;
    Faults &m_faults;
    int m_callsPerSecond;
    QElapsedTimer m_timer;      // a limit on real traffic: the World's clock may stand still
    QList<qint64> m_lastSecond; // when calls were let through
};

} // namespace remarketeer::sandbox
