#pragma once

#include "sandbox/sandbox_server.h"

#include <QThread>

namespace remarketeer {

/// The sandbox of *Try with the sandbox*, in a thread of its own: it reads upload parts of 50 MB in one go, which would
/// stop the window.
class SandboxThread
{
public:
    SandboxThread() = default;
    ~SandboxThread();
    Q_DISABLE_COPY_MOVE(SandboxThread)

    bool isRunning() const { return m_server; }
    /// Starts to listen and gives the app that the sandbox knows. `clock` must outlive this.
    Result<DeveloperApp> start(const SandboxOptions &options, const Clock &clock);
    /// Runs `work` in the sandbox's thread and waits for it.
    template <class Work> void run(Work work)
    {
        QMetaObject::invokeMethod(
            m_server, [this, &work] { work(*m_server); }, Qt::BlockingQueuedConnection);
    }

private:
    QThread m_thread;
    SandboxServer *m_server = nullptr; ///< deleted by its thread, at the thread's end
};

} // namespace remarketeer
