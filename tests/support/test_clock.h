#pragma once

#include "core/clock.h"

#include <utility>

namespace remarketeer {

/// A clock that stands still until a test moves it.
class TestClock final : public Clock
{
public:
    explicit TestClock(QDateTime start = QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC)) : m_now(std::move(start)) {}
    QDateTime now() const override { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace remarketeer
