#pragma once

#include "net/cancellation.h"

#include <QCoroTask>

#include <chrono>
#include <memory>
#include <optional>

namespace remarketeer {

/// How often and how patiently something is tried again. tiktok-api.md E.3.
struct BackoffPolicy {
    std::chrono::milliseconds first{1'000}; ///< pause after the first try; doubles from there
    std::chrono::milliseconds longest{300'000};
    int tries = 5; ///< the first one included
};

/// The pauses of one thing that is tried again: each a random part, from half to all, of a length that doubles, so that
/// many clients that failed together do not come back together.
class Backoff
{
public:
    explicit Backoff(BackoffPolicy policy) : m_policy(policy), m_length(policy.first) {}
    /// The pause before the next try; nothing when the tries are used up.
    std::optional<std::chrono::milliseconds> next();

private:
    BackoffPolicy m_policy;
    std::chrono::milliseconds m_length;
    int m_failed = 0;
};

/// Waits without blocking; less when cancelled. Gives false when cancelled.
QCoro::Task<bool> pause(std::chrono::milliseconds length, std::shared_ptr<Cancellation> cancellation);

} // namespace remarketeer
