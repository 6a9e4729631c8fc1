#include "ui/composition/sandbox_thread.h"

namespace remarketeer {

SandboxThread::~SandboxThread()
{
    m_thread.quit();
    m_thread.wait();
}

Result<DeveloperApp> SandboxThread::start(const SandboxOptions &options, const Clock &clock)
{
    m_server = new SandboxServer(options, clock);
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    Result<void> listening;
    DeveloperApp app;
    run([&](SandboxServer &server) {
        listening = server.listen();
        app = server.developerApp();
    });
    if (!listening) {
        m_thread.quit();
        m_thread.wait();
        m_server = nullptr;
        return fail(listening.error());
    }
    // The sandbox takes any port of this computer, so that *Open in browser* comes back by itself.
    app.redirectUri = QUrl(QStringLiteral("http://127.0.0.1/callback"));
    return app;
}

} // namespace remarketeer
