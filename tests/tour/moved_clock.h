#pragma once

#include "core/clock.h"

namespace remarketeer {

/// The computer's clock, some days ahead.
class MovedClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addSecs(m_ahead); }
    /// From now on it shows `moment`, and goes on.
    void moveTo(const QDateTime &moment) { m_ahead += now().secsTo(moment); }

private:
    qint64 m_ahead = 0;
};

} // namespace remarketeer
