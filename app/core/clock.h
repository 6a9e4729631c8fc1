#pragma once

#include <QDateTime>

namespace remarketeer {

/// Where "now" comes from, so that tests can move it. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present moment, in UTC.
    virtual QDateTime now() const = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace remarketeer
