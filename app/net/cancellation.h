#pragma once

#include <QObject>

namespace remarketeer {

/// Ends what is under way on somebody's wish: hold one by std::shared_ptr, hand it to requests and calls, cancel() it.
/// What it ended answers ErrorCode::Cancelled. Window's thread.
class Cancellation : public QObject
{
    Q_OBJECT

public:
    void cancel();
    bool isCancelled() const { return m_cancelled; }

Q_SIGNALS:
    void cancelled(); ///< once

private:
    bool m_cancelled = false;
};

} // namespace remarketeer
